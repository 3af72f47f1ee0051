// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/standings.h"
#include "app/analysis/wordrelations.h"

#include <QHash>

#include <cstdint>
#include <vector>

namespace gainsay::analysis {

/// Which sentences have which words and entities, and how much two sentences share, rare words counting more.
class TopicIndex {
public:
    using Key = std::uint32_t;
    using Keys = std::vector<Key>;

    /// Adds a key to those of one sentence, each once, and gives that of a word.
    Key addWord(const QString& stem, Keys& keys);
    void addEntity(const QString& id, Keys& keys);
    /// Adds the next sentence with its keys; numbers count up from 0.
    void add(Keys keys);
    /// Forgets the sentences from a number on, as if they had never come. Costs what they have themselves.
    void dropFrom(size_t sentence);

    /// Of the sentences before `before`, those that share most with one, the closest first; ones that share less than
    /// `least` are left out.
    [[nodiscard]] std::vector<size_t> closest(size_t sentence, size_t before, double least, size_t most) const;
    /// How much of what is denied or doubted another sentence speaks of, 0–1, rare words counting more.
    [[nodiscard]] double coverage(const std::vector<TopicTerm>& denied, const std::vector<TopicTerm>& said,
                                  const WordRelations& relations) const;

private:
    [[nodiscard]] double weight(Key key) const;
    /// The sentences before `before` that have keys in common with one, and in m_shared how much those weigh.
    [[nodiscard]] std::vector<std::uint32_t> shareKeys(size_t sentence, size_t before) const;
    [[nodiscard]] double rarityOf(const TopicTerm& term) const;
    Key addKey(const QString& name, bool isEntity, Keys& keys);

    QHash<QString, Key> m_numbers;
    std::vector<std::vector<std::uint32_t>> m_sentences; ///< by key
    std::vector<bool> m_isEntity;
    std::vector<Keys> m_keys;            ///< by sentence
    mutable std::vector<float> m_shared; ///< scratch of closest(), all 0 between calls
};

} // namespace gainsay::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/spellings.h"
#include "app/base/progress.h"
#include "app/domain/textrange.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <stop_token>
#include <unordered_map>
#include <vector>

namespace gainsay::analysis {

/// A passage that two texts share word for word.
struct SharedRun {
    size_t textA = 0; ///< number of the text; less than textB
    size_t textB = 0;
    domain::TextRange rangeA; ///< code points, from the first shared word to the end of the last
    domain::TextRange rangeB;
    int words = 0;
    bool isIdentical = true; ///< false: some words are spelt differently ("unauthorised", "unauthorized")

    bool operator==(const SharedRun&) const = default;
};

/// How long a shared run must be. Shorter ones are common phrases, not copies.
inline constexpr int defaultReuseWords = 15;

/// The texts of a dossier, ready to be asked what a further one shares with them. What adding a text costs depends on
/// that text and on what it shares, not on how many there are. Keeps no copy of the texts, but a number for each word.
/// Not for several threads at once.
///
/// Case, diacritics, width, punctuation and spaces do not matter; in scripts without spaces every character is a word.
/// Exact: no run is missed, but of phrases that a text repeats dozens of times, of which the first count. Candidates
/// come from winnowed fingerprints (Schleimer, Wilkerson and Aiken, "Winnowing", SIGMOD 2003), whose window is chosen
/// so that every run of the least length has one, and are then compared word by word. Fingerprints are of forms, which
/// the spellings of a word share; where a run has no stretch of the least length that is spelt alike, it is given as a
/// whole, and else those stretches are.
class ReuseIndex {
public:
    /// `spellings` must outlive the index.
    explicit ReuseIndex(int leastWords = defaultReuseWords, const Spellings& spellings = Spellings::builtIn());

    /// Adds a text, whose number is that of texts before it, and gives all maximal runs that it (side b) shares with
    /// them, ordered by text and place. When asked to stop it gives nothing, and the text is not added.
    std::optional<std::vector<SharedRun>> add(const QString& text, const std::stop_token& stop = {});
    /// Forgets the texts from a number on, as if they had never come. Costs what they have themselves.
    void dropFrom(size_t text);
    [[nodiscard]] size_t size() const { return m_texts.size(); }

private:
    using WordId = std::uint32_t;

    /// A text as numbers: equal words have equal numbers in all texts.
    struct Words {
        std::vector<WordId> ids;
        std::vector<std::uint32_t> starts; ///< code points
        std::vector<std::uint32_t> ends;
    };
    struct Place {
        std::uint32_t text = 0;
        std::uint32_t word = 0;
        std::uint32_t next = 0; ///< of the places with the same fingerprint, 1 more than its index; 0: none
    };
    struct Extent {
        size_t startA = 0;
        size_t startB = 0;
        size_t words = 0;
    };

    [[nodiscard]] Words read(const QString& text);
    void addWord(const QString& folded, qsizetype start, qsizetype end, Words& words);
    [[nodiscard]] std::vector<WordId> formsOf(const Words& words) const;
    [[nodiscard]] std::vector<std::pair<std::uint64_t, size_t>> printsOf(const Words& words) const;
    [[nodiscard]] Extent widen(const Words& a, size_t wordA, const Words& b, size_t wordB) const;
    void addRuns(size_t textA, const Words& b, const Extent& extent, std::vector<SharedRun>& runs) const;
    [[nodiscard]] std::vector<SharedRun> runsWith(const Words& words,
                                                  const std::vector<std::pair<std::uint64_t, size_t>>& prints,
                                                  const std::stop_token& stop) const;

    const Spellings& m_spellings;
    size_t m_leastWords;
    std::vector<Words> m_texts;
    QHash<QString, WordId> m_ids;
    QHash<QString, WordId> m_formIds;
    std::vector<WordId> m_formOf; ///< by word
    std::unordered_map<std::uint64_t, std::uint32_t> m_heads;
    std::vector<Place> m_places;
};

/// All runs of at least `leastWords` words that two of the texts share, ordered by texts and places; see ReuseIndex.
/// Stops early, with what it has, when asked to.
[[nodiscard]] std::vector<SharedRun> findReuse(const std::vector<QString>& texts, int leastWords = defaultReuseWords,
                                               const ProgressSink& progress = {}, const std::stop_token& stop = {});

} // namespace gainsay::analysis

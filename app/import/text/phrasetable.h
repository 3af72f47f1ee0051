// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/text/numberedwords.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace gainsay::import {

/// Phrases to be found as whole words anywhere in a line. A line costs one look-up a word, however many phrases
/// there are. "*" in a phrase stands for up to ten words; phrases of scripts without spaces are found anywhere.
class PhraseTable {
public:
    /// The phrase in foldedWords() form, "*" aside. Its words are numbered with those of other tables.
    void add(const QString& phrase, WordNumbers& numbers);
    /// How many different phrases the line has.
    [[nodiscard]] int count(const NumberedWords& line) const;
    /// Where the first phrase found ends in the line (UTF-16), or -1.
    [[nodiscard]] qsizetype endOfFirst(const NumberedWords& line) const;
    /// Whether one phrase is the whole line.
    [[nodiscard]] bool isWhole(const NumberedWords& line) const;

private:
    using Phrase = std::vector<int>; ///< numbers of words and `gap`
    using Words = QVarLengthArray<NumberedWords::Word, 64>;

    static constexpr int gap = -2;

    [[nodiscard]] static qsizetype matchAt(const Phrase& phrase, size_t part, const Words& words, qsizetype at);
    /// The phrases that begin with a word; null for none.
    [[nodiscard]] const std::vector<Phrase>* beginningWith(int word) const {
        const auto at = static_cast<size_t>(word); // of an unknown word beyond all
        return at < m_byFirstWord.size() && !m_byFirstWord[at].empty() ? &m_byFirstWord[at] : nullptr;
    }

    std::vector<std::vector<Phrase>> m_byFirstWord;
    QStringList m_unspaced;
};

} // namespace gainsay::import

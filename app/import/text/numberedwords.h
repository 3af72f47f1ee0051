// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/text/viewhash.h"

#include <QString>
#include <QVarLengthArray>

#include <bitset>

namespace gainsay::import {

/// The words of all phrases, numbered, so that a line's words are looked up once for however many tables of phrases.
class WordNumbers {
public:
    static constexpr int unknown = -1;

    /// The word's number, a new one where it has none. No word is empty.
    int add(QStringView word);
    [[nodiscard]] int of(QStringView word) const;
    [[nodiscard]] size_t count() const { return m_numbers.size(); }

private:
    /// A place in the filter for the words of this length and these ends.
    [[nodiscard]] static size_t sieveOf(QStringView word) {
        return (size_t{word.front().unicode()} * 41 + size_t{word.back().unicode()} * 7 +
                static_cast<size_t>(word.size()) * 1021) %
               sieveSize;
    }

    static constexpr size_t sieveSize = 4096;
    std::bitset<sieveSize> m_sieve; ///< lets most words go that are in no phrase, for less than a look into the map
    WordMap<int> m_numbers;
};

/// A line in foldedWords() form with the number of each of its words.
struct NumberedWords {
    struct Word {
        int number = WordNumbers::unknown;
        qsizetype end = 0; ///< in `line`, UTF-16
    };

    NumberedWords(QString foldedWords, const WordNumbers& numbers);

    QString line;
    QVarLengthArray<Word, 64> words;
    bool unspaced = false; ///< has a character of a script without spaces between words
};

} // namespace gainsay::import

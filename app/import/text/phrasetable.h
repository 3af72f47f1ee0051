// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace gainsay::import {

/// Phrases to be found as whole words anywhere in a line. A line costs one look-up a word, however many phrases
/// there are. "*" in a phrase stands for up to ten words; phrases of scripts without spaces are found anywhere.
class PhraseTable {
public:
    /// The phrase in foldedWords() form, "*" aside.
    void add(const QString& phrase);
    /// How many different phrases the line has. `words`: its foldedWords().
    [[nodiscard]] int count(const QString& words) const;
    /// Where the first phrase found ends in `words` (UTF-16), or -1.
    [[nodiscard]] qsizetype endOfFirst(const QString& words) const;
    /// Whether one phrase is the whole line.
    [[nodiscard]] bool isWhole(const QString& words) const;

private:
    using Phrase = QStringList; ///< words and "*"

    [[nodiscard]] static qsizetype matchAt(const Phrase& phrase, const QStringList& words, qsizetype at);

    QHash<QString, std::vector<Phrase>> m_byFirstWord;
    QStringList m_unspaced;
};

} // namespace gainsay::import

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <utility>

namespace gainsay::import {

/// Calls `use` with every code point; lone surrogates come as they are.
template <typename Use>
void forEachCodePoint(QStringView text, Use use) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        use(pair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t{text[i].unicode()});
        i += pair ? 1 : 0;
    }
}

/// How a line looks, without understanding it. All functions take the text of one line or paragraph.

/// Han, kana: scripts written without spaces between words.
[[nodiscard]] bool isUnspacedScript(char32_t c);
/// Whether two characters of running text stand side by side where a line was broken between them: both are of a script
/// that is written without spaces, or wide punctuation.
[[nodiscard]] bool joinWithoutSpace(QChar last, QChar first);
/// Words; two characters of an unspaced script count as one word.
[[nodiscard]] qsizetype wordCount(QStringView text);
/// Ends in a full stop, question or exclamation mark or ellipsis of any script, closing quotes and brackets aside.
[[nodiscard]] bool endsSentence(QStringView text);
/// The last character that counts, closing quotes and brackets aside; null if there is none.
[[nodiscard]] QChar finalMark(QStringView text);
/// Title Case: at least six in ten of the words of four letters or more begin with a capital.
[[nodiscard]] bool isTitleCase(QStringView text);
/// Has a letter with case, and none of them is small.
[[nodiscard]] bool isAllCapitals(QStringView text);
/// Begins with a bullet such as "•", "- " or "・".
[[nodiscard]] bool beginsWithBullet(QStringView text);
/// Without its leading bullet and the spaces after it.
[[nodiscard]] QStringView withoutBullet(QStringView text);
/// Contains an opening quotation mark of any script.
[[nodiscard]] bool hasQuotationMark(QStringView text);
/// White space folded to single spaces, ends trimmed. No-break spaces fold too: this is for comparing, not for storing.
[[nodiscard]] QString simplified(QStringView text);
/// simplified() of pieces that come one after the other.
class SimplifiedText {
public:
    void append(QStringView text);
    [[nodiscard]] QString take() && { return std::move(m_text); }

private:
    QString m_text;
    bool m_spacePending = false;
};
/// For comparing: simplified, case folded, curly quotes and dashes straightened.
[[nodiscard]] QString folded(QStringView text);
/// Only the words of folded(), joined by single spaces; digits and punctuation are borders and vanish.
[[nodiscard]] QString foldedWords(QStringView text);
/// The breadcrumb, tag or menu separators that split a short line: "Home / News / Asia", "A | B".
[[nodiscard]] QStringList splitAtBars(QStringView text);

} // namespace gainsay::import

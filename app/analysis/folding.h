// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/foldedsigns.h"
#include "app/domain/textrange.h"

#include <QString>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace gainsay::analysis {

/// A text in the form in which names and words are compared: compatibility-decomposed (full and half width agree),
/// case-folded, without the diacritics of Latin, Greek and Cyrillic letters (the voicing marks of kana stay),
/// typographic quotes, dashes and spaces made plain. Every folded character remembers the code point that it came from.
class FoldedText {
public:
    explicit FoldedText(QStringView text);

    [[nodiscard]] const std::u32string& characters() const { return m_characters; }
    /// The code points of the original that a stretch of folded characters came from.
    [[nodiscard]] domain::TextRange originOf(size_t first, size_t end) const;

private:
    struct Origin {
        std::uint32_t start = 0;
        std::uint32_t end = 0;
    };

    std::u32string m_characters;
    std::vector<Origin> m_origins; ///< per folded character: its code points, marks that were dropped included
};

/// The folded form alone.
[[nodiscard]] QString folded(QStringView text);

/// What one code point becomes: usually one character, several for a ligature or a voiced kana, none for a mark that is
/// dropped. Worked out for 256 neighbours at a time when one of them is first asked for; any thread may ask. The view
/// stays valid until the program ends.
[[nodiscard]] std::u32string_view foldedParts(char32_t codePoint);

inline constexpr char32_t lastAscii = 0x7F;

/// ASCII folded: capitals made small, white space other than a line feed made a space.
inline constexpr std::array<char32_t, lastAscii + 1> foldedAscii = [] {
    std::array<char32_t, lastAscii + 1> table{};
    for (char32_t c = 0; c <= lastAscii; ++c) {
        const bool isSpace = c == U'\t' || c == U'\v' || c == U'\f' || c == U'\r';
        table[c] = c >= U'A' && c <= U'Z' ? c + (U'a' - U'A') : isSpace ? U' ' : domain::foldedSign(c);
    }
    return table;
}();

/// Reads the code point at a UTF-16 offset of a text, and goes past it. Half of a surrogate pair is U+FFFD.
[[nodiscard]] inline char32_t takeCodePoint(QStringView text, qsizetype& at) {
    const QChar unit = text[at++];
    if (!unit.isSurrogate()) {
        return unit.unicode();
    }
    if (unit.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate()) {
        return QChar::surrogateToUcs4(unit, text[at++]);
    }
    return U'\uFFFD';
}

/// Whether a character belongs to a script written without spaces whose words need a dictionary: Han, kana and the
/// marks that go with them.
[[nodiscard]] bool isUnspaced(char32_t character);
[[nodiscard]] bool isHan(char32_t character);
[[nodiscard]] bool isHiragana(char32_t character);
[[nodiscard]] bool isKatakana(char32_t character);
/// Letters, digits and marks of scripts that put spaces between words.
[[nodiscard]] bool isSpacedWordCharacter(char32_t character);

} // namespace gainsay::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/textrange.h"

#include <QString>

#include <cstdint>
#include <string>
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

/// Whether a character belongs to a script written without spaces whose words need a dictionary: Han, kana and the
/// marks that go with them.
[[nodiscard]] bool isUnspaced(char32_t character);
[[nodiscard]] bool isHan(char32_t character);
[[nodiscard]] bool isHiragana(char32_t character);
[[nodiscard]] bool isKatakana(char32_t character);
/// Letters, digits and marks of scripts that put spaces between words.
[[nodiscard]] bool isSpacedWordCharacter(char32_t character);

} // namespace gainsay::analysis

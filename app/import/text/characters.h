// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>

namespace gainsay::import {

/// What the questions about a line's shape ask of each character, looked up once for the scripts that texts mostly are
/// in, since these questions are asked of every line many times over.
struct CharacterShape {
    char16_t folded = 0;       ///< by case, curly quotes and dashes straightened; 0: by foldedRun()
    bool space = false;        ///< QChar::isSpace()
    bool word = false;         ///< stays in foldedWords()
    bool countsAsWord = false; ///< letter, number or apostrophe
    bool clings = false;       ///< a mark that does not end a word
};

/// Below this nothing is Han or kana.
inline constexpr char32_t firstIdeograph = 0x2E80;

/// Of every code unit below firstIdeograph.
[[nodiscard]] const std::array<CharacterShape, firstIdeograph>& characterShapes();

/// Whether a code unit from firstIdeograph on has no case: ideographs, kana, Hangul.
[[nodiscard]] constexpr bool isCaseless(char16_t c) {
    return (c >= firstIdeograph && c < 0xA640) || (c >= 0xAC00 && c < 0xD7B0);
}

/// A character straightened, after folding by case: curly quotes and dashes.
[[nodiscard]] constexpr char16_t straightened(char16_t c) {
    switch (c) {
    case u'‘':
    case u'’':
    case u'ʼ':
        return u'\'';
    case u'“':
    case u'”':
    case u'„':
        return u'"';
    case u'–':
    case u'—':
    case u'‐':
    case u'‑':
        return u'-';
    default:
        return c;
    }
}

} // namespace gainsay::import

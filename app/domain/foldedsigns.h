// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gainsay::domain {

/// One form for each sign that typographers write in several: quotation marks, apostrophes, hyphens and dashes.
[[nodiscard]] constexpr char32_t foldedSign(char32_t c) {
    switch (c) {
    case U'‘':
    case U'’':
    case U'‚':
    case U'‛':
    case U'ʼ':
    case U'`':
    case U'´':
        return U'\'';
    case U'“':
    case U'”':
    case U'„':
    case U'‟':
    case U'«':
    case U'»':
        return U'"';
    case U'‐':
    case U'‑':
    case U'‒':
    case U'–':
    case U'—':
    case U'―':
    case U'−':
        return U'-';
    default:
        return c;
    }
}

/// Whether a code point inside a word only says how to set it: the soft hyphen, joiners.
[[nodiscard]] constexpr bool isSettingMark(char32_t c) {
    return c == 0x00AD || c == 0x200C || c == 0x200D || c == 0x2060 || c == 0xFEFF;
}

} // namespace gainsay::domain

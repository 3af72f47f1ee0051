// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/folding.h"

namespace gainsay::analysis {

/// How the units of Latin text read in plain ASCII when names are looked for: letters with diacritics as letters
/// without (é as e), typographic signs as plain ones. Most text in Latin letters is nothing else.
class PlainForms {
public:
    using Form = std::uint8_t;
    // Any other form than these is a letter or digit of ASCII.
    static constexpr Form sign = 0;        ///< a sign or space that is part of no word
    static constexpr Form other = 0xFF;    ///< what must be looked at more closely
    static constexpr size_t count = 0x1F0; ///< of the units that are known: see slotOf()

    PlainForms();

    /// From now on a sign of ASCII, and what reads as it, is `other`.
    void except(char32_t c);
    /// Whether signs of ASCII are `other`.
    [[nodiscard]] bool hasOtherSigns() const { return m_hasOtherSigns; }

    [[nodiscard]] Form of(char16_t unit) const {
        const auto slot = slotOf(unit);
        return slot < count ? m_forms[slot] : other;
    }
    [[nodiscard]] bool isLetter(char16_t unit) const {
        const Form form = of(unit);
        return form != sign && form != other;
    }

    /// The number of a unit: Basic Latin, Latin-1, Latin Extended-A, then General Punctuation; from `count` on where it
    /// is none of these.
    [[nodiscard]] static constexpr size_t slotOf(char16_t unit) {
        constexpr size_t latinEnd = 0x180;
        constexpr size_t punctuation = 0x2000;
        return unit < latinEnd ? unit : unit >= punctuation ? unit - punctuation + latinEnd : count;
    }
    [[nodiscard]] static constexpr char16_t unitAt(size_t slot) {
        return static_cast<char16_t>(slot < 0x180 ? slot : slot - 0x180 + 0x2000);
    }

private:
    std::array<Form, count> m_forms{};
    bool m_hasOtherSigns = false;
};

/// ASCII letters and digits.
[[nodiscard]] constexpr bool isPlainLetter(char32_t c) {
    return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9');
}

} // namespace gainsay::analysis

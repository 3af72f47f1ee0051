// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/plainforms.h"

#include <algorithm>

namespace gainsay::analysis {
namespace {

PlainForms::Form formOf(char16_t unit) {
    if (unit <= lastAscii) {
        return isPlainLetter(unit) ? static_cast<PlainForms::Form>(unit) : PlainForms::sign;
    }
    const std::u32string_view parts = foldedParts(unit);
    if (parts.size() == 1 && isPlainLetter(parts.front())) {
        const auto letter = static_cast<PlainForms::Form>(parts.front());
        return QChar::isUpper(unit) ? static_cast<PlainForms::Form>(letter - U'a' + U'A') : letter;
    }
    const bool isSign = std::ranges::all_of(parts, [](char32_t c) { return c <= lastAscii && !isPlainLetter(c); });
    return !parts.empty() && isSign ? PlainForms::sign : PlainForms::other;
}

} // namespace

PlainForms::PlainForms() {
    static const std::array<Form, count> usual = [] {
        std::array<Form, count> forms{};
        for (size_t slot = 0; slot < count; ++slot) {
            forms[slot] = formOf(unitAt(slot));
        }
        return forms;
    }();
    m_forms = usual;
}

void PlainForms::except(char32_t c) {
    m_hasOtherSigns = true;
    for (size_t slot = 0; slot < count; ++slot) {
        const char16_t unit = unitAt(slot);
        if (unit <= lastAscii ? foldedAscii[unit] == c : foldedParts(unit).contains(c)) {
            m_forms[slot] = other;
        }
    }
}

} // namespace gainsay::analysis

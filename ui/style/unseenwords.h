// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/unseencharacters.h"

namespace gainsay::ui {

/// What typographers and Unicode call a character that nobody sees: "RLO", "ZWSP"; "U+0085" for one without such a
/// name.
[[nodiscard]] QString unseenSign(char32_t code);
/// Its name and what it does, with the code point, one line for each character that occurs, and how often; what tags
/// spell is told too. For tool tips and screen readers. The characters are those of one place, in their order.
[[nodiscard]] QString unseenExplanation(const std::vector<domain::UnseenCharacter>& characters);

} // namespace gainsay::ui

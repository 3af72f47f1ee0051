// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/choicechips.h"

namespace gainsay::ui {

inline constexpr int stanceCount = 4;

/// The four stances as choices, in the order of domain::Stance and in its colours. The caller's layout or parent owns
/// it.
[[nodiscard]] ChoiceChips* makeStanceChips(const ThemeProvider& themes, QWidget* parent);

} // namespace gainsay::ui

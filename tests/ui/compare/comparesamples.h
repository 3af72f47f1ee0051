// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/compareitem.h"

#include <vector>

/// A dispute that never was: a night ferry, a pier, and newspapers that do not agree.
namespace gainsay::ui::samples {

/// Five contradictions under two claims and one under none; two are new, one confirmed, one explained.
[[nodiscard]] std::vector<CompareItem> items();

/// The first contradiction with passages in other scripts: Arabic with Latin words in it and the reverse; Japanese.
[[nodiscard]] CompareItem rightToLeft();
[[nodiscard]] CompareItem japanese();

/// With a long quote of several paragraphs, which begins and ends within one, and two marks on the same words.
[[nodiscard]] CompareItem ofSeveralParagraphs();

/// The first contradiction, whose left quote cannot be found in its version any more.
[[nodiscard]] CompareItem orphaned();

} // namespace gainsay::ui::samples

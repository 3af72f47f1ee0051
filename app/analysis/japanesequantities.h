// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/quantities.h"

namespace gainsay::analysis {

/// The quantities that a text gives the Japanese way: digits or kanji numerals with 万, 億, 兆, a counter word after
/// them, and 約, 少なくとも, 以上, 未満 … around them.
[[nodiscard]] std::vector<Quantity> japaneseQuantitiesOf(const QString& text);

} // namespace gainsay::analysis

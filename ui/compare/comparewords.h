// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/compareitem.h"
#include "ui/style/widgets/runlabel.h"

namespace gainsay::ui {

/// "Denial", "Different figures", … : what a type of contradiction is called on screen.
[[nodiscard]] QString typeName(domain::ContradictionType type);
/// "suggested", "confirmed", "explained", "dismissed".
[[nodiscard]] QString statusName(domain::ContradictionStatus status);
/// "0.94".
[[nodiscard]] QString scoreText(double score);
/// "The Harbour Post ↔ The Lantern".
[[nodiscard]] QString outlets(const CompareItem& item);
/// A source's name, or what stands for one that nobody knows.
[[nodiscard]] QString sourceNameOf(const CompareSide& side);
/// "Denial · suggested by rule opposite-stance · 1 of 9", the rule's name set off; position from 1, 0: leave it out.
/// Of a possible confusion "Possible confusion", which is not counted.
[[nodiscard]] std::vector<TextRun> typeRuns(const CompareItem& item, int position, int count);
/// "Confirmed by A. Reader on 3 Mar 2020, 10:14 UTC"; empty while suggested.
[[nodiscard]] QString decisionLine(const domain::Contradiction& contradiction);
/// "characters 41–127", counted in code points.
[[nodiscard]] QString rangeText(domain::TextRange range);

} // namespace gainsay::ui

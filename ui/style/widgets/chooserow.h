// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QAbstractItemView;
class QModelIndex;

namespace gainsay::ui {

/// Makes a row the current one and the only one that is chosen, in a list in which several can be. The view's own
/// setCurrentIndex() asks the keyboard: with Ctrl held, as in a shortcut, it chooses the row beside the others, or not.
void chooseRow(const QAbstractItemView& view, const QModelIndex& row);

/// The rows of a list that are chosen, from its top.
[[nodiscard]] std::vector<int> chosenRows(const QAbstractItemView& view);

} // namespace gainsay::ui

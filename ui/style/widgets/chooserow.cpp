// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/widgets/chooserow.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>

#include <algorithm>

namespace gainsay::ui {

void chooseRow(const QAbstractItemView& view, const QModelIndex& row) {
    view.selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect);
}

std::vector<int> chosenRows(const QAbstractItemView& view) {
    std::vector<int> rows;
    std::ranges::transform(view.selectionModel()->selectedRows(), std::back_inserter(rows), &QModelIndex::row);
    std::ranges::sort(rows);
    return rows;
}

} // namespace gainsay::ui

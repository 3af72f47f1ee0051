// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/widgets/chooserow.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>

namespace gainsay::ui {

void chooseRow(const QAbstractItemView& view, const QModelIndex& row) {
    view.selectionModel()->setCurrentIndex(row, QItemSelectionModel::ClearAndSelect);
}

} // namespace gainsay::ui

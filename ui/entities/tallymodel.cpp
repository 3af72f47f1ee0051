// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/tallymodel.h"

#include "ui/models/roles.h"

namespace gainsay::ui {

QVariant TallyModel::dataOf(const Tally& row, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case DetailRole:
        return row.detail;
    case KeyRole:
        return row.key;
    case Qt::AccessibleTextRole:
        return row.detail.isEmpty() ? row.name : QStringLiteral("%1: %2").arg(row.name, row.detail);
    default:
        return {};
    }
}

} // namespace gainsay::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tagmodel.h"

#include "ui/models/roles.h"

namespace gainsay::ui {

QVariant TagModel::dataOf(const session::TagRow& row, int role) const {
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.tag.name;
    case KeyRole:
        return row.tag.id.uuid();
    case ColourRole:
        return row.tag.colour;
    case CountRole:
        return static_cast<qlonglong>(row.quotes);
    case Qt::AccessibleTextRole:
        return row.quotes == 1 ? tr("Tag: %1, on one quote").arg(row.tag.name)
                               : tr("Tag: %1, on %2 quotes").arg(row.tag.name, QString::number(row.quotes));
    default:
        return {};
    }
}

} // namespace gainsay::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/savedsearchmodel.h"

#include "ui/models/roles.h"

namespace gainsay::ui {

QVariant SavedSearchModel::dataOf(const domain::SavedSearch& row, int role) const {
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return row.name;
    case RawRole:
        return QVariant::fromValue(row);
    case KeyRole:
        return row.id.uuid();
    case DetailRole:
        return row.words;
    case Qt::AccessibleTextRole:
        return tr("Saved search: %1").arg(row.name);
    default:
        return {};
    }
}

} // namespace gainsay::ui

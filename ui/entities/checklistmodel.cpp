// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entities/checklistmodel.h"

namespace gainsay::ui {

CheckListModel::CheckListModel(std::vector<Row> rows, QObject* parent)
    : QAbstractListModel(parent)
    , m_rows(std::move(rows)) {}

std::vector<QUuid> CheckListModel::ticked() const {
    std::vector<QUuid> keys;
    for (const Row& row : m_rows) {
        if (row.isTicked) {
            keys.push_back(row.key);
        }
    }
    return keys;
}

int CheckListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CheckListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.text;
    case Qt::ToolTipRole:
        return row.detail;
    case Qt::AccessibleTextRole:
        return row.detail.isEmpty() ? row.text : QStringLiteral("%1, %2").arg(row.text, row.detail);
    case Qt::CheckStateRole:
        return row.isTicked ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

bool CheckListModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    m_rows[static_cast<size_t>(index.row())].isTicked = value.value<Qt::CheckState>() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

Qt::ItemFlags CheckListModel::flags(const QModelIndex& index) const {
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable : Qt::NoItemFlags;
}

} // namespace gainsay::ui

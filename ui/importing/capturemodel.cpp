// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/capturemodel.h"

#include "app/domain/datewords.h"

#include <algorithm>

namespace gainsay::ui {

CaptureModel::CaptureModel(std::vector<session::ImportItem> captures, QObject* parent)
    : QAbstractTableModel(parent) {
    m_rows.reserve(captures.size());
    for (session::ImportItem& item : captures) {
        const bool repeats = item.repeats;
        m_rows.push_back({std::move(item), !repeats});
    }
}

void CaptureModel::setChosen(int row, bool chosen) {
    Row& one = m_rows[static_cast<size_t>(row)];
    if (std::exchange(one.chosen, chosen) != chosen) {
        const auto changed = index(row, TitleColumn);
        Q_EMIT dataChanged(changed, changed, {Qt::CheckStateRole});
    }
}

int CaptureModel::chosenCount() const {
    return static_cast<int>(std::ranges::count(m_rows, true, &Row::chosen));
}

std::vector<session::ImportItem> CaptureModel::chosen() const {
    std::vector<session::ImportItem> items;
    for (const Row& row : m_rows) {
        if (row.chosen) {
            items.push_back(row.item);
        }
    }
    return items;
}

int CaptureModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CaptureModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columns;
}

QString CaptureModel::words(const session::ImportItem& item, int column) {
    switch (column) {
    case TitleColumn:
        return item.capture->title.isEmpty() ? item.name : item.capture->title;
    case AddressColumn:
        return item.url;
    case TimeColumn:
        return item.capture->time.isValid() ? domain::momentWords(item.capture->time) : tr("not told");
    default:
        return item.repeats               ? tr("the same again")
               : item.capture->status > 0 ? QString::number(item.capture->status)
                                          : QString();
    }
}

QVariant CaptureModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto& [item, chosen] = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return words(item, index.column());
    case Qt::CheckStateRole:
        return index.column() == TitleColumn ? QVariant(chosen ? Qt::Checked : Qt::Unchecked) : QVariant();
    default:
        return {};
    }
}

bool CaptureModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::CheckStateRole || index.column() != TitleColumn) {
        return false;
    }
    setChosen(index.row(), value.toInt() == Qt::Checked);
    return true;
}

QVariant CaptureModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case TitleColumn:
        return tr("Title");
    case AddressColumn:
        return tr("Address");
    case TimeColumn:
        return tr("Captured (UTC)");
    default:
        return tr("Answer");
    }
}

Qt::ItemFlags CaptureModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const auto checkable = index.column() == TitleColumn ? Qt::ItemIsUserCheckable : Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren | checkable;
}

} // namespace gainsay::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/claims/claimsmodel.h"

#include "ui/models/rowsync.h"
#include "ui/style/widgets/stancebadge.h"

namespace gainsay::ui {

struct ClaimsModel::ColumnSteps {
    ClaimsModel& model;

    // Columns of the model are one further to the right: the claim comes first.
    void remove(int source) const {
        model.beginRemoveColumns({}, source + 1, source + 1);
        model.m_columns.erase(model.m_columns.begin() + source);
        for (ClaimRow& row : model.m_rows) {
            row.cells.erase(row.cells.begin() + source);
        }
        model.endRemoveColumns();
    }
    void move(int from, int to) const {
        model.beginMoveColumns({}, from + 1, from + 1, {}, to + 1);
        const auto rotate = [from, to](auto& list) {
            std::rotate(list.begin() + to, list.begin() + from, list.begin() + from + 1);
        };
        rotate(model.m_columns);
        for (ClaimRow& row : model.m_rows) {
            rotate(row.cells);
        }
        model.endMoveColumns();
    }
    void insert(int source, ClaimColumn&& column) const {
        model.beginInsertColumns({}, source + 1, source + 1);
        model.m_columns.insert(model.m_columns.begin() + source, std::move(column));
        for (ClaimRow& row : model.m_rows) {
            row.cells.insert(row.cells.begin() + source, ClaimCell());
        }
        model.endInsertColumns();
    }
    void update(int source, ClaimColumn&& column) const {
        ClaimColumn& live = model.m_columns[static_cast<size_t>(source)];
        if (live != column) {
            live = std::move(column);
            Q_EMIT model.headerDataChanged(Qt::Horizontal, source + 1, source + 1);
        }
    }
};

struct ClaimsModel::RowSteps {
    ClaimsModel& model;

    void remove(int row) const {
        model.beginRemoveRows({}, row, row);
        model.m_rows.erase(model.m_rows.begin() + row);
        model.endRemoveRows();
    }
    void move(int from, int to) const {
        model.beginMoveRows({}, from, from, {}, to);
        std::rotate(model.m_rows.begin() + to, model.m_rows.begin() + from, model.m_rows.begin() + from + 1);
        model.endMoveRows();
    }
    void insert(int row, ClaimRow&& claim) const {
        model.beginInsertRows({}, row, row);
        model.m_rows.insert(model.m_rows.begin() + row, std::move(claim));
        model.endInsertRows();
    }
    void update(int row, ClaimRow&& claim) const {
        ClaimRow& live = model.m_rows[static_cast<size_t>(row)];
        if (live != claim) {
            live = std::move(claim);
            Q_EMIT model.dataChanged(model.index(row, 0), model.index(row, model.columnCount() - 1));
        }
    }
};

ClaimsModel::ClaimsModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void ClaimsModel::setMatrix(ClaimsMatrix matrix) {
    const auto sources = matrix.columns.size();
    for (ClaimRow& row : matrix.rows) {
        row.cells.resize(sources);
    }
    const bool originsKnown = std::ranges::any_of(matrix.rows, [](const ClaimRow& row) { return row.origins.known; });
    syncRows(
        m_columns, std::move(matrix.columns), [](const ClaimColumn& column) { return column.source; },
        ColumnSteps{*this});
    setOriginsShown(originsKnown);
    syncRows(m_rows, std::move(matrix.rows), [](const ClaimRow& row) { return row.claim.id; }, RowSteps{*this});
}

void ClaimsModel::setOriginsShown(bool shown) {
    if (m_originsShown == shown) {
        return;
    }
    const int column = static_cast<int>(m_columns.size()) + 1;
    if (shown) {
        beginInsertColumns({}, column, column);
        m_originsShown = true;
        endInsertColumns();
    } else {
        beginRemoveColumns({}, column, column);
        m_originsShown = false;
        endRemoveColumns();
    }
}

const ClaimCell* ClaimsModel::cell(const QModelIndex& index) const {
    if (!index.isValid() || !isSource(index.column())) {
        return nullptr;
    }
    return &row(index.row()).cells[static_cast<size_t>(index.column() - 1)];
}

QModelIndex ClaimsModel::indexOf(domain::ClaimId claim) const {
    const auto found = std::ranges::find(m_rows, claim, [](const ClaimRow& row) { return row.claim.id; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()), claimColumn);
}

int ClaimsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClaimsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : 1 + static_cast<int>(m_columns.size()) + (m_originsShown ? 1 : 0);
}

QVariant ClaimsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return textOf(index);
    case Qt::ToolTipRole:
        return index.column() == claimColumn ? row(index.row()).claim.note : QString();
    case Qt::AccessibleTextRole:
        return isSource(index.column())
                   ? tr("%1, %2: %3").arg(row(index.row()).claim.text, source(index.column()).name, textOf(index))
                   : textOf(index);
    default:
        return {};
    }
}

QString ClaimsModel::textOf(const QModelIndex& index) const {
    const ClaimRow& claim = row(index.row());
    if (index.column() == claimColumn) {
        return claim.claim.text;
    }
    if (isOrigins(index.column())) {
        if (!claim.origins.known || claim.origins.independent == 0) {
            return tr("origins not known");
        }
        return claim.origins.independent == 1
                   ? tr("1 independent origin: %1").arg(claim.origins.names)
                   : tr("%1 independent origins: %2").arg(claim.origins.independent).arg(claim.origins.names);
    }
    const ClaimCell& met = *cell(index);
    if (met.statements.empty()) {
        return met.read ? tr("silent") : tr("not yet read");
    }
    QStringList said;
    for (const ClaimStatement& statement : met.statements) {
        said << tr("%1: “%2”").arg(stanceWord(statement.stance), statement.words);
    }
    return said.join(u'\n');
}

QVariant ClaimsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount()) {
        return {};
    }
    if (role == DetailRole) {
        return isSource(section) ? source(section).detail : QString();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (section == claimColumn) {
        return tr("Claim");
    }
    return isOrigins(section) ? tr("Origins") : source(section).name;
}

} // namespace gainsay::ui

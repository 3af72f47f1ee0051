// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rowsync.h"

#include <QAbstractListModel>

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>
#include <vector>

namespace gainsay::ui {

/// A list of rows that is brought up to date row by row. The concrete model says what a row's key is and what each role
/// shows of it; index arithmetic is done here, once. Rows are values with ==, keys are unique and have an order.
template <typename RowType, typename KeyType>
class SyncedListModel : public QAbstractListModel {
public:
    using Row = RowType;
    using Key = KeyType;
    using QAbstractListModel::QAbstractListModel;

    /// Takes over the wanted rows: removes, moves and changes single rows, inserts runs of them, never a reset.
    void setRows(std::vector<Row> wanted) {
        syncRows(m_rows, std::move(wanted), [this](const Row& one) { return keyOf(one); }, Steps{*this});
    }
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    [[nodiscard]] const Row& row(int number) const { return m_rows[static_cast<size_t>(number)]; }
    /// The row with a key; −1 where there is none.
    [[nodiscard]] int rowOf(const Key& key) const {
        const auto found = std::ranges::find_if(m_rows, [&](const Row& one) { return keyOf(one) == key; });
        return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
    }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const final {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final {
        return checkIndex(index, CheckIndexOption::IndexIsValid) ? dataOf(row(index.row()), role) : QVariant();
    }

protected:
    [[nodiscard]] virtual Key keyOf(const Row& row) const = 0;
    [[nodiscard]] virtual QVariant dataOf(const Row& row, int role) const = 0;

private:
    struct Steps {
        SyncedListModel& model;

        void remove(int row) {
            model.beginRemoveRows({}, row, row);
            model.m_rows.erase(model.m_rows.begin() + row);
            model.endRemoveRows();
        }
        void move(int from, int to) {
            model.beginMoveRows({}, from, from, {}, to);
            std::rotate(model.m_rows.begin() + to, model.m_rows.begin() + from, model.m_rows.begin() + from + 1);
            model.endMoveRows();
        }
        void insertRun(int row, std::span<Row> values) {
            model.beginInsertRows({}, row, row + static_cast<int>(values.size()) - 1);
            model.m_rows.insert(model.m_rows.begin() + row, std::make_move_iterator(values.begin()),
                                std::make_move_iterator(values.end()));
            model.endInsertRows();
        }
        void update(int row, Row&& value) {
            Row& live = model.m_rows[static_cast<size_t>(row)];
            if (live == value) {
                return;
            }
            live = std::move(value);
            const QModelIndex changed = model.index(row, 0);
            Q_EMIT model.dataChanged(changed, changed);
        }
    };

    std::vector<Row> m_rows;
};

} // namespace gainsay::ui

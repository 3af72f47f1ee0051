// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rowsteps.h"

#include <QAbstractListModel>

#include <algorithm>
#include <iterator>
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

    /// Takes over the wanted rows: moves single rows, removes, inserts and changes runs of them, never a reset.
    /// Compares all of them here and now; of a list that may be long, see apply().
    void setRows(std::vector<Row> wanted) {
        std::vector<Row> before = m_rows;
        apply(stepsTo(before, std::move(wanted), [this](const Row& one) { return keyOf(one); }));
    }
    /// Does what makes others of the rows; steps that begin with the rows as they are.
    void apply(std::vector<RowStep<Row>> steps) {
        using Kind = RowStep<Row>::Kind;
        for (RowStep<Row>& step : steps) {
            switch (step.kind) {
            case Kind::Remove:
                remove(step.row, step.count);
                break;
            case Kind::Move:
                move(step.row, step.to);
                break;
            case Kind::Insert:
                insert(step.row, std::move(step.rows));
                break;
            case Kind::Change:
                change(step.row, std::move(step.rows));
                break;
            }
        }
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
    void remove(int first, int count) {
        beginRemoveRows({}, first, first + count - 1);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + first + count);
        endRemoveRows();
    }
    void move(int from, int to) {
        beginMoveRows({}, from, from, {}, to);
        std::rotate(m_rows.begin() + to, m_rows.begin() + from, m_rows.begin() + from + 1);
        endMoveRows();
    }
    void insert(int row, std::vector<Row> values) {
        beginInsertRows({}, row, row + static_cast<int>(values.size()) - 1);
        m_rows.insert(m_rows.begin() + row, std::make_move_iterator(values.begin()),
                      std::make_move_iterator(values.end()));
        endInsertRows();
    }
    void change(int first, std::vector<Row> values) {
        std::ranges::move(values, m_rows.begin() + first);
        Q_EMIT dataChanged(index(first, 0), index(first + static_cast<int>(values.size()) - 1, 0));
    }

    std::vector<Row> m_rows;
};

} // namespace gainsay::ui

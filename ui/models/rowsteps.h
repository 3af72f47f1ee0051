// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/rowsync.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>
#include <vector>

namespace gainsay::ui {

/// One step on the way from the rows of a list to others.
template <typename Row>
struct RowStep {
    enum class Kind { Remove, Move, Insert, Change };

    Kind kind = Kind::Change;
    int row = 0;             ///< the first that is meant
    int count = 0;           ///< how many go
    int to = 0;              ///< where one moves to, above `row`
    std::vector<Row> rows{}; ///< that come, or take the place of those from `row` on
};

/// Takes down the steps of syncRows(), neighbours together, while they are done to `rows`.
template <typename Row>
struct StepRecorder {
    using Step = RowStep<Row>;
    /// How many rows that stay as they are may lie between two that change together: telling of a few more rows costs
    /// less than telling twice.
    static constexpr int nearby = 8;
    std::vector<Row>& rows;
    std::vector<Step>& steps;

    void removeRun(int first, int last) {
        rows.erase(rows.begin() + first, rows.begin() + last + 1);
        steps.push_back({.kind = Step::Kind::Remove, .row = first, .count = last - first + 1});
    }
    void move(int from, int to) {
        std::rotate(rows.begin() + to, rows.begin() + from, rows.begin() + from + 1);
        steps.push_back({.kind = Step::Kind::Move, .row = from, .to = to});
    }
    void insertRun(int row, std::span<Row> fresh) {
        rows.insert(rows.begin() + row, fresh.begin(), fresh.end());
        steps.push_back({.kind = Step::Kind::Insert,
                         .row = row,
                         .rows = {std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end())}});
    }
    void update(int row, Row&& value) {
        Row& known = rows[static_cast<size_t>(row)];
        if (known == value) {
            return;
        }
        known = value;
        const bool isChange = !steps.empty() && steps.back().kind == Step::Kind::Change;
        const auto end = isChange ? steps.back().row + std::ssize(steps.back().rows) : 0;
        if (isChange && row - end <= nearby) {
            steps.back().rows.insert(steps.back().rows.end(), rows.begin() + end, rows.begin() + row);
        } else {
            steps.push_back({.kind = Step::Kind::Change, .row = row});
        }
        steps.back().rows.push_back(std::move(value));
    }
};

/// Makes the wanted rows of `rows` and says by which steps: on any thread, so that the model which shows them has
/// nothing to do but what has changed. See syncRows() for the keys.
template <typename Row, typename KeyOf>
[[nodiscard]] std::vector<RowStep<Row>> stepsTo(std::vector<Row>& rows, std::vector<Row> wanted, KeyOf keyOf) {
    std::vector<RowStep<Row>> steps;
    syncRows(rows, std::move(wanted), keyOf, StepRecorder<Row>{rows, steps});
    return steps;
}

} // namespace gainsay::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace gainsay::ui {

/// Turns the live rows of an item model into the wanted ones, a row at a time, so that selection, scroll position and
/// expansion survive: what is gone is removed, what is out of place is moved, what is new is inserted, and what stays
/// is offered for update.
///
/// `rows` must be the very vector that `steps` changes. Steps has, each doing its own begin…/end…Rows:
///   remove(row), move(from, to) with to < from, insert(row, Row&&), update(row, Row&&).
/// Keys are unique within each vector and ordered by operator<.
template <typename Row, typename KeyOf, typename Steps>
void syncRows(const std::vector<Row>& rows, std::vector<Row> wanted, KeyOf keyOf, Steps&& steps) {
    using Key = std::decay_t<decltype(keyOf(wanted.front()))>;
    std::set<Key> kept;
    for (const Row& one : wanted) {
        kept.insert(keyOf(one));
    }
    for (int row = static_cast<int>(rows.size()) - 1; row >= 0; --row) {
        if (!kept.contains(keyOf(rows[static_cast<size_t>(row)]))) {
            steps.remove(row);
        }
    }
    for (int row = 0; row < static_cast<int>(wanted.size()); ++row) {
        Row& one = wanted[static_cast<size_t>(row)];
        const Key key = keyOf(one);
        const auto found =
            std::find_if(rows.begin() + row, rows.end(), [&](const Row& live) { return keyOf(live) == key; });
        if (found == rows.end()) {
            steps.insert(row, std::move(one));
            continue;
        }
        const int from = static_cast<int>(found - rows.begin());
        if (from != row) {
            steps.move(from, row);
        }
        steps.update(row, std::move(one));
    }
}

} // namespace gainsay::ui

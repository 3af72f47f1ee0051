// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <utility>
#include <vector>

namespace gainsay::ui {

/// Turns the live rows of an item model into the wanted ones, a row at a time, so that selection, scroll position and
/// expansion survive: what is gone is removed, what is out of place is moved, what is new is inserted, and what stays
/// is offered for update. Where nothing moved the cost grows with n log n.
///
/// `rows` must be the very vector that `steps` changes. Steps has, each doing its own begin…/end…Rows:
///   remove(row), move(from, to) with to < from, insert(row, Row&&), update(row, Row&&);
/// and, where many rows may come or go at once, insertRun(row, std::span<Row>) and removeRun(first, last).
/// Keys are ordered by operator< and should be unique within each vector: of equal ones not more than are wanted stay.
template <typename Row, typename KeyOf, typename Steps>
void syncRows(const std::vector<Row>& rows, std::vector<Row> wanted, KeyOf keyOf, Steps&& steps) {
    using Key = std::decay_t<decltype(keyOf(wanted.front()))>;
    const auto keysOf = [&](const std::vector<Row>& all) {
        std::vector<Key> keys;
        keys.reserve(all.size());
        for (const Row& one : all) {
            keys.push_back(keyOf(one));
        }
        std::ranges::sort(keys);
        return keys;
    };
    const auto removeRun = [&steps](size_t first, size_t end) {
        if constexpr (requires { steps.removeRun(0, 0); }) {
            steps.removeRun(static_cast<int>(first), static_cast<int>(end) - 1);
        } else {
            for (size_t row = end; row > first; --row) {
                steps.remove(static_cast<int>(row) - 1);
            }
        }
    };
    if (!rows.empty()) {
        const auto kept = keysOf(wanted);
        const auto isGone = [&](size_t row) { return !std::ranges::binary_search(kept, keyOf(rows[row])); };
        for (size_t end = rows.size(); end > 0;) {
            size_t first = end;
            while (first > 0 && isGone(first - 1)) {
                --first;
            }
            if (first < end) {
                removeRun(first, end);
            }
            end = first > 0 ? first - 1 : 0;
        }
    }
    const auto insertRun = [&steps](size_t at, std::span<Row> fresh) {
        if constexpr (requires { steps.insertRun(0, fresh); }) {
            steps.insertRun(static_cast<int>(at), fresh);
        } else {
            for (Row& one : fresh) {
                steps.insert(static_cast<int>(at + static_cast<size_t>(&one - fresh.data())), std::move(one));
            }
        }
    };
    const auto live = keysOf(rows);
    size_t row = 0;
    while (row < wanted.size()) {
        size_t end = row;
        while (end < wanted.size() && !std::ranges::binary_search(live, keyOf(wanted[end]))) {
            ++end;
        }
        if (end > row) {
            insertRun(row, {wanted.data() + row, end - row});
            row = end;
            continue;
        }
        const Key key = keyOf(wanted[row]);
        const auto found = std::find_if(rows.begin() + static_cast<std::ptrdiff_t>(row), rows.end(),
                                        [&](const Row& one) { return keyOf(one) == key; });
        if (found == rows.end()) { // its twin has taken the live row
            insertRun(row, {wanted.data() + row, 1});
        } else {
            const auto from = static_cast<int>(found - rows.begin());
            if (from != static_cast<int>(row)) {
                steps.move(from, static_cast<int>(row));
            }
            steps.update(static_cast<int>(row), std::move(wanted[row]));
        }
        ++row;
    }
    if (rows.size() > wanted.size()) {
        removeRun(wanted.size(), rows.size());
    }
}

} // namespace gainsay::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <algorithm>

namespace gainsay::domain {

/// A stretch of a text in Unicode code points; the end is exclusive.
struct TextRange {
    qsizetype start = 0;
    qsizetype end = 0;

    [[nodiscard]] constexpr qsizetype length() const { return end - start; }
    [[nodiscard]] constexpr bool isEmpty() const { return end <= start; }
    [[nodiscard]] constexpr bool contains(qsizetype offset) const { return offset >= start && offset < end; }
    [[nodiscard]] constexpr bool contains(TextRange other) const { return other.start >= start && other.end <= end; }
    [[nodiscard]] constexpr bool overlaps(TextRange other) const { return start < other.end && other.start < end; }
    [[nodiscard]] constexpr TextRange shifted(qsizetype by) const { return {start + by, end + by}; }
    [[nodiscard]] constexpr TextRange intersected(TextRange other) const {
        return {std::max(start, other.start), std::max(std::max(start, other.start), std::min(end, other.end))};
    }

    constexpr bool operator==(const TextRange&) const = default;
    constexpr auto operator<=>(const TextRange&) const = default;
};

} // namespace gainsay::domain

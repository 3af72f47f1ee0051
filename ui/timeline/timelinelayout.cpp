// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinelayout.h"

#include "ui/timeline/timelinemodel.h"

#include <algorithm>
#include <cmath>

namespace gainsay::ui {
namespace {

constexpr int headHeight = 38;
constexpr int itemHeight = 48;
constexpr int axisHeight = 34;
constexpr int widestName = 360;
constexpr int narrowestName = 200;
constexpr double nameShare = 0.3;
constexpr double leastPlot = 240;
constexpr double widestDay = 72;
constexpr qint64 leastDays = 31; ///< so that a single day does not fill everything
constexpr int cellMargin = 6;

/// The first and the last day of all dates, with a margin; invalid where there is none.
std::pair<QDate, QDate> rangeOf(const std::vector<TimelineItem>& items) {
    QDate first;
    QDate last;
    for (const TimelineItem& item : items) {
        for (const domain::PartialDate& date : item.dates) {
            if (!date.isEmpty()) {
                first = first.isValid() ? std::min(first, date.earliest()) : date.earliest();
                last = last.isValid() ? std::max(last, date.latest()) : date.latest();
            }
        }
    }
    if (first.isValid() && first.daysTo(last) < leastDays) {
        const qint64 more = leastDays - first.daysTo(last);
        first = first.addDays(-more / 2);
        last = last.addDays(more - more / 2);
    }
    return {first, last};
}

} // namespace

void TimelineLayout::update(const std::vector<TimelineItem>& items, const Theme& theme, int width, double zoom) {
    m_headerHeight = items.empty() ? 0 : axisHeight;
    m_nameWidth = std::clamp(static_cast<int>(width * nameShare), narrowestName, widestName);
    m_rows.clear();
    int y = m_headerHeight;
    for (const TimelineItem& item : items) {
        m_rows.push_back(y);
        y += item.isHead() ? headHeight : itemHeight;
    }
    m_rows.push_back(y + theme.metrics.small);
    const auto [first, last] = rangeOf(items);
    const double days = first.isValid() ? static_cast<double>(first.daysTo(last) + 1) : 1;
    const double plot = std::max(leastPlot, width - m_nameWidth - 2 * padding);
    m_largestZoom = std::max(1.0, widestDay * days / plot);
    m_scale = TimeScale(first, last, plot / days * std::clamp(zoom, 1.0, m_largestZoom));
}

QSize TimelineLayout::contentSize() const {
    if (m_rows.size() < 2) {
        return {0, 0};
    }
    return {static_cast<int>(std::ceil(xOf(m_scale.width()) + padding)), m_rows.back()};
}

QRect TimelineLayout::row(int row) const {
    const auto number = static_cast<size_t>(row);
    if (row < 0 || number + 1 >= m_rows.size()) {
        return {};
    }
    const bool isLast = number + 2 == m_rows.size();
    const int bottom = isLast ? m_rows.back() : m_rows[number + 1];
    return {0, m_rows[number], contentSize().width(), bottom - m_rows[number]};
}

int TimelineLayout::rowAt(int y) const {
    const auto next = std::ranges::upper_bound(m_rows, y);
    return next == m_rows.begin() || next == m_rows.end() ? -1 : static_cast<int>(next - m_rows.begin()) - 1;
}

bool TimelineLayout::isRange(const domain::PartialDate& date) const {
    return !date.isEmpty() && date.earliest() != date.latest() &&
           m_scale.endOf(date.latest()) - m_scale.startOf(date.earliest()) > timelineMark;
}

QRectF TimelineLayout::mark(int row, const domain::PartialDate& date) const {
    if (date.isEmpty()) {
        return {};
    }
    const double from = xOf(m_scale.startOf(date.earliest()));
    const double to = xOf(m_scale.endOf(date.latest()));
    const double width = isRange(date) ? to - from : timelineMark;
    const auto number = static_cast<size_t>(row);
    const double middle = (m_rows[number] + this->row(row).bottom() + 1) / 2.0;
    return {(from + to - width) / 2, std::floor(middle - timelineMark / 2.0), width, timelineMark};
}

QRect TimelineLayout::cell(int row, int column, const TimelineItem& item) const {
    const QRect line = this->row(row);
    const auto clock = TimelineModel::clockOf(column);
    if (item.isHead()) {
        return clock ? QRect() : line;
    }
    if (!clock) {
        return {0, line.top(), m_nameWidth, line.height()};
    }
    const QRectF mark = this->mark(row, item.date(*clock));
    if (mark.isNull()) {
        return {}; // nothing is drawn
    }
    return mark.adjusted(-cellMargin, -cellMargin, cellMargin, cellMargin).toAlignedRect();
}

std::vector<TimeTick> TimelineLayout::ticks(double from, double to) const {
    auto ticks = m_scale.ticks(from - xOf(0), to - xOf(0));
    for (TimeTick& tick : ticks) {
        tick.x = xOf(tick.x);
    }
    return ticks;
}

} // namespace gainsay::ui

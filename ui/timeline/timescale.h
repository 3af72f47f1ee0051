// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace gainsay::ui {

/// A line of the time axis.
struct TimeTick {
    double x = 0;
    QString text;         ///< empty: a line without words
    bool isMajor = false; ///< begins a larger unit: a year, or a month among days

    bool operator==(const TimeTick&) const = default;
};

/// Days on a straight line: which day is where. Lengths in pixels, from the beginning of the first day.
class TimeScale {
public:
    TimeScale() = default;
    /// Both days included, in order.
    TimeScale(QDate first, QDate last, double dayWidth);

    [[nodiscard]] double dayWidth() const { return m_dayWidth; }
    [[nodiscard]] double width() const { return static_cast<double>(days()) * m_dayWidth; }
    [[nodiscard]] qint64 days() const { return m_first.isValid() ? m_first.daysTo(m_last) + 1 : 0; }
    /// Where a day begins, and where it ends.
    [[nodiscard]] double startOf(QDate day) const { return static_cast<double>(m_first.daysTo(day)) * m_dayWidth; }
    [[nodiscard]] double endOf(QDate day) const { return startOf(day) + m_dayWidth; }

    /// The axis between two places: centuries, decades, years, quarters, months or days, whichever keep the words
    /// apart.
    [[nodiscard]] std::vector<TimeTick> ticks(double from, double to) const;

private:
    QDate m_first;
    QDate m_last;
    double m_dayWidth = 1;
};

} // namespace gainsay::ui

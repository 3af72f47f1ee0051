// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timescale.h"

#include "app/domain/datewords.h"

#include <algorithm>
#include <cmath>

namespace gainsay::ui {
namespace {

constexpr double roomForWords = 64; ///< pixels from one tick to the next
constexpr double daysInMonth = 30.44;

/// A tick every so many days or months.
struct Step {
    int days = 0;
    int months = 0;

    [[nodiscard]] double length() const { return days + months * daysInMonth; }
};

constexpr Step steps[] = {{1, 0},  {2, 0},  {7, 0},   {0, 1},   {0, 3},   {0, 6},    {0, 12},
                          {0, 24}, {0, 60}, {0, 120}, {0, 240}, {0, 600}, {0, 1200}, {0, 6000}};

QDate firstTick(QDate from, Step step) {
    if (step.days == 1) {
        return from;
    }
    if (step.days > 0) { // of each month anew, so that the numbers are the same everywhere
        return QDate(from.year(), from.month(), 1);
    }
    const int months = from.year() * 12 + from.month() - 1;
    const int begun = months - months % step.months;
    return QDate(begun / 12, begun % 12 + 1, 1);
}

QDate nextTick(QDate tick, Step step) {
    if (step.months > 0) {
        return tick.addMonths(step.months);
    }
    const QDate next = tick.addDays(step.days);
    const QDate month = QDate(tick.year(), tick.month(), 1).addMonths(1);
    // The last stretch of a month goes on to the next one rather than be cut short.
    return next.month() != tick.month() || next.daysTo(month) < step.days ? month : next;
}

QString wordsOf(QDate tick, Step step) {
    if (step.months >= 12) {
        return QString::number(tick.year());
    }
    const bool isYear = tick.month() == 1 && tick.day() == 1;
    if (step.months > 0) {
        return isYear ? QString::number(tick.year()) : domain::monthWords(tick);
    }
    return tick.day() == 1 ? domain::monthOfYearWords(tick) : QString::number(tick.day());
}

bool beginsLarger(QDate tick, Step step) {
    if (step.months >= 12) {
        return tick.year() % (step.months / 12 * 5) == 0;
    }
    return step.months > 0 ? tick.month() == 1 : tick.day() == 1;
}

} // namespace

TimeScale::TimeScale(QDate first, QDate last, double dayWidth)
    : m_first(first)
    , m_last(last)
    , m_dayWidth(dayWidth) {}

std::vector<TimeTick> TimeScale::ticks(double from, double to) const {
    std::vector<TimeTick> ticks;
    if (!m_first.isValid()) {
        return ticks;
    }
    const auto* step =
        std::ranges::find_if(steps, [this](const Step& one) { return one.length() * m_dayWidth >= roomForWords; });
    if (step == std::end(steps)) {
        --step;
    }
    const auto skipped = static_cast<qint64>(std::max(0.0, std::floor(from / m_dayWidth)));
    const QDate last = std::min(m_last, m_first.addDays(static_cast<qint64>(std::ceil(to / m_dayWidth))));
    for (QDate tick = firstTick(m_first.addDays(skipped), *step); tick <= last; tick = nextTick(tick, *step)) {
        if (tick >= m_first) {
            ticks.push_back({startOf(tick), wordsOf(tick, *step), beginsLarger(tick, *step)});
        }
    }
    return ticks;
}

} // namespace gainsay::ui

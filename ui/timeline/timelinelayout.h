// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"
#include "ui/timeline/timelineitem.h"
#include "ui/timeline/timescale.h"

#include <QRect>

#include <vector>

namespace gainsay::ui {

/// Where everything on the timeline is. Plain arithmetic over the items; lengths in pixels, places counted from the
/// upper left corner of the content, axis and names included.
class TimelineLayout {
public:
    /// Lays the items out for a width. `zoom`: 1 shows all of time, 2 half of it at once …
    void update(const std::vector<TimelineItem>& items, const Theme& theme, int width, double zoom);

    [[nodiscard]] int headerHeight() const { return m_headerHeight; }
    /// Width of the names, which stay in view.
    [[nodiscard]] int nameWidth() const { return m_nameWidth; }
    /// Where the first day begins, whatever the zoom.
    [[nodiscard]] double plotStart() const { return xOf(0); }
    [[nodiscard]] QSize contentSize() const;
    [[nodiscard]] QRect row(int row) const;
    [[nodiscard]] int rowAt(int y) const; ///< −1: none
    /// The days that a date can mean, as high as a mark, at least as wide as one; empty where it is unknown.
    [[nodiscard]] QRectF mark(int row, const domain::PartialDate& date) const;
    /// Whether a date is drawn as a range: whether it is wider than a mark.
    [[nodiscard]] bool isRange(const domain::PartialDate& date) const;
    /// Where a column of the model lies in a row; empty where nothing is drawn.
    [[nodiscard]] QRect cell(int row, int column, const TimelineItem& item) const;
    /// The axis between two places of the content.
    [[nodiscard]] std::vector<TimeTick> ticks(double from, double to) const;
    /// The largest zoom that shows anything new: a day as wide as its words.
    [[nodiscard]] double largestZoom() const { return m_largestZoom; }

private:
    [[nodiscard]] double xOf(double onScale) const { return m_nameWidth + padding + onScale; }

    static constexpr double padding = 92; ///< room for the words beside the outermost marks

    std::vector<int> m_rows; ///< upper edges, and the lower edge of the last
    TimeScale m_scale;
    int m_headerHeight = 0;
    int m_nameWidth = 0;
    double m_largestZoom = 1;
};

/// Width and height of a mark.
inline constexpr int timelineMark = 10;

} // namespace gainsay::ui

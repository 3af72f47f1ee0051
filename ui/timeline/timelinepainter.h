// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"
#include "ui/timeline/timelinelayout.h"

class QPainter;

namespace gainsay::ui {

/// Draws the timeline, in the coordinates of its layout: on screen part by part, into a picture as a whole. Knows no
/// widget, so that pictures can be drawn on any thread.
class TimelinePainter {
public:
    /// All must outlive the painter.
    TimelinePainter(const std::vector<TimelineItem>& items, const TimelineLayout& layout, const Theme& theme);

    /// Upright lines of the axis behind everything, between two places.
    void paintGrid(QPainter& painter, double from, double to, int top, int bottom) const;
    void paintAxis(QPainter& painter, double from, double to) const;
    void paintName(QPainter& painter, int row, const QRect& rect) const;
    /// The marks of a row, with dates beside the outermost ones.
    void paintMarks(QPainter& painter, int row) const;
    /// The sign of a clock: a diamond for the event, a ring for the saying, a square for the publication.
    static void paintSign(QPainter& painter, TimelineClock clock, const QRectF& rect, const QColor& line,
                          const QColor& fill);
    /// The bar of a date known no better than from its left to its right; dashed where it is somebody else's.
    static void paintBar(QPainter& painter, const QRectF& rect, const QColor& line, bool isBorrowed);
    /// The whole, on the theme's surface.
    void paintAll(QPainter& painter) const;

private:
    struct Drawn {
        TimelineClock clock = TimelineClock::Event;
        QRectF rect;
    };

    [[nodiscard]] std::vector<Drawn> marksOf(int row) const;
    void paintHead(QPainter& painter, const TimelineItem& item, QRect room) const;
    void paintDates(QPainter& painter, const TimelineItem& item, const std::vector<Drawn>& marks) const;
    [[nodiscard]] QColor lineOf(const TimelineItem& item, TimelineClock clock) const;
    [[nodiscard]] QColor fillOf(const TimelineItem& item, TimelineClock clock) const;

    const std::vector<TimelineItem>& m_items;
    const TimelineLayout& m_layout;
    const Theme& m_theme;
};

} // namespace gainsay::ui

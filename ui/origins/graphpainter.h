// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/origins/graphlayout.h"

class QPainter;

namespace gainsay::ui {

/// Draws the boxes and lines of a graph where a layout has put them. Plain function of what it is given.
class GraphPainter {
public:
    /// All must outlive the painter. `current`: the row being looked at, −1: none.
    GraphPainter(const GraphModel& model, const GraphLayout& layout, const Theme& theme, int current);

    void paintHead(QPainter& painter, const GraphLayout::Column& column) const;
    void paintLine(QPainter& painter, int row) const;
    /// `hovered`: under the pointer; `focused`: has the keyboard as well.
    void paintBox(QPainter& painter, int row, bool hovered, bool focused) const;

private:
    [[nodiscard]] bool isNearCurrent(int row) const;
    [[nodiscard]] QColor inkOf(const GraphItem& edge, bool near) const;
    void paintArrow(QPainter& painter, const QPainterPath& line, const QColor& ink) const;
    void paintBadge(QPainter& painter, const QRect& box, int origin) const;

    const GraphModel& m_model;
    const GraphLayout& m_layout;
    const Theme& m_theme;
    int m_current;
};

} // namespace gainsay::ui

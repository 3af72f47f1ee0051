// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/origins/graphmodel.h"
#include "ui/style/theme.h"

#include <QPainterPath>
#include <QRect>

#include <vector>

namespace gainsay::ui {

/// Room around the words of a node's box, and from one line of them to the next; pixels.
inline constexpr int nodePaddingX = 12;
inline constexpr int nodePaddingY = 9;
inline constexpr int nodeTitleStep = 19;
inline constexpr int nodeSmallStep = 17;
inline constexpr int nodeBadge = 20; ///< the round number of an article's origin

/// Where the boxes and lines of a graph are: articles in the left column, those who relay in the middle, people and
/// documents at the right; passages in common bulge to the left of the articles. Plain arithmetic over a model; pixels
/// from the content's upper left corner.
///
/// Within a column nodes stand where the nodes that lead to them are (barycentre heuristic: K. Sugiyama, S. Tagawa,
/// M. Toda, IEEE Trans. SMC 11 (1981) 109–125), articles of one origin together.
class GraphLayout {
public:
    void update(const GraphModel& model, const Theme& theme, int width);

    struct Column {
        GraphItem::Kind kind = GraphItem::Kind::Article;
        QRect head;            ///< where its heading stands
        std::vector<int> rows; ///< from top to bottom
    };

    [[nodiscard]] const std::vector<Column>& columns() const { return m_columns; }
    [[nodiscard]] QRect box(int row) const { return m_boxes[static_cast<size_t>(row)]; }
    [[nodiscard]] const QPainterPath& line(int row) const { return m_lines[static_cast<size_t>(row)]; }
    /// What a row takes up: a node's box, or all that a line runs over.
    [[nodiscard]] QRect extent(int row) const;
    /// The row at a point, boxes before lines; −1: none.
    [[nodiscard]] int rowAt(const QPoint& point) const;
    [[nodiscard]] QSize contentSize() const { return m_size; }
    /// Whether a line runs at the left of the articles.
    [[nodiscard]] bool bulgesLeft(int row) const { return m_bulges[static_cast<size_t>(row)]; }

private:
    [[nodiscard]] int heightOf(const GraphItem& item, const Theme& theme, int width) const;
    void placeColumns(const GraphModel& model, const Theme& theme, int width);
    void placeRows(const GraphModel& model, const Theme& theme, Column& column, int left, int width);
    void drawLines(const GraphModel& model);
    /// From box to box, past what stands in a column between them.
    [[nodiscard]] QPainterPath across(const QPointF& from, const QPointF& to) const;
    [[nodiscard]] QPainterPath bulge(const QRect& from, const QRect& to, double depth) const;

    std::vector<Column> m_columns;
    std::vector<QRect> m_boxes;        ///< by row; null for edges
    std::vector<QPainterPath> m_lines; ///< by row; empty for nodes
    std::vector<bool> m_bulges;
    QSize m_size;
};

} // namespace gainsay::ui

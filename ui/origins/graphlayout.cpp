// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/origins/graphlayout.h"

#include "ui/style/wrappedtext.h"

#include <QPainterPathStroker>

#include <algorithm>
#include <cmath>
#include <map>

namespace gainsay::ui {
namespace {

constexpr int margin = 20;
constexpr int headHeight = 34;
constexpr int boxGap = 12;
constexpr int narrowestBox = 150;
constexpr int widestBox = 300;
constexpr int narrowestGap = 56; ///< between two columns
constexpr int widestGap = 150;
constexpr int bulgeRoom = 78; ///< at the left, where articles have passages in common
constexpr double reachOfPointer = 10;

bool isSideways(const GraphModel& model, const GraphItem& edge) {
    return model.row(edge.from).kind == model.row(edge.to).kind;
}

} // namespace

void GraphLayout::update(const GraphModel& model, const Theme& theme, int width) {
    const auto count = static_cast<size_t>(model.rowCount());
    m_boxes.assign(count, {});
    m_lines.assign(count, {});
    m_bulges.assign(count, false);
    m_columns.clear();
    m_size = {width, 0};
    placeColumns(model, theme, width);
    drawLines(model);
    m_size.rheight() += margin;
}

void GraphLayout::placeColumns(const GraphModel& model, const Theme& theme, int width) {
    for (const auto kind : {GraphItem::Kind::Article, GraphItem::Kind::Relay, GraphItem::Kind::Source}) {
        Column column{kind, {}, {}};
        for (int row = 0; row < model.nodeCount(); ++row) {
            if (model.row(row).kind == kind) {
                column.rows.push_back(row);
            }
        }
        if (!column.rows.empty()) {
            m_columns.push_back(std::move(column));
        }
    }
    bool hasBulges = false;
    for (int row = model.nodeCount(); row < model.rowCount(); ++row) {
        m_bulges[static_cast<size_t>(row)] = isSideways(model, model.row(row));
        hasBulges = hasBulges || m_bulges[static_cast<size_t>(row)];
    }
    const int left = margin + (hasBulges ? bulgeRoom : 0);
    const int columns = std::max(1, static_cast<int>(m_columns.size()));
    const int room = width - left - margin;
    const int gap = std::clamp(room / 9, narrowestGap, widestGap);
    const int box = std::clamp((room - (columns - 1) * gap) / columns, narrowestBox, widestBox);
    for (size_t i = 0; i < m_columns.size(); ++i) {
        placeRows(model, theme, m_columns[i], left + static_cast<int>(i) * (box + gap), box);
    }
    m_size.setWidth(std::max(width, left + columns * box + (columns - 1) * gap + margin));
}

int GraphLayout::heightOf(const GraphItem& item, const Theme& theme, int width) const {
    const int badge = item.origin >= 0 ? nodeBadge + 6 : 0;
    const double room = width - 2 * nodePaddingX;
    int height =
        2 * nodePaddingY + WrappedText(item.title, theme.fonts.strong, room - badge, nodeTitleStep, 2).height();
    if (!item.detail.isEmpty()) {
        height += WrappedText(item.detail, theme.fonts.small, room, nodeSmallStep, 2).height();
    }
    return height + (item.remark.isEmpty() ? 0 : nodeSmallStep + 2);
}

void GraphLayout::placeRows(const GraphModel& model, const Theme& theme, Column& column, int left, int width) {
    // Where a node wants to be: articles by origin, others amidst what leads to them.
    std::map<int, std::pair<double, int>> sums;
    for (int row = model.nodeCount(); row < model.rowCount(); ++row) {
        const GraphItem& edge = model.row(row);
        if (const QRect from = box(edge.from); !from.isNull()) {
            sums[edge.to].first += from.center().y();
            ++sums[edge.to].second;
        }
    }
    const auto wanted = [&](int row) {
        const auto sum = sums.find(row);
        return sum == sums.end() ? 0.0 : sum->second.first / sum->second.second;
    };
    if (column.kind == GraphItem::Kind::Article) {
        std::ranges::stable_sort(column.rows, {}, [&](int row) { return model.row(row).origin; });
    } else {
        std::ranges::stable_sort(column.rows, {}, wanted);
    }
    column.head = QRect(left, margin - 8, width + narrowestGap / 2, headHeight - 8);
    int top = margin + headHeight - 8;
    for (const int row : column.rows) {
        const int height = heightOf(model.row(row), theme, width);
        const int there = static_cast<int>(wanted(row)) - height / 2;
        top = column.kind == GraphItem::Kind::Article ? top : std::max(top, there);
        m_boxes[static_cast<size_t>(row)] = QRect(left, top, width, height);
        top += height + boxGap;
    }
    m_size.setHeight(std::max(m_size.height(), top - boxGap));
}

void GraphLayout::drawLines(const GraphModel& model) {
    // Lines leave a box one below the other, in the order of where they go, so that they do not cross at once.
    std::map<int, std::vector<int>> leaving;
    std::map<int, std::vector<int>> arriving;
    for (int row = model.nodeCount(); row < model.rowCount(); ++row) {
        if (!bulgesLeft(row)) {
            leaving[model.row(row).from].push_back(row);
            arriving[model.row(row).to].push_back(row);
        }
    }
    std::map<int, double> starts;
    std::map<int, double> ends;
    const auto spread = [&](std::map<int, std::vector<int>>& bundles, std::map<int, double>& places, bool departing) {
        for (auto& [node, rows] : bundles) {
            std::ranges::stable_sort(rows, {}, [&](int row) {
                return box(departing ? model.row(row).to : model.row(row).from).center().y();
            });
            const QRect own = box(node);
            const double step = std::min(12.0, (own.height() - 16.0) / static_cast<double>(rows.size()));
            const double first = own.center().y() - step * (static_cast<double>(rows.size()) - 1) / 2;
            for (size_t i = 0; i < rows.size(); ++i) {
                places[rows[i]] = first + step * static_cast<double>(i);
            }
        }
    };
    spread(leaving, starts, true);
    spread(arriving, ends, false);
    double depth = 22;
    for (int row = model.nodeCount(); row < model.rowCount(); ++row) {
        const GraphItem& edge = model.row(row);
        QPainterPath& path = m_lines[static_cast<size_t>(row)];
        if (bulgesLeft(row)) {
            path = bulge(box(edge.from), box(edge.to), depth);
            depth = depth + 14 > bulgeRoom - 12 ? 22 : depth + 14;
            continue;
        }
        const QPointF from(box(edge.from).right() + 1, starts[row]);
        const QPointF to(box(edge.to).left(), ends[row]);
        path = across(from, to);
    }
}

QPainterPath GraphLayout::across(const QPointF& from, const QPointF& to) const {
    constexpr int clearance = 7;
    QPainterPath path(from);
    const auto curve = [&path](const QPointF& end) {
        const QPointF start = path.currentPosition();
        const QPointF reach((end.x() - start.x()) / 2, 0);
        path.cubicTo(start + reach, end - reach, end);
    };
    for (const Column& column : m_columns) {
        const double right = box(column.rows.front()).right();
        if (column.head.left() <= from.x() || right >= to.x()) {
            continue; // not between the two
        }
        // The gap between two boxes, or above or below them all, that lies nearest to the straight way.
        const double straight =
            from.y() + (to.y() - from.y()) * (column.head.center().x() - from.x()) / (to.x() - from.x());
        std::vector<double> gaps{straight};
        for (const int row : column.rows) {
            gaps.push_back(box(row).top() - clearance);
            gaps.push_back(box(row).bottom() + clearance);
        }
        std::ranges::stable_sort(gaps, {}, [straight](double gap) { return std::abs(gap - straight); });
        const auto isFree = [&](double y) {
            return std::ranges::none_of(column.rows, [&](int row) {
                return y > box(row).top() - clearance && y < box(row).bottom() + clearance;
            });
        };
        const auto gap = std::ranges::find_if(gaps, isFree);
        if (gap != gaps.end() && *gap != straight) {
            curve({static_cast<double>(column.head.left()), *gap});
            path.lineTo(right, *gap);
        }
    }
    curve(to);
    return path;
}

QPainterPath GraphLayout::bulge(const QRect& from, const QRect& to, double depth) const {
    const QPointF start(from.left(), from.center().y() + (from.center().y() < to.center().y() ? 8 : -8));
    const QPointF end(to.left(), to.center().y() + (from.center().y() < to.center().y() ? -8 : 8));
    QPainterPath path(start);
    const double left = from.left() - depth * 4 / 3; // a cubic line reaches three quarters of the way to its handles
    path.cubicTo(QPointF(left, start.y()), QPointF(left, end.y()), end);
    return path;
}

QRect GraphLayout::extent(int row) const {
    const QRect own = box(row);
    return own.isNull() ? line(row).boundingRect().toAlignedRect().adjusted(-3, -3, 3, 3) : own;
}

int GraphLayout::rowAt(const QPoint& point) const {
    const auto found = std::ranges::find_if(m_boxes, [&](const QRect& box) { return box.contains(point); });
    if (found != m_boxes.end()) {
        return static_cast<int>(found - m_boxes.begin());
    }
    QPainterPathStroker stroker;
    stroker.setWidth(reachOfPointer);
    for (size_t row = 0; row < m_lines.size(); ++row) {
        const QRectF around =
            m_lines[row].boundingRect().adjusted(-reachOfPointer, -reachOfPointer, reachOfPointer, reachOfPointer);
        if (!m_lines[row].isEmpty() && around.contains(point) && stroker.createStroke(m_lines[row]).contains(point)) {
            return static_cast<int>(row);
        }
    }
    return -1;
}

} // namespace gainsay::ui

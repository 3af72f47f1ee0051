// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/origins/graphpainter.h"

#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/style/wrappedtext.h"

#include <QPainter>

#include <cmath>
#include <numbers>

namespace gainsay::ui {
namespace {

QString headOf(GraphItem::Kind kind) {
    switch (kind) {
    case GraphItem::Kind::Article:
        return GraphModel::tr("Articles");
    case GraphItem::Kind::Relay:
        return GraphModel::tr("Agencies and outlets");
    default:
        return GraphModel::tr("People and documents");
    }
}

} // namespace

GraphPainter::GraphPainter(const GraphModel& model, const GraphLayout& layout, const Theme& theme, int current)
    : m_model(model)
    , m_layout(layout)
    , m_theme(theme)
    , m_current(current) {}

void GraphPainter::paintHead(QPainter& painter, const GraphLayout::Column& column) const {
    painter.setFont(m_theme.fonts.section);
    painter.setPen(m_theme.palette.muted);
    painter.drawText(
        column.head, Qt::AlignLeft | Qt::AlignVCenter,
        painter.fontMetrics().elidedText(headOf(column.kind).toUpper(), Qt::ElideRight, column.head.width()));
}

bool GraphPainter::isNearCurrent(int row) const {
    if (m_current < 0) {
        return false;
    }
    const GraphItem& item = m_model.row(row);
    const GraphItem& current = m_model.row(m_current);
    return row == m_current ||
           (item.isEdge() && !current.isEdge() && (item.from == m_current || item.to == m_current)) ||
           (current.isEdge() && !item.isEdge() && (current.from == row || current.to == row));
}

QColor GraphPainter::inkOf(const GraphItem& edge, bool near) const {
    const Palette& p = m_theme.palette;
    if (near) {
        return p.accent;
    }
    return edge.isInLoop                        ? p.denies.ink
           : edge.kind == GraphItem::Kind::Copy ? p.doubts.ink
           : edge.carries                       ? p.muted
                                                : blend(p.ground, p.muted, 0.55);
}

void GraphPainter::paintLine(QPainter& painter, int row) const {
    const GraphItem& edge = m_model.row(row);
    const QPainterPath& line = m_layout.line(row);
    const bool near = isNearCurrent(row);
    QPen pen(inkOf(edge, near), row == m_current ? 3.0 : edge.carries || near ? 2.0 : 1.2);
    if (edge.kind == GraphItem::Kind::Copy) {
        pen.setDashPattern({4, 3});
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(pen);
    painter.drawPath(line);
    if (edge.kind == GraphItem::Kind::Credit) {
        paintArrow(painter, line, pen.color());
    }
}

void GraphPainter::paintArrow(QPainter& painter, const QPainterPath& line, const QColor& ink) const {
    constexpr double length = 8;
    constexpr double halfWidth = 4;
    const QPointF tip = line.pointAtPercent(1);
    const double angle = line.angleAtPercent(1) * std::numbers::pi / 180;
    const QPointF along(std::cos(angle), -std::sin(angle));
    const QPointF across(-along.y(), along.x());
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(
        QPolygonF({tip, tip - along * length + across * halfWidth, tip - along * length - across * halfWidth}));
}

void GraphPainter::paintBadge(QPainter& painter, const QRect& box, int origin) const {
    const QRectF disc(box.right() - nodePaddingX - nodeBadge + 4, box.top() + nodePaddingY - 1, nodeBadge, nodeBadge);
    paintPanel(painter, disc, nodeBadge / 2.0, m_theme.palette.accentTint);
    painter.setFont(m_theme.fonts.small);
    painter.setPen(m_theme.palette.accent);
    painter.drawText(disc, Qt::AlignCenter, QString::number(origin + 1));
}

void GraphPainter::paintBox(QPainter& painter, int row, bool hovered, bool focused) const {
    const Palette& p = m_theme.palette;
    const GraphItem& item = m_model.row(row);
    const QRect box = m_layout.box(row);
    const double radius = m_theme.metrics.radiusField;
    const bool isCurrent = row == m_current;
    const QColor edge = isNearCurrent(row) ? p.accent : item.isInLoop ? p.denies.ink : hovered ? p.outline : p.line;
    paintPanel(painter, box, radius, hovered && !isCurrent ? p.hover : p.surface, edge);
    if (isCurrent) {
        paintFocusRing(painter, box, radius - 1, focused ? p.accent : p.muted);
    }
    const int badge = item.origin >= 0 ? nodeBadge + 6 : 0;
    const QRect room = box.adjusted(nodePaddingX, nodePaddingY, -nodePaddingX, -nodePaddingY);
    const WrappedText title(item.title, m_theme.fonts.strong, room.width() - badge, nodeTitleStep, 2);
    painter.setPen(p.text);
    title.draw(painter, room.topLeft());
    int y = room.top() + title.height();
    if (!item.detail.isEmpty()) {
        const WrappedText detail(item.detail, m_theme.fonts.small, room.width(), nodeSmallStep, 2);
        painter.setPen(p.muted);
        detail.draw(painter, QPointF(room.left(), y));
        y += detail.height();
    }
    if (!item.remark.isEmpty()) {
        const QColor ink = item.isInLoop ? p.denies.ink : p.doubts.ink;
        const QRect line(room.left(), y + 2, room.width(), nodeSmallStep);
        paintIcon(painter, item.isInLoop ? Icon::Warning : Icon::Cross, QRectF(line.left(), line.top() + 2, 12, 12),
                  ink);
        painter.setFont(m_theme.fonts.small);
        painter.setPen(ink);
        painter.drawText(line.adjusted(17, 0, 0, 0), Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(item.remark, Qt::ElideRight, line.width() - 17));
    }
    if (item.origin >= 0) {
        paintBadge(painter, box, item.origin);
    }
}

} // namespace gainsay::ui

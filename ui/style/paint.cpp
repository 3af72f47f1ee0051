// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/paint.h"

#include <QPainter>
#include <QPainterPath>

namespace gainsay::ui {
namespace {

/// Restores the painter's pen, brush and hints when it goes out of scope.
class Saved {
public:
    explicit Saved(QPainter& painter)
        : m_painter(painter) {
        m_painter.save();
        m_painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Saved() { m_painter.restore(); }
    Saved(const Saved&) = delete;
    Saved& operator=(const Saved&) = delete;

private:
    QPainter& m_painter;
};

/// Dash lengths in pen widths; empty for patterns that are not a dashed line.
QList<qreal> dashesOf(UnderlinePattern pattern) {
    switch (pattern) {
    case UnderlinePattern::Dashed:
        return {3, 2};
    case UnderlinePattern::Dotted:
        return {1, 1.5};
    case UnderlinePattern::DashDot:
        return {4, 1.5, 1, 1.5};
    case UnderlinePattern::LongDash:
        return {8, 2.5};
    case UnderlinePattern::DashDotDot:
        return {4, 1.5, 1, 1.5, 1, 1.5};
    case UnderlinePattern::Solid:
    case UnderlinePattern::Double:
    case UnderlinePattern::Zigzag:
        break;
    }
    return {};
}

void paintZigzag(QPainter& painter, double left, double right, double top, double height, double step,
                 const QColor& colour) {
    QPainterPath path(QPointF(left, top + height));
    bool up = true;
    for (double x = left + step; x < right; x += step, up = !up) {
        path.lineTo(x, up ? top : top + height);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.1));
    painter.drawPath(path);
}

} // namespace

void paintPanel(QPainter& painter, const QRectF& rect, double radius, const QColor& fill, const QColor& line) {
    const Saved saved(painter);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(line.isValid() ? QPen(line, 1) : QPen(Qt::NoPen));
    const double inset = line.isValid() ? 0.5 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
}

void paintFocusRing(QPainter& painter, const QRectF& rect, double radius, const QColor& colour) {
    const Saved saved(painter);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 2));
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
}

void paintShadow(QPainter& painter, const QRectF& rect, double radius, const QColor& colour, int spread) {
    const Saved saved(painter);
    painter.setPen(Qt::NoPen);
    QColor ring = colour;
    ring.setAlphaF(colour.alphaF() / static_cast<float>(spread));
    painter.setBrush(ring);
    for (int step = spread; step > 0; --step) {
        painter.drawRoundedRect(rect.adjusted(-step, -step / 2.0, step, step), radius + step, radius + step);
    }
}

void paintUnderline(QPainter& painter, double left, double right, double top, UnderlinePattern pattern,
                    const QColor& colour) {
    const Saved saved(painter);
    if (pattern == UnderlinePattern::Zigzag) {
        paintZigzag(painter, left, right, top - 0.5, 2.5, 2.5, colour);
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (pattern == UnderlinePattern::Double) {
        painter.fillRect(QRectF(left, top - 1, right - left, 1), colour);
        painter.fillRect(QRectF(left, top + 1, right - left, 1), colour);
        return;
    }
    QPen pen(colour, 2, Qt::SolidLine, Qt::FlatCap);
    if (const auto dashes = dashesOf(pattern); !dashes.isEmpty()) {
        pen.setDashPattern(dashes);
    }
    painter.setPen(pen);
    painter.drawLine(QPointF(left, top + 1), QPointF(right, top + 1));
}

void paintWave(QPainter& painter, double left, double right, double top, const QColor& colour) {
    const Saved saved(painter);
    QPainterPath path(QPointF(left, top + 1.5));
    bool up = true;
    for (double x = left; x < right; x += 2, up = !up) {
        path.quadTo(x + 1, up ? top - 0.5 : top + 3.5, x + 2, top + 1.5);
    }
    painter.setClipRect(QRectF(left, top - 2, right - left, 8), Qt::IntersectClip);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1));
    painter.drawPath(path);
}

void paintHatching(QPainter& painter, const QRectF& rect, const QColor& colour) {
    const Saved saved(painter);
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setPen(QPen(colour, 4));
    for (double x = rect.left() - rect.height(); x < rect.right(); x += 12) {
        painter.drawLine(QPointF(x, rect.top()), QPointF(x + rect.height(), rect.bottom()));
    }
}

} // namespace gainsay::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/paint.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

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

/// Draws what lies in `room` strip by strip; `draw` is given what is to be seen of it, from where to where, with a
/// little more at both ends. For each pixel that a path adds to a row, the rasterizer looks through all that it has
/// there, so that a fine line all across a page takes milliseconds as one path.
template <typename Draw>
void inStrips(QPainter& painter, const QRectF& room, Draw draw) {
    constexpr int width = 64;
    constexpr double more = 4; // than the reach of ends and corners
    const QRect all = room.toAlignedRect();
    for (int left = all.left(); left <= all.right(); left += width) {
        const Saved saved(painter);
        const QRect strip = QRect(left, all.top(), width, all.height()).intersected(all);
        painter.setClipRect(strip, Qt::IntersectClip);
        draw(strip.left() - more, strip.left() + strip.width() + more);
    }
}

void paintZigzag(QPainter& painter, double left, double right, double top, double height, double step,
                 const QColor& colour) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1.1));
    const int last = static_cast<int>(std::ceil((right - left) / step)) - 1;
    const auto corner = [&](int number) { return QPointF(left + number * step, number % 2 == 0 ? top + height : top); };
    inStrips(painter, QRectF(left, top, right - left, height).adjusted(-2, -2, 2, 2), [&](double from, double to) {
        const int first = std::max(0, static_cast<int>(std::floor((from - left) / step)));
        QPainterPath path(corner(first));
        for (int number = first + 1; number <= last && corner(number - 1).x() < to; ++number) {
            path.lineTo(corner(number));
        }
        painter.drawPath(path);
    });
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
    constexpr double step = 2;
    const Saved saved(painter);
    const QRectF room(left, top - 2, right - left, 8);
    painter.setClipRect(room, Qt::IntersectClip);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, 1));
    inStrips(painter, room, [&](double from, double to) {
        int number = std::max(0, static_cast<int>(std::floor((from - left) / step)));
        QPainterPath path(QPointF(left + number * step, top + 1.5));
        for (double x = left + number * step; x < std::min(right, to); x = left + ++number * step) {
            path.quadTo(x + 1, number % 2 == 0 ? top - 0.5 : top + 3.5, x + step, top + 1.5);
        }
        painter.drawPath(path);
    });
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

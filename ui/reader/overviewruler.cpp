// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/overviewruler.h"

#include "ui/style/paint.h"

#include <QMouseEvent>
#include <QPainter>

#include <cmath>

namespace gainsay::ui {
namespace {

constexpr int endGap = 4; ///< above the first and below the last tick

} // namespace

OverviewRuler::OverviewRuler(const ThemeProvider& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes) {
    setFixedWidth(stripWidth);
    setAccessibleName(tr("Overview of the article"));
    setCursor(Qt::PointingHandCursor);
    connect(&themes, &ThemeProvider::changed, this, [this] { update(); });
}

void OverviewRuler::setTicks(std::vector<Tick> ticks) {
    if (m_ticks != ticks) {
        m_ticks = std::move(ticks);
        m_strip = {};
        update();
    }
}

void OverviewRuler::setView(double top, double bottom) {
    m_viewTop = top;
    m_viewBottom = bottom;
    update();
}

const QPixmap& OverviewRuler::strip() {
    const QSize pixels = size() * devicePixelRatio();
    if (m_strip.isNull() || m_strip.size() != pixels) {
        m_strip = QPixmap(pixels);
        m_strip.setDevicePixelRatio(devicePixelRatio());
        m_strip.fill(Qt::transparent);
        QPainter painter(&m_strip);
        const double length = height() - 2 * endGap;
        for (const Tick& tick : m_ticks) {
            const double thickness = tick.strong ? 5 : 3;
            const double y = std::round(endGap + std::clamp(tick.place, 0.0, 1.0) * (length - thickness));
            painter.fillRect(QRectF(tick.strong ? 3 : 4, y, tick.strong ? width() - 5 : width() - 7, thickness),
                             tick.colour);
        }
    }
    return m_strip;
}

void OverviewRuler::paintEvent(QPaintEvent* /*event*/) {
    const Palette& p = m_themes.palette();
    QPainter painter(this);
    painter.fillRect(rect(), p.raised);
    painter.fillRect(QRect(0, 0, 1, height()), p.line);
    const double length = height() - 2 * endGap;
    if (m_viewBottom - m_viewTop < 0.999) {
        const QRectF thumb(3, endGap + m_viewTop * length, width() - 5,
                           std::max(24.0, (m_viewBottom - m_viewTop) * length));
        paintPanel(painter, thumb, 4, blend(p.raised, p.muted, 0.11));
    }
    painter.drawPixmap(0, 0, strip());
}

double OverviewRuler::placeAt(double y) const {
    return std::clamp((y - endGap) / std::max(1.0, height() - 2.0 * endGap), 0.0, 1.0);
}

void OverviewRuler::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        Q_EMIT jumped(placeAt(event->position().y()));
    }
}

void OverviewRuler::mouseMoveEvent(QMouseEvent* event) {
    if ((event->buttons() & Qt::LeftButton) != 0) {
        Q_EMIT jumped(placeAt(event->position().y()));
    }
}

} // namespace gainsay::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/dropoverlay.h"

#include "ui/style/icons.h"

#include <QPainter>

namespace gainsay::ui {
namespace {

constexpr int inset = 24;
constexpr int iconSize = 40;
constexpr int veilAlpha = 235;

} // namespace

DropOverlay::DropOverlay(const ThemeProvider& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes) {
    setObjectName(QStringLiteral("dropOverlay"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropOverlay::showFor(const QString& headline, const QString& detail) {
    m_headline = headline;
    m_detail = detail;
    setAccessibleName(headline);
    setGeometry(parentWidget()->rect());
    show();
    raise();
    update();
}

void DropOverlay::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = m_themes.theme();
    QColor veil = theme.palette.accentTint;
    veil.setAlpha(veilAlpha);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen(theme.palette.accent, 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), theme.metrics.radiusCard,
                            theme.metrics.radiusCard);
    const int middle = height() / 2;
    paintIcon(painter, Icon::Import,
              QRectF((width() - iconSize) / 2.0, middle - iconSize - theme.metrics.large, iconSize, iconSize),
              theme.palette.accent);
    painter.setFont(theme.fonts.headline);
    painter.setPen(theme.palette.text);
    painter.drawText(QRect(inset, middle, width() - 2 * inset, 32), Qt::AlignCenter, m_headline);
    painter.setFont(theme.fonts.interface);
    painter.setPen(theme.palette.muted);
    painter.drawText(QRect(inset, middle + 36, width() - 2 * inset, 24), Qt::AlignCenter, m_detail);
}

} // namespace gainsay::ui

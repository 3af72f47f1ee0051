// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/tagpaint.h"

#include "ui/style/paint.h"

#include <QFontMetrics>
#include <QPainter>

namespace gainsay::ui {
namespace {

constexpr int spotGap = 5;
constexpr int tagGap = 10;
constexpr int leastName = 20; ///< pixels of a name that are worth showing

} // namespace

void paintTagSpot(QPainter& painter, const Theme& theme, const QPoint& topLeft, int colour) {
    const QColor& bar = theme.palette.highlight(colour).bar;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintPanel(painter, QRectF(topLeft, QSizeF(tagSpotSize, tagSpotSize)), 2.5, bar, bar);
    painter.restore();
}

int tagsWidth(const Theme& theme, const std::vector<domain::Tag>& tags) {
    const QFontMetrics metrics(theme.fonts.small);
    int width = tags.empty() ? 0 : -tagGap;
    for (const domain::Tag& tag : tags) {
        width += tagSpotSize + spotGap + metrics.horizontalAdvance(tag.name) + tagGap;
    }
    return width;
}

void paintTags(QPainter& painter, const Theme& theme, const QRect& rect, const std::vector<domain::Tag>& tags) {
    const QFontMetrics metrics(theme.fonts.small);
    int left = rect.left();
    for (const domain::Tag& tag : tags) {
        const int from = left + tagSpotSize + spotGap;
        const int room = rect.right() + 1 - from;
        if (room < leastName) {
            return;
        }
        paintTagSpot(painter, theme, QPoint(left, rect.top() + (rect.height() - tagSpotSize) / 2), tag.colour);
        const QString name = metrics.elidedText(tag.name, Qt::ElideRight, room);
        painter.setFont(theme.fonts.small);
        painter.setPen(theme.palette.muted);
        painter.drawText(QRect(from, rect.top(), room, rect.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
        left = from + metrics.horizontalAdvance(name) + tagGap;
    }
}

} // namespace gainsay::ui

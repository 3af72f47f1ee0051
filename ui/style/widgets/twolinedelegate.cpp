// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/widgets/twolinedelegate.h"

#include "ui/style/paint.h"

#include <QFontMetrics>
#include <QPainter>

namespace gainsay::ui {
namespace {

constexpr int above = 4; ///< the first line
constexpr int below = 6; ///< the second, with the hairline
constexpr int between = 3;

void drawLine(QPainter& painter, const QFont& font, const QColor& ink, const QRect& room, const QString& words) {
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(words, Qt::ElideRight, room.width()));
}

} // namespace

TwoLineDelegate::TwoLineDelegate(const ThemeProvider& themes, Roles roles, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_themes(themes)
    , m_roles(roles) {}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const {
    const Fonts& fonts = m_themes.fonts();
    return {0, above + QFontMetrics(fonts.interface).height() + between + QFontMetrics(fonts.small).height() + below};
}

void TwoLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Theme& theme = m_themes.theme();
    const QRect panel = option.rect.adjusted(0, 1, 0, -2);
    if (option.state.testFlag(QStyle::State_Selected)) {
        paintPanel(*painter, panel, theme.metrics.radiusSmall, theme.palette.accentTint);
    } else if (option.state.testFlag(QStyle::State_MouseOver)) {
        paintPanel(*painter, panel, theme.metrics.radiusSmall, theme.palette.hover);
    }
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), theme.palette.line);
    const QRect inner = option.rect.adjusted(theme.metrics.small, above, -theme.metrics.small, -below);
    const int second = QFontMetrics(theme.fonts.small).height();
    const bool struckOut = m_roles.struckOut >= 0 && index.data(m_roles.struckOut).toBool();
    const bool quiet = struckOut || !index.flags().testFlag(Qt::ItemIsEnabled);
    QFont font = theme.fonts.interface;
    font.setStrikeOut(struckOut);
    drawLine(*painter, font, quiet ? theme.palette.muted : theme.palette.text,
             inner.adjusted(0, 0, 0, -second - between), index.data().toString());
    drawLine(*painter, theme.fonts.small, theme.palette.muted,
             QRect(inner.left(), inner.bottom() + 1 - second, inner.width(), second),
             index.data(m_roles.detail).toString());
    painter->restore();
}

} // namespace gainsay::ui

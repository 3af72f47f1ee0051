// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/widgets/stancebadge.h"

#include "ui/style/paint.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>

namespace gainsay::ui {
namespace {

constexpr int padding = 7;
constexpr int signSize = 12;
constexpr int gap = 4;

QFont wordFont(const Theme& theme) {
    QFont font = theme.fonts.small;
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

QString stanceWord(domain::Stance stance) {
    switch (stance) {
    case domain::Stance::Asserts:
        return QCoreApplication::translate("gainsay::ui::StanceBadge", "asserts");
    case domain::Stance::Denies:
        return QCoreApplication::translate("gainsay::ui::StanceBadge", "denies");
    case domain::Stance::Doubts:
        return QCoreApplication::translate("gainsay::ui::StanceBadge", "doubts");
    case domain::Stance::Reports:
        break;
    }
    return QCoreApplication::translate("gainsay::ui::StanceBadge", "reports");
}

Icon stanceIcon(domain::Stance stance) {
    switch (stance) {
    case domain::Stance::Asserts:
        return Icon::Check;
    case domain::Stance::Denies:
        return Icon::Cross;
    case domain::Stance::Doubts:
        return Icon::Question;
    case domain::Stance::Reports:
        break;
    }
    return Icon::Dot;
}

int stanceWidth(const Theme& theme, domain::Stance stance) {
    return 2 * padding + signSize + gap + QFontMetrics(wordFont(theme)).horizontalAdvance(stanceWord(stance));
}

void paintStance(QPainter& painter, const Theme& theme, domain::Stance stance, const QPointF& topLeft) {
    const InkAndTint& colours = theme.palette.of(stance);
    const QRectF box(topLeft, QSizeF(stanceWidth(theme, stance), theme.metrics.badgeHeight));
    paintPanel(painter, box, theme.metrics.radiusSmall, colours.tint);
    paintIcon(painter, stanceIcon(stance),
              QRectF(box.left() + padding, box.center().y() - signSize / 2.0, signSize, signSize), colours.ink);
    painter.setFont(wordFont(theme));
    painter.setPen(colours.ink);
    painter.drawText(box.adjusted(padding + signSize + gap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                     stanceWord(stance));
}

StanceBadge::StanceBadge(const ThemeProvider& themes, domain::Stance stance, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_stance(stance) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(stanceWord(stance));
    connect(&themes, &ThemeProvider::changed, this, [this] { update(); });
}

void StanceBadge::setStance(domain::Stance stance) {
    m_stance = stance;
    setAccessibleName(stanceWord(stance));
    updateGeometry();
    update();
}

QSize StanceBadge::sizeHint() const {
    return {stanceWidth(m_themes.theme(), m_stance), m_themes.metrics().badgeHeight};
}

void StanceBadge::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    paintStance(painter, m_themes.theme(), m_stance, QPointF());
}

} // namespace gainsay::ui

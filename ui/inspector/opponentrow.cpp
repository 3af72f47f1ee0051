// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/opponentrow.h"

#include "ui/style/icons.h"
#include "ui/style/paint.h"

#include <QPainter>

namespace gainsay::ui {
namespace {

constexpr int rowHeight = 48;
constexpr int badgeWidth = 24;

} // namespace

OpponentRow::OpponentRow(const ThemeProvider& themes, OpponentFacts facts, QWidget* parent)
    : QAbstractButton(parent)
    , m_themes(themes)
    , m_facts(std::move(facts)) {
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(m_facts.words);
    setToolTip(tr("“%1” — %2").arg(m_facts.words, m_facts.where));
    setAccessibleName(tr("Contradicted by “%1”, %2. Opens in Compare").arg(m_facts.words, m_facts.where));
    connect(&themes, &ThemeProvider::changed, this, qOverload<>(&QWidget::update));
}

QSize OpponentRow::sizeHint() const {
    return {200, rowHeight};
}

void OpponentRow::paintEvent(QPaintEvent* /*event*/) {
    const Palette& p = m_themes.palette();
    const bool suggested = m_facts.status == domain::ContradictionStatus::Suggested;
    const bool settled = m_facts.status == domain::ContradictionStatus::Explained ||
                         m_facts.status == domain::ContradictionStatus::Dismissed;
    QPainter painter(this);
    if (underMouse() || isDown()) {
        paintPanel(painter, rect(), m_themes.metrics().radiusSmall, p.hover);
    }
    const InkAndTint& colours = settled ? p.reports : p.denies;
    const QRectF badge(2, 6, badgeWidth, m_themes.metrics().badgeHeight);
    paintPanel(painter, badge, m_themes.metrics().radiusSmall, colours.tint);
    paintIcon(painter, settled ? Icon::Dot : Icon::Cross,
              QRectF(badge.center().x() - 6, badge.center().y() - 6, 12, 12), colours.ink);
    const QRect words(badgeWidth + 12, 6, width() - badgeWidth - 16, 20);
    const auto line = [&](const QRect& rect, const QFont& font, const QColor& colour, const QString& text) {
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(
            rect, Qt::AlignLeft | Qt::AlignVCenter,
            painter.fontMetrics().elidedText(QString(text).replace(u'\n', u' '), Qt::ElideRight, rect.width()));
    };
    line(words, m_themes.fonts().interface, p.text, m_facts.words);
    const QString where = suggested ? tr("%1 · suggested").arg(m_facts.where) : m_facts.where;
    line(words.translated(0, 18), m_themes.fonts().small, p.muted, where);
    if (hasFocus()) {
        paintFocusRing(painter, rect(), m_themes.metrics().radiusSmall, p.focus);
    }
}

} // namespace gainsay::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/findingline.h"

#include "ui/style/wrappedtext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace gainsay::ui {
namespace {

constexpr int mostLines = 2;
constexpr int narrowest = 80; ///< pixels
constexpr int spaceAbove = 3;

} // namespace

FindingLine::FindingLine(const ThemeProvider& themes, QWidget* parent)
    : QAbstractButton(parent)
    , m_themes(themes) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    hide();
    connect(&themes, &ThemeProvider::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void FindingLine::setWords(const QString& place, const QString& passage, bool leads) {
    const QString words = passage.isEmpty() ? place : tr("%1: %2").arg(place, passage.simplified());
    setText(words);
    setToolTip(leads ? tr("%1\nShow where it stands").arg(words) : words);
    setAccessibleName(words);
    setEnabled(leads);
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setVisible(!words.isEmpty());
    updateGeometry();
    update();
}

double FindingLine::lineStep() const {
    return std::ceil(QFontMetricsF(m_themes.fonts().small).height());
}

int FindingLine::heightForWidth(int width) const {
    return spaceAbove + WrappedText(text(), m_themes.fonts().small, width, lineStep(), mostLines).height();
}

QSize FindingLine::sizeHint() const {
    return {narrowest, heightForWidth(width() > narrowest ? width() : 3 * narrowest)};
}

QSize FindingLine::minimumSizeHint() const {
    return {narrowest, static_cast<int>(lineStep()) + spaceAbove};
}

void FindingLine::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const Palette& colours = m_themes.palette();
    const bool lively = isEnabled() && (underMouse() || hasFocus());
    QFont font = m_themes.fonts().small;
    font.setUnderline(lively);
    painter.setPen(lively ? colours.accent : colours.muted);
    WrappedText(text(), font, width(), lineStep(), mostLines).draw(painter, QPointF(0, spaceAbove));
}

void FindingLine::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void FindingLine::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace gainsay::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/widgets/chip.h"

#include "ui/style/paint.h"

#include <QFontMetrics>
#include <QPainter>

namespace gainsay::ui {
namespace {

constexpr int padding = 9;
constexpr int spotSize = 9;
constexpr int gap = 6;

} // namespace

Chip::Chip(const ThemeProvider& themes, const QString& text, QWidget* parent)
    : QAbstractButton(parent)
    , m_themes(themes) {
    setText(text);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFont(themes.fonts().small);
    connect(&themes, &ThemeProvider::changed, this, [this] {
        setFont(m_themes.fonts().small);
        updateGeometry();
        update();
    });
}

void Chip::setSpot(const QColor& colour) {
    m_spot = colour;
    updateGeometry();
    update();
}

void Chip::setColours(std::optional<InkAndTint> colours) {
    m_colours = std::move(colours);
    update();
}

void Chip::setCount(int count) {
    if (m_count != count) {
        m_count = count;
        updateGeometry();
        update();
    }
}

QString Chip::countText() const {
    return m_count < 0 ? QString() : QString::number(m_count);
}

QSize Chip::sizeHint() const {
    const QFontMetrics words(font());
    int width = 2 * padding + words.horizontalAdvance(text());
    if (m_spot.isValid()) {
        width += spotSize + gap;
    }
    if (m_count >= 0) {
        width += gap + words.horizontalAdvance(countText());
    }
    return {width, m_themes.metrics().chipHeight};
}

void Chip::paintEvent(QPaintEvent* /*event*/) {
    const Palette& p = m_themes.palette();
    QPainter painter(this);
    const bool on = isCheckable() && isChecked();
    const bool off = isCheckable() && !isChecked();
    QColor fill = on && !m_spot.isValid() ? p.accentTint : p.surface;
    QColor line = on && !m_spot.isValid() ? p.accent : underMouse() ? p.outline : p.line;
    QColor ink = on || !isCheckable() ? p.text : p.muted;
    if (off && m_spot.isValid()) {
        fill = QColor();
    }
    if (m_colours && !off) {
        fill = m_colours->tint;
        line = m_colours->tint;
        ink = m_colours->ink;
    }
    if (isDown() || (underMouse() && !m_colours && !on)) {
        fill = p.hover;
    }
    const double radius = height() / 2.0;
    paintPanel(painter, rect(), radius, fill, line);
    QRect words = rect().adjusted(padding, 0, -padding, 0);
    if (m_spot.isValid()) {
        const QRectF spot(words.left(), (height() - spotSize) / 2.0, spotSize, spotSize);
        paintPanel(painter, spot, 2.5, off ? QColor() : m_spot, m_spot);
        words.setLeft(words.left() + spotSize + gap);
    }
    painter.setFont(font());
    painter.setPen(isEnabled() ? ink : p.faint);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine | Qt::TextHideMnemonic, text());
    if (m_count >= 0) {
        painter.setPen(m_colours ? ink : p.faint);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignRight, countText());
    }
    if (hasFocus()) {
        paintFocusRing(painter, rect(), radius - 1, p.focus);
    }
}

} // namespace gainsay::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/widgets/elidedlabel.h"

#include <QFontMetrics>
#include <QPainter>

namespace gainsay::ui {

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent)
    : QFrame(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setText(text);
}

void ElidedLabel::setText(const QString& text) {
    m_text = text.simplified();
    setAccessibleName(m_text);
    updateToolTip();
    updateGeometry();
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode) {
    m_mode = mode;
    update();
}

QSize ElidedLabel::sizeHint() const {
    const QFontMetrics words(font());
    return {words.horizontalAdvance(m_text) + 1, words.height()};
}

QSize ElidedLabel::minimumSizeHint() const {
    const QFontMetrics words(font());
    return {std::min(sizeHint().width(), words.averageCharWidth() * 6), words.height()};
}

void ElidedLabel::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     QFontMetrics(font()).elidedText(m_text, m_mode, width()));
}

void ElidedLabel::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    updateToolTip();
}

void ElidedLabel::updateToolTip() {
    // Escaped, since a tool tip that looks like rich text would be shown as such.
    const bool cut = QFontMetrics(font()).horizontalAdvance(m_text) > width();
    setToolTip(cut ? m_text : QString());
}

} // namespace gainsay::ui

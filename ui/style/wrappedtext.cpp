// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/wrappedtext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace gainsay::ui {

WrappedText::WrappedText(const QString& text, const QFont& font, double width, double lineStep, int maxLines)
    : m_layout(QString(text).replace(u'\n', QChar::LineSeparator), font) {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    const QFontMetricsF metrics(font);
    double y = 0;
    double widest = 0;
    m_layout.beginLayout();
    for (int lines = 1;; ++lines) {
        QTextLine line = m_layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y + std::floor((lineStep - line.height()) / 2)));
        y += lineStep;
        const bool goesOn = line.textStart() + line.textLength() < m_layout.text().size();
        if (maxLines > 0 && lines == maxLines && goesOn) {
            const QString rest = m_layout.text().sliced(line.textStart()).replace(QChar::LineSeparator, u' ');
            m_last = metrics.elidedText(rest, Qt::ElideRight, width);
            m_lastAt = line.position() + QPointF(0, line.ascent());
            widest = std::max(widest, metrics.horizontalAdvance(m_last));
            line.setNumColumns(0);
            break;
        }
        widest = std::max(widest, line.naturalTextWidth());
    }
    m_layout.endLayout();
    m_height = static_cast<int>(std::ceil(y));
    m_width = static_cast<int>(std::ceil(widest));
}

void WrappedText::draw(QPainter& painter, const QPointF& topLeft) const {
    const int lines = m_layout.lineCount() - (m_last.isEmpty() ? 0 : 1);
    for (int i = 0; i < lines; ++i) {
        m_layout.lineAt(i).draw(&painter, topLeft);
    }
    if (!m_last.isEmpty()) {
        const QFont before = painter.font();
        painter.setFont(m_layout.font());
        painter.drawText(topLeft + m_lastAt, m_last);
        painter.setFont(before);
    }
}

} // namespace gainsay::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QTextLayout>

class QPainter;
class QPointF;

namespace gainsay::ui {

/// Plain text in one font, wrapped to a width and set on lines of even height. For delegates, which measure and draw.
class WrappedText {
public:
    /// `lineStep`: from line to line, in pixels. Text beyond `maxLines` ends in "…"; 0: all of it.
    WrappedText(const QString& text, const QFont& font, double width, double lineStep, int maxLines = 0);

    [[nodiscard]] int height() const { return m_height; }
    /// Width of the widest line.
    [[nodiscard]] int width() const { return m_width; }
    /// Draws in the painter's pen with the upper left corner there.
    void draw(QPainter& painter, const QPointF& topLeft) const;

private:
    QTextLayout m_layout;
    QString m_last; ///< the elided last line, where there is one
    QPointF m_lastAt;
    int m_height = 0;
    int m_width = 0;
};

} // namespace gainsay::ui

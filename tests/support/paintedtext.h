// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPointer>
#include <QRectF>
#include <QString>
#include <QWidget>

namespace gainsay::test {

/// A run of letters as it came to the screen.
struct PaintedText {
    QString words;
    QRectF rect;              ///< from the ascent to the descent, in the root widget's coordinates
    QColor ink;               ///< as it looks on its ground
    QColor ground;            ///< of all that lies under the letters, what makes them hardest to read
    double contrast;          ///< of the two, 1–21
    bool cut = false;         ///< reaches beyond what may be painted there, where nothing can be scrolled
    QString covers;           ///< other words that were painted in the same place and still show; empty: none
    QPointer<QWidget> widget; ///< the innermost one at its place
};

/// Paints a widget with all that lies in it once more, and tells of every run of letters what it was painted with, and
/// what it was painted on. So nothing that is on screen can be forgotten, be it a label or part of a painted view.
[[nodiscard]] QList<PaintedText> paintedTexts(QWidget& root);

} // namespace gainsay::test

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/theme.h"

#include <QPen>
#include <QRectF>

class QPainter;

namespace gainsay::ui {

/// Fills a rounded rectangle and draws a hairline just inside its edge. An invalid colour leaves that part out.
void paintPanel(QPainter& painter, const QRectF& rect, double radius, const QColor& fill, const QColor& line = {});
/// The ring around what has the keyboard, two pixels wide, just inside `rect`.
void paintFocusRing(QPainter& painter, const QRectF& rect, double radius, const QColor& colour);
/// A soft shadow around a rounded rectangle that floats.
void paintShadow(QPainter& painter, const QRectF& rect, double radius, const QColor& colour, int spread);
/// A highlight's underline from `left` to `right` with its upper edge at `top`, about two pixels high.
void paintUnderline(QPainter& painter, double left, double right, double top, UnderlinePattern pattern,
                    const QColor& colour);
/// A wavy line, three pixels high, from `left` to `right` with its upper edge at `top`.
void paintWave(QPainter& painter, double left, double right, double top, const QColor& colour);
/// Diagonal stripes for what nobody has read yet, inside `rect`.
void paintHatching(QPainter& painter, const QRectF& rect, const QColor& colour);

} // namespace gainsay::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace gainsay::ui {

/// What joins a marked word of the left passage to one of the right, before it has a place.
struct ConnectorRequest {
    double leftY = 0; ///< middle of the words on the left; all lengths in pixels
    double rightY = 0;
    QSizeF label; ///< empty: no label
};

/// A connector in its place: a curve from `from` to `to`, and its label.
struct ConnectorPlace {
    QPointF from;
    QPointF to;
    QRectF label; ///< null: none
};

/// Places connectors in the gap between two passages. Ends that would meet on one edge are moved apart, and labels keep
/// clear of each other and, as far as there is room, inside the gap; each stays as near to its curve as that allows.
[[nodiscard]] std::vector<ConnectorPlace> placeConnectors(const std::vector<ConnectorRequest>& requests,
                                                          const QRectF& gap);

/// Moves intervals apart so that they do not overlap: `centres` and `lengths` belong together, `spacing` is kept
/// between them, and all stay within [low, high] if they fit. Returns the new centres in the order given.
[[nodiscard]] std::vector<double> spreadApart(const std::vector<double>& centres, const std::vector<double>& lengths,
                                              double spacing, double low, double high);

} // namespace gainsay::ui

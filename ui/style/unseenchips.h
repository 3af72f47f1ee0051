// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/unseencharacters.h"
#include "ui/style/theme.h"

#include <QRectF>

class QPainter;
class QTextLayout;

namespace gainsay::ui {

/// A small flag above the letters where characters stand that nobody sees, with a pole at each of them. Takes no room
/// in the text. Lengths in pixels, in the coordinates of the text's layout.
struct UnseenChip {
    QRectF flag;
    std::vector<double> poles; ///< x of each place
    double bottom = 0;         ///< of the poles
    QString words;             ///< "RLO", "ZWSP ×10", "RLO +2"
    bool conceals = false;     ///< any of them does
    std::vector<domain::UnseenCharacter> characters;
};

/// The chips over a layout whose text, set in `font`, has these characters (offsets in that text), line by line. What
/// would lie over each other becomes one. Chips stay within `width` where they fit.
[[nodiscard]] std::vector<UnseenChip> unseenChips(const QTextLayout& layout, const QFont& font,
                                                  const std::vector<domain::UnseenCharacter>& characters,
                                                  const Theme& theme, double width);

/// Draws chips of a layout whose origin is there.
void paintUnseenChips(QPainter& painter, const std::vector<UnseenChip>& chips, const Theme& theme,
                      const QPointF& origin);

/// The chip at a point, by its flag or one of its poles; null: none.
[[nodiscard]] const UnseenChip* unseenChipAt(const std::vector<UnseenChip>& chips, const QPointF& point);

} // namespace gainsay::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QTextLayout;
class QTextLine;

namespace gainsay::ui {

/// A stretch of a line, in pixels, in the coordinates of its layout.
struct LinePiece {
    double left = 0;
    double right = 0;

    auto operator<=>(const LinePiece&) const = default;
};

/// Whether a text has letters that are written from right to left: then neighbours in it may stand apart in a line.
[[nodiscard]] bool hasRightToLeft(QStringView text);

/// Where the letters from `start` to `end` (UTF-16 units of the layout's text) stand in a line, from left to right:
/// several pieces where the direction of writing turns between them, none where the line holds none of them. Spaces
/// that hang over the line's end take no room. `rightToLeft` is what hasRightToLeft() says of the layout's text.
[[nodiscard]] std::vector<LinePiece> piecesOf(const QTextLayout& layout, const QTextLine& line, int start, int end,
                                              bool rightToLeft);

} // namespace gainsay::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace gainsay::import {

/// A word as a page shows it. Lengths are points, y grows downwards.
struct PageWord {
    QString text; ///< glyphs in the order of the page, which for right-to-left scripts is the reverse of reading
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    double size = 0; ///< of the font
    bool bold = false;
    bool spaceAfter = true;
    bool vertical = false; ///< written from top to bottom
    int rotation = 0;      ///< in quarter turns
};

/// Words that stand on one line, in reading order.
struct PageLine {
    QString text;
    double left = 0;
    double top = 0;
    double right = 0;
    double bottom = 0;
    double size = 0;
    bool bold = false;
    bool upright = true; ///< horizontal and not turned
    int page = 0;

    [[nodiscard]] double height() const { return bottom - top; }
    [[nodiscard]] double width() const { return right - left; }
};

/// Puts the words of one page, which come in reading order, into lines. Wide gaps, as between columns of a table, end a
/// line; lines of right-to-left script are turned into the order of reading.
[[nodiscard]] std::vector<PageLine> linesOfWords(const std::vector<PageWord>& words, int page);

} // namespace gainsay::import

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gainsay::ui {

/// Lengths in device-independent pixels. Everything on screen keeps to these steps.
struct Metrics {
    int tiny = 4;
    int small = 8;
    int medium = 12;
    int large = 16;
    int huge = 24;

    int radiusSmall = 6; ///< chips, badges, rows
    int radiusField = 8; ///< buttons, fields
    int radiusCard = 12; ///< cards, popups

    int controlHeight = 30; ///< buttons, fields, segments
    int chipHeight = 22;
    int badgeHeight = 20;
    int rowHeight = 32; ///< a list row of one line
    int barHeight = 40; ///< a header bar inside a view
    int iconSize = 16;

    int captionSize = 11;     ///< font sizes: section headers, key caps
    int smallSize = 12;       ///< second lines, chips
    int interfaceSize = 13;   ///< everything else of the interface
    int readingSize = 17;     ///< articles
    int headlineSize = 20;    ///< of a view
    int titleSize = 26;       ///< of an article
    double readingLine = 1.7; ///< line height of articles, in font sizes

    int minimumColumn = 45; ///< characters a line
    int defaultColumn = 66;
    int maximumColumn = 90;
};

} // namespace gainsay::ui

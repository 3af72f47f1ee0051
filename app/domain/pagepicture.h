// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace gainsay::domain {

/// Which page of a document is to be drawn, and how large.
struct PageOrder {
    int page = 1;     ///< from 1
    double scale = 1; ///< pixels for a point (1/72 inch)

    bool operator==(const PageOrder&) const = default;
};

/// A page of a document as its author has set it, in pixels.
struct PagePicture {
    int page = 0;      ///< from 1
    int pages = 0;     ///< of the document
    int width = 0;     ///< pixels
    int height = 0;    ///< pixels
    double scale = 0;  ///< pixels for a point; less than was asked for where the page is too large
    QByteArray pixels; ///< rows from the top without gaps, 4 bytes a pixel: blue, green, red, and one without meaning

    bool operator==(const PagePicture&) const = default;
};

} // namespace gainsay::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/metrics.h"
#include "ui/style/palette.h"

#include <QFont>
#include <QPalette>
#include <QStringList>

namespace gainsay::ui {

/// The fonts of the interface and of what is read, ready to be set.
struct Fonts {
    QFont interface; ///< 13 px
    QFont strong;    ///< 13 px, semibold
    QFont small;     ///< 12 px
    QFont caption;   ///< 11 px
    QFont section;   ///< 11 px, semibold, spaced: heads of sections, to be written in capitals
    QFont reading;   ///< 17 px serif, or as the reader wants it
    QFont quotation; ///< 14 px in the reading face: passages inside panels
    QFont headline;  ///< 20 px serif, bold: the head of a view
    QFont title;     ///< 26 px, bold, in the reading face: the title of an article
    QFont heading;   ///< 20 px, bold, in the reading face: heads inside an article
    QFont mono;      ///< 13 px, of equal widths: source, hashes

    bool operator==(const Fonts&) const = default;
};

/// What articles are set in.
enum class ReadingFace { Serif, Sans };

/// Families to take fonts from, and how articles are set in them. Empty: the system's own.
struct FontFamilies {
    QString interface;                                ///< empty: what the desktop uses
    QStringList reading{QStringLiteral("Noto Serif"), ///< tried in order, character by character
                        QStringLiteral("Noto Serif CJK JP"), QStringLiteral("Noto Naskh Arabic")};
    QStringList mono{QStringLiteral("Noto Sans Mono"), QStringLiteral("Noto Sans Mono CJK JP")};
    QStringList sans{QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK JP"),
                     QStringLiteral("Noto Sans Arabic")}; ///< for whoever reads articles without serifs
    ReadingFace face = ReadingFace::Serif;
    int readingSize = 0;    ///< px; titles and heads of articles grow with it; 0: that of the metrics
    double readingLine = 0; ///< line height of articles, in font sizes; 0: that of the metrics

    bool operator==(const FontFamilies&) const = default;
};

/// Everything that a view needs to look like Gainsay. A value: copy it, compare it.
struct Theme {
    Scheme scheme = Scheme::Light;
    Palette palette;
    Fonts fonts;
    Metrics metrics;
};

[[nodiscard]] Theme makeTheme(Scheme scheme, const FontFamilies& families = {});

/// The same colours in the roles that Qt's own widgets ask for.
[[nodiscard]] QPalette toQPalette(const Palette& palette);

} // namespace gainsay::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/claim.h"

#include <QColor>
#include <QString>

#include <array>

namespace gainsay::ui {

/// Which set of colours is shown. Sepia is light, on paper.
enum class Scheme { Light, Dark, Sepia };

/// A colour to write with and the colour to write it on. Together they reach a contrast of 4.5:1.
struct InkAndTint {
    QColor ink;
    QColor tint;

    bool operator==(const InkAndTint&) const = default;
};

/// How a highlight is underlined, so that its colour is never the only sign. One pattern a colour.
enum class UnderlinePattern { Solid, Dashed, Dotted, Double, DashDot, LongDash, DashDotDot, Zigzag };

/// The colours of one highlight.
struct HighlightColours {
    QColor tint; ///< behind the text; the text colour keeps 4.5:1 on it
    QColor bar;  ///< margin bar, underline, ruler mark: at least 3:1 against tint and surface in the dark, and as near
                 ///< to it as the hue allows in the light

    bool operator==(const HighlightColours&) const = default;
};

/// Roles of colour. Views name a role, never a colour.
struct Palette {
    QColor ground;  ///< behind everything
    QColor surface; ///< what is read: the article, cards, fields
    QColor raised;  ///< panels and bars beside it
    QColor sunken;  ///< wells: the track of a segmented control, a key cap
    QColor line;    ///< hairlines and borders
    QColor outline; ///< the border of something that can be clicked, under the pointer
    QColor text;
    QColor muted; ///< second voice
    QColor faint; ///< context and placeholders; like text and muted 4.5:1 on every ground but the selection
    QColor accent;
    QColor accentText;  ///< on a filled accent
    QColor accentTint;  ///< row that is selected
    QColor accentHover; ///< filled accent under the pointer
    QColor hover;       ///< row or plain button under the pointer
    QColor selection;   ///< selected text
    QColor focus;       ///< ring around what has the keyboard
    QColor shadow;      ///< under what floats
    InkAndTint asserts;
    InkAndTint denies;
    InkAndTint doubts;
    InkAndTint reports;
    std::array<HighlightColours, 8> highlights; ///< of the colours 1–8

    /// The pair of a stance.
    [[nodiscard]] const InkAndTint& of(domain::Stance stance) const;
    /// The highlight numbered `colour`, 1–8; anything else is taken for 1.
    [[nodiscard]] const HighlightColours& highlight(int colour) const;

    bool operator==(const Palette&) const = default;
};

/// The colours of a scheme.
[[nodiscard]] const Palette& paletteOf(Scheme scheme);

/// The translated name of the highlight numbered `colour`: "Yellow".
[[nodiscard]] QString highlightName(int colour);
/// The underline of the highlight numbered `colour`.
[[nodiscard]] UnderlinePattern highlightPattern(int colour);

/// Contrast of two opaque colours by WCAG 2.2 ("contrast ratio"), 1–21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);
/// `share` (0–1) of `over` laid on `under`; both opaque.
[[nodiscard]] QColor blend(const QColor& under, const QColor& over, double share);

} // namespace gainsay::ui

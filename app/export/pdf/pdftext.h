// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/pdf/pdfcanvas.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

// Pango's own names, so that its headers stay out of ours.
using PangoContext = struct _PangoContext; // NOLINT(bugprone-reserved-identifier)
using PangoLayout = struct _PangoLayout;   // NOLINT(bugprone-reserved-identifier)

namespace gainsay::exporting {

/// How a run of words looks.
struct TextStyle {
    bool serif = false;
    double size = 9; ///< points
    bool bold = false;
    Ink ink;
    std::optional<Ink> tint;      ///< behind the words
    std::optional<Ink> underline; ///< its colour
    bool mono = false;
};

/// A run of words of one look, perhaps a link ("#anchor" or an address of the web).
struct TextRun {
    QString words;
    TextStyle style;
    QString link;
};

/// A paragraph.
struct TextBlock {
    std::vector<TextRun> runs;
    double before = 0;    ///< points of space above, dropped at the top of a page
    double leading = 1.4; ///< distance of lines, in font sizes
    double hanging = 0;   ///< width of a column of labels: a tab ends the label, further lines begin below the value
    double indent = 0;    ///< from the column's left
    QString language;     ///< BCP 47, empty: English
    QString anchor;       ///< named place at its first line; empty: none
    bool keepWithNext = false; ///< not the last on a page
    bool ownDirection =
        false;               ///< begins at the right where its words run from right to left: for passages of an article
    bool toTheRight = false; ///< set against the right edge
};

/// A paragraph of one look.
[[nodiscard]] TextBlock paragraph(const QString& words, const TextStyle& style, double before = 0,
                                  const QString& link = {});

/// One line of a paragraph, ready to be drawn.
struct TextLine {
    std::shared_ptr<PangoLayout> layout;
    int number = 0; ///< of the line in its layout
    double before = 0;
    double height = 0;
    double baseline = 0; ///< from the line's top
    double left = 0;     ///< the paragraph's left edge, from the column's
    double x = 0;        ///< where the words begin, from the column's left
    struct Link {
        double x = 0; ///< from the paragraph's left edge
        double width = 0;
        QString target;
    };
    std::vector<Link> links;
    /// A tint behind some of its words.
    struct Tint {
        double x = 0;
        double width = 0;
        double size = 0; ///< of the font, whose height it has
        Ink ink;
    };
    std::vector<Tint> tints;
    QString anchor;
    bool keepWithNext = false;
};

/// Shapes and breaks text with Pango: Noto Serif and Inter, and for other scripts what fontconfig offers. Never inserts
/// hyphens, so that words can be taken out of the PDF as they went in. Lives on one thread.
class TypeSetter {
public:
    TypeSetter();

    /// Lines no wider than `width` points.
    [[nodiscard]] std::vector<TextLine> set(const TextBlock& block, double width) const;
    [[nodiscard]] std::vector<TextLine> set(const std::vector<TextBlock>& blocks, double width) const;

    /// Draws a line whose column begins at x and whose top is at y, with its links and its anchor.
    static void draw(PdfCanvas& canvas, const TextLine& line, double x, double y);

private:
    /// A block set in lines, and with what it was set.
    struct Setting;
    [[nodiscard]] Setting layOut(const TextBlock& block, double width) const;

    std::shared_ptr<PangoContext> m_context;
};

} // namespace gainsay::exporting

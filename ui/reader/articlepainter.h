// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/articlelayout.h"
#include "ui/reader/lenses.h"

#include <vector>

class QPainter;

namespace gainsay::ui {

/// A quote in the layout's own units, with its lane in the margin.
struct PlacedQuote {
    ReaderQuote quote;
    Utf16Span span;
    int lane = 0;
};

struct PlacedMention {
    ReaderMention mention;
    Utf16Span span;
};

struct PlacedMark {
    ReaderMark mark;
    Utf16Span span;
};

/// Everything that lies over an article's text.
struct ReaderScene {
    std::vector<PlacedQuote> quotes; ///< by start
    std::vector<PlacedMention> mentions;
    std::vector<PlacedMark> marks;
    domain::QuoteId selectedQuote; ///< null: none
    domain::QuoteId dropQuote{};   ///< that what is dragged would be dropped on; shown as the selected one is
    Utf16Span currentHit;          ///< of the search; empty: none
    Utf16Span selection;
    qsizetype caret = -1; ///< negative: not shown
    bool focused = false;
};

/// Lengths of the reader's margins, in pixels from the column's edges.
namespace margin {
inline constexpr double barGap = 26; ///< between the text and the bar of lane 0
inline constexpr double barPitch = 8;
inline constexpr double barWidth = 4;
inline constexpr double signGap = 10; ///< between the text and the signs right of it
inline constexpr double signSize = 14;

/// Left edge of the bar of a lane; negative, since the column begins at 0.
[[nodiscard]] inline double barLeft(int lane) {
    return -barGap - barWidth - lane * barPitch;
}
} // namespace margin

/// Paints an ArticleLayout and the scene over it. Made for one paint event; keeps references.
class ArticlePainter {
public:
    ArticlePainter(QPainter& painter, ArticleLayout& layout, const LensSet& lenses,
                   const KSyntaxHighlighting::Theme& syntaxTheme, const ReaderScene& scene);

    /// Paints what lies between two heights of the content; the painter's origin is the column's upper left corner.
    void paint(double top, double bottom);

private:
    void paintHeader();
    void paintBlockFurniture(qsizetype index);
    void paintQuotes();
    void paintOverlap(Utf16Span span, const std::vector<const PlacedQuote*>& quotes);
    void paintBar(const PlacedQuote& quote);
    void paintSigns();
    void paintMarks();
    void paintSelection();
    void paintBlockText(qsizetype index);
    void paintLensLines(qsizetype index);
    [[nodiscard]] bool isSelected(const ReaderQuote& quote) const;
    [[nodiscard]] QColor tintOf(const ReaderQuote& quote) const;
    /// What the letters of a span are painted on, where it is not the plain surface.
    [[nodiscard]] std::vector<QColor> groundsUnder(Utf16Span span) const;
    /// Adds other inks for the parts of a span where the given one could not be read on what lies under it.
    void keepLegible(Utf16Span span, const QColor& ink, QList<QTextLayout::FormatRange>& inks) const;
    void paintMentions();
    void paintCaret();

    QPainter& m_painter;
    ArticleLayout& m_layout;
    const LensSet& m_lenses;
    const KSyntaxHighlighting::Theme& m_syntaxTheme;
    const ReaderScene& m_scene;
    const Palette& m_palette;
    qsizetype m_firstBlock = 0;
    qsizetype m_lastBlock = -1;
    Utf16Span m_visible;
    std::vector<const PlacedQuote*> m_quotes; ///< of the scene: what reaches into the visible span; so are the next two
    std::vector<const PlacedMention*> m_mentions;
    std::vector<const PlacedMark*> m_hits;
    double m_top = 0;
    double m_bottom = 0;
};

} // namespace gainsay::ui

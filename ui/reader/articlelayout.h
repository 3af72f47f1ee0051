// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/articletext.h"
#include "ui/reader/readeritems.h"
#include "ui/style/theme.h"
#include "ui/style/unseenchips.h"

#include <QDeadlineTimer>
#include <QRectF>
#include <QTextLayout>

#include <functional>
#include <memory>
#include <vector>

namespace gainsay::ui {

/// How one block is set.
struct BlockStyle {
    QFont font;
    QColor ink;
    double lineHeight = 0;
    double spaceBefore = 0;
    double spaceAfter = 0;
    double indent = 0;
};

/// Lays an article out as one column of blocks, each with a QTextLayout of its own. A block is laid out when somebody
/// looks at it; until then its height is an estimate, so that a long text opens at once.
/// Coordinates: x from the column's left edge, y from the top of the content. Positions are UTF-16 units of the whole
/// text.
class ArticleLayout {
public:
    /// Gives the formats (colour, slant, weight) of a block's text; ranges relative to the block.
    using Formatter = std::function<QList<QTextLayout::FormatRange>(qsizetype block, const QString& text)>;

    /// One visible piece of a span: a rectangle as high as the line's letters.
    struct Piece {
        QRectF rect;
        double baseline = 0;
        double lineBottom = 0; ///< where the next line's space begins
    };

    explicit ArticleLayout(const Theme& theme);

    void setArticle(const domain::ArticleText& article, const ArticleHeader& header);
    /// Other words above the same article.
    void setHeader(const ArticleHeader& header);
    void setTheme(const Theme& theme);
    void setWidth(double width);
    void setFormatter(Formatter formatter);
    /// Has everything laid out anew when it is looked at; heights stay as estimates.
    void invalidate();

    [[nodiscard]] const domain::ArticleText& article() const { return m_article; }
    [[nodiscard]] const ArticleHeader& header() const { return m_header; }
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double height() const;

    [[nodiscard]] qsizetype blockCount() const { return static_cast<qsizetype>(m_boxes.size()); }
    [[nodiscard]] const domain::Block& block(qsizetype index) const { return m_article.blocks()[size_t(index)]; }
    [[nodiscard]] Utf16Span blockSpan(qsizetype index) const { return m_boxes[size_t(index)].span; }
    /// Whether a block is the title of the article.
    [[nodiscard]] bool isTitle(qsizetype index) const { return index == 0 && m_firstBlockIsTitle; }
    [[nodiscard]] const BlockStyle& blockStyle(qsizetype index) const { return m_boxes[size_t(index)].style; }
    /// Top of the first line and height of all lines; exact once the block is laid out.
    [[nodiscard]] double blockTop(qsizetype index) const { return m_boxes[size_t(index)].top; }
    [[nodiscard]] double blockHeight(qsizetype index) const { return m_boxes[size_t(index)].height; }
    /// The block at a height, or the nearest; -1 without blocks.
    [[nodiscard]] qsizetype blockAtHeight(double y) const;
    /// The block that a position lies in or, between blocks, the one before; -1 without blocks.
    [[nodiscard]] qsizetype blockAtPosition(qsizetype position) const;

    /// Lays out every block between two heights. True where a height turned out different, so that blocks have moved.
    bool layOutBetween(double top, double bottom);
    /// Lays out more blocks, from the first on and at least one, until the time is over; true where a height changed.
    bool layOutMore(const QDeadlineTimer& deadline);
    [[nodiscard]] bool isComplete() const { return m_next == blockCount(); }
    /// Frees, until the time is over, some of what an earlier text or width has left; true where there was any.
    bool freeOutdated(const QDeadlineTimer& deadline);
    /// The layout of a block, made if need be.
    [[nodiscard]] const QTextLayout& layoutOf(qsizetype index);

    /// Where characters stand in a block that nobody sees; from its first line's top and the column's left edge. Lays
    /// it out if need be.
    [[nodiscard]] const std::vector<UnseenChip>& chipsOf(qsizetype index);
    /// The one of them at a point; null: none.
    [[nodiscard]] const UnseenChip* chipAt(const QPointF& point);

    /// The pieces of a span in laid-out lines, top to bottom, split where the direction of writing turns.
    [[nodiscard]] std::vector<Piece> piecesOf(Utf16Span span);
    /// The position nearest to a point.
    [[nodiscard]] qsizetype positionAt(const QPointF& point);
    /// Whether letters are under the point.
    [[nodiscard]] bool isOverText(const QPointF& point);
    /// Where the caret stands at a position: no width, as high as the letters.
    [[nodiscard]] QRectF caretRect(qsizetype position);

    /// Where the source line goes, and the title where the text has none of its own (else empty).
    [[nodiscard]] QRectF sourceLineRect() const { return m_sourceLineRect; }
    [[nodiscard]] const QTextLayout* headerTitle() const { return m_headerTitle.get(); }

private:
    struct Box {
        Utf16Span span;
        BlockStyle style;
        double top = 0;
        double height = 0;
        std::unique_ptr<QTextLayout> layout; ///< null: the height is an estimate
        bool isLaidOut = false;              ///< else the layout is of another time, and waits to be replaced
        bool rightToLeft = false;            ///< whether it has letters written that way
        std::vector<UnseenChip> chips;
    };

    void rebuildBoxes();
    void place();
    void layOutHeader();
    /// Whether the block after it is of another kind, or there is none.
    [[nodiscard]] bool isLastOfItsKind(qsizetype index) const;
    [[nodiscard]] BlockStyle styleOf(qsizetype index) const;
    [[nodiscard]] double estimatedHeight(const Box& box) const;
    bool layOut(qsizetype index);
    static void addPieces(const Box& box, const QTextLine& line, Utf16Span within, std::vector<Piece>& pieces);

    Theme m_theme;
    domain::ArticleText m_article;
    ArticleHeader m_header;
    double m_width = 600;
    Formatter m_formatter;
    std::vector<Box> m_boxes;
    qsizetype m_next = 0; ///< the boxes before it have a layout
    /// Of boxes that are gone: to free thousands of them takes longer than a frame.
    std::vector<std::unique_ptr<QTextLayout>> m_outdated;
    std::unique_ptr<QTextLayout> m_headerTitle;
    QRectF m_sourceLineRect;
    bool m_firstBlockIsTitle = false;
};

} // namespace gainsay::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/articlelayout.h"

#include "ui/style/linepieces.h"

#include <QFontMetricsF>

#include <cmath>

namespace gainsay::ui {
namespace {

constexpr double topPadding = 32;
constexpr double bottomPadding = 96;
constexpr double sourceLineHeight = 18;
constexpr double listIndent = 24;

/// Sets lines one below the other, each in the middle of its line height. Returns the height of all.
double setLines(QTextLayout& layout, double width, double indent, double lineHeight) {
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(40.0, width - indent));
        const double height = std::max(lineHeight, line.height());
        const double left = layout.textOption().textDirection() == Qt::RightToLeft ? 0 : indent;
        line.setPosition(QPointF(left, std::round(y + (height - line.height()) / 2)));
        y += height;
    }
    layout.endLayout();
    return std::round(y);
}

QTextOption optionFor(const QString& text) {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const bool rightToLeft = text.isRightToLeft();
    option.setTextDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    return option;
}

/// The cursor position nearest to `x` in a line. QTextLine::xToCursor() goes astray after a cluster of several joined
/// emoji, so what it says is checked against where that position is.
int nearestCursor(const QTextLayout& layout, const QTextLine& line, double x) {
    const int end = line.textStart() + line.textLength();
    int best = line.xToCursor(x);
    double distance = std::abs(line.cursorToX(best) - x);
    if (distance < line.height() / 2 || x < line.x() || x > line.x() + line.naturalTextWidth()) {
        return best;
    }
    for (int at = line.textStart(); at <= end; at = layout.nextCursorPosition(at)) {
        if (const double here = std::abs(line.cursorToX(at) - x); here < distance) {
            best = at;
            distance = here;
        }
        if (at == layout.nextCursorPosition(at)) {
            break;
        }
    }
    return best;
}

} // namespace

ArticleLayout::ArticleLayout(const Theme& theme)
    : m_theme(theme) {}

void ArticleLayout::setArticle(const domain::ArticleText& article, const ArticleHeader& header) {
    m_article = article;
    m_header = header;
    rebuildBoxes();
}

void ArticleLayout::setHeader(const ArticleHeader& header) {
    m_header = header;
    rebuildBoxes();
}

void ArticleLayout::setTheme(const Theme& theme) {
    m_theme = theme;
    rebuildBoxes();
}

void ArticleLayout::setWidth(double width) {
    if (!qFuzzyCompare(m_width, width)) {
        m_width = width;
        rebuildBoxes();
    }
}

void ArticleLayout::setFormatter(Formatter formatter) {
    m_formatter = std::move(formatter);
    invalidate();
}

void ArticleLayout::invalidate() {
    for (Box& box : m_boxes) {
        box.isLaidOut = false; // what it has is freed when another takes its place: of all at once, that takes too long
    }
    m_next = 0;
}

double ArticleLayout::height() const {
    if (m_boxes.empty()) {
        return m_sourceLineRect.bottom() + bottomPadding;
    }
    return m_boxes.back().top + m_boxes.back().height + bottomPadding;
}

void ArticleLayout::rebuildBoxes() {
    for (Box& box : m_boxes) {
        if (box.layout) {
            m_outdated.push_back(std::move(box.layout));
        }
    }
    m_boxes.clear();
    const auto& blocks = m_article.blocks();
    m_firstBlockIsTitle =
        !blocks.empty() && (blocks.front().kind == domain::BlockKind::Title ||
                            (blocks.front().kind == domain::BlockKind::Heading && !m_header.title.isEmpty() &&
                             m_article.slice(blocks.front().range) == m_header.title));
    m_boxes.reserve(blocks.size());
    for (qsizetype i = 0; i < static_cast<qsizetype>(blocks.size()); ++i) {
        const domain::TextRange range = blocks[size_t(i)].range;
        Box box;
        box.span = {m_article.index().toUtf16(range.start), m_article.index().toUtf16(range.end)};
        box.style = styleOf(i);
        box.height = estimatedHeight(box);
        m_boxes.push_back(std::move(box));
    }
    m_next = 0;
    layOutHeader();
    place();
}

void ArticleLayout::layOutHeader() {
    m_headerTitle.reset();
    if (m_firstBlockIsTitle || m_header.title.isEmpty()) {
        return;
    }
    m_headerTitle = std::make_unique<QTextLayout>(m_header.title, m_theme.fonts.title);
    m_headerTitle->setTextOption(optionFor(m_header.title));
    setLines(*m_headerTitle, m_width, 0, std::round(m_theme.metrics.titleSize * 1.28));
    m_headerTitle->setPosition(QPointF(0, topPadding));
}

void ArticleLayout::place() {
    double y = topPadding;
    const auto placeSourceLine = [&] {
        const double height = m_header.sourceLine.isEmpty() ? 0 : sourceLineHeight;
        m_sourceLineRect = QRectF(0, y + (height > 0 ? m_theme.metrics.small : 0), m_width, height);
        y = m_sourceLineRect.bottom() + m_theme.metrics.huge;
    };
    if (!m_firstBlockIsTitle) {
        if (m_headerTitle != nullptr) {
            y += std::round(m_theme.metrics.titleSize * 1.28) * m_headerTitle->lineCount();
        }
        placeSourceLine();
    }
    double space = 0;
    for (qsizetype i = 0; i < blockCount(); ++i) {
        Box& box = m_boxes[size_t(i)];
        y += i == 0 ? 0 : std::max(space, box.style.spaceBefore);
        box.top = y;
        y += box.height;
        space = box.style.spaceAfter;
        if (i == 0 && m_firstBlockIsTitle) {
            placeSourceLine();
            space = 0;
            if (blockCount() > 1) {
                y -= m_boxes[1].style.spaceBefore;
            }
        }
    }
}

bool ArticleLayout::isLastOfItsKind(qsizetype index) const {
    const auto& blocks = m_article.blocks();
    const auto at = static_cast<size_t>(index);
    return at + 1 == blocks.size() || blocks[at + 1].kind != blocks[at].kind;
}

BlockStyle ArticleLayout::styleOf(qsizetype index) const {
    const Fonts& fonts = m_theme.fonts;
    const Metrics& metrics = m_theme.metrics;
    const domain::Block& block = m_article.blocks()[size_t(index)];
    const double reading = fonts.reading.pixelSize();
    const double line = std::round(reading * metrics.readingLine);
    const double paragraphSpace = std::round(reading * 0.85);
    BlockStyle style{fonts.reading, m_theme.palette.text, line, 0, paragraphSpace, 0};
    if (index == 0 && m_firstBlockIsTitle) {
        style.font = fonts.title;
        style.lineHeight = std::round(fonts.title.pixelSize() * 1.28);
        return style;
    }
    switch (block.kind) {
    case domain::BlockKind::Title:
        style.font = fonts.heading;
        style.lineHeight = std::round(fonts.heading.pixelSize() * 1.35);
        style.spaceBefore = metrics.huge;
        break;
    case domain::BlockKind::Heading:
        style.font = block.level <= 2 ? fonts.heading : fonts.reading;
        style.font.setWeight(QFont::Bold);
        style.lineHeight = std::round(style.font.pixelSize() * 1.4);
        style.spaceBefore = metrics.huge + metrics.tiny;
        style.spaceAfter = metrics.small;
        break;
    case domain::BlockKind::ListItem:
        style.indent = listIndent * std::max(1, block.level);
        style.spaceAfter = metrics.tiny;
        break;
    case domain::BlockKind::Quotation:
        style.indent = metrics.huge;
        break;
    case domain::BlockKind::TableRow:
        style.font.setPixelSize(int(reading) - 2);
        style.lineHeight = std::round((reading - 2) * 1.5);
        style.spaceBefore = metrics.small;
        style.spaceAfter = metrics.medium;
        break;
    case domain::BlockKind::Caption:
        style.font.setPixelSize(int(reading) - 3);
        style.lineHeight = std::round((reading - 3) * 1.5);
        style.ink = m_theme.palette.muted;
        break;
    case domain::BlockKind::Preformatted:
        style.font = fonts.mono;
        style.lineHeight = std::round(fonts.mono.pixelSize() * 1.5);
        style.indent = metrics.large;
        break;
    case domain::BlockKind::Paragraph:
        break;
    }
    // Rows of one table and items of one list stand close together; the last one keeps its distance.
    if (isLastOfItsKind(index)) {
        if (block.kind == domain::BlockKind::TableRow) {
            style.spaceAfter = metrics.huge;
        } else if (block.kind == domain::BlockKind::ListItem) {
            style.spaceAfter = paragraphSpace;
        }
    }
    return style;
}

double ArticleLayout::estimatedHeight(const Box& box) const {
    const double letter = box.style.font.pixelSize() * 0.5;
    const double perLine = std::max(1.0, (m_width - box.style.indent) / letter);
    return std::ceil(static_cast<double>(box.span.end - box.span.start) / perLine) * box.style.lineHeight;
}

qsizetype ArticleLayout::blockAtHeight(double y) const {
    const auto after = std::ranges::partition_point(m_boxes, [y](const Box& box) { return box.top <= y; });
    return std::max<qsizetype>(m_boxes.empty() ? -1 : 0, after - m_boxes.begin() - 1);
}

qsizetype ArticleLayout::blockAtPosition(qsizetype position) const {
    const auto after =
        std::ranges::partition_point(m_boxes, [position](const Box& box) { return box.span.start <= position; });
    return std::max<qsizetype>(m_boxes.empty() ? -1 : 0, after - m_boxes.begin() - 1);
}

bool ArticleLayout::layOut(qsizetype index) {
    Box& box = m_boxes[size_t(index)];
    if (box.isLaidOut) {
        return false;
    }
    box.isLaidOut = true;
    QString text = m_article.text().sliced(box.span.start, box.span.end - box.span.start);
    const auto formats = m_formatter ? m_formatter(index, text) : QList<QTextLayout::FormatRange>();
    box.rightToLeft = hasRightToLeft(text);
    // Within a block QTextLayout breaks lines at U+2028 only; one unit for another, so positions stay.
    text.replace(u'\n', QChar::LineSeparator);
    box.layout = std::make_unique<QTextLayout>(text, box.style.font);
    box.layout->setCacheEnabled(true);
    box.layout->setTextOption(optionFor(text));
    box.layout->setFormats(formats);
    const double height = setLines(*box.layout, m_width, box.style.indent, box.style.lineHeight);
    box.chips = unseenChips(*box.layout, box.style.font, domain::unseenCharacters(text), m_theme, m_width);
    const bool changed = !qFuzzyCompare(1 + height, 1 + box.height);
    box.height = height;
    return changed;
}

bool ArticleLayout::layOutBetween(double top, double bottom) {
    bool moved = false;
    // What is laid out shifts what follows, so the end of the stretch is looked for again after each block.
    for (qsizetype i = std::max<qsizetype>(0, blockAtHeight(top)); i < blockCount() && blockTop(i) <= bottom; ++i) {
        if (layOut(i)) {
            moved = true;
            place();
        }
    }
    return moved;
}

bool ArticleLayout::layOutMore(const QDeadlineTimer& deadline) {
    bool moved = false;
    bool isOver = false;
    for (; m_next < blockCount() && !isOver; ++m_next) {
        if (!m_boxes[size_t(m_next)].isLaidOut) {
            moved = layOut(m_next) || moved;
            isOver = deadline.hasExpired();
        }
    }
    if (moved) {
        place();
    }
    return moved;
}

bool ArticleLayout::freeOutdated(const QDeadlineTimer& deadline) {
    const bool any = !m_outdated.empty();
    while (!m_outdated.empty() && !deadline.hasExpired()) {
        m_outdated.pop_back();
    }
    return any;
}

const QTextLayout& ArticleLayout::layoutOf(qsizetype index) {
    if (layOut(index)) {
        place();
    }
    return *m_boxes[size_t(index)].layout;
}

const std::vector<UnseenChip>& ArticleLayout::chipsOf(qsizetype index) {
    (void)layoutOf(index);
    return m_boxes[size_t(index)].chips;
}

const UnseenChip* ArticleLayout::chipAt(const QPointF& point) {
    // The flags over a block's first line may reach up into the space before it.
    const qsizetype block = blockAtHeight(point.y());
    for (qsizetype i = std::max<qsizetype>(0, block); i < std::min(block + 2, blockCount()); ++i) {
        if (const UnseenChip* chip = unseenChipAt(chipsOf(i), point - QPointF(0, blockTop(i))); chip != nullptr) {
            return chip;
        }
    }
    return nullptr;
}

void ArticleLayout::addPieces(const Box& box, const QTextLine& line, Utf16Span within, std::vector<Piece>& pieces) {
    const double top = box.top + line.y();
    const double lineBottom = top + line.height() + std::max(0.0, (box.style.lineHeight - line.height()) / 2);
    const auto inBlock = [&box](qsizetype at) {
        return static_cast<int>(std::clamp(at, box.span.start, box.span.end) - box.span.start);
    };
    for (const LinePiece& piece :
         ui::piecesOf(*box.layout, line, inBlock(within.start), inBlock(within.end), box.rightToLeft)) {
        pieces.push_back(
            {QRectF(piece.left, top, piece.right - piece.left, line.height()), top + line.ascent(), lineBottom});
    }
}

std::vector<ArticleLayout::Piece> ArticleLayout::piecesOf(Utf16Span span) {
    std::vector<Piece> pieces;
    for (qsizetype i = std::max<qsizetype>(0, blockAtPosition(span.start)); i < blockCount(); ++i) {
        if (m_boxes[size_t(i)].span.start >= span.end) {
            break;
        }
        const QTextLayout& layout = layoutOf(i);
        for (int line = 0; line < layout.lineCount(); ++line) {
            addPieces(m_boxes[size_t(i)], layout.lineAt(line), span, pieces);
        }
    }
    return pieces;
}

qsizetype ArticleLayout::positionAt(const QPointF& point) {
    if (m_boxes.empty()) {
        return 0;
    }
    const qsizetype index = blockAtHeight(point.y());
    const QTextLayout& layout = layoutOf(index);
    const Box& box = m_boxes[size_t(index)];
    if (point.y() > box.top + box.height + box.style.spaceAfter / 2 && index + 1 < blockCount()) {
        return m_boxes[size_t(index + 1)].span.start;
    }
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const double half = std::max(0.0, (box.style.lineHeight - line.height()) / 2);
        if (point.y() < box.top + line.y() + line.height() + half || i + 1 == layout.lineCount()) {
            int at = nearestCursor(layout, line, point.x());
            // The position after a line's last space is the next line's start; a click right of the line means this
            // one.
            if (at == line.textStart() + line.textLength() && i + 1 < layout.lineCount()) {
                at = layout.previousCursorPosition(at);
            }
            return box.span.start + at;
        }
    }
    return box.span.start;
}

bool ArticleLayout::isOverText(const QPointF& point) {
    const qsizetype index = blockAtHeight(point.y());
    if (index < 0) {
        return false;
    }
    const QTextLayout& layout = layoutOf(index);
    const QPointF inBlock = point - QPointF(0, blockTop(index));
    for (int i = 0; i < layout.lineCount(); ++i) {
        if (layout.lineAt(i).naturalTextRect().contains(inBlock)) {
            return true;
        }
    }
    return false;
}

QRectF ArticleLayout::caretRect(qsizetype position) {
    if (m_boxes.empty()) {
        return {};
    }
    const qsizetype index = blockAtPosition(position);
    const QTextLayout& layout = layoutOf(index);
    const Box& box = m_boxes[size_t(index)];
    const int inBlock = static_cast<int>(std::clamp(position, box.span.start, box.span.end) - box.span.start);
    const QTextLine line = layout.lineForTextPosition(inBlock);
    if (!line.isValid()) {
        return {0, box.top, 0, box.style.lineHeight};
    }
    return {line.cursorToX(inBlock), box.top + line.y(), 0, line.height()};
}

} // namespace gainsay::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/articlepainter.h"

#include "ui/style/icons.h"
#include "ui/style/paint.h"
#include "ui/style/widgets/stancebadge.h"

#include <QFontMetricsF>
#include <QPainter>

#include <array>
#include <iterator>
#include <map>
#include <set>

namespace gainsay::ui {
namespace {

/// Highlights reach a little over the letters at both ends, as a marker pen does.
constexpr double overhang = 1;

/// How much of its bar's colour goes into the tint of the selected quote; text keeps 4.5:1 on it.
constexpr double selectedShare = 0.16;
constexpr double enoughContrast = 4.5;

/// The ink as near to the wished one as can be read on all grounds: bit by bit nearer to the text's own.
QColor legibleInk(const QColor& wished, const std::vector<QColor>& grounds, const QColor& text) {
    for (double share = 0; share < 1; share += 0.1) {
        const QColor ink = share > 0 ? blend(wished, text, share) : wished;
        if (std::ranges::all_of(grounds,
                                [&ink](const QColor& ground) { return contrast(ink, ground) >= enoughContrast; })) {
            return ink;
        }
    }
    return text;
}

/// What a hit of the search is painted on.
const QColor& hitGround(const PlacedMark& hit, const ReaderScene& scene, const Palette& palette) {
    return hit.span == scene.currentHit ? palette.selection : palette.doubts.tint;
}

/// Those of many placed things that reach into a span.
template <typename Placed>
std::vector<const Placed*> within(const std::vector<Placed>& all, Utf16Span span) {
    std::vector<const Placed*> found;
    for (const Placed& one : all) {
        if (one.span.overlaps(span)) {
            found.push_back(&one);
        }
    }
    return found;
}

struct InkedSpan {
    Utf16Span span;
    QColor ink;
};

/// The same letters in the same inks, each letter once: where spans overlap, as those of several lenses do, the later
/// one has it, as QTextLayout draws them.
std::vector<InkedSpan> eachLetterOnce(const std::vector<InkedSpan>& spans) {
    std::vector<InkedSpan> taken;
    for (auto later = spans.rbegin(); later != spans.rend(); ++later) {
        std::vector<Utf16Span> left{later->span};
        for (const InkedSpan& over : taken) {
            std::vector<Utf16Span> rest;
            for (const Utf16Span part : left) {
                const Utf16Span before{part.start, std::min(part.end, over.span.start)};
                const Utf16Span behind{std::max(part.start, over.span.end), part.end};
                std::ranges::copy_if(std::array{before, behind}, std::back_inserter(rest),
                                     [](Utf16Span piece) { return !piece.isEmpty(); });
            }
            left = std::move(rest);
        }
        for (const Utf16Span part : left) {
            taken.push_back({part, later->ink});
        }
    }
    return taken;
}

QRectF widened(const QRectF& rect) {
    return rect.adjusted(-overhang, 0, overhang, 0).toAlignedRect();
}

} // namespace

ArticlePainter::ArticlePainter(QPainter& painter, ArticleLayout& layout, const LensSet& lenses,
                               const KSyntaxHighlighting::Theme& syntaxTheme, const ReaderScene& scene)
    : m_painter(painter)
    , m_layout(layout)
    , m_lenses(lenses)
    , m_syntaxTheme(syntaxTheme)
    , m_scene(scene)
    , m_palette(layout.theme().palette) {}

void ArticlePainter::paint(double top, double bottom) {
    m_top = top;
    m_bottom = bottom;
    paintHeader();
    if (m_layout.blockCount() == 0) {
        return;
    }
    m_firstBlock = std::max<qsizetype>(0, m_layout.blockAtHeight(top));
    m_lastBlock = m_layout.blockAtHeight(bottom);
    m_visible = {m_layout.blockSpan(m_firstBlock).start, m_layout.blockSpan(m_lastBlock).end};
    m_quotes = within(m_scene.quotes, m_visible);
    m_mentions = within(m_scene.mentions, m_visible);
    m_hits = within(m_scene.marks, m_visible);
    std::erase_if(m_hits, [](const PlacedMark* mark) { return mark->mark.kind != ReaderMark::Kind::SearchHit; });

    for (qsizetype i = m_firstBlock; i <= m_lastBlock; ++i) {
        paintBlockFurniture(i);
    }
    paintQuotes();
    paintMarks();
    paintSelection();
    for (qsizetype i = m_firstBlock; i <= m_lastBlock; ++i) {
        paintBlockText(i);
        paintLensLines(i);
    }
    paintMentions();
    for (qsizetype i = m_firstBlock; i <= m_lastBlock; ++i) {
        paintUnseenChips(m_painter, m_layout.chipsOf(i), m_layout.theme(), QPointF(0, m_layout.blockTop(i)));
    }
    paintSigns();
    paintCaret();
}

void ArticlePainter::paintHeader() {
    if (m_layout.headerTitle() != nullptr) {
        m_painter.setPen(m_palette.text);
        m_layout.headerTitle()->draw(&m_painter, QPointF());
    }
    const QRectF line = m_layout.sourceLineRect();
    if (!line.isEmpty()) {
        const QFont& font = m_layout.theme().fonts.interface;
        m_painter.setFont(font);
        m_painter.setPen(m_palette.muted);
        m_painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                           QFontMetricsF(font).elidedText(m_layout.header().sourceLine, Qt::ElideRight, line.width()));
    }
}

void ArticlePainter::paintBlockFurniture(qsizetype index) {
    const QTextLayout& layout = m_layout.layoutOf(index);
    const BlockStyle& style = m_layout.blockStyle(index);
    const double top = m_layout.blockTop(index);
    const double height = m_layout.blockHeight(index);
    const bool mirrored = layout.textOption().textDirection() == Qt::RightToLeft;
    const auto across = [&](double x) { return mirrored ? m_layout.width() - x : x; };
    switch (m_layout.block(index).kind) {
    case domain::BlockKind::ListItem: {
        const QTextLine first = layout.lineAt(0);
        const double middle = top + first.y() + first.ascent() - style.font.pixelSize() * 0.28;
        const QPointF centre(across(style.indent - 12), middle);
        paintPanel(m_painter, QRectF(centre.x() - 2.5, centre.y() - 2.5, 5, 5), 2.5, m_palette.muted);
        break;
    }
    case domain::BlockKind::Quotation:
        paintPanel(m_painter, QRectF(across(style.indent - 16) - 1.5, top + 2, 3, height - 4), 1.5, m_palette.outline);
        break;
    case domain::BlockKind::TableRow:
        m_painter.fillRect(QRectF(0, top + height + 4, m_layout.width(), 1), m_palette.line);
        break;
    case domain::BlockKind::Preformatted:
        paintPanel(m_painter, QRectF(0, top - 8, m_layout.width(), height + 16), 8, m_palette.raised, m_palette.line);
        break;
    default:
        break;
    }
}

void ArticlePainter::paintQuotes() {
    std::set<qsizetype> borders;
    for (const PlacedQuote* quote : m_quotes) {
        const Utf16Span part = quote->span.intersected(m_visible);
        borders.insert({part.start, part.end});
        paintBar(*quote);
    }
    // Between two neighbouring borders the same quotes lie over the text.
    for (auto it = borders.begin(); it != borders.end() && std::next(it) != borders.end(); ++it) {
        const Utf16Span part{*it, *std::next(it)};
        std::vector<const PlacedQuote*> covering;
        std::ranges::copy_if(m_quotes, std::back_inserter(covering),
                             [part](const PlacedQuote* quote) { return quote->span.overlaps(part); });
        if (!covering.empty()) {
            std::ranges::stable_sort(covering, {}, [](const PlacedQuote* quote) { return quote->lane; });
            paintOverlap(part, covering);
        }
    }
}

void ArticlePainter::paintOverlap(Utf16Span span, const std::vector<const PlacedQuote*>& quotes) {
    const auto count = static_cast<double>(quotes.size());
    for (const ArticleLayout::Piece& piece : m_layout.piecesOf(span)) {
        const QRectF box = widened(piece.rect);
        const double room = std::max(3.0, piece.lineBottom - box.bottom() + 2);
        const double pitch = std::min(3.0, room / count);
        for (size_t i = 0; i < quotes.size(); ++i) {
            const ReaderQuote& quote = quotes[i]->quote;
            const HighlightColours& colours = m_palette.highlight(quote.colour);
            const bool selected = isSelected(quote);
            // Each quote has its own band of the letters' height, so that no mixed colour has to be guessed apart.
            const double bandTop = box.top() + std::round(box.height() * static_cast<double>(i) / count);
            const double bandBottom = box.top() + std::round(box.height() * static_cast<double>(i + 1) / count);
            m_painter.fillRect(QRectF(box.left(), bandTop, box.width(), bandBottom - bandTop), tintOf(quote));
            paintUnderline(m_painter, box.left(), box.right(),
                           std::round(box.bottom() - 2 + static_cast<double>(i) * pitch),
                           highlightPattern(quote.colour),
                           selected ? colours.bar : blend(colours.tint, colours.bar, quotes.size() > 1 ? 0.8 : 0.5));
            if (selected) {
                m_painter.fillRect(QRectF(box.left(), box.top(), box.width(), 1), colours.bar);
            }
        }
    }
}

void ArticlePainter::paintBar(const PlacedQuote& quote) {
    const auto pieces = m_layout.piecesOf(quote.span.intersected(m_visible));
    if (pieces.empty()) {
        return;
    }
    const bool selected = isSelected(quote.quote);
    const double top = quote.span.start < m_visible.start ? m_top - 20 : pieces.front().rect.top();
    const double bottom = quote.span.end > m_visible.end ? m_bottom + 20 : pieces.back().rect.bottom();
    const double wider = selected ? 1 : 0;
    const QColor& colour = m_palette.highlight(quote.quote.colour).bar;
    paintPanel(m_painter,
               QRectF(margin::barLeft(quote.lane) - wider, top - wider, margin::barWidth + 2 * wider,
                      bottom - top + 2 * wider),
               2, colour);
}

void ArticlePainter::paintSigns() {
    std::map<int, double> nextLeft; // by line: where the next sign goes
    for (const PlacedQuote* placed : m_quotes) {
        const ReaderQuote& quote = placed->quote;
        if (!m_visible.contains(placed->span.end - 1) || placed->span.isEmpty()) {
            continue;
        }
        const auto pieces = m_layout.piecesOf({placed->span.end - 1, placed->span.end});
        if (pieces.empty()) {
            continue;
        }
        const double middle = pieces.back().rect.center().y();
        double& left = nextLeft.try_emplace(qRound(middle), m_layout.width() + margin::signGap).first->second;
        const auto paintSign = [&](Icon icon, const QColor& colour) {
            paintIcon(m_painter, icon, QRectF(left, middle - margin::signSize / 2, margin::signSize, margin::signSize),
                      colour);
            left += margin::signSize + 3;
        };
        if (quote.contradicted) {
            paintSign(Icon::Compare, m_palette.denies.ink);
        } else if (quote.stance) {
            paintSign(stanceIcon(*quote.stance), m_palette.of(*quote.stance).ink);
        }
        if (quote.hasNote) {
            paintSign(Icon::Note, m_palette.muted);
        }
    }
}

void ArticlePainter::paintMarks() {
    for (const PlacedMark* placed : m_hits) {
        const bool current = placed->span == m_scene.currentHit;
        for (const auto& piece : m_layout.piecesOf(placed->span.intersected(m_visible))) {
            paintPanel(m_painter, widened(piece.rect), 3, hitGround(*placed, m_scene, m_palette),
                       current ? m_palette.accent : m_palette.doubts.ink);
        }
    }
}

void ArticlePainter::paintSelection() {
    if (m_scene.selection.isEmpty() || !m_scene.selection.overlaps(m_visible)) {
        return;
    }
    const QColor colour = m_scene.focused ? m_palette.selection : blend(m_palette.surface, m_palette.selection, 0.75);
    for (const auto& piece : m_layout.piecesOf(m_scene.selection.intersected(m_visible))) {
        m_painter.fillRect(widened(piece.rect), colour);
    }
}

QColor ArticlePainter::tintOf(const ReaderQuote& quote) const {
    const HighlightColours& colours = m_palette.highlight(quote.colour);
    return isSelected(quote) ? blend(colours.tint, colours.bar, selectedShare) : colours.tint;
}

bool ArticlePainter::isSelected(const ReaderQuote& quote) const {
    return !quote.id.isNull() && (quote.id == m_scene.selectedQuote || quote.id == m_scene.dropQuote);
}

std::vector<QColor> ArticlePainter::groundsUnder(Utf16Span span) const {
    std::vector<QColor> grounds;
    for (const PlacedQuote* placed : m_quotes) {
        if (placed->span.overlaps(span)) {
            grounds.push_back(tintOf(placed->quote));
        }
    }
    // A hit lies over the quotes, and the selection over everything.
    for (const PlacedMark* placed : m_hits) {
        if (placed->span.overlaps(span)) {
            grounds.assign(1, hitGround(*placed, m_scene, m_palette));
        }
    }
    if (m_scene.selection.overlaps(span)) {
        grounds.assign(1, m_palette.selection);
    }
    return grounds;
}

void ArticlePainter::keepLegible(Utf16Span span, const QColor& ink, QList<QTextLayout::FormatRange>& inks) const {
    // Where quotes and the selection begin and end, the ground changes.
    std::set<qsizetype> borders{span.start, span.end};
    const auto addBorders = [&](Utf16Span over) {
        if (over.overlaps(span)) {
            borders.insert({std::max(over.start, span.start), std::min(over.end, span.end)});
        }
    };
    for (const PlacedQuote* quote : m_quotes) {
        addBorders(quote->span);
    }
    for (const PlacedMark* hit : m_hits) {
        addBorders(hit->span);
    }
    addBorders(m_scene.selection);
    const qsizetype blockStart = m_layout.blockSpan(m_layout.blockAtPosition(span.start)).start;
    for (auto it = borders.begin(); std::next(it) != borders.end(); ++it) {
        const Utf16Span part{*it, *std::next(it)};
        const std::vector<QColor> grounds = groundsUnder(part);
        if (const QColor better = legibleInk(ink, grounds, m_palette.text); better != ink) {
            QTextLayout::FormatRange range;
            range.start = static_cast<int>(part.start - blockStart);
            range.length = static_cast<int>(part.end - part.start);
            range.format.setForeground(better);
            // QTextLayout leaves a range out that touches one before it, unless it has a ground of its own.
            range.format.setBackground(Qt::transparent);
            inks.append(range);
        }
    }
}

void ArticlePainter::paintBlockText(qsizetype index) {
    const QTextLayout& layout = m_layout.layoutOf(index);
    const Utf16Span block = m_layout.blockSpan(index);
    const QColor& ink = m_layout.blockStyle(index).ink;
    std::vector<InkedSpan> spans;
    if (ink != m_palette.text) {
        spans.push_back({block, ink});
    }
    for (const QTextLayout::FormatRange& range : layout.formats()) {
        spans.push_back(
            {{block.start + range.start, block.start + range.start + range.length}, range.format.foreground().color()});
    }
    QList<QTextLayout::FormatRange> inks;
    for (const InkedSpan& one : eachLetterOnce(spans)) {
        keepLegible(one.span, one.ink, inks);
    }
    m_painter.setPen(ink);
    layout.draw(&m_painter, QPointF(0, m_layout.blockTop(index)), inks);
}

void ArticlePainter::paintLensLines(qsizetype index) {
    const qsizetype start = m_layout.blockSpan(index).start;
    // The title keeps its letters as they are; a line under them says as much, and more calmly.
    const bool title = m_layout.isTitle(index);
    for (const LensSpan& span : m_lenses.knownSpansOf(index)) {
        const bool wavy = span.format.isUnderline(m_syntaxTheme);
        if (!m_lenses.isEnabled(span.lens) || !(wavy || title)) {
            continue;
        }
        const QColor colour = span.format.textColor(m_syntaxTheme);
        for (const auto& piece : m_layout.piecesOf({start + span.start, start + span.start + span.length})) {
            const double top = std::round(piece.baseline + (title ? 4 : 2));
            if (wavy) {
                paintWave(m_painter, piece.rect.left(), piece.rect.right(), top, colour);
            } else {
                m_painter.fillRect(QRectF(piece.rect.left(), top + 1, piece.rect.width(), 2), colour);
            }
        }
    }
}

void ArticlePainter::paintMentions() {
    for (const PlacedMention* placed : m_mentions) {
        const auto status = placed->mention.mention.status;
        if (status == domain::MentionStatus::Rejected) {
            continue;
        }
        const auto pieces = m_layout.piecesOf(placed->span.intersected(m_visible));
        const bool ambiguous = status == domain::MentionStatus::Ambiguous;
        QPen pen(ambiguous ? m_palette.doubts.ink : m_palette.text, 1);
        if (status != domain::MentionStatus::Linked) {
            pen.setDashPattern({1, 2});
        }
        for (const auto& piece : pieces) {
            const double y = std::round(piece.baseline + 3);
            m_painter.setPen(pen);
            m_painter.drawLine(QPointF(piece.rect.left(), y), QPointF(piece.rect.right() - 1, y));
            if (ambiguous) {
                m_painter.drawLine(QPointF(piece.rect.left(), y + 1), QPointF(piece.rect.right() - 1, y + 1));
            }
        }
        if (ambiguous && !pieces.empty()) {
            QFont font = m_layout.theme().fonts.caption;
            font.setWeight(QFont::Bold);
            m_painter.setFont(font);
            const QRectF& last = pieces.back().rect;
            // Above the end of the name, clear of the word that follows it.
            const QRectF sign(last.right() - 7, last.top() - 6, 8, 11);
            m_painter.setPen(legibleInk(m_palette.doubts.ink, groundsUnder(placed->span), m_palette.text));
            m_painter.drawText(sign, Qt::AlignCenter, QStringLiteral("?"));
        }
    }
}

void ArticlePainter::paintCaret() {
    if (m_scene.caret >= 0) {
        const QRectF caret = m_layout.caretRect(m_scene.caret);
        m_painter.fillRect(QRectF(std::round(caret.left()) - 1, caret.top(), 2, caret.height()), m_palette.accent);
    }
}

} // namespace gainsay::ui

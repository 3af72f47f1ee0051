// SPDX-License-Identifier: GPL-3.0-or-later
// What ArticleView shows. What it does with keys and pointer is in articleview_keys.cpp and _pointer.cpp.
#include "ui/reader/articleview.h"

#include "ui/reader/articleaccessible.h"
#include "ui/reader/lanes.h"
#include "ui/reader/overviewruler.h"
#include "ui/reader/selectionpopup.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>

#include <chrono>
#include <cmath>

namespace gainsay::ui {
namespace {

/// A text up to this long, in UTF-16 units, is laid out at once; of a longer one only what is in view.
constexpr qsizetype layOutAtOnce = 60000;
/// How long one idle turn lays out. Of a frame's 16 ms, what it paints has to have the most.
constexpr auto idleTurn = std::chrono::milliseconds(4);
/// How long that waits when somebody scrolls, or the whole is set anew: the frames come first.
constexpr auto framesFirst = std::chrono::milliseconds(40);
constexpr double minimumRightMargin = 44;
constexpr double minimumLeftMargin = 40;

/// Lines end where words do, on average this many characters short of the column.
constexpr double raggedCharacters = 4;

/// The width of an average character of running English text; QFontMetrics' own average counts capitals and figures in.
double characterWidth(const QFont& font) {
    const QString sample =
        QStringLiteral("the quick brown fox jumps over a lazy dog and then it rests in the shade of an elm ");
    return QFontMetricsF(font).horizontalAdvance(sample) / static_cast<double>(sample.size());
}

} // namespace

ArticleView::ArticleView(const ThemeProvider& themes, const SyntaxLibrary& library, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_themes(themes)
    , m_library(library)
    , m_layout(themes.theme())
    , m_caret(m_layout)
    , m_lenses(library)
    , m_ruler(new OverviewRuler(themes, this))
    , m_popup(new SelectionPopup(themes, viewport()))
    , m_column(themes.metrics().defaultColumn) {
    setAcceptDrops(true);
    installReaderAccessibility(); // before anything is said of the view, which makes what Qt then keeps to
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the ruler stands in for it
    setViewportMargins(0, 0, OverviewRuler::stripWidth, 0);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Article"));
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setAutoFillBackground(false);
    connect(&m_idle, &QTimer::timeout, this, &ArticleView::layOutMore);
    m_layout.setFormatter([this](qsizetype block, const QString& text) {
        if (m_layout.isTitle(block)) {
            m_lenses.enabledSpansOf(block, text); // lines under the letters only
            return QList<QTextLayout::FormatRange>();
        }
        return m_lenses.formatsOf(block, text, m_layout.blockStyle(block).font, syntaxTheme());
    });
    connect(&themes, &ThemeProvider::changed, this, [this] {
        keepingPlace([this] { m_layout.setTheme(m_themes.theme()); });
        Q_EMIT lensesChanged();
    });
    connect(m_ruler, &OverviewRuler::jumped, this, [this](double place) {
        verticalScrollBar()->setValue(qRound(place * m_layout.height() - viewport()->height() / 2.0));
    });
    connectPopup();
}

ArticleView::~ArticleView() = default;

void ArticleView::setArticle(const domain::ArticleText& article, const ArticleHeader& header) {
    m_lenses.reset(static_cast<qsizetype>(article.blocks().size()));
    m_layout.setArticle(article, header);
    m_caret.reset(); // first of all: what was selected may lie beyond the end of this text
    m_scene = ReaderScene{};
    m_scene.focused = hasFocus();
    m_pressed = false;
    verticalScrollBar()->setValue(0);
    relayout();
    caretMoved();
}

void ArticleView::setHeader(const ArticleHeader& header) {
    if (header != m_layout.header()) {
        keepingPlace([&] { m_layout.setHeader(header); });
    }
}

void ArticleView::setQuotes(const std::vector<ReaderQuote>& quotes) {
    std::vector<PlacedQuote> placed;
    placed.reserve(quotes.size());
    for (const ReaderQuote& quote : quotes) {
        placed.push_back({quote, toUtf16(quote.range), 0});
    }
    std::ranges::stable_sort(placed, {}, [](const PlacedQuote& q) { return std::pair(q.span.start, -q.span.end); });
    const bool haveChanged = !std::ranges::equal(placed, m_scene.quotes, {}, &PlacedQuote::quote, &PlacedQuote::quote);
    if (haveChanged) { // they are given anew with every change of the dossier
        std::vector<Utf16Span> spans;
        std::ranges::transform(placed, std::back_inserter(spans), &PlacedQuote::span);
        const auto lanes = packLanes(spans);
        for (size_t i = 0; i < lanes.size(); ++i) {
            placed[i].lane = lanes[i];
        }
        m_scene.quotes = std::move(placed);
    }
    if (findQuote(m_scene.selectedQuote) == nullptr) {
        setSelectedQuote({});
    }
    if (haveChanged) {
        keepingPlace([] {}); // more lanes may need a wider margin
        updateRuler();
        viewport()->update();
    }
}

void ArticleView::setMentions(const std::vector<ReaderMention>& mentions) {
    m_scene.mentions.clear();
    for (const ReaderMention& mention : mentions) {
        m_scene.mentions.push_back({mention, toUtf16(mention.mention.range)});
    }
    std::ranges::stable_sort(m_scene.mentions, {}, [](const PlacedMention& m) { return m.span.start; });
    viewport()->update();
}

void ArticleView::setMarks(ReaderMark::Kind kind, const std::vector<domain::TextRange>& ranges) {
    std::erase_if(m_scene.marks, [kind](const PlacedMark& mark) { return mark.mark.kind == kind; });
    for (const domain::TextRange& range : ranges) {
        m_scene.marks.push_back({{range, kind}, toUtf16(range)});
    }
    updateRuler();
    viewport()->update();
}

void ArticleView::setCurrentHit(domain::TextRange hit) {
    m_scene.currentHit = toUtf16(hit);
    if (!hit.isEmpty()) {
        scrollToSpan(m_scene.currentHit, false);
    }
    viewport()->update();
}

void ArticleView::setHasParked(bool parked) {
    m_hasParked = parked;
    m_popup->setHasParked(parked);
    updatePopup();
}

domain::TextRange ArticleView::selection() const {
    return toCodePoints(m_caret.trimmed(m_caret.selection()));
}

void ArticleView::setSelection(domain::TextRange range) {
    m_caret.select(toUtf16(range));
    caretMoved();
}

qsizetype ArticleView::caret() const {
    return article().index().toCodePoint(m_caret.position());
}

void ArticleView::setSelectedQuote(domain::QuoteId id) {
    if (m_scene.selectedQuote != id) {
        m_scene.selectedQuote = id;
        viewport()->update();
    }
}

void ArticleView::reveal(domain::TextRange range) {
    scrollToSpan(toUtf16(range), false);
}

void ArticleView::setColumn(int characters) {
    m_column = std::clamp(characters, m_themes.metrics().minimumColumn, m_themes.metrics().maximumColumn);
    keepingPlace([] {});
}

void ArticleView::setLensEnabled(int lens, bool enabled) {
    setLensesEnabled([&](int one) { return one == lens ? enabled : m_lenses.isEnabled(one); });
}

void ArticleView::setLensesEnabled(const std::function<bool(int)>& isEnabled) {
    bool changed = false;
    for (int lens = 0; lens < m_lenses.count(); ++lens) {
        changed = m_lenses.isEnabled(lens) != isEnabled(lens) || changed;
        m_lenses.setEnabled(lens, isEnabled(lens));
    }
    if (changed) {
        keepingPlace([this] { m_layout.invalidate(); });
        Q_EMIT lensesChanged();
    }
}

qsizetype ArticleView::topPlace() {
    if (verticalScrollBar()->value() == 0) {
        return 0;
    }
    const qsizetype position = m_layout.positionAt(QPointF(0, verticalScrollBar()->value() + 1));
    return toCodePoints({position, position}).start;
}

void ArticleView::setTopPlace(qsizetype place) {
    const qsizetype kept = std::clamp<qsizetype>(place, 0, m_layout.article().index().length());
    if (kept > 0) {
        const double top = m_layout.caretRect(toUtf16({kept, kept}).start).top();
        updateGeometries();
        verticalScrollBar()->setValue(static_cast<int>(top));
    }
}

qsizetype ArticleView::placeInView() {
    const QScrollBar& bar = *verticalScrollBar();
    const double share = bar.maximum() > 0 ? static_cast<double>(bar.value()) / bar.maximum() : 0;
    const qsizetype position = m_layout.positionAt(QPointF(0, bar.value() + share * viewport()->height()));
    return toCodePoints({position, position}).start;
}

QRect ArticleView::viewportRect(domain::TextRange range) {
    QRectF bounds;
    for (const auto& piece : m_layout.piecesOf(toUtf16(range))) {
        bounds = bounds.united(piece.rect);
    }
    bounds.translate(m_columnLeft, -verticalScrollBar()->value());
    return bounds.toAlignedRect().intersected(viewport()->rect());
}

template <typename Change>
void ArticleView::keepingPlace(Change change) {
    const double top = verticalScrollBar()->value();
    const qsizetype position = m_layout.positionAt(QPointF(0, top));
    const double before = m_layout.caretRect(position).top() - top;
    change();
    relayout();
    if (top > 0) {
        // Above the line, heights may still be estimates; they settle while it is being looked at.
        const double now = m_layout.caretRect(position).top();
        updateGeometries();
        verticalScrollBar()->setValue(qRound(now - before));
    }
    viewport()->update();
}

void ArticleView::relayout() {
    int lanes = 0;
    for (const PlacedQuote& quote : m_scene.quotes) {
        lanes = std::max(lanes, quote.lane + 1);
    }
    const double room = viewport()->width();
    const double left = std::max(minimumLeftMargin, lanes == 0 ? 0.0 : margin::barPitch - margin::barLeft(lanes - 1));
    const double wanted = std::round((m_column + raggedCharacters) * characterWidth(m_themes.fonts().reading));
    const double width = std::max(120.0, std::min(wanted, room - left - minimumRightMargin));
    m_columnLeft = std::round(std::max(left, (room - width) / 2));
    m_layout.setWidth(width);
    if (article().text().size() <= layOutAtOnce) {
        m_layout.layOutMore(QDeadlineTimer(QDeadlineTimer::Forever));
        Q_EMIT lensesChanged();
    }
    m_idle.start(framesFirst);
    m_layout.layOutBetween(verticalScrollBar()->value(), verticalScrollBar()->value() + viewport()->height());
    updateGeometries();
}

void ArticleView::layOutMore() {
    if (m_layout.freeOutdated(QDeadlineTimer(idleTurn))) {
        m_idle.start(0);
        return;
    }
    if (m_layout.isComplete()) {
        lookMore();
        return;
    }
    const double top = verticalScrollBar()->value();
    const qsizetype block = m_layout.blockAtHeight(top);
    const double before = block < 0 ? 0 : m_layout.blockTop(block);
    if (m_layout.layOutMore(QDeadlineTimer(idleTurn))) {
        updateGeometries();
        if (block >= 0 && top > 0) {
            verticalScrollBar()->setValue(qRound(top + m_layout.blockTop(block) - before));
        }
    }
    m_idle.start(0); // the scroll bar may have followed, but nobody scrolled
}

void ArticleView::lookMore() {
    const QDeadlineTimer deadline(idleTurn);
    const qsizetype first = m_lenses.firstUnseen();
    qsizetype block = first;
    for (; block < m_layout.blockCount() && !deadline.hasExpired(); ++block) {
        const Utf16Span span = m_layout.blockSpan(block);
        m_lenses.enabledSpansOf(block, article().text().sliced(span.start, span.end - span.start));
    }
    if (block >= m_layout.blockCount()) {
        m_idle.stop();
        if (first < block) {
            Q_EMIT lensesChanged();
        }
    }
}

void ArticleView::updateGeometries() {
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(
        static_cast<int>(std::round(m_themes.fonts().reading.pixelSize() * m_themes.metrics().readingLine)));
    verticalScrollBar()->setRange(0,
                                  std::max(0, static_cast<int>(std::ceil(m_layout.height())) - viewport()->height()));
    m_ruler->setGeometry(width() - OverviewRuler::stripWidth, 0, OverviewRuler::stripWidth, height());
    updateRuler();
    updatePopup();
}

double ArticleView::placeOf(qsizetype position) const {
    const qsizetype block = m_layout.blockAtPosition(position);
    if (block < 0 || m_layout.height() <= 0) {
        return 0;
    }
    const Utf16Span span = m_layout.blockSpan(block);
    const double share =
        static_cast<double>(position - span.start) / static_cast<double>(std::max<qsizetype>(1, span.end - span.start));
    return (m_layout.blockTop(block) + share * m_layout.blockHeight(block)) / m_layout.height();
}

void ArticleView::updateRuler() {
    const Palette& p = m_themes.palette();
    std::vector<OverviewRuler::Tick> ticks;
    ticks.reserve(m_scene.quotes.size() + m_scene.marks.size());
    for (const PlacedQuote& quote : m_scene.quotes) {
        ticks.push_back({placeOf(quote.span.start), p.highlight(quote.quote.colour).bar, false});
    }
    for (const PlacedMark& mark : m_scene.marks) {
        if (mark.mark.kind == ReaderMark::Kind::SearchHit) {
            ticks.push_back({placeOf(mark.span.start), p.doubts.ink, false});
        }
    }
    for (const PlacedQuote& quote : m_scene.quotes) {
        if (quote.quote.contradicted) {
            ticks.push_back({placeOf(quote.span.start), p.denies.ink, true});
        }
    }
    for (const PlacedMark& mark : m_scene.marks) {
        if (mark.mark.kind == ReaderMark::Kind::Contradiction) {
            ticks.push_back({placeOf(mark.span.start), p.denies.ink, true});
        }
    }
    m_ruler->setTicks(std::move(ticks));
    updateRulerView();
}

void ArticleView::updateRulerView() {
    const double whole = std::max(1.0, m_layout.height());
    const double top = verticalScrollBar()->value();
    m_ruler->setView(top / whole, std::min(1.0, (top + viewport()->height()) / whole));
}

void ArticleView::updatePopup() {
    const Utf16Span span = m_caret.trimmed(m_caret.selection());
    if (span.isEmpty() || m_pressed || m_popupDismissed) {
        m_popup->hide();
        return;
    }
    const auto first = m_layout.piecesOf({span.start, span.start + 1});
    const auto last = m_layout.piecesOf({span.end - 1, span.end});
    if (first.empty() || last.empty()) {
        m_popup->hide();
        return;
    }
    QRectF bounds(last.back().rect.left(), first.front().rect.top(), last.back().rect.width(), 0);
    bounds.setBottom(last.back().rect.bottom());
    bounds.translate(m_columnLeft, -verticalScrollBar()->value());
    const QRect room = viewport()->rect().adjusted(6, 4, -6, -4);
    if (!bounds.toAlignedRect().intersects(room)) {
        m_popup->hide();
        return;
    }
    m_popup->showFor(bounds.toAlignedRect(), room);
}

void ArticleView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_themes.palette().surface);
    const double scroll = verticalScrollBar()->value();
    if (m_layout.layOutBetween(scroll, scroll + viewport()->height())) {
        QMetaObject::invokeMethod(this, &ArticleView::updateGeometries, Qt::QueuedConnection);
    }
    painter.translate(m_columnLeft, -scroll);
    m_scene.selection = m_caret.selection();
    m_scene.caret = hasFocus() && m_blinkOn && !m_caret.hasSelection() ? m_caret.position() : -1;
    const auto theme = syntaxTheme();
    ArticlePainter(painter, m_layout, m_lenses, theme, m_scene)
        .paint(scroll + event->rect().top(), scroll + event->rect().bottom() + 1);
}

void ArticleView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    keepingPlace([] {});
}

void ArticleView::scrollContentsBy(int /*dx*/, int /*dy*/) {
    updateRulerView();
    updatePopup();
    viewport()->update();
    if (m_idle.isActive()) {
        m_idle.start(framesFirst);
    }
}

QPointF ArticleView::toContent(const QPointF& viewportPoint) const {
    return viewportPoint - QPointF(m_columnLeft, -verticalScrollBar()->value());
}

Utf16Span ArticleView::toUtf16(domain::TextRange range) const {
    return {article().index().toUtf16(range.start), article().index().toUtf16(range.end)};
}

domain::TextRange ArticleView::toCodePoints(Utf16Span span) const {
    return article().index().toCodePoints(span.start, span.end);
}

void ArticleView::scrollToSpan(Utf16Span span, bool always) {
    const QRectF first = m_layout.caretRect(span.start);
    const QRectF last = m_layout.caretRect(span.end);
    updateGeometries();
    const double top = verticalScrollBar()->value();
    const double room = viewport()->height();
    if (always || first.top() < top + 8 || last.bottom() > top + room - 8) {
        verticalScrollBar()->setValue(qRound(first.top() - room / 3));
    }
}

} // namespace gainsay::ui

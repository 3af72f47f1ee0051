// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/readercontroller.h"

#include "app/domain/datewords.h"
#include "app/domain/unseencharacters.h"
#include "ui/reader/articleview.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/textfinder.h"
#include "ui/style/widgets/messagebar.h"
#include "ui/window/readermarks.h"

#include <QEvent>
#include <QSet>

#include <algorithm>
#include <set>

namespace gainsay::ui {
namespace {

constexpr qsizetype shownHash = 10; ///< hexadecimal digits of the SHA-256 in the line under the title

bool touches(const std::vector<dossier::RowChange>& rows, const std::set<QByteArray>& tables) {
    return std::ranges::any_of(rows, [&](const dossier::RowChange& row) { return tables.contains(row.table); });
}

/// The quotes whose own rows changed; nothing where these are many, or may be any.
std::optional<std::vector<domain::QuoteId>> changedQuotes(const std::vector<dossier::RowChange>& rows) {
    constexpr size_t many = 50; // then reading all at once is quicker
    std::vector<domain::QuoteId> quotes;
    for (const dossier::RowChange& row : rows) {
        if (row.table != "quote") {
            continue;
        }
        if (row.key.isEmpty() || quotes.size() == many) {
            return std::nullopt;
        }
        quotes.push_back(domain::QuoteId::fromBytes(row.key.front()));
    }
    return quotes;
}

QString nameOf(const domain::Version& version) {
    const QString name = ReaderController::tr("Version %1").arg(version.ordinal);
    return version.capturedAt.isValid() ? name + QStringLiteral(" · ") + domain::momentWords(version.capturedAt.toUTC())
                                        : name;
}

ArticleHeader headerOf(const session::ArticleRow& row, const domain::Version& version,
                       const domain::Findings& findings) {
    QStringList parts;
    if (!row.article.byline.isEmpty()) {
        parts << row.article.byline.join(QStringLiteral(", "));
    }
    parts << (row.sourceName.isEmpty() ? ReaderController::tr("Unknown outlet") : row.sourceName);
    if (!row.article.published.isEmpty()) {
        parts << domain::dateWords(row.article.published);
    }
    if (const auto hidden = findings.hiddenLeftOut; hidden > 0) {
        parts << (hidden == 1 ? ReaderController::tr("1 hidden passage left out")
                              : ReaderController::tr("%1 hidden passages left out").arg(hidden));
    }
    if (const auto kept = findings.hiddenKept; kept > 0) {
        parts << (kept == 1 ? ReaderController::tr("1 hidden passage kept")
                            : ReaderController::tr("%1 hidden passages kept").arg(kept));
    }
    parts << QStringLiteral("SHA-256 %1…").arg(QString::fromLatin1(version.originalSha256.toHex().left(shownHash)));
    return {row.article.title, parts.join(QStringLiteral(" · "))};
}

/// The quotes that have a contradiction which nobody dismissed.
QSet<domain::QuoteId> contradictedQuotes(const std::vector<session::ContradictionView>& contradictions) {
    QSet<domain::QuoteId> found;
    for (const session::ContradictionView& view : contradictions) {
        if (view.contradiction.status != domain::ContradictionStatus::Dismissed) {
            found << view.contradiction.a << view.contradiction.b;
        }
    }
    return found;
}

} // namespace

ReaderController::ReaderController(WorkContext& context, BackgroundReader& reader, ReaderPane& pane, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_pane(pane)
    , m_marks(new ReaderMarks(context, reader, this)) {
    connectView();
    connect(m_marks, &ReaderMarks::quotesChanged, this, &ReaderController::showQuotes);
    connect(m_marks, &ReaderMarks::mentionsChanged, this, [this] { m_pane.view().setMentions(m_marks->mentions()); });
    connect(&context.session().actions(), &session::ActionRunner::committed, this, &ReaderController::take);
    connect(&context.models(), &DossierModels::claimsChanged, this, &ReaderController::showQuotes);
}

void ReaderController::connectView() {
    ArticleView& view = m_pane.view();
    auto& annotations = m_context.session().annotations();
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
    connect(&view, &ArticleView::highlightRequested, this, &ReaderController::highlight);
    view.setTagNames([this](domain::QuoteId quote) {
        QStringList names;
        std::ranges::transform(m_context.models().tagsOf(quote), std::back_inserter(names), &domain::Tag::name);
        return names;
    });
    connect(&view, &ArticleView::recolourRequested, this, [this, &annotations](domain::QuoteId quote, int colour) {
        m_colour = colour;
        m_context.check(annotations.recolour({quote}, colour));
    });
    connect(&view, &ArticleView::removeRequested, this, [this, &annotations](domain::QuoteId quote) {
        if (m_context.check(annotations.remove({quote}))) {
            Q_EMIT quoteSelected({});
        }
    });
    connect(&view, &ArticleView::noteRequested, this, [this](domain::TextRange range, domain::QuoteId quote) {
        const auto id = quoteFor(range, quote);
        if (!id.isNull()) {
            selectQuote(id);
            Q_EMIT noteRequested(id);
        }
    });
    connect(&m_pane, &ReaderPane::versionChosen, this, [this](domain::VersionId version) { openAt(version, {}); });
    connect(&m_pane, &ReaderPane::comparisonRequested, this, &ReaderController::comparisonRequested);
    connect(&m_pane.messages(), &MessageBar::actionTriggered, this, [this] { open(m_article); });
    connect(&view, &ArticleView::quoteActivated, this, &ReaderController::quoteSelected);
    connect(&view, &ArticleView::selectionChanged, this, &ReaderController::selectionChanged);
}

domain::QuoteId ReaderController::currentQuote() const {
    return m_pane.view().selectedQuote();
}

domain::TextRange ReaderController::currentRange() const {
    const domain::TextRange selected = m_pane.view().selection();
    if (!selected.isEmpty() || currentQuote().isNull()) {
        return selected;
    }
    const auto* quote = shown(currentQuote());
    return quote ? quote->range : selected;
}

QRect ReaderController::globalRect(domain::TextRange range) const {
    const ArticleView& view = m_pane.view();
    const QRect inView = m_pane.view().viewportRect(range);
    return inView.isEmpty() ? QRect(view.mapToGlobal(view.rect().center()), QSize(1, 1))
                            : QRect(view.viewport()->mapToGlobal(inView.topLeft()), inView.size());
}

void ReaderController::open(domain::ArticleId article) {
    const auto row = m_context.session().library().article(article);
    if (m_context.check(row) && row->version.id != m_version) {
        (void)show(row->version.id);
    }
}

void ReaderController::openAt(domain::VersionId version, domain::TextRange range) {
    if (version != m_version && !show(version)) {
        return;
    }
    m_pane.setSourceShown(false);
    if (!range.isEmpty()) {
        m_pane.view().setSelection(range);
        m_pane.view().reveal(range);
    }
}

void ReaderController::openQuote(domain::QuoteId id) {
    const auto quote = m_context.session().annotations().quote(id);
    if (!m_context.check(quote)) {
        return;
    }
    if (!shown(id)) {
        const auto version = m_context.session().versions().bestVersion(*quote);
        if (!m_context.check(version) || (*version != m_version && !show(*version))) {
            return;
        }
    }
    m_pane.setSourceShown(false);
    selectQuote(id);
    if (const auto* here = shown(id)) {
        m_pane.view().reveal(here->range);
    }
}

const session::ShownQuote* ReaderController::shown(domain::QuoteId quote) const {
    m_marks->complete();
    const auto& quotes = m_marks->quotes();
    const auto found = std::ranges::find(quotes, quote, [](const session::ShownQuote& one) { return one.quote.id; });
    return found == quotes.end() ? nullptr : &*found;
}

const std::vector<ReaderMention>& ReaderController::mentions() const {
    m_marks->complete();
    return m_marks->mentions();
}

bool ReaderController::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::ContextMenu:
    case QEvent::DragEnter:
        m_marks->complete();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void ReaderController::selectQuote(domain::QuoteId quote) {
    m_pane.view().setSelectedQuote(quote);
    Q_EMIT quoteSelected(quote);
}

void ReaderController::showFinding(const domain::Finding& finding) {
    using domain::Witness;
    const bool visible = finding.by == Witness::Byline || finding.by == Witness::Text ||
                         (finding.by == Witness::Element && finding.name != u"title");
    if (visible && showInText(finding.passage)) {
        return;
    }
    if (!m_pane.showInSource(finding.name, finding.passage)) {
        m_context.tell(tr("“%1” does not stand in the source as plain text: the file keeps it packed or encoded.")
                           .arg(session::shortened(finding.passage)));
    }
}

void ReaderController::showHidden(const domain::HiddenPassage& passage) {
    if (passage.by == domain::Hiding::Character && showConcealing(passage.words)) {
        return; // in the text, where chips tell what stands there; a source shows nothing of it
    }
    if (!m_pane.showInSource({}, passage.words) && !(passage.kept && showInText(passage.words))) {
        m_context.tell(tr("The passage does not stand in the source as plain text: the file keeps it packed or "
                          "encoded. It reads: “%1”.")
                           .arg(passage.words));
    }
}

bool ReaderController::showInText(const QString& passage) {
    const auto places = findInText(m_text, passage);
    if (places.empty()) {
        return false;
    }
    openAt(m_version, places.front());
    return true;
}

bool ReaderController::showConcealing(const QString& spelled) {
    for (const domain::ConcealingWord& word : domain::concealingWords(m_text.text())) {
        // Of a long one, the findings keep the beginning.
        const bool cut = spelled.size() + 1 >= domain::Findings::longestPassage && word.spelled.startsWith(spelled);
        if (cut || word.spelled == spelled) {
            openAt(m_version, m_text.index().toCodePoints(word.start, word.end));
            return true;
        }
    }
    return false;
}

void ReaderController::goToMention(domain::EntityId entity) {
    const auto names = [&](const domain::Mention& mention) {
        return mention.status != domain::MentionStatus::Rejected &&
               (mention.entity == entity || std::ranges::contains(mention.candidates, entity));
    };
    const qsizetype from = m_pane.view().caret();
    const auto later = std::ranges::find_if(
        mentions(), [&](const ReaderMention& one) { return one.mention.range.start > from && names(one.mention); });
    if (later != mentions().end()) {
        openAt(m_version, later->mention.range);
        return;
    }
    // The next article that names it, beginning behind this one and coming round to it.
    const auto& rows = m_context.models().articleRows();
    const auto here =
        std::ranges::find(rows, m_version, [](const session::ArticleRow& row) { return row.version.id; }) -
        rows.begin();
    for (size_t step = 1; step <= rows.size(); ++step) {
        const auto& row = rows[(static_cast<size_t>(here) + step) % rows.size()];
        const auto there = m_context.session().entities().mentionsOf(row.version.id);
        if (!m_context.check(there)) {
            return;
        }
        const auto found = std::ranges::find_if(*there, names);
        if (found != there->end()) {
            openAt(row.version.id, found->range);
            return;
        }
    }
    m_context.tell(tr("No article names it yet."));
}

bool ReaderController::show(domain::VersionId version) {
    auto& library = m_context.session().library();
    const auto article = library.articleOf(version);
    auto text = article ? library.text(version) : passOn(article);
    const auto row = text ? library.article(*article) : passOn(text);
    const auto versions = row ? m_context.session().versions().versions(*article) : passOn(row);
    const auto findings = versions ? library.findings(version) : passOn(versions);
    if (!m_context.check(findings)) {
        return false;
    }
    const auto own = std::ranges::find(*versions, version, [](const auto& one) { return one.version.id; });
    if (own == versions->end()) {
        return false;
    }
    m_article = *article;
    m_version = version;
    m_text = std::move(*text);
    m_marks->read({}, {}); // what lay over the article before does not lie over this one
    const QString mediaType = own->version.mediaType;
    m_pane.showArticle(m_text, headerOf(*row, own->version, *findings), [this, version, mediaType]() -> ReaderSource {
        const auto bytes = m_context.session().library().original(version);
        return m_context.check(bytes) ? ReaderSource{*bytes, mediaType} : ReaderSource{};
    });
    refreshVersions();
    m_marks->read(m_version, m_text);
    Q_EMIT articleShown(m_article);
    Q_EMIT quoteSelected({});
    return true;
}

void ReaderController::clear() {
    m_article = {};
    m_version = {};
    m_text = {};
    m_marks->read({}, {});
    m_pane.showNothing();
    Q_EMIT articleShown({});
    Q_EMIT quoteSelected({});
}

void ReaderController::take(const std::vector<dossier::RowChange>& rows) {
    if (m_version.isNull()) {
        return;
    }
    if (touches(rows, {"article", "version"}) && !m_context.session().library().articleOf(m_version)) {
        // A version that was taken back leaves the one before.
        if (const auto article = m_context.session().library().article(m_article)) {
            (void)show(article->version.id);
        } else {
            clear();
        }
        return;
    }
    if (touches(rows, {"version"})) {
        refreshVersions();
    }
    if (std::ranges::any_of(rows, [](const dossier::RowChange& row) {
            return row.operation == dossier::RowOperation::Updated && (row.table == "article" || row.table == "source");
        })) {
        refreshHeader();
    }
    const auto quotes = changedQuotes(rows);
    if (!quotes || touches(rows, {"anchoring", "assertion", "contradiction"})) {
        m_marks->readQuotes();
    } else if (!quotes->empty()) {
        m_marks->readQuotes(*quotes);
    }
    if (touches(rows, {"mention", "entity", "entity_alias", "entity_distinct"})) {
        m_marks->readMentions();
    }
}

void ReaderController::refreshHeader() {
    auto& library = m_context.session().library();
    const auto row = library.article(m_article);
    const auto versions = row ? m_context.session().versions().versions(m_article) : passOn(row);
    const auto findings = versions ? library.findings(m_version) : passOn(versions);
    if (!m_context.check(findings)) {
        return;
    }
    const auto own = std::ranges::find(*versions, m_version, [](const auto& one) { return one.version.id; });
    if (own != versions->end()) {
        m_pane.view().setHeader(headerOf(*row, own->version, *findings));
    }
}

void ReaderController::refreshVersions() {
    const auto versions = m_context.session().versions().versions(m_article);
    if (!m_context.check(versions) || versions->empty()) {
        return;
    }
    std::vector<ReaderVersion> offered;
    for (const session::VersionRow& row : *versions) {
        offered.push_back({row.version.id, nameOf(row.version)});
    }
    const auto own = std::ranges::find(offered, m_version, &ReaderVersion::id) - offered.begin() + 1;
    const auto count = static_cast<qsizetype>(offered.size());
    m_pane.setVersions(std::move(offered), m_version);
    if (own < count) {
        m_pane.messages().showMessage(MessageBar::Severity::Info,
                                      tr("This is version %1 of %2. Quotes that you make here stay with it, and are "
                                         "looked for in the latest version.")
                                          .arg(own)
                                          .arg(count),
                                      {}, tr("Show the latest"));
    } else {
        m_pane.messages().hide();
    }
}

void ReaderController::showQuotes() {
    if (m_version.isNull() || m_marks->arePending()) {
        return;
    }
    const auto contradicted = contradictedQuotes(m_context.models().contradictions());
    std::vector<ReaderQuote> shown;
    shown.reserve(m_marks->quotes().size());
    for (const auto& [quote, range, status, isOwn] : m_marks->quotes()) {
        shown.push_back({quote.id, range, quote.colour, !quote.note.isEmpty(), m_marks->stanceOf(quote.id),
                         contradicted.contains(quote.id)});
    }
    m_pane.view().setQuotes(shown);
    const auto current = currentQuote();
    if (!current.isNull() && !std::ranges::contains(shown, current, &ReaderQuote::id)) {
        selectQuote({});
    }
}

void ReaderController::highlight(domain::TextRange range, int colour) {
    m_colour = colour;
    const auto id = m_context.session().annotations().add(m_version, range, colour);
    if (m_context.check(id)) {
        m_pane.view().setSelection({range.end, range.end});
        selectQuote(*id);
    }
}

domain::QuoteId ReaderController::quoteFor(domain::TextRange range, domain::QuoteId quote) {
    if (!quote.isNull()) {
        return quote;
    }
    m_marks->complete();
    const auto same = std::ranges::find(m_marks->quotes(), range, &session::ShownQuote::range);
    if (same != m_marks->quotes().end()) {
        return same->quote.id;
    }
    const auto id = m_context.session().annotations().add(m_version, range, m_colour);
    if (!m_context.check(id)) {
        return {};
    }
    m_pane.view().setSelection({range.end, range.end});
    selectQuote(*id);
    return *id;
}

} // namespace gainsay::ui

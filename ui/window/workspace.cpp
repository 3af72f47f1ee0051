// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/workspace.h"

#include "app/session/changewatcher.h"
#include "ui/compare/parkedquotebar.h"
#include "ui/importing/importsummary.h"
#include "ui/inspector/inspectorview.h"
#include "ui/library/librarypanel.h"
#include "ui/reader/articleview.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerrow.h"
#include "ui/window/articlemarking.h"
#include "ui/window/comparecontroller.h"
#include "ui/window/entitycontroller.h"
#include "ui/window/entityimport.h"
#include "ui/window/filtercontroller.h"
#include "ui/window/focus.h"
#include "ui/window/headingchoices.h"
#include "ui/window/importcontroller.h"
#include "ui/window/inspectorcontroller.h"
#include "ui/window/namingcontroller.h"
#include "ui/window/pairingcontroller.h"
#include "ui/window/picturecontroller.h"
#include "ui/window/placechoices.h"
#include "ui/window/readercontroller.h"
#include "ui/window/readingdesk.h"
#include "ui/window/searchcontroller.h"
#include "ui/window/tagcontroller.h"
#include "ui/window/timelinecontroller.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace gainsay::ui {
namespace {

constexpr int narrowestLibrary = 180;
constexpr int narrowestReader = 360;

} // namespace

Workspace::Workspace(std::unique_ptr<session::Session> session, const WorkspaceParts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_session(std::move(session))
    , m_background(new BackgroundReader(m_session->path(), parts.environment, this))
    , m_jobs(new BackgroundReader(m_session->path(), parts.environment, this))
    , m_searchReader(new BackgroundReader(m_session->path(), parts.environment, this))
    , m_thinking(new BackgroundReader(m_session->path(), parts.environment, this))
    , m_pageReader(new BackgroundReader(m_session->path(), parts.environment, this))
    , m_models(new DossierModels(*m_session, *m_background, this))
    , m_analysis(new TextAnalysis(*m_session, *m_thinking, this))
    , m_context(new WorkContext(*m_session, *m_models, *m_analysis, parts.themes, this)) {
    buildViews();
    buildControllers(parts);
    connectReader();
    connectLibrary();
    connectCompare();
    connectSearch();
    connectPlaces();
    connectFilter();
    connectEntities();
    connectQuotes();
    connectTags();
    connectDrops();
    connect(m_models, &DossierModels::failed, m_context, &WorkContext::failed);
    connect(m_analysis, &TextAnalysis::failed, m_context, &WorkContext::failed);
    connect(&m_session->actions(), &session::ActionRunner::committed, this, &Workspace::updateUndo);
    for (const auto signal : {&DossierModels::articlesChanged, &DossierModels::entitiesChanged,
                              &DossierModels::claimsChanged, &DossierModels::waitingChanged}) {
        connect(m_models, signal, this, &Workspace::updateCounts);
    }
    connect(m_models, &DossierModels::articlesChanged, this, &Workspace::openFirstArticle);
    connect(m_analysis, &TextAnalysis::progressed, this,
            [this](qint64 done, qint64 total) { m_parts.status.showReading(tr("reading the articles"), done, total); });
    connect(m_analysis, &TextAnalysis::workingChanged, &m_parts.status, [this](bool isWorking) {
        if (!isWorking) {
            m_parts.status.hideReading();
        }
    });
    connect(&m_session->importer(), &session::Importer::started, m_analysis, [this] { m_analysis->setHeld(true); });
    connect(m_importing, &ImportController::finished, m_analysis, [this] { m_analysis->setHeld(false); });
    connect(&m_parts.status, &StatusStrip::readingCancelled, m_analysis, &TextAnalysis::stop);
    // What other windows and processes commit is told like what is done here.
    auto* watcher = new session::ChangeWatcher(m_session->path(), this);
    connect(watcher, &session::ChangeWatcher::mayHaveChanged, this,
            [this] { m_context->check(m_session->actions().catchUp()); });
    updateUndo();
    m_thinking->hold();
    connect(m_background, &BackgroundReader::released, m_thinking, &BackgroundReader::release);
    m_analysis->start();
    // Reading everything for the first time, and the word lists, takes much for a moment.
    connect(
        m_thinking, &BackgroundReader::idle, this,
        [this] {
            (void)m_session->letGoOfPages(); // where it is refused, they stay
            m_background->letGoOfPages();
            m_thinking->letGoOfPages();
        },
        Qt::SingleShotConnection);
}

Workspace::~Workspace() {
    m_inspector->commit(); // what is typed is not lost
    m_job->stop();
    if (m_timeline != nullptr) {
        m_timeline->stop();
    }
    if (m_entities != nullptr) {
        m_entities->stop();
    }
    m_analysis->stop();
    // Controllers and models speak to the session until they are gone, so they go first.
    const QObjectList all = children();
    for (QObject* child : all) {
        delete child;
    }
}

void Workspace::buildViews() {
    m_views = new QStackedWidget(this);
    need(View::Read);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_views);
    m_summary = new ImportSummary(m_parts.themes, this);
    m_summary->hide();
}

QWidget* Workspace::buildReadView() {
    m_library = new LibraryPanel(m_parts.themes, *m_models);
    m_readers = new ReaderRow(m_parts.themes, m_parts.syntax);
    m_parkedBar = new ParkedQuoteBar(m_parts.themes);
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_readers, 1);
    column->addWidget(m_parkedBar);
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_library);
    m_splitter->addWidget(middle);
    m_inspector = new InspectorView(m_parts.themes);
    m_splitter->addWidget(m_inspector);
    m_library->setMinimumWidth(narrowestLibrary);
    middle->setMinimumWidth(narrowestReader);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    connect(m_splitter, &QSplitter::splitterMoved, this, &Workspace::panelsChanged);
    return m_splitter;
}

void Workspace::buildControllers(const WorkspaceParts& parts) {
    m_job = new StatusJob(parts.status, this);
    m_desk = new ReadingDesk(*m_context, *m_searchReader, *m_readers, {parts.environment, parts.pages}, this);
    m_naming = new NamingController(*m_context, *m_desk, *this, this);
    m_tagging = new TagController(*m_context, *m_desk, *this, this);
    m_pairing = new PairingController(*m_context, *m_desk, *m_parkedBar, this);
    m_inspecting = new InspectorController(*m_context, *m_desk, *m_inspector, this);
    const QByteArray id = m_session->dossierId().value_or(QByteArray());
    m_compare = new CompareController(*m_context, SeenMarks(seenMarksPath(parts.dataFolder, id)), this);
    m_pictures = new PictureController(*m_context, *m_job, parts.dialogs, this);
    m_marking = new ArticleMarking(*m_context, parts.environment, *m_job, this);
    m_entityImport = new EntityImport(*m_context, parts.environment, *m_job, parts.listEntities, this);
    m_importing = new ImportController(*m_context, parts.status, *m_summary, this);
    m_finder = new PlaceFinder(*m_models, this);
    m_placeChoices = new PlaceChoices(*m_finder, this);
    m_headings = new HeadingChoices(
        [this]() -> const domain::ArticleText& { return m_readers->current().view().article(); }, this);
    m_searching = new SearchController(*m_context, *m_searchReader, *m_finder, parts.search, this);
    m_filtering = new FilterController(*m_context, *m_searchReader, *m_finder, *m_library, this);
}

void Workspace::connectReader() {
    connect(m_desk, &ReadingDesk::articleShown, m_library, &LibraryPanel::showArticle);
    connect(m_readers, &ReaderRow::importRequested, this, &Workspace::importRequested);
    connect(m_readers, &ReaderRow::sampleRequested, this, &Workspace::sampleRequested);
    const auto showContradiction = [this](domain::ContradictionId id) {
        jump();
        setView(View::Compare);
        m_compare->showContradiction(id);
    };
    connect(m_pairing, &PairingController::showRequested, this, showContradiction);
    connect(m_inspecting, &InspectorController::contradictionRequested, this, showContradiction);
    connect(m_importing, &ImportController::articleRequested, this, [this](domain::ArticleId article) {
        setView(View::Read);
        m_desk->open(article);
    });
    connect(m_desk, &ReadingDesk::comparisonRequested, this, &Workspace::comparisonRequested);
    connect(m_importing, &ImportController::finished, this, &Workspace::updateUndo);
    connect(m_importing, &ImportController::capturesFound, this, &Workspace::capturesOffered);
    connect(m_importing, &ImportController::versionsImported, this, &Workspace::tellOfVersions);
    connect(m_importing, &ImportController::summaryRequested, this, &Workspace::showSummary);
    connect(m_summary, &ImportSummary::closed, this, [this] {
        m_summary->hide();
        m_readers->setFocus();
    });
    connect(m_summary, &ImportSummary::articlesActivated, this, [this](const std::vector<domain::ArticleId>& articles) {
        setView(View::Read);
        m_desk->openTogether(articles);
    });
    connect(m_summary, &ImportSummary::removalRequested, this, &Workspace::removeArticles);
    connect(m_summary, &ImportSummary::resized, this, &Workspace::placeSummary);
    connect(m_summary, &ImportSummary::detailsRequested, this, [this](domain::ArticleId article) {
        setView(View::Read);
        m_desk->open(article);
        showArticleDetails();
        m_inspector->editFacts();
    });
    connect(m_summary, &ImportSummary::sourceRequested, this, [this](domain::ArticleId article) {
        setView(View::Read);
        m_desk->open(article);
        readerPane().setSourceShown(true);
    });
}

void Workspace::connectLibrary() {
    auto& entities = m_session->entities();
    connect(m_library, &LibraryPanel::articleActivated, this, [this](domain::ArticleId article) {
        m_desk->open(article);
        m_readers->setFocus();
    });
    connect(m_library, &LibraryPanel::besideRequested, m_desk, &ReadingDesk::openBeside);
    connect(m_library, &LibraryPanel::entityActivated, this, [this](domain::EntityId entity) {
        reader().goToMention(entity);
        m_inspecting->showEntity(entity);
    });
    connect(m_library, &LibraryPanel::entityEditRequested, this, [this](domain::EntityId entity) {
        m_inspecting->showEntity(entity);
        focusPanel(Panel::Inspector);
    });
    connect(m_library, &LibraryPanel::articleDetailsRequested, this, [this](domain::ArticleId article) {
        m_desk->open(article);
        showArticleDetails();
    });
    connect(m_library, &LibraryPanel::unresolvedActivated, this, &Workspace::openRange);
    connect(m_library, &LibraryPanel::claimActivated, this, &Workspace::openClaim);
    connect(m_library, &LibraryPanel::statusRequested, this,
            [this](const std::vector<domain::ArticleId>& ids, domain::ReadingStatus status) {
                m_marking->mark(ids, status);
            });
    connect(m_library, &LibraryPanel::articlesRemovalRequested, this, &Workspace::removeArticles);
    connect(m_library, &LibraryPanel::entitiesRemovalRequested, this,
            [this, &entities](const std::vector<domain::EntityId>& ids) {
                tellOfRemoval(entities.remove(ids), ids.size() == 1 ? tr("The entity was deleted.")
                                                                    : tr("%1 entities were deleted.").arg(ids.size()));
            });
    connect(m_library, &LibraryPanel::claimsRemovalRequested, this, [this](const std::vector<domain::ClaimId>& ids) {
        tellOfRemoval(m_session->claims().remove(ids),
                      ids.size() == 1 ? tr("The claim was deleted, with what quotes say about it.")
                                      : tr("%1 claims were deleted, with what quotes say about them.").arg(ids.size()));
    });
    connect(m_library, &LibraryPanel::claimEditRequested, this, &Workspace::editClaim);
    connect(m_library, &LibraryPanel::newClaimRequested, this, [this] { Q_EMIT claimTextRequested({}, {}); });
}

ReaderController& Workspace::reader() const {
    return m_desk->current();
}

ReaderPane& Workspace::readerPane() const {
    return m_readers->current();
}

void Workspace::removeArticles(const std::vector<domain::ArticleId>& ids) {
    tellOfRemoval(m_session->library().remove(ids),
                  ids.size() == 1 ? tr("The article was deleted, with its quotes.")
                                  : tr("%1 articles were deleted, with their quotes.").arg(ids.size()));
}

void Workspace::tellOfRemoval(const Result<void>& done, const QString& message) {
    if (m_context->check(done)) {
        m_context->tell(message, tr("Undo"), [this] { undo(); });
    }
}

void Workspace::editClaim(domain::ClaimId id) {
    const auto& claims = m_models->claimList();
    const auto found = std::ranges::find(claims, id, &domain::Claim::id);
    if (found != claims.end()) {
        Q_EMIT claimTextRequested(id, found->text);
    }
}

void Workspace::undo() {
    m_context->check(m_session->actions().undo());
}

void Workspace::redo() {
    m_context->check(m_session->actions().redo());
}

void Workspace::setStatus(domain::ReadingStatus status) {
    auto articles = m_library->hasListFocus() ? m_library->chosenArticles() : std::vector<domain::ArticleId>();
    if (articles.empty() && !reader().article().isNull()) {
        articles = {reader().article()};
    }
    m_marking->mark(articles, status);
}

void Workspace::showArticleDetails() {
    setView(View::Read);
    reader().selectQuote({});
    focusPanel(Panel::Inspector);
}

void Workspace::focusPanel(Panel panel) {
    setView(View::Read);
    setPanelShown(panel, true);
    switch (panel) {
    case Panel::Library:
        m_library->focusList();
        break;
    case Panel::Reader:
        m_readers->setFocus();
        break;
    case Panel::Inspector:
        if (const auto stops = tabStops(*m_inspector); !stops.isEmpty()) {
            stops.front()->setFocus(Qt::ShortcutFocusReason);
        }
        break;
    }
}

void Workspace::focusSummary() {
    if (const auto stops = tabStops(*m_summary); m_summary->isVisible() && !stops.isEmpty()) {
        stops.front()->setFocus(Qt::ShortcutFocusReason);
    }
}

void Workspace::verify() {
    if (m_job->isRunning()) {
        m_context->tell(tr("Something else is still being done; the strip below shows it. Wait for it, or stop it."));
        return;
    }
    m_jobs->ask<dossier::Verification>(
        BackgroundReader::Topic::Journal, this,
        [ties = m_job->begin(tr("verifying"))](session::Session& session) {
            return session.verify(ties.stop, ties.progress);
        },
        [this](Result<dossier::Verification> found) {
            m_job->end();
            if (!m_context->check(found)) {
                return;
            }
            if (found->isClean()) {
                m_context->tell(
                    tr("All is as it should be: %1 stored contents, %2 journal entries and %3 quotes were checked.")
                        .arg(found->contents)
                        .arg(found->journalEntries)
                        .arg(found->quotes));
                return;
            }
            QStringList lines;
            for (const dossier::Finding& finding : found->findings) {
                lines << QStringLiteral("%1: %2").arg(finding.where, finding.what);
            }
            Q_EMIT m_context->failed({ErrorCode::Corrupt,
                                      tr("The dossier is damaged in %n place(s). Go back to a copy of it, or export "
                                         "what you can and begin a new one.",
                                         nullptr, static_cast<int>(found->findings.size())),
                                      lines.join(QLatin1Char('\n'))});
        });
}

bool Workspace::isSettled() const {
    return !m_background->isBusy() && !m_jobs->isBusy() && !m_thinking->isBusy() && !m_searchReader->isBusy() &&
           !m_pageReader->isBusy() && !m_finder->isBusy() && !m_pictures->isBusy() && !m_importing->isRunning() &&
           !m_job->isRunning() && !m_desk->isBusy();
}

void Workspace::updateCounts() {
    const auto entities =
        std::ranges::count_if(m_models->entities().rows(), [](const EntityItem& item) { return !item.isUnresolved(); });
    m_parts.status.setCounts({.articles = m_models->articles().rowCount(),
                              .quotes = static_cast<qsizetype>(m_models->quotes().size()),
                              .entities = static_cast<qsizetype>(entities),
                              .contradictions = m_compare->count(),
                              .newContradictions = m_newContradictions,
                              .waitingQuotes = static_cast<qsizetype>(m_models->waitingQuotes().size())});
}

void Workspace::updateUndo() {
    const auto state = m_session->undoState(session::Session::ImportCount::Skipped);
    if (!m_context->check(state)) {
        return;
    }
    Q_EMIT undoStateChanged(*state);
    m_background->forget(BackgroundReader::Topic::Undo);
    if (state->isCounted || m_importing->isRunning()) {
        return; // an import grows with every article, and is counted at its end
    }
    m_background->ask<session::UndoState>(
        BackgroundReader::Topic::Undo, this, [](session::Session& session) { return session.undoState(); },
        [this](Result<session::UndoState> counted) {
            if (m_context->check(counted)) {
                Q_EMIT undoStateChanged(*counted);
            }
        });
}

void Workspace::openFirstArticle() {
    if (m_models->articles().rowCount() > 0 && m_opening && std::exchange(m_opening, {})()) {
        return;
    }
    if (reader().version().isNull() && m_models->articles().rowCount() > 0 && !m_importing->isRunning()) {
        m_desk->open(m_models->articles().row(0).id);
    }
}

void Workspace::tellOfVersions(const session::QuoteFates& fates, int versions) {
    QStringList said{versions == 1 ? tr("A new version was imported.")
                                   : tr("%1 new versions were imported.").arg(versions)};
    if (fates.waiting == 0) {
        if (fates.total() > 0) {
            said << tr("All quotes have their place in it.");
        }
        m_context->tell(said.join(QLatin1Char(' ')), tr("Compare"), [this] { Q_EMIT comparisonRequested(); });
        return;
    }
    if (fates.changedFigures > 0) {
        said << (fates.changedFigures == 1 ? tr("A figure changed inside a quote.")
                                           : tr("Figures changed inside %1 quotes.").arg(fates.changedFigures));
    }
    said << (fates.waiting == 1 ? tr("1 quote waits for your decision.")
                                : tr("%1 quotes wait for your decision.").arg(fates.waiting));
    m_context->warn(said.join(QLatin1Char(' ')), tr("Look at them"), [this] { Q_EMIT orphansRequested(); });
}

void Workspace::showSummary() {
    placeSummary();
    m_summary->QWidget::show();
    m_summary->raise();
}

void Workspace::placeSummary() {
    const QSize size = m_summary->sizeHint();
    m_summary->setGeometry(width() - size.width() - m_parts.themes.metrics().tiny,
                           height() - size.height() - m_parts.themes.metrics().tiny, size.width(), size.height());
}

void Workspace::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeSummary();
}

} // namespace gainsay::ui

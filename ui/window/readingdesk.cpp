// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/readingdesk.h"

#include "ui/reader/articleview.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerrow.h"
#include "ui/window/pagescontroller.h"
#include "ui/window/readercontroller.h"

#include <QApplication>
#include <QMenu>

#include <algorithm>
#include <ranges>
#include <set>

namespace gainsay::ui {
namespace {

constexpr size_t offeredArticles = 15; ///< as many as a menu can well show; the library has them all
constexpr int menuTitleWidth = 360;

/// The articles that are set against one, in Compare.
std::set<domain::ArticleId> opponentsOf(domain::ArticleId article, const DossierModels& models) {
    std::set<domain::ArticleId> found;
    for (const session::ContradictionView& one : models.contradictions()) {
        if (one.contradiction.status != domain::ContradictionStatus::Dismissed &&
            (one.a.article.id == article) != (one.b.article.id == article)) {
            found.insert(one.a.article.id == article ? one.b.article.id : one.a.article.id);
        }
    }
    return found;
}

} // namespace

ReadingDesk::ReadingDesk(WorkContext& context, BackgroundReader& reader, ReaderRow& row, PageDrawing drawing,
                         QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_background(reader)
    , m_row(row)
    , m_drawing(std::move(drawing)) {
    (void)addReader(row.current());
    connect(&row, &ReaderRow::currentChanged, this, &ReadingDesk::tellOfCurrent);
}

ReaderController& ReadingDesk::current() const {
    return *m_readers.at(&m_row.current());
}

ReaderController& ReadingDesk::addReader(ReaderPane& pane) {
    auto* reader = new ReaderController(m_context, m_background, pane, this);
    m_readers.emplace(&pane, reader);
    // One for each pane: beside each other two documents are leafed through at once.
    m_pages.emplace(&pane, new PagesController(m_context, *reader, m_drawing.environment, m_drawing.draw, reader));
    pane.view().setHasParked(m_hasParked);
    connectReader(*reader);
    connectRequests(*reader);
    connect(&pane.besideMenu(), &QMenu::aboutToShow, reader, [this, &pane] { fillBesideMenu(pane); });
    connect(&pane, &ReaderPane::closeRequested, this, [this, &pane] { close(pane); }, Qt::QueuedConnection);
    return *reader;
}

void ReadingDesk::connectReader(ReaderController& reader) {
    const auto isCurrent = [this, &reader] { return &m_row.current() == &reader.pane(); };
    connect(&reader, &ReaderController::articleShown, this, [this, &reader, isCurrent](domain::ArticleId article) {
        if (article.isNull() && m_row.panes().size() > 1) {
            // Deleted: beside others an empty pane is of no use.
            QMetaObject::invokeMethod(&reader, [this, &reader] { close(reader.pane()); }, Qt::QueuedConnection);
        } else if (isCurrent()) {
            Q_EMIT articleShown(article);
        }
    });
    connect(&reader, &ReaderController::quoteSelected, this, [this, isCurrent](domain::QuoteId quote) {
        if (isCurrent()) {
            Q_EMIT quoteSelected(quote);
        }
    });
    connect(&reader, &ReaderController::selectionChanged, this, [this, isCurrent] {
        if (isCurrent()) {
            Q_EMIT selectionChanged();
        }
    });
}

void ReadingDesk::connectRequests(ReaderController& reader) {
    // Whatever is asked for in a pane is asked of it, also where the keyboard is elsewhere.
    const auto passing = [this, &reader](auto signal) {
        return [this, &reader, signal](const auto&... values) {
            m_row.setCurrent(reader.pane());
            Q_EMIT(this->*signal)(values...);
        };
    };
    const ArticleView& view = reader.pane().view();
    connect(&reader, &ReaderController::noteRequested, this,
            [pass = passing(&ReadingDesk::noteRequested)](domain::QuoteId quote) { pass(quote); });
    connect(&reader, &ReaderController::comparisonRequested, this,
            [pass = passing(&ReadingDesk::comparisonRequested)] { pass(); });
    connect(&view, &ArticleView::entityRequested, this,
            [pass = passing(&ReadingDesk::entityRequested)](domain::TextRange range) { pass(range); });
    connect(&view, &ArticleView::mentionActivated, this,
            [pass = passing(&ReadingDesk::mentionActivated)](const domain::Mention& mention) { pass(mention); });
    const auto connectQuoteRequest = [&](auto from, auto to) {
        connect(&view, from, this,
                [pass = passing(to)](domain::TextRange range, domain::QuoteId quote) { pass(range, quote); });
    };
    connectQuoteRequest(&ArticleView::claimRequested, &ReadingDesk::claimRequested);
    connectQuoteRequest(&ArticleView::tagsRequested, &ReadingDesk::tagsRequested);
    connect(&view, &ArticleView::opposed, this,
            [pass = passing(&ReadingDesk::opposed)](domain::QuoteId dropped, domain::QuoteId onto) {
                pass(dropped, onto);
            });
    connectQuoteRequest(&ArticleView::parkRequested, &ReadingDesk::parkRequested);
    connectQuoteRequest(&ArticleView::contradictsRequested, &ReadingDesk::contradictsRequested);
}

void ReadingDesk::tellOfCurrent() {
    const ReaderController& reader = current();
    Q_EMIT articleShown(reader.article());
    Q_EMIT quoteSelected(reader.currentQuote());
    Q_EMIT selectionChanged();
}

bool ReadingDesk::goTo(domain::VersionId version) {
    const auto shows = [version](const auto& entry) { return entry.second->version() == version; };
    const auto found = std::ranges::find_if(m_readers, shows);
    if (found == m_readers.end()) {
        return false;
    }
    m_row.setCurrent(found->second->pane());
    return true;
}

void ReadingDesk::open(domain::ArticleId article) {
    const auto row = m_context.session().library().article(article);
    if (m_context.check(row) && !goTo(row->version.id)) {
        current().open(article);
    }
}

void ReadingDesk::openAt(domain::VersionId version, domain::TextRange range) {
    (void)goTo(version);
    current().openAt(version, range);
}

void ReadingDesk::openQuote(domain::QuoteId quote) {
    const auto shows = [quote](const auto& entry) { return entry.second->shown(quote) != nullptr; };
    const auto found = std::ranges::find_if(m_readers, shows);
    if (found != m_readers.end() && !current().shown(quote)) {
        m_row.setCurrent(found->second->pane());
    }
    current().openQuote(quote);
}

void ReadingDesk::openBeside(domain::ArticleId article) {
    if (current().article().isNull()) {
        open(article);
        return;
    }
    if (!m_row.hasRoom()) {
        m_context.tell(std::ssize(m_row.panes()) == ReaderRow::mostPanes
                           ? tr("Four articles lie beside each other already. Close one of them first.")
                           : tr("There is no room for another article. Make the window wider, or close one."));
        return;
    }
    addBeside(article);
}

void ReadingDesk::openTogether(const std::vector<domain::ArticleId>& articles) {
    open(articles.front());
    for (const domain::ArticleId& article : articles | std::views::drop(1)) {
        const auto row = m_context.session().library().article(article);
        if (!m_context.check(row) || goTo(row->version.id)) {
            continue;
        }
        const bool hasRoom = m_row.hasRoom();
        openBeside(article);
        if (!hasRoom) {
            break; // it was told, once
        }
    }
}

void ReadingDesk::addBeside(domain::ArticleId article) {
    ReaderPane& pane = m_row.addPane();
    addReader(pane).open(article);
    m_row.setCurrent(pane);
    pane.setFocus();
}

void ReadingDesk::close(ReaderPane& pane) {
    const auto reader = m_readers.find(&pane);
    if (m_row.panes().size() < 2 || reader == m_readers.end()) {
        return;
    }
    const bool hadFocus = pane.isAncestorOf(QApplication::focusWidget());
    m_row.remove(pane);
    reader->second->deleteLater();
    m_readers.erase(reader);
    m_pages.erase(&pane); // goes with the reader
    if (hadFocus) {
        m_row.current().setFocus();
    }
}

void ReadingDesk::showVersion(domain::VersionId version) {
    const auto versions = m_context.session().versions().versions(current().article());
    if (versions && std::ranges::contains(*versions, version, [](const auto& one) { return one.version.id; })) {
        current().openAt(version, {});
    }
}

std::vector<OpenArticle> ReadingDesk::openArticles() const {
    std::vector<OpenArticle> open;
    for (ReaderPane* pane : m_row.panes()) {
        const auto reader = m_readers.find(pane);
        if (reader != m_readers.end() && !reader->second->article().isNull()) {
            open.push_back({reader->second->article(), reader->second->version(), pane->view().topPlace()});
        }
    }
    return open;
}

bool ReadingDesk::isBusy() const {
    return std::ranges::any_of(m_pages, [](const auto& one) { return one.second->isBusy(); }) ||
           std::ranges::any_of(m_row.panes(), [](const ReaderPane* pane) { return pane->view().isLayingOut(); });
}

void ReadingDesk::setHasParked(bool parked) {
    m_hasParked = parked;
    for (const ReaderPane* pane : m_row.panes()) {
        pane->view().setHasParked(parked);
    }
}

void ReadingDesk::fillBesideMenu(ReaderPane& pane) {
    QMenu& menu = pane.besideMenu();
    menu.clear();
    m_row.setCurrent(pane);
    const auto opponents = opponentsOf(current().article(), m_context.models());
    std::vector<const session::ArticleRow*> offered;
    for (const session::ArticleRow& row : m_context.models().articleRows()) {
        if (std::ranges::none_of(m_readers, [&](const auto& one) { return one.second->article() == row.article.id; })) {
            offered.push_back(&row);
        }
    }
    std::ranges::stable_partition(offered, [&](const auto* row) { return opponents.contains(row->article.id); });
    const bool hasRoom = m_row.hasRoom();
    for (const auto* row : offered | std::views::take(offeredArticles)) {
        const QString title = menu.fontMetrics().elidedText(row->article.title, Qt::ElideRight, menuTitleWidth);
        QAction* action =
            menu.addAction(opponents.contains(row->article.id) ? tr("%1 — contradicts").arg(title) : title);
        action->setEnabled(hasRoom);
        connect(action, &QAction::triggered, this, [this, id = row->article.id] { openBeside(id); });
    }
    if (offered.empty() || !hasRoom) {
        menu.addAction(offered.empty() ? tr("There is no other article") : tr("No room: make the window wider"))
            ->setEnabled(false);
    } else if (offered.size() > offeredArticles) {
        menu.addAction(tr("The others: Ctrl+Enter in the library"))->setEnabled(false);
    }
    menu.addSeparator();
    QAction* together = menu.addAction(tr("Scroll together"));
    together->setCheckable(true);
    together->setChecked(m_row.isScrollingTogether());
    connect(together, &QAction::toggled, &m_row, &ReaderRow::setScrollingTogether);
}

} // namespace gainsay::ui

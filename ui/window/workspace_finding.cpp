// SPDX-License-Identifier: GPL-3.0-or-later
// Where the search field, the list of places and every jump lead, and the way back.
#include "ui/claims/claimsview.h"
#include "ui/inspector/inspectorview.h"
#include "ui/library/librarypanel.h"
#include "ui/reader/readerrow.h"
#include "ui/search/searchbox.h"
#include "ui/window/comparecontroller.h"
#include "ui/window/entitycontroller.h"
#include "ui/window/facetchoices.h"
#include "ui/window/filtercontroller.h"
#include "ui/window/headingchoices.h"
#include "ui/window/inspectorcontroller.h"
#include "ui/window/placechoices.h"
#include "ui/window/readercontroller.h"
#include "ui/window/readingdesk.h"
#include "ui/window/searchcontroller.h"
#include "ui/window/workspace.h"

#include <QStackedWidget>

namespace gainsay::ui {

void Workspace::connectSearch() {
    connect(m_searching, &SearchController::rangeRequested, this, &Workspace::openRange);
    connect(m_searching, &SearchController::quoteRequested, this, &Workspace::openQuote);
    connect(m_searching, &SearchController::entityRequested, this, &Workspace::goToEntity);
    connect(m_searching, &SearchController::claimRequested, this, &Workspace::openClaim);
    connect(&m_parts.search, &SearchBox::left, this, [this] { m_views->currentWidget()->setFocus(); });
}

void Workspace::connectPlaces() {
    connect(m_placeChoices, &PlaceChoices::articleRequested, this, &Workspace::openArticle);
    connect(m_placeChoices, &PlaceChoices::quoteRequested, this, &Workspace::openQuote);
    connect(m_placeChoices, &PlaceChoices::claimRequested, this, &Workspace::openClaim);
    connect(m_placeChoices, &PlaceChoices::entityRequested, this, &Workspace::openEntity);
    connect(m_headings, &HeadingChoices::chosen, this,
            [this](domain::TextRange heading) { openRange(reader().version(), heading); });
}

void Workspace::connectFilter() {
    connect(m_library, &LibraryPanel::filterRequested, this,
            [this] { Q_EMIT choiceRequested(&m_filtering->choices()); });
    connect(m_library, &LibraryPanel::filterSaveRequested, this,
            [this] { Q_EMIT searchNameRequested({{}, {}, {}, m_filtering->facets()}); });
    connect(m_library, &LibraryPanel::searchActivated, this, &Workspace::openSearch);
    connect(m_library, &LibraryPanel::searchRenameRequested, this, [this](domain::SavedSearchId id) {
        if (const int row = m_models->savedSearches().rowOf(id); row >= 0) {
            Q_EMIT searchNameRequested(domain::SavedSearch(m_models->savedSearches().row(row)));
        }
    });
    connect(m_library, &LibraryPanel::searchesRemovalRequested, this,
            [this](const std::vector<domain::SavedSearchId>& ids) {
                tellOfRemoval(m_session->finding().remove(ids),
                              ids.size() == 1 ? tr("The saved search was deleted.")
                                              : tr("%1 saved searches were deleted.").arg(ids.size()));
            });
    connect(&m_parts.search, &SearchBox::filterRequested, this,
            [this] { Q_EMIT choiceRequested(&m_searching->choices()); });
    connect(&m_parts.search, &SearchBox::saveRequested, this, &Workspace::saveSearch);
}

ChoiceProvider& Workspace::filterChoices() const {
    return m_parts.search.hasFocus() ? m_searching->choices() : m_filtering->choices();
}

void Workspace::saveSearch() {
    domain::SavedSearch search;
    if (m_parts.search.hasFocus()) {
        search.words = m_parts.search.query();
        search.facets = m_searching->facets();
    } else {
        search.facets = m_filtering->facets();
    }
    if (search.words.isEmpty() && search.facets.isEmpty()) {
        m_context->tell(tr("There is nothing to save. Filter the articles with Ctrl+Shift+F, or search everything with "
                           "Ctrl+K, then save that."));
        return;
    }
    Q_EMIT searchNameRequested(search);
}

/// Without words it means articles, and they stand in the library.
void Workspace::openSearch(const domain::SavedSearch& search) {
    if (search.words.isEmpty()) {
        m_filtering->setFacets(search.facets);
    } else {
        m_searching->search(search.words, search.facets);
    }
}

void Workspace::openArticle(domain::ArticleId article) {
    jump();
    setView(View::Read);
    m_desk->open(article);
    m_readers->setFocus();
}

void Workspace::goToEntity(domain::EntityId entity) {
    jump();
    setView(View::Read);
    reader().goToMention(entity);
    m_readers->setFocus();
}

VisitedPlace Workspace::here() const {
    return {view(), reader().version(), reader().currentRange(),
            view() == View::Entity ? m_entities->entity() : domain::EntityId()};
}

void Workspace::jump() {
    m_visited.leave(here());
}

bool Workspace::goBack() {
    return goTo(m_visited.back(here()));
}

bool Workspace::goForward() {
    return goTo(m_visited.forward(here()));
}

bool Workspace::goTo(const std::optional<VisitedPlace>& place) {
    if (!place) {
        return false;
    }
    if (!place->version.isNull()) {
        m_desk->openAt(place->version, place->range);
    }
    if (!place->entity.isNull()) {
        entityPage().show(place->entity);
    }
    setView(place->view);
    return true;
}

void Workspace::openQuote(domain::QuoteId quote) {
    jump();
    setView(View::Read);
    m_desk->openQuote(quote);
}

void Workspace::openRange(domain::VersionId version, domain::TextRange range) {
    jump();
    setView(View::Read);
    m_desk->openAt(version, range);
}

void Workspace::openClaim(domain::ClaimId claim) {
    jump();
    need(View::Compare);
    if (m_compare->showClaim(claim)) {
        setView(View::Compare);
    } else {
        claimsView().showClaim(claim);
        setView(View::Claims);
    }
}

} // namespace gainsay::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// Where the search field and the list of places lead.
#include "ui/inspector/inspectorview.h"
#include "ui/reader/readerrow.h"
#include "ui/search/searchbox.h"
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
    connect(m_placeChoices, &PlaceChoices::entityRequested, this, [this](domain::EntityId entity) {
        goToEntity(entity);
        m_inspecting->showEntity(entity);
    });
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

} // namespace gainsay::ui

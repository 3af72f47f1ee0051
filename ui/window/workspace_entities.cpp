// SPDX-License-Identifier: GPL-3.0-or-later
// The page of an entity: what leads to it, and where it leads.
#include "ui/entities/entityview.h"
#include "ui/entities/statementlist.h"
#include "ui/inspector/inspectorview.h"
#include "ui/library/librarypanel.h"
#include "ui/window/entitycontroller.h"
#include "ui/window/entityimport.h"
#include "ui/window/inspectorcontroller.h"
#include "ui/window/tagcontroller.h"
#include "ui/window/workspace.h"

namespace gainsay::ui {

void Workspace::connectEntities() {
    connect(m_library, &LibraryPanel::entityPageRequested, this, &Workspace::openEntity);
    connect(m_inspector, &InspectorView::entityPageRequested, this, &Workspace::openEntity);
}

QWidget* Workspace::makeEntity() {
    m_entityView = new EntityView(m_parts.themes);
    m_entities = new EntityController(*m_context, *m_pageReader, *m_entityView, *this, this);
    connect(m_entityView, &EntityView::entityRequested, this, &Workspace::openEntity);
    connect(m_entityView, &EntityView::backRequested, this, [this] {
        if (!goBack()) {
            setView(View::Read);
        }
    });
    connect(m_entityView, &EntityView::editRequested, this, [this](domain::EntityId entity) {
        jump();
        m_inspecting->showEntity(entity);
        focusPanel(Panel::Inspector);
    });
    connect(m_entityView, &EntityView::mergeRequested, this, &Workspace::entityMergeRequested);
    connect(m_entityView, &EntityView::splitRequested, this, &Workspace::entitySplitRequested);
    connect(&m_entityView->statements(), &StatementList::quoteRequested, this, &Workspace::openQuote);
    connect(&m_entityView->statements(), &StatementList::rangeRequested, this, &Workspace::openRange);
    connect(&m_entityView->statements(), &StatementList::tagsRequested, m_tagging, &TagController::edit);
    return m_entityView;
}

void Workspace::importEntities(const QString& path) {
    m_entityImport->import(path);
}

void Workspace::openEntity(domain::EntityId entity) {
    jump();
    entityPage().show(entity);
    setView(View::Entity);
}

} // namespace gainsay::ui

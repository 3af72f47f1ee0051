// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/entitycontroller.h"

#include "ui/entities/entityview.h"
#include "ui/entities/statementlist.h"
#include "ui/inspector/entitypicker.h"
#include "ui/window/namingcontroller.h"

#include <QEvent>

namespace gainsay::ui {

EntityController::EntityController(WorkContext& context, BackgroundReader& reader, EntityView& view, QWidget& window,
                                   QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_reader(reader)
    , m_view(view)
    , m_picker(new EntityPicker(context.themes(), true, &window)) {
    for (const auto signal :
         {&DossierModels::claimsChanged, &DossierModels::articlesChanged, &DossierModels::entitiesChanged}) {
        connect(&context.models(), signal, this, &EntityController::outdate);
    }
    connectDecisions();
    view.installEventFilter(this);
}

void EntityController::connectDecisions() {
    StatementList& list = m_view.statements();
    connect(&list, &StatementList::acceptRequested, this, [this](const std::vector<domain::Mention>& mentions) {
        decide(mentions, m_entity, domain::MentionStatus::Linked);
    });
    connect(&list, &StatementList::rejectRequested, this, [this](const std::vector<domain::Mention>& mentions) {
        decide(mentions, m_entity, domain::MentionStatus::Rejected);
    });
    connect(&list, &StatementList::anotherRequested, this,
            [this](const std::vector<domain::Mention>& mentions, QWidget* button) { askAnother(mentions, *button); });
    connect(m_picker, &EntityPicker::entityChosen, this,
            [this](domain::EntityId entity) { decide(m_mentions, entity, domain::MentionStatus::Linked); });
    connect(m_picker, &EntityPicker::entityCreated, this, [this](const QString& name) {
        m_context.check(m_context.session().entities().linkAllToNew(m_mentions, newEntitySchema, name));
    });
}

void EntityController::askAnother(const std::vector<domain::Mention>& mentions, QWidget& button) {
    m_mentions = mentions;
    m_picker->setEntities(entityOptions(m_context.models().entityList()));
    m_picker->openBelow(button);
}

void EntityController::decide(const std::vector<domain::Mention>& mentions, domain::EntityId entity,
                              domain::MentionStatus status) {
    auto& entities = m_context.session().entities();
    m_context.check(status == domain::MentionStatus::Linked ? entities.linkAll(mentions, entity)
                                                            : entities.rejectAll(mentions, entity));
}

void EntityController::show(domain::EntityId entity) {
    if (entity != m_entity) {
        m_entity = entity;
        m_view.showWaiting();
        m_reader.forget(BackgroundReader::Topic::EntityPage);
    }
    refresh();
}

bool EntityController::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Show && m_isOutdated) {
        refresh();
    }
    return QObject::eventFilter(watched, event);
}

void EntityController::outdate() {
    m_isOutdated = !m_entity.isNull();
    if (m_isOutdated && m_view.isVisible()) {
        refresh();
    }
}

void EntityController::refresh() {
    m_isOutdated = false;
    m_stop.request_stop(); // what is being read is of another entity, or of before the change
    m_stop = {};
    m_reader.ask<session::EntityPage>(
        BackgroundReader::Topic::EntityPage, this,
        [entity = m_entity, stop = m_stop.get_token()](session::Session& session) -> Result<session::EntityPage> {
            const auto moment = session.actions().dossier().readOneMoment();
            return moment ? session::readEntityPage(session.actions(), entity, stop)
                          : Result<session::EntityPage>(std::unexpected(moment.error()));
        },
        [this](Result<session::EntityPage> page) { take(std::move(page)); });
}

void EntityController::take(Result<session::EntityPage> page) {
    if (page) {
        m_page = std::move(*page);
        m_view.setPage(m_page);
    } else if (page.error().code == ErrorCode::NotFound) {
        m_view.showGone();
    } else if (page.error().code != ErrorCode::Cancelled) {
        m_view.showError(page.error());
    }
}

} // namespace gainsay::ui

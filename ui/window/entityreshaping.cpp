// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/entityreshaping.h"

#include "app/session/entitymerging.h"
#include "ui/entities/entitymergepanel.h"
#include "ui/entities/entitysplitpanel.h"
#include "ui/inspector/entitypicker.h"
#include "ui/window/namingcontroller.h"

namespace gainsay::ui {

EntityReshaping::EntityReshaping(WorkContext& context, BackgroundReader& reader, domain::EntityId entity,
                                 EntityMergePanel& panel, QWidget& window)
    : QObject(&panel)
    , m_context(context)
    , m_reader(reader)
    , m_kept(entity)
    , m_picker(new EntityPicker(context.themes(), false, &window)) {
    connect(this, &QObject::destroyed, m_picker, &QObject::deleteLater);
    connect(&panel, &EntityMergePanel::otherRequested, this, [this](QWidget* button) {
        auto others = m_context.models().entityList();
        std::erase_if(others, [this](const domain::Entity& one) { return one.id == m_kept; });
        m_picker->setEntities(entityOptions(others));
        m_picker->openBelow(*button);
    });
    connect(m_picker, &EntityPicker::entityChosen, this, [this, &panel](domain::EntityId other) {
        m_merged = other;
        previewMerge(panel);
    });
    connect(&panel, &EntityMergePanel::swapRequested, this, [this, &panel] {
        std::swap(m_kept, m_merged);
        previewMerge(panel);
    });
    connect(&panel, &EntityMergePanel::mergeRequested, this, [this, &panel] { merge(panel); });
    // What others change meanwhile is not merged unseen.
    connect(&context.models(), &DossierModels::entitiesChanged, this, [this, &panel] { previewMerge(panel); });
}

EntityReshaping::EntityReshaping(WorkContext& context, BackgroundReader& reader, EntitySplitPanel& panel)
    : QObject(&panel)
    , m_context(context)
    , m_reader(reader) {
    connect(&panel, &EntitySplitPanel::changed, this, [this, &panel] { previewSplit(panel); });
    connect(&panel, &EntitySplitPanel::splitRequested, this, [this, &panel] { split(panel); });
}

EntityReshaping::~EntityReshaping() {
    m_stop.request_stop();
}

std::stop_token EntityReshaping::beginAnew() {
    m_stop.request_stop();
    m_stop = {};
    return m_stop.get_token();
}

void EntityReshaping::previewMerge(EntityMergePanel& panel) {
    if (m_kept.isNull() || m_merged.isNull()) {
        return;
    }
    panel.showWaiting();
    m_reader.ask<session::EntityMergePreview>(
        BackgroundReader::Topic::EntityPreview, this,
        [kept = m_kept, merged = m_merged, stop = beginAnew()](session::Session& session) {
            return session::previewEntityMerge(session.actions(), kept, merged, stop);
        },
        [&panel](Result<session::EntityMergePreview> preview) {
            if (preview) {
                panel.showPreview(*preview);
            } else if (preview.error().code != ErrorCode::Cancelled) {
                panel.showError(preview.error());
            }
        });
}

void EntityReshaping::merge(EntityMergePanel& panel) {
    const auto gone = m_context.session().entities().entity(m_merged);
    const auto stays = m_context.session().entities().entity(m_kept);
    const auto merged = gone && stays ? session::mergeEntities(m_context.session().actions(), m_kept, m_merged)
                                      : Result<void>(std::unexpected(gone ? stays.error() : gone.error()));
    if (!merged) {
        panel.showError(merged.error());
        return;
    }
    tellOf(tr("%1 is one with %2 now.").arg(gone->name, stays->name));
    Q_EMIT done(m_kept);
}

void EntityReshaping::previewSplit(EntitySplitPanel& panel) {
    m_reader.ask<session::EntitySplitPreview>(
        BackgroundReader::Topic::EntityPreview, this,
        [split = panel.split(), stop = beginAnew()](session::Session& session) {
            return session::previewEntitySplit(session.actions(), split, stop);
        },
        [&panel](Result<session::EntitySplitPreview> preview) {
            if (preview) {
                panel.showPreview(*preview);
            } else if (preview.error().code != ErrorCode::Cancelled) {
                panel.showError(preview.error());
            }
        });
}

void EntityReshaping::split(EntitySplitPanel& panel) {
    const session::EntitySplit wanted = panel.split();
    const auto made = session::splitEntity(m_context.session().actions(), wanted);
    if (!made) {
        panel.showError(made.error());
        return;
    }
    tellOf(tr("%1 is an entity of its own now.").arg(wanted.name));
    Q_EMIT done(*made);
}

void EntityReshaping::tellOf(const QString& message) {
    m_context.tell(message, tr("Undo"),
                   [context = &m_context] { context->check(context->session().actions().undo()); });
}

} // namespace gainsay::ui

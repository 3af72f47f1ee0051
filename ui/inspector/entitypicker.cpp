// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/entitypicker.h"

namespace gainsay::ui {

EntityPicker::EntityPicker(const ThemeProvider& themes, bool canCreate, QWidget* parent)
    : Picker(themes, parent) {
    setTexts(canCreate ? tr("Find an entity or name a new one") : tr("Find an entity"),
             canCreate ? tr("New entity: %1") : QString(),
             canCreate ? tr("No entities yet. Type a name to make one.") : tr("No entity of that name."));
}

void EntityPicker::setEntities(const std::vector<EntityOption>& entities) {
    std::vector<PickerOption> options;
    for (const EntityOption& entity : entities) {
        options.push_back({entity.id.uuid(), entity.name, entity.detail});
    }
    setOptions(std::move(options));
}

void EntityPicker::choose(const QUuid& key) {
    Q_EMIT entityChosen(domain::EntityId(key));
}

void EntityPicker::create(const QString& typed) {
    Q_EMIT entityCreated(typed);
}

} // namespace gainsay::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorfacts.h"
#include "ui/inspector/picker.h"

namespace gainsay::ui {

/// Chooses an entity by any of its names, or names a new one.
class EntityPicker final : public Picker {
    Q_OBJECT

public:
    /// `themes` must outlive the picker. Without `canCreate` only what is there can be chosen.
    explicit EntityPicker(const ThemeProvider& themes, bool canCreate = true, QWidget* parent = nullptr);

    void setEntities(const std::vector<EntityOption>& entities);

Q_SIGNALS:
    void entityChosen(gainsay::domain::EntityId entity);
    /// An entity of this name is to be made.
    void entityCreated(const QString& name);

protected:
    void choose(const QUuid& key) override;
    void create(const QString& typed) override;
};

} // namespace gainsay::ui

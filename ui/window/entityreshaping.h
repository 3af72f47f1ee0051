// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/backgroundreader.h"
#include "ui/window/workcontext.h"

#include <stop_token>

namespace gainsay::ui {

class EntityMergePanel;
class EntityPicker;
class EntitySplitPanel;

/// Works out previews for a panel, and merges or splits when asked. Lives as long as its panel.
class EntityReshaping final : public QObject {
    Q_OBJECT

public:
    /// Merges `entity` with another, which a picker within `window` lets one choose. All must outlive this; it becomes
    /// the panel's child.
    EntityReshaping(WorkContext& context, BackgroundReader& reader, domain::EntityId entity, EntityMergePanel& panel,
                    QWidget& window);
    /// Splits what the panel says.
    EntityReshaping(WorkContext& context, BackgroundReader& reader, EntitySplitPanel& panel);
    ~EntityReshaping() override;

Q_SIGNALS:
    /// It is done; this entity is there now.
    void done(gainsay::domain::EntityId entity);

private:
    /// A new source, after whatever was being worked out is broken off.
    [[nodiscard]] std::stop_token beginAnew();
    void previewMerge(EntityMergePanel& panel);
    void merge(EntityMergePanel& panel);
    void previewSplit(EntitySplitPanel& panel);
    void split(EntitySplitPanel& panel);
    void tellOf(const QString& message);

    WorkContext& m_context;
    BackgroundReader& m_reader;
    domain::EntityId m_kept;
    domain::EntityId m_merged;
    EntityPicker* m_picker = nullptr;
    std::stop_source m_stop;
};

} // namespace gainsay::ui

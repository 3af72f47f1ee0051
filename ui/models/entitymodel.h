// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/entitydesk.h"
#include "ui/models/syncedlistmodel.h"

#include <QStringList>

namespace gainsay::ui {

/// What a list shows of an entity, or of a name that nobody has resolved yet.
struct EntityItem {
    domain::EntityId id; ///< null for an unresolved name
    QString schema;
    QString name;
    QStringList aliases;
    qsizetype mentions = 0;
    qsizetype quotes = 0;
    std::vector<domain::EntityId> candidates; ///< of an unresolved name
    domain::VersionId firstVersion;           ///< of an unresolved name: where it stands first …
    domain::TextRange firstRange;

    [[nodiscard]] bool isUnresolved() const { return id.isNull(); }
    bool operator==(const EntityItem&) const = default;
};

[[nodiscard]] EntityItem entityItem(const session::EntityRow& row);
[[nodiscard]] EntityItem entityItem(const session::UnresolvedName& name);
/// Tells an item from all others.
[[nodiscard]] QString entityKey(const EntityItem& item);

/// The dossier's entities by name, and behind them the names that several of them bear.
class EntityModel final : public SyncedListModel<EntityItem, QString> {
    Q_OBJECT

public:
    using SyncedListModel::SyncedListModel;

protected:
    [[nodiscard]] QString keyOf(const EntityItem& row) const override { return entityKey(row); }
    [[nodiscard]] QVariant dataOf(const EntityItem& row, int role) const override;
};

} // namespace gainsay::ui

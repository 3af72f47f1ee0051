// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ids.h"
#include "app/base/result.h"
#include "app/domain/entity.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace gainsay::session {

/// A set of entities to bring into a dossier, with fresh ids. Its format is described in resources/sample/README.md.
struct EntityPack {
    QString name;
    std::vector<domain::Entity> entities;
    std::vector<domain::DistinctPair> distinct;
    QHash<QString, domain::EntityId> byKey; ///< the pack's own short names

    /// Keeps only the entities of these keys, and the pairs of which both are kept.
    void take(const QStringList& keys);
    /// Puts entities that are there already, by name, in the place of the pack's.
    void replaceKnown(const std::vector<domain::Entity>& present);
};

/// Reads a pack. InvalidInput, saying which entry is wrong.
[[nodiscard]] Result<EntityPack> readEntityPack(const QByteArray& json, IdSource& ids);

} // namespace gainsay::session

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ids.h"
#include "app/base/result.h"
#include "app/domain/entity.h"
#include "app/domain/entitylisting.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace gainsay::session {

/// A set of entities to bring into a dossier, with fresh ids.
struct EntityPack {
    QString name;
    std::vector<domain::Entity> entities;
    std::vector<domain::DistinctPair> distinct;
    QHash<QString, domain::EntityId> byKey; ///< the pack's own short names
    std::vector<domain::LeftOut> leftOut;   ///< what of it is not brought in

    /// Keeps only the entities of these keys, and the pairs of which both are kept.
    void take(const QStringList& keys);
    /// Puts entities that are there already, by name or by an id, in the place of the pack's. Returns their names.
    QStringList replaceKnown(const std::vector<domain::Entity>& present);
};

/// Makes a pack of what a file lists; the ids that it gives come into the notes.
[[nodiscard]] EntityPack entityPackOf(const domain::EntityListing& listing, IdSource& ids);
/// A pack that the program brings along (resources/packs), read in this process. InvalidInput, saying what is wrong.
[[nodiscard]] Result<EntityPack> ownEntityPack(const QByteArray& json, IdSource& ids);

} // namespace gainsay::session

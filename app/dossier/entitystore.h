// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entity.h"
#include "app/dossier/change.h"

#include <optional>
#include <vector>

namespace gainsay::dossier {

/// Entities, their aliases, who is distinct from whom, and the mentions that somebody decided.
class EntityStore {
public:
    explicit EntityStore(Connection& connection)
        : m_connection(connection) {}

    /// All with their aliases, by name.
    [[nodiscard]] Result<std::vector<domain::Entity>> all() const;
    [[nodiscard]] Result<std::optional<domain::Entity>> find(domain::EntityId id) const;
    [[nodiscard]] Result<std::vector<domain::DistinctPair>> distinctPairs() const;
    /// Linked and rejected mentions, by version and place.
    [[nodiscard]] Result<std::vector<domain::Mention>> decidedMentions() const;
    [[nodiscard]] Result<std::vector<domain::Mention>> decidedMentionsOf(domain::VersionId version) const;

    /// Inserts the entity and its aliases.
    [[nodiscard]] Result<void> insert(Change& change, const domain::Entity& entity);
    /// Schema, name and note; aliases have calls of their own.
    [[nodiscard]] Result<void> update(Change& change, const domain::Entity& entity);
    /// Deletes the entity with aliases, distinct pairs, mentions and links to quotes.
    [[nodiscard]] Result<void> remove(Change& change, domain::EntityId id);
    [[nodiscard]] Result<void> insertAlias(Change& change, domain::EntityId entity, const domain::Alias& alias);
    [[nodiscard]] Result<void> removeAlias(Change& change, domain::AliasId alias);
    [[nodiscard]] Result<void> insertDistinct(Change& change, const domain::DistinctPair& pair);
    [[nodiscard]] Result<void> removeDistinct(Change& change, domain::EntityId a, domain::EntityId b);
    [[nodiscard]] Result<void> insertMention(Change& change, const domain::Mention& mention);
    [[nodiscard]] Result<void> removeMention(Change& change, domain::MentionId id);

private:
    Connection& m_connection;
};

} // namespace gainsay::dossier

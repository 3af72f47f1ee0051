// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/entitystore.h"

#include "app/dossier/rows.h"

#include <algorithm>

namespace gainsay::dossier {
namespace {

struct OwnedAlias {
    domain::EntityId entity;
    domain::Alias alias;
};

domain::Entity readEntity(const Statement& row) {
    return {row.id<domain::EntityId>(0), row.text(1), row.text(2), row.text(3), {}};
}

OwnedAlias readAlias(const Statement& row) {
    return {row.id<domain::EntityId>(1), {row.id<domain::AliasId>(0), row.text(2), row.text(3)}};
}

domain::DistinctPair readPair(const Statement& row) {
    return {row.id<domain::EntityId>(0), row.id<domain::EntityId>(1), row.text(2)};
}

domain::Mention readMention(const Statement& row) {
    domain::Mention mention;
    mention.id = row.id<domain::MentionId>(0);
    mention.version = row.id<domain::VersionId>(1);
    mention.range = {row.integer(2), row.integer(3)};
    mention.surface = row.text(4);
    mention.status = domain::mentionStatusFromString(row.text(5)).value_or(domain::MentionStatus::Rejected);
    mention.entity = row.id<domain::EntityId>(6);
    return mention;
}

#define MENTION_COLUMNS "id, version_id, range_start, range_end, surface, status, entity_id"

} // namespace

Result<std::vector<domain::Entity>> EntityStore::all() const {
    auto entities =
        listRows(m_connection, "SELECT id, schema, name, note FROM entity ORDER BY name COLLATE NOCASE, id", readEntity);
    if (!entities) {
        return entities;
    }
    auto aliases = listRows(m_connection, "SELECT id, entity_id, name, language FROM entity_alias ORDER BY entity_id, id",
                            readAlias);
    if (!aliases) {
        return passOn(aliases);
    }
    for (domain::Entity& entity : *entities) {
        const auto own = std::ranges::equal_range(*aliases, entity.id, {}, &OwnedAlias::entity);
        for (OwnedAlias& owned : own) {
            entity.aliases.push_back(std::move(owned.alias));
        }
    }
    return entities;
}

Result<std::optional<domain::Entity>> EntityStore::find(domain::EntityId id) const {
    auto entity = findRow(m_connection, "SELECT id, schema, name, note FROM entity WHERE id = ?1", readEntity, id);
    if (!entity || !*entity) {
        return entity;
    }
    auto aliases = listRows(m_connection, "SELECT id, entity_id, name, language FROM entity_alias WHERE entity_id = ?1 ORDER BY id",
                            readAlias, id);
    if (!aliases) {
        return passOn(aliases);
    }
    for (OwnedAlias& owned : *aliases) {
        (*entity)->aliases.push_back(std::move(owned.alias));
    }
    return entity;
}

Result<std::vector<domain::DistinctPair>> EntityStore::distinctPairs() const {
    return listRows(m_connection, "SELECT a_id, b_id, reason FROM entity_distinct ORDER BY a_id, b_id", readPair);
}

Result<std::vector<domain::Mention>> EntityStore::decidedMentions() const {
    return listRows(m_connection, "SELECT " MENTION_COLUMNS " FROM mention ORDER BY version_id, range_start, id", readMention);
}

Result<std::vector<domain::Mention>> EntityStore::decidedMentionsOf(domain::VersionId version) const {
    return listRows(m_connection, "SELECT " MENTION_COLUMNS " FROM mention WHERE version_id = ?1 ORDER BY range_start, id",
                    readMention, version);
}

Result<void> EntityStore::insert(Change& change, const domain::Entity& entity) {
    if (auto inserted = change.run("INSERT INTO entity (id, schema, name, note) VALUES (?1, ?2, ?3, ?4)", entity.id,
                                   entity.schema, entity.name, entity.note);
        !inserted) {
        return inserted;
    }
    for (const domain::Alias& alias : entity.aliases) {
        if (auto inserted = insertAlias(change, entity.id, alias); !inserted) {
            return inserted;
        }
    }
    return {};
}

Result<void> EntityStore::update(Change& change, const domain::Entity& entity) {
    return change.runOnRow("UPDATE entity SET schema = ?2, name = ?3, note = ?4 WHERE id = ?1", entity.id, entity.schema,
                           entity.name, entity.note);
}

Result<void> EntityStore::remove(Change& change, domain::EntityId id) {
    for (const QByteArrayView sql :
         {"DELETE FROM quote_entity WHERE entity_id = ?1", "DELETE FROM mention WHERE entity_id = ?1",
          "DELETE FROM entity_distinct WHERE a_id = ?1 OR b_id = ?1", "DELETE FROM entity_alias WHERE entity_id = ?1"}) {
        if (auto done = change.run(sql, id); !done) {
            return done;
        }
    }
    return change.runOnRow("DELETE FROM entity WHERE id = ?1", id);
}

Result<void> EntityStore::insertAlias(Change& change, domain::EntityId entity, const domain::Alias& alias) {
    return change.run("INSERT INTO entity_alias (id, entity_id, name, language) VALUES (?1, ?2, ?3, ?4)", alias.id, entity,
                      alias.name, alias.language);
}

Result<void> EntityStore::removeAlias(Change& change, domain::AliasId alias) {
    return change.runOnRow("DELETE FROM entity_alias WHERE id = ?1", alias);
}

Result<void> EntityStore::insertDistinct(Change& change, const domain::DistinctPair& pair) {
    const auto low = std::min(pair.a, pair.b);
    const auto high = std::max(pair.a, pair.b);
    return change.run("INSERT INTO entity_distinct (a_id, b_id, reason) VALUES (?1, ?2, ?3)", low, high, pair.reason);
}

Result<void> EntityStore::removeDistinct(Change& change, domain::EntityId a, domain::EntityId b) {
    return change.runOnRow("DELETE FROM entity_distinct WHERE (a_id = ?1 AND b_id = ?2) OR (a_id = ?2 AND b_id = ?1)", a, b);
}

Result<void> EntityStore::insertMention(Change& change, const domain::Mention& mention) {
    return change.run("INSERT INTO mention (" MENTION_COLUMNS ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)", mention.id, mention.version,
                      mention.range.start, mention.range.end, mention.surface, domain::toString(mention.status), mention.entity);
}

Result<void> EntityStore::removeMention(Change& change, domain::MentionId id) {
    return change.runOnRow("DELETE FROM mention WHERE id = ?1", id);
}

} // namespace gainsay::dossier

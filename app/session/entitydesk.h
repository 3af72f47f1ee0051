// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/actionrunner.h"

#include <vector>

namespace gainsay::session {

/// An entity as the library lists it.
struct EntityRow {
    domain::Entity entity;
    qsizetype mentions = 0; ///< suggested and linked, in the latest versions
    qsizetype quotes = 0;   ///< linked to it
};

/// A name that several entities bear and that somebody has yet to resolve.
struct UnresolvedName {
    QString name;
    std::vector<domain::EntityId> candidates;
    std::vector<domain::Mention> mentions; ///< where it stands
};

/// Entities, their names, and where the articles mention them.
class EntityDesk {
public:
    explicit EntityDesk(ActionRunner& actions);

    [[nodiscard]] Result<std::vector<domain::Entity>> all() const;
    [[nodiscard]] Result<domain::Entity> entity(domain::EntityId id) const;
    [[nodiscard]] Result<std::vector<domain::DistinctPair>> distinctPairs() const;
    /// With counts over all articles; reads the texts, so use it off the GUI thread for large dossiers.
    [[nodiscard]] Result<std::vector<EntityRow>> rows() const;
    [[nodiscard]] Result<std::vector<UnresolvedName>> unresolved() const;
    /// What the version mentions: decided mentions as decided, the rest suggested or ambiguous; by place.
    [[nodiscard]] Result<std::vector<domain::Mention>> mentionsOf(domain::VersionId version) const;
    [[nodiscard]] Result<std::vector<domain::Mention>> mentionsIn(domain::VersionId version,
                                                                  const domain::ArticleText& text) const;

    [[nodiscard]] Result<domain::EntityId> add(const QString& schema, const QString& name, const QStringList& aliases = {});
    [[nodiscard]] Result<void> update(const domain::Entity& entity);
    [[nodiscard]] Result<void> remove(domain::EntityId id);
    [[nodiscard]] Result<void> addAlias(domain::EntityId id, const QString& name, const QString& language = {});
    [[nodiscard]] Result<void> removeAlias(domain::EntityId id, domain::AliasId alias);
    [[nodiscard]] Result<void> setDistinct(domain::EntityId a, domain::EntityId b, const QString& reason);
    [[nodiscard]] Result<void> clearDistinct(domain::EntityId a, domain::EntityId b);

    /// Says whom a range means; replaces an earlier decision on the same range. Quotes that cover it are linked as well.
    [[nodiscard]] Result<void> link(domain::VersionId version, domain::TextRange range, domain::EntityId entity);
    /// Says that the range does not mean the entity or, with a null id, none of the candidates.
    [[nodiscard]] Result<void> reject(domain::VersionId version, domain::TextRange range, domain::EntityId entity);
    /// Takes a decision back: the mention is suggested or ambiguous again.
    [[nodiscard]] Result<void> forget(domain::MentionId mention);

    /// Adds the entities of a pack (resources/packs) that the dossier does not have by name; one action. Returns how many.
    [[nodiscard]] Result<qsizetype> addPack(const QByteArray& json);

private:
    /// What the latest version of one article mentions.
    struct VersionMentions {
        domain::VersionId version;
        std::vector<domain::Mention> mentions;
    };
    [[nodiscard]] Result<std::vector<VersionMentions>> mentionsOfAll() const;
    [[nodiscard]] Result<void> decide(domain::VersionId version, domain::TextRange range, domain::EntityId entity,
                                      domain::MentionStatus status);

    ActionRunner& m_actions;
};

} // namespace gainsay::session

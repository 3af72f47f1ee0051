// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entitylisting.h"
#include "app/session/actionrunner.h"

#include <vector>

namespace gainsay::session {

struct EntityPack;

/// An entity as the library lists it.
struct EntityRow {
    domain::Entity entity;
    qsizetype mentions = 0;                    ///< suggested and linked, in the latest versions
    qsizetype quotes = 0;                      ///< linked to it
    std::vector<domain::ArticleId> articles{}; ///< in which the mentions are; by key
};

/// A name that several entities bear and that somebody has yet to resolve.
struct UnresolvedName {
    QString name;
    std::vector<domain::EntityId> candidates;
    std::vector<domain::Mention> mentions; ///< where it stands
};

/// What became of a listing of entities.
struct PackOutcome {
    QString name;                         ///< of the listing; may be empty
    QStringList added;                    ///< names
    QStringList known;                    ///< that were there already
    std::vector<domain::LeftOut> leftOut; ///< what of it could not be taken
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

    [[nodiscard]] Result<domain::EntityId> add(const QString& schema, const QString& name,
                                               const QStringList& aliases = {});
    [[nodiscard]] Result<void> update(const domain::Entity& entity);
    [[nodiscard]] Result<void> remove(domain::EntityId id) { return remove(std::vector{id}); }
    /// Several; one action, one undo.
    [[nodiscard]] Result<void> remove(const std::vector<domain::EntityId>& ids);
    [[nodiscard]] Result<void> addAlias(domain::EntityId id, const QString& name, const QString& language = {});
    [[nodiscard]] Result<void> removeAlias(domain::EntityId id, domain::AliasId alias);
    [[nodiscard]] Result<void> setDistinct(domain::EntityId a, domain::EntityId b, const QString& reason);
    [[nodiscard]] Result<void> clearDistinct(domain::EntityId a, domain::EntityId b);

    /// Says whom a range means; replaces an earlier decision on the same range. Quotes that cover it are linked as
    /// well.
    [[nodiscard]] Result<void> link(domain::VersionId version, domain::TextRange range, domain::EntityId entity);
    /// Says that the range does not mean the entity or, with a null id, none of the candidates.
    [[nodiscard]] Result<void> reject(domain::VersionId version, domain::TextRange range, domain::EntityId entity);
    /// The same of many mentions at once, each by its version and range; one action. Those that are decided so already
    /// stay as they are. InvalidInput without any.
    [[nodiscard]] Result<void> linkAll(const std::vector<domain::Mention>& mentions, domain::EntityId entity);
    [[nodiscard]] Result<void> rejectAll(const std::vector<domain::Mention>& mentions, domain::EntityId entity);
    /// Adds an entity that mentions, or a range, are the first to name, and links them to it; one action. InvalidInput
    /// without a name or a mention.
    [[nodiscard]] Result<domain::EntityId> linkAllToNew(const std::vector<domain::Mention>& mentions,
                                                        const QString& schema, const QString& name);
    [[nodiscard]] Result<domain::EntityId> linkToNew(domain::VersionId version, domain::TextRange range,
                                                     const QString& schema, const QString& name);
    /// Takes a decision back: the mention is suggested or ambiguous again.
    [[nodiscard]] Result<void> forget(domain::MentionId mention);

    /// Adds the entities of a listing that the dossier has neither by name nor by an id, and says of its pairs that
    /// they are distinct where nothing is said of them yet; one action. What is there stays as it is, so that the same
    /// listing changes nothing a second time.
    [[nodiscard]] Result<PackOutcome> addPack(const domain::EntityListing& listing);
    /// The same of a pack that the program brings along.
    [[nodiscard]] Result<PackOutcome> addOwnPack(const QByteArray& json);

private:
    /// What the latest version of one article mentions.
    struct VersionMentions {
        domain::ArticleId article;
        domain::VersionId version;
        std::vector<domain::Mention> mentions;
    };
    [[nodiscard]] Result<std::vector<VersionMentions>> mentionsOfAll() const;
    [[nodiscard]] Result<PackOutcome> addPack(EntityPack pack);
    /// Not in the dossier yet. InvalidInput without a name.
    [[nodiscard]] Result<domain::Entity> newEntity(const QString& schema, const QString& name) const;
    /// What stands at a range, of which nothing is decided here yet.
    [[nodiscard]] Result<domain::Mention> mentionAt(domain::VersionId version, domain::TextRange range) const;
    [[nodiscard]] Result<void> decide(domain::VersionId version, domain::TextRange range, domain::EntityId entity,
                                      domain::MentionStatus status);
    [[nodiscard]] Result<void> decideAll(const std::vector<domain::Mention>& mentions, domain::EntityId entity,
                                         domain::MentionStatus status);
    /// Puts a decision in the place of those that it overlaps and, where it links, links the quotes that cover it.
    [[nodiscard]] Result<void> write(dossier::Change& change, const domain::Mention& mention);
    /// Decides the same of each that is not decided so already.
    [[nodiscard]] Result<void> writeAll(dossier::Change& change, const std::vector<domain::Mention>& mentions,
                                        domain::EntityId entity, domain::MentionStatus status);

    ActionRunner& m_actions;
};

} // namespace gainsay::session

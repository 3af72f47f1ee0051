// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/entitydesk.h"

#include "app/analysis/mentions.h"
#include "app/session/entitypack.h"
#include "app/session/mentionreading.h"

#include <QCoreApplication>

#include <map>

namespace gainsay::session {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Entities)
};

Error entityGone() {
    return {ErrorCode::NotFound,
            Words::tr("The entity is no longer there: it was deleted, perhaps in another window."),
            {}};
}

Error noMention() {
    return {ErrorCode::InvalidInput, Words::tr("No mention was chosen."), {}};
}

} // namespace

EntityDesk::EntityDesk(ActionRunner& actions)
    : m_actions(actions) {}

Result<std::vector<domain::Entity>> EntityDesk::all() const {
    return m_actions.dossier().entities().all();
}

Result<domain::Entity> EntityDesk::entity(domain::EntityId id) const {
    auto found = m_actions.dossier().entities().find(id);
    if (!found) {
        return passOn(found);
    }
    if (!*found) {
        return std::unexpected(entityGone());
    }
    return std::move(**found);
}

Result<std::vector<domain::DistinctPair>> EntityDesk::distinctPairs() const {
    return m_actions.dossier().entities().distinctPairs();
}

Result<std::vector<EntityDesk::VersionMentions>> EntityDesk::mentionsOfAll() const {
    const auto entities = all();
    if (!entities) {
        return passOn(entities);
    }
    const analysis::NameIndex names(*entities);
    std::vector<VersionMentions> found;
    const auto visited = visitLatestTexts(m_actions.dossier(), {}, [&](const LatestText& latest) -> Result<void> {
        const auto version = latest.version.id;
        found.push_back(
            {latest.version.article, version, withDecisions(names.find(latest.text.text(), version), latest.decided)});
        return {};
    });
    if (!visited) {
        return passOn(visited);
    }
    return found;
}

Result<std::vector<EntityRow>> EntityDesk::rows() const {
    auto entities = all();
    const auto mentions = mentionsOfAll();
    const auto links = m_actions.dossier().quotes().entityLinks();
    if (!entities || !mentions || !links) {
        return std::unexpected(!entities ? entities.error() : !mentions ? mentions.error() : links.error());
    }
    std::map<domain::EntityId, EntityRow> byId;
    for (const VersionMentions& version : *mentions) {
        for (const domain::Mention& mention : version.mentions) {
            const bool counts =
                mention.status == domain::MentionStatus::Suggested || mention.status == domain::MentionStatus::Linked;
            if (!counts) {
                continue;
            }
            EntityRow& row = byId[mention.entity];
            ++row.mentions;
            if (row.articles.empty() || row.articles.back() != version.article) { // which come by their keys
                row.articles.push_back(version.article);
            }
        }
    }
    for (const auto& [quote, entity] : *links) {
        ++byId[entity].quotes;
    }
    std::vector<EntityRow> rows;
    for (domain::Entity& entity : *entities) {
        EntityRow row = byId[entity.id];
        row.entity = std::move(entity);
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::vector<UnresolvedName>> EntityDesk::unresolved() const {
    const auto mentions = mentionsOfAll();
    if (!mentions) {
        return passOn(mentions);
    }
    std::map<QString, UnresolvedName> byName;
    for (const VersionMentions& version : *mentions) {
        for (const domain::Mention& mention : version.mentions) {
            if (mention.status != domain::MentionStatus::Ambiguous) {
                continue;
            }
            UnresolvedName& name = byName[mention.surface.toCaseFolded()];
            name.name = name.mentions.empty() ? mention.surface : name.name;
            name.candidates = mention.candidates;
            name.mentions.push_back(mention);
        }
    }
    std::vector<UnresolvedName> names;
    names.reserve(byName.size());
    for (auto& [folded, name] : byName) {
        names.push_back(std::move(name));
    }
    return names;
}

Result<std::vector<domain::Mention>> EntityDesk::mentionsOf(domain::VersionId version) const {
    const auto found = m_actions.dossier().articles().findVersion(version);
    if (!found || !*found) {
        return found ? Result<std::vector<domain::Mention>>(std::vector<domain::Mention>())
                     : Result<std::vector<domain::Mention>>(passOn(found));
    }
    const auto text = m_actions.dossier().articles().text(**found);
    if (!text) {
        return passOn(text);
    }
    return mentionsIn(version, *text);
}

Result<std::vector<domain::Mention>> EntityDesk::mentionsIn(domain::VersionId version,
                                                            const domain::ArticleText& text) const {
    const auto entities = all();
    const auto decided = m_actions.dossier().entities().decidedMentionsOf(version);
    if (!entities || !decided) {
        return std::unexpected(entities ? decided.error() : entities.error());
    }
    return withDecisions(analysis::NameIndex(*entities).find(text.text(), version), *decided);
}

Result<domain::Entity> EntityDesk::newEntity(const QString& schema, const QString& name) const {
    domain::Entity entity{m_actions.environment().ids.make<domain::EntityId>(), schema, name.simplified(), {}, {}};
    if (entity.name.isEmpty()) {
        return failure(ErrorCode::InvalidInput, Words::tr("An entity needs a name."));
    }
    return entity;
}

Result<domain::EntityId> EntityDesk::add(const QString& schema, const QString& name, const QStringList& aliases) {
    auto entity = newEntity(schema, name);
    if (!entity) {
        return passOn(entity);
    }
    for (const QString& alias : aliases) {
        entity->aliases.push_back({m_actions.environment().ids.make<domain::AliasId>(), alias.simplified(), QString()});
    }
    return m_actions
        .act(QStringLiteral("entity.add"), Words::tr("Add %1").arg(shortened(entity->name)),
             [&](dossier::Change& change) { return m_actions.dossier().entities().insert(change, *entity); })
        .transform([&] { return entity->id; });
}

Result<void> EntityDesk::update(const domain::Entity& entity) {
    return m_actions.act(
        QStringLiteral("entity.edit"), Words::tr("Edit %1").arg(shortened(entity.name)),
        [&](dossier::Change& change) { return m_actions.dossier().entities().update(change, entity); });
}

Result<void> EntityDesk::remove(const std::vector<domain::EntityId>& ids) {
    if (ids.empty()) {
        return {};
    }
    const auto first = entity(ids.front());
    if (!first) {
        return passOn(first);
    }
    return m_actions.act(
        QStringLiteral("entity.remove"),
        ids.size() == 1 ? Words::tr("Delete %1").arg(shortened(first->name))
                        : Words::tr("Delete %1 entities").arg(ids.size()),
        [&](dossier::Change& change) {
            return forEach(ids, [&](domain::EntityId id) { return m_actions.dossier().entities().remove(change, id); });
        });
}

Result<void> EntityDesk::addAlias(domain::EntityId id, const QString& name, const QString& language) {
    const auto found = entity(id);
    if (!found) {
        return passOn(found);
    }
    const domain::Alias alias{m_actions.environment().ids.make<domain::AliasId>(), name.simplified(), language};
    if (alias.name.isEmpty()) {
        return failure(ErrorCode::InvalidInput, Words::tr("A further name of %1 needs some letters.").arg(found->name));
    }
    return m_actions.act(
        QStringLiteral("entity.alias"),
        Words::tr("Call %1 “%2” too").arg(shortened(found->name), shortened(alias.name)),
        [&](dossier::Change& change) { return m_actions.dossier().entities().insertAlias(change, id, alias); });
}

Result<void> EntityDesk::removeAlias(domain::EntityId id, domain::AliasId alias) {
    const auto found = entity(id);
    if (!found) {
        return passOn(found);
    }
    return m_actions.act(
        QStringLiteral("entity.alias"), Words::tr("Remove a name of %1").arg(shortened(found->name)),
        [&](dossier::Change& change) { return m_actions.dossier().entities().removeAlias(change, alias); });
}

Result<void> EntityDesk::setDistinct(domain::EntityId a, domain::EntityId b, const QString& reason) {
    const auto one = entity(a);
    const auto other = entity(b);
    if (!one || !other) {
        return std::unexpected(one ? other.error() : one.error());
    }
    if (a == b) {
        return failure(ErrorCode::InvalidInput, Words::tr("%1 cannot be distinct from itself.").arg(one->name));
    }
    return m_actions.act(QStringLiteral("entity.distinct"),
                         Words::tr("Keep %1 apart from %2").arg(shortened(one->name), shortened(other->name)),
                         [&](dossier::Change& change) -> Result<void> {
                             auto& entities = m_actions.dossier().entities();
                             // Said again with another reason: the new one holds. That there was none is no failure.
                             if (auto old = entities.removeDistinct(change, a, b);
                                 !old && old.error().code != ErrorCode::NotFound) {
                                 return old;
                             }
                             return entities.insertDistinct(change, {a, b, reason});
                         });
}

Result<void> EntityDesk::clearDistinct(domain::EntityId a, domain::EntityId b) {
    return m_actions.act(
        QStringLiteral("entity.distinct"), Words::tr("No longer keep two entities apart"),
        [&](dossier::Change& change) { return m_actions.dossier().entities().removeDistinct(change, a, b); });
}

Result<void> EntityDesk::link(domain::VersionId version, domain::TextRange range, domain::EntityId entity) {
    return decide(version, range, entity, domain::MentionStatus::Linked);
}

Result<void> EntityDesk::reject(domain::VersionId version, domain::TextRange range, domain::EntityId entity) {
    return decide(version, range, entity, domain::MentionStatus::Rejected);
}

Result<void> EntityDesk::linkAll(const std::vector<domain::Mention>& mentions, domain::EntityId entity) {
    return decideAll(mentions, entity, domain::MentionStatus::Linked);
}

Result<void> EntityDesk::rejectAll(const std::vector<domain::Mention>& mentions, domain::EntityId entity) {
    return decideAll(mentions, entity, domain::MentionStatus::Rejected);
}

Result<domain::Mention> EntityDesk::mentionAt(domain::VersionId versionId, domain::TextRange range) const {
    const auto version = m_actions.dossier().articles().findVersion(versionId);
    if (!version) {
        return passOn(version);
    }
    if (!*version) {
        return std::unexpected(entityGone());
    }
    const auto text = m_actions.dossier().articles().text(**version);
    if (!text) {
        return passOn(text);
    }
    domain::Mention mention;
    mention.version = versionId;
    mention.range = range;
    mention.surface = text->slice(range);
    return mention;
}

Result<void> EntityDesk::decide(domain::VersionId version, domain::TextRange range, domain::EntityId entityId,
                                domain::MentionStatus status) {
    const auto named = m_actions.dossier().entities().find(entityId);
    auto mention = named ? mentionAt(version, range) : passOn(named);
    if (!mention) {
        return passOn(mention);
    }
    const bool links = status == domain::MentionStatus::Linked;
    if (links && !*named) {
        return std::unexpected(entityGone());
    }
    mention->id = m_actions.environment().ids.make<domain::MentionId>();
    mention->status = status;
    mention->entity = entityId;
    const QString summary =
        links ? Words::tr("Link “%1” to %2").arg(shortened(mention->surface), shortened((*named)->name))
              : Words::tr("Say whom “%1” does not mean").arg(shortened(mention->surface));
    return m_actions.act(links ? QStringLiteral("mention.link") : QStringLiteral("mention.reject"), summary,
                         [&](dossier::Change& change) { return write(change, *mention); });
}

Result<void> EntityDesk::write(dossier::Change& change, const domain::Mention& mention) {
    auto& dossier = m_actions.dossier();
    const auto decided = dossier.entities().decidedMentionsOf(mention.version);
    const auto quotes = dossier.quotes().ofVersion(mention.version);
    if (!decided || !quotes) {
        return std::unexpected(!decided ? decided.error() : quotes.error());
    }
    for (const domain::Mention& earlier : *decided) {
        if (!earlier.range.overlaps(mention.range)) {
            continue;
        }
        if (auto removed = dossier.entities().removeMention(change, earlier.id); !removed) {
            return removed;
        }
    }
    if (auto inserted = dossier.entities().insertMention(change, mention); !inserted) {
        return inserted;
    }
    for (const domain::Quote& quote : *quotes) {
        if (mention.status != domain::MentionStatus::Linked || !quote.range.contains(mention.range)) {
            continue;
        }
        if (auto linked = dossier.quotes().link(change, quote.id, mention.entity); !linked) {
            return linked;
        }
    }
    return {};
}

Result<void> EntityDesk::decideAll(const std::vector<domain::Mention>& mentions, domain::EntityId entityId,
                                   domain::MentionStatus status) {
    const auto named = entity(entityId);
    if (!named) {
        return passOn(named);
    }
    if (mentions.empty()) {
        return std::unexpected(noMention());
    }
    const bool links = status == domain::MentionStatus::Linked;
    const auto number = static_cast<qsizetype>(mentions.size());
    const QString summary =
        number == 1 && links ? Words::tr("Link “%1” to %2").arg(shortened(mentions[0].surface), shortened(named->name))
        : number == 1        ? Words::tr("Say whom “%1” does not mean").arg(shortened(mentions[0].surface))
        : links              ? Words::tr("Link %1 mentions to %2").arg(number).arg(shortened(named->name))
                : Words::tr("Say of %1 mentions that they do not mean %2").arg(number).arg(shortened(named->name));
    return m_actions.act(links ? QStringLiteral("mention.link") : QStringLiteral("mention.reject"), summary,
                         [&](dossier::Change& change) { return writeAll(change, mentions, entityId, status); });
}

Result<void> EntityDesk::writeAll(dossier::Change& change, const std::vector<domain::Mention>& mentions,
                                  domain::EntityId entity, domain::MentionStatus status) {
    return forEach(mentions, [&](domain::Mention mention) -> Result<void> {
        if (mention.status == status && mention.entity == entity) {
            return {};
        }
        mention.id = m_actions.environment().ids.make<domain::MentionId>();
        mention.status = status;
        mention.entity = entity;
        mention.candidates.clear();
        return write(change, mention);
    });
}

Result<domain::EntityId> EntityDesk::linkAllToNew(const std::vector<domain::Mention>& mentions, const QString& schema,
                                                  const QString& name) {
    const auto entity = newEntity(schema, name);
    if (!entity) {
        return passOn(entity);
    }
    if (mentions.empty()) {
        return std::unexpected(noMention());
    }
    const auto number = static_cast<qsizetype>(mentions.size());
    const QString summary =
        number == 1
            ? Words::tr("Link “%1” to the new entity %2").arg(shortened(mentions[0].surface), shortened(entity->name))
            : Words::tr("Link %1 mentions to the new entity %2").arg(number).arg(shortened(entity->name));
    return m_actions
        .act(QStringLiteral("entity.add"), summary,
             [&](dossier::Change& change) -> Result<void> {
                 auto inserted = m_actions.dossier().entities().insert(change, *entity);
                 return inserted ? writeAll(change, mentions, entity->id, domain::MentionStatus::Linked) : inserted;
             })
        .transform([&] { return entity->id; });
}

Result<domain::EntityId> EntityDesk::linkToNew(domain::VersionId version, domain::TextRange range,
                                               const QString& schema, const QString& name) {
    const auto mention = mentionAt(version, range);
    return mention ? linkAllToNew({*mention}, schema, name) : Result<domain::EntityId>(passOn(mention));
}

Result<void> EntityDesk::forget(domain::MentionId mention) {
    return m_actions.act(
        QStringLiteral("mention.forget"), Words::tr("Leave open whom a name means"),
        [&](dossier::Change& change) { return m_actions.dossier().entities().removeMention(change, mention); });
}

Result<PackOutcome> EntityDesk::addPack(const domain::EntityListing& listing) {
    return addPack(entityPackOf(listing, m_actions.environment().ids));
}

Result<PackOutcome> EntityDesk::addOwnPack(const QByteArray& json) {
    auto pack = ownEntityPack(json, m_actions.environment().ids);
    return pack ? addPack(std::move(*pack)) : Result<PackOutcome>(passOn(pack));
}

Result<PackOutcome> EntityDesk::addPack(EntityPack pack) {
    const auto present = all();
    const auto pairs = present ? distinctPairs() : passOn(present);
    if (!pairs) {
        return passOn(pairs);
    }
    PackOutcome outcome{pack.name, {}, pack.replaceKnown(*present), pack.leftOut};
    std::ranges::transform(pack.entities, std::back_inserter(outcome.added), &domain::Entity::name);
    std::erase_if(pack.distinct, [&pairs](const domain::DistinctPair& pair) {
        return std::ranges::any_of(*pairs, [&pair](const domain::DistinctPair& known) {
            return (known.a == pair.a && known.b == pair.b) || (known.a == pair.b && known.b == pair.a);
        });
    });
    auto& entities = m_actions.dossier().entities();
    const QString summary = !pack.name.isEmpty() ? Words::tr("Add the entities of “%1”").arg(shortened(pack.name))
                            : outcome.added.size() == 1 ? Words::tr("Add %1").arg(shortened(outcome.added.front()))
                                                        : Words::tr("Add %1 entities").arg(outcome.added.size());
    const auto done =
        m_actions.act(QStringLiteral("entity.pack"), summary, [&](dossier::Change& change) -> Result<void> {
            for (const domain::Entity& entity : pack.entities) {
                if (auto inserted = entities.insert(change, entity); !inserted) {
                    return inserted;
                }
            }
            for (const domain::DistinctPair& pair : pack.distinct) {
                if (auto inserted = entities.insertDistinct(change, pair); !inserted) {
                    return inserted;
                }
            }
            return {};
        });
    if (!done) {
        return passOn(done);
    }
    return outcome;
}

} // namespace gainsay::session

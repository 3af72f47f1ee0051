// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/entitydesk.h"

#include "app/analysis/mentions.h"
#include "app/session/entitypack.h"

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

/// Decided mentions as they stand, found ones where no decision touches them.
std::vector<domain::Mention> merged(std::vector<domain::Mention> found, const std::vector<domain::Mention>& decided) {
    std::erase_if(found, [&decided](const domain::Mention& mention) {
        return std::ranges::any_of(decided, [&mention](const domain::Mention& other) {
            return other.version == mention.version && other.range.overlaps(mention.range);
        });
    });
    found.insert(found.end(), decided.begin(), decided.end());
    std::ranges::sort(found, {}, [](const domain::Mention& mention) { return mention.range; });
    return found;
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
    auto& dossier = m_actions.dossier();
    const auto entities = dossier.entities().all();
    const auto versions = dossier.articles().allVersions();
    const auto decided = dossier.entities().decidedMentions();
    if (!entities || !versions || !decided) {
        return std::unexpected(!entities ? entities.error() : !versions ? versions.error() : decided.error());
    }
    std::map<domain::ArticleId, const domain::Version*> latest;
    for (const domain::Version& version : *versions) {
        latest[version.article] = &version; // ascending ordinals: the last one stays
    }
    const analysis::NameIndex names(*entities);
    std::vector<VersionMentions> all;
    for (const auto& [article, version] : latest) {
        const auto text = dossier.articles().text(*version);
        if (!text) {
            return passOn(text);
        }
        std::vector<domain::Mention> own;
        std::ranges::copy_if(*decided, std::back_inserter(own),
                             [id = version->id](const domain::Mention& mention) { return mention.version == id; });
        all.push_back({version->id, merged(names.find(text->text(), version->id), own)});
    }
    return all;
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
            byId[mention.entity].mentions += counts ? 1 : 0;
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
    return merged(analysis::NameIndex(*entities).find(text.text(), version), *decided);
}

Result<domain::EntityId> EntityDesk::add(const QString& schema, const QString& name, const QStringList& aliases) {
    auto& ids = m_actions.environment().ids;
    domain::Entity entity{ids.make<domain::EntityId>(), schema, name.simplified(), QString(), {}};
    if (entity.name.isEmpty()) {
        return failure(ErrorCode::InvalidInput, Words::tr("An entity needs a name."));
    }
    for (const QString& alias : aliases) {
        entity.aliases.push_back({ids.make<domain::AliasId>(), alias.simplified(), QString()});
    }
    const auto done =
        m_actions.act(QStringLiteral("entity.add"), Words::tr("Add %1").arg(shortened(entity.name)),
                      [&](dossier::Change& change) { return m_actions.dossier().entities().insert(change, entity); });
    if (!done) {
        return passOn(done);
    }
    return entity.id;
}

Result<void> EntityDesk::update(const domain::Entity& entity) {
    return m_actions.act(
        QStringLiteral("entity.edit"), Words::tr("Edit %1").arg(shortened(entity.name)),
        [&](dossier::Change& change) { return m_actions.dossier().entities().update(change, entity); });
}

Result<void> EntityDesk::remove(domain::EntityId id) {
    const auto found = entity(id);
    if (!found) {
        return passOn(found);
    }
    return m_actions.act(QStringLiteral("entity.remove"), Words::tr("Delete %1").arg(shortened(found->name)),
                         [&](dossier::Change& change) { return m_actions.dossier().entities().remove(change, id); });
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

Result<void> EntityDesk::decide(domain::VersionId versionId, domain::TextRange range, domain::EntityId entityId,
                                domain::MentionStatus status) {
    auto& dossier = m_actions.dossier();
    const auto version = dossier.articles().findVersion(versionId);
    const auto decided = dossier.entities().decidedMentionsOf(versionId);
    const auto quotes = dossier.quotes().ofVersion(versionId);
    const auto named = dossier.entities().find(entityId);
    if (!version || !decided || !quotes || !named) {
        return std::unexpected(!version   ? version.error()
                               : !decided ? decided.error()
                               : !quotes  ? quotes.error()
                                          : named.error());
    }
    if (!*version || (status == domain::MentionStatus::Linked && !*named)) {
        return std::unexpected(entityGone());
    }
    const auto text = dossier.articles().text(**version);
    if (!text) {
        return passOn(text);
    }
    domain::Mention mention;
    mention.id = m_actions.environment().ids.make<domain::MentionId>();
    mention.version = versionId;
    mention.range = range;
    mention.surface = text->slice(range);
    mention.status = status;
    mention.entity = entityId;
    const bool links = status == domain::MentionStatus::Linked;
    const QString summary =
        links ? Words::tr("Link “%1” to %2").arg(shortened(mention.surface), shortened((*named)->name))
              : Words::tr("Say whom “%1” does not mean").arg(shortened(mention.surface));
    return m_actions.act(links ? QStringLiteral("mention.link") : QStringLiteral("mention.reject"), summary,
                         [&](dossier::Change& change) -> Result<void> {
                             for (const domain::Mention& earlier : *decided) {
                                 if (!earlier.range.overlaps(range)) {
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
                                 if (!links || !quote.range.contains(range)) {
                                     continue;
                                 }
                                 if (auto linked = dossier.quotes().link(change, quote.id, entityId); !linked) {
                                     return linked;
                                 }
                             }
                             return {};
                         });
}

Result<void> EntityDesk::forget(domain::MentionId mention) {
    return m_actions.act(
        QStringLiteral("mention.forget"), Words::tr("Leave open whom a name means"),
        [&](dossier::Change& change) { return m_actions.dossier().entities().removeMention(change, mention); });
}

Result<qsizetype> EntityDesk::addPack(const QByteArray& json) {
    auto pack = readEntityPack(json, m_actions.environment().ids);
    const auto present = all();
    if (!pack || !present) {
        return std::unexpected(pack ? present.error() : pack.error());
    }
    // An entity that the dossier has by name stays as the user made it; pairs then speak of that one.
    pack->replaceKnown(*present);
    auto& entities = m_actions.dossier().entities();
    const auto done =
        m_actions.act(QStringLiteral("entity.pack"), Words::tr("Add the entities of “%1”").arg(pack->name),
                      [&](dossier::Change& change) -> Result<void> {
                          for (const domain::Entity& entity : pack->entities) {
                              if (auto inserted = entities.insert(change, entity); !inserted) {
                                  return inserted;
                              }
                          }
                          for (const domain::DistinctPair& pair : pack->distinct) {
                              auto old = entities.removeDistinct(change, pair.a, pair.b);
                              if (!old && old.error().code != ErrorCode::NotFound) {
                                  return old;
                              }
                              if (auto inserted = entities.insertDistinct(change, pair); !inserted) {
                                  return inserted;
                              }
                          }
                          return {};
                      });
    if (!done) {
        return passOn(done);
    }
    return static_cast<qsizetype>(pack->entities.size());
}

} // namespace gainsay::session

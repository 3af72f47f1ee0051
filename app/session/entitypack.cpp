// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/entitypack.h"

#include "app/import/entities/listingjson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace gainsay::session {
namespace {

domain::Entity entityOf(const domain::ListedEntity& listed, IdSource& ids) {
    domain::Entity entity{
        ids.make<domain::EntityId>(), listed.schema, listed.name, domain::withExternalIds(listed.note, listed.ids), {}};
    for (const domain::ListedName& alias : listed.aliases) {
        entity.aliases.push_back({ids.make<domain::AliasId>(), alias.name, alias.language});
    }
    return entity;
}

QString folded(const domain::ExternalId& id) {
    return (id.scheme + u'\n' + id.value).toCaseFolded();
}

} // namespace

void EntityPack::take(const QStringList& keys) {
    byKey.removeIf([&keys](const auto& entry) { return !keys.contains(entry.key()); });
    const auto kept = byKey.values();
    std::erase_if(entities, [&kept](const domain::Entity& entity) { return !kept.contains(entity.id); });
    std::erase_if(distinct, [&kept](const domain::DistinctPair& pair) {
        return !kept.contains(pair.a) || !kept.contains(pair.b);
    });
}

QStringList EntityPack::replaceKnown(const std::vector<domain::Entity>& present) {
    QHash<QString, domain::EntityId> byName;
    QHash<QString, domain::EntityId> byId;
    for (const domain::Entity& known : present) {
        byName.insert(known.name.toCaseFolded(), known.id);
        for (const domain::ExternalId& id : domain::externalIdsIn(known.note)) {
            byId.insert(folded(id), known.id);
        }
    }
    QStringList names;
    QHash<domain::EntityId, domain::EntityId> replaced;
    std::erase_if(entities, [&](const domain::Entity& entity) {
        auto same = byName.value(entity.name.toCaseFolded());
        for (const domain::ExternalId& id : domain::externalIdsIn(entity.note)) {
            same = same.isNull() ? byId.value(folded(id)) : same;
        }
        if (!same.isNull()) {
            replaced.insert(entity.id, same);
            names << entity.name;
        }
        return !same.isNull();
    });
    for (domain::DistinctPair& pair : distinct) {
        pair.a = replaced.value(pair.a, pair.a);
        pair.b = replaced.value(pair.b, pair.b);
    }
    std::erase_if(distinct, [](const domain::DistinctPair& pair) { return pair.a == pair.b; });
    for (auto& id : byKey) {
        id = replaced.value(id, id);
    }
    return names;
}

EntityPack entityPackOf(const domain::EntityListing& listing, IdSource& ids) {
    EntityPack pack;
    pack.name = listing.name;
    pack.leftOut = listing.leftOut;
    for (const domain::ListedEntity& listed : listing.entities) {
        pack.entities.push_back(entityOf(listed, ids));
        pack.byKey.insert(listed.key, pack.entities.back().id);
    }
    for (const domain::ListedPair& pair : listing.distinct) {
        const auto a = pack.byKey.value(pair.a);
        const auto b = pack.byKey.value(pair.b);
        if (!a.isNull() && !b.isNull() && a != b) {
            pack.distinct.push_back({a, b, pair.reason});
        }
    }
    return pack;
}

Result<EntityPack> ownEntityPack(const QByteArray& json, IdSource& ids) {
    const import::ImportHints ours;
    import::ListingBuilder builder(ours);
    if (auto read = import::readGainsayPack(QJsonDocument::fromJson(json).object(), builder); !read) {
        return passOn(read);
    }
    return std::move(builder).build().transform(
        [&ids](const domain::EntityListing& listing) { return entityPackOf(listing, ids); });
}

} // namespace gainsay::session

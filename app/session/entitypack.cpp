// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/entitypack.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace gainsay::session {
namespace {

Error badPack(const QString& why) {
    return {ErrorCode::InvalidInput,
            QCoreApplication::translate("Entities", "This is not an entity pack that can be read: %1.").arg(why), {}};
}

Result<domain::Entity> readEntity(const QJsonObject& object, IdSource& ids) {
    domain::Entity entity{ids.make<domain::EntityId>(), object[u"schema"].toString(), object[u"name"].toString().simplified(),
                          object[u"note"].toString(), {}};
    if (entity.name.isEmpty() || entity.schema.isEmpty()) {
        return std::unexpected(
            badPack(QCoreApplication::translate("Entities", "the entity “%1” has no name or no schema").arg(object[u"key"].toString())));
    }
    const auto aliases = object[u"aliases"].toArray();
    for (const auto& value : aliases) {
        const auto alias = value.toObject();
        const QString name = alias[u"name"].toString().simplified();
        if (!name.isEmpty()) {
            entity.aliases.push_back({ids.make<domain::AliasId>(), name, alias[u"language"].toString()});
        }
    }
    return entity;
}

} // namespace

void EntityPack::take(const QStringList& keys) {
    byKey.removeIf([&keys](const auto& entry) { return !keys.contains(entry.key()); });
    const auto kept = byKey.values();
    std::erase_if(entities, [&kept](const domain::Entity& entity) { return !kept.contains(entity.id); });
    std::erase_if(distinct,
                  [&kept](const domain::DistinctPair& pair) { return !kept.contains(pair.a) || !kept.contains(pair.b); });
}

void EntityPack::replaceKnown(const std::vector<domain::Entity>& present) {
    for (const domain::Entity& known : present) {
        const auto same = std::ranges::find_if(entities, [&known](const domain::Entity& entity) {
            return entity.name.compare(known.name, Qt::CaseInsensitive) == 0;
        });
        if (same == entities.end()) {
            continue;
        }
        const auto replaced = same->id;
        entities.erase(same);
        for (domain::DistinctPair& pair : distinct) {
            pair.a = pair.a == replaced ? known.id : pair.a;
            pair.b = pair.b == replaced ? known.id : pair.b;
        }
        for (auto& id : byKey) {
            id = id == replaced ? known.id : id;
        }
    }
}

Result<EntityPack> readEntityPack(const QByteArray& json, IdSource& ids) {
    const auto root = QJsonDocument::fromJson(json).object();
    if (root[u"format"].toString() != u"gainsay-pack 1") {
        return std::unexpected(badPack(QCoreApplication::translate("Entities", "its format is not “gainsay-pack 1”")));
    }
    EntityPack pack;
    pack.name = root[u"name"].toString();
    const auto entities = root[u"entities"].toArray();
    for (const auto& value : entities) {
        auto entity = readEntity(value.toObject(), ids);
        if (!entity) {
            return passOn(entity);
        }
        pack.byKey.insert(value.toObject()[u"key"].toString(), entity->id);
        pack.entities.push_back(std::move(*entity));
    }
    const auto pairs = root[u"distinctFrom"].toArray();
    for (const auto& value : pairs) {
        const auto pair = value.toObject();
        const auto a = pack.byKey.value(pair[u"a"].toString());
        const auto b = pack.byKey.value(pair[u"b"].toString());
        if (a.isNull() || b.isNull() || a == b) {
            return std::unexpected(
                badPack(QCoreApplication::translate("Entities", "“%1” and “%2” are to be kept apart, but not both are in it")
                            .arg(pair[u"a"].toString(), pair[u"b"].toString())));
        }
        pack.distinct.push_back({a, b, pair[u"reason"].toString()});
    }
    return pack;
}

} // namespace gainsay::session

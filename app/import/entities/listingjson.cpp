// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/entities/listingjson.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <set>

namespace gainsay::import {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

std::unexpected<Error> badPack(const QString& why) {
    return failure(ErrorCode::InvalidInput, Words::tr("This is not an entity pack that can be read: %1.").arg(why));
}

QStringList stringsOf(const QJsonValue& value) {
    QStringList strings;
    if (value.isString()) {
        strings << value.toString();
    }
    const auto list = value.toArray();
    for (const auto& one : list) {
        if (one.isString()) {
            strings << one.toString();
        }
    }
    return strings;
}

// STIX -----------------------------------------------------------------------------------------------------------

/// The schema of a STIX type; empty for those that are nobody and nothing with a name.
QString schemaOfStix(const QJsonObject& object) {
    const QString type = object[u"type"].toString();
    if (type == u"threat-actor" || type == u"intrusion-set") {
        return QStringLiteral("Organization");
    }
    if (type == u"malware" || type == u"tool") {
        return QStringLiteral("Asset");
    }
    if (type == u"campaign") {
        return QStringLiteral("Event");
    }
    if (type != u"identity") {
        return {};
    }
    const QString kind = object[u"identity_class"].toString();
    const auto sectors = stringsOf(object[u"sectors"]);
    if (kind == u"individual") {
        return QStringLiteral("Person");
    }
    if (kind == u"system") {
        return QStringLiteral("Asset");
    }
    if (std::ranges::any_of(sectors, [](const QString& sector) { return sector.startsWith(u"government"); })) {
        return QStringLiteral("PublicBody");
    }
    return kind == u"organization" || kind == u"group" ? QStringLiteral("Organization") : QStringLiteral("LegalEntity");
}

/// The first paragraph of a description, without marks of citations.
QString noteOfStix(const QString& description) {
    static const QRegularExpression citation(QStringLiteral("\\s*\\(Citation: [^()]{0,200}\\)"));
    QString note = description.left(longestListedNote).section(QStringLiteral("\n\n"), 0, 0);
    return note.remove(citation).simplified();
}

std::vector<domain::ExternalId> idsOfStix(const QJsonObject& object) {
    std::vector<domain::ExternalId> ids;
    const auto references = object[u"external_references"].toArray();
    for (const auto& value : references) {
        const auto reference = value.toObject();
        ids.push_back({reference[u"source_name"].toString(), reference[u"external_id"].toString()});
    }
    ids.push_back({QStringLiteral("stix"), object[u"id"].toString()});
    return ids;
}

// FollowTheMoney ---------------------------------------------------------------------------------------------------

/// Properties of FollowTheMoney that are ids in some register, and what that is called here.
constexpr std::array registers{std::pair{QLatin1StringView("wikidataId"), QLatin1StringView("wikidata")},
                               std::pair{QLatin1StringView("leiCode"), QLatin1StringView("lei")},
                               std::pair{QLatin1StringView("imoNumber"), QLatin1StringView("imo")},
                               std::pair{QLatin1StringView("swiftBic"), QLatin1StringView("bic")},
                               std::pair{QLatin1StringView("innCode"), QLatin1StringView("inn")},
                               std::pair{QLatin1StringView("ogrnCode"), QLatin1StringView("ogrn")},
                               std::pair{QLatin1StringView("dunsCode"), QLatin1StringView("duns")},
                               std::pair{QLatin1StringView("permId"), QLatin1StringView("permid")},
                               std::pair{QLatin1StringView("isin"), QLatin1StringView("isin")},
                               std::pair{QLatin1StringView("registrationNumber"), QLatin1StringView("registration")},
                               std::pair{QLatin1StringView("idNumber"), QLatin1StringView("id-number")}};

} // namespace

Result<void> readGainsayPack(const QJsonObject& pack, ListingBuilder& to) {
    to.setName(pack[u"name"].toString());
    std::set<QString> keys;
    const auto entities = pack[u"entities"].toArray();
    for (const auto& value : entities) {
        const auto object = value.toObject();
        domain::ListedEntity entity{object[u"key"].toString(),
                                    object[u"schema"].toString(),
                                    object[u"name"].toString(),
                                    object[u"note"].toString(),
                                    {},
                                    {}};
        if (entity.name.simplified().isEmpty() || entity.schema.isEmpty()) {
            return badPack(Words::tr("the entity “%1” has no name or no schema").arg(entity.key));
        }
        const auto aliases = object[u"aliases"].toArray();
        for (const auto& alias : aliases) {
            entity.aliases.push_back({alias.toObject()[u"name"].toString(), alias.toObject()[u"language"].toString()});
        }
        keys.insert(entity.key);
        if (auto added = to.add(std::move(entity)); !added) {
            return added;
        }
    }
    const auto pairs = pack[u"distinctFrom"].toArray();
    for (const auto& value : pairs) {
        const auto pair = value.toObject();
        domain::ListedPair listed{pair[u"a"].toString(), pair[u"b"].toString(), pair[u"reason"].toString()};
        if (!keys.contains(listed.a) || !keys.contains(listed.b) || listed.a == listed.b) {
            return badPack(
                Words::tr("“%1” and “%2” are to be kept apart, but not both are in it").arg(listed.a, listed.b));
        }
        to.addPair(std::move(listed));
    }
    return {};
}

bool isStixBundle(const QJsonObject& object) {
    return object[u"type"].toString() == u"bundle" && object[u"objects"].isArray();
}

Result<void> readStixBundle(const QJsonObject& bundle, ListingBuilder& to) {
    const auto objects = bundle[u"objects"].toArray();
    for (const auto& value : objects) {
        const auto object = value.toObject();
        const QString schema = schemaOfStix(object);
        const QString name = object[u"name"].toString();
        if (schema.isEmpty()) {
            const QString type = object[u"type"].toString().simplified();
            to.leaveOut(type.isEmpty() ? Words::tr("an object") : type, Words::tr("this kind is no entity"));
            continue;
        }
        if (object[u"revoked"].toBool() || object[u"x_mitre_deprecated"].toBool()) {
            to.leaveOut(name, Words::tr("it is revoked or deprecated"));
            continue;
        }
        domain::ListedEntity entity{
            object[u"id"].toString(), schema, name, noteOfStix(object[u"description"].toString()), {},
            idsOfStix(object)};
        for (const QStringView key : {u"aliases", u"x_mitre_aliases"}) {
            const auto aliases = stringsOf(object[key]);
            for (const QString& alias : aliases) {
                entity.aliases.push_back({alias, {}});
            }
        }
        if (auto added = to.add(std::move(entity)); !added) {
            return added;
        }
    }
    return {};
}

bool isFtmEntity(const QJsonObject& object) {
    return object[u"schema"].isString() && object[u"properties"].isObject();
}

Result<void> readFtmEntity(const QJsonObject& object, ListingBuilder& to) {
    const QString stated = object[u"schema"].toString();
    const QString schema = ListingBuilder::schemaOf(stated);
    if (schema.isEmpty()) {
        to.leaveOut(stated.simplified(), Words::tr("this kind is no entity"));
        return {};
    }
    const auto properties = object[u"properties"].toObject();
    QStringList names = stringsOf(properties[u"name"]);
    const QString name = names.isEmpty() ? object[u"caption"].toString() : names.takeFirst();
    for (const QStringView key : {u"alias", u"weakAlias", u"previousName", u"abbreviation"}) {
        names << stringsOf(properties[key]);
    }
    QStringList notes;
    for (const QStringView key : {u"summary", u"description", u"notes"}) {
        notes << stringsOf(properties[key]);
    }
    notes.removeDuplicates();
    domain::ListedEntity entity{object[u"id"].toString(), schema, name, notes.join(u'\n'), {}, {}};
    for (const QString& alias : std::as_const(names)) {
        entity.aliases.push_back({alias, {}});
    }
    for (const auto& [property, scheme] : registers) {
        const auto values = stringsOf(properties[property]);
        for (const QString& value : values) {
            entity.ids.push_back({scheme, value});
        }
    }
    entity.ids.push_back({QStringLiteral("ftm"), object[u"id"].toString()});
    return to.add(std::move(entity));
}

} // namespace gainsay::import

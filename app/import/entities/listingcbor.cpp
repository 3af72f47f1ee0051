// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/entities/listingcbor.h"

#include "app/import/entities/listingbuilder.h"

#include <QCborArray>
#include <QCborValue>

namespace gainsay::import {
namespace {

QCborArray toArray(const domain::ListedEntity& entity) {
    QCborArray aliases;
    for (const domain::ListedName& alias : entity.aliases) {
        aliases.append(QCborArray{alias.name, alias.language});
    }
    QCborArray ids;
    for (const domain::ExternalId& id : entity.ids) {
        ids.append(QCborArray{id.scheme, id.value});
    }
    return {entity.key, entity.schema, entity.name, entity.note, aliases, ids};
}

domain::ListedEntity entityIn(const QCborArray& array) {
    domain::ListedEntity entity{
        array.at(0).toString(), array.at(1).toString(), array.at(2).toString(), array.at(3).toString(), {}, {}};
    const auto aliases = array.at(4).toArray();
    for (const auto& alias : aliases) {
        entity.aliases.push_back({alias.toArray().at(0).toString(), alias.toArray().at(1).toString()});
    }
    const auto ids = array.at(5).toArray();
    for (const auto& id : ids) {
        entity.ids.push_back({id.toArray().at(0).toString(), id.toArray().at(1).toString()});
    }
    return entity;
}

/// What the worker's builder would have let through.
bool isWithinBounds(const domain::ListedEntity& entity) {
    return !entity.name.isEmpty() && entity.name.size() <= longestListedName && !entity.schema.isEmpty() &&
           entity.note.size() <= longestListedNote && entity.aliases.size() <= maxListedNames &&
           entity.ids.size() <= maxListedIds;
}

} // namespace

QByteArray toCbor(const domain::EntityListing& listing) {
    QCborArray entities;
    for (const domain::ListedEntity& entity : listing.entities) {
        entities.append(toArray(entity));
    }
    QCborArray pairs;
    for (const domain::ListedPair& pair : listing.distinct) {
        pairs.append(QCborArray{pair.a, pair.b, pair.reason});
    }
    QCborArray leftOut;
    for (const domain::LeftOut& one : listing.leftOut) {
        leftOut.append(QCborArray{one.what, one.why});
    }
    return QCborArray{listing.name, entities, pairs, leftOut}.toCborValue().toCbor();
}

Result<domain::EntityListing> entityListingFromCbor(const QByteArray& cbor) {
    QCborParserError error;
    const auto all = QCborValue::fromCbor(cbor, &error).toArray();
    const auto entities = all.at(1).toArray();
    if (error.error != QCborError::NoError || all.size() != 4 ||
        entities.size() > static_cast<qsizetype>(maxListedEntities)) {
        return failure(ErrorCode::Corrupt, {}, QStringLiteral("listing"));
    }
    domain::EntityListing listing;
    listing.name = all.at(0).toString();
    for (const auto& entity : entities) {
        listing.entities.push_back(entityIn(entity.toArray()));
        if (!isWithinBounds(listing.entities.back())) {
            return failure(ErrorCode::Corrupt, {}, QStringLiteral("bounds of a listed entity"));
        }
    }
    const auto pairs = all.at(2).toArray();
    for (const auto& value : pairs) {
        const auto pair = value.toArray();
        listing.distinct.push_back({pair.at(0).toString(), pair.at(1).toString(), pair.at(2).toString()});
    }
    const auto leftOut = all.at(3).toArray();
    for (const auto& value : leftOut) {
        listing.leftOut.push_back({value.toArray().at(0).toString(), value.toArray().at(1).toString()});
    }
    return listing;
}

} // namespace gainsay::import

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/externalid.h"

#include <QString>

#include <vector>

namespace gainsay::domain {

/// One more name of an entity in a listing.
struct ListedName {
    QString name;
    QString language; ///< BCP 47; empty: any

    bool operator==(const ListedName&) const = default;
};

/// An entity as a file tells of it, before it is one of a dossier.
struct ListedEntity {
    QString key; ///< the file's own; may be empty
    QString schema;
    QString name;
    QString note;
    std::vector<ListedName> aliases;
    std::vector<ExternalId> ids;

    bool operator==(const ListedEntity&) const = default;
};

/// Two of them, by key, that must not be taken for each other.
struct ListedPair {
    QString a;
    QString b;
    QString reason;

    bool operator==(const ListedPair&) const = default;
};

/// What a file has that was not taken from it, and why.
struct LeftOut {
    QString what;
    QString why;

    bool operator==(const LeftOut&) const = default;
};

/// The entities that a file lists.
struct EntityListing {
    QString name; ///< of the listing; may be empty
    std::vector<ListedEntity> entities;
    std::vector<ListedPair> distinct;
    std::vector<LeftOut> leftOut;

    bool operator==(const EntityListing&) const = default;
};

} // namespace gainsay::domain

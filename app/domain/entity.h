// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/keys.h"
#include "app/domain/textrange.h"

#include <QString>

#include <optional>
#include <vector>

namespace gainsay::domain {

/// One more name of an Entity.
struct Alias {
    AliasId id;
    QString name;
    QString language; ///< BCP 47, empty: any

    bool operator==(const Alias&) const = default;
};

/// Whom or what the articles speak of.
struct Entity {
    EntityId id;
    QString schema; ///< a FollowTheMoney schema name: Person, PublicBody, Company, Organization, Address, Event, Asset …
    QString name;
    QString note;
    std::vector<Alias> aliases; ///< without the name itself

    bool operator==(const Entity&) const = default;
};

/// Two entities that must not be taken for each other. Unordered: stored with the smaller key first.
struct DistinctPair {
    EntityId a;
    EntityId b;
    QString reason;

    bool operator==(const DistinctPair&) const = default;
};

/// What is known of a range that names an Entity.
enum class MentionStatus {
    Suggested, ///< found by a name that means one entity
    Ambiguous, ///< found by a name that several entities bear
    Linked,    ///< somebody said whom it means
    Rejected,  ///< somebody said that it means none of them
};

/// A range of a Version that names an Entity. Only Linked and Rejected are stored; the others are found anew.
struct Mention {
    MentionId id; ///< null unless stored
    VersionId version;
    TextRange range;
    QString surface;                  ///< the words of the text
    MentionStatus status = MentionStatus::Suggested;
    EntityId entity;                  ///< whom it means; null when Ambiguous, and the refused one when Rejected
    std::vector<EntityId> candidates; ///< of an Ambiguous mention, ordered by name

    bool operator==(const Mention&) const = default;
};

/// The FollowTheMoney schemata that the program offers, in menu order.
[[nodiscard]] const std::vector<QString>& offeredSchemata();

/// "suggested", "ambiguous", "linked", "rejected".
[[nodiscard]] QString toString(MentionStatus status);
[[nodiscard]] std::optional<MentionStatus> mentionStatusFromString(QStringView name);

} // namespace gainsay::domain

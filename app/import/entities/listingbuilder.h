// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/entitylisting.h"
#include "app/import/hints.h"

#include <QHash>
#include <QSet>

#include <map>

namespace gainsay::import {

/// Bounds on one listing: beyond these no dossier can be worked with, and a file is a trap or a mistake.
inline constexpr size_t maxListedEntities = 50'000;
inline constexpr size_t maxListedNames = 300;       ///< of one entity
inline constexpr size_t maxListedIds = 100;         ///< of one entity
inline constexpr qsizetype longestListedName = 300; ///< code units
inline constexpr qsizetype longestListedNote = 4000;

/// Gathers what a file lists, tidied and within bounds: white space is folded, names that repeat are dropped, and of
/// what is left out there is one line for each reason.
class ListingBuilder {
public:
    /// The schema as FollowTheMoney spells it: "public body" → "PublicBody". Of its vocabulary those that have a name;
    /// empty for any other.
    [[nodiscard]] static QString schemaOf(const QString& words);

    explicit ListingBuilder(const ImportHints& hints);

    void setName(const QString& name);
    /// Adds an entity, or leaves it out where it has no name or is in the file already. TooLarge beyond the bound.
    [[nodiscard]] Result<void> add(domain::ListedEntity entity);
    void addPair(domain::ListedPair pair);
    /// Counts things of one kind that are left out for one reason.
    void leaveOut(const QString& what, const QString& why);
    /// The listing. InvalidInput where nothing is in it.
    [[nodiscard]] Result<domain::EntityListing> build() &&;

private:
    const ImportHints& m_hints;
    domain::EntityListing m_listing;
    QSet<QString> m_seen;                                       ///< schemata and folded names
    std::map<std::pair<QString, QString>, qsizetype> m_leftOut; ///< by reason and thing
};

} // namespace gainsay::import

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/actionrunner.h"

#include <stop_token>
#include <vector>

namespace gainsay::session {

/// What would become of the names in the articles.
struct MentionForecast {
    qsizetype suggested = 0; ///< mentions that are suggested for the one and would be for the other
    qsizetype resolved = 0;  ///< that could mean several and would mean one
    qsizetype unclear = 0;   ///< that mean one and could mean several

    bool operator==(const MentionForecast&) const = default;
};

/// What making one of two entities would do.
struct EntityMergePreview {
    domain::Entity kept;
    domain::Entity merged;      ///< that would be gone
    QStringList names;          ///< of the merged that the kept one does not bear yet, its own among them
    qsizetype quotes = 0;       ///< whose link moves
    qsizetype sharedQuotes = 0; ///< linked to both already
    qsizetype assertions = 0;   ///< what these quotes state about claims: it stays with them
    qsizetype linkedMentions = 0;
    qsizetype rejectedMentions = 0;
    QStringList distinctFrom; ///< from whom the kept one would be kept apart as well
    bool areDistinct = false; ///< somebody has said that the two are not the same …
    QString distinctReason;   ///< … because
    bool noteMoves = false;   ///< the merged one's note is put behind the kept one's
    MentionForecast forecast;

    bool operator==(const EntityMergePreview&) const = default;
};

/// Works out what merge() would do. Reads all texts: use it off the GUI thread. InvalidInput where both are the same,
/// NotFound where one is gone, Cancelled when stopped.
[[nodiscard]] Result<EntityMergePreview> previewEntityMerge(ActionRunner& actions, domain::EntityId kept,
                                                            domain::EntityId merged, const std::stop_token& stop);

/// Makes one of two entities: all that hangs on `merged` moves to `kept`, and `merged` is gone. Its name becomes one of
/// the kept one's, and its note and ids come behind the kept one's. That the two were kept apart is forgotten. One
/// action.
[[nodiscard]] Result<void> mergeEntities(ActionRunner& actions, domain::EntityId kept, domain::EntityId merged);

/// What becomes a new entity of its own.
struct EntitySplit {
    domain::EntityId from;
    QString name;
    QString schema;
    std::vector<domain::AliasId> aliases; ///< that move; one that is the new entity's name becomes just that
    std::vector<domain::QuoteId> quotes;  ///< whose links move
    bool keepApart = true;                ///< as not to be taken for one another …
    QString reason;                       ///< … because
};

/// What splitting an entity would do.
struct EntitySplitPreview {
    QStringList names; ///< that move
    qsizetype quotes = 0;
    qsizetype assertions = 0;     ///< of these quotes, which keep them
    qsizetype linkedMentions = 0; ///< that move: in these quotes, or by these names
    MentionForecast forecast;

    bool operator==(const EntitySplitPreview&) const = default;
};

/// Works out what splitEntity() would do. Reads all texts: use it off the GUI thread. Errors as splitEntity();
/// Cancelled when stopped.
[[nodiscard]] Result<EntitySplitPreview> previewEntitySplit(ActionRunner& actions, const EntitySplit& split,
                                                            const std::stop_token& stop);

/// Makes a new entity of some of an entity's names and quotes; one action. Mentions that somebody linked to it move
/// where they lie in such a quote or have one of the names. InvalidInput where the new one has no name, NotFound where
/// the entity is gone.
[[nodiscard]] Result<domain::EntityId> splitEntity(ActionRunner& actions, const EntitySplit& split);

} // namespace gainsay::session

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/keys.h"
#include "app/dossier/journal.h"

#include <stop_token>

namespace gainsay::dossier {

/// Which entries of the history are wanted; what is empty does not limit.
struct HistoryFilter {
    std::optional<domain::ArticleId> article; ///< with its versions, quotes and what hangs on them
    std::optional<domain::QuoteId> quote;     ///< with what it says, its links and decisions on it
    std::optional<domain::EntityId> entity;   ///< with its names, mentions and links
    QString actor;                            ///< exactly
    QString words;                            ///< somewhere in the summary, case ignored
    QDateTime from;                           ///< at or after
    QDateTime until;                          ///< before
    qint64 limit = -1;                        ///< at most so many, the newest; −1: all

    bool operator==(const HistoryFilter&) const = default;
};

/// One line of the history.
struct HistoryEntry {
    qint64 sequence = 0; ///< in the journal that it was written to
    QDateTime at;        ///< UTC
    QString actor;
    EntryKind kind = EntryKind::Do;
    std::optional<qint64> target;
    ActionName action;
    QByteArray hash;
    bool isInForce = true;            ///< of Do: not undone
    std::optional<qint64> mergedWith; ///< came from another copy, with this merge

    bool operator==(const HistoryEntry&) const = default;
};

/// Searches the whole journal and what merges took into it; newest first, the entries of a merge behind it. Where a
/// filter names a thing, its entries are found also when it has been deleted since.
[[nodiscard]] Result<std::vector<HistoryEntry>> findHistory(Connection& connection, const HistoryFilter& filter,
                                                            const std::stop_token& stop = {});

/// Everybody who wrote to the journal or to a copy that was merged, by name.
[[nodiscard]] Result<QStringList> actorsOf(Connection& connection);

} // namespace gainsay::dossier

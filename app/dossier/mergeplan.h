// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/dossier/rowcomparison.h"

#include <map>
#include <stop_token>

namespace gainsay::dossier {

enum class Decision {
    Undecided,
    Mine,
    Theirs,
    Both ///< for notes alone: one below the other
};

/// One side of a conflict, in words.
struct ConflictSide {
    QString words; ///< "“Checked with the ministry.”", "deleted, with 3 quotes"
    QString actor; ///< who did it last; empty where that is unknown
    QDateTime at;  ///< UTC
};

/// Something that only the user can decide.
struct MergeConflict {
    QString id; ///< the same in every run over the same two copies
    ConflictKind kind = ConflictKind::EditedTwice;
    QString subject; ///< what it is about: "Note on the quote “was no data breach”"
    ConflictSide mine;
    ConflictSide theirs;
    bool canKeepBoth = false;
};

/// By conflict id.
using Decisions = std::map<QString, Decision>;

/// How many rows of one table a merge brings.
struct IncomingRows {
    QByteArray table;
    qint64 added = 0;
    qint64 changed = 0;
    qint64 deleted = 0;
};

/// What merging another copy would do: worked out completely before anything is written.
struct MergePlan {
    qint64 mineSequence = 0; ///< the journal's last entry when the plan was made; a later one makes it stale
    qint64 theirsSequence = 0;
    std::vector<JournalEntry> incoming; ///< what the other copy has and this one does not, oldest first
    QSet<QByteArray> packages;          ///< contents that the incoming entries need
    std::vector<DifferingRow> rows;
    std::vector<std::vector<PartName>> groups; ///< what each conflict decides
    std::vector<MergeConflict> conflicts;                       ///< in the order of groups
    std::vector<IncomingRows> brings;                           ///< what is taken without asking
    QStringList notices;                                        ///< what is kept, but worth a look
    bool hasNews = false; ///< something was done there beside merging

    [[nodiscard]] bool isUpToDate() const { return !hasNews && rows.empty(); }
    /// Conflicts without a decision.
    [[nodiscard]] std::vector<MergeConflict> undecided(const Decisions& decisions) const;
};

/// Compares two copies of one dossier: row by row, field by field, by who knew of what. Writes nothing. Errors:
/// InvalidInput where they are no copies of one dossier; Corrupt where the other's journal or rows do not hold.
[[nodiscard]] Result<MergePlan> planMerge(Connection& mine, Connection& theirs, const std::stop_token& stop = {},
                                          const ProgressSink& progress = {});

} // namespace gainsay::dossier

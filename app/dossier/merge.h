// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/change.h"
#include "app/dossier/mergeplan.h"

namespace gainsay::dossier {

/// The action that a merge is journalled as, and the package of entries that it keeps.
struct MergeRecord {
    ActionName action;
    QByteArray package;
};

[[nodiscard]] MergeRecord recordOf(const MergePlan& plan, const QString& copyName);

/// Writes what a plan and the decisions on it come to, inside the caller's action: rows, the contents that they name,
/// and the entries that were taken. Conflict where a conflict is undecided; then nothing may be kept.
[[nodiscard]] Result<void> writeMerge(Change& change, Connection& theirs, const MergePlan& plan,
                                      const Decisions& decisions, const MergeRecord& record);

} // namespace gainsay::dossier

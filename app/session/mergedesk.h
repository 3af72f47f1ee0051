// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/actionrunner.h"

#include "app/dossier/mergeplan.h"

#include <functional>

namespace gainsay::session {

/// What became of a merge.
struct MergeOutcome {
    std::optional<qint64> entry;                   ///< of the journal; nothing where nothing was changed
    dossier::MergePlan plan;                       ///< what it brought
    std::vector<dossier::MergeConflict> undecided; ///< where there are any, nothing was changed
};

/// Decides one conflict.
using Decide = std::function<dossier::Decision(const dossier::MergeConflict&)>;

/// Opens another copy for merging, read-only. It comes from elsewhere, so it is verified first: structure, stored bytes,
/// journal and every quote. InvalidInput where it is this very file; Corrupt, with what was found.
[[nodiscard]] Result<std::unique_ptr<dossier::Dossier>> openCopy(const dossier::Dossier& mine, const QString& path,
                                                                 const std::stop_token& stop = {},
                                                                 const ProgressSink& progress = {});

/// Merges another copy into a dossier: takes what only the copy did, and decides what both did by `decide`. All or
/// nothing, one action. Plain function: runs on whichever thread the dossier is open on.
[[nodiscard]] Result<MergeOutcome> mergeCopy(dossier::Dossier& mine, const QString& path, const Decide& decide,
                                             const std::stop_token& stop = {}, const ProgressSink& progress = {});

/// Merging into the session's dossier.
class MergeDesk {
public:
    explicit MergeDesk(ActionRunner& actions);

    /// What merging would do, its conflicts among it. Changes nothing.
    [[nodiscard]] Result<dossier::MergePlan> compare(const QString& path, const std::stop_token& stop = {},
                                                     const ProgressSink& progress = {}) const;
    [[nodiscard]] Result<MergeOutcome> merge(const QString& path, const Decide& decide, const std::stop_token& stop = {},
                                             const ProgressSink& progress = {});

private:
    ActionRunner& m_actions;
};

} // namespace gainsay::session

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/journal.h"

#include <stop_token>

namespace gainsay::dossier {

/// The later entries that build on an action, oldest first: they edit what it edited, refer to what it made, or deleted
/// what undoing it would need. Where there are none, it can be undone on its own. Reads the journal from there to its
/// end; of an undone action, what stands in the way of doing it again.
[[nodiscard]] Result<std::vector<JournalEntry>> dependentsOf(Connection& connection, qint64 action,
                                                             const std::stop_token& stop = {});

/// "It cannot be undone on its own …", naming what depends on it.
[[nodiscard]] Error standingInTheWay(const JournalEntry& action, EntryKind step,
                                     const std::vector<JournalEntry>& dependents);

} // namespace gainsay::dossier

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/dossier/connection.h"

namespace gainsay::dossier {

/// Compares what the file defines (tables, indexes, views, triggers, and the search index's own tables) with what this
/// program defines for that version: a trigger or view that somebody added would run with the user's next click.
/// White space and comments do not count. Error: Untrusted, naming what is extra, altered or missing.
[[nodiscard]] Result<void> checkDefinitions(Connection& connection, int version);

/// The same for a file of a newer format, which is only read: it may define more tables, columns and indexes than this
/// program knows, but nothing may run code of its own while it is read. Comes before anything is read.
[[nodiscard]] Result<void> checkNothingRuns(Connection& connection);

/// And what this program reads has to be a table there.
[[nodiscard]] Result<void> checkNothingIsMissing(Connection& connection);

} // namespace gainsay::dossier

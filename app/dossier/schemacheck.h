// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/dossier/connection.h"

namespace gainsay::dossier {

/// Compares what the file defines (tables, indexes, views, triggers, and the search index's own tables) with what this
/// program defines for that version: a trigger or view that somebody added would run with the user's next click. Byte
/// for byte, comments too: nothing but the program itself ever wrote them, so any difference is damage or tampering.
/// Error: Untrusted, naming what is extra, altered or missing.
[[nodiscard]] Result<void> checkDefinitions(Connection& connection, int version);

/// What the file defines, in 32 bytes.
[[nodiscard]] Result<QByteArray> definitionsDigest(Connection& connection);

/// That of a dossier of this program's version, which is compared first: laying the schema out to compare with it takes
/// longer than all else at opening. Another SQLite may word its search index's tables otherwise; then that is done.
[[nodiscard]] QByteArray usualDefinitionsDigest();

/// The same for a file of a newer format, which is only read: it may define more tables, columns and indexes than this
/// program knows, but nothing may run code of its own while it is read. Comes before anything is read.
[[nodiscard]] Result<void> checkNothingRuns(Connection& connection);

/// And what this program reads has to be a table there.
[[nodiscard]] Result<void> checkNothingIsMissing(Connection& connection);

} // namespace gainsay::dossier

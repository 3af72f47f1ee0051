// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/environment.h"
#include "app/base/result.h"
#include "app/dossier/connection.h"

namespace gainsay::dossier {

/// "GNSY" in the header of every dossier (SQLite's application_id, at offset 68 of the file).
inline constexpr qint32 applicationId = 0x474E5359;
/// What this program writes (SQLite's user_version).
inline constexpr int schemaVersion = 1;

[[nodiscard]] Result<void> layOutSchema(Connection& connection, int version = schemaVersion);

/// Lays out a new dossier in an empty file.
[[nodiscard]] Result<void> createSchema(Connection& connection, const Environment& environment);

/// Whether the open file is a dossier that this program can work on. Errors: NotADossier, NewerVersion, Corrupt.
[[nodiscard]] Result<void> checkSchema(Connection& connection);

} // namespace gainsay::dossier

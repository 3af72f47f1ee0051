// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/environment.h"
#include "app/base/result.h"
#include "app/dossier/connection.h"

#include <QByteArray>
#include <QByteArrayList>

namespace gainsay::dossier {

/// "GNSY" in the header of every dossier (SQLite's application_id, at offset 68 of the file).
inline constexpr qint32 applicationId = 0x474E5359;
/// What this program writes (SQLite's user_version).
inline constexpr int schemaVersion = 4;

/// How a file's format stands to this program's.
enum class SchemaFit {
    Current,
    Older, ///< can be migrated; can be read as it is through presentAsCurrent()
    Newer, ///< cannot be written; checkReadability() knows whether it can be read
};

struct SchemaState {
    int version = schemaVersion; ///< the file's
    SchemaFit fit = SchemaFit::Current;
};

/// The tables whose changes the journal records in a file of this version, in an order in which each refers only to
/// earlier ones.
[[nodiscard]] QByteArrayList recordedTables(int version = schemaVersion);

/// Whether changes of a table are recorded in a file of this program's version.
[[nodiscard]] bool isRecordedTable(QByteArrayView name);

/// The commands that lead from one version to the next; `to` from 1 to schemaVersion.
[[nodiscard]] QByteArray schemaStep(int to);

/// Lays out the tables of a version in an empty database, inside the caller's transaction, by running every step.
[[nodiscard]] Result<void> layOutSchema(Connection& connection, int version = schemaVersion);

/// Makes a new dossier in an empty file. An older `version` is for tests of migration.
[[nodiscard]] Result<void> createSchema(Connection& connection, const Environment& environment,
                                        int version = schemaVersion);

/// Whether the open file is marked as a dossier, and of which format; reads no table of it. Errors: NotADossier,
/// Corrupt.
[[nodiscard]] Result<SchemaState> checkSchema(Connection& connection);

/// Whether a file of a newer format can be read by this program. Errors: NewerVersion where it cannot.
[[nodiscard]] Result<void> checkReadability(Connection& connection, int version);

/// Makes an older file readable as if it were of this version, without changing it: tables and columns that it lacks
/// appear, empty or with their defaults, as temporary views of this connection.
[[nodiscard]] Result<void> presentAsCurrent(Connection& connection);

} // namespace gainsay::dossier

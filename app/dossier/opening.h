// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/connection.h"
#include "app/dossier/schema.h"

namespace gainsay::dossier {

/// A dossier file that was opened as its place allows, and passed examine().
struct Opening {
    std::unique_ptr<Connection> connection;
    SchemaState state;
    QString notice; ///< what its user has to be told of the place or the file; empty where all is as usual
};

/// What a file's place is like, as the storage says or the operating system.
[[nodiscard]] Place placeOf(const QString& path, const Storage& storage);

/// Opens a file and looks at it before anything of it is used. Its journal mode stays as it is. Errors: those of
/// approachTo(), Connection::open() and examine().
[[nodiscard]] Result<Opening> connectWhereItLies(const QString& path, Access access, const Storage& storage = {});

/// The same, settled to be worked on: what is damaged or of a newer format is opened for reading alone, with a notice.
[[nodiscard]] Result<Opening> openWhereItLies(const QString& path, Access access, const Storage& storage = {});

/// A connection that can write, whatever the file holds, settled in the journal mode of its place. Unwritable where the
/// place allows reading alone.
[[nodiscard]] Result<std::unique_ptr<Connection>> connectToOverwrite(const QString& path, const Storage& storage = {});

} // namespace gainsay::dossier

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/connection.h"
#include "app/dossier/place.h"

namespace gainsay::dossier {

/// How a dossier is to be opened where it lies, and what its user has to be told about that.
struct Approach {
    Access access = Access::ReadWrite;
    Way way;
    QString notice; ///< empty where all is as usual
};

/// For an existing file. InvalidInput where its path is too long for SQLite, or no path at all; ReadOnly where the
/// place allows no more than that, with the reason as notice; an error where not even that is safe, since somebody's
/// last changes would not be seen.
[[nodiscard]] Result<Approach> approachTo(const QString& path, Access wanted, const Place& place);

/// For a new one. InvalidInput also where there is no room in the name for the files that SQLite keeps beside it,
/// OutOfSpace where there is none on the disk.
[[nodiscard]] Result<Approach> approachToNew(const QString& path, const Place& place);

} // namespace gainsay::dossier

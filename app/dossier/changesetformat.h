// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArrayView>

namespace gainsay::dossier {

/// Whether the bytes are a changeset as SQLite itself writes one: tables with their keys, then rows, each with exactly
/// the values that its operation has. SQLite's own functions trust a changeset and write past the end of their memory
/// where one was altered, so this comes before any of them. Corrupt where the bytes are no changeset. The format is
/// that of SQLite's session extension (“Changeset format”, sqlite3session.c).
[[nodiscard]] Result<void> checkChangeset(QByteArrayView changeset);

} // namespace gainsay::dossier

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/dossier/connection.h"

#include <QByteArray>

namespace gainsay::dossier {

/// Every row of every recorded table as one line of text, ordered by table and key: two dossiers say the same exactly
/// if their dumps are the same bytes. The journal, which tells how it came about, and bulky content are left out;
/// which versions the search index knows is put in.
[[nodiscard]] Result<QByteArray> logicalDump(Connection& connection);

} // namespace gainsay::dossier

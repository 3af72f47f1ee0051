// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/dossier/connection.h"

#include <functional>

namespace gainsay::dossier {

/// Brings an older dossier to this program's format: every missing step of resources/schema in order, each in one
/// transaction that also sets the new version number and that is only committed when structure and references of the
/// whole file are sound. The journal is not touched. `backUp` is called once before the first step, and nothing is
/// changed where it fails. Where another process migrates the same file meanwhile, its work stands and is not repeated.
/// Errors: what backUp or the disk report, Corrupt; after an error the file has the last version that was reached.
[[nodiscard]] Result<void> migrate(Connection& connection, const std::function<Result<void>(Connection&)>& backUp);

} // namespace gainsay::dossier

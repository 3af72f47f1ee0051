// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/dossier/schema.h"

namespace gainsay::dossier {

/// What a file from anywhere has to pass before anything of it is used: that it is a dossier of a known format, and
/// defines what a dossier defines and nothing else. Bounded in the work it may cost. Errors: those of checkSchema(),
/// Untrusted, TooLarge.
[[nodiscard]] Result<SchemaState> examine(Connection& connection);

/// Looks through the structure of a small file, which costs milliseconds; larger ones are left to `verify`. Returns what
/// is broken, in SQLite's words; empty where all is well. Errors: what disk and memory report, TooLarge.
[[nodiscard]] Result<QString> findDamage(Connection& connection);

} // namespace gainsay::dossier

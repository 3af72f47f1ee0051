// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace gainsay::cli {

/// Runs one call of gainsay-cli, arguments without the program's name. Thin: the commands do the work through Session.
[[nodiscard]] ExitCode runProgram(Context& context, QStringList arguments);

} // namespace gainsay::cli

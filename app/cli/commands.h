// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace gainsay::cli {

// Each makes one subcommand; allCommands() in program.cpp lists them.

[[nodiscard]] Command newCommand();
[[nodiscard]] Command sampleCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command extractCommand();
[[nodiscard]] Command annotateCommand();
[[nodiscard]] Command articleCommand();
[[nodiscard]] Command anchorCommand();
[[nodiscard]] Command entityCommand();
[[nodiscard]] Command mentionsCommand();
[[nodiscard]] Command compareCommand();
[[nodiscard]] Command contradictionsCommand();
[[nodiscard]] Command originsCommand();
[[nodiscard]] Command versionsCommand();
[[nodiscard]] Command revisionCommand();
[[nodiscard]] Command orphansCommand();
[[nodiscard]] Command searchCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command mergeCommand();
[[nodiscard]] Command verifyCommand();
[[nodiscard]] Command backupCommand();
[[nodiscard]] Command backupsCommand();
[[nodiscard]] Command restoreCommand();
[[nodiscard]] Command undoCommand();
[[nodiscard]] Command redoCommand();
[[nodiscard]] Command logCommand();

} // namespace gainsay::cli

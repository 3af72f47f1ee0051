// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gainsay::worker {

/// Gives up, for good, all access to files by name, to TCP ports and to other processes, as far as this kernel's
/// Landlock knows them. The process must have given up new privileges before. False where there is no Landlock.
[[nodiscard]] bool denyWithLandlock();

} // namespace gainsay::worker

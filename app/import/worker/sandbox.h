// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace gainsay::worker {

/// Locks the process up for good: limits on memory (512 MiB), processor time (75 s), files, processes and core dumps;
/// no new privileges; where the kernel has Landlock, no access to any file, port or other process; and a system call
/// filter that leaves what computing on open descriptors needs. No file can be opened any more, no socket made, no
/// program or process started.
/// Returns what holds ("seccomp+landlock+limits", without what the kernel has not), or nothing where it has seccomp but
/// refused the filter.
[[nodiscard]] std::optional<QString> enterSandbox();

} // namespace gainsay::worker

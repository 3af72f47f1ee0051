// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace gainsay::worker {

/// Locks the process up for good: limits on memory (512 MiB), processor time (60 s), files, processes and core dumps;
/// no new privileges; and a system call filter that leaves what computing on open descriptors needs. No file can be
/// opened any more, no socket made, no program or process started.
/// Returns what holds ("seccomp+limits"; "limits" where the kernel has no seccomp), or nothing where it has seccomp but
/// refused the filter.
[[nodiscard]] std::optional<QString> enterSandbox();

} // namespace gainsay::worker

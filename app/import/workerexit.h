// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gainsay::import {

/// How gainsay-extract ends when it cannot answer.
enum WorkerExit : int {
    WorkerDone = 0,
    WorkerUsage = 2,
    WorkerOutOfMemory = 12,
    WorkerBadRequest = 13,
    WorkerNoSandbox = 14, ///< the kernel has seccomp but would not take the filter
};

} // namespace gainsay::import

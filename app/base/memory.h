// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gainsay {

/// Gives memory that was freed back to the system, which the allocator would keep for later: worth it once after much
/// was needed for a moment. Takes milliseconds, so not for the interface's thread.
void returnFreedMemory();

} // namespace gainsay

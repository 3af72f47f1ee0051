// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gainsay {

/// Lets the calling thread, and the processes that it starts from now on, work behind others while these have something
/// to do: for what runs by itself while somebody reads on. For good; where the system cannot, nothing changes.
void giveWay();

} // namespace gainsay

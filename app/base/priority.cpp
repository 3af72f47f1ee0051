// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/priority.h"

#if defined(__linux__)
#include <sys/resource.h>
#endif

namespace gainsay {

void giveWay() {
#if defined(__linux__) // where each thread has a niceness of its own
    constexpr int niceness = 5;
    (void)::setpriority(PRIO_PROCESS, 0, niceness);
#endif
}

} // namespace gainsay

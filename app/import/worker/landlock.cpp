// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/worker/landlock.h"

#include <linux/landlock.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cstddef>

namespace gainsay::worker {
namespace {

/// All rights that version `version` of the interface knows; asking for one that it does not know fails.
landlock_ruleset_attr everything(long version) {
    constexpr auto filesystemOf1 = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1; // the last right of the first version
    landlock_ruleset_attr attributes{};
    attributes.handled_access_fs = filesystemOf1;
    if (version >= 2) {
        attributes.handled_access_fs |= LANDLOCK_ACCESS_FS_REFER;
    }
    if (version >= 3) {
        attributes.handled_access_fs |= LANDLOCK_ACCESS_FS_TRUNCATE;
    }
#ifdef LANDLOCK_ACCESS_NET_BIND_TCP
    if (version >= 4) {
        attributes.handled_access_net = LANDLOCK_ACCESS_NET_BIND_TCP | LANDLOCK_ACCESS_NET_CONNECT_TCP;
    }
#endif
#ifdef LANDLOCK_ACCESS_FS_IOCTL_DEV
    if (version >= 5) {
        attributes.handled_access_fs |= LANDLOCK_ACCESS_FS_IOCTL_DEV;
    }
#endif
#ifdef LANDLOCK_SCOPE_SIGNAL
    if (version >= 6) {
        attributes.scoped = LANDLOCK_SCOPE_ABSTRACT_UNIX_SOCKET | LANDLOCK_SCOPE_SIGNAL;
    }
#endif
    return attributes;
}

size_t sizeOf(long version) {
    if (version < 4) {
        return offsetof(landlock_ruleset_attr, handled_access_fs) + sizeof(landlock_ruleset_attr::handled_access_fs);
    }
#ifdef LANDLOCK_SCOPE_SIGNAL
    if (version < 6) {
        return offsetof(landlock_ruleset_attr, scoped);
    }
#endif
    return sizeof(landlock_ruleset_attr);
}

} // namespace

bool denyWithLandlock() {
    const long version = ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (version < 1) {
        return false;
    }
    const auto attributes = everything(version);
    const long rules = ::syscall(SYS_landlock_create_ruleset, &attributes, sizeOf(version), 0);
    if (rules < 0) {
        return false;
    }
    // No rule is added: nothing is allowed.
    const bool denied = ::syscall(SYS_landlock_restrict_self, rules, 0) == 0;
    ::close(static_cast<int>(rules));
    return denied;
}

} // namespace gainsay::worker

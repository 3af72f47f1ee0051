// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/worker/sandbox.h"

#include "app/import/worker/landlock.h"

#include <fcntl.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <memory>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define GAINSAY_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define GAINSAY_SANITIZED 1
#endif
#endif

namespace gainsay::worker {
namespace {

#ifdef GAINSAY_SANITIZED
constexpr bool sanitized = true;
#else
constexpr bool sanitized = false;
#endif

constexpr rlim_t memoryLimit = rlim_t{512} << 20;
constexpr rlim_t processorSeconds = 75; // 60 for one item, and what earlier ones took
constexpr rlim_t standardDescriptors = 3;
constexpr rlim_t sanitizerPipe = sanitized ? 2 : 0; ///< by which it asks whether memory can be read

bool limit(__rlimit_resource resource, rlim_t value) {
    const rlimit both{value, value};
    return ::setrlimit(resource, &both) == 0;
}

bool limitResources() {
    // A sanitizer reserves terabytes of addresses for its shadow.
    const bool memory = sanitized || limit(RLIMIT_AS, memoryLimit);
    // Output redirected to a file is the one file that may grow: no other can be opened.
    struct stat output{};
    const bool toFile = ::fstat(STDOUT_FILENO, &output) == 0 && S_ISREG(output.st_mode);
    return memory && limit(RLIMIT_CPU, processorSeconds) && (toFile || limit(RLIMIT_FSIZE, 0)) &&
           limit(RLIMIT_NOFILE, standardDescriptors + sanitizerPipe) && limit(RLIMIT_NPROC, 0) && limit(RLIMIT_CORE, 0);
}

using Filter = std::unique_ptr<void, decltype(&seccomp_release)>;

bool allow(const Filter& filter, std::initializer_list<int> calls) {
    for (const int call : calls) {
        if (seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, call, 0) != 0) {
            return false;
        }
    }
    return true;
}

bool refuse(const Filter& filter, std::initializer_list<int> calls) {
    for (const int call : calls) {
        if (seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(EACCES), call, 0) != 0) {
            return false;
        }
    }
    return true;
}

/// The argument's bits under the mask are exactly these. (libseccomp's own macros are C compound literals.)
scmp_arg_cmp bits(unsigned argument, scmp_datum_t mask, scmp_datum_t value) {
    return {.arg = argument, .op = SCMP_CMP_MASKED_EQ, .datum_a = mask, .datum_b = value};
}

bool allowIf(const Filter& filter, int call, std::initializer_list<scmp_arg_cmp> conditions) {
    return seccomp_rule_add_array(filter.get(), SCMP_ACT_ALLOW, call, static_cast<unsigned>(conditions.size()),
                                  conditions.begin()) == 0;
}

/// Memory may be mapped if no file stands behind it and nothing in it can be run.
bool allowMemory(const Filter& filter) {
    const auto notExecutable = bits(2, PROT_EXEC, 0);
    return allowIf(filter, SCMP_SYS(mmap), {notExecutable, bits(3, MAP_ANONYMOUS, MAP_ANONYMOUS)}) &&
           allowIf(filter, SCMP_SYS(mprotect), {notExecutable}) &&
           allow(filter, {SCMP_SYS(brk), SCMP_SYS(munmap), SCMP_SYS(mremap), SCMP_SYS(madvise)});
}

/// abort() sends its signal to this process alone.
bool allowAbort(const Filter& filter) {
    return allowIf(filter, SCMP_SYS(tgkill), {bits(0, ~scmp_datum_t{0}, static_cast<scmp_datum_t>(::getpid()))});
}

bool loadFilter() {
    // Whatever is not named below kills the process: nothing that reads text has any business there. A sanitizer's own
    // calls cannot be listed, so there they only fail.
    const Filter filter(seccomp_init(sanitized ? SCMP_ACT_ERRNO(EPERM) : SCMP_ACT_KILL_PROCESS), &seccomp_release);
    const bool complete =
        filter && allowMemory(filter) && allowAbort(filter) &&
        allow(filter, {SCMP_SYS(read),        SCMP_SYS(write),           SCMP_SYS(readv),        SCMP_SYS(writev),
                       SCMP_SYS(close),       SCMP_SYS(fstat),           SCMP_SYS(lseek),        SCMP_SYS(futex),
                       SCMP_SYS(sched_yield), SCMP_SYS(clock_gettime),   SCMP_SYS(clock_getres), SCMP_SYS(gettimeofday),
                       SCMP_SYS(time),        SCMP_SYS(getrusage),       SCMP_SYS(getpid),       SCMP_SYS(gettid),
                       SCMP_SYS(getrandom),   SCMP_SYS(rt_sigprocmask),  SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigreturn),
                       SCMP_SYS(sigaltstack), SCMP_SYS(restart_syscall), SCMP_SYS(rseq),         SCMP_SYS(membarrier),
                       SCMP_SYS(exit),        SCMP_SYS(exit_group)})
        // Libraries look for optional files (time zones, locales) in passing; they are told that there are none.
        && refuse(filter, {SCMP_SYS(open), SCMP_SYS(openat), SCMP_SYS(stat), SCMP_SYS(lstat), SCMP_SYS(newfstatat),
                           SCMP_SYS(statx), SCMP_SYS(access), SCMP_SYS(faccessat), SCMP_SYS(faccessat2),
                           SCMP_SYS(readlink), SCMP_SYS(readlinkat), SCMP_SYS(getcwd), SCMP_SYS(uname),
                           SCMP_SYS(sysinfo), SCMP_SYS(sched_getaffinity), SCMP_SYS(ioctl)});
    const bool forSanitizer = !sanitized || allow(filter, {SCMP_SYS(mmap), SCMP_SYS(mprotect), SCMP_SYS(prctl),
                                                           SCMP_SYS(pipe), SCMP_SYS(pipe2)});
    return complete && forSanitizer && seccomp_load(filter.get()) == 0;
}

} // namespace

std::optional<QString> enterSandbox() {
    // Unlike close_range() it knows another way on kernels without that call, and ends the process if it cannot.
    ::closefrom(STDERR_FILENO + 1);
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) {
        return std::nullopt;
    }
    // First, because it needs a descriptor for a moment.
    const QString walls = denyWithLandlock() ? QStringLiteral("landlock+limits") : QStringLiteral("limits");
    if (!limitResources()) {
        return std::nullopt;
    }
    if (::prctl(PR_GET_SECCOMP, 0, 0, 0, 0) < 0 && errno == EINVAL) {
        return walls;
    }
    return loadFilter() ? std::optional(QStringLiteral("seccomp+") + walls) : std::nullopt;
}

} // namespace gainsay::worker

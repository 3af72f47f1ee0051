// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QElapsedTimer>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

namespace gainsay::bench {

/// What a benchmark takes for granted: ends the program with the error's words.
template <typename T>
T orDie(Result<T>&& result) {
    if (!result) {
        qFatal("%s", qPrintable(result.error().message + result.error().detail));
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

[[nodiscard]] inline double median(std::vector<double> times) {
    std::ranges::nth_element(times, times.begin() + static_cast<long>(times.size() / 2));
    return times[times.size() / 2];
}

template <typename Work>
[[nodiscard]] double millisecondsOf(Work work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// How long a processor works for this process (RUSAGE_SELF), or for its children that end meanwhile
/// (RUSAGE_CHILDREN), while `work` runs. On a machine that does other things as well, that is what can be compared.
template <typename Work>
[[nodiscard]] double workedMilliseconds(Work work, int who = RUSAGE_SELF) {
    const auto worked = [who] {
        rusage usage{};
        getrusage(who, &usage);
        const auto of = [](const timeval& time) {
            return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
        };
        return of(usage.ru_utime) + of(usage.ru_stime);
    };
    const double before = worked();
    work();
    return worked() - before;
}

/// How long a processor has worked for this thread.
[[nodiscard]] inline double threadMilliseconds() {
    timespec used{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

/// Runs `work` a number of times and gives the median of its times in milliseconds.
template <typename Work>
[[nodiscard]] double medianMilliseconds(int runs, Work work) {
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        times.push_back(millisecondsOf(work));
    }
    return median(std::move(times));
}

/// One line of the table: what, how long, the bare limit beside it, and their ratio.
inline void printRow(const char* what, double ours, const char* limit, double bare) {
    std::printf("%-34s %9.3f ms   %-44s %9.3f ms   ratio %6.2f\n", what, ours, limit, bare, ours / bare);
}

} // namespace gainsay::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace gainsay::bench {

/// Runs `work` a number of times and gives the median of its times in milliseconds.
template <typename Work>
[[nodiscard]] double medianMilliseconds(int runs, Work work) {
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::nth_element(times, times.begin() + static_cast<long>(times.size() / 2));
    return times[times.size() / 2];
}

/// One line of the table: what, how long, the bare limit beside it, and their ratio.
inline void printRow(const char* what, double ours, const char* limit, double bare) {
    std::printf("%-34s %9.3f ms   %-44s %9.3f ms   ratio %6.2f\n", what, ours, limit, bare, ours / bare);
}

} // namespace gainsay::bench

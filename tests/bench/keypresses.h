// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/stopwatch.h"

#include <QByteArray>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <vector>

namespace gainsay::bench {

/// Every beginning of the typed words: "d", "de", "def" …
[[nodiscard]] inline QStringList keyPresses(const QStringList& typed) {
    QStringList presses;
    for (const QString& words : typed) {
        for (qsizetype length = 1; length <= words.size(); ++length) {
            presses << words.first(length);
        }
    }
    return presses;
}

/// How long each key took.
struct Times {
    std::vector<double> each;
    [[nodiscard]] double median() const { return bench::median(each); }
    [[nodiscard]] double worst() const { return *std::ranges::max_element(each); }
};

/// In processor time, for what is done on one thread and from memory: a machine that does other work meanwhile gives
/// the same figures.
inline constexpr auto worked = [](const auto& work) { return workedMilliseconds(work); };
/// As it passes.
inline constexpr auto passed = [](const auto& work) { return millisecondsOf(work); };

/// Each repetition types all of it, so that no key finds the answer of the one before it.
template <typename Work, typename Measure = decltype(worked)>
[[nodiscard]] Times timesOf(const QStringList& presses, Work work, Measure measure = worked) {
    constexpr int repetitions = 5;
    std::vector<std::vector<double>> each(static_cast<size_t>(presses.size()));
    for (int repetition = 0; repetition < repetitions; ++repetition) {
        for (qsizetype press = 0; press < presses.size(); ++press) {
            each[static_cast<size_t>(press)].push_back(measure([&] { work(presses[press]); }));
        }
    }
    Times times;
    std::ranges::transform(each, std::back_inserter(times.each), median);
    return times;
}

inline void printTimes(const char* what, const Times& ours, const char* limit, const Times& bare) {
    printRow((QByteArray(what) + ", median").constData(), ours.median(), limit, bare.median());
    printRow((QByteArray(what) + ", slowest").constData(), ours.worst(), limit, bare.worst());
}

} // namespace gainsay::bench

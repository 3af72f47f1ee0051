// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/progress.h"
#include "app/domain/textrange.h"

#include <QString>

#include <stop_token>
#include <vector>

namespace gainsay::analysis {

/// A passage that two texts share word for word.
struct SharedRun {
    size_t textA = 0; ///< index of the texts given; less than textB
    size_t textB = 0;
    domain::TextRange rangeA; ///< code points, from the first shared word to the end of the last
    domain::TextRange rangeB;
    int words = 0;

    bool operator==(const SharedRun&) const = default;
};

/// How long a shared run must be. Shorter ones are common phrases, not copies.
inline constexpr int defaultReuseWords = 15;

/// All maximal runs of at least `leastWords` equal words that two different texts share, ordered by texts and places.
/// Case, diacritics, width, punctuation and spaces do not matter; in scripts without spaces every character is a word.
/// Exact: no run is missed. Candidates come from winnowed fingerprints (Schleimer, Wilkerson and Aiken, "Winnowing",
/// SIGMOD 2003), whose window is chosen so that every run of that length has one, and are then compared word by word.
/// Stops early, with what it has, when asked to.
[[nodiscard]] std::vector<SharedRun> findReuse(const std::vector<QString>& texts, int leastWords = defaultReuseWords,
                                               const ProgressSink& progress = {}, const std::stop_token& stop = {});

} // namespace gainsay::analysis

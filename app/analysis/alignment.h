// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/passagereading.h"

#include <vector>

namespace gainsay::analysis {

/// Two terms that stand for each other, or exclude each other.
struct AlignedPair {
    size_t a = 0; ///< index in the first sentence's terms
    size_t b = 0;
    double similarity = 1; ///< see WordRelations::similarity; of opposites 0
    bool areOpposites = false;
};

/// Which words of two sentences correspond, each at most once.
struct Alignment {
    std::vector<AlignedPair> pairs;
    double coverageA = 0; ///< share of the first sentence's weight that the second has too, 0–1
    double coverageB = 0;

    /// The coverage of the sentence that says less.
    [[nodiscard]] double coverage() const { return std::max(coverageA, coverageB); }
};

/// Pairs the terms of two sentences, the most similar first, and of equally similar ones those in the most similar
/// places.
[[nodiscard]] Alignment align(const std::vector<Term>& a, const std::vector<Term>& b, const WordRelations& relations);

} // namespace gainsay::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/textrange.h"

#include <QString>

#include <vector>

namespace gainsay::analysis {

/// What one article has somebody say.
struct SpokenWords {
    size_t article = 0; ///< number of the article
    QString text;       ///< one sentence

    bool operator==(const SpokenWords&) const = default;
};

/// Two articles that have the same person say nearly the same thing.
struct Drift {
    size_t a = 0; ///< numbers of the words; a before b
    size_t b = 0;
    double likeness = 0;                  ///< share of the words of the shorter that both have, 0–1
    std::vector<domain::TextRange> aOnly; ///< code points of each text: what the other does not have
    std::vector<domain::TextRange> bOnly;

    bool operator==(const Drift&) const = default;
};

/// From this share of common words on, two sentences are taken for the same words told twice.
inline constexpr double leastDriftLikeness = 0.5;

/// The pairs of different articles that tell the same words, the likest first, then by number; each sentence with its
/// likest partner in each other article only. Quadratic in the number of sentences.
[[nodiscard]] std::vector<Drift> driftOf(const std::vector<SpokenWords>& words);

} // namespace gainsay::analysis

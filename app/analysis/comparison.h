// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/lexicons.h"
#include "app/domain/claim.h"
#include "app/domain/contradiction.h"

#include <optional>
#include <vector>

namespace gainsay::analysis {

/// One side of a comparison.
struct Passage {
    QString text;
    domain::PartialDate published;        ///< resolves the passage's dates; empty: unknown
    std::optional<domain::Stance> stance; ///< towards a claim, where somebody stated it
    domain::ClaimId claim;                ///< the claim that the stance is about; null: one claim shared by both sides
};

/// What laying two passages beside each other gives.
struct Comparison {
    bool contradiction = false;
    double score = 0; ///< 0–1: how sure, for ranking; also without a contradiction, then below contradictionThreshold
    domain::ContradictionType type = domain::ContradictionType::Denial;
    QString rule; ///< the rule that decided; empty without a contradiction
    std::vector<domain::Reason>
        reasons;         ///< what clashes first, then what both sides agree on; ranges in code points of each text
    QString explanation; ///< one English sentence
};

/// From this score on a comparison counts as a contradiction.
inline constexpr double contradictionThreshold = 0.5;

/// Lays two passages beside each other. Opposite stances on one claim always contradict, and the reasons then are the
/// words that show the stances. Else typed rules look at every pair of sentences: denial, negation, opposite words,
/// quantities, dates, modality; the surest finding decides. Where both stances are known and agree, polarity is not
/// looked at. Deterministic; a change of order swaps the sides of the reasons and nothing else.
[[nodiscard]] Comparison comparePassages(const Passage& a, const Passage& b,
                                         const Lexicons& lexicons = Lexicons::builtIn());

} // namespace gainsay::analysis

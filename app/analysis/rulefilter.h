// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/passagereading.h"

#include <vector>

namespace gainsay::analysis {

/// What of a sentence the rules of comparison begin with, so that sentences in which none of them can find anything
/// need not be laid beside each other. Words are kept as hashes of their stems: two that meet by accident cost one
/// comparison.
struct RuleTraits {
    std::vector<size_t> words;    ///< ascending, as all lists here
    std::vector<size_t> excluded; ///< the opposites of its words, and what its negated forms negate
    std::vector<size_t> names;    ///< those of its words that are names
    std::vector<size_t> verbs;    ///< those that may say who did something to whom
    std::vector<int> poles;       ///< at which ends of which scales its words stand; see WordRelations::polesOf
    std::vector<domain::PartialDate> dates;
    bool turns = false; ///< has a negation or a denial
    bool confirms = false;
    bool leavesOpen = false; ///< neither confirms nor denies
    bool counts = false;
    bool holdsBack = false; ///< has a cue that does not vouch for something; see holdsBack()
};

[[nodiscard]] RuleTraits ruleTraitsOf(const PassageReading& sentence, const Lexicons& lexicons);

/// Whether a rule of comparison may find something in two sentences; where none may, none does.
[[nodiscard]] bool mayContradict(const RuleTraits& a, const RuleTraits& b);

} // namespace gainsay::analysis

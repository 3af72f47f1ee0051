// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/ruleaccount.h"

#include <span>
#include <vector>

namespace gainsay::analysis {

/// What the rules of a chapter look at, which decides how one is tried.
enum class RuleSubject { Passages, Articles, Names, Stance, Speakers, Dates, Quantities };

/// Rules that do one sort of thing.
struct RuleChapter {
    RuleSubject subject = RuleSubject::Passages;
    std::span<const RuleAccount* const> rules;
};

/// Every rule that finds contradictions or reads what a passage says, in the order of the manual.
[[nodiscard]] std::vector<RuleChapter> ruleBook();

} // namespace gainsay::analysis

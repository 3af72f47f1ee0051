// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/suggestionthresholds.h"

#include <array>
#include <vector>

namespace gainsay::ui {

/// How many suggestions of each type there are from each score on. Sorted once, it answers in a dozen steps whatever
/// their number, so that numbers follow a slider while it moves.
class SuggestionTally {
public:
    void add(domain::ContradictionType type, double score);
    /// To be called when all are added.
    void close();

    [[nodiscard]] qsizetype count(domain::ContradictionType type) const;
    /// Of these, those whose score is at least `least`.
    [[nodiscard]] qsizetype count(domain::ContradictionType type, double least) const;

private:
    [[nodiscard]] const std::vector<double>& of(domain::ContradictionType type) const;

    std::array<std::vector<double>, contradictionTypes.size()> m_scores; ///< by type, ascending
};

} // namespace gainsay::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/suggestions.h"

namespace gainsay::analysis {

/// Finds names that may be taken for one another: two bodies whose names begin alike and go on differently, while some
/// article uses what they have in common alone ("Mitsubishi" for Mitsubishi Electric, or for Mitsubishi Heavy
/// Industries?). What is said of the one does not contradict what is said of the other, so these are results of their
/// own type, one for each pair of names, at the first sentence that has each; ordered by name.
[[nodiscard]] std::vector<Suggestion> findConfusions(const std::vector<ComparedText>& texts,
                                                     const Lexicons& lexicons = Lexicons::builtIn());

} // namespace gainsay::analysis

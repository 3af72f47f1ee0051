// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/suggestions.h"

namespace gainsay::analysis {

/// Two bodies whose names begin alike and go on differently, while some article uses what they have in common alone
/// ("Mitsubishi" for Mitsubishi Electric, or for Mitsubishi Heavy Industries?). What is said of the one does not
/// contradict what is said of the other: this is no contradiction but a warning.
struct Confusion {
    QString sharedName;
    SentencePlace a; ///< the first sentence that has the one name in full
    SentencePlace b;
    domain::Reason names; ///< ranges from the start of each sentence, and the names
    QString explanation;
};

/// One for each pair of names, ordered by name.
[[nodiscard]] std::vector<Confusion> findConfusions(const std::vector<ComparedText>& texts,
                                                    const Lexicons& lexicons = Lexicons::builtIn());

} // namespace gainsay::analysis

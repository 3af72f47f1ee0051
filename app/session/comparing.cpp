// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/comparing.h"

#include "app/analysis/comparison.h"

namespace gainsay::session {

TextComparison compareTexts(const QString& a, const QString& b) {
    analysis::Passage one;
    analysis::Passage other;
    one.text = a;
    other.text = b;
    auto found = analysis::comparePassages(one, other);
    TextComparison result;
    result.contradicts = found.contradiction;
    result.contradiction.type = found.type;
    result.contradiction.score = found.score;
    result.contradiction.rule = found.rule;
    result.contradiction.reasons = std::move(found.reasons);
    result.contradiction.explanation = std::move(found.explanation);
    return result;
}

} // namespace gainsay::session

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/comparing.h"

#include "app/analysis/comparison.h"
#include "app/analysis/vocabulary.h"

namespace gainsay::session {

TextComparer::TextComparer(const Environment& environment)
    : m_words(std::make_unique<const analysis::Vocabulary>(environment.lexiconFolder)) {}

TextComparer::~TextComparer() = default;

const std::vector<Error>& TextComparer::lexiconProblems() const {
    return m_words->problems();
}

TextComparison TextComparer::compare(const QString& a, const QString& b) const {
    analysis::Passage one;
    analysis::Passage other;
    one.text = a;
    other.text = b;
    auto found = analysis::comparePassages(one, other, m_words->lexicons());
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

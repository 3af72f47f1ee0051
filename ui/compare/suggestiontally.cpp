// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/suggestiontally.h"

#include <algorithm>

namespace gainsay::ui {
namespace {

size_t placeOf(domain::ContradictionType type) {
    return static_cast<size_t>(std::ranges::find(contradictionTypes, type) - contradictionTypes.begin());
}

} // namespace

void SuggestionTally::add(domain::ContradictionType type, double score) {
    m_scores.at(placeOf(type)).push_back(score);
}

void SuggestionTally::close() {
    for (std::vector<double>& scores : m_scores) {
        std::ranges::sort(scores);
    }
}

const std::vector<double>& SuggestionTally::of(domain::ContradictionType type) const {
    return m_scores.at(placeOf(type));
}

qsizetype SuggestionTally::count(domain::ContradictionType type) const {
    return std::ssize(of(type));
}

qsizetype SuggestionTally::count(domain::ContradictionType type, double least) const {
    const std::vector<double>& scores = of(type);
    return scores.end() - std::ranges::lower_bound(scores, least);
}

} // namespace gainsay::ui

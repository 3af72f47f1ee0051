// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/rulefilter.h"

#include "app/analysis/comparisonrules.h"
#include "app/analysis/retelling.h"

#include <iterator>

namespace gainsay::analysis {
namespace {

/// Two names can change their parts.
constexpr size_t namesOfRoles = 2;

template <typename Number>
void makeSet(std::vector<Number>& numbers) {
    std::ranges::sort(numbers);
    const auto [first, last] = std::ranges::unique(numbers);
    numbers.erase(first, last);
}

/// Calls `take` with what two ascending lists have in common, until it says that this is enough.
template <typename Take>
bool anyCommon(const std::vector<size_t>& a, const std::vector<size_t>& b, Take take) {
    for (auto one = a.begin(), other = b.begin(); one != a.end() && other != b.end();) {
        if (*one == *other && take(*one)) {
            return true;
        }
        *one < *other ? ++one : ++other;
    }
    return false;
}

bool intersect(const std::vector<size_t>& a, const std::vector<size_t>& b) {
    return anyCommon(a, b, [](size_t) { return true; });
}

/// Whether one sentence names a date that none of the other's agrees with.
bool hasOtherDate(const RuleTraits& here, const RuleTraits& there) {
    return !there.dates.empty() && std::ranges::any_of(here.dates, [&](const domain::PartialDate& date) {
        return std::ranges::none_of(there.dates,
                                    [&](const domain::PartialDate& other) { return date.overlaps(other); });
    });
}

/// Whether one did to the other here what the other may have done to the one there.
bool shareRoles(const RuleTraits& a, const RuleTraits& b) {
    size_t names = 0;
    const auto isEnough = [&](size_t) { return ++names >= namesOfRoles; };
    const auto isEnoughOfB = [&](size_t name) { return !std::ranges::binary_search(a.names, name) && isEnough(name); };
    return intersect(a.verbs, b.verbs) &&
           (anyCommon(a.names, b.words, isEnough) || anyCommon(b.names, a.words, isEnoughOfB));
}

} // namespace

RuleTraits ruleTraitsOf(const PassageReading& sentence, const Lexicons& lexicons) {
    RuleTraits traits;
    const auto has = [&](CueKind kind) { return std::ranges::contains(sentence.operators, kind, &Operator::kind); };
    traits.turns = has(CueKind::Negation) || has(CueKind::Denial);
    traits.confirms = has(CueKind::Confirmation);
    traits.leavesOpen = has(CueKind::CannotConfirm);
    traits.holdsBack = std::ranges::any_of(sentence.cues, [](const Cue& cue) { return holdsBack(cue.kind); });
    traits.counts = !sentence.quantities.empty();
    std::ranges::transform(sentence.dates, std::back_inserter(traits.dates), &DateMention::date);
    const WordRelations& relations = lexicons.relations();
    for (const SentenceReading& part : sentence.sentences) {
        for (const Term& term : part.terms) {
            const size_t word = term.key.hash;
            traits.words.push_back(word);
            for (const QString& opposite : relations.oppositesOf(term.word())) {
                traits.excluded.push_back(qHash(opposite));
            }
            if (term.isName && !term.isFigure) {
                traits.names.push_back(word);
            } else if (!term.isFigure) {
                std::ranges::copy(relations.polesOf(term.word()), std::back_inserter(traits.poles));
            }
            if (isRoleVerb(sentence.tokens[term.token], lexicons)) {
                traits.verbs.push_back(word);
            }
        }
    }
    for (auto* list : {&traits.words, &traits.excluded, &traits.names, &traits.verbs}) {
        makeSet(*list);
    }
    makeSet(traits.poles);
    return traits;
}

bool mayContradict(const RuleTraits& a, const RuleTraits& b) {
    return a.turns || b.turns || (a.counts && b.counts) || (hasOtherDate(a, b) && hasOtherDate(b, a)) ||
           (a.confirms && b.leavesOpen) || (a.leavesOpen && b.confirms) || intersect(a.excluded, b.words) ||
           intersect(b.excluded, a.words) || (!a.names.empty() && !b.names.empty() && areOpposed(a.poles, b.poles)) ||
           shareRoles(a, b) ||
           (a.holdsBack != b.holdsBack && retellsInSameWords(a.words, b.words) &&
            (intersect(a.names, b.words) || intersect(b.names, a.words)));
}

} // namespace gainsay::analysis

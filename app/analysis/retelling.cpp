// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/retelling.h"

#include <iterator>

namespace gainsay::analysis {
namespace {

constexpr size_t leastShared = 2;
constexpr size_t mostMissing = 1;

/// Of two sentences with as many words, any order that does not ask which came first.
bool isShorter(const Side& one, const Side& other) {
    const auto length = [](const Side& side) { return std::pair(side.sentence.terms.size(), side.passage.text); };
    return length(one) < length(other);
}

/// What its words are known by, ascending, each once: as RuleTraits has them.
std::vector<size_t> stemsOf(const Side& side) {
    std::vector<size_t> stems;
    std::ranges::transform(side.sentence.terms, std::back_inserter(stems),
                           [](const Term& term) { return term.key.hash; });
    std::ranges::sort(stems);
    const auto [first, last] = std::ranges::unique(stems);
    stems.erase(first, last);
    return stems;
}

} // namespace

bool retellsInSameWords(const std::vector<size_t>& a, const std::vector<size_t>& b) {
    size_t common = 0;
    for (auto one = a.begin(), other = b.begin(); one != a.end() && other != b.end();) {
        common += *one == *other ? 1 : 0;
        *one < *other ? ++one : ++other;
    }
    return 3 * common >= 2 * std::min(a.size(), b.size());
}

std::optional<Retelling> Retelling::of(const SentencePair& pair) {
    const auto& pairs = pair.alignment.pairs;
    const auto shared = static_cast<size_t>(std::ranges::count(pairs, false, &AlignedPair::areOpposites));
    const size_t fewer = std::min(pair.a.sentence.terms.size(), pair.b.sentence.terms.size());
    if (shared < leastShared || fewer > shared + mostMissing) {
        return std::nullopt;
    }
    const bool isFirstShorter = isShorter(pair.a, pair.b);
    const bool shareName = std::ranges::any_of(pairs, [&](const AlignedPair& aligned) {
        const Term& a = pair.termA(aligned);
        return aligned.similarity >= 1 && (a.isName || pair.termB(aligned).isName) && !a.isFigure;
    });
    // Names alone, as a heading has them, tell nothing of whom they name.
    const std::vector<Term>& told = (isFirstShorter ? pair.a : pair.b).sentence.terms;
    if (!shareName || std::ranges::all_of(told, &Term::isName) ||
        !retellsInSameWords(stemsOf(pair.a), stemsOf(pair.b))) {
        return std::nullopt;
    }
    return Retelling(pair, isFirstShorter);
}

std::optional<size_t> Retelling::placeInLonger(size_t tokenOfShorter) const {
    for (const AlignedPair& aligned : m_pair->alignment.pairs) {
        const size_t tokenA = m_pair->termA(aligned).token;
        const size_t tokenB = m_pair->termB(aligned).token;
        if (!aligned.areOpposites && (m_isFirstShorter ? tokenA : tokenB) == tokenOfShorter) {
            return m_isFirstShorter ? tokenB : tokenA;
        }
    }
    return std::nullopt;
}

std::optional<size_t> Retelling::verbOfShorter(const Lexicons& lexicons) const {
    const Side& side = shorter();
    for (const Term& term : side.sentence.terms) {
        if (term.token > side.sentence.firstToken && isRoleVerb(side.token(term), lexicons)) {
            return term.token;
        }
    }
    return std::nullopt;
}

} // namespace gainsay::analysis

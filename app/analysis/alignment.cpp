// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/alignment.h"

#include <cmath>

namespace gainsay::analysis {
namespace {

double placeOf(size_t index, size_t count) {
    return count > 1 ? static_cast<double>(index) / static_cast<double>(count - 1) : 0.5;
}

/// How much later the words that both sides have once stand in the first: repeated words are then paired where the rest
/// of the shared words stands.
double placeShift(const std::vector<Term>& a, const std::vector<Term>& b) {
    double sum = 0;
    int count = 0;
    for (size_t i = 0; i < a.size(); ++i) {
        const auto other = std::ranges::find(b, a[i].word(), &Term::word);
        if (other == b.end() || std::ranges::count(b, a[i].word(), &Term::word) != 1 ||
            std::ranges::count(a, a[i].word(), &Term::word) != 1) {
            continue;
        }
        const auto j = static_cast<size_t>(other - b.begin());
        sum += placeOf(i, a.size()) - placeOf(j, b.size());
        ++count;
    }
    return count > 0 ? sum / count : 0;
}

double totalWeight(const std::vector<Term>& terms) {
    double total = 0;
    for (const Term& term : terms) {
        total += term.isFigure ? 0 : term.weight;
    }
    return total;
}

} // namespace

Alignment align(const std::vector<Term>& a, const std::vector<Term>& b, const WordRelations& relations) {
    struct Candidate {
        AlignedPair pair;
        double distance;
    };
    const double shift = placeShift(a, b);
    std::vector<Candidate> candidates;
    for (size_t i = 0; i < a.size(); ++i) {
        for (size_t j = 0; j < b.size(); ++j) {
            const double similarity = relations.similarity(a[i].word(), b[j].word());
            const bool areOpposites = similarity == 0 && relations.areOpposites(a[i].word(), b[j].word());
            if (similarity > 0 || areOpposites) {
                candidates.push_back(
                    {{i, j, similarity, areOpposites}, std::abs(placeOf(i, a.size()) - placeOf(j, b.size()) - shift)});
            }
        }
    }
    std::ranges::stable_sort(candidates, [](const Candidate& one, const Candidate& other) {
        return one.pair.similarity != other.pair.similarity ? one.pair.similarity > other.pair.similarity
                                                            : one.distance < other.distance;
    });
    Alignment alignment;
    std::vector<bool> usedA(a.size());
    std::vector<bool> usedB(b.size());
    double coveredA = 0;
    double coveredB = 0;
    for (const Candidate& candidate : candidates) {
        const AlignedPair& pair = candidate.pair;
        if (usedA[pair.a] || usedB[pair.b]) {
            continue;
        }
        usedA[pair.a] = usedB[pair.b] = true;
        alignment.pairs.push_back(pair);
        coveredA += a[pair.a].isFigure ? 0 : a[pair.a].weight * pair.similarity;
        coveredB += b[pair.b].isFigure ? 0 : b[pair.b].weight * pair.similarity;
    }
    const double totalA = totalWeight(a);
    const double totalB = totalWeight(b);
    alignment.coverageA = totalA > 0 ? coveredA / totalA : 0;
    alignment.coverageB = totalB > 0 ? coveredB / totalB : 0;
    std::ranges::sort(alignment.pairs, {}, &AlignedPair::a);
    return alignment;
}

} // namespace gainsay::analysis

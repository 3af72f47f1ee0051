// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/comparison.h"

#include "app/analysis/comparisonrules.h"

#include <array>
#include <iterator>
#include <ranges>

namespace gainsay::analysis {
namespace {

using domain::Reason;

namespace accounts = comparisonaccounts;

constexpr std::array polarity{&accounts::denial, &accounts::negation};
constexpr std::array oppositeWords{&accounts::oppositeWords};
constexpr std::array oppositeSenses{&accounts::oppositeSenses};
constexpr std::array roles{&accounts::roles};
constexpr std::array quantities{&accounts::quantities};
constexpr std::array dates{&accounts::dates};
constexpr std::array modality{&accounts::modality};
constexpr std::array retoldOpposites{&accounts::retoldOpposites};
constexpr std::array possibility{&accounts::possibility};

constexpr std::array rules{
    ComparisonRule{polarity, true, comparePolarity},
    ComparisonRule{oppositeWords, true, compareOpposites},
    ComparisonRule{oppositeSenses, true, compareOppositeEnds},
    ComparisonRule{roles, true, compareRoles},
    ComparisonRule{quantities, false, compareQuantities},
    ComparisonRule{dates, false, compareDates},
    ComparisonRule{modality, true, compareModality},
    ComparisonRule{retoldOpposites, true, compareRetoldOpposites},
    ComparisonRule{possibility, true, comparePossibility},
};

/// Passages are quotes, a few sentences long; of very long ones the beginning has to do.
constexpr size_t mostSentences = 40;

bool shareClaim(const Passage& a, const Passage& b) {
    return a.stance && b.stance && a.claim == b.claim;
}

/// The pairs of sentences of two passages that share a word.
std::vector<SentencePair> sentencePairs(const Passage& a, const PassageReading& readingA, const Passage& b,
                                        const PassageReading& readingB, const Lexicons& lexicons) {
    std::vector<SentencePair> pairs;
    for (const SentenceReading& sentenceA : readingA.sentences | std::views::take(mostSentences)) {
        for (const SentenceReading& sentenceB : readingB.sentences | std::views::take(mostSentences)) {
            Alignment alignment = align(sentenceA.terms, sentenceB.terms, lexicons.relations());
            if (!alignment.pairs.empty()) {
                pairs.emplace_back(Side{a, readingA, sentenceA}, Side{b, readingB, sentenceB}, std::move(alignment));
            }
        }
    }
    return pairs;
}

std::optional<Finding> surestFinding(const std::vector<SentencePair>& pairs, bool stancesKnown,
                                     const Lexicons& lexicons) {
    std::optional<Finding> best;
    for (const SentencePair& pair : pairs) {
        for (const ComparisonRule& rule : rules) {
            if (rule.readsPolarity && stancesKnown) {
                continue;
            }
            auto finding = rule.apply(pair, lexicons);
            if (finding && (!best || finding->score > best->score)) {
                best = std::move(finding);
            }
        }
    }
    return best;
}

} // namespace

std::span<const ComparisonRule> comparisonRules() {
    return rules;
}

Comparison comparePassages(const Passage& a, const Passage& b, const Lexicons& lexicons) {
    const PassageReading readingA = readPassage(a.text, a.published, lexicons);
    const PassageReading readingB = readPassage(b.text, b.published, lexicons);
    return compareReadings({a, readingA}, {b, readingB}, lexicons);
}

std::vector<Finding> findingsOfRules(const Passage& a, const Passage& b, const Lexicons& lexicons) {
    const PassageReading readingA = readPassage(a.text, a.published, lexicons);
    const PassageReading readingB = readPassage(b.text, b.published, lexicons);
    const std::vector<SentencePair> pairs = sentencePairs(a, readingA, b, readingB, lexicons);
    std::vector<Finding> findings;
    for (const ComparisonRule& rule : rules) {
        std::optional<Finding> best;
        for (const SentencePair& pair : pairs) {
            auto finding = rule.apply(pair, lexicons);
            if (finding && (!best || finding->score > best->score)) {
                best = std::move(finding);
            }
        }
        if (best) {
            findings.push_back(*std::move(best));
        }
    }
    return findings;
}

Comparison compareReadings(const ReadPassage& readA, const ReadPassage& readB, const Lexicons& lexicons) {
    const auto& [a, readingA] = readA;
    const auto& [b, readingB] = readB;
    const std::vector<SentencePair> pairs = sentencePairs(a, readingA, b, readingB, lexicons);
    const bool stancesKnown = shareClaim(a, b);
    std::optional<Finding> finding;
    if (a.stance && b.stance && stancesKnown && domain::areOpposed(*a.stance, *b.stance)) {
        const auto closest = std::ranges::max_element(
            pairs, {}, [](const SentencePair& pair) { return pair.alignment.coverageA + pair.alignment.coverageB; });
        finding = compareStances(a, readingA, b, readingB, closest != pairs.end() ? &*closest : nullptr, lexicons);
    } else {
        finding = surestFinding(pairs, stancesKnown, lexicons);
    }
    Comparison comparison;
    if (!finding) {
        return comparison;
    }
    comparison.score = finding->score;
    comparison.contradiction = finding->score >= contradictionThreshold;
    if (!comparison.contradiction) {
        return comparison;
    }
    comparison.type = finding->type;
    comparison.rule = std::move(finding->rule);
    comparison.reasons = std::move(finding->reasons);
    comparison.explanation = std::move(finding->explanation);
    if (!readingA.sentences.empty() && !readingB.sentences.empty()) {
        std::ranges::copy_if(sharedContext({a, readingA, readingA.sentences.front()},
                                           {b, readingB, readingB.sentences.front()}, lexicons),
                             std::back_inserter(comparison.reasons), [&](const Reason& shared) {
                                 return std::ranges::none_of(comparison.reasons, [&](const Reason& known) {
                                     return known.rule == shared.rule;
                                 });
                             });
    }
    return comparison;
}

} // namespace gainsay::analysis

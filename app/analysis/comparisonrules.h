// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/alignment.h"
#include "app/analysis/comparison.h"
#include "app/analysis/comparisonaccounts.h"
#include "app/analysis/passagereading.h"

#include <optional>
#include <span>

namespace gainsay::analysis {

/// One side as the rules see it.
struct Side {
    const Passage& passage;
    const PassageReading& reading;
    const SentenceReading& sentence;

    [[nodiscard]] const Token& token(const Term& term) const { return reading.tokens[term.token]; }
};

/// Two sentences, one of each passage, and which of their words correspond.
struct SentencePair {
    SentencePair(const Side& first, const Side& second, Alignment words)
        : a(first)
        , b(second)
        , alignment(std::move(words)) {}

    Side a;
    Side b;
    Alignment alignment;

    [[nodiscard]] const Term& termA(const AlignedPair& pair) const { return a.sentence.terms[pair.a]; }
    [[nodiscard]] const Term& termB(const AlignedPair& pair) const { return b.sentence.terms[pair.b]; }
};

/// What a rule makes of two sentences.
struct Finding {
    double score = 0;
    domain::ContradictionType type = domain::ContradictionType::Denial;
    QString rule;
    std::vector<domain::Reason> reasons;
    QString explanation;
};

/// A passage and what was read from it.
struct ReadPassage {
    const Passage& passage;
    const PassageReading& reading;
};

/// comparePassages() for passages that have been read already, as when each is compared with many.
[[nodiscard]] Comparison compareReadings(const ReadPassage& a, const ReadPassage& b, const Lexicons& lexicons);

/// The surest finding of every rule that finds anything, at whatever score: for measuring rules one by one.
[[nodiscard]] std::vector<Finding> findingsOfRules(const Passage& a, const Passage& b, const Lexicons& lexicons);

using RuleFunction = std::optional<Finding> (*)(const SentencePair& pair, const Lexicons& lexicons);

/// A rule of comparison. Rules are pure: a finding depends on the two sentences and the lexicons alone.
struct ComparisonRule {
    std::span<const RuleAccount* const> accounts; ///< of every kind of finding that it makes
    bool readsPolarity = false; ///< decides who affirms and who denies, so is not asked where both stances are known
    RuleFunction apply = nullptr;
};

/// All rules, in the order in which equal scores are preferred.
[[nodiscard]] std::span<const ComparisonRule> comparisonRules();

[[nodiscard]] std::optional<Finding> comparePolarity(const SentencePair& pair, const Lexicons& lexicons);
[[nodiscard]] std::optional<Finding> compareOpposites(const SentencePair& pair, const Lexicons& lexicons);
[[nodiscard]] std::optional<Finding> compareOppositeEnds(const SentencePair& pair, const Lexicons& lexicons);
[[nodiscard]] std::optional<Finding> compareRoles(const SentencePair& pair, const Lexicons& lexicons);
[[nodiscard]] std::optional<Finding> compareQuantities(const SentencePair& pair, const Lexicons& lexicons);
[[nodiscard]] std::optional<Finding> compareDates(const SentencePair& pair, const Lexicons& lexicons);
[[nodiscard]] std::optional<Finding> compareModality(const SentencePair& pair, const Lexicons& lexicons);
[[nodiscard]] std::optional<Finding> compareRetoldOpposites(const SentencePair& pair, const Lexicons& lexicons);
[[nodiscard]] std::optional<Finding> comparePossibility(const SentencePair& pair, const Lexicons& lexicons);

/// Whether comparePossibility() takes a cue for one that does not vouch for what follows.
[[nodiscard]] bool holdsBack(CueKind kind);
/// The finding that two words exclude each other.
[[nodiscard]] Finding oppositeWords(const SentencePair& pair, const Term& a, const Term& b, const RuleAccount& rule,
                                    double score);

/// Whether compareRoles() takes a word for a verb that one does to another.
[[nodiscard]] bool isRoleVerb(const Token& verb, const Lexicons& lexicons);

/// What both passages agree on and is worth showing beside a contradiction: the same date, who speaks.
[[nodiscard]] std::vector<domain::Reason> sharedContext(const Side& a, const Side& b, const Lexicons& lexicons);

/// The finding for opposite stances on one claim, with the words that show them; `pair` is the closest pair of
/// sentences, null where the passages share no words.
[[nodiscard]] Finding compareStances(const Passage& a, const PassageReading& readingA, const Passage& b,
                                     const PassageReading& readingB, const SentencePair* pair,
                                     const Lexicons& lexicons);

} // namespace gainsay::analysis

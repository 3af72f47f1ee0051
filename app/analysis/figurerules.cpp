// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/comparisonrules.h"
#include "app/analysis/reference.h"
#include "app/analysis/retelling.h"

#include <cmath>
#include <iterator>

namespace gainsay::analysis {
namespace {

using domain::ContradictionType;
using domain::Reason;

bool isIn(domain::TextRange range, const SentenceReading& sentence) {
    return sentence.range.contains(range);
}

/// The quantities of a sentence that nothing in the other passage agrees with.
std::vector<Quantity> unmatched(const Side& side, const PassageReading& other, const WordRelations& relations) {
    std::vector<Quantity> alone;
    std::ranges::copy_if(side.reading.quantities, std::back_inserter(alone), [&](const Quantity& quantity) {
        return isIn(quantity.range, side.sentence) &&
               std::ranges::none_of(other.quantities, [&](const Quantity& candidate) {
                   return haveSameUnit(quantity, candidate, relations) && areCompatible(quantity, candidate);
               });
    });
    return alone;
}

std::vector<DateMention> unmatchedDates(const Side& side, const PassageReading& other) {
    std::vector<DateMention> alone;
    std::ranges::copy_if(side.reading.dates, std::back_inserter(alone), [&](const DateMention& date) {
        return isIn(date.range, side.sentence) && std::ranges::none_of(other.dates, [&](const DateMention& candidate) {
                   return date.date.overlaps(candidate.date);
               });
    });
    return alone;
}

/// A later report with a larger figure is an update: tolls and counts grow as more becomes known.
bool isUpdate(const Passage& a, const Quantity& qa, const Passage& b, const Quantity& qb) {
    if (a.published.isEmpty() || b.published.isEmpty() || a.published.overlaps(b.published)) {
        return false;
    }
    const bool aIsEarlier = a.published.latest() < b.published.earliest();
    return aIsEarlier ? qa.value < qb.value : qb.value < qa.value;
}

/// How sure it is that both figures are said of one thing: the words near each are those of the other sentence.
double figureScore(const SentencePair& pair, domain::TextRange a, domain::TextRange b) {
    const auto tokensOf = [](const Side& side, domain::TextRange range) {
        const auto& tokens = side.reading.tokens;
        const auto first =
            std::ranges::lower_bound(tokens, range.start, {}, [](const Token& t) { return t.range.start; });
        const auto end = std::ranges::lower_bound(tokens, range.end, {}, [](const Token& t) { return t.range.start; });
        return std::pair(static_cast<size_t>(first - tokens.begin()), static_cast<size_t>(end - tokens.begin()));
    };
    const auto [firstA, endA] = tokensOf(pair.a, a);
    const auto [firstB, endB] = tokensOf(pair.b, b);
    if (!sharesEventNear(pair, true, firstA, endA) || !sharesEventNear(pair, false, firstB, endB)) {
        return 0;
    }
    constexpr double sureReference = 0.9;
    constexpr double uncertainReference = 0.75;
    // Of somebody who is named by name, less needs to be said again.
    constexpr double namedPower = 0.6;
    const double near = std::max(coverageNear(pair, true, firstA, endA), coverageNear(pair, false, firstB, endB));
    return (speakOfTheSame(pair) ? sureReference : uncertainReference) *
           (shareName(pair) ? std::pow(near, namedPower) : near);
}

} // namespace

std::optional<Finding> compareQuantities(const SentencePair& pair, const Lexicons& lexicons) {
    const std::vector<Quantity> aloneB = unmatched(pair.b, pair.a.reading, lexicons.relations());
    for (const Quantity& a : unmatched(pair.a, pair.b.reading, lexicons.relations())) {
        for (const Quantity& b : aloneB) {
            if (!haveSameUnit(a, b, lexicons.relations()) || isUpdate(pair.a.passage, a, pair.b.passage, b)) {
                continue;
            }
            Finding finding;
            finding.score = std::max(figureScore(pair, a.range, b.range), Retelling::of(pair) ? retoldScore : 0);
            finding.type = ContradictionType::Quantity;
            finding.rule = comparisonaccounts::quantities.name;
            finding.reasons = {Reason{.rule = QStringLiteral("quantity"),
                                      .a = a.range,
                                      .b = b.range,
                                      .aValue = a.normalised(),
                                      .bValue = b.normalised(),
                                      .label = a.normalised() + QStringLiteral(" ↔ ") + b.normalised()}};
            finding.explanation =
                QStringLiteral("The figures cannot both be right: %1 against %2.").arg(a.normalised(), b.normalised());
            return finding;
        }
    }
    return std::nullopt;
}

std::optional<Finding> compareDates(const SentencePair& pair, const Lexicons& /*lexicons*/) {
    const std::vector<DateMention> aloneB = unmatchedDates(pair.b, pair.a.reading);
    for (const DateMention& a : unmatchedDates(pair.a, pair.b.reading)) {
        for (const DateMention& b : aloneB) {
            Finding finding;
            finding.score = figureScore(pair, a.range, b.range);
            finding.type = ContradictionType::Date;
            finding.rule = comparisonaccounts::dates.name;
            finding.reasons = {Reason{.rule = QStringLiteral("date"),
                                      .a = a.range,
                                      .b = b.range,
                                      .aValue = a.date.toString(),
                                      .bValue = b.date.toString(),
                                      .label = a.date.display() + QStringLiteral(" ↔ ") + b.date.display()}};
            finding.explanation = QStringLiteral("The same event is dated %1 in one passage and %2 in the other.")
                                      .arg(a.date.display(), b.date.display());
            return finding;
        }
    }
    return std::nullopt;
}

} // namespace gainsay::analysis

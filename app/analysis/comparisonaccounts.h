// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/ruleaccount.h"

/// The rules that lay two passages beside each other, in words.
namespace gainsay::analysis::comparisonaccounts {

inline constexpr RuleAccount denial{
    QLatin1StringView("denial-of-asserted-event"),
    QT_TRANSLATE_NOOP(
        "RuleAccounts",
        "One passage denies what the other says. What is denied is what stands within reach of the denying word."),
    QT_TRANSLATE_NOOP(
        "RuleAccounts",
        "To deny that one knew; not to deny; to deny something more particular than what the other passage says.")};

inline constexpr RuleAccount negation{
    QLatin1StringView("negation-of-asserted-event"),
    QT_TRANSLATE_NOOP(
        "RuleAccounts",
        "One passage says with “not”, “no”, “nobody” and the like that what the other says did not happen. Where one "
        "tells shortly of somebody named what the other tells too, all but a word, less needs to be negated."),
    QT_TRANSLATE_NOOP("RuleAccounts", "A negation on both sides, or twice on one; a negated detail that the other "
                                      "passage does not speak of; “not only”; never to have admitted or denied it.")};

inline constexpr RuleAccount oppositeWords{
    QLatin1StringView("opposite-words"),
    QT_TRANSLATE_NOOP("RuleAccounts", "Of one thing the passages use words that exclude each other: those of the lists "
                                      "of antonyms, and words with and without “un-”, “dis-” and the like."),
    QT_TRANSLATE_NOOP("RuleAccounts", "Opposites of which one is negated; words for one event as seen from its two "
                                      "sides; things that need not be the same (“a man”, “a man”).")};

inline constexpr RuleAccount oppositeSenses{
    QLatin1StringView("opposite-senses"),
    QT_TRANSLATE_NOOP("RuleAccounts", "Of somebody named by name the passages use words that WordNet puts at opposite "
                                      "ends of a scale, and that nothing else in the other passage answers."),
    QT_TRANSLATE_NOOP("RuleAccounts", "People and things without a name in both; what one sells and the other buys; "
                                      "opposites of which one is negated."),
    RuleLanguages::English};

inline constexpr RuleAccount roles{
    QLatin1StringView("roles-swapped"),
    QT_TRANSLATE_NOOP(
        "RuleAccounts",
        "Of two names, in one passage the first does something to the second, in the other the second to the first."),
    QT_TRANSLATE_NOOP("RuleAccounts",
                      "The passive voice; what people do with each other, such as to meet or to marry."),
    RuleLanguages::English};

inline constexpr RuleAccount quantities{
    QLatin1StringView("incompatible-quantities"),
    QT_TRANSLATE_NOOP("RuleAccounts",
                      "The passages count the same sort of thing in one event, and the numbers cannot both be right."),
    QT_TRANSLATE_NOOP("RuleAccounts",
                      "Bounds and rounded or approximate numbers that agree; a later, larger count, which is an "
                      "update; other units; numbers that some other number of the passage agrees with.")};

inline constexpr RuleAccount dates{
    QLatin1StringView("different-dates"),
    QT_TRANSLATE_NOOP(
        "RuleAccounts",
        "The passages date one event to days, months or years that do not overlap. Relative dates are resolved first."),
    QT_TRANSLATE_NOOP("RuleAccounts",
                      "A day within the month that the other passage names; dates without an event that both share.")};

inline constexpr RuleAccount modality{
    QLatin1StringView("confirmed-against-unclear"),
    QT_TRANSLATE_NOOP("RuleAccounts", "One passage calls confirmed what the other leaves open."),
    QT_TRANSLATE_NOOP("RuleAccounts",
                      "To have never confirmed or admitted it; to confirm and leave open different things.")};

inline constexpr RuleAccount retoldOpposites{
    QLatin1StringView("opposite-in-retelling"),
    QT_TRANSLATE_NOOP(
        "RuleAccounts",
        "One passage tells shortly of somebody named what the other tells too, all but a word; and that other one has "
        "the opposite of one of its words, by the lists or by what WordNet says that both mean first of all."),
    QT_TRANSLATE_NOOP("RuleAccounts", "Longer passages that have less in common; people and things without a name; "
                                      "what one sells and the other buys; opposites of which one is negated."),
    RuleLanguages::English};

inline constexpr RuleAccount possibility{
    QLatin1StringView("fact-against-possibility"),
    QT_TRANSLATE_NOOP("RuleAccounts", "One passage tells shortly and as a fact of somebody named what the other, which "
                                      "has all but a word of it, says only may, could or would be, or doubts."),
    QT_TRANSLATE_NOOP("RuleAccounts", "What both hold back from; what is possible of other things than those that both "
                                      "speak of; people and things without a name."),
    RuleLanguages::English};

inline constexpr RuleAccount stances{
    QLatin1StringView("opposite-stance"),
    QT_TRANSLATE_NOOP("RuleAccounts", "Somebody stated where both quotes stand on one claim, and one asserts or "
                                      "reports what the other denies, or asserts what the other doubts."),
    QT_TRANSLATE_NOOP("RuleAccounts",
                      "Stances on different claims; equal stances; what one quote denies and the other doubts.")};

inline constexpr RuleAccount leans{
    QLatin1StringView("opposite-leans"),
    QT_TRANSLATE_NOOP(
        "RuleAccounts",
        "Two sentences of different articles speak of one thing, and one affirms it or holds it likely while the other "
        "denies it, doubts it or leaves it open. What a denial means may stand in an earlier sentence."),
    QT_TRANSLATE_NOOP("RuleAccounts",
                      "What may be and may not; what is possible and unclear; not having admitted or said something; "
                      "events of other dates; articles that have few names in common.")};

inline constexpr RuleAccount confusion{
    QLatin1StringView("possible-confusion"),
    QT_TRANSLATE_NOOP("RuleAccounts", "Two bodies have names that begin alike and go on differently, and some article "
                                      "uses the common part alone. A warning, not a contradiction."),
    QT_TRANSLATE_NOOP("RuleAccounts",
                      "The same name with another legal form; names that nobody shortens to what they have in common."),
    RuleLanguages::English};

} // namespace gainsay::analysis::comparisonaccounts

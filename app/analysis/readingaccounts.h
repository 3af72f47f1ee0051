// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/ruleaccount.h"

/// The rules that read what one passage says, in words.
namespace gainsay::analysis {

namespace stanceaccounts {

inline constexpr RuleAccount unknowing{
    QLatin1StringView("unknowing"),
    QT_TRANSLATE_NOOP(
        "RuleAccounts",
        "Not to know of something, or to deny to: the stance is “reports”, the modality “cannot confirm”."),
    QT_TRANSLATE_NOOP("RuleAccounts", "A denial that it happened.")};
inline constexpr RuleAccount denial{
    QLatin1StringView("denial"), QT_TRANSLATE_NOOP("RuleAccounts", "Somebody denies it: “denies”."),
    QT_TRANSLATE_NOOP("RuleAccounts", "A denial that is itself negated; a dispute over something.")};
inline constexpr RuleAccount noComment{
    QLatin1StringView("no-comment"),
    QT_TRANSLATE_NOOP("RuleAccounts", "Somebody refuses to say anything: “reports”, with the modality “no comment”."),
    QT_TRANSLATE_NOOP("RuleAccounts", "A comment that is made.")};
inline constexpr RuleAccount cannotConfirm{
    QLatin1StringView("cannot-confirm"),
    QT_TRANSLATE_NOOP(
        "RuleAccounts",
        "It is neither confirmed nor denied, or not known: “reports”, with the modality “cannot confirm”."),
    QT_TRANSLATE_NOOP("RuleAccounts", "A confirmation, or a denial.")};
inline constexpr RuleAccount doubt{QLatin1StringView("doubt"),
                                   QT_TRANSLATE_NOOP("RuleAccounts", "It is held unlikely: “doubts”."),
                                   QT_TRANSLATE_NOOP("RuleAccounts", "“No doubt”, “without doubt”.")};
inline constexpr RuleAccount negation{
    QLatin1StringView("negation"),
    QT_TRANSLATE_NOOP("RuleAccounts", "A negation turns most of what the sentence says: “denies”."),
    QT_TRANSLATE_NOOP("RuleAccounts", "A negated detail; “not only”; what looks like a negation and is none.")};
inline constexpr RuleAccount prediction{
    QLatin1StringView("prediction"),
    QT_TRANSLATE_NOOP("RuleAccounts", "It is still to come: “asserts”, with the modality “predicted”."),
    QT_TRANSLATE_NOOP("RuleAccounts", "A plan that was given up; what has happened.")};
inline constexpr RuleAccount conditional{
    QLatin1StringView("conditional"),
    QT_TRANSLATE_NOOP("RuleAccounts",
                      "It holds only if something else does: “asserts”, with the modality “conditional”."),
    QT_TRANSLATE_NOOP("RuleAccounts", "A plain statement.")};
inline constexpr RuleAccount hedge{
    QLatin1StringView("hedge"),
    QT_TRANSLATE_NOOP("RuleAccounts", "It is held back from a full assertion: “reports”, with the modality “alleged”."),
    QT_TRANSLATE_NOOP("RuleAccounts", "A hedge in a sentence that denies or doubts.")};
inline constexpr RuleAccount confirmation{
    QLatin1StringView("confirmation"), QT_TRANSLATE_NOOP("RuleAccounts", "Somebody vouches for it: “asserts”."),
    QT_TRANSLATE_NOOP("RuleAccounts", "A confirmation that is refused or cannot be given.")};
inline constexpr RuleAccount attribution{
    QLatin1StringView("attribution"), QT_TRANSLATE_NOOP("RuleAccounts", "Somebody is named as saying it: “reports”."),
    QT_TRANSLATE_NOOP("RuleAccounts", "A statement that stronger words mark as denied, doubted or confirmed.")};
inline constexpr RuleAccount plain{QLatin1StringView("plain"),
                                   QT_TRANSLATE_NOOP("RuleAccounts", "No word says otherwise: “asserts”."),
                                   QT_TRANSLATE_NOOP("RuleAccounts", "A sentence with any of the words above.")};

} // namespace stanceaccounts

namespace speakeraccounts {

inline constexpr RuleAccount subject{
    QLatin1StringView("subject"), QT_TRANSLATE_NOOP("RuleAccounts", "Who stands before a verb of saying."),
    QT_TRANSLATE_NOOP("RuleAccounts", "Pronouns, and whoever is only spoken of."), RuleLanguages::English};
inline constexpr RuleAccount inverted{
    QLatin1StringView("inverted"),
    QT_TRANSLATE_NOOP("RuleAccounts", "Who stands behind a verb of saying that follows what was said."),
    QT_TRANSLATE_NOOP("RuleAccounts", "Pronouns; those who listen."), RuleLanguages::English};
inline constexpr RuleAccount accordingTo{
    QLatin1StringView("according-to"),
    QT_TRANSLATE_NOOP("RuleAccounts", "Who passes it on, after “according to”: farther from the origin."),
    QT_TRANSLATE_NOOP("RuleAccounts", "What something accords with."), RuleLanguages::English};
inline constexpr RuleAccount cited{
    QLatin1StringView("cited"),
    QT_TRANSLATE_NOOP("RuleAccounts", "Whom the speaker cites or quotes: nearer to the origin."),
    QT_TRANSLATE_NOOP("RuleAccounts", "Who cites."), RuleLanguages::English};
inline constexpr RuleAccount told{
    QLatin1StringView("told"), QT_TRANSLATE_NOOP("RuleAccounts", "Whom it was told: an outlet that passes it on."),
    QT_TRANSLATE_NOOP("RuleAccounts", "“Reporters”, “journalists”, “parliament”."), RuleLanguages::English};
inline constexpr RuleAccount by{
    QLatin1StringView("by"), QT_TRANSLATE_NOOP("RuleAccounts", "Who stands behind “by” where the verb is passive."),
    QT_TRANSLATE_NOOP("RuleAccounts", "A passive that names nobody."), RuleLanguages::English};
inline constexpr RuleAccount japanese{
    QLatin1StringView("ja"),
    QT_TRANSLATE_NOOP("RuleAccounts", "The topic of a verb of saying, and who stands before 「によると」."),
    QT_TRANSLATE_NOOP("RuleAccounts", "A topic of which nobody says that it speaks."), RuleLanguages::Japanese};

} // namespace speakeraccounts

namespace dateaccounts {

inline constexpr RuleAccount iso{
    QLatin1StringView("iso"), QT_TRANSLATE_NOOP("RuleAccounts", "Year, month and day in figures."),
    QT_TRANSLATE_NOOP("RuleAccounts", "Figures that are no day of the calendar."), RuleLanguages::English};
inline constexpr RuleAccount dayMonthYear{
    QLatin1StringView("day-month-year"),
    QT_TRANSLATE_NOOP("RuleAccounts", "A day with month and year, either way round."),
    QT_TRANSLATE_NOOP("RuleAccounts", "Days that do not exist.")};
inline constexpr RuleAccount dayMonth{
    QLatin1StringView("day-month"),
    QT_TRANSLATE_NOOP("RuleAccounts", "A day without year: the nearest one to the day of publication that fits."),
    QT_TRANSLATE_NOOP("RuleAccounts", "Such a day where the day of publication is not known.")};
inline constexpr RuleAccount monthYear{QLatin1StringView("month-year"),
                                       QT_TRANSLATE_NOOP("RuleAccounts", "A month with its year."),
                                       QT_TRANSLATE_NOOP("RuleAccounts", "A month with a day, which says more.")};
inline constexpr RuleAccount seasonYear{QLatin1StringView("season-year"),
                                        QT_TRANSLATE_NOOP("RuleAccounts", "A season with its year."),
                                        QT_TRANSLATE_NOOP("RuleAccounts", "Words that only look like a season.")};
inline constexpr RuleAccount month{
    QLatin1StringView("month"),
    QT_TRANSLATE_NOOP("RuleAccounts", "A month without year: the latest that had begun when the article appeared; with "
                                      "“last” the latest that was over."),
    QT_TRANSLATE_NOOP("RuleAccounts",
                      "“May” and “March” as verbs; any month where the day of publication is not known.")};
inline constexpr RuleAccount season{
    QLatin1StringView("season"), QT_TRANSLATE_NOOP("RuleAccounts", "A season without year, resolved as months are."),
    QT_TRANSLATE_NOOP("RuleAccounts", "“Fall” and “spring” as verbs."), RuleLanguages::English};
inline constexpr RuleAccount year{
    QLatin1StringView("year"), QT_TRANSLATE_NOOP("RuleAccounts", "A year by itself."),
    QT_TRANSLATE_NOOP("RuleAccounts", "Other numbers of four digits; a number of years.")};
inline constexpr RuleAccount weekday{
    QLatin1StringView("weekday"),
    QT_TRANSLATE_NOOP("RuleAccounts",
                      "A day of the week: the latest up to the day of publication; with “next” the one after."),
    QT_TRANSLATE_NOOP("RuleAccounts", "Any such day where the day of publication is not known."),
    RuleLanguages::English};
inline constexpr RuleAccount relative{
    QLatin1StringView("relative"),
    QT_TRANSLATE_NOOP("RuleAccounts",
                      "“Yesterday”, “last month”, “three years ago”, counted from the day of publication."),
    QT_TRANSLATE_NOOP("RuleAccounts", "Spans of time that count from nowhere (“for three years”).")};
inline constexpr RuleAccount era{
    QLatin1StringView("era"),
    QT_TRANSLATE_NOOP("RuleAccounts", "A year of a Japanese era, with month and day if given."),
    QT_TRANSLATE_NOOP("RuleAccounts", "Years of the calendar."), RuleLanguages::Japanese};

} // namespace dateaccounts

namespace quantityaccounts {

inline constexpr RuleAccount quantity{
    QLatin1StringView("quantity"),
    QT_TRANSLATE_NOOP(
        "RuleAccounts",
        "A number with what it counts, in digits or words, with its bound (“at least”) and whether it is approximate."),
    QT_TRANSLATE_NOOP("RuleAccounts", "Years, days of dates, ordinals, clock times, numbers inside of names.")};

} // namespace quantityaccounts

} // namespace gainsay::analysis

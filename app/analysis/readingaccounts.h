// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/ruleaccount.h"

/// The rules that read what one passage says, in words.
namespace gainsay::analysis {

namespace stanceaccounts {

inline constexpr RuleAccount unknowing{
    QLatin1StringView("unknowing"),
    u"Not to know of something, or to deny to: the stance is “reports”, the modality “cannot confirm”.",
    u"A denial that it happened."};
inline constexpr RuleAccount denial{QLatin1StringView("denial"), u"Somebody denies it: “denies”.",
                                    u"A denial that is itself negated; a dispute over something."};
inline constexpr RuleAccount noComment{QLatin1StringView("no-comment"),
                                       u"Somebody refuses to say anything: “reports”, with the modality “no comment”.",
                                       u"A comment that is made."};
inline constexpr RuleAccount cannotConfirm{
    QLatin1StringView("cannot-confirm"),
    u"It is neither confirmed nor denied, or not known: “reports”, with the modality “cannot confirm”.",
    u"A confirmation, or a denial."};
inline constexpr RuleAccount doubt{QLatin1StringView("doubt"), u"It is held unlikely: “doubts”.",
                                   u"“No doubt”, “without doubt”."};
inline constexpr RuleAccount negation{QLatin1StringView("negation"),
                                      u"A negation turns most of what the sentence says: “denies”.",
                                      u"A negated detail; “not only”; what looks like a negation and is none."};
inline constexpr RuleAccount prediction{QLatin1StringView("prediction"),
                                        u"It is still to come: “asserts”, with the modality “predicted”.",
                                        u"A plan that was given up; what has happened."};
inline constexpr RuleAccount conditional{
    QLatin1StringView("conditional"),
    u"It holds only if something else does: “asserts”, with the modality “conditional”.", u"A plain statement."};
inline constexpr RuleAccount hedge{QLatin1StringView("hedge"),
                                   u"It is held back from a full assertion: “reports”, with the modality “alleged”.",
                                   u"A hedge in a sentence that denies or doubts."};
inline constexpr RuleAccount confirmation{QLatin1StringView("confirmation"), u"Somebody vouches for it: “asserts”.",
                                          u"A confirmation that is refused or cannot be given."};
inline constexpr RuleAccount attribution{QLatin1StringView("attribution"),
                                         u"Somebody is named as saying it: “reports”.",
                                         u"A statement that stronger words mark as denied, doubted or confirmed."};
inline constexpr RuleAccount plain{QLatin1StringView("plain"), u"No word says otherwise: “asserts”.",
                                   u"A sentence with any of the words above."};

} // namespace stanceaccounts

namespace speakeraccounts {

inline constexpr RuleAccount subject{QLatin1StringView("subject"), u"Who stands before a verb of saying.",
                                     u"Pronouns, and whoever is only spoken of.", RuleLanguages::English};
inline constexpr RuleAccount inverted{QLatin1StringView("inverted"),
                                      u"Who stands behind a verb of saying that follows what was said.",
                                      u"Pronouns; those who listen.", RuleLanguages::English};
inline constexpr RuleAccount accordingTo{QLatin1StringView("according-to"),
                                         u"Who passes it on, after “according to”: farther from the origin.",
                                         u"What something accords with.", RuleLanguages::English};
inline constexpr RuleAccount cited{QLatin1StringView("cited"),
                                   u"Whom the speaker cites or quotes: nearer to the origin.", u"Who cites.",
                                   RuleLanguages::English};
inline constexpr RuleAccount told{QLatin1StringView("told"), u"Whom it was told: an outlet that passes it on.",
                                  u"“Reporters”, “journalists”, “parliament”.", RuleLanguages::English};
inline constexpr RuleAccount by{QLatin1StringView("by"), u"Who stands behind “by” where the verb is passive.",
                                u"A passive that names nobody.", RuleLanguages::English};
inline constexpr RuleAccount japanese{QLatin1StringView("ja"),
                                      u"The topic of a verb of saying, and who stands before 「によると」.",
                                      u"A topic of which nobody says that it speaks.", RuleLanguages::Japanese};

} // namespace speakeraccounts

namespace dateaccounts {

inline constexpr RuleAccount iso{QLatin1StringView("iso"), u"Year, month and day in figures.",
                                 u"Figures that are no day of the calendar.", RuleLanguages::English};
inline constexpr RuleAccount dayMonthYear{QLatin1StringView("day-month-year"),
                                          u"A day with month and year, either way round.", u"Days that do not exist."};
inline constexpr RuleAccount dayMonth{QLatin1StringView("day-month"),
                                      u"A day without year: the nearest one to the day of publication that fits.",
                                      u"Such a day where the day of publication is not known."};
inline constexpr RuleAccount monthYear{QLatin1StringView("month-year"), u"A month with its year.",
                                       u"A month with a day, which says more."};
inline constexpr RuleAccount seasonYear{QLatin1StringView("season-year"), u"A season with its year.",
                                        u"Words that only look like a season."};
inline constexpr RuleAccount month{
    QLatin1StringView("month"),
    u"A month without year: the latest that had begun when the article appeared; with “last” the latest that was over.",
    u"“May” and “March” as verbs; any month where the day of publication is not known."};
inline constexpr RuleAccount season{QLatin1StringView("season"), u"A season without year, resolved as months are.",
                                    u"“Fall” and “spring” as verbs.", RuleLanguages::English};
inline constexpr RuleAccount year{QLatin1StringView("year"), u"A year by itself.",
                                  u"Other numbers of four digits; a number of years."};
inline constexpr RuleAccount weekday{
    QLatin1StringView("weekday"),
    u"A day of the week: the latest up to the day of publication; with “next” the one after.",
    u"Any such day where the day of publication is not known.", RuleLanguages::English};
inline constexpr RuleAccount relative{
    QLatin1StringView("relative"),
    u"“Yesterday”, “last month”, “three years ago”, counted from the day of publication.",
    u"Spans of time that count from nowhere (“for three years”)."};
inline constexpr RuleAccount era{QLatin1StringView("era"), u"A year of a Japanese era, with month and day if given.",
                                 u"Years of the calendar.", RuleLanguages::Japanese};

} // namespace dateaccounts

namespace quantityaccounts {

inline constexpr RuleAccount quantity{
    QLatin1StringView("quantity"),
    u"A number with what it counts, in digits or words, with its bound (“at least”) and whether it is approximate.",
    u"Years, days of dates, ordinals, clock times, numbers inside of names."};

} // namespace quantityaccounts

} // namespace gainsay::analysis

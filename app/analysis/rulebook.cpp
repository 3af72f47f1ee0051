// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/rulebook.h"

#include "app/analysis/comparisonaccounts.h"
#include "app/analysis/comparisonrules.h"
#include "app/analysis/readingaccounts.h"

#include <algorithm>
#include <array>

namespace gainsay::analysis {
namespace {

using Accounts = std::vector<const RuleAccount*>;

/// The rules of comparison say themselves what they find; stances known beforehand are compared by none of these.
const Accounts& passageRules() {
    static const Accounts accounts = [] {
        Accounts all;
        for (const ComparisonRule& rule : comparisonRules()) {
            std::ranges::copy(rule.accounts, std::back_inserter(all));
        }
        all.push_back(&comparisonaccounts::stances);
        return all;
    }();
    return accounts;
}

constexpr std::array articleRules{&comparisonaccounts::leans};
constexpr std::array nameRules{&comparisonaccounts::confusion};
constexpr std::array stanceRules{
    &stanceaccounts::unknowing,     &stanceaccounts::denial,      &stanceaccounts::noComment,
    &stanceaccounts::cannotConfirm, &stanceaccounts::doubt,       &stanceaccounts::negation,
    &stanceaccounts::prediction,    &stanceaccounts::conditional, &stanceaccounts::hedge,
    &stanceaccounts::confirmation,  &stanceaccounts::attribution, &stanceaccounts::plain};
constexpr std::array speakerRules{&speakeraccounts::subject, &speakeraccounts::inverted, &speakeraccounts::accordingTo,
                                  &speakeraccounts::cited,   &speakeraccounts::told,     &speakeraccounts::by,
                                  &speakeraccounts::japanese};
constexpr std::array dateRules{&dateaccounts::iso,       &dateaccounts::dayMonthYear, &dateaccounts::dayMonth,
                               &dateaccounts::monthYear, &dateaccounts::seasonYear,   &dateaccounts::month,
                               &dateaccounts::season,    &dateaccounts::year,         &dateaccounts::weekday,
                               &dateaccounts::relative,  &dateaccounts::era};
constexpr std::array quantityRules{&quantityaccounts::quantity};

} // namespace

std::vector<RuleChapter> ruleBook() {
    return {{RuleSubject::Passages, passageRules()}, {RuleSubject::Articles, articleRules},
            {RuleSubject::Names, nameRules},         {RuleSubject::Stance, stanceRules},
            {RuleSubject::Speakers, speakerRules},   {RuleSubject::Dates, dateRules},
            {RuleSubject::Quantities, quantityRules}};
}

} // namespace gainsay::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/rulebook.h"

#include <QString>

namespace gainsay::tests {

/// What the manual's page on the rules says besides the rules' own words, in one language.
struct RuleManualWords {
    QString opening; ///< up to the first chapter
    QString columns; ///< of every table
    QString words;   ///< how words of an article are set off
    QString result;  ///< what is read from them
    QString published;
    QString conditions; ///< what has to be known besides the words
    QString conditionsBetween;
    QString onTwoClaims;

    /// The heading of a chapter and what stands before its table.
    [[nodiscard]] QString introduction(analysis::RuleSubject subject) const;

    QString passages, articles, names, stance, speakers, dates, quantities;
};

/// Those of the language that is spoken now.
[[nodiscard]] const RuleManualWords& ruleManualWords();

} // namespace gainsay::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/dates.h"
#include "app/analysis/lexicons.h"

#include <optional>

namespace gainsay::analysis {

/// When the words of a passage were said, where it says so: "the minister told reporters on 31 January that …", "On
/// Tuesday the company denied …". That is the date beside a verb of saying or denying, not one further on
/// ("said the attack of September 2016 …"), and none after the day of publication. Nothing where there is none; empty
/// dates are never returned. English. `published` resolves dates without a year.
[[nodiscard]] std::optional<DateMention> statementDateOf(const QString& text, const domain::PartialDate& published,
                                                         const Lexicons& lexicons = Lexicons::builtIn());

} // namespace gainsay::analysis

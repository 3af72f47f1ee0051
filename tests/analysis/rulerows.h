// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/ruleaccount.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace gainsay::tests {

/// One example of what a rule finds or leaves alone: a line of tests/analysis/rules/NAME.tsv, whose first line names
/// its columns. "language" (en, ja) and "found" (yes, no) are always there.
struct RuleRow {
    int line = 0; ///< from 1
    bool isFound = false;
    QString language;
    QHash<QString, QString> columns;

    /// What stands in a column; empty where the rule has no such column.
    [[nodiscard]] QString of(const QString& column) const { return columns.value(column); }
};

/// The rows of a rule in the order of its file; none where there is no such file, or where a line has another number of
/// columns than the first.
[[nodiscard]] std::vector<RuleRow> rowsOf(const analysis::RuleAccount& rule);

/// The first row of a rule that has it found, or not, which is the one that the manual shows: in the language given, or
/// in any where the rule does not read that one. Null where there is none.
[[nodiscard]] const RuleRow* firstRow(const std::vector<RuleRow>& rows, bool isFound, const QString& language);

} // namespace gainsay::tests

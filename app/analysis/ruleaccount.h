// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

namespace gainsay::analysis {

/// In which languages a rule reads.
enum class RuleLanguages { English, Japanese, Both };

/// A rule in words for those who read its results. The manual's tables are made from these (docs/manual/13-rules.md);
/// the examples there, and the rows that each rule is tested with, stand in tests/analysis/rules/NAME.tsv.
struct RuleAccount {
    QLatin1StringView name; ///< stable; as results give it
    QStringView finds;      ///< what it compares or reads; a sentence
    QStringView ignores;    ///< what looks like it and is not counted; a sentence
    RuleLanguages languages = RuleLanguages::Both;
};

} // namespace gainsay::analysis

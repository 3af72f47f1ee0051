// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QtTranslation>

namespace gainsay::analysis {

/// In which languages a rule reads.
enum class RuleLanguages { English, Japanese, Both };

/// A rule in words for those who read its results. The manual's tables are made from these (13-rules.md in
/// docs/manual, in each language); the examples there, and the rows that each rule is tested with, stand in
/// tests/analysis/rules/NAME.tsv. Its sentences are UTF-8, and listed for the catalogues in the context RuleAccounts.
struct RuleAccount {
    QLatin1StringView name;        ///< stable; as results give it
    const char* finds = nullptr;   ///< what it compares or reads; a sentence
    const char* ignores = nullptr; ///< what looks like it and is not counted; a sentence
    RuleLanguages languages = RuleLanguages::Both;
};

} // namespace gainsay::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/credits.h"
#include "app/analysis/reuse.h"

#include <QStringList>

#include <vector>

namespace gainsay::analysis {

/// A chain of attribution of one article on one matter: from the origin to the outlet ("ministry sources",
/// "Kyodo News", "Harbour Daily").
struct AttributionChain {
    size_t article = 0; ///< number of the article
    QStringList links;  ///< may be empty: nobody said where it is from
};

/// The outcome of counting.
struct OriginGroup {
    QString name;                 ///< what the chains of the group end in
    std::vector<size_t> articles; ///< ascending, each once
    bool isLoop = false;          ///< they cite each other and nobody else
};

/// Groups articles by where their chains end; articles of one group tell one story once. Chains are joined where they
/// share a named link: an agency that one article cites and another follows up to its unnamed sources is one origin.
/// Unnamed speakers ("ministry sources") of different articles are different people unless the same link relays them.
/// `copies` joins articles that have a passage in common on the matter, whoever copied from whom. An article without a
/// chain is its own origin. Ordered by the size of the groups, largest first, then by name.
[[nodiscard]] std::vector<OriginGroup> independentOrigins(const std::vector<AttributionChain>& chains,
                                                          const std::vector<std::pair<size_t, size_t>>& copies,
                                                          const std::vector<QString>& outlets,
                                                          const CreditFinder& credits = CreditFinder::builtIn());

/// Whether a speaker is named: "Kyodo News" is, "ministry sources" and "a senior official" are not.
[[nodiscard]] bool isNamedSpeaker(const QString& speaker);

} // namespace gainsay::analysis

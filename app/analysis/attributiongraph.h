// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/origins.h"
#include "app/domain/textrange.h"

#include <optional>

namespace gainsay::analysis {

/// A chain of attribution together with the words of the article that state it.
struct StatedChain {
    AttributionChain chain;
    domain::TextRange range; ///< code points of the article; empty: nobody can point at it
    bool carries = false;    ///< the article as a whole rests on it, not one sentence of it
};

/// Where in the layers of the graph somebody stands: articles, then those who relay (agencies, other outlets), then the
/// people or documents that the words are from.
enum class AttributionLayer { Article, Relay, Origin };

/// An article, or somebody whom articles credit.
struct AttributionNode {
    AttributionLayer layer = AttributionLayer::Origin;
    QString name;                  ///< as first written; of an article its outlet
    std::optional<size_t> article; ///< number of the article
    bool isDeadEnd = false;        ///< the trail stops here: an unnamed speaker, or an article that credits nobody
    bool isInLoop = false;         ///< credits lead from here back to here

    bool operator==(const AttributionNode&) const = default;
};

/// Who credits whom.
struct Credited {
    size_t article = 0;      ///< whose words say so
    domain::TextRange range; ///< where; may be empty

    bool operator==(const Credited&) const = default;
};

/// From whoever tells to whoever is told of.
struct AttributionEdge {
    size_t from = 0; ///< number of a node
    size_t to = 0;
    bool carries = false;
    bool isInLoop = false;
    std::vector<Credited> stated; ///< by article and place, each once

    bool operator==(const AttributionEdge&) const = default;
};

/// Articles → agencies → people or documents. Articles come first, in the order of their numbers; then the others in
/// the order in which chains name them.
struct AttributionGraph {
    std::vector<AttributionNode> nodes;
    std::vector<AttributionEdge> edges; ///< by node of departure, then of arrival

    bool operator==(const AttributionGraph&) const = default;
};

/// Joins chains where they share a link. An outlet that is itself among the articles is that article, so that articles
/// which credit each other are seen to form a loop. Unnamed speakers of different articles are different people unless
/// the same link relays them. `outlets` has a name for each article; those without a chain credit nobody.
[[nodiscard]] AttributionGraph attributionGraph(const std::vector<StatedChain>& chains,
                                                const std::vector<QString>& outlets,
                                                const CreditFinder& credits = CreditFinder::builtIn());

/// A name without what it belongs to: "Marta Hale" of "Marta Hale of the Road Office", but all of "Ministry of
/// Defense".
[[nodiscard]] QString coreOfName(const QString& name);
/// Whether two names seem to mean one speaker: the same, or one the end of the other ("Inada", "Defense Minister Tomomi
/// Inada"), and both named. Case, "the" and what coreOfName() leaves out do not matter.
[[nodiscard]] bool isSameSpeaker(const QString& one, const QString& other);

} // namespace gainsay::analysis

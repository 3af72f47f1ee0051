// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/keys.h"
#include "app/domain/partialdate.h"
#include "app/domain/textrange.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace gainsay::session {

/// Where one article has it from.
struct ArticleChain {
    domain::ArticleId article;
    QString title;
    QStringList links; ///< from the origin to the outlet; the outlet alone where nobody is credited

    bool operator==(const ArticleChain&) const = default;
};

/// Articles that tell one story once.
struct SharedOrigin {
    QString name;
    std::vector<domain::ArticleId> articles;
    bool isLoop = false; ///< they cite each other and nobody else

    bool operator==(const SharedOrigin&) const = default;
};

/// A passage that two articles have in common, word for word but for spelling.
struct ReusedPassage {
    domain::ArticleId a;
    domain::ArticleId b;
    domain::TextRange aRange; ///< code points of each article's latest version
    domain::TextRange bRange;
    int words = 0;
    bool isIdentical = true;
    bool isFormula =
        false; ///< what closes several articles ("All rights reserved …"): says nothing of who follows whom

    bool operator==(const ReusedPassage&) const = default;
};

/// Layers of the graph of attribution, in the order in which words travel back.
enum class OriginLayer { Article, Relay, Source };

/// An article, or somebody whom articles credit.
struct OriginNode {
    OriginLayer layer = OriginLayer::Article;
    QString name;              ///< of an article its outlet
    domain::ArticleId article; ///< null for all others
    domain::VersionId version; ///< latest one of the article
    QString title;             ///< of the article
    domain::PartialDate published;
    int origin = -1;        ///< of an article: which of the report's origins it belongs to
    bool isDeadEnd = false; ///< the trail stops here: an unnamed speaker, or an article that credits nobody
    bool isInLoop = false;  ///< credits lead from here back to here

    bool operator==(const OriginNode&) const = default;
};

/// Words of an article that credit somebody.
struct StatedCredit {
    domain::VersionId version;
    domain::TextRange range; ///< code points; empty: nobody can point at them

    bool operator==(const StatedCredit&) const = default;
};

/// A credit, from whoever tells to whoever is told of.
struct OriginEdge {
    size_t from = 0; ///< numbers of nodes
    size_t to = 0;
    bool carries = false; ///< the article as a whole rests on it
    bool isInLoop = false;
    std::vector<StatedCredit> stated;

    bool operator==(const OriginEdge&) const = default;
};

/// How many independent origins stand behind a claim, or behind the dossier as a whole.
struct OriginReport {
    domain::ClaimId claim; ///< null: all articles
    QString claimText;
    qsizetype articles = 0;            ///< that affirm or report the claim
    std::vector<SharedOrigin> origins; ///< independent of each other; largest first
    std::vector<ArticleChain> chains;
    std::vector<ReusedPassage> reuse;
    std::vector<OriginNode> nodes; ///< articles first
    std::vector<OriginEdge> edges;

    [[nodiscard]] qsizetype independent() const { return static_cast<qsizetype>(origins.size()); }
    /// Whether two articles rest on different origins; false where either is not in the report.
    [[nodiscard]] bool areIndependent(domain::ArticleId one, domain::ArticleId other) const;

    bool operator==(const OriginReport&) const = default;
};

/// The dossier as a whole first, then each claim. Shared by all who show them, since those of thousands of articles
/// take long to copy.
using OriginReports = std::shared_ptr<const std::vector<OriginReport>>;

/// A passage of an article as a card shows it.
struct ShownPassage {
    domain::ArticleId article;
    domain::VersionId version;
    domain::TextRange range;
    QString before; ///< put before and after the words these continue them; see PassageContext
    QString text;
    QString after;

    bool operator==(const ShownPassage&) const = default;
};

/// One sentence in which an article has somebody say something.
struct SpokenPassage {
    domain::ArticleId article;
    domain::VersionId version;
    domain::TextRange range;
    QString speaker; ///< as this article calls them
    QString text;

    bool operator==(const SpokenPassage&) const = default;
};

/// Two articles that have one person say nearly the same thing, and where they differ.
struct WordDrift {
    size_t a = 0; ///< numbers of passages
    size_t b = 0;
    double likeness = 0;                  ///< share of common words, 0–1
    std::vector<domain::TextRange> aOnly; ///< code points of each passage: what the other does not have
    std::vector<domain::TextRange> bOnly;

    bool operator==(const WordDrift&) const = default;
};

/// Everything that articles have one speaker say.
struct SpeakerWords {
    std::vector<SpokenPassage> passages; ///< by article and place
    std::vector<WordDrift> drifts;       ///< likest first

    bool operator==(const SpeakerWords&) const = default;
};

} // namespace gainsay::session

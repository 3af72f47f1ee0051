// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/actionrunner.h"

#include <vector>

namespace gainsay::session {

/// Where one article has it from.
struct ArticleChain {
    domain::ArticleId article;
    QString title;
    QStringList links; ///< from the origin to the outlet; the outlet alone where nobody is credited
};

/// Articles that tell one story once.
struct SharedOrigin {
    QString name;
    std::vector<domain::ArticleId> articles;
    bool isLoop = false; ///< they cite each other and nobody else
};

/// A passage that two articles have in common, word for word but for spelling.
struct ReusedPassage {
    domain::ArticleId a;
    domain::ArticleId b;
    domain::TextRange aRange; ///< code points of each article's latest version
    domain::TextRange bRange;
    int words = 0;
    bool isIdentical = true;
};

/// How many independent origins stand behind a claim, or behind the dossier as a whole.
struct OriginReport {
    domain::ClaimId claim; ///< null: all articles
    QString claimText;
    qsizetype articles = 0;            ///< that affirm or report the claim
    std::vector<SharedOrigin> origins; ///< independent of each other; largest first
    std::vector<ArticleChain> chains;
    std::vector<ReusedPassage> reuse;

    [[nodiscard]] qsizetype independent() const { return static_cast<qsizetype>(origins.size()); }
};

/// Attribution and reuse over all articles. What is credited and copied is read from the texts; chains that somebody
/// stated for a claim go before.
class OriginDesk {
public:
    explicit OriginDesk(ActionRunner& actions);

    /// The dossier as a whole first, then each claim, in the claims' order. Reads all texts: use it off the GUI thread.
    [[nodiscard]] Result<std::vector<OriginReport>> reports() const;

private:
    ActionRunner& m_actions;
};

} // namespace gainsay::session

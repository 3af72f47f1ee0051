// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/contradictiondesk.h"

#include <map>
#include <optional>
#include <vector>

namespace gainsay::session {

/// One quote of a pair and what is known of it. Points into a PairMaterial.
struct PairSide {
    const domain::Quote* quote = nullptr;
    const domain::Assertion* assertion = nullptr; ///< on the pair's claim; null without one
    domain::PartialDate published;
};

/// Two quotes that may contradict each other.
struct QuotePair {
    PairSide a;
    PairSide b;
    domain::ClaimId claim;                           ///< null where they share none
    const domain::Contradiction* decision = nullptr; ///< what somebody decided or paired; null: nobody
};

/// Everything that contradictions are found in, read once.
class PairMaterial {
public:
    [[nodiscard]] static Result<PairMaterial> read(dossier::Dossier& dossier);

    /// Pairs on one claim, of different quotes, and pairs that somebody decided on; each pair once, by claim.
    /// Point into this.
    [[nodiscard]] std::vector<QuotePair> candidates() const;
    /// Quote, article, source and assertion of a side; texts are left empty.
    [[nodiscard]] PassageView passage(domain::QuoteId quote, domain::ClaimId claim) const;
    [[nodiscard]] QString claimText(domain::ClaimId claim) const;
    /// By claim in the claims' order, pairs without a claim last; then by score, best first; then by id.
    void sort(std::vector<domain::Contradiction>& contradictions) const;

private:
    [[nodiscard]] PairSide side(domain::QuoteId quote, domain::ClaimId claim) const;
    [[nodiscard]] const domain::Assertion* assertion(domain::QuoteId quote, domain::ClaimId claim) const;
    [[nodiscard]] const domain::Article* article(domain::VersionId version) const;

    std::map<domain::QuoteId, domain::Quote> m_quotes;
    std::map<domain::VersionId, domain::ArticleId> m_articleOf;
    std::map<domain::VersionId, int> m_ordinals;
    std::map<domain::ArticleId, int> m_versionCounts;
    std::map<domain::ArticleId, domain::Article> m_articles;
    std::map<domain::SourceId, domain::Source> m_sources;
    std::map<domain::SourceId, domain::SourceGrade> m_grades; ///< in force
    std::vector<domain::Claim> m_claims;
    std::vector<domain::Assertion> m_assertions; ///< by claim
    std::vector<domain::Contradiction> m_decisions;
};

} // namespace gainsay::session

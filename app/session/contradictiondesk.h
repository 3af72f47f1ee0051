// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/actionrunner.h"

#include <QHash>

#include <vector>

namespace gainsay::analysis {
class Vocabulary;
}

namespace gainsay::session {

/// One side of a contradiction with all that a card shows of it.
struct PassageView {
    domain::Quote quote;
    domain::Article article;
    QString sourceName;
    QString grade;                              ///< Admiralty code, may be empty
    std::optional<domain::Assertion> assertion; ///< what it says about the claim, where there is one
    QString before;                             ///< the rest of the quote's block and, where short, the block before
    QString after;
    int ordinal = 1;      ///< of the version that the quote is from
    int versionCount = 1; ///< of its article
};

/// A contradiction with both sides.
struct ContradictionView {
    domain::Contradiction contradiction;
    QString claimText; ///< empty without a claim
    PassageView a;
    PassageView b;
};

/// Contradictions: found from what quotes say about claims, from their words and figures, or paired by hand; with the
/// decisions on them. Suggestions are found anew on every call, and what was found for an unchanged pair is reused.
class ContradictionDesk {
public:
    /// Both must outlive the desk.
    ContradictionDesk(ActionRunner& actions, const analysis::Vocabulary& words);

    /// Best first: by claim in the claims' order, then by score.
    [[nodiscard]] Result<std::vector<domain::Contradiction>> all() const;
    [[nodiscard]] Result<std::vector<ContradictionView>> views() const;
    [[nodiscard]] Result<ContradictionView> view(domain::ContradictionId id) const;

    /// Confirmed, explained or dismissed, with a note; Suggested reopens it.
    [[nodiscard]] Result<void> decide(domain::ContradictionId id, domain::ContradictionStatus status,
                                      const QString& note);
    /// Pairs as they are found now, with a decision in each, to be kept by SuggestionDesk::decideAll(); each has the
    /// note that it had. NotFound where one of them is no longer found.
    [[nodiscard]] Result<std::vector<domain::Contradiction>> decisions(const std::vector<domain::ContradictionId>& ids,
                                                                       domain::ContradictionStatus status) const;
    /// Sets two quotes against each other by hand. InvalidInput for a quote against itself.
    [[nodiscard]] Result<domain::ContradictionId> pair(domain::QuoteId a, domain::QuoteId b);

private:
    /// What a comparison came to, and the hash of what it was made from.
    struct Found {
        QByteArray inputs;
        domain::Contradiction contradiction;
        bool found = false;
    };

    ActionRunner& m_actions;
    const analysis::Vocabulary& m_words;
    mutable QHash<domain::ContradictionId, Found> m_found;
};

/// "Confirm a contradiction", "Dismiss 3 contradictions": what a decision is called in the journal.
[[nodiscard]] QString decisionSummary(domain::ContradictionStatus status, size_t count);

} // namespace gainsay::session

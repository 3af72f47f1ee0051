// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/actionrunner.h"

#include <vector>

namespace gainsay::analysis {
class Vocabulary;
}

namespace gainsay::session {

/// What a quote is to say about a claim.
struct AssertionDraft {
    domain::Stance stance = domain::Stance::Asserts;
    domain::Modality modality = domain::Modality::Asserted;
    QStringList speakerChain;
    domain::PartialDate eventDate;
    QString quantity;

    /// The same with another stance; the modality follows where the two would not go together.
    [[nodiscard]] AssertionDraft withStance(domain::Stance wanted) const;

    bool operator==(const AssertionDraft&) const = default;
};

/// Claims and what quotes say about them.
class ClaimDesk {
public:
    /// Both must outlive the desk.
    ClaimDesk(ActionRunner& actions, const analysis::Vocabulary& words);

    [[nodiscard]] Result<std::vector<domain::Claim>> all() const;
    [[nodiscard]] Result<std::vector<domain::Assertion>> assertions() const;
    [[nodiscard]] Result<std::vector<domain::Assertion>> assertionsOf(domain::QuoteId quote) const;
    /// What all quotes say that stand in a version, whether they were taken from it or followed into it.
    [[nodiscard]] Result<std::vector<domain::Assertion>> assertionsIn(domain::VersionId version) const;
    /// What the quote's own words suggest, to fill the fields with before anyone has typed.
    [[nodiscard]] Result<AssertionDraft> suggest(domain::QuoteId quote) const;

    [[nodiscard]] Result<domain::ClaimId> add(const QString& text, const domain::PartialDate& eventDate = {});
    [[nodiscard]] Result<void> update(const domain::Claim& claim);
    [[nodiscard]] Result<void> remove(domain::ClaimId id) { return remove(std::vector{id}); }
    /// Several; one action, one undo.
    [[nodiscard]] Result<void> remove(const std::vector<domain::ClaimId>& ids);
    /// Says what the quote says about the claim; replaces what was said of the same pair. The quote's other claims
    /// stay.
    [[nodiscard]] Result<domain::AssertionId> assertOn(domain::QuoteId quote, domain::ClaimId claim,
                                                       const AssertionDraft& draft);
    /// The same of several quotes, with one stance and what else each quote's own words suggest; one action, one undo.
    [[nodiscard]] Result<void> assertAll(const std::vector<domain::QuoteId>& quotes, domain::ClaimId claim,
                                         domain::Stance stance);
    /// A new claim and what the quote says about it, in one action.
    [[nodiscard]] Result<domain::ClaimId> assertNew(domain::QuoteId quote, const QString& claimText,
                                                    const AssertionDraft& draft);
    [[nodiscard]] Result<void> removeAssertion(domain::AssertionId id);

private:
    /// What a quote is to say about a claim, instead of what it says already or as something new.
    struct Said {
        domain::Assertion assertion;
        bool isNew = true;
    };
    [[nodiscard]] Result<Said> said(domain::QuoteId quote, domain::ClaimId claim, const AssertionDraft& draft) const;
    [[nodiscard]] Result<void> write(dossier::Change& change, const Said& said);

    ActionRunner& m_actions;
    const analysis::Vocabulary& m_words;
};

} // namespace gainsay::session

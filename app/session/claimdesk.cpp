// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/claimdesk.h"

#include "app/analysis/assertionreading.h"
#include "app/analysis/vocabulary.h"
#include "app/domain/codepointindex.h"

#include <QCoreApplication>

namespace gainsay::session {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Claims)
};

QString summaryOf(domain::Stance stance) {
    switch (stance) {
    case domain::Stance::Asserts:
        return Words::tr("Say that a quote asserts a claim");
    case domain::Stance::Denies:
        return Words::tr("Say that a quote denies a claim");
    case domain::Stance::Doubts:
        return Words::tr("Say that a quote doubts a claim");
    case domain::Stance::Reports:
        break;
    }
    return Words::tr("Say that a quote reports a claim");
}

Error emptyClaim() {
    return {ErrorCode::InvalidInput, Words::tr("A claim needs words: a sentence that can be true or false."), {}};
}

} // namespace

AssertionDraft AssertionDraft::withStance(domain::Stance wanted) const {
    AssertionDraft draft = *this;
    if (draft.stance != wanted && (draft.modality == domain::Modality::Denied || wanted == domain::Stance::Denies)) {
        draft.modality = wanted == domain::Stance::Denies ? domain::Modality::Denied : domain::Modality::Asserted;
    }
    draft.stance = wanted;
    return draft;
}

ClaimDesk::ClaimDesk(ActionRunner& actions, const analysis::Vocabulary& words)
    : m_actions(actions)
    , m_words(words) {}

Result<std::vector<domain::Claim>> ClaimDesk::all() const {
    return m_actions.dossier().claims().all();
}

Result<std::vector<domain::Assertion>> ClaimDesk::assertions() const {
    return m_actions.dossier().claims().assertions();
}

Result<std::vector<domain::Assertion>> ClaimDesk::assertionsOf(domain::QuoteId quote) const {
    return m_actions.dossier().claims().assertionsOf(quote);
}

Result<std::vector<domain::Assertion>> ClaimDesk::assertionsIn(domain::VersionId version) const {
    return m_actions.dossier().claims().assertionsIn(version);
}

Result<AssertionDraft> ClaimDesk::suggest(domain::QuoteId id) const {
    auto& dossier = m_actions.dossier();
    const auto quote = dossier.quotes().find(id);
    if (!quote || !*quote) {
        return quote ? Result<AssertionDraft>(AssertionDraft()) : Result<AssertionDraft>(passOn(quote));
    }
    const auto version = dossier.articles().findVersion((*quote)->version);
    if (!version || !*version) {
        return version ? Result<AssertionDraft>(AssertionDraft()) : Result<AssertionDraft>(passOn(version));
    }
    const auto article = dossier.articles().find((*version)->article);
    if (!article) {
        return passOn(article);
    }
    const auto reading = analysis::readAssertion(
        (*quote)->exact, *article ? (*article)->published : domain::PartialDate(), m_words.lexicons());
    AssertionDraft draft{reading.stance.value, reading.modality.value, reading.speakerChain(), {}, {}};
    if (reading.eventDate) {
        draft.eventDate = reading.eventDate->value;
    }
    if (reading.quantity) {
        draft.quantity = domain::CodePointIndex((*quote)->exact).slice((*quote)->exact, reading.quantity->range);
    }
    return draft;
}

Result<domain::ClaimId> ClaimDesk::add(const QString& text, const domain::PartialDate& eventDate) {
    const domain::Claim claim{m_actions.environment().ids.make<domain::ClaimId>(), text.simplified(), eventDate,
                              QString()};
    if (claim.text.isEmpty()) {
        return std::unexpected(emptyClaim());
    }
    const auto done =
        m_actions.act(QStringLiteral("claim.add"), Words::tr("State the claim “%1”").arg(shortened(claim.text)),
                      [&](dossier::Change& change) { return m_actions.dossier().claims().insert(change, claim); });
    if (!done) {
        return passOn(done);
    }
    return claim.id;
}

Result<void> ClaimDesk::update(const domain::Claim& claim) {
    if (claim.text.simplified().isEmpty()) {
        return std::unexpected(emptyClaim());
    }
    return m_actions.act(QStringLiteral("claim.edit"), Words::tr("Edit the claim “%1”").arg(shortened(claim.text)),
                         [&](dossier::Change& change) { return m_actions.dossier().claims().update(change, claim); });
}

Result<void> ClaimDesk::remove(const std::vector<domain::ClaimId>& ids) {
    if (ids.empty()) {
        return {};
    }
    const auto first = m_actions.dossier().claims().find(ids.front());
    if (!first) {
        return passOn(first);
    }
    return m_actions.act(
        QStringLiteral("claim.remove"),
        ids.size() == 1 ? Words::tr("Delete the claim “%1”").arg(*first ? shortened((*first)->text) : QString())
                        : Words::tr("Delete %1 claims").arg(ids.size()),
        [&](dossier::Change& change) {
            return forEach(ids, [&](domain::ClaimId id) { return m_actions.dossier().claims().remove(change, id); });
        });
}

Result<ClaimDesk::Said> ClaimDesk::said(domain::QuoteId quote, domain::ClaimId claim,
                                        const AssertionDraft& draft) const {
    const auto present = m_actions.dossier().claims().assertionsOf(quote);
    if (!present) {
        return passOn(present);
    }
    const auto same = std::ranges::find(*present, claim, &domain::Assertion::claim);
    const bool isNew = same == present->end();
    return Said{{isNew ? m_actions.environment().ids.make<domain::AssertionId>() : same->id, quote, claim, draft.stance,
                 draft.modality, draft.speakerChain, draft.eventDate, draft.quantity},
                isNew};
}

Result<void> ClaimDesk::write(dossier::Change& change, const Said& said) {
    auto& claims = m_actions.dossier().claims();
    return said.isNew ? claims.insertAssertion(change, said.assertion) : claims.updateAssertion(change, said.assertion);
}

Result<domain::AssertionId> ClaimDesk::assertOn(domain::QuoteId quote, domain::ClaimId claim,
                                                const AssertionDraft& draft) {
    const auto one = said(quote, claim, draft);
    if (!one) {
        return passOn(one);
    }
    return m_actions
        .act(one->isNew ? QStringLiteral("assertion.add") : QStringLiteral("assertion.edit"), summaryOf(draft.stance),
             [&](dossier::Change& change) { return write(change, *one); })
        .transform([&one] { return one->assertion.id; });
}

Result<void> ClaimDesk::assertAll(const std::vector<domain::QuoteId>& quotes, domain::ClaimId claim,
                                  domain::Stance stance) {
    std::vector<Said> all;
    for (const domain::QuoteId quote : quotes) {
        const auto suggested = suggest(quote);
        auto one = suggested ? said(quote, claim, suggested->withStance(stance)) : passOn(suggested);
        if (!one) {
            return passOn(one);
        }
        all.push_back(std::move(*one));
    }
    if (all.empty()) {
        return {};
    }
    return m_actions.act(
        QStringLiteral("assertion.add"),
        all.size() == 1 ? summaryOf(stance) : Words::tr("Say what %1 quotes say about a claim").arg(all.size()),
        [&](dossier::Change& change) { return forEach(all, [&](const Said& one) { return write(change, one); }); });
}

Result<domain::ClaimId> ClaimDesk::assertNew(domain::QuoteId quote, const QString& claimText,
                                             const AssertionDraft& draft) {
    auto& claims = m_actions.dossier().claims();
    auto& ids = m_actions.environment().ids;
    const domain::Claim claim{ids.make<domain::ClaimId>(), claimText.simplified(), draft.eventDate, QString()};
    if (claim.text.isEmpty()) {
        return std::unexpected(emptyClaim());
    }
    const domain::Assertion assertion{ids.make<domain::AssertionId>(),
                                      quote,
                                      claim.id,
                                      draft.stance,
                                      draft.modality,
                                      draft.speakerChain,
                                      draft.eventDate,
                                      draft.quantity};
    const auto done =
        m_actions.act(QStringLiteral("claim.add"), Words::tr("State the claim “%1”").arg(shortened(claim.text)),
                      [&](dossier::Change& change) -> Result<void> {
                          if (auto inserted = claims.insert(change, claim); !inserted) {
                              return inserted;
                          }
                          return claims.insertAssertion(change, assertion);
                      });
    if (!done) {
        return passOn(done);
    }
    return claim.id;
}

Result<void> ClaimDesk::removeAssertion(domain::AssertionId id) {
    return m_actions.act(
        QStringLiteral("assertion.remove"), Words::tr("Take a quote off a claim"),
        [&](dossier::Change& change) { return m_actions.dossier().claims().removeAssertion(change, id); });
}

} // namespace gainsay::session

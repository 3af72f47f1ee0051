// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/claimstore.h"

#include "app/dossier/rows.h"
#include "app/dossier/textlist.h"

namespace gainsay::dossier {
namespace {

#define ASSERTION_COLUMNS "id, quote_id, claim_id, stance, modality, speaker_chain, event_date, quantity"

domain::Claim readClaim(const Statement& row) {
    return {row.id<domain::ClaimId>(0), row.text(1), domain::PartialDate::fromString(row.text(2)), row.text(3)};
}

domain::Assertion readAssertion(const Statement& row) {
    domain::Assertion assertion;
    assertion.id = row.id<domain::AssertionId>(0);
    assertion.quote = row.id<domain::QuoteId>(1);
    assertion.claim = row.id<domain::ClaimId>(2);
    assertion.stance = domain::stanceFromString(row.text(3)).value_or(domain::Stance::Reports);
    assertion.modality = domain::modalityFromString(row.text(4)).value_or(domain::Modality::Asserted);
    assertion.speakerChain = fromJsonText(row.text(5));
    assertion.eventDate = domain::PartialDate::fromString(row.text(6));
    assertion.quantity = row.text(7);
    return assertion;
}

} // namespace

Result<std::vector<domain::Claim>> ClaimStore::all() const {
    return listRows(m_connection, "SELECT id, text, event_date, note FROM claim ORDER BY id", readClaim);
}

Result<std::optional<domain::Claim>> ClaimStore::find(domain::ClaimId id) const {
    return findRow(m_connection, "SELECT id, text, event_date, note FROM claim WHERE id = ?1", readClaim, id);
}

Result<std::vector<domain::Assertion>> ClaimStore::assertions() const {
    return listRows(m_connection, "SELECT " ASSERTION_COLUMNS " FROM assertion ORDER BY claim_id, id", readAssertion);
}

Result<std::vector<domain::Assertion>> ClaimStore::assertionsOf(domain::QuoteId quote) const {
    return listRows(m_connection, "SELECT " ASSERTION_COLUMNS " FROM assertion WHERE quote_id = ?1 ORDER BY id", readAssertion,
                    quote);
}

Result<std::vector<domain::Assertion>> ClaimStore::assertionsIn(domain::VersionId version) const {
    return listRows(m_connection,
                    "SELECT " ASSERTION_COLUMNS " FROM assertion WHERE quote_id IN (SELECT id FROM quote WHERE version_id = ?1 "
                    "UNION ALL SELECT quote_id FROM anchoring WHERE version_id = ?1) ORDER BY id",
                    readAssertion, version);
}

Result<std::optional<domain::Assertion>> ClaimStore::findAssertion(domain::AssertionId id) const {
    return findRow(m_connection, "SELECT " ASSERTION_COLUMNS " FROM assertion WHERE id = ?1", readAssertion, id);
}

Result<void> ClaimStore::insert(Change& change, const domain::Claim& claim) {
    return change.run("INSERT INTO claim (id, text, event_date, note) VALUES (?1, ?2, ?3, ?4)", claim.id, claim.text,
                      claim.eventDate.toString(), claim.note);
}

Result<void> ClaimStore::update(Change& change, const domain::Claim& claim) {
    return change.runOnRow("UPDATE claim SET text = ?2, event_date = ?3, note = ?4 WHERE id = ?1", claim.id, claim.text,
                           claim.eventDate.toString(), claim.note);
}

Result<void> ClaimStore::remove(Change& change, domain::ClaimId id) {
    for (const QByteArrayView sql :
         {"UPDATE contradiction SET claim_id = NULL WHERE claim_id = ?1", "DELETE FROM assertion WHERE claim_id = ?1"}) {
        if (auto done = change.run(sql, id); !done) {
            return done;
        }
    }
    return change.runOnRow("DELETE FROM claim WHERE id = ?1", id);
}

Result<void> ClaimStore::insertAssertion(Change& change, const domain::Assertion& assertion) {
    return change.run("INSERT INTO assertion (" ASSERTION_COLUMNS ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)", assertion.id,
                      assertion.quote, assertion.claim, domain::toString(assertion.stance), domain::toString(assertion.modality),
                      toJsonText(assertion.speakerChain), assertion.eventDate.toString(), assertion.quantity);
}

Result<void> ClaimStore::updateAssertion(Change& change, const domain::Assertion& assertion) {
    return change.runOnRow("UPDATE assertion SET claim_id = ?2, stance = ?3, modality = ?4, speaker_chain = ?5, event_date = ?6, "
                           "quantity = ?7 WHERE id = ?1",
                           assertion.id, assertion.claim, domain::toString(assertion.stance),
                           domain::toString(assertion.modality), toJsonText(assertion.speakerChain),
                           assertion.eventDate.toString(), assertion.quantity);
}

Result<void> ClaimStore::removeAssertion(Change& change, domain::AssertionId id) {
    return change.runOnRow("DELETE FROM assertion WHERE id = ?1", id);
}

} // namespace gainsay::dossier

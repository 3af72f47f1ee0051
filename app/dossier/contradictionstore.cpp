// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/contradictionstore.h"

#include "app/dossier/rows.h"

namespace gainsay::dossier {
namespace {

#define CONTRADICTION_COLUMNS "id, a_id, b_id, claim_id, type, rule, status, note, decided_at, decided_by"

domain::Contradiction readContradiction(const Statement& row) {
    domain::Contradiction pair;
    pair.id = row.id<domain::ContradictionId>(0);
    pair.a = row.id<domain::QuoteId>(1);
    pair.b = row.id<domain::QuoteId>(2);
    pair.claim = row.id<domain::ClaimId>(3);
    pair.type = domain::contradictionTypeFromString(row.text(4)).value_or(domain::ContradictionType::Denial);
    pair.rule = row.text(5);
    pair.status =
        domain::contradictionStatusFromString(row.text(6)).value_or(domain::ContradictionStatus::Suggested);
    pair.note = row.text(7);
    pair.decidedAt = row.moment(8);
    pair.decidedBy = row.text(9);
    return pair;
}

} // namespace

Result<std::vector<domain::Contradiction>> ContradictionStore::all() const {
    return listRows(m_connection, "SELECT " CONTRADICTION_COLUMNS " FROM contradiction ORDER BY id", readContradiction);
}

Result<std::optional<domain::Contradiction>> ContradictionStore::find(domain::ContradictionId id) const {
    return findRow(m_connection, "SELECT " CONTRADICTION_COLUMNS " FROM contradiction WHERE id = ?1", readContradiction, id);
}

Result<void> ContradictionStore::save(Change& change, const domain::Contradiction& pair) {
    return change.run("INSERT INTO contradiction (" CONTRADICTION_COLUMNS ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) "
                      "ON CONFLICT (id) DO UPDATE SET claim_id = excluded.claim_id, type = excluded.type, rule = excluded.rule, "
                      "status = excluded.status, note = excluded.note, decided_at = excluded.decided_at, "
                      "decided_by = excluded.decided_by",
                      pair.id, pair.a, pair.b, pair.claim, domain::toString(pair.type), pair.rule,
                      domain::toString(pair.status), pair.note, pair.decidedAt, pair.decidedBy);
}

Result<void> ContradictionStore::remove(Change& change, domain::ContradictionId id) {
    return change.runOnRow("DELETE FROM contradiction WHERE id = ?1", id);
}

} // namespace gainsay::dossier

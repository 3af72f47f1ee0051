// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/claim.h"
#include "app/dossier/change.h"

#include <optional>
#include <vector>

namespace gainsay::dossier {

/// Claims and what quotes say about them. Reads at any time; writes inside an action only.
class ClaimStore {
public:
    explicit ClaimStore(Connection& connection)
        : m_connection(connection) {}

    /// All, in the order in which they were stated.
    [[nodiscard]] Result<std::vector<domain::Claim>> all() const;
    [[nodiscard]] Result<std::optional<domain::Claim>> find(domain::ClaimId id) const;
    /// All, by claim.
    [[nodiscard]] Result<std::vector<domain::Assertion>> assertions() const;
    [[nodiscard]] Result<std::vector<domain::Assertion>> assertionsOf(domain::QuoteId quote) const;
    /// What all quotes say that stand in a version, whether they were taken from it or followed into it.
    [[nodiscard]] Result<std::vector<domain::Assertion>> assertionsIn(domain::VersionId version) const;
    [[nodiscard]] Result<std::optional<domain::Assertion>> findAssertion(domain::AssertionId id) const;

    [[nodiscard]] Result<void> insert(Change& change, const domain::Claim& claim);
    [[nodiscard]] Result<void> update(Change& change, const domain::Claim& claim);
    /// Deletes the claim with its assertions; decisions on pairs stay and lose the claim.
    [[nodiscard]] Result<void> remove(Change& change, domain::ClaimId id);
    [[nodiscard]] Result<void> insertAssertion(Change& change, const domain::Assertion& assertion);
    [[nodiscard]] Result<void> updateAssertion(Change& change, const domain::Assertion& assertion);
    [[nodiscard]] Result<void> removeAssertion(Change& change, domain::AssertionId id);

private:
    Connection& m_connection;
};

} // namespace gainsay::dossier

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/contradiction.h"
#include "app/dossier/change.h"

#include <optional>
#include <vector>

namespace gainsay::dossier {

/// What somebody decided about pairs of quotes. Only the fields that a decision has are stored: ids, type, rule, status,
/// note, when and by whom; reasons and scores are found anew from the texts.
class ContradictionStore {
public:
    explicit ContradictionStore(Connection& connection)
        : m_connection(connection) {}

    [[nodiscard]] Result<std::vector<domain::Contradiction>> all() const;
    [[nodiscard]] Result<std::optional<domain::Contradiction>> find(domain::ContradictionId id) const;

    /// Inserts the decision or replaces the one on the same pair.
    [[nodiscard]] Result<void> save(Change& change, const domain::Contradiction& contradiction);
    [[nodiscard]] Result<void> remove(Change& change, domain::ContradictionId id);

private:
    Connection& m_connection;
};

} // namespace gainsay::dossier

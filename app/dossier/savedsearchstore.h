// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/savedsearch.h"
#include "app/dossier/change.h"

#include <optional>
#include <vector>

namespace gainsay::dossier {

/// Searches that are kept under a name. Reads at any time; writes inside an action only.
class SavedSearchStore {
public:
    explicit SavedSearchStore(Connection& connection)
        : m_connection(connection) {}

    /// All, in the order in which they were saved.
    [[nodiscard]] Result<std::vector<domain::SavedSearch>> all() const;
    [[nodiscard]] Result<std::optional<domain::SavedSearch>> find(domain::SavedSearchId id) const;

    [[nodiscard]] Result<void> insert(Change& change, const domain::SavedSearch& search);
    [[nodiscard]] Result<void> update(Change& change, const domain::SavedSearch& search);
    [[nodiscard]] Result<void> remove(Change& change, domain::SavedSearchId id);

private:
    Connection& m_connection;
};

} // namespace gainsay::dossier

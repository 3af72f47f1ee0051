// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/quote.h"
#include "app/dossier/change.h"

#include <optional>
#include <utility>
#include <vector>

namespace gainsay::dossier {

/// Quotes and the entities they are linked to. Reads at any time; writes inside an action only.
class QuoteStore {
public:
    explicit QuoteStore(Connection& connection)
        : m_connection(connection) {}

    /// All, by version and place.
    [[nodiscard]] Result<std::vector<domain::Quote>> all() const;
    [[nodiscard]] Result<std::vector<domain::Quote>> ofVersion(domain::VersionId version) const;
    /// How many these are.
    [[nodiscard]] Result<qsizetype> countOfVersion(domain::VersionId version) const;
    [[nodiscard]] Result<std::optional<domain::Quote>> find(domain::QuoteId id) const;
    /// (quote, entity), by quote.
    [[nodiscard]] Result<std::vector<std::pair<domain::QuoteId, domain::EntityId>>> entityLinks() const;
    [[nodiscard]] Result<std::vector<domain::EntityId>> entitiesOf(domain::QuoteId quote) const;

    [[nodiscard]] Result<void> insert(Change& change, const domain::Quote& quote);
    [[nodiscard]] Result<void> update(Change& change, const domain::Quote& quote);
    /// Deletes the quote with its assertions, links and decisions.
    [[nodiscard]] Result<void> remove(Change& change, domain::QuoteId id);
    [[nodiscard]] Result<void> link(Change& change, domain::QuoteId quote, domain::EntityId entity);
    [[nodiscard]] Result<void> unlink(Change& change, domain::QuoteId quote, domain::EntityId entity);

private:
    Connection& m_connection;
};

} // namespace gainsay::dossier

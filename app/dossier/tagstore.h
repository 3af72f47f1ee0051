// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/tag.h"
#include "app/dossier/change.h"

#include <optional>
#include <vector>

namespace gainsay::dossier {

/// Tags and the quotes that they are on. Reads at any time; writes inside an action only.
class TagStore {
public:
    explicit TagStore(Connection& connection)
        : m_connection(connection) {}

    /// All, by key.
    [[nodiscard]] Result<std::vector<domain::Tag>> all() const;
    [[nodiscard]] Result<std::optional<domain::Tag>> find(domain::TagId id) const;
    /// Which tag is on which quote; by quote, then tag.
    [[nodiscard]] Result<std::vector<domain::QuoteTag>> links() const;
    /// Those on one quote, by key.
    [[nodiscard]] Result<std::vector<domain::Tag>> ofQuote(domain::QuoteId quote) const;

    [[nodiscard]] Result<void> insert(Change& change, const domain::Tag& tag);
    [[nodiscard]] Result<void> update(Change& change, const domain::Tag& tag);
    /// Takes it off every quote as well.
    [[nodiscard]] Result<void> remove(Change& change, domain::TagId id);
    /// Nothing changes where it is on the quote already, or is not.
    [[nodiscard]] Result<void> set(Change& change, domain::QuoteId quote, domain::TagId tag);
    [[nodiscard]] Result<void> unset(Change& change, domain::QuoteId quote, domain::TagId tag);
    /// Puts `to` on every quote that has `from`, which stays.
    [[nodiscard]] Result<void> copyLinks(Change& change, domain::TagId from, domain::TagId to);

private:
    Connection& m_connection;
};

} // namespace gainsay::dossier

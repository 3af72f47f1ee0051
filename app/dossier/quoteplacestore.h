// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/quoteplace.h"
#include "app/dossier/change.h"

#include <optional>
#include <vector>

namespace gainsay::dossier {

/// Where quotes stand in other versions of their articles: the table `anchoring`. Reads at any time; writes inside an
/// action only.
class QuotePlaceStore {
public:
    explicit QuotePlaceStore(Connection& connection)
        : m_connection(connection) {}

    /// All, by version and quote.
    [[nodiscard]] Result<std::vector<domain::QuotePlace>> all() const;
    [[nodiscard]] Result<std::vector<domain::QuotePlace>> inVersion(domain::VersionId version) const;
    [[nodiscard]] Result<std::vector<domain::QuotePlace>> ofQuote(domain::QuoteId quote) const;
    [[nodiscard]] Result<std::optional<domain::QuotePlace>> find(domain::QuoteId quote,
                                                                 domain::VersionId version) const;
    /// Those that wait for a decision in the latest version of their article, by version and quote.
    [[nodiscard]] Result<std::vector<domain::QuotePlace>> open() const;

    /// Inserts, or takes the place of what was known of the same quote in the same version.
    [[nodiscard]] Result<void> put(Change& change, const domain::QuotePlace& place);

private:
    Connection& m_connection;
};

} // namespace gainsay::dossier

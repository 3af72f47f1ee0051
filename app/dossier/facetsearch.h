// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/facets.h"
#include "app/dossier/connection.h"
#include "app/dossier/textscope.h"

#include <vector>

namespace gainsay::dossier {

/// What is looked for besides words, as SQL asks for it.
struct FacetQuestion {
    domain::Facets facets;
    /// Articles that name one of the facets' entities in their text, which the dossier does not store.
    std::vector<domain::ArticleId> mentioning{};

    [[nodiscard]] bool isEmpty() const { return facets.isEmpty(); }
};

/// Which articles and quotes fit; see domain::Facets. Reads only.
class FacetSearch {
public:
    explicit FacetSearch(Connection& connection)
        : m_connection(connection) {}

    /// By key; all of them where nothing is asked.
    [[nodiscard]] Result<std::vector<domain::ArticleId>> articles(const FacetQuestion& question) const;
    /// By key. An entity has to be linked to the quote.
    [[nodiscard]] Result<std::vector<domain::QuoteId>> quotes(const FacetQuestion& question) const;

    /// The texts, of whichever version, of the articles that fit.
    [[nodiscard]] Result<TextScope> texts(const FacetQuestion& question) const;

private:
    Connection& m_connection;
};

} // namespace gainsay::dossier

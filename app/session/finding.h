// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/actionrunner.h"

#include <vector>

namespace gainsay::session {

/// What fits words and facets, and the searches that are kept under a name.
class Finding {
public:
    explicit Finding(ActionRunner& actions);

    /// The articles, or the quotes, that fit; by key.
    [[nodiscard]] Result<std::vector<domain::ArticleId>> articles(const dossier::FacetQuestion& question) const;
    [[nodiscard]] Result<std::vector<domain::QuoteId>> quotes(const dossier::FacetQuestion& question) const;
    /// The texts of the articles that fit, to be searched.
    [[nodiscard]] Result<dossier::TextScope> scope(const dossier::FacetQuestion& question) const;
    /// Texts that hold words which are still being typed; best first.
    [[nodiscard]] Result<std::vector<dossier::SearchHit>> texts(const dossier::TypedQuery& query) const;

    /// In the order in which they were saved.
    [[nodiscard]] Result<std::vector<domain::SavedSearch>> savedSearches() const;
    /// Keeps a search; under a name that is taken, it takes the place of the one before. InvalidInput where the name is
    /// empty, or there is nothing to look for.
    [[nodiscard]] Result<domain::SavedSearchId> save(const QString& name, const QString& words,
                                                     const domain::Facets& facets);
    /// InvalidInput where the name is empty or another search bears it; NotFound.
    [[nodiscard]] Result<void> rename(domain::SavedSearchId id, const QString& name);
    [[nodiscard]] Result<void> remove(domain::SavedSearchId id) { return remove(std::vector{id}); }
    /// Deletes searches; one action, one undo.
    [[nodiscard]] Result<void> remove(const std::vector<domain::SavedSearchId>& ids);

private:
    [[nodiscard]] Result<domain::SavedSearch> required(domain::SavedSearchId id) const;

    ActionRunner& m_actions;
};

} // namespace gainsay::session

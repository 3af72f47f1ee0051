// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/finding.h"

#include <QCoreApplication>

#include <algorithm>

namespace gainsay::session {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Finding)
};

Error nameMissing() {
    return {ErrorCode::InvalidInput, Words::tr("The search has no name. Write one, then save it."), {}};
}

} // namespace

Finding::Finding(ActionRunner& actions)
    : m_actions(actions) {}

Result<std::vector<domain::ArticleId>> Finding::articles(const dossier::FacetQuestion& question) const {
    return m_actions.dossier().facets().articles(question);
}

Result<std::vector<domain::QuoteId>> Finding::quotes(const dossier::FacetQuestion& question) const {
    return m_actions.dossier().facets().quotes(question);
}

Result<dossier::TextScope> Finding::scope(const dossier::FacetQuestion& question) const {
    return m_actions.dossier().facets().texts(question);
}

Result<std::vector<dossier::SearchHit>> Finding::texts(const dossier::TypedQuery& query) const {
    return m_actions.dossier().search().findAsTyped(query);
}

Result<std::vector<domain::SavedSearch>> Finding::savedSearches() const {
    return m_actions.dossier().savedSearches().all();
}

Result<domain::SavedSearchId> Finding::save(const QString& name, const QString& words, const domain::Facets& facets) {
    domain::SavedSearch search{{}, name.simplified(), words.simplified(), facets};
    if (search.name.isEmpty()) {
        return std::unexpected(nameMissing());
    }
    if (search.words.isEmpty() && facets.isEmpty()) {
        return failure(ErrorCode::InvalidInput,
                       Words::tr("There is nothing to save: the search has no words and no filter. Type something, or "
                                 "choose a filter."));
    }
    auto& store = m_actions.dossier().savedSearches();
    const auto known = store.all();
    if (!known) {
        return passOn(known);
    }
    const auto before = std::ranges::find(*known, search.name, &domain::SavedSearch::name);
    const bool isNew = before == known->end();
    search.id = isNew ? m_actions.environment().ids.make<domain::SavedSearchId>() : before->id;
    const auto done = m_actions.act(
        QStringLiteral("search.save"), Words::tr("Save the search “%1”").arg(shortened(search.name)),
        [&](dossier::Change& change) { return isNew ? store.insert(change, search) : store.update(change, search); });
    return done.transform([&search] { return search.id; });
}

Result<void> Finding::rename(domain::SavedSearchId id, const QString& name) {
    auto search = required(id);
    if (!search) {
        return passOn(search);
    }
    const QString before = std::exchange(search->name, name.simplified());
    if (search->name == before) {
        return {};
    }
    const auto known = savedSearches();
    if (!known) {
        return passOn(known);
    }
    if (search->name.isEmpty()) {
        return std::unexpected(nameMissing());
    }
    if (std::ranges::contains(*known, search->name, &domain::SavedSearch::name)) {
        return failure(ErrorCode::InvalidInput,
                       Words::tr("Another search is called “%1”. Choose another name.").arg(search->name));
    }
    return m_actions.act(
        QStringLiteral("search.rename"), Words::tr("Rename the search “%1”").arg(shortened(before)),
        [&](dossier::Change& change) { return m_actions.dossier().savedSearches().update(change, *search); });
}

Result<void> Finding::remove(const std::vector<domain::SavedSearchId>& ids) {
    if (ids.empty()) {
        return {};
    }
    const auto first = required(ids.front());
    if (!first) {
        return passOn(first);
    }
    return m_actions.act(QStringLiteral("search.remove"),
                         ids.size() == 1 ? Words::tr("Delete the search “%1”").arg(shortened(first->name))
                                         : Words::tr("Delete %1 searches").arg(ids.size()),
                         [&](dossier::Change& change) {
                             return forEach(ids, [&](domain::SavedSearchId id) {
                                 return m_actions.dossier().savedSearches().remove(change, id);
                             });
                         });
}

Result<domain::SavedSearch> Finding::required(domain::SavedSearchId id) const {
    auto found = m_actions.dossier().savedSearches().find(id);
    if (!found) {
        return passOn(found);
    }
    if (!*found) {
        return failure(ErrorCode::NotFound,
                       Words::tr("The search is no longer in the dossier: it was deleted, perhaps in another window."));
    }
    return std::move(**found);
}

} // namespace gainsay::session

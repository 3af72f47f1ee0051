// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/savedsearchstore.h"

#include "app/dossier/rows.h"

#include <QJsonDocument>

namespace gainsay::dossier {
namespace {

domain::SavedSearch readSavedSearch(const Statement& row) {
    return {row.id<domain::SavedSearchId>(0), row.text(1), row.text(2),
            domain::Facets::fromJson(QJsonDocument::fromJson(row.text(3).toUtf8()).array())};
}

QString facetsText(const domain::SavedSearch& search) {
    return QString::fromUtf8(QJsonDocument(search.facets.toJson()).toJson(QJsonDocument::Compact));
}

} // namespace

Result<std::vector<domain::SavedSearch>> SavedSearchStore::all() const {
    return listRows(m_connection, "SELECT id, name, words, facets FROM saved_search ORDER BY id", readSavedSearch);
}

Result<std::optional<domain::SavedSearch>> SavedSearchStore::find(domain::SavedSearchId id) const {
    return findRow(m_connection, "SELECT id, name, words, facets FROM saved_search WHERE id = ?1", readSavedSearch, id);
}

Result<void> SavedSearchStore::insert(Change& change, const domain::SavedSearch& search) {
    return change.run("INSERT INTO saved_search (id, name, words, facets) VALUES (?1, ?2, ?3, ?4)", search.id,
                      search.name, search.words, facetsText(search));
}

Result<void> SavedSearchStore::update(Change& change, const domain::SavedSearch& search) {
    return change.runOnRow("UPDATE saved_search SET name = ?2, words = ?3, facets = ?4 WHERE id = ?1", search.id,
                           search.name, search.words, facetsText(search));
}

Result<void> SavedSearchStore::remove(Change& change, domain::SavedSearchId id) {
    return change.runOnRow("DELETE FROM saved_search WHERE id = ?1", id);
}

} // namespace gainsay::dossier

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/keys.h"
#include "app/domain/textrange.h"
#include "app/dossier/connection.h"
#include "app/dossier/facetsearch.h"

#include <QString>

#include <vector>

namespace gainsay::dossier {

/// One article's text that answers a search.
struct SearchHit {
    domain::ArticleId article;
    domain::VersionId version;
    QString title;
    domain::TextRange range; ///< first place that matches, code points of the text
    QString snippet;         ///< some words around it, in one line
    domain::TextRange match; ///< the matching words in the snippet, code points
    double rank = 0;         ///< BM25 of SQLite's FTS5: smaller is better
};

/// Full-text search over the texts of all versions. Words are joined by “and”; "several words" in quotation marks are a
/// phrase; the last word may be unfinished. Case and diacritics do not matter. A query in a script without word borders
/// (Japanese, Chinese …) is looked for as it stands.
class Search {
public:
    explicit Search(Connection& connection)
        : m_connection(connection) {}

    /// Best first. An empty query has no hits.
    [[nodiscard]] Result<std::vector<SearchHit>> find(const QString& query, int limit) const;
    /// The same among the articles that fit.
    [[nodiscard]] Result<std::vector<SearchHit>> find(const QString& query, const FacetQuestion& question,
                                                      int limit) const;

private:
    [[nodiscard]] Result<std::vector<SearchHit>> findWords(const QString& expression, const FacetQuestion& question,
                                                           int limit) const;
    [[nodiscard]] Result<std::vector<SearchHit>> findSubstring(const QString& words, const FacetQuestion& question,
                                                               int limit) const;

    Connection& m_connection;
};

} // namespace gainsay::dossier

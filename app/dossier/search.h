// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/keys.h"
#include "app/domain/textrange.h"
#include "app/dossier/connection.h"
#include "app/dossier/searchquery.h"
#include "app/dossier/textscope.h"

#include <QString>

#include <functional>
#include <optional>
#include <stop_token>
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
    double rank = 0;         ///< BM25 of SQLite's FTS5: smaller is better; 0 where nothing was ranked
};

/// A query that is still being typed.
struct TypedQuery {
    QString words;
    const TextScope* among = nullptr; ///< the texts to search; null: all
    int limit = 12;                   ///< of hits
    std::stop_token stop{};           ///< what runs when a stop is requested ends with an error of no meaning
    int mostRanked = 5000;            ///< texts; see Search::findAsTyped()
};

/// Full-text search over the texts of all versions. Words are joined by “and”; "several words" in quotation marks are a
/// phrase; the last word may be unfinished. Case and diacritics do not matter. A query in a script without word borders
/// (Japanese, Chinese …) is looked for as it stands.
class Search {
public:
    /// The connection must outlive this.
    explicit Search(Connection& connection);

    /// Best first. An empty query has no hits.
    [[nodiscard]] Result<std::vector<SearchHit>> find(const QString& query, int limit) const;

    /// The same, soon answered however many texts hold the words: if more than `mostRanked` do, the newest of them are
    /// ranked. Where a dossier has more texts than that, and the last word has one or two letters so far, those found
    /// are the newest, unless hardly any of the newest has a word that begins so.
    [[nodiscard]] Result<std::vector<SearchHit>> findAsTyped(const TypedQuery& query) const;

private:
    struct Ranked {
        qint64 number = 0; ///< of a text in the index
        double rank = 0;
    };
    /// The texts that answer a query, best first.
    using Choose = std::function<Result<std::vector<Ranked>>(const SearchQuery&, const Tokenizer&)>;
    using PlaceIn = std::function<Result<std::optional<SearchQuery::Place>>(QByteArrayView)>;
    [[nodiscard]] static Ranked readRanked(const Statement& row);
    [[nodiscard]] Result<std::vector<SearchHit>> answer(const QString& query, const TextScope* among, int limit,
                                                        const Choose& choose) const;
    [[nodiscard]] Result<std::vector<SearchHit>> hitsOf(const std::vector<Ranked>& texts, const PlaceIn& placeIn) const;
    [[nodiscard]] Result<bool> ranksAll(const TypedQuery& query) const;
    [[nodiscard]] Result<std::vector<Ranked>> bestOfNewest(const SearchQuery& words, const TypedQuery& query) const;
    [[nodiscard]] Result<std::vector<Ranked>> newest(const SearchQuery& words, const Tokenizer& tokenizer,
                                                     const TypedQuery& query) const;
    [[nodiscard]] Result<std::vector<SearchHit>> findSubstring(const QString& words, const TextScope* among,
                                                               int limit) const;

    Connection& m_connection;
};

} // namespace gainsay::dossier

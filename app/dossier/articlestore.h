// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/article.h"
#include "app/domain/articletext.h"
#include "app/domain/findings.h"
#include "app/domain/version.h"
#include "app/dossier/change.h"

#include <optional>
#include <vector>

namespace gainsay::dossier {

/// An article as a list shows it.
struct ListedArticle {
    domain::Article article;
    domain::Version version;                        ///< the latest
    QString sourceName;                             ///< empty: unknown
    std::optional<domain::Reliability> reliability; ///< of the source, by its last grade
    qsizetype quotes = 0;                           ///< of all its versions
};

/// What tells one article from another.
struct ArticleIdentity {
    domain::ArticleId id;
    QString url;
    QString sourceName; ///< empty: unknown
    QString title;
    domain::PartialDate published;
};

/// Articles and their Versions. Reads at any time; writes inside an action only.
class ArticleStore {
public:
    explicit ArticleStore(Connection& connection)
        : m_connection(connection) {}

    /// All, in the order in which they came in.
    [[nodiscard]] Result<std::vector<domain::Article>> all() const;
    /// A page of the list: at most `limit` (−1: all) of those that came in after an article, in one query whose cost
    /// grows with the page alone.
    [[nodiscard]] Result<std::vector<ListedArticle>> listed(domain::ArticleId after = {}, qint64 limit = -1) const;
    [[nodiscard]] Result<std::optional<ListedArticle>> findListed(domain::ArticleId id) const;
    [[nodiscard]] Result<std::optional<domain::Article>> find(domain::ArticleId id) const;
    [[nodiscard]] Result<std::optional<domain::Version>> findVersion(domain::VersionId id) const;
    /// All versions of all articles, by article and ordinal.
    [[nodiscard]] Result<std::vector<domain::Version>> allVersions() const;
    /// The versions of one article, by ordinal.
    [[nodiscard]] Result<std::vector<domain::Version>> versionsOf(domain::ArticleId article) const;
    [[nodiscard]] Result<std::optional<domain::Version>> latestVersion(domain::ArticleId article) const;
    /// One for each address of each article (its own, and those that its versions were taken from), in the order in
    /// which the articles came in: of all, or of one.
    [[nodiscard]] Result<std::vector<ArticleIdentity>> identities(domain::ArticleId only = {}) const;
    /// A version with exactly these original bytes, for telling duplicates.
    [[nodiscard]] Result<std::optional<domain::Version>> findByOriginal(const QByteArray& sha256) const;
    /// Text and blocks of a version, checked against their hashes.
    [[nodiscard]] Result<domain::ArticleText> text(const domain::Version& version) const;
    /// Where the version's extractor found what it told of the article, and what it saw hidden. Empty where that was
    /// not kept: by an older program, or for a text that was not extracted.
    [[nodiscard]] Result<domain::Findings> findings(domain::VersionId version) const;

    [[nodiscard]] Result<void> insert(Change& change, const domain::Article& article);
    [[nodiscard]] Result<void> update(Change& change, const domain::Article& article);
    [[nodiscard]] Result<void> insertVersion(Change& change, const domain::Version& version,
                                             const domain::Findings& findings = {});
    /// Deletes the article and its versions; whatever hangs on them has to be gone before.
    [[nodiscard]] Result<void> remove(Change& change, domain::ArticleId id);

private:
    Connection& m_connection;
};

} // namespace gainsay::dossier

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/actionrunner.h"

#include <optional>
#include <vector>

namespace gainsay::session {

/// One line of the library.
struct ArticleRow {
    domain::Article article;
    domain::Version version; ///< the latest
    QString sourceName;      ///< empty: unknown
    QString grade;           ///< Admiralty code, "B2"; may be empty
    qsizetype quotes = 0;
};

/// A source with the grade in force and the number of its articles.
struct SourceRow {
    domain::Source source;
    std::optional<domain::SourceGrade> grade;
    qsizetype articles = 0;
};

/// Articles, their sources and texts.
class Library {
public:
    explicit Library(ActionRunner& actions);

    /// In the order in which they came in: those after an article, at most `limit` (−1: all).
    [[nodiscard]] Result<std::vector<ArticleRow>> articles(domain::ArticleId after = {}, qint64 limit = -1) const;
    [[nodiscard]] Result<ArticleRow> article(domain::ArticleId id) const;
    [[nodiscard]] Result<domain::ArticleId> articleOf(domain::VersionId version) const;
    [[nodiscard]] Result<std::vector<SourceRow>> sources() const;
    /// The frozen text, checked against its SHA-256.
    [[nodiscard]] Result<domain::ArticleText> text(domain::VersionId version) const;
    /// The bytes as they arrived, checked against their SHA-256.
    [[nodiscard]] Result<QByteArray> original(domain::VersionId version) const;

    /// Where the version's extractor found what it told of the article, and what it saw hidden; see ArticleStore.
    [[nodiscard]] Result<domain::Findings> findings(domain::VersionId version) const;

    /// Writes what is told of an article; nothing where nothing is changed.
    [[nodiscard]] Result<void> update(const domain::Article& article);
    [[nodiscard]] Result<void> setStatus(domain::ArticleId id, domain::ReadingStatus status);
    /// The same of several; one action, one undo. Those that have it already stay as they are.
    [[nodiscard]] Result<void> setStatus(const std::vector<domain::ArticleId>& ids, domain::ReadingStatus status);
    /// Names the article's source; a source of that name is made where there is none. Empty: unknown.
    [[nodiscard]] Result<void> setSource(domain::ArticleId id, const QString& sourceName);
    [[nodiscard]] Result<void> updateSource(const domain::Source& source);
    [[nodiscard]] Result<void> grade(domain::SourceId source, domain::Reliability reliability,
                                     const QString& rationale);
    /// Deletes the articles with all their quotes; one action, one undo.
    [[nodiscard]] Result<void> remove(const std::vector<domain::ArticleId>& ids);

private:
    ActionRunner& m_actions;
};

} // namespace gainsay::session

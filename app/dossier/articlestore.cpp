// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/articlestore.h"

#include "app/dossier/contentstore.h"
#include "app/dossier/rows.h"
#include "app/dossier/textlist.h"

namespace gainsay::dossier {
namespace {

#define ARTICLE_COLUMNS "id, source_id, title, byline, published, url, language, credibility, status, modified"
#define VERSION_COLUMNS                                                                                                \
    "id, article_id, ordinal, original_sha256, text_sha256, blocks_sha256, media_type, file_name, extractor, "         \
    "captured_at, "                                                                                                    \
    "obtained, url"

domain::Article readArticle(const Statement& row) {
    domain::Article article;
    article.id = row.id<domain::ArticleId>(0);
    article.source = row.id<domain::SourceId>(1);
    article.title = row.text(2);
    article.byline = fromJsonText(row.text(3));
    article.published = domain::PartialDate::fromString(row.text(4));
    article.url = row.text(5);
    article.language = row.text(6);
    article.credibility = row.isNull(7) ? std::nullopt : std::optional(row.smallInteger(7));
    article.status = domain::readingStatusFromString(row.text(8)).value_or(domain::ReadingStatus::Unread);
    article.modified = domain::PartialDate::fromString(row.text(9));
    return article;
}

domain::Version readVersionAt(const Statement& row, int first) {
    domain::Version version;
    version.id = row.id<domain::VersionId>(first);
    version.article = row.id<domain::ArticleId>(first + 1);
    version.ordinal = row.smallInteger(first + 2);
    version.originalSha256 = row.bytes(first + 3);
    version.textSha256 = row.bytes(first + 4);
    version.blocksSha256 = row.bytes(first + 5);
    version.mediaType = row.text(first + 6);
    version.fileName = row.text(first + 7);
    version.extractor = row.text(first + 8);
    version.capturedAt = row.moment(first + 9);
    version.obtained = domain::obtainedFromString(row.text(first + 10)).value_or(domain::Obtained::File);
    version.url = row.text(first + 11);
    return version;
}

domain::Version readVersion(const Statement& row) {
    return readVersionAt(row, 0);
}

constexpr int articleColumns = 10;
constexpr int versionColumns = 12;

/// Every subquery is one seek in an index: no row outside the page is looked at.
constexpr QByteArrayView listing =
    "SELECT a.id, a.source_id, a.title, a.byline, a.published, a.url, a.language, a.credibility, a.status, a.modified, "
    "v.id, "
    "v.article_id, "
    "v.ordinal, v.original_sha256, v.text_sha256, v.blocks_sha256, v.media_type, v.file_name, v.extractor, "
    "v.captured_at, "
    "v.obtained, v.url, (SELECT name FROM source WHERE id = a.source_id), (SELECT reliability FROM source_grade "
    "WHERE source_id = a.source_id ORDER BY dated DESC, id DESC LIMIT 1), (SELECT count(*) FROM quote WHERE version_id "
    "IN "
    "(SELECT id FROM version WHERE article_id = a.id)) "
    "FROM article AS a JOIN version AS v "
    "ON v.id = (SELECT id FROM version WHERE article_id = a.id ORDER BY ordinal DESC LIMIT 1) ";

ListedArticle readListed(const Statement& row) {
    constexpr int rest = articleColumns + versionColumns;
    const QString letter = row.text(rest + 1);
    return {readArticle(row), readVersionAt(row, articleColumns), row.text(rest),
            letter.isEmpty() ? std::nullopt : domain::reliabilityFromLetter(letter),
            static_cast<qsizetype>(row.integer(rest + 2))};
}

ArticleIdentity readIdentity(const Statement& row) {
    return {row.id<domain::ArticleId>(0), row.text(1), row.text(2), row.text(3),
            domain::PartialDate::fromString(row.text(4))};
}

} // namespace

Result<std::vector<domain::Article>> ArticleStore::all() const {
    return listRows(m_connection, "SELECT " ARTICLE_COLUMNS " FROM article ORDER BY id", readArticle);
}

Result<std::vector<ListedArticle>> ArticleStore::listed(domain::ArticleId after, qint64 limit) const {
    return listRows(m_connection, listing.toByteArray() + "WHERE a.id > ?1 ORDER BY a.id LIMIT ?2", readListed,
                    after.toBytes(), limit);
}

Result<std::optional<ListedArticle>> ArticleStore::findListed(domain::ArticleId id) const {
    return findRow(m_connection, listing.toByteArray() + "WHERE a.id = ?1", readListed, id);
}

Result<std::optional<domain::Article>> ArticleStore::find(domain::ArticleId id) const {
    return findRow(m_connection, "SELECT " ARTICLE_COLUMNS " FROM article WHERE id = ?1", readArticle, id);
}

Result<std::optional<domain::Version>> ArticleStore::findVersion(domain::VersionId id) const {
    return findRow(m_connection, "SELECT " VERSION_COLUMNS " FROM version WHERE id = ?1", readVersion, id);
}

Result<std::vector<domain::Version>> ArticleStore::allVersions() const {
    return listRows(m_connection, "SELECT " VERSION_COLUMNS " FROM version ORDER BY article_id, ordinal", readVersion);
}

Result<std::vector<domain::Version>> ArticleStore::versionsOf(domain::ArticleId article) const {
    return listRows(m_connection, "SELECT " VERSION_COLUMNS " FROM version WHERE article_id = ?1 ORDER BY ordinal",
                    readVersion, article);
}

Result<std::optional<domain::Version>> ArticleStore::latestVersion(domain::ArticleId article) const {
    return findRow(m_connection,
                   "SELECT " VERSION_COLUMNS " FROM version WHERE article_id = ?1 ORDER BY ordinal DESC LIMIT 1",
                   readVersion, article);
}

Result<std::vector<ArticleIdentity>> ArticleStore::identities(domain::ArticleId only) const {
    constexpr QByteArrayView all = "SELECT id, url FROM article UNION SELECT article_id, url FROM version";
    constexpr QByteArrayView one =
        "SELECT id, url FROM article WHERE id = ?1 UNION SELECT article_id, url FROM version WHERE article_id = ?1";
    const auto sql = [](QByteArrayView addresses) {
        return "SELECT a.id, u.url, coalesce(s.name, ''), a.title, a.published FROM (" + addresses.toByteArray() +
               ") AS u JOIN article AS a ON a.id = u.id LEFT JOIN source AS s ON s.id = a.source_id ORDER BY a.id, "
               "u.url";
    };
    return only.isNull() ? listRows(m_connection, sql(all), readIdentity)
                         : listRows(m_connection, sql(one), readIdentity, only);
}

Result<std::optional<domain::Version>> ArticleStore::findByOriginal(const QByteArray& sha256) const {
    return findRow(m_connection,
                   "SELECT " VERSION_COLUMNS " FROM version WHERE original_sha256 = ?1 ORDER BY id LIMIT 1",
                   readVersion, sha256);
}

Result<domain::ArticleText> ArticleStore::text(const domain::Version& version) const {
    const ContentStore contents(m_connection);
    const auto utf8 = contents.get(version.textSha256);
    if (!utf8) {
        return passOn(utf8);
    }
    const auto blocks = contents.get(version.blocksSha256);
    if (!blocks) {
        return passOn(blocks);
    }
    return domain::ArticleText::fromStored(*utf8, *blocks);
}

Result<domain::Findings> ArticleStore::findings(domain::VersionId version) const {
    const auto digest = findRow(
        m_connection, "SELECT findings_sha256 FROM version WHERE id = ?1 AND findings_sha256 IS NOT NULL",
        +[](const Statement& row) { return row.bytes(0); }, version);
    if (!digest || !*digest) {
        return digest ? Result<domain::Findings>(domain::Findings()) : Result<domain::Findings>(passOn(digest));
    }
    const auto json = ContentStore(m_connection).get(**digest);
    return json ? Result<domain::Findings>(domain::Findings::fromJson(*json)) : passOn(json);
}

Result<void> ArticleStore::insert(Change& change, const domain::Article& article) {
    return change.run("INSERT INTO article (" ARTICLE_COLUMNS ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
                      article.id, article.source, article.title, toJsonText(article.byline),
                      article.published.toString(), article.url, article.language, article.credibility,
                      toString(article.status), article.modified.toString());
}

Result<void> ArticleStore::update(Change& change, const domain::Article& article) {
    return change.runOnRow(
        "UPDATE article SET source_id = ?2, title = ?3, byline = ?4, published = ?5, url = ?6, language = ?7, "
        "credibility = ?8, status = ?9, modified = ?10 WHERE id = ?1",
        article.id, article.source, article.title, toJsonText(article.byline), article.published.toString(),
        article.url, article.language, article.credibility, toString(article.status), article.modified.toString());
}

Result<void> ArticleStore::insertVersion(Change& change, const domain::Version& version,
                                         const domain::Findings& findings) {
    std::optional<QByteArray> digest;
    if (!findings.isEmpty()) {
        auto stored = ContentStore(change.connection()).put(change, findings.toJson());
        if (!stored) {
            return passOn(stored);
        }
        digest = std::move(*stored);
    }
    return change.run("INSERT INTO version (" VERSION_COLUMNS
                      ", findings_sha256) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)",
                      version.id, version.article, version.ordinal, version.originalSha256, version.textSha256,
                      version.blocksSha256, version.mediaType, version.fileName, version.extractor, version.capturedAt,
                      domain::toString(version.obtained), version.url, digest);
}

Result<void> ArticleStore::remove(Change& change, domain::ArticleId id) {
    for (const QByteArrayView sql :
         {"DELETE FROM anchoring WHERE version_id IN (SELECT id FROM version WHERE article_id = ?1)",
          "DELETE FROM version WHERE article_id = ?1"}) {
        if (auto done = change.run(sql, id); !done) {
            return done;
        }
    }
    return change.runOnRow("DELETE FROM article WHERE id = ?1", id);
}

} // namespace gainsay::dossier

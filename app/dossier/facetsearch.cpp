// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/facetsearch.h"

#include "app/dossier/rows.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <span>

namespace gainsay::dossier {
namespace {

using domain::FacetKind;

/// A condition that holds where a facet of its kind is asked for. `$` stands for the values, which are bound to ?1.
struct Condition {
    FacetKind kind;
    QByteArrayView sql;
};

// A month beyond 20 is a season (EDTF). What "~" follows sorts behind all that begins alike.
#define FIRST_DAY                                                                                                      \
    "CASE substr(a.published, 6, 2) WHEN '21' THEN substr(a.published, 1, 5) || '03' "                                 \
    "WHEN '22' THEN substr(a.published, 1, 5) || '06' WHEN '23' THEN substr(a.published, 1, 5) || '09' "               \
    "WHEN '24' THEN substr(a.published, 1, 5) || '12' ELSE a.published END"
#define LAST_DAY                                                                                                       \
    "CASE substr(a.published, 6, 2) WHEN '21' THEN substr(a.published, 1, 5) || '05' "                                 \
    "WHEN '22' THEN substr(a.published, 1, 5) || '08' WHEN '23' THEN substr(a.published, 1, 5) || '11' "               \
    "WHEN '24' THEN printf('%04d-02', substr(a.published, 1, 4) + 1) ELSE a.published END || '~'"

constexpr Condition ofArticles[] = {
    {FacetKind::Status, "a.status IN (SELECT value FROM json_each($, '$.status'))"},
    {FacetKind::Grade,
     "coalesce((SELECT reliability FROM source_grade WHERE source_id = a.source_id ORDER BY dated DESC, id DESC "
     "LIMIT 1), '') IN (SELECT value FROM json_each($, '$.grade'))"},
    {FacetKind::Source, "coalesce(a.source_id, x'') IN (SELECT unhex(value) FROM json_each($, '$.source'))"},
    {FacetKind::From, "(a.published <> '' AND " LAST_DAY " >= json_extract($, '$.from'))"},
    {FacetKind::To, "(a.published <> '' AND " FIRST_DAY " <= json_extract($, '$.to') || '~')"},
    {FacetKind::Entity,
     "(a.id IN (SELECT unhex(value) FROM json_each($, '$.mentioning')) OR a.id IN (SELECT version.article_id FROM "
     "quote_entity JOIN quote ON quote.id = quote_entity.quote_id JOIN version ON version.id = quote.version_id "
     "WHERE quote_entity.entity_id IN (SELECT unhex(value) FROM json_each($, '$.entity'))))"},
};

constexpr Condition ofQuotes[] = {
    {FacetKind::Colour, "q.colour IN (SELECT value FROM json_each($, '$.colour'))"},
    {FacetKind::Tag,
     "EXISTS (SELECT 1 FROM quote_tag WHERE quote_id = q.id AND tag_id IN (SELECT unhex(value) FROM json_each($, "
     "'$.tag')))"},
    {FacetKind::Stance,
     "EXISTS (SELECT 1 FROM assertion WHERE quote_id = q.id AND stance IN (SELECT value FROM json_each($, "
     "'$.stance')))"},
};

#undef FIRST_DAY
#undef LAST_DAY

/// A `$` in quotes is the root of a path and stays.
QByteArray withParameter(QByteArrayView sql) {
    return sql.toByteArray().replace("($,", "(?1,");
}

QByteArray conjunction(const domain::Facets& facets, std::span<const Condition> conditions) {
    QByteArray sql;
    for (const Condition& one : conditions) {
        if (facets.has(one.kind)) {
            sql += " AND " + withParameter(one.sql);
        }
    }
    return sql;
}

QJsonArray keysOf(const domain::Facets& facets, FacetKind kind) {
    QJsonArray keys;
    for (const QString& value : facets.values(kind)) {
        keys.append(QString::fromLatin1(
            QUuid::fromString(value).isNull() ? QByteArray() : QUuid::fromString(value).toRfc4122().toHex()));
    }
    return keys;
}

/// The day from which, or up to which, a date is meant.
QString dayOf(const domain::Facets& facets, FacetKind kind) {
    const auto date = domain::PartialDate::fromString(facets.values(kind).value(0));
    return (kind == FacetKind::From ? date.earliest() : date.latest()).toString(Qt::ISODate);
}

/// What a row of `article AS a` must be to fit, with a word before it: " AND …", or nothing.
QByteArray articleCondition(const domain::Facets& facets) {
    QByteArray sql = conjunction(facets, ofArticles);
    if (facets.concernQuotes()) {
        sql += " AND EXISTS (SELECT 1 FROM version AS own JOIN quote AS q ON q.version_id = own.id "
               "WHERE own.article_id = a.id" +
               conjunction(facets, ofQuotes) + ")";
    }
    return sql;
}

/// The values that the conditions compare with, as JSON.
QString valuesOf(const FacetQuestion& question) {
    const domain::Facets& facets = question.facets;
    QJsonObject values;
    for (const FacetKind kind : {FacetKind::Status, FacetKind::Grade, FacetKind::Stance}) {
        values.insert(toString(kind), QJsonArray::fromStringList(facets.values(kind)));
    }
    for (const FacetKind kind : {FacetKind::Source, FacetKind::Entity, FacetKind::Tag}) {
        values.insert(toString(kind), keysOf(facets, kind));
    }
    for (const FacetKind kind : {FacetKind::From, FacetKind::To}) {
        values.insert(toString(kind), dayOf(facets, kind));
    }
    QJsonArray colours;
    for (const QString& colour : facets.values(FacetKind::Colour)) {
        colours.append(colour.toInt());
    }
    values.insert(toString(FacetKind::Colour), colours);
    QJsonArray mentioning;
    for (const domain::ArticleId article : question.mentioning) {
        mentioning.append(QString::fromLatin1(article.toBytes().toHex()));
    }
    values.insert(QStringLiteral("mentioning"), mentioning);
    return QString::fromUtf8(QJsonDocument(values).toJson(QJsonDocument::Compact));
}

} // namespace

Result<std::vector<domain::ArticleId>> FacetSearch::articles(const FacetQuestion& question) const {
    // The values are bound even where no condition asks for them: "?1 <> ''" uses the place.
    return listRows<domain::ArticleId>(
        m_connection,
        "SELECT a.id FROM article AS a WHERE ?1 <> ''" + articleCondition(question.facets) + " ORDER BY a.id",
        [](const Statement& row) { return row.id<domain::ArticleId>(0); }, valuesOf(question));
}

Result<std::vector<domain::QuoteId>> FacetSearch::quotes(const FacetQuestion& question) const {
    QByteArray sql = "SELECT q.id FROM quote AS q JOIN version AS v ON v.id = q.version_id JOIN article AS a "
                     "ON a.id = v.article_id WHERE ?1 <> ''" +
                     conjunction(question.facets, ofQuotes);
    // The entity is asked of the quote itself.
    domain::Facets ofTheArticle;
    for (const domain::Facet& facet : question.facets.all()) {
        if (facet.kind != FacetKind::Entity) {
            ofTheArticle.add(facet);
        }
    }
    sql += conjunction(ofTheArticle, ofArticles);
    if (question.facets.has(FacetKind::Entity)) {
        sql += withParameter(" AND q.id IN (SELECT quote_id FROM quote_entity WHERE entity_id IN (SELECT unhex(value) "
                             "FROM json_each($, '$.entity')))");
    }
    return listRows<domain::QuoteId>(
        m_connection, sql + " ORDER BY q.id", [](const Statement& row) { return row.id<domain::QuoteId>(0); },
        valuesOf(question));
}

Result<TextScope> FacetSearch::texts(const FacetQuestion& question) const {
    return listRows<qint64>(
               m_connection,
               "SELECT d.number FROM article AS a JOIN version AS v ON v.article_id = a.id JOIN search_document AS d "
               "ON "
               "d.version_id = v.id WHERE ?1 <> ''" +
                   articleCondition(question.facets) + " ORDER BY d.number",
               [](const Statement& row) { return row.integer(0); }, valuesOf(question))
        .transform([](std::vector<qint64>&& numbers) { return TextScope(std::move(numbers)); });
}

} // namespace gainsay::dossier

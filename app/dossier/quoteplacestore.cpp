// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/quoteplacestore.h"

#include "app/dossier/rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace gainsay::dossier {
namespace {

#define PLACE_COLUMNS                                                                                                  \
    "quote_id, version_id, status, score, range_start, range_end, candidates, figure_changed, decision, decided_at, "  \
    "decided_by"

QString toJsonText(const std::vector<domain::PlaceCandidate>& candidates) {
    QJsonArray array;
    for (const domain::PlaceCandidate& one : candidates) {
        array.append(QJsonObject{{QStringLiteral("start"), one.range.start},
                                 {QStringLiteral("end"), one.range.end},
                                 {QStringLiteral("score"), one.score}});
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// What is no candidate is left out: a stranger may have written the dossier.
std::vector<domain::PlaceCandidate> candidatesFrom(const QString& json) {
    std::vector<domain::PlaceCandidate> candidates;
    const auto array = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto& value : array) {
        const auto object = value.toObject();
        const domain::TextRange range{object[u"start"].toInteger(-1), object[u"end"].toInteger(-1)};
        if (range.start >= 0 && !range.isEmpty()) {
            candidates.push_back({range, object[u"score"].toDouble()});
        }
    }
    return candidates;
}

domain::QuotePlace readPlace(const Statement& row) {
    domain::QuotePlace place;
    place.quote = row.id<domain::QuoteId>(0);
    place.version = row.id<domain::VersionId>(1);
    place.status = domain::placeStatusFromString(row.text(2)).value_or(domain::PlaceStatus::Orphaned);
    place.score = row.real(3);
    if (!row.isNull(4)) {
        place.range = domain::TextRange{row.integer(4), row.integer(5)};
    }
    place.candidates = candidatesFrom(row.text(6));
    place.figureChanged = row.integer(7) != 0;
    place.decision = domain::placeDecisionFromString(row.text(8)).value_or(domain::PlaceDecision::Open);
    place.decidedAt = row.moment(9);
    place.decidedBy = row.text(10);
    return place;
}

std::optional<qint64> startOf(const domain::QuotePlace& place) {
    return place.range ? std::optional<qint64>(place.range->start) : std::nullopt;
}

std::optional<qint64> endOf(const domain::QuotePlace& place) {
    return place.range ? std::optional<qint64>(place.range->end) : std::nullopt;
}

/// What the query finds; nothing in a dossier of the format before, which may be opened for reading as it is.
template <typename... Values>
Result<std::vector<domain::QuotePlace>> listPlaces(Connection& connection, QByteArrayView sql,
                                                   const Values&... values) {
    const auto tables =
        connection.integer("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'anchoring'");
    if (!tables) {
        return passOn(tables);
    }
    return *tables == 0 ? Result<std::vector<domain::QuotePlace>>() : listRows(connection, sql, readPlace, values...);
}

} // namespace

Result<std::vector<domain::QuotePlace>> QuotePlaceStore::all() const {
    return listPlaces(m_connection, "SELECT " PLACE_COLUMNS " FROM anchoring ORDER BY version_id, quote_id");
}

Result<std::vector<domain::QuotePlace>> QuotePlaceStore::inVersion(domain::VersionId version) const {
    return listPlaces(m_connection, "SELECT " PLACE_COLUMNS " FROM anchoring WHERE version_id = ?1 ORDER BY quote_id",
                      version);
}

Result<std::vector<domain::QuotePlace>> QuotePlaceStore::ofQuote(domain::QuoteId quote) const {
    return listPlaces(m_connection, "SELECT " PLACE_COLUMNS " FROM anchoring WHERE quote_id = ?1 ORDER BY version_id",
                      quote);
}

Result<std::optional<domain::QuotePlace>> QuotePlaceStore::find(domain::QuoteId quote,
                                                                domain::VersionId version) const {
    auto places =
        listPlaces(m_connection, "SELECT " PLACE_COLUMNS " FROM anchoring WHERE quote_id = ?1 AND version_id = ?2",
                   quote, version);
    if (!places) {
        return passOn(places);
    }
    return places->empty() ? std::nullopt : std::optional(std::move(places->front()));
}

Result<std::vector<domain::QuotePlace>> QuotePlaceStore::open() const {
    return listPlaces(m_connection, "SELECT " PLACE_COLUMNS " FROM anchoring WHERE decision = 'open' AND version_id = "
                                    "(SELECT id FROM version WHERE article_id = "
                                    "(SELECT article_id FROM version WHERE id = anchoring.version_id) "
                                    "ORDER BY ordinal DESC LIMIT 1) ORDER BY version_id, quote_id");
}

Result<void> QuotePlaceStore::put(Change& change, const domain::QuotePlace& place) {
    return change.run(
        "INSERT INTO anchoring (" PLACE_COLUMNS ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) "
        "ON CONFLICT (quote_id, version_id) DO UPDATE SET status = excluded.status, score = excluded.score, "
        "range_start = excluded.range_start, range_end = excluded.range_end, candidates = excluded.candidates, "
        "figure_changed = excluded.figure_changed, decision = excluded.decision, "
        "decided_at = excluded.decided_at, decided_by = excluded.decided_by",
        place.quote, place.version, domain::toString(place.status), place.score, startOf(place), endOf(place),
        toJsonText(place.candidates), place.figureChanged ? 1 : 0, domain::toString(place.decision), place.decidedAt,
        place.decidedBy);
}

} // namespace gainsay::dossier

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/quotestore.h"

#include "app/dossier/rows.h"

namespace gainsay::dossier {
namespace {

#define QUOTE_COLUMNS "id, version_id, range_start, range_end, exact, prefix, suffix, colour, note, created_at, created_by"

domain::Quote readQuote(const Statement& row) {
    domain::Quote quote;
    quote.id = row.id<domain::QuoteId>(0);
    quote.version = row.id<domain::VersionId>(1);
    quote.range = {row.integer(2), row.integer(3)};
    quote.exact = row.text(4);
    quote.prefix = row.text(5);
    quote.suffix = row.text(6);
    quote.colour = row.smallInteger(7);
    quote.note = row.text(8);
    quote.createdAt = row.moment(9);
    quote.createdBy = row.text(10);
    return quote;
}

std::pair<domain::QuoteId, domain::EntityId> readLink(const Statement& row) {
    return {row.id<domain::QuoteId>(0), row.id<domain::EntityId>(1)};
}

qsizetype readCount(const Statement& row) {
    return row.integer(0);
}

domain::EntityId readEntityId(const Statement& row) {
    return row.id<domain::EntityId>(0);
}

} // namespace

Result<std::vector<domain::Quote>> QuoteStore::all() const {
    return listRows(m_connection, "SELECT " QUOTE_COLUMNS " FROM quote ORDER BY version_id, range_start, id", readQuote);
}

Result<std::vector<domain::Quote>> QuoteStore::ofVersion(domain::VersionId version) const {
    return listRows(m_connection, "SELECT " QUOTE_COLUMNS " FROM quote WHERE version_id = ?1 ORDER BY range_start, id", readQuote,
                    version);
}

Result<qsizetype> QuoteStore::countOfVersion(domain::VersionId version) const {
    const auto count = findRow(m_connection, "SELECT count(*) FROM quote WHERE version_id = ?1", readCount, version);
    if (!count) {
        return passOn(count);
    }
    return count->value_or(0);
}

Result<std::optional<domain::Quote>> QuoteStore::find(domain::QuoteId id) const {
    return findRow(m_connection, "SELECT " QUOTE_COLUMNS " FROM quote WHERE id = ?1", readQuote, id);
}

Result<std::vector<std::pair<domain::QuoteId, domain::EntityId>>> QuoteStore::entityLinks() const {
    return listRows(m_connection, "SELECT quote_id, entity_id FROM quote_entity ORDER BY quote_id, entity_id", readLink);
}

Result<std::vector<domain::EntityId>> QuoteStore::entitiesOf(domain::QuoteId quote) const {
    return listRows(m_connection, "SELECT entity_id FROM quote_entity WHERE quote_id = ?1 ORDER BY entity_id", readEntityId,
                    quote);
}

Result<void> QuoteStore::insert(Change& change, const domain::Quote& quote) {
    return change.run("INSERT INTO quote (" QUOTE_COLUMNS ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)", quote.id,
                      quote.version, quote.range.start, quote.range.end, quote.exact, quote.prefix, quote.suffix, quote.colour,
                      quote.note, quote.createdAt, quote.createdBy);
}

Result<void> QuoteStore::update(Change& change, const domain::Quote& quote) {
    return change.runOnRow("UPDATE quote SET range_start = ?2, range_end = ?3, exact = ?4, prefix = ?5, suffix = ?6, colour = ?7, "
                           "note = ?8 WHERE id = ?1",
                           quote.id, quote.range.start, quote.range.end, quote.exact, quote.prefix, quote.suffix, quote.colour,
                           quote.note);
}

Result<void> QuoteStore::remove(Change& change, domain::QuoteId id) {
    for (const QByteArrayView sql : {"DELETE FROM contradiction WHERE a_id = ?1 OR b_id = ?1",
                                     "DELETE FROM assertion WHERE quote_id = ?1", "DELETE FROM quote_entity WHERE quote_id = ?1",
                                     "DELETE FROM quote_tag WHERE quote_id = ?1", "DELETE FROM anchoring WHERE quote_id = ?1"}) {
        if (auto done = change.run(sql, id); !done) {
            return done;
        }
    }
    return change.runOnRow("DELETE FROM quote WHERE id = ?1", id);
}

Result<void> QuoteStore::link(Change& change, domain::QuoteId quote, domain::EntityId entity) {
    return change.run("INSERT OR IGNORE INTO quote_entity (quote_id, entity_id) VALUES (?1, ?2)", quote, entity);
}

Result<void> QuoteStore::unlink(Change& change, domain::QuoteId quote, domain::EntityId entity) {
    return change.runOnRow("DELETE FROM quote_entity WHERE quote_id = ?1 AND entity_id = ?2", quote, entity);
}

} // namespace gainsay::dossier

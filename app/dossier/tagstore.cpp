// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/tagstore.h"

#include "app/dossier/rows.h"

namespace gainsay::dossier {
namespace {

domain::Tag readTag(const Statement& row) {
    return {row.id<domain::TagId>(0), row.text(1), row.smallInteger(2)};
}

domain::QuoteTag readLink(const Statement& row) {
    return {row.id<domain::QuoteId>(0), row.id<domain::TagId>(1)};
}

} // namespace

Result<std::vector<domain::Tag>> TagStore::all() const {
    return listRows(m_connection, "SELECT id, name, colour FROM tag ORDER BY id", readTag);
}

Result<std::optional<domain::Tag>> TagStore::find(domain::TagId id) const {
    return findRow(m_connection, "SELECT id, name, colour FROM tag WHERE id = ?1", readTag, id);
}

Result<std::vector<domain::QuoteTag>> TagStore::links() const {
    return listRows(m_connection, "SELECT quote_id, tag_id FROM quote_tag ORDER BY quote_id, tag_id", readLink);
}

Result<std::vector<domain::Tag>> TagStore::ofQuote(domain::QuoteId quote) const {
    return listRows(m_connection,
                    "SELECT tag.id, tag.name, tag.colour FROM quote_tag JOIN tag ON tag.id = quote_tag.tag_id "
                    "WHERE quote_tag.quote_id = ?1 ORDER BY tag.id",
                    readTag, quote);
}

Result<void> TagStore::insert(Change& change, const domain::Tag& tag) {
    return change.run("INSERT INTO tag (id, name, colour) VALUES (?1, ?2, ?3)", tag.id, tag.name, tag.colour);
}

Result<void> TagStore::update(Change& change, const domain::Tag& tag) {
    return change.runOnRow("UPDATE tag SET name = ?2, colour = ?3 WHERE id = ?1", tag.id, tag.name, tag.colour);
}

Result<void> TagStore::remove(Change& change, domain::TagId id) {
    auto unset = change.run("DELETE FROM quote_tag WHERE tag_id = ?1", id);
    return unset ? change.runOnRow("DELETE FROM tag WHERE id = ?1", id) : unset;
}

Result<void> TagStore::set(Change& change, domain::QuoteId quote, domain::TagId tag) {
    return change.run("INSERT OR IGNORE INTO quote_tag (quote_id, tag_id) VALUES (?1, ?2)", quote, tag);
}

Result<void> TagStore::unset(Change& change, domain::QuoteId quote, domain::TagId tag) {
    return change.run("DELETE FROM quote_tag WHERE quote_id = ?1 AND tag_id = ?2", quote, tag);
}

Result<void> TagStore::copyLinks(Change& change, domain::TagId from, domain::TagId to) {
    return change.run("INSERT OR IGNORE INTO quote_tag (quote_id, tag_id) "
                      "SELECT quote_id, ?2 FROM quote_tag WHERE tag_id = ?1",
                      from, to);
}

} // namespace gainsay::dossier

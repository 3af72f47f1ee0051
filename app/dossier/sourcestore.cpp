// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/sourcestore.h"

#include "app/dossier/rows.h"

namespace gainsay::dossier {
namespace {

domain::Source readSource(const Statement& row) {
    return {row.id<domain::SourceId>(0), row.text(1),
            domain::sourceKindFromString(row.text(2)).value_or(domain::SourceKind::Unknown), row.text(3)};
}

domain::SourceGrade readGrade(const Statement& row) {
    return {row.id<domain::SourceGradeId>(0), row.id<domain::SourceId>(1),
            domain::reliabilityFromLetter(row.text(2)).value_or(domain::Reliability::F),
            QDate::fromString(row.text(3), Qt::ISODate), row.text(4)};
}

std::pair<domain::SourceId, qint64> readCount(const Statement& row) {
    return {row.id<domain::SourceId>(0), row.integer(1)};
}

} // namespace

Result<std::vector<std::pair<domain::SourceId, qint64>>> SourceStore::articleCounts() const {
    return listRows(m_connection,
                    "SELECT source_id, count(*) FROM article WHERE source_id IS NOT NULL GROUP BY source_id ORDER BY source_id",
                    readCount);
}

Result<std::vector<domain::Source>> SourceStore::all() const {
    return listRows(m_connection, "SELECT id, name, kind, homepage FROM source ORDER BY name COLLATE NOCASE, id", readSource);
}

Result<std::optional<domain::Source>> SourceStore::find(domain::SourceId id) const {
    return findRow(m_connection, "SELECT id, name, kind, homepage FROM source WHERE id = ?1", readSource, id);
}

Result<std::optional<domain::Source>> SourceStore::findByName(const QString& name) const {
    return findRow(m_connection, "SELECT id, name, kind, homepage FROM source WHERE name = ?1 COLLATE NOCASE ORDER BY id",
                   readSource, name);
}

Result<std::vector<domain::SourceGrade>> SourceStore::grades() const {
    return listRows(m_connection,
                    "SELECT id, source_id, reliability, dated, rationale FROM source_grade ORDER BY source_id, dated, id",
                    readGrade);
}

Result<std::optional<domain::SourceGrade>> SourceStore::grade(domain::SourceId source) const {
    return findRow(m_connection,
                   "SELECT id, source_id, reliability, dated, rationale FROM source_grade WHERE source_id = ?1 "
                   "ORDER BY dated DESC, id DESC LIMIT 1",
                   readGrade, source);
}

Result<void> SourceStore::insert(Change& change, const domain::Source& source) {
    return change.run("INSERT INTO source (id, name, kind, homepage) VALUES (?1, ?2, ?3, ?4)", source.id, source.name,
                      domain::toString(source.kind), source.homepage);
}

Result<void> SourceStore::update(Change& change, const domain::Source& source) {
    return change.runOnRow("UPDATE source SET name = ?2, kind = ?3, homepage = ?4 WHERE id = ?1", source.id, source.name,
                           domain::toString(source.kind), source.homepage);
}

Result<void> SourceStore::insertGrade(Change& change, const domain::SourceGrade& grade) {
    return change.run("INSERT INTO source_grade (id, source_id, reliability, dated, rationale) VALUES (?1, ?2, ?3, ?4, ?5)",
                      grade.id, grade.source, QString(domain::toLetter(grade.reliability)), grade.dated.toString(Qt::ISODate),
                      grade.rationale);
}

} // namespace gainsay::dossier

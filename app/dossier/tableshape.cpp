// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/tableshape.h"

#include "app/dossier/rows.h"
#include "app/dossier/schema.h"

#include <algorithm>
#include <set>

namespace gainsay::dossier {
namespace {

/// Columns that one edit of the user sets together: half of one edit and half of another would be neither.
const std::multimap<QByteArray, QByteArrayList>& editedTogether() {
    static const std::multimap<QByteArray, QByteArrayList> units{
        {"source_grade", {"source_id", "reliability", "dated", "rationale"}},
        {"quote", {"version_id", "range_start", "range_end", "exact", "prefix", "suffix"}},
        {"entity_alias", {"entity_id", "name", "language"}},
        {"mention", {"version_id", "range_start", "range_end", "surface", "status", "entity_id"}},
        {"assertion", {"quote_id", "claim_id"}},
        {"contradiction", {"a_id", "b_id", "type", "rule"}},
        {"anchoring",
         {"status", "score", "range_start", "range_end", "candidates", "figure_changed", "decision", "decided_at",
          "decided_by"}},
        {"contradiction", {"status", "decided_at", "decided_by"}},
        {"saved_search", {"words", "facets"}}};
    return units;
}

struct ForeignKey {
    QString table;
    QString column;
};

QString readName(const Statement& row) {
    return row.text(0);
}

ForeignKey readForeignKey(const Statement& row) {
    return {row.text(0), row.text(1)};
}

Result<void> readColumns(Connection& connection, TableShape& shape) {
    auto statement = connection.prepare("SELECT name, pk FROM pragma_table_info(?1) ORDER BY cid");
    if (!statement) {
        return passOn(statement);
    }
    statement->bind(QString::fromLatin1(shape.name));
    for (;;) {
        const auto row = statement->step();
        if (!row) {
            return passOn(row);
        }
        if (!*row) {
            return {};
        }
        if (statement->integer(1) > 0) {
            shape.key.push_back(shape.width());
        }
        shape.columns.append(statement->text(0).toLatin1());
    }
}

Result<void> readReferences(Connection& connection, TableShape& shape) {
    const auto keys = listRows(connection, "SELECT \"table\", \"from\" FROM pragma_foreign_key_list(?1)",
                               readForeignKey, QString::fromLatin1(shape.name));
    if (!keys) {
        return passOn(keys);
    }
    const auto& recorded = recordedTables();
    for (const ForeignKey& key : *keys) {
        const auto column = static_cast<size_t>(shape.column(key.column.toLatin1()));
        const QByteArray table = key.table.toLatin1();
        if (table == "content") {
            shape.contents.push_back(column);
        } else if (std::ranges::contains(recorded, table)) {
            shape.references.push_back({column, table});
        }
    }
    return {};
}

Result<void> readUniques(Connection& connection, TableShape& shape) {
    const auto indexes =
        listRows(connection, "SELECT name FROM pragma_index_list(?1) WHERE \"unique\" AND origin <> 'pk'", readName,
                 QString::fromLatin1(shape.name));
    if (!indexes) {
        return passOn(indexes);
    }
    for (const QString& index : *indexes) {
        const auto names =
            listRows(connection, "SELECT name FROM pragma_index_info(?1) ORDER BY seqno", readName, index);
        if (!names) {
            return passOn(names);
        }
        std::vector<size_t> columns;
        for (const QString& name : *names) {
            columns.push_back(static_cast<size_t>(shape.column(name.toLatin1())));
        }
        shape.uniques.push_back(std::move(columns));
    }
    return {};
}

void divideIntoUnits(TableShape& shape) {
    std::set<size_t> taken;
    const auto [first, last] = editedTogether().equal_range(shape.name);
    for (auto unit = first; unit != last; ++unit) {
        std::vector<size_t> columns;
        for (const QByteArray& name : unit->second) {
            if (const auto column = shape.column(name); column >= 0) {
                columns.push_back(static_cast<size_t>(column));
            }
        }
        taken.insert(columns.begin(), columns.end());
        shape.units.push_back(std::move(columns));
    }
    for (size_t column = 0; column < shape.width(); ++column) {
        if (!taken.contains(column)) {
            shape.units.push_back({column});
        }
    }
}

} // namespace

size_t TableShape::unitOf(size_t column) const {
    const auto found =
        std::ranges::find_if(units, [column](const auto& unit) { return std::ranges::contains(unit, column); });
    return static_cast<size_t>(found - units.begin());
}

Result<TableShapes> readTableShapes(Connection& connection) {
    TableShapes shapes;
    for (const QByteArray& table : recordedTables()) {
        TableShape shape;
        shape.name = table;
        for (const auto& step : {readColumns, readReferences, readUniques}) {
            if (auto done = step(connection, shape); !done) {
                return passOn(done);
            }
        }
        divideIntoUnits(shape);
        shapes.emplace(table, std::move(shape));
    }
    return shapes;
}

} // namespace gainsay::dossier

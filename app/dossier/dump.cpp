// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/dump.h"

#include "app/dossier/rows.h"
#include "app/dossier/schema.h"

namespace gainsay::dossier {
namespace {

QString readName(const Statement& row) {
    return row.text(0);
}

Result<void> dumpQuery(Connection& connection, const QByteArray& label, const QByteArray& sql, QByteArray& out) {
    auto lines = listRows(connection, sql, readName);
    if (!lines) {
        return passOn(lines);
    }
    for (const QString& line : *lines) {
        out += label + ": " + line.toUtf8() + '\n';
    }
    return {};
}

/// quote() writes blobs as X'…' and texts as '…', so that no two values look alike.
Result<QByteArray> selectAsText(Connection& connection, const QByteArray& table) {
    auto columns = listRows(connection, "SELECT name FROM pragma_table_info(?1) ORDER BY cid", readName,
                            QString::fromLatin1(table));
    if (!columns) {
        return passOn(columns);
    }
    QByteArray list;
    for (const QString& column : *columns) {
        list += (list.isEmpty() ? "" : " || ', ' || ") + QByteArray("quote(") + column.toLatin1() + ")";
    }
    return "SELECT " + list + " FROM " + table + " ORDER BY 1";
}

} // namespace

Result<QByteArray> logicalDump(Connection& connection) {
    QByteArray out;
    for (const QByteArray& table : recordedTables()) {
        const auto sql = selectAsText(connection, table);
        if (!sql) {
            return passOn(sql);
        }
        if (auto dumped = dumpQuery(connection, table, *sql, out); !dumped) {
            return passOn(dumped);
        }
    }
    const auto indexed = dumpQuery(connection, "searchable", "SELECT hex(version_id) FROM search_document ORDER BY 1", out);
    if (!indexed) {
        return passOn(indexed);
    }
    return out;
}

} // namespace gainsay::dossier

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/rowimage.h"

#include "app/dossier/changesetreader.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace gainsay::dossier {
namespace {

QByteArray whereKey(const TableShape& shape, size_t firstNumber) {
    QByteArray condition;
    for (size_t i = 0; i < shape.key.size(); ++i) {
        condition += (i == 0 ? " WHERE " : " AND ") + shape.columns[static_cast<qsizetype>(shape.key[i])] + " = ?" +
                     QByteArray::number(firstNumber + i);
    }
    return condition;
}

Cell toCell(sqlite3_value* value) {
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return static_cast<qint64>(sqlite3_value_int64(value));
    case SQLITE_FLOAT:
        return sqlite3_value_double(value);
    case SQLITE_TEXT: {
        const auto* characters = reinterpret_cast<const char*>(sqlite3_value_text(value));
        return QString::fromUtf8(characters, sqlite3_value_bytes(value));
    }
    case SQLITE_BLOB: {
        const auto* data = static_cast<const char*>(sqlite3_value_blob(value));
        return QByteArray(data, sqlite3_value_bytes(value));
    }
    default:
        return std::monostate();
    }
}

/// The same of a column of a query's row, whose value may not be handed to sqlite3_value_….
Cell toCell(sqlite3_stmt* statement, int column) {
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return static_cast<qint64>(sqlite3_column_int64(statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_TEXT: {
        const auto* characters = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
        return QString::fromUtf8(characters, sqlite3_column_bytes(statement, column));
    }
    case SQLITE_BLOB: {
        const auto* data = static_cast<const char*>(sqlite3_column_blob(statement, column));
        return QByteArray(data, sqlite3_column_bytes(statement, column));
    }
    default:
        return std::monostate();
    }
}

/// Binds one value; SQLite copies texts and bytes.
struct Binder {
    sqlite3_stmt* statement;
    int position;

    int operator()(std::monostate /*null*/) const { return sqlite3_bind_null(statement, position); }
    int operator()(qint64 value) const { return sqlite3_bind_int64(statement, position, value); }
    int operator()(double value) const { return sqlite3_bind_double(statement, position, value); }
    int operator()(const QString& value) const {
        const QByteArray utf8 = value.toUtf8();
        return sqlite3_bind_text64(statement, position, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                                   SQLITE_TRANSIENT, SQLITE_UTF8);
    }
    int operator()(const QByteArray& value) const {
        // A null pointer would bind NULL, which no bytes are not.
        return sqlite3_bind_blob64(statement, position, value.isNull() ? "" : value.constData(),
                                   static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT);
    }
};

std::optional<Cell> cellIfHeld(sqlite3_value* value) {
    return value ? std::optional(toCell(value)) : std::nullopt;
}

RowEdit toEdit(const ChangesetRow& row) {
    RowEdit edit;
    edit.row.table = row.table;
    edit.operation = row.operation;
    for (int column = 0; column < row.columns; ++column) {
        edit.before.push_back(cellIfHeld(row.before(column)));
        edit.after.push_back(cellIfHeld(row.after(column)));
        if (row.isKey[column]) {
            edit.row.key.push_back(cellIfHeld(row.keyValue(column)).value_or(Cell()));
        }
    }
    return edit;
}

} // namespace

Result<std::vector<RowEdit>> editsOf(const QByteArray& changeset) {
    std::vector<RowEdit> edits;
    auto read = readChangeset(changeset, [&edits](const ChangesetRow& row) -> Result<void> {
        edits.push_back(toEdit(row));
        return {};
    });
    if (!read) {
        return passOn(read);
    }
    return edits;
}

RowAccess::~RowAccess() {
    for (const auto& [sql, statement] : m_statements) {
        sqlite3_finalize(statement);
    }
}

Result<sqlite3_stmt*> RowAccess::prepare(const QByteArray& sql, const std::vector<Cell>& values) {
    sqlite3_stmt*& statement = m_statements[sql];
    if (!statement) {
        const int code = sqlite3_prepare_v2(m_connection.handle(), sql.constData(), -1, &statement, nullptr);
        if (code != SQLITE_OK) {
            return std::unexpected(m_connection.lastError(code));
        }
    }
    sqlite3_reset(statement);
    for (size_t i = 0; i < values.size(); ++i) {
        if (const int code = std::visit(Binder{statement, static_cast<int>(i) + 1}, values[i]); code != SQLITE_OK) {
            return std::unexpected(m_connection.lastError(code));
        }
    }
    return statement;
}

Result<std::optional<RowImage>> RowAccess::read(const RowName& row) {
    const auto shape = m_shapes.find(row.table);
    if (shape == m_shapes.end() || row.key.size() != shape->second.key.size()) {
        return failure(ErrorCode::Corrupt,
                       QCoreApplication::translate("Dossier", "An entry of the journal speaks of a table that this "
                                                              "Gainsay does not know. Install the newest one."),
                       QString::fromLatin1(row.table));
    }
    const auto statement = prepare(
        "SELECT " + shape->second.columns.join(", ") + " FROM " + row.table + whereKey(shape->second, 1), row.key);
    if (!statement) {
        return passOn(statement);
    }
    const int code = sqlite3_step(*statement);
    std::optional<RowImage> image;
    if (code == SQLITE_ROW) {
        image.emplace();
        for (int column = 0; column < static_cast<int>(shape->second.width()); ++column) {
            image->push_back(toCell(*statement, column));
        }
    }
    sqlite3_reset(*statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE) {
        return std::unexpected(m_connection.lastError(code));
    }
    return image;
}

Result<void> RowAccess::run(const QByteArray& sql, const std::vector<Cell>& values) {
    const auto statement = prepare(sql, values);
    if (!statement) {
        return passOn(statement);
    }
    const int code = sqlite3_step(*statement);
    if (code != SQLITE_DONE) {
        Error error = m_connection.lastError(code);
        sqlite3_reset(*statement);
        return std::unexpected(std::move(error));
    }
    sqlite3_reset(*statement);
    return {};
}

Result<void> RowAccess::insert(const RowName& row, const RowImage& image) {
    QByteArrayList numbers;
    for (size_t i = 1; i <= image.size(); ++i) {
        numbers.append("?" + QByteArray::number(i));
    }
    return run("INSERT INTO " + row.table + " (" + m_shapes.at(row.table).columns.join(", ") + ") VALUES (" +
                   numbers.join(", ") + ")",
               image);
}

Result<void> RowAccess::update(const RowName& row, const RowImage& from, const RowImage& to) {
    const TableShape& shape = m_shapes.at(row.table);
    QByteArrayList settings;
    std::vector<Cell> values;
    for (size_t column = 0; column < shape.width(); ++column) {
        if (from[column] != to[column]) {
            values.push_back(to[column]);
            settings.append(shape.columns[static_cast<qsizetype>(column)] + " = ?" + QByteArray::number(values.size()));
        }
    }
    const size_t firstKey = values.size() + 1;
    values.insert(values.end(), row.key.begin(), row.key.end());
    return run("UPDATE " + row.table + " SET " + settings.join(", ") + whereKey(shape, firstKey), values);
}

Result<void> RowAccess::remove(const RowName& row) {
    return run("DELETE FROM " + row.table + whereKey(m_shapes.at(row.table), 1), row.key);
}

} // namespace gainsay::dossier

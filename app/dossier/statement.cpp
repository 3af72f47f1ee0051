// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/statement.h"

#include "app/dossier/connection.h"
#include "app/dossier/textscope.h"

#include <sqlite3.h>

#include <utility>

namespace gainsay::dossier {
namespace {

/// Moments are stored as ISO 8601 in UTC with milliseconds: readable in any tool, and sorting as text sorts in time.
QString momentToText(const QDateTime& moment) {
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODateWithMs) : QString();
}

} // namespace

Statement::Statement(Connection& connection, sqlite3_stmt* handle)
    : m_connection(&connection)
    , m_handle(handle) {}

Statement::Statement(Statement&& other) noexcept
    : m_connection(other.m_connection)
    , m_handle(std::exchange(other.m_handle, nullptr))
    , m_failure(other.m_failure) {}

Statement::~Statement() {
    if (m_handle) {
        m_connection->giveBack(m_handle);
    }
}

Result<bool> Statement::step() {
    if (m_failure != SQLITE_OK) {
        return std::unexpected(m_connection->lastError(m_failure));
    }
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code == SQLITE_DONE) {
        return false;
    }
    return std::unexpected(m_connection->lastError(code));
}

Result<void> Statement::run() {
    const auto stepped = step();
    if (!stepped) {
        return passOn(stepped);
    }
    return {};
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL;
}

qint64 Statement::integer(int column) const {
    return sqlite3_column_int64(m_handle, column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(m_handle, column);
}

QString Statement::text(int column) const {
    const auto* characters = reinterpret_cast<const char*>(sqlite3_column_text(m_handle, column));
    if (!characters && !isNull(column)) {
        keep(SQLITE_NOMEM);
    }
    return QString::fromUtf8(characters, sqlite3_column_bytes(m_handle, column));
}

QByteArray Statement::bytes(int column) const {
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_handle, column));
    const int size = sqlite3_column_bytes(m_handle, column);
    if (!data && size > 0) {
        keep(SQLITE_NOMEM);
    }
    return {data, data ? size : 0};
}

QDateTime Statement::moment(int column) const {
    return QDateTime::fromString(text(column), Qt::ISODateWithMs);
}

void Statement::bindAt(int position, qint64 value) {
    keep(sqlite3_bind_int64(m_handle, position, value));
}

void Statement::bindAt(int position, double value) {
    keep(sqlite3_bind_double(m_handle, position, value));
}

void Statement::bindAt(int position, const QString& value) {
    const QByteArray utf8 = value.toUtf8();
    keep(sqlite3_bind_text64(m_handle, position, utf8.constData(), static_cast<sqlite3_uint64>(utf8.size()),
                             SQLITE_TRANSIENT, SQLITE_UTF8));
}

void Statement::bindAt(int position, const QByteArray& value) {
    // A null pointer would bind NULL, and an empty file is not the absence of one.
    const char* data = value.isNull() ? "" : value.constData();
    keep(sqlite3_bind_blob64(m_handle, position, data, static_cast<sqlite3_uint64>(value.size()), SQLITE_TRANSIENT));
}

void Statement::bindAt(int position, const QDateTime& value) {
    bindAt(position, momentToText(value));
}

void Statement::bindAt(int position, const TextScope* value) {
    // SQLite hands the pointer back as it is, and no function of ours changes what it leads to.
    keep(sqlite3_bind_pointer(m_handle, position,
                              const_cast<TextScope*>(value), // NOLINT(cppcoreguidelines-pro-type-const-cast)
                              TextScope::pointerType, nullptr));
}

void Statement::bindNull(int position) {
    keep(sqlite3_bind_null(m_handle, position));
}

} // namespace gainsay::dossier

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/changerecorder.h"

#include "app/dossier/schema.h"

#include <sqlite3.h>

#include <utility>

namespace gainsay::dossier {
namespace {

int isRecorded(void* /*context*/, const char* table) {
    return isRecordedTable(table) ? 1 : 0;
}

} // namespace

ChangeRecorder::ChangeRecorder(Connection& connection, sqlite3_session* session)
    : m_connection(&connection)
    , m_session(session) {
}

ChangeRecorder::ChangeRecorder(ChangeRecorder&& other) noexcept
    : m_connection(other.m_connection)
    , m_session(std::exchange(other.m_session, nullptr)) {
}

ChangeRecorder::~ChangeRecorder() {
    if (m_session) {
        sqlite3session_delete(m_session);
    }
}

Result<ChangeRecorder> ChangeRecorder::start(Connection& connection) {
    sqlite3_session* session = nullptr;
    if (const int code = sqlite3session_create(connection.handle(), "main", &session); code != SQLITE_OK) {
        return std::unexpected(connection.lastError(code));
    }
    ChangeRecorder recorder(connection, session);
    // A table is looked at when it is first changed: an action touches few of them.
    sqlite3session_table_filter(session, &isRecorded, nullptr);
    if (const int code = sqlite3session_attach(session, nullptr); code != SQLITE_OK) {
        return std::unexpected(connection.lastError(code));
    }
    return recorder;
}

Result<QByteArray> ChangeRecorder::changeset() const {
    int size = 0;
    void* buffer = nullptr;
    const int code = sqlite3session_changeset(m_session, &size, &buffer);
    if (code != SQLITE_OK) {
        return std::unexpected(m_connection->lastError(code));
    }
    QByteArray changes(static_cast<const char*>(buffer), size);
    sqlite3_free(buffer);
    return changes;
}

} // namespace gainsay::dossier

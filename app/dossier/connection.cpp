// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/connection.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

#include <utility>

namespace gainsay::dossier {
namespace {

constexpr int busyTimeoutMilliseconds = 5000;

QString tr(const char* text) {
    return QCoreApplication::translate("Dossier", text);
}

int openFlags(Access access) {
    constexpr int common = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    switch (access) {
    case Access::ReadOnly:
        return common | SQLITE_OPEN_READONLY;
    case Access::ReadWrite:
        return common | SQLITE_OPEN_READWRITE;
    case Access::Create:
        break;
    }
    return common | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
}

struct Meaning {
    ErrorCode code;
    const char* message; ///< %1: the file
};

Meaning meaningOf(int code) {
    switch (code & 0xFF) {
    case SQLITE_FULL:
        return {ErrorCode::OutOfSpace,
                QT_TRANSLATE_NOOP("Dossier", "The disk that holds “%1” is full. The last change was not made; everything "
                                             "before it is safe. Free some space and try again.")};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Busy,
                QT_TRANSLATE_NOOP("Dossier", "“%1” is being written by another program. Wait a moment and try again.")};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {ErrorCode::Unwritable,
                QT_TRANSLATE_NOOP("Dossier", "“%1” cannot be changed: the file or its folder is read-only.")};
    case SQLITE_IOERR:
        return {ErrorCode::Unwritable,
                QT_TRANSLATE_NOOP("Dossier", "The disk that holds “%1” reported an error. The last change was not made. "
                                             "Copy the dossier to another disk before you go on.")};
    case SQLITE_CORRUPT:
        return {ErrorCode::Corrupt,
                QT_TRANSLATE_NOOP("Dossier", "“%1” is damaged. Restore a backup, or run “gainsay-cli verify” to see what "
                                             "can be read.")};
    case SQLITE_NOTADB:
        return {ErrorCode::NotADossier, QT_TRANSLATE_NOOP("Dossier", "“%1” is not a Gainsay dossier.")};
    case SQLITE_CANTOPEN:
        return {ErrorCode::Unreadable,
                QT_TRANSLATE_NOOP("Dossier", "“%1” cannot be opened. Check that the file exists and that you may read it.")};
    case SQLITE_NOMEM:
    case SQLITE_TOOBIG:
        return {ErrorCode::TooLarge, QT_TRANSLATE_NOOP("Dossier", "There is not enough memory to work on “%1”.")};
    default:
        return {ErrorCode::Internal,
                QT_TRANSLATE_NOOP("Dossier", "“%1” could not be read or changed. This is a fault of Gainsay.")};
    }
}

} // namespace

Connection::Connection(sqlite3* handle, QString path, Access access)
    : m_handle(handle)
    , m_path(std::move(path))
    , m_access(access) {
}

Connection::~Connection() {
    for (const auto& [sql, statements] : m_idle) {
        for (sqlite3_stmt* statement : statements) {
            sqlite3_finalize(statement);
        }
    }
    sqlite3_close_v2(m_handle);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, Access access) {
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &handle, openFlags(access), nullptr);
    std::unique_ptr<Connection> connection(new Connection(handle, path, access));
    if (code != SQLITE_OK) {
        return std::unexpected(connection->lastError(code));
    }
    if (auto configured = connection->configure(); !configured) {
        return passOn(configured);
    }
    return connection;
}

Result<void> Connection::configure() {
    sqlite3_busy_timeout(m_handle, busyTimeoutMilliseconds);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    return execute("PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY; PRAGMA recursive_triggers = OFF; PRAGMA synchronous = FULL");
}

Error Connection::lastError(int code) const {
    const auto [errorCode, message] = meaningOf(code);
    const QString name = m_path.isEmpty() ? m_path : QDir::toNativeSeparators(m_path);
    const QString detail = QStringLiteral("SQLite %1: %2").arg(code).arg(QString::fromUtf8(sqlite3_errmsg(m_handle)));
    return {errorCode, tr(message).arg(name), detail};
}

Result<Statement> Connection::prepare(QByteArrayView sql) {
    const auto cached = m_idle.find(std::string(sql.data(), static_cast<size_t>(sql.size())));
    if (cached != m_idle.end() && !cached->second.empty()) {
        sqlite3_stmt* statement = cached->second.back();
        cached->second.pop_back();
        return Statement(*this, statement);
    }
    sqlite3_stmt* statement = nullptr;
    const char* tail = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                        &statement, &tail);
    if (code != SQLITE_OK) {
        return std::unexpected(lastError(code));
    }
    Statement prepared(*this, statement);
    if (!QByteArrayView(tail, sql.end()).trimmed().isEmpty()) {
        return failure(ErrorCode::Internal, tr("“%1” could not be read or changed. This is a fault of Gainsay.").arg(m_path),
                       QStringLiteral("more than one SQL command: %1").arg(QString::fromUtf8(sql)));
    }
    return prepared;
}

void Connection::giveBack(sqlite3_stmt* statement) {
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    m_idle[sqlite3_sql(statement)].push_back(statement);
}

Result<void> Connection::execute(const QByteArray& sql) {
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) {
        return std::unexpected(lastError(code));
    }
    return {};
}

Result<qint64> Connection::integer(QByteArrayView sql) {
    auto statement = prepare(sql);
    if (!statement) {
        return passOn(statement);
    }
    const auto row = statement->step();
    if (!row) {
        return passOn(row);
    }
    return *row ? statement->integer(0) : 0;
}

qint64 Connection::changedRows() const {
    return sqlite3_changes64(m_handle);
}

Transaction::Transaction(Connection& connection)
    : m_connection(&connection) {
}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr)) {
}

Transaction::~Transaction() {
    if (m_connection) {
        // Nothing can be done about a failing rollback: SQLite has then rolled back by itself.
        (void)m_connection->execute("ROLLBACK");
    }
}

Result<Transaction> Transaction::begin(Connection& connection) {
    auto command = connection.prepare("BEGIN IMMEDIATE");
    if (!command) {
        return passOn(command);
    }
    if (auto begun = command->run(); !begun) {
        return passOn(begun);
    }
    return Transaction(connection);
}

Result<void> Transaction::commit() {
    auto command = m_connection->prepare("COMMIT");
    if (!command) {
        return passOn(command);
    }
    auto committed = command->run();
    if (committed) {
        m_connection = nullptr;
    }
    return committed;
}

} // namespace gainsay::dossier

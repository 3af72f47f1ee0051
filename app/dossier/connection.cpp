// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/connection.h"

#include "app/dossier/dossierfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

namespace gainsay::dossier {
namespace {

constexpr int longestSleepMilliseconds = 4;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Dossier)
};

/// What SQLite is to open: never a name that it could take for something else than a file.
QByteArray locator(const QString& path, const Storage& storage, const Way& way) {
    if (path == u":memory:" || !storage.vfs.isEmpty()) {
        return path.toUtf8();
    }
    const QByteArray absolute = QFileInfo(path).absoluteFilePath().toUtf8();
    return way.isImmutable ? "file:" + absolute.toPercentEncoding("/") + "?immutable=1" : absolute;
}

int openFlags(Access access, const Way& way) {
    const int common = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE | (way.isImmutable ? SQLITE_OPEN_URI : 0);
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

/// Bounds that no dossier of ours comes near; a file made by somebody else may try.
void lowerLimits(sqlite3* handle) {
    constexpr std::array<std::pair<int, int>, 11> limits{{
        {SQLITE_LIMIT_LENGTH, 512 << 20}, // one import has at most 64 MiB, but a changeset of many rows may be larger
        {SQLITE_LIMIT_SQL_LENGTH, 1 << 20},
        {SQLITE_LIMIT_COLUMN, 100},
        {SQLITE_LIMIT_EXPR_DEPTH, 200},
        {SQLITE_LIMIT_COMPOUND_SELECT, 50},
        {SQLITE_LIMIT_VDBE_OP, 250'000},
        {SQLITE_LIMIT_FUNCTION_ARG, 32},
        {SQLITE_LIMIT_ATTACHED, 2},
        {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1'000},
        {SQLITE_LIMIT_VARIABLE_NUMBER, 1'000},
        {SQLITE_LIMIT_TRIGGER_DEPTH, 8},
    }};
    for (const auto& [limit, value] : limits) {
        sqlite3_limit(handle, limit, value);
    }
}

/// A full disk hides behind more than one of SQLite's codes: a quota, or room for shared memory that cannot be had.
int withCause(sqlite3* handle, int code) {
    const int cause = sqlite3_system_errno(handle);
    const bool isDisk = (code & 0xFF) == SQLITE_IOERR || (code & 0xFF) == SQLITE_CANTOPEN;
    return isDisk && (cause == ENOSPC || cause == EDQUOT) ? SQLITE_FULL
           : code == SQLITE_IOERR_NOMEM                   ? SQLITE_NOMEM
                                                          : code;
}

int makeRollback(sqlite3* handle, sqlite3_stmt*& rollback) {
    return sqlite3_prepare_v3(handle, "ROLLBACK", -1, SQLITE_PREPARE_PERSISTENT, &rollback, nullptr);
}

/// Does a rollback that could not be done in its time; nothing where none is due.
int makeUpForRollback(sqlite3* handle, sqlite3_stmt*& rollback) {
    if (rollback) {
        return SQLITE_OK;
    }
    if (!sqlite3_get_autocommit(handle)) {
        if (const int code = sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr); code != SQLITE_OK) {
            return code;
        }
    }
    // Before anything else is begun: a transaction that is open while there is no statement counts as one to be ended.
    return makeRollback(handle, rollback);
}

struct Meaning {
    ErrorCode code;
    const char* message; ///< %1: the file
};

Meaning meaningOf(int code) {
    if (code == SQLITE_CONSTRAINT_FOREIGNKEY) {
        return {ErrorCode::NotFound,
                QT_TRANSLATE_NOOP("Dossier",
                                  "What this belongs to is no longer in “%1”: it was deleted meanwhile, perhaps "
                                  "in another window. Nothing was changed.")};
    }
    switch (code & 0xFF) {
    case SQLITE_FULL:
        return {ErrorCode::OutOfSpace,
                QT_TRANSLATE_NOOP("Dossier",
                                  "The disk that holds “%1” is full. The last change was not made; everything "
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
                QT_TRANSLATE_NOOP("Dossier",
                                  "The disk that holds “%1” reported an error. The last change was not made. "
                                  "Copy the dossier to another disk before you go on.")};
    case SQLITE_CORRUPT:
        return {ErrorCode::Corrupt,
                QT_TRANSLATE_NOOP("Dossier",
                                  "“%1” is damaged. Restore a backup, or run “gainsay-cli verify” to see what "
                                  "can be read.")};
    case SQLITE_NOTADB:
        return {ErrorCode::NotADossier, QT_TRANSLATE_NOOP("Dossier", "“%1” is not a Gainsay dossier.")};
    case SQLITE_CANTOPEN:
        return {ErrorCode::Unreadable,
                QT_TRANSLATE_NOOP("Dossier",
                                  "“%1” cannot be opened. Check that the file exists and that you may read it.")};
    case SQLITE_NOMEM:
        return {ErrorCode::TooLarge,
                QT_TRANSLATE_NOOP("Dossier",
                                  "There is not enough memory to work on “%1”. The last change was not made; close "
                                  "other programs and try again.")};
    case SQLITE_TOOBIG:
    case SQLITE_INTERRUPT:
        return {ErrorCode::TooLarge,
                QT_TRANSLATE_NOOP("Dossier",
                                  "“%1” holds something too large to work on, as no dossier made by Gainsay does.")};
    default:
        return {ErrorCode::Internal,
                QT_TRANSLATE_NOOP("Dossier", "“%1” could not be read or changed. This is a fault of Gainsay.")};
    }
}

} // namespace

Connection::Connection(sqlite3* handle, QString path, Access access, Storage storage, Way way)
    : m_handle(handle)
    , m_path(std::move(path))
    , m_access(access)
    , m_storage(std::move(storage))
    , m_way(way)
    , m_wait{m_storage.patience, {}} {}

Connection::~Connection() {
    for (const auto& [sql, statements] : m_idle) {
        for (sqlite3_stmt* statement : statements) {
            sqlite3_finalize(statement);
        }
    }
    sqlite3_finalize(m_rollback);
    sqlite3_close_v2(m_handle);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString& path, Access access, const Storage& storage,
                                                     const Way& way) {
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(locator(path, storage, way).constData(), &handle, openFlags(access, way),
                                     storage.vfs.isEmpty() ? nullptr : storage.vfs.constData());
    std::unique_ptr<Connection> connection(new Connection(handle, path, access, storage, way));
    if (code != SQLITE_OK) {
        return std::unexpected(connection->lastError(code));
    }
    if (auto configured = connection->configure(); !configured) {
        return passOn(configured);
    }
    return connection;
}

void Connection::removeFiles(const QString& path, const Storage& storage) {
    sqlite3_vfs* const vfs = sqlite3_vfs_find(storage.vfs.isEmpty() ? nullptr : storage.vfs.constData());
    const auto remove = [vfs, name = path.toUtf8()](QLatin1StringView ending) {
        if (vfs) {
            vfs->xDelete(vfs, (name + ending.data()).constData(), 0); // what is not there need not be deleted
        }
    };
    remove(QLatin1StringView(""));
    std::ranges::for_each(companionEndings, remove);
}

// SQLite's own waiting sleeps up to a tenth of a second at a time, longer than nearly any action takes: whoever sleeps
// while another goes on working is passed over again and again.
int Connection::waitForWriter(void* context, int times) {
    auto& wait = *static_cast<Wait*>(context);
    const auto now = std::chrono::steady_clock::now();
    if (times == 0) {
        wait.begun = now;
    }
    if (now - wait.begun >= wait.patience) {
        return 0;
    }
    sqlite3_sleep(std::min(times + 1, longestSleepMilliseconds));
    return 1;
}

Result<void> Connection::configure() {
    sqlite3_busy_handler(m_handle, &Connection::waitForWriter, &m_wait);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    lowerLimits(m_handle);
    if (const int code = makeRollback(m_handle, m_rollback); code != SQLITE_OK) {
        return std::unexpected(lastError(code));
    }
    const QByteArray synchronous = m_storage.durability == Durability::PowerLoss ? "FULL" : "OFF";
    // Until the journal mode is settled nobody else is let in, so that a log is read without memory shared over a
    // network.
    const QByteArray locking =
        m_way.journal == JournalMode::Rollback && m_access == Access::ReadWrite ? "EXCLUSIVE" : "NORMAL";
    // Without the mapping a page that the disk cannot give is an error, not the program's death by a signal.
    // PRAGMA synchronous reads the schema: how to lock has to be settled before.
    return execute("PRAGMA locking_mode = " + locking +
                   "; PRAGMA mmap_size = 0; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY; "
                   "PRAGMA recursive_triggers = OFF; PRAGMA synchronous = " +
                   synchronous);
}

Result<void> Connection::settleJournal() {
    if (m_access == Access::ReadOnly) {
        return {};
    }
    const auto isLog = [this] {
        return integer("SELECT count(*) FROM pragma_journal_mode WHERE journal_mode = 'wal'");
    };
    const auto before = isLog();
    if (!before) {
        return passOn(before);
    }
    if (m_way.journal == JournalMode::Log) {
        if (*before) {
            return {};
        }
        // A file that somebody reads keeps its rollback journal for now, which is safe as well.
        if (auto changed = execute("PRAGMA journal_mode = WAL"); !changed && changed.error().code != ErrorCode::Busy) {
            return changed;
        }
    } else if (*before) {
        if (auto changed = execute("PRAGMA journal_mode = DELETE"); !changed) {
            return changed;
        }
    }
    const auto after = isLog();
    if (!after || *after) {
        return after ? Result<void>() : Result<void>(passOn(after));
    }
    // A rollback journal is done with by deleting it: only with EXTRA is that on the disk before the action is
    // acknowledged.
    const QByteArray synchronous = m_storage.durability == Durability::PowerLoss ? "EXTRA" : "OFF";
    return execute("PRAGMA synchronous = " + synchronous +
                   "; PRAGMA locking_mode = NORMAL; SELECT count(*) FROM sqlite_schema");
}

Error Connection::lastError(int code) const {
    const auto [errorCode, message] = meaningOf(withCause(m_handle, code));
    const QString name = m_path.isEmpty() ? m_path : QDir::toNativeSeparators(m_path);
    const QString detail = QStringLiteral("SQLite %1: %2").arg(code).arg(QString::fromUtf8(sqlite3_errmsg(m_handle)));
    return {errorCode, Words::tr(message).arg(name), detail};
}

Result<Statement> Connection::prepare(QByteArrayView sql) {
    if (const int due = makeUpForRollback(m_handle, m_rollback); due != SQLITE_OK) {
        return std::unexpected(lastError(due));
    }
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
        return failure(ErrorCode::Internal,
                       Words::tr("“%1” could not be read or changed. This is a fault of Gainsay.").arg(m_path),
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
    if (const int due = makeUpForRollback(m_handle, m_rollback); due != SQLITE_OK) {
        return std::unexpected(lastError(due));
    }
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

bool Connection::isInTransaction() const {
    return sqlite3_get_autocommit(m_handle) == 0;
}

// Under a complete lack of memory not even that may work. Then the statement is given up, which marks that a rollback
// is due: nothing may be read or written on this connection until it is made up for.
void Connection::rollBack() {
    if (!isInTransaction()) {
        return;
    }
    sqlite3_step(m_rollback);
    sqlite3_reset(m_rollback);
    if (isInTransaction()) {
        sqlite3_finalize(m_rollback);
        m_rollback = nullptr;
    }
}

qint64 Connection::changedRows() const {
    return sqlite3_changes64(m_handle);
}

StepLimit::StepLimit(Connection& connection, int thousands)
    : m_connection(connection)
    , m_left(thousands) {
    const auto countDown = [](void* left) { return --*static_cast<int*>(left) < 0 ? 1 : 0; };
    sqlite3_progress_handler(m_connection.handle(), 1000, countDown, &m_left);
}

StepLimit::~StepLimit() {
    sqlite3_progress_handler(m_connection.handle(), 0, nullptr, nullptr);
}

StopWatch::StopWatch(Connection& connection, std::stop_token stop)
    : m_connection(connection)
    , m_stop(std::move(stop)) {
    const auto look = [](void* token) { return static_cast<std::stop_token*>(token)->stop_requested() ? 1 : 0; };
    sqlite3_progress_handler(m_connection.handle(), 1000, look, &m_stop);
}

StopWatch::~StopWatch() {
    sqlite3_progress_handler(m_connection.handle(), 0, nullptr, nullptr);
}

Snapshot::Snapshot(Connection& connection)
    : m_connection(&connection) {}

Snapshot::Snapshot(Snapshot&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr)) {}

Snapshot::~Snapshot() {
    if (m_connection) {
        m_connection->rollBack(); // nothing was written that could be lost
    }
}

Result<Snapshot> Snapshot::begin(Connection& connection) {
    if (auto begun = connection.execute("BEGIN"); !begun) {
        return passOn(begun);
    }
    Snapshot snapshot(connection);
    // The moment is that of the first reading.
    if (auto read = connection.integer("SELECT count(*) FROM sqlite_schema"); !read) {
        return passOn(read);
    }
    return snapshot;
}

Transaction::Transaction(Connection& connection)
    : m_connection(&connection) {}

Transaction::Transaction(Transaction&& other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr)) {}

Transaction::~Transaction() {
    if (m_connection) {
        m_connection->rollBack();
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/dossier/statement.h"
#include "app/dossier/storage.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <memory>
#include <stop_token>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace gainsay::dossier {

enum class Access { ReadOnly, ReadWrite, Create };

/// Where changes are written before they are part of the file.
enum class JournalMode {
    Log,      ///< SQLite's write-ahead log: readers and a writer at once, through memory that they share
    Rollback, ///< SQLite's rollback journal: one at a time, through locks alone, as a network drive can do it
};

/// How to go about a file, as its place allows.
struct Way {
    JournalMode journal = JournalMode::Log;
    bool isImmutable = false; ///< nobody writes to the file while it is read: no locks, nothing beside it
};

/// One connection to a SQLite file, with its prepared statements. Used by one thread at a time; another thread opens
/// its own. Configured against files from strangers: defensive, untrusted schema off, limits lowered, no memory-mapped
/// pages, cells checked, double-quoted strings off; foreign keys on.
class Connection {
public:
    /// The path may be ":memory:". Errors: NotFound, Unreadable, Unwritable, NotADossier (not SQLite at all), Busy.
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString& path, Access access,
                                                                  const Storage& storage = {}, const Way& way = {});
    /// Brings the file to the journal mode that its place asks for, as soon as it is known to be ours. Busy where
    /// somebody else works on it on a network drive.
    [[nodiscard]] Result<void> settleJournal();
    /// Deletes a file and what SQLite keeps beside it. No connection may have it open.
    static void removeFiles(const QString& path, const Storage& storage);
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection();

    /// A statement for exactly one SQL command; a second command behind it is refused.
    [[nodiscard]] Result<Statement> prepare(QByteArrayView sql);
    /// Runs any number of commands that take no values and return nothing.
    [[nodiscard]] Result<void> execute(const QByteArray& sql);
    /// The first column of the first row as an integer.
    [[nodiscard]] Result<qint64> integer(QByteArrayView sql);

    /// Gives back the memory of the pages that were read.
    [[nodiscard]] Result<void> letGoOfPages() { return execute("PRAGMA shrink_memory"); }

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_access == Access::ReadOnly; }
    /// How to open the same file again.
    [[nodiscard]] const Storage& storage() const { return m_storage; }
    /// Whether a long reading would keep everybody else from writing, as without a log it does.
    [[nodiscard]] bool readersHoldUpWriters() const { return m_way.journal == JournalMode::Rollback; }
    /// Whether a transaction is open. SQLite ends one by itself when disk or memory fail it, and what is run after that
    /// would stand alone.
    [[nodiscard]] bool isInTransaction() const;
    /// Ends an open transaction as if it had not been, even where there is no memory left to ask for it.
    void rollBack();
    /// Rows changed by the last statement.
    [[nodiscard]] qint64 changedRows() const;

    /// The driver's handle, for its session extension; dossier/ alone uses it.
    [[nodiscard]] sqlite3* handle() const { return m_handle; }
    /// What the last failed call means, in words for the user. Code is the driver's result code.
    [[nodiscard]] Error lastError(int code) const;
    /// Takes a statement back into the cache. Called by Statement alone.
    void giveBack(sqlite3_stmt* statement);

private:
    /// How long another writer has been waited for.
    struct Wait {
        std::chrono::milliseconds patience{};
        std::chrono::steady_clock::time_point begun;
    };
    static int waitForWriter(void* wait, int times);
    Connection(sqlite3* handle, QString path, Access access, Storage storage, Way way);
    [[nodiscard]] Result<void> configure();

    sqlite3* m_handle;
    QString m_path;
    Access m_access;
    Storage m_storage;
    Way m_way;
    Wait m_wait;
    sqlite3_stmt* m_rollback = nullptr;                                 ///< made while there is memory
    std::unordered_map<std::string, std::vector<sqlite3_stmt*>> m_idle; ///< by SQL text
};

/// While it lives, what runs on the connection ends with TooLarge once it has taken too many steps of SQLite's machine:
/// counted, not timed, so that the same file fares the same on a slow day. One at a time for each connection.
class StepLimit {
public:
    /// The connection must outlive this. `steps` in thousands.
    StepLimit(Connection& connection, int thousands);
    StepLimit(const StepLimit&) = delete;
    StepLimit& operator=(const StepLimit&) = delete;
    ~StepLimit();

private:
    Connection& m_connection;
    int m_left;
};

/// While it lives, what runs on the connection ends soon after a stop is requested, with an error of no meaning: who
/// began it looks at the token first. No other, and no StepLimit, at the same time on the connection.
class StopWatch {
public:
    /// The connection must outlive this.
    StopWatch(Connection& connection, std::stop_token stop);
    StopWatch(const StopWatch&) = delete;
    StopWatch& operator=(const StopWatch&) = delete;
    ~StopWatch();

private:
    Connection& m_connection;
    std::stop_token m_stop;
};

/// While it lives, all that is read is of one moment, and temporary tables made since vanish with it.
class Snapshot {
public:
    /// The connection must outlive this, and be in no transaction.
    [[nodiscard]] static Result<Snapshot> begin(Connection& connection);
    Snapshot(Snapshot&& other) noexcept;
    Snapshot& operator=(Snapshot&&) = delete;
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;
    ~Snapshot();

private:
    explicit Snapshot(Connection& connection);
    Connection* m_connection;
};

/// BEGIN IMMEDIATE … COMMIT, rolled back unless committed.
class Transaction {
public:
    [[nodiscard]] static Result<Transaction> begin(Connection& connection);
    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Connection& connection);
    Connection* m_connection;
};

} // namespace gainsay::dossier

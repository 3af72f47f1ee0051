// SPDX-License-Identifier: GPL-3.0-or-later
//
// One highlight with its journal entry, in a dossier of many articles and quotes, beside a bare SQLite transaction that
// writes the same rows into equal tables, by turns, in the same folder, under the same synchronous. What a commit costs
// is decided by the disk, so each folder's is named, and timed alone: memory that calls itself a disk shows what is
// computed, a disk that waits for the platter what the user waits for.
//
// Usage: bench_highlight [ARTICLES [QUOTES [FOLDER…]]]     The folders: here and in memory, unless given.
#include "app/session/extractors.h"
#include "app/session/session.h"
#include "tests/bench/largedossier.h"
#include "tests/bench/stopwatch.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <sqlite3.h>
#include <unistd.h>

using namespace gainsay;
using bench::millisecondsOf;
using bench::orDie;

namespace {

constexpr int highlights = 400;

void execute(sqlite3* database, const QByteArray& sql) {
    if (sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(database));
    }
}

/// The dossier's own tables of quotes and journal with their indexes and rows, and nothing else around them.
class BareTables {
public:
    BareTables(const QString& path, const QString& dossier) {
        if (sqlite3_open(path.toUtf8().constData(), &m_database) != SQLITE_OK) {
            qFatal("cannot open %s", qPrintable(path));
        }
        execute(m_database,
                "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; ATTACH '" + dossier.toUtf8() + "' AS original");
        sqlite3_stmt* definitions = nullptr;
        sqlite3_prepare_v2(
            m_database,
            "SELECT sql FROM original.sqlite_schema WHERE tbl_name IN ('quote', 'journal') AND type IN ('table', "
            "'index') AND sql IS NOT NULL ORDER BY type DESC",
            -1, &definitions, nullptr);
        QByteArrayList commands;
        while (sqlite3_step(definitions) == SQLITE_ROW) {
            commands += reinterpret_cast<const char*>(sqlite3_column_text(definitions, 0));
        }
        sqlite3_finalize(definitions);
        for (const QByteArray& command : std::as_const(commands)) {
            execute(m_database, command);
        }
        execute(m_database,
                "INSERT INTO quote SELECT * FROM original.quote; INSERT INTO journal SELECT * FROM original.journal; "
                "DETACH original; PRAGMA wal_checkpoint(TRUNCATE)");
        m_begin = prepare("BEGIN IMMEDIATE");
        m_commit = prepare("COMMIT");
        m_quote = prepare("INSERT INTO quote VALUES (randomblob(16), ?1, ?2, ?3, ?4, ?5, ?6, 1, '', ?7, ?8)");
        m_entry = prepare("INSERT INTO journal VALUES (?1, ?2, ?3, 'do', NULL, ?4, ?5, ?6, ?7, ?8)");
    }
    BareTables(const BareTables&) = delete;
    BareTables& operator=(const BareTables&) = delete;
    ~BareTables() {
        for (sqlite3_stmt* statement : {m_begin, m_commit, m_quote, m_entry}) {
            sqlite3_finalize(statement);
        }
        sqlite3_close(m_database);
    }

    /// The same rows as the dossier has just got.
    void write(const domain::Quote& quote, const dossier::JournalEntry& entry) {
        const QByteArray moment = entry.at.toUTC().toString(Qt::ISODateWithMs).toLatin1();
        run(m_begin);
        bindBlob(m_quote, 1, quote.version.toBytes());
        sqlite3_bind_int64(m_quote, 2, quote.range.start);
        sqlite3_bind_int64(m_quote, 3, quote.range.end);
        bindText(m_quote, 4, quote.exact.toUtf8());
        bindText(m_quote, 5, quote.prefix.toUtf8());
        bindText(m_quote, 6, quote.suffix.toUtf8());
        bindText(m_quote, 7, moment);
        bindText(m_quote, 8, entry.actor.toUtf8());
        run(m_quote);
        sqlite3_bind_int64(m_entry, 1, entry.sequence);
        bindText(m_entry, 2, moment);
        bindText(m_entry, 3, entry.actor.toUtf8());
        bindText(m_entry, 4, entry.action.code.toUtf8());
        bindText(m_entry, 5, entry.action.summary.toUtf8());
        bindBlob(m_entry, 6, entry.changeset);
        bindBlob(m_entry, 7, entry.previousHash);
        bindBlob(m_entry, 8, entry.hash);
        run(m_entry);
        run(m_commit);
    }

private:
    sqlite3_stmt* prepare(const char* sql) {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr) != SQLITE_OK) {
            qFatal("%s: %s", sql, sqlite3_errmsg(m_database));
        }
        return statement;
    }
    void run(sqlite3_stmt* statement) {
        if (sqlite3_step(statement) != SQLITE_DONE) {
            qFatal("%s", sqlite3_errmsg(m_database));
        }
        sqlite3_reset(statement);
    }
    static void bindText(sqlite3_stmt* statement, int at, const QByteArray& value) {
        sqlite3_bind_text(statement, at, value.constData(), static_cast<int>(value.size()), SQLITE_TRANSIENT);
    }
    static void bindBlob(sqlite3_stmt* statement, int at, const QByteArray& value) {
        sqlite3_bind_blob(statement, at, value.constData(), static_cast<int>(value.size()), SQLITE_TRANSIENT);
    }

    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_begin = nullptr;
    sqlite3_stmt* m_commit = nullptr;
    sqlite3_stmt* m_quote = nullptr;
    sqlite3_stmt* m_entry = nullptr;
};

/// What it costs to have one page on the disk, with nothing of SQLite in the way.
double syncedIn(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("cannot write %s", qPrintable(path));
    }
    const QByteArray page(4096, 'x');
    return bench::medianMilliseconds(50, [&] {
        if (file.write(page) != page.size() || !file.flush() || fdatasync(file.handle()) != 0) {
            qFatal("cannot write %s", qPrintable(path));
        }
    });
}

void benchHighlight(const QString& large, const QString& barePath, const Environment& environment) {
    BareTables bare(barePath, large);
    const auto session = orDie(
        session::Session::open(large, environment, session::workerExtractor(QCoreApplication::applicationDirPath())));
    const auto article = orDie(session->library().articles({}, 1)).front();
    std::vector<double> ours;
    std::vector<double> peer;
    for (int number = 0; number < highlights; ++number) { // by turns, so that both meet the same disturbances
        domain::QuoteId id;
        const qsizetype at = number % 200;
        ours.push_back(
            millisecondsOf([&] { id = orDie(session->annotations().add(article.version.id, {at, at + 25}, 1)); }));
        const auto quote = orDie(session->annotations().quote(id));
        const auto entry = orDie(session->log(1)).front();
        peer.push_back(millisecondsOf([&] { bare.write(quote, entry); }));
    }
    bench::printRow("highlight to committed and told", bench::median(ours), "the same rows in one bare transaction",
                    bench::median(peer));
}

void measureIn(const QString& folder, const bench::Size& size, const Environment& environment) {
    const QTemporaryDir scratch(folder + QStringLiteral("/bench-XXXXXX"));
    if (!scratch.isValid()) {
        qFatal("cannot write to %s", qPrintable(folder));
    }
    const QString large = scratch.filePath(size.fileName());
    bench::makeLargeDossier(large, environment, size);
    std::printf("%s (%s): %d articles, %d quotes, %.0f MB; a page on the disk %.3f ms\n", qPrintable(folder),
                QStorageInfo(folder).fileSystemType().constData(), size.articles, size.quotes,
                static_cast<double>(QFileInfo(large).size()) / 1e6, syncedIn(scratch.filePath(QStringLiteral("page"))));
    benchHighlight(large, scratch.filePath(QStringLiteral("bare.sqlite")), environment);
}

} // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const SystemClock clock;
    SystemIds ids(clock);
    const Environment environment{clock, ids, QStringLiteral("Bench")};
    const QStringList arguments = QCoreApplication::arguments();
    const QStringList given = arguments.sliced(std::min<qsizetype>(3, arguments.size()));
    const QStringList folders = given.isEmpty() ? QStringList{QStringLiteral("."), QStringLiteral("/dev/shm")} : given;
    for (const QString& folder : folders) {
        measureIn(folder, bench::Size(arguments), environment);
    }
    return 0;
}

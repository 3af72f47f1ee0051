// SPDX-License-Identifier: GPL-3.0-or-later
//
// Times what the user waits for, each beside the bare limit of the same work in the same run.
#include "app/session/extractors.h"
#include "app/session/sampledossier.h"
#include "app/session/session.h"
#include "tests/bench/stopwatch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace gainsay;
using namespace gainsay::session;
using bench::orDie;

namespace {

constexpr int articleCount = 200;

/// A deterministic text of about 3,000 characters, different for each number.
QByteArray story(int number) {
    QByteArray text = "# Report " + QByteArray::number(number) + " from the harbour\n\n";
    for (int sentence = 0; sentence < 40; ++sentence) {
        text += "On day " + QByteArray::number(sentence * 7 + number) + " the harbour office said that ship " +
                QByteArray::number(sentence * number % 97) + " had been delayed by the storm in the north. ";
        text += sentence % 5 == 4 ? "\n\n" : "";
    }
    return text;
}

void execute(sqlite3* database, const char* sql) {
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) != SQLITE_OK) {
        qFatal("%s: %s", sql, sqlite3_errmsg(database));
    }
}

/// A bare database under the dossier's own settings for durability.
sqlite3* openBare(const QString& path) {
    sqlite3* database = nullptr;
    if (sqlite3_open(path.toUtf8().constData(), &database) != SQLITE_OK) {
        qFatal("cannot open %s", qPrintable(path));
    }
    execute(database, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    return database;
}

void benchImport(const QTemporaryDir& folder, Session& session, const Extractor& extractor) {
    std::vector<ImportItem> items;
    for (int i = 0; i < articleCount; ++i) {
        QFile file(folder.filePath(QStringLiteral("%1.md").arg(i)));
        if (!file.open(QIODevice::WriteOnly) || file.write(story(i)) < 0) {
            qFatal("cannot write the articles");
        }
        items.push_back(itemsOf({file.fileName()}).front());
    }
    size_t next = 0;
    const double ours = bench::medianMilliseconds(articleCount, [&] {
        const auto outcome = importItem(session.actions().dossier(), items[next++], extractor, {});
        if (outcome.status != ImportStatus::Imported) {
            qFatal("%s", qPrintable(outcome.error.message));
        }
    });
    sqlite3* bare = openBare(folder.filePath(QStringLiteral("import.sqlite")));
    execute(bare, "CREATE TABLE content (bytes BLOB); CREATE VIRTUAL TABLE text USING fts5 (body)");
    next = 0;
    const double limit = bench::medianMilliseconds(articleCount, [&] {
        QFile file(items[next++].path);
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("cannot read the articles");
        }
        const QByteArray bytes = file.readAll();
        sqlite3_stmt* insert = nullptr;
        execute(bare, "BEGIN IMMEDIATE");
        for (const char* sql : {"INSERT INTO content VALUES (?1)", "INSERT INTO text VALUES (?1)"}) {
            sqlite3_prepare_v2(bare, sql, -1, &insert, nullptr);
            sqlite3_bind_text(insert, 1, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_STATIC);
            sqlite3_step(insert);
            sqlite3_finalize(insert);
        }
        execute(bare, "COMMIT");
    });
    sqlite3_close(bare);
    bench::printRow("import one article", ours, "read + one row + one FTS5 row, committed", limit);
}

void benchSearch(const QString& path, const Session& session) {
    const double ours =
        bench::medianMilliseconds(50, [&] { (void)orDie(session.search(QStringLiteral("harbour storm"))); });
    sqlite3* bare = openBare(path);
    sqlite3_stmt* query = nullptr;
    sqlite3_prepare_v2(bare,
                       "SELECT rowid FROM search_index WHERE search_index MATCH 'harbour storm' ORDER BY rank LIMIT 50",
                       -1, &query, nullptr);
    const double limit = bench::medianMilliseconds(50, [&] {
        while (sqlite3_step(query) == SQLITE_ROW) {
        }
        sqlite3_reset(query);
    });
    sqlite3_finalize(query);
    sqlite3_close(bare);
    bench::printRow("search, 50 hits with snippets", ours, "bare FTS5 query, row ids alone", limit);
}

void benchOpen(const QTemporaryDir& folder, const Environment& environment, const Extractor& extractor) {
    const QString path = folder.filePath(QStringLiteral("sample.gainsay"));
    orDie(buildSampleDossier(path, environment, extractor));
    const double ours = bench::medianMilliseconds(30, [&] {
        const auto session = orDie(Session::open(path, environment, extractor));
        (void)orDie(session->library().articles());
        (void)orDie(session->contradictions().all());
    });
    const double limit = bench::medianMilliseconds(30, [&] {
        sqlite3* bare = openBare(path);
        execute(bare, "SELECT * FROM article; SELECT * FROM version; SELECT * FROM quote; SELECT * FROM assertion");
        sqlite3_close(bare);
    });
    bench::printRow("open the sample: list, pairs", ours, "open, four plain SELECTs", limit);
}

} // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const SystemClock clock;
    SystemIds ids(clock);
    const Environment environment{clock, ids, QStringLiteral("Bench")};
    const QTemporaryDir folder;
    const auto extractor = workerExtractor(QCoreApplication::applicationDirPath());
    const QString path = folder.filePath(QStringLiteral("bench.gainsay"));
    const auto session = orDie(Session::create(path, environment, extractor));
    benchImport(folder, *session, extractor);
    benchSearch(path, *session);
    benchOpen(folder, environment, extractor);
    return 0;
}

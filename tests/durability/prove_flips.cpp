// SPDX-License-Identifier: GPL-3.0-or-later
//
// Flips one byte in each of many dossiers. Either opening or verifying notices, or the byte says nothing: then every
// row of every table, the definitions, the journal and what searches find are the same as before. Each dossier is
// looked at in a process of its own, so that a crash is counted and not the end.
#include "tests/durability/checks.h"
#include "tests/durability/child.h"
#include "tests/durability/workload.h"
#include "tests/support/simulateddisk.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <random>

using namespace gainsay;
using namespace gainsay::test;

namespace {

constexpr int flipsOfADossier = 20; ///< each of a fresh copy
const QByteArray fileName = "/disk/case.gainsay";

QByteArray makeDossier(quint64 seed) {
    SimulatedDisk disk;
    FrozenWorld world(static_cast<quint32>(seed));
    dossier::Storage storage;
    storage.vfs = disk.vfsName();
    {
        const auto session =
            orDie(session::Session::create(dossierPath(), world.environment, lineExtractor(), storage));
        Workload workload(*session, seed);
        const auto actions = 5 + static_cast<int>(seed % 40);
        for (int i = 0; i < actions; ++i) {
            mustBeDone(workload.step());
        }
    }
    return disk.files().at(fileName);
}

/// Every value of every table, by SQL as any tool reads it. Columns of tables are asked of the file itself.
QByteArray everything(const QByteArray& vfs) {
    sqlite3* handle = nullptr;
    QByteArray out;
    if (sqlite3_open_v2(fileName.constData(), &handle, SQLITE_OPEN_READONLY, vfs.constData()) != SQLITE_OK) {
        sqlite3_close(handle);
        return "cannot be opened";
    }
    const auto each = [&](const QByteArray& sql, const auto& take) {
        sqlite3_stmt* statement = nullptr;
        int code = sqlite3_prepare_v2(handle, sql.constData(), -1, &statement, nullptr);
        while (code == SQLITE_OK && (code = sqlite3_step(statement)) == SQLITE_ROW) {
            QByteArrayList row;
            for (int column = 0; column < sqlite3_column_count(statement); ++column) {
                row.append(QByteArray::number(sqlite3_column_type(statement, column)) + ':' +
                           QByteArray(static_cast<const char*>(sqlite3_column_blob(statement, column)),
                                      sqlite3_column_bytes(statement, column)));
            }
            take(row);
            code = SQLITE_OK;
        }
        sqlite3_finalize(statement);
        out += code == SQLITE_DONE ? QByteArray() : "ERROR " + sql;
    };
    QByteArrayList tables;
    each("SELECT CAST(name AS BLOB), CAST(type AS BLOB), CAST(tbl_name AS BLOB), rootpage, CAST(sql AS BLOB) "
         "FROM sqlite_schema ORDER BY type, name",
         [&](const QByteArrayList& row) {
             out += row.join('|') + '\n';
             // What the index keeps for itself is asked through searches below.
             if (row[1].endsWith("table") && !row[0].contains("search_index")) {
                 tables.append(row[0].sliced(2));
             }
         });
    for (const QByteArray& table : tables) {
        QByteArray columns;
        each("SELECT CAST(name AS BLOB) FROM pragma_table_xinfo('" + table + "')",
             [&](const QByteArrayList& row) { columns += ", quote(\"" + row[0].sliced(2) + "\")"; });
        out += table + '\n';
        each("SELECT ''" + columns + " FROM \"" + table + "\" ORDER BY " + columns.sliced(2),
             [&](const QByteArrayList& row) { out += row.join('|') + '\n'; });
    }
    for (const char* word : {"bridge", "denied", "naive", "report", "250", "article", "防衛省"}) {
        each(QByteArray("SELECT rowid, rank FROM search_index WHERE search_index MATCH '\"") + word +
                 "\"' ORDER BY rank, rowid",
             [&](const QByteArrayList& row) { out += row.join('|') + '\n'; });
    }
    each("PRAGMA user_version", [&](const QByteArrayList& row) { out += row.join('|'); });
    each("PRAGMA application_id", [&](const QByteArrayList& row) { out += row.join('|'); });
    sqlite3_close(handle);
    return out;
}

enum class Verdict { Refused, Found, Harmless, Missed };

struct Tally {
    std::array<qint64, 4> verdicts{};
    qint64 crashes = 0;
};

Verdict judge(const QByteArray& flipped, const QByteArray& before, QString& why) {
    SimulatedDisk disk;
    disk.setFile(fileName, flipped);
    FrozenWorld world(3);
    dossier::Storage storage;
    storage.vfs = disk.vfsName();
    {
        const auto dossier =
            dossier::Dossier::open(dossierPath(), world.environment, dossier::Access::ReadOnly, storage);
        if (!dossier) {
            return Verdict::Refused;
        }
        // Never a crash, whatever is read.
        (void)(*dossier)->logicalDump();
        (void)(*dossier)->search().find(QStringLiteral("bridge rep"), 10);
        (void)(*dossier)->journal().latest(5);
        why = findings(**dossier);
        if (!why.isEmpty()) {
            return Verdict::Found;
        }
    }
    const QByteArray after = everything(disk.vfsName());
    if (after == before) {
        return Verdict::Harmless;
    }
    const auto differs = std::ranges::mismatch(before, after).in1 - before.begin();
    why = QString::fromUtf8(before.mid(std::max<qsizetype>(0, differs - 100), 160)) + QStringLiteral("\n  became ") +
          QString::fromUtf8(after.mid(std::max<qsizetype>(0, differs - 100), 160));
    return Verdict::Missed;
}

/// Flips a byte in each of some copies of one dossier: how often each verdict was reached, and the misses in words.
QByteArray flipSome(quint64 seed, int flips) {
    const QByteArray whole = makeDossier(seed);
    SimulatedDisk disk;
    disk.setFile(fileName, whole);
    const QByteArray before = everything(disk.vfsName());
    std::mt19937_64 random(seed);
    std::array<qint64, 4> verdicts{};
    QByteArray misses;
    for (int i = 0; i < flips; ++i) {
        const auto at = static_cast<qsizetype>(random() % static_cast<quint64>(whole.size()));
        const auto mask = static_cast<char>(1 + random() % 255);
        QByteArray flipped = whole;
        flipped[at] = static_cast<char>(flipped[at] ^ mask);
        QString why;
        const Verdict verdict = judge(flipped, before, why);
        ++verdicts[static_cast<size_t>(verdict)];
        if (verdict == Verdict::Missed) {
            misses += QStringLiteral("seed %1: byte %2 (page %3, offset %4) xor %5 is not noticed: %6\n")
                          .arg(seed)
                          .arg(at)
                          .arg(at / 4096 + 1)
                          .arg(at % 4096)
                          .arg(static_cast<quint8>(mask))
                          .arg(why)
                          .toUtf8();
        }
    }
    return QByteArray(reinterpret_cast<const char*>(verdicts.data()), sizeof verdicts) + misses;
}

} // namespace

int main(int argc, char* argv[]) {
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("dossiers"), QStringLiteral("How many."), QStringLiteral("N"), QStringLiteral("15")},
         {QStringLiteral("flips"), QStringLiteral("In copies of each."), QStringLiteral("N"),
          QString::number(flipsOfADossier)},
         {QStringLiteral("seed"), QStringLiteral("Of the first."), QStringLiteral("S"), QStringLiteral("1")}});
    parser.addHelpOption();
    parser.process(application);
    QTextStream out(stdout);
    const quint64 first = parser.value(QStringLiteral("seed")).toULongLong();
    const auto count = parser.value(QStringLiteral("dossiers")).toULongLong();
    const int flips = parser.value(QStringLiteral("flips")).toInt();
    Tally tally;
    for (quint64 seed = first; seed < first + count; ++seed) {
        const QByteArray answer = inChild([&] { return flipSome(seed, flips); });
        std::array<qint64, 4> verdicts{};
        if (answer.size() < static_cast<qsizetype>(sizeof verdicts)) {
            ++tally.crashes;
            out << "seed " << seed << ": the program died" << Qt::endl;
            continue;
        }
        std::memcpy(verdicts.data(), answer.constData(), sizeof verdicts);
        std::ranges::transform(tally.verdicts, verdicts, tally.verdicts.begin(), std::plus());
        out << QString::fromUtf8(answer.sliced(sizeof verdicts)) << Qt::flush;
    }
    out << count * static_cast<quint64>(flips) << " flips in " << count << " dossiers: " << tally.verdicts[0]
        << " refused on opening, " << tally.verdicts[1] << " found by verification, " << tally.verdicts[2]
        << " without any meaning, " << tally.verdicts[3] << " missed, " << tally.crashes << " crashes (seeds " << first
        << " to " << first + count - 1 << ')' << Qt::endl;
    return tally.verdicts[3] + tally.crashes == 0 ? 0 : 1;
}

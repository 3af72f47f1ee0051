// SPDX-License-Identifier: GPL-3.0-or-later
//
// Kills a program that imports and annotates, with kill -9, at random moments, and looks whether the dossier still
// holds all that the program had acknowledged. The program is this one, started by itself with --work.
#include "tests/dossier/olddossier.h"
#include "tests/durability/checks.h"
#include "tests/durability/workload.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <unistd.h>

#include <array>
#include <csignal>
#include <random>

using namespace gainsay;
using namespace gainsay::test;

namespace {

constexpr int killsOfADossier = 40; ///< then a new one: what is checked has to stay small

/// One line at a time, in one write, so that a line is there whole or not at all.
void say(const QByteArray& line) {
    const QByteArray whole = line + '\n';
    if (write(STDOUT_FILENO, whole.constData(), static_cast<size_t>(whole.size())) != whole.size()) {
        _exit(3);
    }
}

/// The child: opens the dossier and works on it until somebody kills it. Acknowledges each entry of the journal.
int work(const QString& path, quint64 seed) {
    const SystemClock clock;
    SystemIds ids(clock);
    const Environment environment{clock, ids, QStringLiteral("Worker")};
    auto opened = session::Session::open(path, environment, lineExtractor());
    if (!opened) {
        say("ERROR " + words(opened.error()).toUtf8());
        return 1;
    }
    say("ready");
    auto& session = **opened;
    Workload workload(session, seed);
    for (;;) {
        if (auto done = workload.step(); !done) {
            say("ERROR " + words(done.error()).toUtf8());
            return 1;
        }
        const auto latest = orDie(session.log(1));
        if (!latest.empty()) {
            say(QByteArray::number(latest.front().sequence) + ' ' + latest.front().hash.toHex());
        }
    }
}

/// The child when migrating: opens an old dossier, once.
int migrate(const QString& path) {
    const SystemClock clock;
    SystemIds ids(clock);
    const Environment environment{clock, ids, QStringLiteral("Worker"), path + QStringLiteral(" backups")};
    say("ready");
    auto opened = dossier::Dossier::open(path, environment);
    say(opened ? QByteArray("migrated") : "ERROR " + words(opened.error()).toUtf8());
    return opened ? 0 : 1;
}

struct Killed {
    QByteArray lastAcknowledged; ///< "sequence hash"; empty where nothing was
    QByteArray error;            ///< of the child, by its own words
};

/// Starts the child, lets it work for a random while, at most so many milliseconds, and kills it.
Killed startAndKill(const QString& task, const QString& path, int longest, std::mt19937_64& random) {
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {task, path, QStringLiteral("--seed"), QString::number(random())});
    Killed killed;
    QByteArray output;
    while (!output.contains("ready") && !output.contains("ERROR")) {
        if (!child.waitForReadyRead(60'000)) {
            killed.error = "the child did not start";
            child.kill();
            child.waitForFinished();
            return killed;
        }
        output += child.readAllStandardOutput();
    }
    usleep(static_cast<useconds_t>(random() % static_cast<quint64>(longest * 1000)));
    ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
    child.waitForFinished();
    output += child.readAllStandardOutput();
    const auto lines = output.split('\n');
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) { // what stands after the last line feed is no whole line
        if (lines[i].startsWith("ERROR")) {
            killed.error = lines[i];
        } else if (lines[i] != "ready" && lines[i] != "migrated") {
            killed.lastAcknowledged = lines[i];
        }
    }
    return killed;
}

/// What was lost; empty where nothing was.
QString loss(const QString& path, const QByteArray& acknowledged) {
    FrozenWorld world(1);
    world.environment.backupFolder = path + QStringLiteral(" backups");
    auto dossier = dossier::Dossier::open(path, world.environment);
    if (!dossier) {
        return QStringLiteral("cannot be opened: %1").arg(words(dossier.error()));
    }
    if (!acknowledged.isEmpty()) {
        const auto parts = acknowledged.split(' ');
        const auto entry = (*dossier)->journal().entry(parts.first().toLongLong());
        if (!entry || entry->hash.toHex() != parts.last()) {
            return QStringLiteral("entry %1 had been acknowledged and is not there").arg(parts.first().toLongLong());
        }
    }
    if (!(*dossier)->notice().isEmpty()) {
        return (*dossier)->notice();
    }
    // Every row against the journal: an action is there whole, with its entry, or not at all.
    return findings(**dossier);
}

/// Kills while an old dossier is migrated; each time a fresh one. Returns whether nothing was lost.
bool killMigrations(int kills, quint64 seed, QTextStream& out) {
    std::mt19937_64 random(seed);
    int losses = 0;
    std::array<int, 3> versions{};
    for (int done = 0; done < kills; ++done) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("old.gainsay"));
        FrozenWorld world(7);
        world.environment.backupFolder = folder.filePath(QStringLiteral("backups"));
        OldDossier::make(path, world.environment);
        const auto connection = orDie(dossier::Connection::open(path, dossier::Access::ReadOnly));
        const auto before = orDie(dossier::Journal(*connection).latest(1)).front();
        const Killed killed = startAndKill(QStringLiteral("--migrate"), path, 250, random);
        const auto version = orDie(connection->integer("PRAGMA user_version"));
        ++versions[static_cast<size_t>(std::min<qint64>(version, 2))];
        QString lost = QString::fromUtf8(killed.error);
        if (lost.isEmpty()) {
            lost = loss(path, QByteArray::number(before.sequence) + ' ' + before.hash.toHex());
        }
        if (!lost.isEmpty() && ++losses <= 5) {
            out << "migration " << done + 1 << ": " << lost << Qt::endl;
        }
    }
    out << kills << " kills while migrating, " << versions[1] << " of them before the new format was reached, "
        << versions[2] << " after; " << losses << " times something was lost or half done (seed " << seed << ')'
        << Qt::endl;
    return losses == 0;
}

/// Kills while somebody imports and annotates. Returns whether nothing was lost.
bool killWork(int kills, quint64 seed, QTextStream& out) {
    std::mt19937_64 random(seed);
    int losses = 0;
    int acknowledging = 0;
    qint64 entries = 0;
    for (int done = 0; done < kills;) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("case.gainsay"));
        FrozenWorld world(7);
        orDie(dossier::Dossier::create(path, world.environment)).reset();
        QByteArray last;
        for (int i = 0; i < killsOfADossier && done < kills; ++i, ++done) {
            const Killed killed = startAndKill(QStringLiteral("--work"), path, 150, random);
            acknowledging += killed.lastAcknowledged.isEmpty() ? 0 : 1;
            last = killed.lastAcknowledged.isEmpty() ? last : killed.lastAcknowledged;
            const QString lost = killed.error.isEmpty() ? loss(path, last) : QString::fromUtf8(killed.error);
            if (!lost.isEmpty() && ++losses <= 5) {
                out << "kill " << done + 1 << ": " << lost << Qt::endl;
            }
        }
        entries += last.split(' ').first().toLongLong();
    }
    out << kills << " kills, " << acknowledging << " of them after acknowledged work (" << entries
        << " actions in all); " << losses << " times something was lost or half done (seed " << seed << ')' << Qt::endl;
    return losses == 0 && acknowledging > 0;
}

} // namespace

int main(int argc, char* argv[]) {
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("kills"), QStringLiteral("How many."), QStringLiteral("N"), QStringLiteral("25")},
         {QStringLiteral("seed"), QStringLiteral("Of chance."), QStringLiteral("S"), QStringLiteral("1")},
         {QStringLiteral("migrating"), QStringLiteral("Kill while an old dossier is migrated.")},
         {QStringLiteral("migrate"), QStringLiteral("Be the one who is killed, migrating."), QStringLiteral("DOSSIER")},
         {QStringLiteral("work"), QStringLiteral("Be the one who is killed."), QStringLiteral("DOSSIER")}});
    parser.addHelpOption();
    parser.process(application);
    const quint64 seed = parser.value(QStringLiteral("seed")).toULongLong();
    if (parser.isSet(QStringLiteral("work"))) {
        return work(parser.value(QStringLiteral("work")), seed);
    }
    if (parser.isSet(QStringLiteral("migrate"))) {
        return migrate(parser.value(QStringLiteral("migrate")));
    }
    QTextStream out(stdout);
    const int kills = parser.value(QStringLiteral("kills")).toInt();
    const bool isSound =
        parser.isSet(QStringLiteral("migrating")) ? killMigrations(kills, seed, out) : killWork(kills, seed, out);
    return isSound ? 0 : 1;
}

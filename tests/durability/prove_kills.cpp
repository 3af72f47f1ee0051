// SPDX-License-Identifier: GPL-3.0-or-later
//
// Kills a program that imports and annotates, with kill -9, at random moments, and looks whether the dossier still holds
// all that the program had acknowledged. The program is this one, started by itself with --work.
#include "tests/durability/checks.h"
#include "tests/durability/workload.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <csignal>
#include <unistd.h>

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

struct Killed {
    QByteArray lastAcknowledged; ///< "sequence hash"; empty where nothing was
    QByteArray error;            ///< of the child, by its own words
};

/// Starts the child, lets it work for a random while, and kills it.
Killed startAndKill(const QString& path, std::mt19937_64& random) {
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--work"), path, QStringLiteral("--seed"), QString::number(random())});
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
    usleep(static_cast<useconds_t>(random() % 150'000));
    ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
    child.waitForFinished();
    output += child.readAllStandardOutput();
    const auto lines = output.split('\n');
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) { // what stands after the last line feed is no whole line
        if (lines[i].startsWith("ERROR")) {
            killed.error = lines[i];
        } else if (lines[i] != "ready") {
            killed.lastAcknowledged = lines[i];
        }
    }
    return killed;
}

/// What was lost; empty where nothing was.
QString loss(const QString& path, const QByteArray& acknowledged) {
    FrozenWorld world(1);
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

} // namespace

int main(int argc, char* argv[]) {
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions({{QStringLiteral("kills"), QStringLiteral("How many."), QStringLiteral("N"), QStringLiteral("25")},
                       {QStringLiteral("seed"), QStringLiteral("Of chance."), QStringLiteral("S"), QStringLiteral("1")},
                       {QStringLiteral("work"), QStringLiteral("Be the one who is killed."), QStringLiteral("DOSSIER")}});
    parser.addHelpOption();
    parser.process(application);
    const quint64 seed = parser.value(QStringLiteral("seed")).toULongLong();
    if (parser.isSet(QStringLiteral("work"))) {
        return work(parser.value(QStringLiteral("work")), seed);
    }
    QTextStream out(stdout);
    const int kills = parser.value(QStringLiteral("kills")).toInt();
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
            const Killed killed = startAndKill(path, random);
            acknowledging += killed.lastAcknowledged.isEmpty() ? 0 : 1;
            last = killed.lastAcknowledged.isEmpty() ? last : killed.lastAcknowledged;
            const QString lost = killed.error.isEmpty() ? loss(path, last) : QString::fromUtf8(killed.error);
            if (!lost.isEmpty() && ++losses <= 5) {
                out << "kill " << done + 1 << ": " << lost << Qt::endl;
            }
        }
        entries += last.split(' ').first().toLongLong();
    }
    out << kills << " kills, " << acknowledging << " of them after acknowledged work (" << entries << " actions in all); "
        << losses << " times something was lost or half done (seed " << seed << ')' << Qt::endl;
    return losses == 0 && acknowledging > 0 ? 0 : 1;
}

// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pulls the plug at random moments of sessions of importing and annotating, on a disk that forgets what was not synced,
// and looks whether anything that had been acknowledged is gone.
#include "tests/durability/checks.h"
#include "tests/durability/platter.h"
#include "tests/durability/workload.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

#include <algorithm>
#include <map>

using namespace gainsay;
using namespace gainsay::test;

namespace {

constexpr int actionsOfAStory = 120;
constexpr int actionsBetweenRestarts = 25;
constexpr int pointsOfAStory = 250;

/// One session on one disk, as the disk saw it, and what the dossier said after each entry of its journal.
struct Story {
    std::vector<DiskEvent> diary;
    std::map<qint64, QByteArray> dumps; ///< by the journal's last sequence number
};

Story tell(quint64 seed, const dossier::Storage& wanted) {
    SimulatedDisk disk;
    disk.keepDiary(true);
    dossier::Storage storage = wanted;
    storage.vfs = disk.vfsName();
    FrozenWorld world(static_cast<quint32>(seed));
    Story story;
    auto session = orDie(session::Session::create(dossierPath(), world.environment, lineExtractor(), storage));
    const auto acknowledge = [&] {
        const auto sequence = lastSequence(*session);
        story.dumps[sequence] = orDie(session->logicalDump());
        disk.mark(sequence);
    };
    acknowledge();
    for (int done = 0; done < actionsOfAStory;) {
        Workload workload(*session, seed * 1000 + static_cast<quint64>(done));
        for (int i = 0; i < actionsBetweenRestarts; ++i, ++done) {
            mustBeDone(workload.step());
            acknowledge();
        }
        session.reset();
        session = orDie(session::Session::open(dossierPath(), world.environment, lineExtractor(),
                                               dossier::Access::ReadWrite, storage));
    }
    session.reset();
    story.diary = disk.diary();
    return story;
}

/// What was lost; empty where nothing was.
QString loss(const std::map<QByteArray, QByteArray>& files, qint64 acknowledged, const Story& story,
             const dossier::Storage& wanted) {
    SimulatedDisk disk;
    disk.setFiles(files);
    FrozenWorld world(999);
    dossier::Storage storage = wanted;
    storage.durability = dossier::Durability::PowerLoss;
    storage.vfs = disk.vfsName();
    auto opened = dossier::Dossier::open(dossierPath(), world.environment, dossier::Access::ReadWrite, storage);
    if (!opened) {
        return QStringLiteral("cannot be opened: %1").arg(words(opened.error()));
    }
    auto& dossier = **opened;
    const auto sequence = dossier.journal().lastSequence();
    if (!sequence || *sequence < acknowledged) {
        return sequence ? QStringLiteral("entry %1 was acknowledged, %2 is the last").arg(acknowledged).arg(*sequence)
                        : words(sequence.error());
    }
    const auto dump = dossier.logicalDump();
    const auto expected = story.dumps.find(*sequence);
    if (!dump || expected == story.dumps.end() || *dump != expected->second) {
        return QStringLiteral("after entry %1 the dossier says something else than it did").arg(*sequence);
    }
    if (const QString found = findings(dossier); !found.isEmpty()) {
        return found;
    }
    const auto goesOn = addSource(dossier);
    return goesOn ? QString() : QStringLiteral("no further work: %1").arg(words(goesOn.error()));
}

struct Outcome {
    int points = 0;
    int losses = 0;
};

void pullThePlug(quint64 seed, int points, const dossier::Storage& storage, Outcome& outcome, QTextStream& out) {
    const Story story = tell(seed, storage);
    std::mt19937_64 random(seed);
    std::vector<size_t> moments;
    // From the first acknowledgement on: before it there is no dossier that anybody was promised.
    const auto first = std::ranges::find(story.diary, DiskEvent::Kind::Mark, &DiskEvent::kind) - story.diary.begin();
    for (int i = 0; i < points; ++i) {
        moments.push_back(static_cast<size_t>(first) + random() % (story.diary.size() - static_cast<size_t>(first)));
    }
    std::ranges::sort(moments);
    Platter platter;
    qint64 acknowledged = 0;
    size_t next = 0;
    for (const size_t moment : moments) {
        for (; next <= moment; ++next) {
            platter.take(story.diary[next]);
            acknowledged = story.diary[next].kind == DiskEvent::Kind::Mark ? story.diary[next].offset : acknowledged;
        }
        ++outcome.points;
        const QString lost = loss(platter.afterPowerLoss(random), acknowledged, story, storage);
        if (!lost.isEmpty() && ++outcome.losses <= 5) {
            out << "seed " << seed << ", event " << moment << ": " << lost << Qt::endl;
        }
    }
}

} // namespace

int main(int argc, char* argv[]) {
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOptions(
        {{QStringLiteral("points"), QStringLiteral("Moments to pull the plug at."), QStringLiteral("N"),
          QStringLiteral("250")},
         {QStringLiteral("seed"), QStringLiteral("Of the first session."), QStringLiteral("S"), QStringLiteral("1")},
         {QStringLiteral("remote"), QStringLiteral("With the rollback journal of network drives.")},
         {QStringLiteral("control"), QStringLiteral("With synchronous=OFF: losses have to be found.")}});
    parser.addHelpOption();
    parser.process(application);
    dossier::Storage storage;
    const bool isControl = parser.isSet(QStringLiteral("control"));
    storage.durability = isControl ? dossier::Durability::ProcessDeath : dossier::Durability::PowerLoss;
    if (parser.isSet(QStringLiteral("remote"))) {
        storage.probe = [](const QString&) {
            dossier::Place place;
            place.remoteKind = QStringLiteral("NFS");
            return place;
        };
    }
    QTextStream out(stdout);
    const int points = parser.value(QStringLiteral("points")).toInt();
    Outcome outcome;
    quint64 seed = parser.value(QStringLiteral("seed")).toULongLong();
    for (; outcome.points < points; ++seed) {
        pullThePlug(seed, std::min(pointsOfAStory, points - outcome.points), storage, outcome, out);
    }
    out << outcome.points << " losses of power" << (isControl ? " with synchronous=OFF" : "") << ", " << outcome.losses
        << " times something was lost (seeds " << parser.value(QStringLiteral("seed")) << " to " << seed - 1 << ')'
        << Qt::endl;
    return (outcome.losses > 0) == isControl ? 0 : 1;
}

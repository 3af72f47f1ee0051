// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes evidence bundles, each of another state of a dossier, flips bits in one byte of each, and asks whether that is
// noticed. Usage: flipbundles COUNT [SEED]     or: flipbundles --every-byte     (of one bundle)
// Prints how many flips there were; fails with the first that was not noticed.
#include "tests/session/evidencebundle.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QRandomGenerator>

#include <cstdio>

using namespace gainsay;

namespace {

struct BagFile {
    QString path;
    qint64 size = 0;
};

std::vector<BagFile> filesOf(const QString& folder) {
    std::vector<BagFile> files;
    QDirIterator iterator(folder, QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const QFileInfo file = iterator.nextFileInfo();
        files.push_back({file.filePath(), file.size()});
    }
    std::ranges::sort(files, {}, &BagFile::path);
    return files;
}

void flip(const QString& path, qint64 at, char bits) {
    QFile file(path);
    char byte = 0;
    if (!file.open(QIODevice::ReadWrite) || !file.seek(at) || !file.getChar(&byte) || !file.seek(at) ||
        !file.putChar(static_cast<char>(byte ^ bits))) {
        qFatal("cannot alter %s", qPrintable(path));
    }
}

/// Whether the alteration is noticed; the bundle is as before afterwards.
bool isNoticed(const QString& folder, const BagFile& file, qint64 at, char bits) {
    flip(file.path, at, bits);
    const auto verification = session::verifyEvidence(folder);
    flip(file.path, at, bits);
    const bool noticed = !verification || !verification->isClean();
    if (!noticed) {
        std::printf("NOT NOTICED: byte %lld of %s, bits %02x\n", static_cast<long long>(at), qPrintable(file.path),
                    static_cast<unsigned>(static_cast<unsigned char>(bits)));
    }
    return noticed;
}

void requireClean(const QString& folder) {
    const auto verification = session::verifyEvidence(folder);
    if (!verification || !verification->isClean()) {
        qFatal("an unaltered bundle is not verified");
    }
}

int flipEveryByte() {
    const EvidenceBundle bundle;
    requireClean(bundle.path);
    qint64 flips = 0;
    for (const BagFile& file : filesOf(bundle.path)) {
        for (qint64 at = 0; at < file.size; ++at, ++flips) {
            if (!isNoticed(bundle.path, file, at, static_cast<char>(1 << (flips % 8)))) {
                return 1;
            }
        }
    }
    std::printf("flipped each of the %lld bytes of one bundle: every one was noticed\n", static_cast<long long>(flips));
    return 0;
}

/// Weighs files alike, so that the small ones, which the others are held to, are hit as often as the large ones.
int flipSome(int count, quint32 seed) {
    QRandomGenerator random(seed);
    EvidenceBundle bundle;
    auto& session = *bundle.test.session;
    const auto articles = session.library().articles();
    for (int number = 0; number < count; ++number) {
        const auto& row = articles->at(static_cast<size_t>(random.bounded(2)));
        const qsizetype start = random.bounded(20);
        const auto quote =
            session.annotations().add(row.version.id, {start, start + 1 + random.bounded(20)}, 1 + random.bounded(8));
        const QString folder = bundle.test.path(QStringLiteral("flip-%1").arg(number));
        if (!quote || !bundle.write(folder)) {
            qFatal("cannot make a bundle");
        }
        requireClean(folder);
        const auto files = filesOf(folder);
        const BagFile& file = files[random.bounded(static_cast<quint32>(files.size()))];
        const auto at = static_cast<qint64>(random.bounded(static_cast<quint64>(file.size)));
        if (!isNoticed(folder, file, at, static_cast<char>(1 + random.bounded(255)))) {
            std::printf("seed %u, bundle %d\n", seed, number);
            return 1;
        }
        QDir(folder).removeRecursively();
        if (number % 2 == 1 && !session.annotations().remove({*quote})) {
            qFatal("cannot change the dossier");
        }
    }
    std::printf("%d bundles, one byte flipped in each (seed %u): every one was noticed\n", count, seed);
    return 0;
}

} // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--every-byte") {
        return flipEveryByte();
    }
    return flipSome(std::max(1, arguments.value(1, QStringLiteral("25")).toInt()),
                    arguments.value(2, QStringLiteral("1")).toUInt());
}

// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finds 2,500 names in 100 MB of text, beside grep -Fwo (LC_ALL=C, the bytes as they are) with the same names on the
// same text in the same run. grep prints what it found; we fold case, width and accents, tell overlapping names apart,
// learn acronyms and surnames from each article, and give the entities' ids. Two texts: prose with a name in every
// twenty words, and one in which nearly every word begins a name: a tenth as long, for grep takes its time with it.
// Both are given as the time that a processor worked, so that others who work beside them do not count.
//
// Usage: bench_mentions [MEGABYTES]
#include "app/analysis/mentions.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/writer.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>

using namespace gainsay;

namespace {

constexpr int runs = 3;
constexpr size_t nameCount = 2500;
constexpr int wordsPerArticle = 700;
constexpr int wordsPerName = 20;

void writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

domain::Entity entityOf(const QString& name, const QString& schema) {
    domain::Entity entity;
    entity.id = domain::EntityId(QUuid::createUuidV5(QUuid(), name.toUtf8()));
    entity.schema = schema;
    entity.name = name;
    return entity;
}

/// Different names of one to three words; each third is a person's.
template <typename MakeName>
std::vector<domain::Entity> namedEntities(MakeName makeName) {
    std::vector<domain::Entity> entities;
    QSet<QString> known;
    while (entities.size() < nameCount) {
        const int words = 1 + static_cast<int>(entities.size() % 3);
        const QString name = makeName(words);
        if (!known.contains(name) && name.size() > 4) {
            known.insert(name);
            entities.push_back(entityOf(name, words == 2 ? QStringLiteral("Person") : QStringLiteral("Organization")));
        }
    }
    return entities;
}

class GrepPeer {
public:
    GrepPeer(const std::vector<domain::Entity>& entities, const QByteArray& text) {
        QByteArray names;
        for (const domain::Entity& entity : entities) {
            names += entity.name.toUtf8() + '\n';
        }
        writeFile(m_folder.filePath(QStringLiteral("names")), names);
        writeFile(m_folder.filePath(QStringLiteral("text")), text);
    }

    void run() const {
        QProcess grep;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
        grep.setProcessEnvironment(environment);
        // Into the null device it would stop at its first hit.
        grep.setStandardOutputFile(m_folder.filePath(QStringLiteral("found")));
        grep.start(QStringLiteral("grep"), {QStringLiteral("-Fwof"), m_folder.filePath(QStringLiteral("names")),
                                            m_folder.filePath(QStringLiteral("text"))});
        if (!grep.waitForFinished(-1) || grep.exitCode() != 0) {
            qFatal("grep found nothing");
        }
    }
    [[nodiscard]] qsizetype found() const {
        QFile file(m_folder.filePath(QStringLiteral("found")));
        return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') : 0;
    }

private:
    QTemporaryDir m_folder;
};

void compare(const char* title, const std::vector<domain::Entity>& entities, const std::vector<QString>& articles) {
    QByteArray text;
    for (const QString& article : articles) {
        text += article.toUtf8();
    }
    const GrepPeer grep(entities, text);
    const analysis::NameIndex index(entities);
    size_t mentions = 0;
    std::vector<double> ours;
    std::vector<double> peer;
    for (int i = 0; i < runs; ++i) { // by turns, so that both meet the same disturbances
        peer.push_back(bench::workedMilliseconds([&] { grep.run(); }, RUSAGE_CHILDREN));
        ours.push_back(bench::workedMilliseconds([&] {
            mentions = 0;
            for (const QString& article : articles) {
                mentions += index.find(article).size();
            }
        }));
    }
    bench::printRow(title, bench::median(ours), "grep -Fwo with the same names", bench::median(peer));
    const double megabytes = static_cast<double>(text.size()) / 1e6;
    std::printf("  %.0f MB, ours %.0f MB/s and %zu mentions, grep %.0f MB/s and %lld lines\n", megabytes,
                megabytes * 1e3 / bench::median(ours), mentions, megabytes * 1e3 / bench::median(peer),
                static_cast<long long>(grep.found()));
}

void benchProse(qsizetype bytes) {
    bench::ProseWriter writer(4);
    const auto entities = namedEntities([&](int words) { return writer.name(words); });
    std::vector<QString> articles;
    for (qsizetype written = 0; written < bytes; written += articles.back().toUtf8().size()) {
        articles.push_back(writer.article(wordsPerArticle, [&](int word) {
            return word % wordsPerName == 0 ? entities[writer.unevenly(nameCount)].name : QString();
        }));
    }
    compare("mentions, a name in 20 words", entities, articles);
}

void benchDense(qsizetype bytes) {
    bench::Writer writer(4);
    const auto entities = namedEntities([&](int words) { return writer.words(words).trimmed(); });
    std::vector<QString> articles;
    for (qsizetype written = 0; written < bytes; written += articles.back().size()) {
        articles.push_back(writer.words(wordsPerArticle) + u'\n');
    }
    compare("mentions, dense with names", entities, articles);
}

} // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const qsizetype megabytes = argc > 1 ? QByteArray(argv[1]).toLongLong() : 100;
    benchProse(megabytes * 1'000'000);
    benchDense(megabytes * 100'000);
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
//
// Times what the analysis costs against the size of the dossier, beside the bare limit of the same work in the same
// run. An argument is the largest dossier, in sentences, that suggestions are timed for (default 10,000).
#include "app/analysis/mentions.h"
#include "app/analysis/passagereading.h"
#include "app/analysis/reuse.h"
#include "app/analysis/suggestions.h"
#include "tests/bench/stopwatch.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>

#include <cmath>
#include <random>

using namespace gainsay;

namespace {

constexpr int reuseTexts = 2587;
constexpr int reuseWords = 400;
constexpr int manyTexts = 100'000;
constexpr int sentencesPerArticle = 20;
constexpr int mentionNames = 2500;
constexpr qsizetype mentionBytes = 100'000'000;
constexpr int wordsPerArticle = 700;

/// Words as unevenly common as those of a language (Zipf), from a fixed seed.
class Writer {
public:
    explicit Writer(unsigned seed)
        : m_random(seed) {}

    QString words(int count) {
        QString text;
        for (int i = 0; i < count; ++i) {
            text += word() + u' ';
        }
        return text;
    }

    QString sentence() {
        static const QStringList leans{QStringLiteral("confirmed that"), QStringLiteral("denied that"),
                                       QStringLiteral("said that"), QStringLiteral("reported that"),
                                       QStringLiteral("may know that")};
        return QStringLiteral("The %1 of Norvik %2 the %3 %4 near %5 in March 2016.")
            .arg(word(), leans[static_cast<qsizetype>(m_random() % 5)], word(), word(), word());
    }

private:
    QString word() {
        const double share = std::uniform_real_distribution<>(0, 1)(m_random);
        return QStringLiteral("w%1").arg(static_cast<int>(std::pow(20000.0, share)));
    }

    std::mt19937 m_random;
};

domain::ArticleText article(Writer& writer) {
    domain::ArticleTextBuilder builder;
    for (int i = 0; i < sentencesPerArticle; ++i) {
        builder.add(domain::BlockKind::Paragraph, writer.sentence());
    }
    return std::move(builder).build();
}

/// The bare limit: every window of 15 words, hashed and looked up.
qsizetype sharedWindows(const std::vector<QString>& texts) {
    QSet<size_t> windows;
    qsizetype shared = 0;
    for (const QString& text : texts) {
        const auto words = QStringView(text).split(u' ', Qt::SkipEmptyParts);
        for (qsizetype i = 0; i + analysis::defaultReuseWords <= words.size(); ++i) {
            const QStringView window(words[i].data(), words[i + analysis::defaultReuseWords - 1].end());
            const size_t hash = qHash(window);
            shared += windows.contains(hash) ? 1 : 0;
            windows.insert(hash);
        }
    }
    return shared;
}

void benchReuse() {
    Writer writer(1);
    std::vector<QString> texts;
    for (int i = 0; i < reuseTexts; ++i) {
        texts.push_back(i % 5 == 4 ? texts[static_cast<size_t>(i - 3)].left(1500) + writer.words(reuseWords / 2)
                                   : writer.words(reuseWords));
    }
    size_t runs = 0;
    const double ours = bench::medianMilliseconds(3, [&] { runs = analysis::findReuse(texts).size(); });
    qsizetype shared = 0;
    const double limit = bench::medianMilliseconds(3, [&] { shared = sharedWindows(texts); });
    bench::printRow("reuse in 2,587 texts", ours, "all windows of 15 words in a hash set", limit);
    if (runs == 0 || shared == 0) {
        qFatal("nothing found");
    }
}

void benchReuseAdding() {
    Writer writer(2);
    analysis::ReuseIndex index;
    for (int i = 0; i < manyTexts; ++i) {
        index.add(writer.words(100));
    }
    const QString text = writer.words(reuseWords);
    const double ours = bench::medianMilliseconds(9, [&] { (void)index.add(text); });
    const double limit = bench::medianMilliseconds(9, [&] { (void)sharedWindows({text}); });
    bench::printRow("reuse: one more beside 100,000", ours, "the windows of that text alone", limit);
}

/// Names of one to three words, as unevenly common as words are.
std::vector<domain::Entity> namedEntities(Writer& writer) {
    std::vector<domain::Entity> entities;
    QSet<QString> known;
    while (entities.size() < mentionNames) {
        const QString name = writer.words(1 + static_cast<int>(entities.size() % 3)).trimmed();
        if (!known.contains(name) && name.size() > 4) {
            known.insert(name);
            entities.push_back({});
            entities.back().id = domain::EntityId(QUuid::createUuidV5(QUuid(), name.toUtf8()));
            entities.back().name = name;
        }
    }
    return entities;
}

void writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
}

void benchMentions() {
    Writer writer(4);
    const auto entities = namedEntities(writer);
    std::vector<QString> articles;
    QByteArray all;
    while (all.size() < mentionBytes) {
        articles.push_back(writer.words(wordsPerArticle) + u'\n');
        all += articles.back().toUtf8();
    }
    QByteArray names;
    for (const domain::Entity& entity : entities) {
        names += entity.name.toUtf8() + '\n';
    }
    const QTemporaryDir folder;
    writeFile(folder.filePath(QStringLiteral("names")), names);
    writeFile(folder.filePath(QStringLiteral("text")), all);
    QProcess grep;
    grep.setProgram(QStringLiteral("grep"));
    grep.setArguments(
        {QStringLiteral("-Fwof"), folder.filePath(QStringLiteral("names")), folder.filePath(QStringLiteral("text"))});
    grep.setProcessEnvironment([] {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
        return environment;
    }());
    grep.setStandardOutputFile(QProcess::nullDevice());
    const double limit = bench::medianMilliseconds(3, [&] {
        grep.start();
        if (!grep.waitForFinished(-1) || grep.exitCode() != 0) {
            qFatal("grep found nothing");
        }
    });
    const analysis::NameIndex index(entities);
    size_t mentions = 0;
    const double ours = bench::medianMilliseconds(3, [&] {
        mentions = 0;
        for (const QString& article : articles) {
            mentions += index.find(article).size();
        }
    });
    bench::printRow("mentions: 2,500 names in 100 MB", ours, "grep -Fwo with the same names", limit);
    std::printf("  %zu mentions\n", mentions);
}

void benchSuggestions(size_t sentences) {
    Writer writer(3);
    std::vector<domain::ArticleText> articles;
    for (size_t i = 0; i < sentences / sentencesPerArticle + 1; ++i) {
        articles.push_back(article(writer));
    }
    const auto published = domain::PartialDate::fromString(u"2016-04-01");
    analysis::SuggestionIndex index;
    const double all = bench::medianMilliseconds(1, [&] {
        for (size_t i = 0; i + 1 < articles.size(); ++i) {
            (void)index.add({&articles[i], published, {}});
        }
    });
    const double limit = bench::medianMilliseconds(1, [&] {
        for (const auto& each : articles) {
            (void)analysis::readPassage(each.text(), published, analysis::Lexicons::builtIn());
        }
    });
    const double one = bench::medianMilliseconds(1, [&] { (void)index.add({&articles.back(), published, {}}); });
    bench::printRow(qPrintable(QStringLiteral("suggestions, %1 sentences").arg(sentences)), all, "reading each once",
                    limit);
    bench::printRow("  one more article", one, "its share of all", all / static_cast<double>(articles.size()));
}

} // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const size_t largest = argc > 1 ? QByteArray(argv[1]).toULongLong() : 10'000;
    benchMentions();
    benchReuse();
    benchReuseAdding();
    for (size_t sentences = 1000; sentences <= largest; sentences *= 10) {
        benchSuggestions(sentences);
    }
    return 0;
}

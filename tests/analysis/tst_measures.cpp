// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the analysis on public data sets that live outside of the repository, and fails when a figure falls below
// the floor that an earlier version reached. Skips where the data is absent.
#include "app/analysis/comparison.h"
#include "app/analysis/confusions.h"
#include "app/analysis/credits.h"
#include "app/analysis/mentions.h"
#include "app/analysis/reuse.h"
#include "app/base/ids.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSet>
#include <QTest>

#include <array>

using namespace gainsay;
using namespace Qt::StringLiterals;

namespace {

using Row = QHash<QString, QString>;

struct Figures {
    double precision = 0;
    double recall = 0;
    [[nodiscard]] double f1() const {
        return precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0;
    }
};

Figures figures(qsizetype right, qsizetype found, qsizetype wanted) {
    const auto share = [](qsizetype part, qsizetype whole) {
        return whole > 0 ? static_cast<double>(part) / static_cast<double>(whole) : 0;
    };
    return {share(right, found), share(right, wanted)};
}

QString dataFolder() {
    const QString given = qEnvironmentVariable("GAINSAY_SHARED");
    return (given.isEmpty() ? QStringLiteral(GAINSAY_SOURCE_DIR) + u"/../shared"_s : given) + u"/data"_s;
}

std::vector<Row> rows(const QString& name) {
    QFile file(dataFolder() + u'/' + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList header = lines.value(0).split(u'\t');
    std::vector<Row> all;
    for (const QString& line : lines.sliced(1)) {
        const QStringList columns = line.split(u'\t');
        Row row;
        for (qsizetype i = 0; i < header.size(); ++i) {
            row.insert(header[i], columns.value(i));
        }
        all.push_back(std::move(row));
    }
    return all;
}

} // namespace

class TestMeasures : public QObject {
    Q_OBJECT

private:
    static std::vector<domain::ArticleText> fiveArticles();

private Q_SLOTS:
    void contradictions_data();
    void contradictions();
    void mentions_data();
    void mentions();
    void reuse();
    void credits();
    void suggestions();
};

void TestMeasures::contradictions_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<double>("leastPrecision");
    QTest::addColumn<double>("leastRecall");
    QTest::newRow("news") << u"contradiction/rte3-en-dev.tsv"_s << 0.45 << 0.28;
    QTest::newRow("captions") << u"contradiction/sick-en-train.tsv"_s << 0.88 << 0.82;
    QTest::newRow("Japanese captions") << u"contradiction/jsick-ja-train.tsv"_s << 0.90 << 0.70;
}

void TestMeasures::contradictions() {
    QFETCH(QString, file);
    const auto pairs = rows(file);
    if (pairs.empty()) {
        QSKIP(qPrintable(u"no %1 in %2 (set GAINSAY_SHARED)"_s.arg(file, dataFolder())));
    }
    constexpr std::array thresholds{0.3, 0.4, analysis::contradictionThreshold, 0.6, 0.7, 0.8};
    std::array<qsizetype, thresholds.size()> right{};
    std::array<qsizetype, thresholds.size()> found{};
    qsizetype wanted = 0;
    for (const Row& pair : pairs) {
        const analysis::Passage a{.text = pair[u"premise"_s], .published = {}, .stance = {}, .claim = {}};
        const analysis::Passage b{.text = pair[u"hypothesis"_s], .published = {}, .stance = {}, .claim = {}};
        const double score = analysis::comparePassages(a, b).score;
        const bool isWanted = pair[u"label"_s] == u"contradiction";
        wanted += isWanted ? 1 : 0;
        for (size_t i = 0; i < thresholds.size(); ++i) {
            found.at(i) += score >= thresholds.at(i) ? 1 : 0;
            right.at(i) += score >= thresholds.at(i) && isWanted ? 1 : 0;
        }
    }
    Figures measured; // at the threshold that counts
    for (size_t i = 0; i < thresholds.size(); ++i) {
        const Figures here = figures(right.at(i), found.at(i), wanted);
        qInfo("from score %.1f on: %lld found, precision %.3f, recall %.3f, F1 %.3f", thresholds.at(i),
              static_cast<long long>(found.at(i)), here.precision, here.recall, here.f1());
        if (thresholds.at(i) >= analysis::contradictionThreshold && measured.f1() == 0) {
            measured = here;
        }
    }
    QFETCH(double, leastPrecision);
    QFETCH(double, leastRecall);
    QVERIFY(measured.precision >= leastPrecision);
    QVERIFY(measured.recall >= leastRecall);
}

void TestMeasures::mentions_data() {
    QTest::addColumn<QString>("dictionary");
    QTest::addColumn<QString>("texts");
    QTest::addColumn<QString>("gold");
    QTest::addColumn<QString>("type"); // empty: any
    QTest::addColumn<double>("leastPrecision");
    QTest::addColumn<double>("leastRecall");
    QTest::newRow("threat actors") << u"entities/threat-actor-aliases.tsv"_s << u"entities/aptner-dev.texts.tsv"_s
                                   << u"entities/aptner-dev.gold.tsv"_s << u"APT"_s << 0.84 << 0.82;
    QTest::newRow("Japanese") << u"entities/ja-dictionary.tsv"_s << u"entities/ja-dev.texts.tsv"_s
                              << u"entities/ja-dev.gold-known.tsv"_s << QString() << 0.42 << 0.93;
}

void TestMeasures::mentions() {
    QFETCH(QString, dictionary);
    QFETCH(QString, texts);
    QFETCH(QString, gold);
    QFETCH(QString, type);
    const auto names = rows(dictionary);
    if (names.empty()) {
        QSKIP(qPrintable(u"no %1 in %2 (set GAINSAY_SHARED)"_s.arg(dictionary, dataFolder())));
    }
    CountedIds ids;
    std::vector<domain::Entity> entities;
    for (const Row& row : names) {
        domain::Entity entity{
            .id = ids.make<domain::EntityId>(), .schema = {}, .name = row[u"name"_s], .note = {}, .aliases = {}};
        if (row.contains(u"alias"_s)) {
            entity.aliases.push_back({ids.make<domain::AliasId>(), row[u"alias"_s], {}});
        }
        entities.push_back(std::move(entity));
    }
    const analysis::NameIndex index(entities);
    const auto key = [](const QString& doc, qsizetype start, qsizetype end) {
        return u"%1 %2 %3"_s.arg(doc).arg(start).arg(end);
    };
    QSet<QString> wanted;
    for (const Row& row : rows(gold)) {
        if (type.isEmpty() || row[u"type"_s] == type) {
            wanted.insert(key(row[u"doc"_s], row[u"start"_s].toInt(), row[u"end"_s].toInt()));
        }
    }
    qsizetype found = 0;
    qsizetype right = 0;
    for (const Row& row : rows(texts)) {
        for (const auto& mention : index.find(row[u"text"_s])) {
            ++found;
            right += wanted.contains(key(row[u"doc"_s], mention.range.start, mention.range.end)) ? 1 : 0;
        }
    }
    const Figures measured = figures(right, found, wanted.size());
    qInfo("precision %.3f, recall %.3f, F1 %.3f", measured.precision, measured.recall, measured.f1());
    QFETCH(double, leastPrecision);
    QFETCH(double, leastRecall);
    QVERIFY(measured.precision >= leastPrecision);
    QVERIFY(measured.recall >= leastRecall);
}

void TestMeasures::reuse() {
    const auto gold = rows(u"reuse/gold-runs-15w.tsv"_s);
    if (gold.empty()) {
        QSKIP(qPrintable(u"no reuse data in %1 (set GAINSAY_SHARED)"_s.arg(dataFolder())));
    }
    const QDir folder(dataFolder() + u"/reuse/texts"_s);
    const QStringList names = folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    std::vector<QString> texts;
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        texts.push_back(QString::fromUtf8(file.readAll()));
    }
    const auto key = [](const QString& a, const QString& b, qsizetype startA, qsizetype startB) {
        return a < b ? u"%1 %2 %3 %4"_s.arg(a, b).arg(startA).arg(startB)
                     : u"%2 %1 %4 %3"_s.arg(a, b).arg(startA).arg(startB);
    };
    QSet<QString> wanted;
    for (const Row& row : gold) {
        wanted.insert(key(row[u"docA"_s], row[u"docB"_s], row[u"startA"_s].toInt(), row[u"startB"_s].toInt()));
    }
    QElapsedTimer timer;
    timer.start();
    const auto runs = analysis::findReuse(texts);
    const auto elapsed = timer.elapsed();
    qsizetype right = 0;
    qsizetype found = 0;
    for (const auto& run : runs) {
        if (!run.isIdentical) {
            continue; // the list has runs of identical words
        }
        ++found;
        const auto doc = [&](size_t text) { return names[static_cast<qsizetype>(text)].chopped(4); };
        right += wanted.contains(key(doc(run.textA), doc(run.textB), run.rangeA.start, run.rangeB.start)) ? 1 : 0;
    }
    const Figures measured = figures(right, found, wanted.size());
    qInfo("precision %.4f, recall %.4f, %lld runs spelt differently, %lld ms", measured.precision, measured.recall,
          static_cast<long long>(runs.size()) - found, static_cast<long long>(elapsed));
    QCOMPARE(measured.precision, 1.0);
    QCOMPARE(measured.recall, 1.0);
}

/// The five development articles; none where they are absent.
std::vector<domain::ArticleText> TestMeasures::fiveArticles() {
    const QDir folder(dataFolder() + u"/../articles"_s);
    std::vector<domain::ArticleText> articles;
    for (const QString& name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        domain::ArticleTextBuilder builder;
        const QString text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        for (const QString& paragraph : text.split(u"\n\n"_s)) {
            builder.add(domain::BlockKind::Paragraph, paragraph);
        }
        articles.push_back(std::move(builder).build());
    }
    constexpr size_t articleCount = 5;
    return articles.size() == articleCount ? std::move(articles) : std::vector<domain::ArticleText>();
}

/// Three of the five rest on one agency.
void TestMeasures::credits() {
    const auto articles = fiveArticles();
    if (articles.empty()) {
        QSKIP(qPrintable(u"no five articles beside %1 (set GAINSAY_SHARED)"_s.arg(dataFolder())));
    }
    QHash<QString, int> resting;
    for (const auto& article : articles) {
        QSet<QString> agencies;
        for (const auto& credit : analysis::CreditFinder::builtIn().creditsOf(article)) {
            if (credit.carries) {
                agencies.insert(credit.agency);
            }
        }
        for (const QString& agency : agencies) {
            ++resting[agency];
        }
    }
    QCOMPARE(resting.value(u"Kyodo News"_s), 3);
}

/// Five articles with nothing annotated: a person has judged what is suggested first (tests/golden/suggestions).
void TestMeasures::suggestions() {
    const auto articles = fiveArticles();
    if (articles.empty()) {
        QSKIP(qPrintable(u"no five articles beside %1 (set GAINSAY_SHARED)"_s.arg(dataFolder())));
    }
    std::vector<analysis::ComparedText> texts;
    for (const auto& article : articles) {
        texts.push_back({&article, {}, {}});
    }
    QFile golden(QStringLiteral(GAINSAY_SOURCE_DIR) + u"/tests/golden/suggestions/articles.tsv"_s);
    QVERIFY(golden.open(QIODevice::ReadOnly));
    QHash<QString, QStringList> judged; // by the places of both sentences
    QSet<QString> missing;              // topics that have to be among the first
    for (const QString& line : QString::fromUtf8(golden.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList columns = line.split(u'\t');
        if (!line.startsWith(u'#') && columns.size() == 4) {
            judged.insert(columns[0], columns.sliced(1));
            missing.unite(columns[2] == u"-" ? QSet<QString>() : QSet{columns[2]});
        }
    }
    constexpr size_t first = 12;
    constexpr int mostWrong = 4;
    int wrong = 0;
    const auto found = analysis::suggestContradictions(texts);
    QVERIFY(found.size() >= first);
    for (size_t i = 0; i < first; ++i) {
        const QString place = u"%1:%2 %3:%4"_s.arg(found[i].a.text)
                                  .arg(found[i].a.range.start)
                                  .arg(found[i].b.text)
                                  .arg(found[i].b.range.start);
        QVERIFY2(judged.contains(place),
                 qPrintable(u"nobody has judged "_s + place + u": "_s + found[i].comparison.explanation));
        wrong += judged[place][0] == u"wrong" ? 1 : 0;
        missing.remove(judged[place][1]);
    }
    QVERIFY2(wrong <= mostWrong, qPrintable(u"%1 wrong"_s.arg(wrong)));
    QVERIFY2(missing.isEmpty(), qPrintable(QStringList(missing.begin(), missing.end()).join(u", "_s)));
    const auto confusions = analysis::findConfusions(texts);
    QVERIFY(std::ranges::contains(confusions, u"Mitsubishi"_s, &analysis::Confusion::sharedName));
}

QTEST_APPLESS_MAIN(TestMeasures)
#include "tst_measures.moc"

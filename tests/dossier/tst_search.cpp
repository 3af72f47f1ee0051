// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/dossier/testdossier.h"

using namespace gainsay;

class SearchTest : public QObject {
    Q_OBJECT

private:
    /// Four texts that speak of a harbour, the oldest the most.
    static void fill(TestDossier& test) {
        test.addArticle(QStringLiteral("Oldest\nHarbour, harbour, harbour."));
        test.addArticle(QStringLiteral("Second\nThe storm left the harbour as quiet as a lake in winter."));
        test.addArticle(QStringLiteral("Third\nA harbour, a harbour of a town."));
        test.addArticle(QStringLiteral("Newest\nIn a harbour and beyond."));
    }
    static QStringList titles(const TestDossier& test, const dossier::TypedQuery& query) {
        const auto hits = test.dossier->search().findAsTyped(query);
        QStringList found;
        for (const dossier::SearchHit& hit : *hits) {
            found << hit.title;
        }
        return found;
    }

private Q_SLOTS:
    /// The index keeps no more than 32,768 bytes of a word; that is no damage.
    void aWordWithoutEndIsNoFinding() {
        TestDossier test;
        test.addArticle(QStringLiteral("Title\nBefore %1 after.").arg(QString(100'000, u'x')));
        const auto verification = test.dossier->verify();
        REQUIRE(verification);
        QVERIFY(verification->isClean());
        QCOMPARE(test.dossier->search().find(QStringLiteral("after"), 5)->size(), 1U);
    }

    void findsTheirPlaces_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("found");
        QTest::newRow("word") << QStringLiteral("harbour") << QStringLiteral("harbour");
        QTest::newRow("case and diacritics") << QStringLiteral("RESUME") << QStringLiteral("résumé");
        QTest::newRow("unfinished last word") << QStringLiteral("harb") << QStringLiteral("harbour");
        QTest::newRow("phrase") << QStringLiteral("\"burnt down\"") << QStringLiteral("burnt down");
        QTest::newRow("after an emoji") << QStringLiteral("warehouse") << QStringLiteral("warehouse");
        QTest::newRow("Japanese") << QStringLiteral("倉庫") << QStringLiteral("倉庫");
    }

    void findsTheirPlaces() {
        QFETCH(QString, query);
        QFETCH(QString, found);
        TestDossier test;
        const auto version = test.addArticle(
            QStringLiteral("Fire 🔥 at the harbour\nA warehouse burnt down. The résumé of the night: 倉庫が燃えた。"));
        test.addArticle(QStringLiteral("Weather\nIt rained."));
        const auto hits = test.dossier->search().find(query, 10);
        REQUIRE(hits);
        QCOMPARE(hits->size(), 1U);
        QCOMPARE(hits->front().version, version.id);
        QCOMPARE(hits->front().title, QStringLiteral("Fire 🔥 at the harbour"));
        QCOMPARE(test.dossier->articles().text(version)->slice(hits->front().range), found);
        const domain::CodePointIndex index(hits->front().snippet);
        QCOMPARE(index.slice(hits->front().snippet, hits->front().match), found);
    }

    void queriesAreNeverSyntax_data() {
        QTest::addColumn<QString>("query");
        for (const char* query :
             {"", "   ", "\"", "AND", "a OR", "NEAR(", "col:x", "*", "-", "(((", "'; DROP TABLE quote; --"}) {
            QTest::addRow("[%s]", query) << QString::fromUtf8(query);
        }
    }

    void queriesAreNeverSyntax() {
        QFETCH(QString, query);
        TestDossier test;
        test.addArticle(QStringLiteral("Title\nWords."));
        const auto hits = test.dossier->search().find(query, 10);
        REQUIRE(hits);
        QVERIFY(hits->empty());
    }

    /// Of more texts than are ranked the newest are, and the best of them comes first.
    void theNewestAreRankedWhileOneTypes() {
        TestDossier test;
        fill(test);
        QCOMPARE(titles(test, {.words = QStringLiteral("harbour"), .limit = 2}),
                 QStringList({QStringLiteral("Oldest"), QStringLiteral("Third")}));
        QCOMPARE(titles(test, {.words = QStringLiteral("harbour"), .limit = 2, .mostRanked = 2}),
                 QStringList({QStringLiteral("Third"), QStringLiteral("Newest")}));
        QCOMPARE(titles(test, {.words = QStringLiteral("harbour storm"), .limit = 2, .mostRanked = 2}),
                 QStringList({QStringLiteral("Second")}));
    }

    /// With many texts, what one or two letters begin is not ranked: the newest come first.
    void theNewestAnswerAFewLetters() {
        TestDossier test;
        fill(test);
        const auto few = [&](const QString& words, int limit) {
            return titles(test, {.words = words, .limit = limit, .mostRanked = 3});
        };
        QCOMPARE(few(QStringLiteral("ha"), 2), QStringList({QStringLiteral("Newest"), QStringLiteral("Third")}));
        QCOMPARE(few(QStringLiteral("ha"), 3),
                 QStringList({QStringLiteral("Newest"), QStringLiteral("Third"), QStringLiteral("Second")}));
        QCOMPARE(few(QStringLiteral("harbour T"), 2), QStringList({QStringLiteral("Third"), QStringLiteral("Second")}));
        // Too rare among the newest: the index is asked.
        QCOMPARE(few(QStringLiteral("st"), 2), QStringList({QStringLiteral("Second")}));
        QCOMPARE(few(QStringLiteral("zz"), 2), QStringList());
        // In quotation marks the word is finished.
        QCOMPARE(few(QStringLiteral("\"ha\""), 2), QStringList());
        // With few texts all are ranked.
        QCOMPARE(titles(test, {.words = QStringLiteral("ha"), .limit = 1}), QStringList{QStringLiteral("Oldest")});
        const auto hits =
            test.dossier->search().findAsTyped({.words = QStringLiteral("harbour to"), .limit = 1, .mostRanked = 3});
        REQUIRE(hits);
        QCOMPARE(hits->front().snippet, QStringLiteral("Third  A harbour, a harbour of a town."));
        QCOMPARE(hits->front().match, (domain::TextRange{9, 16}));
    }

    void searchesAmongSomeTexts() {
        TestDossier test;
        fill(test);
        const dossier::TextScope some({1, 2, 4});
        QCOMPARE(titles(test, {.words = QStringLiteral("harbour"), .among = &some, .limit = 5}),
                 QStringList({QStringLiteral("Oldest"), QStringLiteral("Newest"), QStringLiteral("Second")}));
        QCOMPARE(titles(test, {.words = QStringLiteral("h"), .among = &some, .limit = 2, .mostRanked = 2}),
                 QStringList({QStringLiteral("Newest"), QStringLiteral("Second")}));
        test.addArticle(QStringLiteral("Fire\n倉庫が燃えた。"));
        QCOMPARE(titles(test, {.words = QStringLiteral("倉庫"), .among = &some}), QStringList());
        QCOMPARE(titles(test, {.words = QStringLiteral("倉庫")}), QStringList{QStringLiteral("Fire")});
        const dossier::TextScope none({});
        QCOMPARE(titles(test, {.words = QStringLiteral("harbour"), .among = &none}), QStringList());
    }

    /// Other words have been typed: nobody waits for these.
    void stopsWhenAsked() {
        TestDossier test;
        for (int number = 0; number < 300; ++number) {
            test.addArticle(QStringLiteral("Report %1\nThe harbour was closed.").arg(number));
        }
        std::stop_source stop;
        const dossier::TypedQuery query{.words = QStringLiteral("harbour"), .stop = stop.get_token()};
        REQUIRE(test.dossier->search().findAsTyped(query));
        stop.request_stop();
        QVERIFY(!test.dossier->search().findAsTyped(query));
        QCOMPARE(test.dossier->search().findAsTyped({.words = QStringLiteral("harbour")})->size(), 12U);
    }

    void followsUndoAndRedo() {
        TestDossier test;
        test.addArticle(QStringLiteral("Title\nUnmistakable."));
        QCOMPARE(test.dossier->search().find(QStringLiteral("unmistakable"), 10)->size(), 1U);
        REQUIRE(test.dossier->undo());
        QCOMPARE(test.dossier->search().find(QStringLiteral("unmistakable"), 10)->size(), 0U);
        REQUIRE(test.dossier->redo());
        QCOMPARE(test.dossier->search().find(QStringLiteral("unmistakable"), 10)->size(), 1U);
    }
};

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"

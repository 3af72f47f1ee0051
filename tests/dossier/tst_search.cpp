// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/dossier/testdossier.h"

using namespace gainsay;

class SearchTest : public QObject {
    Q_OBJECT

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

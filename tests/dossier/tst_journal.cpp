// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/changesetformat.h"
#include "app/dossier/changesetsum.h"
#include "app/dossier/rowimage.h"
#include "tests/dossier/tampering.h"
#include "tests/dossier/testdossier.h"

#include <QTemporaryDir>

using namespace gainsay;
using namespace gainsay::dossier;

/// The chain of hashes, and what it and the other checks notice when somebody changes the file from outside.
class JournalTest : public QObject {
    Q_OBJECT

private:
    /// A dossier of one article and two quotes, tampered with by plain SQL as any tool could do.
    static Result<Verification> verifyAfter(const QByteArray& sql) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.gainsay"));
        {
            TestDossier test(path);
            const auto version = test.addArticle(QStringLiteral("Title\nSome words here, and some more."));
            test.addQuote(version, QStringLiteral("Some words"));
            test.addQuote(version, QStringLiteral("more"));
        }
        if (auto tampered = tamper(path, sql); !tampered) {
            return passOn(tampered);
        }
        TestDossier other;
        auto reopened = Dossier::open(path, other.environment);
        return reopened ? (*reopened)->verify() : Result<Verification>(passOn(reopened));
    }

private Q_SLOTS:
    void entriesTellWhoWhenAndWhat() {
        TestDossier test;
        const auto version = test.addArticle(QStringLiteral("Title\nSome words here."));
        test.addQuote(version, QStringLiteral("words"));
        REQUIRE(test.dossier->undo());
        const auto entries = test.dossier->journal().latest(10);
        REQUIRE(entries);
        QCOMPARE(entries->size(), 3U);
        const auto& undo = entries->front();
        QCOMPARE(undo.sequence, 3);
        QCOMPARE(toString(undo.kind), QStringLiteral("undo"));
        QCOMPARE(undo.target, std::optional<qint64>(2));
        QCOMPARE(undo.actor, QStringLiteral("Tester"));
        QCOMPARE(undo.at, test.clock.now());
        QCOMPARE(undo.action.summary, QStringLiteral("Highlight “words”"));
        QCOMPARE(undo.previousHash, entries->at(1).hash);
        QCOMPARE(*test.dossier->journal().verifyChain(), 3);
    }

    /// Whatever byte of an entry's changes is another, and wherever they end: they are read or refused, and SQLite,
    /// which trusts them, is given nothing that it would stumble over.
    void alteredChangesAreReadOrRefused() {
        TestDossier test;
        const auto version = test.addArticle(QStringLiteral("Title\nSome words here."));
        const auto quote = test.addQuote(version, QStringLiteral("words"));
        REQUIRE(test.dossier->act({QStringLiteral("quote.recolour"), QStringLiteral("Recolour")}, [&](Change& change) {
            auto other = quote;
            other.colour = 2;
            other.note = QStringLiteral("a note");
            return test.dossier->quotes().update(change, other);
        }));
        REQUIRE(test.dossier->undo());
        const auto entries = test.dossier->journal().after(0);
        REQUIRE(entries);
        for (const JournalEntry& entry : *entries) {
            REQUIRE(checkChangeset(entry.changeset));
            for (qsizetype at = 0; at < entry.changeset.size(); ++at) {
                const auto use = [&](const QByteArray& altered) {
                    const bool isReadable = checkChangeset(altered).has_value();
                    QVERIFY(rowsOf(altered).has_value() <= isReadable);
                    QVERIFY(editsOf(altered).has_value() <= isReadable);
                    const auto inverse = inverted(altered);
                    QVERIFY(inverse.has_value() <= isReadable);
                    QVERIFY(!inverse || checkChangeset(*inverse).has_value());
                    ChangesetSum sum;
                    REQUIRE(sum.add(entry.changeset));
                    QVERIFY(sum.add(altered).has_value() <= isReadable);
                    const auto total = sum.take();
                    QVERIFY(!total || checkChangeset(*total).has_value());
                };
                for (const int mask : {1, 2, 4, 6, 0x10, 0x40, 0x80, 0xFF}) {
                    QByteArray altered = entry.changeset;
                    altered[at] = static_cast<char>(altered[at] ^ mask);
                    use(altered);
                }
                use(entry.changeset.first(at));
            }
        }
    }

    void tamperingIsNoticed_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("where");
        QTest::newRow("a quote's words") << QByteArray(
                                                "UPDATE quote SET exact = 'Some swords' WHERE exact = 'Some words'")
                                         << QStringLiteral("quote");
        QTest::newRow("a quote's place") << QByteArray("UPDATE quote SET range_start = 8, range_end = 18")
                                         << QStringLiteral("quote");
        QTest::newRow("the text") << QByteArray("DROP TRIGGER content_is_immutable; UPDATE content SET bytes = "
                                                "CAST(replace(CAST(bytes AS TEXT), 'words', 'sword') AS BLOB)")
                                  << QStringLiteral("stored bytes");
        QTest::newRow("the journal's actor")
            << QByteArray("DROP TRIGGER journal_is_append_only_update; "
                          "UPDATE journal SET actor = 'Somebody else' WHERE sequence = 2")
            << QStringLiteral("journal");
        QTest::newRow("the journal's changes") << QByteArray("DROP TRIGGER journal_is_append_only_update; "
                                                             "UPDATE journal SET changeset = x'00' WHERE sequence = 1")
                                               << QStringLiteral("journal");
        QTest::newRow("an entry removed") << QByteArray("DROP TRIGGER journal_is_append_only_delete; "
                                                        "DELETE FROM journal WHERE sequence = 2")
                                          << QStringLiteral("journal");
        QTest::newRow("a note") << QByteArray("UPDATE quote SET note = 'I never wrote this' WHERE range_start < 12")
                                << QStringLiteral("quote X'");
        QTest::newRow("a row that no entry made")
            << QByteArray("INSERT INTO claim VALUES (zeroblob(16), 'Smuggled in.', '', '')")
            << QStringLiteral("claim X'");
        QTest::newRow("a row that no entry deleted")
            << QByteArray("DELETE FROM quote WHERE range_start < 12") << QStringLiteral("quote X'");
        QTest::newRow("the search index")
            << QByteArray("INSERT INTO search_index (search_index, rowid, body) VALUES ('delete', 1, 'words')")
            << QStringLiteral("search index");
        QTest::newRow("a text that the index does not know")
            << QByteArray("DELETE FROM search_document") << QStringLiteral("search index");
        QTest::newRow("a moment written otherwise")
            << QByteArray("DROP TRIGGER journal_is_append_only_update; UPDATE journal SET at = replace(at, 'T', ' ')")
            << QStringLiteral("journal");
        QTest::newRow("a row without its parent")
            << QByteArray("PRAGMA foreign_keys = OFF; DELETE FROM article") << QStringLiteral("file structure");
    }

    void tamperingIsNoticed() {
        QFETCH(QByteArray, sql);
        QFETCH(QString, where);
        const auto verification = verifyAfter(sql);
        REQUIRE(verification);
        QVERIFY(!verification->isClean());
        QVERIFY2(std::ranges::any_of(verification->findings,
                                     [&where](const Finding& finding) { return finding.where.startsWith(where); }),
                 qPrintable(verification->findings.front().where + verification->findings.front().what));
    }

    void anUntouchedDossierIsClean() {
        const auto verification = verifyAfter("SELECT 1");
        REQUIRE(verification);
        QVERIFY2(verification->isClean(),
                 qPrintable(verification->findings.empty() ? QString() : verification->findings.front().what));
        QCOMPARE(verification->quotes, 2);
        QCOMPARE(verification->journalEntries, 3);
    }

    void theFileItselfRefusesToForget() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.gainsay"));
        {
            TestDossier test(path);
            test.addArticle(QStringLiteral("Title\nWords."));
        }
        auto connection = Connection::open(path, Access::ReadWrite);
        REQUIRE(connection);
        QVERIFY(!(*connection)->execute("DELETE FROM journal"));
        QVERIFY(!(*connection)->execute("UPDATE journal SET actor = ''"));
        QVERIFY(!(*connection)->execute("UPDATE content SET bytes = x''"));
    }
};

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"

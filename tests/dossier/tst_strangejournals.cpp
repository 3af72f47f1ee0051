// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/hash.h"
#include "app/dossier/change.h"
#include "app/dossier/changerecorder.h"
#include "app/dossier/changeset.h"
#include "app/dossier/journalpackage.h"
#include "app/dossier/merge.h"
#include "tests/dossier/testdossier.h"

#include <QFile>
#include <QTemporaryDir>

using namespace gainsay;
using namespace gainsay::dossier;

/// Copies whose journals no Gainsay wrote, though their chains of hashes hold: changesets that do not fit the tables,
/// and packages without end. They are refused; nothing is read or written where it should not be.
class StrangeJournalsTest : public QObject {
    Q_OBJECT

private:
    struct Copies {
        QTemporaryDir folder;
        QString path = folder.filePath(QStringLiteral("mine.gainsay"));
        QString otherPath = folder.filePath(QStringLiteral("other.gainsay"));
        TestDossier mine{path};
        std::unique_ptr<Connection> other; ///< the copy, which a test prepares

        Copies() {
            mine.addArticle(QStringLiteral("Title\nWords."));
            mine.dossier.reset();
            if (!QFile::copy(path, otherPath)) {
                qFatal("no copy");
            }
            other = *Connection::open(otherPath, Access::ReadWrite);
        }

        void append(const ActionName& action, const QByteArray& changeset) {
            auto transaction = Transaction::begin(*other);
            const auto entry = Journal(*other).append(mine.environment, EntryKind::Do, std::nullopt, action, changeset);
            if (!entry || !transaction->commit()) {
                qFatal("no entry");
            }
        }

        /// The SHA-256 of a package with these actions.
        QByteArray keepPackage(const std::vector<QString>& actions) {
            std::vector<JournalEntry> entries;
            for (const QString& action : actions) {
                JournalEntry entry;
                entry.sequence = static_cast<qint64>(entries.size()) + 1;
                entry.at = mine.clock.now();
                entry.action = {action, QString::number(entries.size())};
                entry.previousHash = sha256("nothing");
                entry.hash = journalHash(entry);
                entries.push_back(entry);
            }
            const QByteArray package = packEntries(entries);
            auto insert = other->prepare("INSERT INTO content (sha256, bytes) VALUES (?1, ?2)");
            if (!insert->bind(sha256(package), package).run()) {
                qFatal("no package");
            }
            return sha256(package);
        }

        Result<MergePlan> plan() {
            other.reset();
            const auto first = Dossier::open(path, mine.environment);
            const auto second = Dossier::open(otherPath, mine.environment, Access::ReadOnly);
            if (!first || !second) {
                return first ? passOn(second) : passOn(first);
            }
            return (*first)->planMerge(**second);
        }
    };

    /// What an update of all columns of one row comes to, in a table of the name with so many columns.
    static QByteArray updateOf(const QByteArray& table, int columns, char value) {
        const auto connection = *Connection::open(QStringLiteral(":memory:"), Access::Create);
        QByteArray sql = "CREATE TABLE " + table + " (id BLOB PRIMARY KEY";
        QByteArray values = "x'00112233445566778899aabbccddeeff'";
        QByteArray settings;
        for (int column = 1; column < columns; ++column) {
            const QByteArray name = "c" + QByteArray::number(column);
            sql += ", " + name;
            values += ", 'before'";
            settings += (column > 1 ? ", " : "") + name + " = '" + QByteArray(64, value) + "'";
        }
        (void)connection->execute(sql + "); INSERT INTO " + table + " VALUES (" + values + ")");
        const auto recorder = ChangeRecorder::start(*connection);
        (void)connection->execute("UPDATE " + table + " SET " + settings);
        return *recorder->changeset();
    }

private Q_SLOTS:
    void aMergeWithChangesetsOfManyWidths() {
        Copies copies;
        copies.append({QStringLiteral("s"), QStringLiteral("narrow")}, updateOf("source", 3, 'a'));
        copies.append({QStringLiteral("s"), QStringLiteral("wide")}, updateOf("source", 90, 'b'));
        const auto plan = copies.plan();
        QVERIFY(!plan);
        QCOMPARE(toString(plan.error().code), toString(ErrorCode::Corrupt));
    }

    /// The row is there, and its columns are what the changeset says; those that it has not are not looked for.
    void aMergeWithMoreColumnsThanTheTable() {
        Copies copies;
        REQUIRE(copies.other->execute("INSERT INTO source VALUES (x'00112233445566778899aabbccddeeff', '" +
                                      QByteArray(64, 'a') + "', '" + QByteArray(64, 'a') + "', '" +
                                      QByteArray(64, 'a') + "')"));
        copies.append({QStringLiteral("s"), QStringLiteral("wide")}, updateOf("source", 90, 'a'));
        const auto plan = copies.plan();
        QVERIFY(!plan);
        QCOMPARE(toString(plan.error().code), toString(ErrorCode::Corrupt));
    }

    void whatDoesNotFitIsNotPassedOver_data() {
        QTest::addColumn<QByteArray>("changeset");
        QTest::newRow("an unknown table") << updateOf("source", 4, 'a').replace("source", "stowed");
        QTest::newRow("a table that is not recorded") << updateOf("source", 3, 'a').replace("source", "conten");
        QTest::newRow("too many columns") << updateOf("source", 5, 'a');
        QTest::newRow("another key") << updateOf("entity_distinct", 3, 'a'); // its key has two columns
    }

    /// SQLite itself would pass over all of these, and say that the change was applied.
    void whatDoesNotFitIsNotPassedOver() {
        QFETCH(QByteArray, changeset);
        TestDossier test;
        QVERIFY(!changeset.isEmpty());
        const auto applied = test.dossier->act({QStringLiteral("s"), QStringLiteral("s")},
                                               [&](Change& change) { return apply(change.connection(), changeset); });
        QVERIFY(!applied);
        QCOMPARE(toString(applied.error().code), toString(ErrorCode::Corrupt));

        Copies copies;
        copies.append({QStringLiteral("s"), QStringLiteral("strange")}, changeset);
        copies.other.reset();
        const auto other = Dossier::open(copies.otherPath, test.environment, Access::ReadOnly);
        REQUIRE(other);
        const auto verification = (*other)->verify();
        REQUIRE(verification);
        QVERIFY2(std::ranges::any_of(verification->findings,
                                     [](const Finding& finding) { return finding.what.contains(u"entry 2"); }),
                 "the replay says nothing of entry 2");
    }

    /// 2 to the power of 60 entries, if each package were unpacked wherever it is named.
    void packagesInPackagesAreLookedAtOnce() {
        Copies copies;
        QByteArray package = copies.keepPackage({QStringLiteral("a"), QStringLiteral("b")});
        for (int depth = 0; depth < 60; ++depth) {
            package = copies.keepPackage({mergeCode(package), mergeCode(package)});
        }
        copies.append({mergeCode(package), QStringLiteral("m")}, {});
        REQUIRE(copies.plan());
    }

    void packagesTooDeepAreRefused() {
        Copies copies;
        auto transaction = Transaction::begin(*copies.other);
        QByteArray package = copies.keepPackage({QStringLiteral("a")});
        for (int depth = 0; depth < 10'000; ++depth) {
            package = copies.keepPackage({mergeCode(package)});
        }
        REQUIRE(transaction->commit());
        copies.append({mergeCode(package), QStringLiteral("m")}, {});
        const auto plan = copies.plan();
        QVERIFY(!plan);
        QCOMPARE(toString(plan.error().code), toString(ErrorCode::Corrupt));
    }
};

QTEST_GUILESS_MAIN(StrangeJournalsTest)
#include "tst_strangejournals.moc"

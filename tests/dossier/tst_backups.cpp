// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/filecopy.h"
#include "app/dossier/restore.h"
#include "tests/dossier/testdossier.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <set>

using namespace gainsay;
using namespace gainsay::dossier;

/// Backups are whole or absent, rotation keeps what it promises, and restoring loses nothing.
class BackupsTest : public QObject {
    Q_OBJECT

private:
    struct Folder {
        QTemporaryDir folder;
        QString root = folder.filePath(QStringLiteral("backups"));
        QString path = folder.filePath(QStringLiteral("a.gainsay"));
    };

    static std::unique_ptr<Connection> open(const QString& path) {
        auto connection = Connection::open(path, Access::ReadOnly);
        return connection ? std::move(*connection) : nullptr;
    }

    static Result<Backup> backUp(const Folder& at, BackupReason reason, const QDateTime& now) {
        const auto connection = open(at.path);
        return Backups::of(*connection, at.root)->make(*connection, reason, now);
    }

    static QByteArray dump(const QString& path) {
        TestDossier reader;
        const auto dossier = Dossier::open(path, reader.environment, Access::ReadOnly);
        return dossier ? *(*dossier)->logicalDump() : "ERROR " + dossier.error().message.toUtf8();
    }

    /// More than is copied in one step.
    static QString severalSteps() { return QString(4'000'000, u'x'); }

    static QDateTime day(int number, int hour = 9) {
        return QDateTime(QDate(2020, 3, 1).addDays(number), QTime(hour, 0), QTimeZone::UTC);
    }

    static Backup ordinary(int number, int hour) {
        return {QStringLiteral("%1-%2").arg(number).arg(hour), day(number, hour), BackupReason::Hourly, 1, {}};
    }

    static void overwrite(const QString& path, qint64 at, const QByteArray& bytes) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(at));
        file.write(bytes);
    }

    /// As another program may do it: it can no longer be opened.
    static void makeStrange(const QString& path) {
        const auto connection = Connection::open(path, Access::ReadWrite);
        REQUIRE(connection);
        REQUIRE((*connection)->execute("CREATE TRIGGER evil AFTER INSERT ON quote BEGIN DELETE FROM claim; END"));
    }

private Q_SLOTS:
    void aBackupHoldsEverythingInOneFile() {
        const Folder at;
        TestDossier test(at.path);
        test.addQuote(test.addArticle(QStringLiteral("Title\nSome words here.")), QStringLiteral("words"));
        const auto backup =
            backUp(at, BackupReason::Opening, day(0)); // while the dossier is open and its log not empty
        REQUIRE(backup);
        QCOMPARE(dump(backup->path), *test.dossier->logicalDump());
        REQUIRE(checkBackup(*backup));
        QCOMPARE(contentOf(*backup)->lastEntry, 2);
        QCOMPARE(contentOf(*backup)->lastHash, test.dossier->journal().latest(1)->front().hash);
        const QDir folder = QFileInfo(backup->path).dir();
        QCOMPARE(folder.entryList(QDir::Files).size(), 2); // it, and the note of where the dossier lies
        const auto listed = Backups::of(*open(at.path), at.root)->list();
        QCOMPARE(listed.size(), 1U);
        QCOMPARE(listed.front().at, day(0));
        QCOMPARE(toString(listed.front().reason), QStringLiteral("opening"));
        QCOMPARE(listed.front().dossierPath, QFileInfo(at.path).canonicalFilePath());
    }

    void aWriterIsNotHeldUpAndNotMixedIn() {
        const Folder at;
        TestDossier test(at.path);
        const auto version = test.addArticle(QStringLiteral("Title\nSome words here.\n") + severalSteps());
        const auto connection = open(at.path);
        const QString copy = at.folder.filePath(QStringLiteral("copy.gainsay"));
        // A change is made after every step of the copy; the copy is of the moment at which it began.
        const QByteArray before = *test.dossier->logicalDump();
        int steps = 0;
        REQUIRE(copyDossierFile(*connection, copy, {}, [&](const Progress&) {
            if (++steps == 1) {
                test.addQuote(version, QStringLiteral("words"));
            }
        }));
        QVERIFY(steps > 1);
        QCOMPARE(dump(copy), before);
        QVERIFY(checkWholeFile(*open(copy)).has_value());
    }

    void rotationKeepsTheNewestTenAndTheLastOfSevenDays() {
        std::vector<Backup> list; // newest first: five a day for twelve days
        for (int number = 11; number >= 0; --number) {
            for (int hour = 20; hour > 15; --hour) {
                list.push_back(ordinary(number, hour));
            }
        }
        const auto thrown = superfluous(list);
        QCOMPARE(thrown.size(), list.size() - 10 - 5); // the two newest days are among the ten
        std::set<QString> kept;
        for (const Backup& backup : list) {
            if (!std::ranges::contains(thrown, backup.path, &Backup::path)) {
                kept.insert(backup.path);
            }
        }
        for (int number = 5; number <= 11; ++number) {
            QVERIFY2(kept.contains(QStringLiteral("%1-20").arg(number)), qPrintable(QString::number(number)));
        }
        QVERIFY(!kept.contains(QStringLiteral("4-20")));
    }

    void rotationSparesTurningPoints() {
        std::vector<Backup> list;
        for (int number = 40; number >= 0; --number) {
            list.push_back(ordinary(number, 9));
            if (number % 8 == 0) {
                list.push_back({QStringLiteral("m%1").arg(number), day(number), BackupReason::Migration, 1, {}});
            }
        }
        const auto thrown = superfluous(list);
        QVERIFY(!std::ranges::contains(thrown, QStringLiteral("m24"), &Backup::path)); // the third from the top
        QVERIFY(std::ranges::contains(thrown, QStringLiteral("m16"), &Backup::path));
    }

    void rotationIsDoneOnlyAfterAGoodBackup() {
        const Folder at;
        TestDossier test(at.path);
        test.addArticle(QStringLiteral("Title\nSome words here."));
        for (int hour = 0; hour < 12; ++hour) {
            REQUIRE(backUp(at, BackupReason::Hourly, day(0, hour)));
        }
        const auto backups = Backups::of(*open(at.path), at.root);
        QCOMPARE(backups->list().size(), 10U);
        QCOMPARE(backups->list().back().at, day(0, 2));
        // A dossier that has become unsound is not copied over the good ones, and none of them goes.
        test.dossier.reset();
        {
            auto connection = Connection::open(at.path, Access::ReadWrite);
            REQUIRE((*connection)->execute("PRAGMA foreign_keys = OFF; DELETE FROM article"));
        }
        const auto failed = backUp(at, BackupReason::Hourly, day(1));
        QVERIFY(!failed);
        QCOMPARE(toString(failed.error().code), toString(ErrorCode::Corrupt));
        QCOMPARE(backups->list().size(), 10U);
        QCOMPARE(QDir(backups->folder()).entryList({QStringLiteral("*.part*")}).size(), 0);
    }

    void stoppedItLeavesNothing() {
        const Folder at;
        TestDossier test(at.path);
        test.addArticle(QStringLiteral("Title\n") + severalSteps());
        const auto connection = open(at.path);
        std::stop_source stop;
        const auto stopped = Backups::of(*connection, at.root)
                                 ->make(*connection, BackupReason::Asked, day(0), stop.get_token(),
                                        [&](const Progress&) { stop.request_stop(); });
        QVERIFY(!stopped);
        QCOMPARE(toString(stopped.error().code), toString(ErrorCode::Cancelled));
        QVERIFY(Backups::of(*connection, at.root)->list().empty());
    }

    void whatACrashLeftIsClearedAwayInTime() {
        const Folder at;
        TestDossier test(at.path);
        test.addArticle(QStringLiteral("Title\nSome words here."));
        REQUIRE(backUp(at, BackupReason::Asked, day(0)));
        const QString folder = Backups::of(*open(at.path), at.root)->folder();
        QFile old(folder + QStringLiteral("/old.gainsay.part"));
        QVERIFY(old.open(QIODevice::WriteOnly) && old.setFileTime(day(1), QFileDevice::FileModificationTime));
        QFile recent(folder + QStringLiteral("/recent.gainsay.part"));
        QVERIFY(recent.open(QIODevice::WriteOnly));
        REQUIRE(backUp(at, BackupReason::Asked, day(5)));
        QVERIFY(!old.exists());
        QVERIFY(recent.exists());
    }

    void copiesOfOneDossierKeepTheirBackupsApart() {
        const Folder at;
        {
            TestDossier test(at.path);
            test.addArticle(QStringLiteral("Title\nSome words here."));
        }
        REQUIRE(backUp(at, BackupReason::Asked, day(0)));
        Folder home;
        home.root = at.root;
        QVERIFY(QFile::copy(at.path, home.path));
        REQUIRE(backUp(home, BackupReason::Asked, day(1)));
        const auto ours = Backups::of(*open(at.path), at.root);
        QCOMPARE(ours->list().size(), 2U);
        QCOMPARE(ours->list().front().at, day(0)); // its own first, though older
        QCOMPARE(ours->list().back().dossierPath, QFileInfo(home.path).canonicalFilePath());
    }

    void restoringCanBeTakenBack() {
        const Folder at;
        TestDossier test(at.path);
        const auto version = test.addArticle(QStringLiteral("Title\nSome words here."));
        const QByteArray early = *test.dossier->logicalDump();
        const auto backup = backUp(at, BackupReason::Asked, day(0));
        REQUIRE(backup);
        test.addQuote(version, QStringLiteral("words"));
        const QByteArray late = *test.dossier->logicalDump();

        // Another window has the dossier open the while, and sees the older state afterwards.
        const auto restored = restoreBackup(*backup, at.path, at.root, day(1));
        REQUIRE(restored);
        QVERIFY(restored->keptWhole);
        QCOMPARE(*test.dossier->logicalDump(), early);
        QCOMPARE(dump(restored->keptAs), late);
        REQUIRE(test.dossier->journal().verifyChain());
        test.addQuote(version, QStringLiteral("Some")); // and can go on from there

        Backup kept;
        kept.path = restored->keptAs;
        REQUIRE(restoreBackup(kept, at.path, at.root, day(2)));
        QCOMPARE(*test.dossier->logicalDump(), late);
        QCOMPARE(*open(at.path)->integer("SELECT count(*) FROM pragma_journal_mode WHERE journal_mode = 'wal'"), 1);
    }

    /// A window that had the dossier open while it was restored undoes and does again what the restored journal says,
    /// not what it remembers of the other one.
    void undoFollowsTheRestoredJournal() {
        const Folder at;
        TestDossier test(at.path);
        const auto version = test.addArticle(QStringLiteral("Title\nSome words here."));
        test.addQuote(version, QStringLiteral("words"));
        const auto backup = backUp(at, BackupReason::Asked, day(0));
        REQUIRE(backup);
        test.addQuote(version, QStringLiteral("Some"));
        test.addQuote(version, QStringLiteral("here"));
        REQUIRE(test.dossier->undo());
        const auto end = test.dossier->journal().end();
        REQUIRE(end);
        QVERIFY(*test.dossier->journal().passesThrough(*end));
        REQUIRE(restoreBackup(*backup, at.path, at.root, day(1)));
        QVERIFY(!*test.dossier->journal().passesThrough(*end));
        QVERIFY(!*test.dossier->journal().redoable());
        QCOMPARE((*test.dossier->journal().undoable())->action.summary, QStringLiteral("Highlight “words”"));
        // Somebody goes on as far as the old journal reached: other entries under the same numbers.
        {
            TestDossier other;
            const auto again = Dossier::open(at.path, other.environment);
            REQUIRE(again);
            for (const char* name : {"One", "Two", "Three"}) {
                REQUIRE((*again)->act({QStringLiteral("source.add"), QString::fromLatin1(name)}, [&](Change& change) {
                    return (*again)->sources().insert(
                        change, {other.ids.make<domain::SourceId>(), QString::fromLatin1(name), {}, {}});
                }));
            }
        }
        QCOMPARE(test.dossier->journal().end()->sequence, end->sequence);
        QVERIFY(!*test.dossier->journal().passesThrough(*end));
        for (const char* name : {"Three", "Two", "One", "Highlight “words”"}) {
            QCOMPARE((*test.dossier->undo())->action.summary, QString::fromUtf8(name));
        }
    }

    void aDamagedDossierIsKeptAsItIsAndReplaced() {
        const Folder at;
        QByteArray before;
        {
            TestDossier test(at.path);
            test.addQuote(test.addArticle(QStringLiteral("Title\nSome words here.")), QStringLiteral("words"));
            before = *test.dossier->logicalDump();
        }
        const auto backup = backUp(at, BackupReason::Asked, day(0));
        REQUIRE(backup);
        overwrite(at.path, 0, QByteArray(8192, '\x5A'));
        TestDossier reader;
        QVERIFY(!Dossier::open(at.path, reader.environment));
        const auto offered = backupsOfPath(at.root, at.path);
        QCOMPARE(offered.size(), 1U);
        const auto restored = restoreBackup(offered.front(), at.path, at.root, day(1));
        REQUIRE(restored);
        QVERIFY(!restored->keptWhole);
        QFile kept(restored->keptAs);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.read(8192), QByteArray(8192, '\x5A'));
        QCOMPARE(dump(at.path), before);
    }

    void aDamagedBackupRestoresNothing() {
        const Folder at;
        TestDossier test(at.path);
        test.addArticle(QStringLiteral("Title\nSome words here."));
        const auto backup = backUp(at, BackupReason::Asked, day(0));
        REQUIRE(backup);
        overwrite(backup->path, backup->bytes / 2, QByteArray(4096, '\x5A'));
        const QByteArray before = *test.dossier->logicalDump();
        const auto restored = restoreBackup(*backup, at.path, at.root, day(1));
        QVERIFY(!restored);
        QCOMPARE(*test.dossier->logicalDump(), before);
        QCOMPARE(Backups::of(*open(at.path), at.root)->list().size(), 1U);
    }

    /// Between keeping the dossier aside and overwriting it somebody commits: that is kept as well.
    void whatIsCommittedMeanwhileIsKept() {
        const Folder at;
        TestDossier test(at.path);
        const auto version = test.addArticle(QStringLiteral("Title\nSome words here.\n") + severalSteps());
        const QByteArray early = *test.dossier->logicalDump();
        const auto backup = backUp(at, BackupReason::Asked, day(0));
        REQUIRE(backup);
        QByteArray late;
        const auto restored = restoreBackup(*backup, at.path, at.root, day(1), {}, [&](const Progress&) {
            if (late.isEmpty()) {
                test.addQuote(version, QStringLiteral("words"));
                late = *test.dossier->logicalDump();
            }
        });
        REQUIRE(restored);
        QCOMPARE(*test.dossier->logicalDump(), early);
        QCOMPARE(dump(restored->keptAs), late);
        QCOMPARE(Backups::of(*open(at.path), at.root)->list().size(), 2U); // and none that is of no use
    }

    void nothingIsRestoredUnderSomebodysHands() {
        const Folder at;
        TestDossier test(at.path);
        const auto version = test.addArticle(QStringLiteral("Title\nSome words here.\n") + severalSteps());
        const auto backup = backUp(at, BackupReason::Asked, day(0));
        REQUIRE(backup);
        const auto restored = restoreBackup(*backup, at.path, at.root, day(1), {},
                                            [&](const Progress&) { test.addQuote(version, QStringLiteral("words")); });
        QVERIFY(!restored);
        QCOMPARE(toString(restored.error().code), toString(ErrorCode::Busy));
        QVERIFY(test.dossier->quotes().all()->size() >= 3);
        REQUIRE(test.dossier->journal().verifyChain());
    }

    void whatIsRestoredFromIsNotThrownAway() {
        const Folder at;
        TestDossier test(at.path);
        test.addArticle(QStringLiteral("Title\nSome words here."));
        const auto oldest = backUp(at, BackupReason::Restoring, day(0));
        REQUIRE(oldest);
        for (int number = 1; number < 3; ++number) {
            REQUIRE(backUp(at, BackupReason::Restoring, day(number)));
        }
        REQUIRE(restoreBackup(*oldest, at.path, at.root, day(5)));
        QVERIFY(QFile::exists(oldest->path));
    }

    void aBackupOfAnotherDossierIsRefused() {
        const Folder at;
        TestDossier test(at.path);
        test.addArticle(QStringLiteral("Title\nSome words here."));
        const QByteArray before = *test.dossier->logicalDump();
        Backup other;
        other.path = at.folder.filePath(QStringLiteral("other.gainsay"));
        REQUIRE(Dossier::create(other.path, test.environment)); // of another id
        const auto restored = restoreBackup(other, at.path, at.root, day(1));
        QVERIFY(!restored);
        QCOMPARE(toString(restored.error().code), toString(ErrorCode::InvalidInput));
        QCOMPARE(*test.dossier->logicalDump(), before);
    }

    void aStrangeBackupRestoresNothing() {
        const Folder at;
        TestDossier test(at.path);
        test.addArticle(QStringLiteral("Title\nSome words here."));
        const auto backup = backUp(at, BackupReason::Asked, day(0));
        REQUIRE(backup);
        makeStrange(backup->path);
        QVERIFY(!contentOf(*backup));
        const QByteArray before = *test.dossier->logicalDump();
        const auto restored = restoreBackup(*backup, at.path, at.root, day(1));
        QVERIFY(!restored);
        QCOMPARE(toString(restored.error().code), toString(ErrorCode::Untrusted));
        QCOMPARE(*test.dossier->logicalDump(), before);
    }

    void aStrangeDossierIsReplacedLikeADamagedOne() {
        const Folder at;
        QByteArray before;
        {
            TestDossier test(at.path);
            test.addArticle(QStringLiteral("Title\nSome words here."));
            before = *test.dossier->logicalDump();
        }
        const auto backup = backUp(at, BackupReason::Asked, day(0));
        REQUIRE(backup);
        makeStrange(at.path);
        const auto restored = restoreBackup(*backup, at.path, at.root, day(1));
        REQUIRE(restored);
        QVERIFY(!restored->keptWhole);
        QVERIFY(QFile::exists(restored->keptAs));
        QCOMPARE(dump(at.path), before);
    }

    /// Another window goes on writing to the file under its old name otherwise, and nobody would ever see that.
    void aDamagedDossierThatIsOpenIsNotReplaced() {
        const Folder at;
        TestDossier test(at.path);
        test.addArticle(QStringLiteral("Title\nSome words here."));
        const auto backup = backUp(at, BackupReason::Asked, day(0));
        REQUIRE(backup);
        makeStrange(at.path);
        const auto restored = restoreBackup(*backup, at.path, at.root, day(1));
        QVERIFY(!restored);
        QCOMPARE(toString(restored.error().code), toString(ErrorCode::Busy));
        test.dossier.reset();
        REQUIRE(restoreBackup(*backup, at.path, at.root, day(1)));
    }

    void whatALinkLeadsToIsRestored_data() {
        QTest::addColumn<bool>("isStrange");
        QTest::newRow("a sound dossier") << false;
        QTest::newRow("a strange one") << true;
    }

    void whatALinkLeadsToIsRestored() {
        QFETCH(bool, isStrange);
        const Folder at;
        QByteArray early;
        Result<Backup> backup = failure(ErrorCode::NotFound, {});
        {
            TestDossier test(at.path);
            const auto version = test.addArticle(QStringLiteral("Title\nSome words here."));
            early = *test.dossier->logicalDump();
            backup = backUp(at, BackupReason::Asked, day(0));
            test.addQuote(version, QStringLiteral("words"));
        }
        REQUIRE(backup);
        if (isStrange) {
            makeStrange(at.path);
        }
        QVERIFY(QDir(at.folder.path()).mkdir(QStringLiteral("links")));
        const QString link = at.folder.filePath(QStringLiteral("links/b.gainsay"));
        QVERIFY(QFile::link(at.path, link));
        REQUIRE(restoreBackup(*backup, link, at.root, day(1)));
        QVERIFY(QFileInfo(link).isSymbolicLink());
        QCOMPARE(dump(at.path), early);
    }

    /// There is no log there, whatever the backup was made of.
    void aDossierOnANetworkDriveIsRestored() {
        const Folder at;
        {
            TestDossier test(at.path);
            test.addArticle(QStringLiteral("Title\nSome words here."));
        }
        const QByteArray early = dump(at.path);
        const auto backup = backUp(at, BackupReason::Asked, day(0));
        REQUIRE(backup);
        Storage drive;
        drive.probe = [](const QString& path) {
            Place place = probePlace(path);
            place.remoteKind = QStringLiteral("NFS");
            return place;
        };
        TestDossier test;
        {
            const auto dossier = Dossier::open(at.path, test.environment, Access::ReadWrite, drive);
            REQUIRE(dossier);
            REQUIRE((*dossier)->undo());
            REQUIRE(restoreBackup(*backup, at.path, at.root, day(1), {}, {}, drive));
            QCOMPARE(*(*dossier)->logicalDump(), early);
            REQUIRE((*dossier)->undo());
        }
        QVERIFY(!probePlace(at.path).isInLogMode);
        QVERIFY(!QFile::exists(at.path + QStringLiteral("-wal")));
    }

    void aCheckCanBeStopped() {
        const Folder at;
        TestDossier test(at.path);
        std::stop_source stop;
        REQUIRE(checkWholeFile(*open(at.path), stop.get_token()));
        stop.request_stop();
        const auto checked = checkWholeFile(*open(at.path), stop.get_token());
        QVERIFY(!checked);
        QCOMPARE(toString(checked.error().code), toString(ErrorCode::Cancelled));
    }

    void aFolderThatTakesNothingIsSaid() {
        const Folder at;
        TestDossier test(at.path);
        QFile blocked(at.root);
        QVERIFY(blocked.open(QIODevice::WriteOnly));
        const auto failed = backUp(at, BackupReason::Hourly, day(0));
        QVERIFY(!failed);
        QCOMPARE(toString(failed.error().code), toString(ErrorCode::Unwritable));
        QVERIFY2(failed.error().message.contains(at.root), qPrintable(failed.error().message));
        test.addArticle(QStringLiteral("Title\nWork goes on."));
    }
};

QTEST_GUILESS_MAIN(BackupsTest)
#include "tst_backups.moc"

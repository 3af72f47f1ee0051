// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/backupkeeper.h"
#include "tests/session/testsession.h"

#include <QDir>
#include <QSignalSpy>

using namespace gainsay;
using namespace gainsay::session;

namespace {

/// Shows the hour that the test says.
class SetClock final : public Clock {
public:
    [[nodiscard]] QDateTime now() const override {
        return QDateTime(QDate(2020, 3, 3), QTime(9, 0), QTimeZone::UTC).addSecs(seconds);
    }
    qint64 seconds = 0;
};

} // namespace

/// Backups are made when due and only when something changed, and a failure is told once.
class BackupKeeperTest : public QObject {
    Q_OBJECT

private:
    struct Kept {
        TestSession test;
        SetClock clock;
        Environment environment{clock, test.ids, QStringLiteral("Tester"), test.path(QStringLiteral("backups"))};
        BackupKeeper keeper{test.path(), environment};
        QSignalSpy made{&keeper, &BackupKeeper::made};
        QSignalSpy failed{&keeper, &BackupKeeper::failed};

        Kept() { (void)test.article("# The mill\n\nThe old mill burnt down.\n"); }

        /// What a minute's timer does; waits for the job, if one was begun.
        void check() {
            QSignalSpy idle(&keeper, &BackupKeeper::idle);
            keeper.check();
            if (keeper.isBusy()) {
                QVERIFY(idle.wait());
            }
        }
        void change() {
            QVERIFY(test.session->claims().add(QStringLiteral("Claim %1").arg(clock.seconds)).has_value());
        }
    };

private Q_SLOTS:
    void onOpeningThenHourlyWhenChanged() {
        Kept kept;
        kept.check();
        QCOMPARE(kept.made.count(), 1);
        QCOMPARE(toString(kept.made.front().front().value<dossier::Backup>().reason), QStringLiteral("opening"));
        kept.change();
        kept.clock.seconds = 3599;
        kept.check();
        QCOMPARE(kept.made.count(), 1);
        kept.clock.seconds = 3600;
        kept.check();
        QCOMPARE(kept.made.count(), 2);
        kept.clock.seconds = 7200; // nothing has changed
        kept.check();
        QCOMPARE(kept.made.count(), 2);
        kept.change(); // and the next look is an hour after that one
        kept.clock.seconds = 10800;
        kept.check();
        QCOMPARE(kept.made.count(), 3);
        QCOMPARE(kept.failed.count(), 0);
    }

    void notOnOpeningWhereNothingChangedSinceTheLast() {
        Kept kept;
        kept.check();
        BackupKeeper second(kept.test.path(), kept.environment);
        QSignalSpy made(&second, &BackupKeeper::made);
        QSignalSpy idle(&second, &BackupKeeper::idle);
        second.check();
        QVERIFY(idle.wait());
        QCOMPARE(made.count(), 0);
    }

    void askedForItIsMadeInAnyCase() {
        Kept kept;
        kept.check();
        QSignalSpy idle(&kept.keeper, &BackupKeeper::idle);
        kept.keeper.backUpNow();
        QVERIFY(idle.wait());
        QCOMPARE(kept.made.count(), 2);
        QCOMPARE(toString(kept.made.back().front().value<dossier::Backup>().reason), QStringLiteral("asked"));
    }

    void aFailureIsToldOnceAndWorkGoesOn() {
        Kept kept;
        QFile blocked(kept.environment.backupFolder);
        QVERIFY(blocked.open(QIODevice::WriteOnly));
        for (int hour = 0; hour < 3; ++hour) {
            kept.clock.seconds = hour * 3600;
            kept.check();
            kept.change();
        }
        QCOMPARE(kept.failed.count(), 1);
        QVERIFY(kept.failed.front().front().value<Error>().message.contains(QStringLiteral("unharmed")));
        blocked.remove();
        kept.clock.seconds += 3600;
        kept.check();
        QCOMPARE(kept.made.count(), 1);
        QVERIFY(QDir().rename(kept.environment.backupFolder, kept.environment.backupFolder + QStringLiteral("-away")));
        QVERIFY(blocked.open(QIODevice::WriteOnly));
        kept.change();
        kept.clock.seconds += 3600;
        kept.check();
        QCOMPARE(kept.failed.count(), 2); // a new failure after a success
    }

    void theListSaysWhatChangedSince() {
        Kept kept;
        kept.check();
        kept.change();
        kept.change();
        const auto list = listBackups(kept.test.path(), kept.environment);
        REQUIRE(list);
        QCOMPARE(list->rows.size(), 1U);
        QCOMPARE(list->rows.front().changesSince, std::optional<qint64>(2));
        QVERIFY(list->rows.front().isReadable);

        // Gone another way since: the numbers mean nothing any more.
        REQUIRE(restore(list->rows.front().backup.path, kept.test.path(), kept.environment));
        kept.test.reopen();
        QVERIFY(kept.test.session->claims().all()->empty());
        kept.clock.seconds = 60;
        kept.change();
        const auto after = listBackups(kept.test.path(), kept.environment);
        REQUIRE(after);
        QCOMPARE(after->rows.size(), 2U); // with the one kept before restoring
        const auto parted = std::ranges::find(after->rows, dossier::BackupReason::Restoring,
                                              [](const BackupRow& row) { return row.backup.reason; });
        QVERIFY(parted != after->rows.end());
        QVERIFY(!parted->changesSince);
    }

    void aDamagedDossierOffersItsNewestSoundBackup() {
        Kept kept;
        kept.check();
        kept.change();
        kept.clock.seconds = 3600;
        kept.check();
        const auto backups = listBackups(kept.test.path(), kept.environment)->rows;
        QCOMPARE(backups.size(), 2U);
        kept.test.session.reset();
        const auto overwrite = [](const QString& path, qint64 at) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at));
            file.write(QByteArray(4096, '\x5A'));
        };
        overwrite(kept.test.path(), 0);
        overwrite(backups.front().backup.path, 8192); // the newest backup is bad as well
        const auto offered = newestSoundBackup(kept.test.path(), kept.environment);
        QVERIFY(offered);
        QCOMPARE(offered->backup.path, backups.back().backup.path);
        REQUIRE(restore(offered->backup.path, kept.test.path(), kept.environment));
        kept.test.reopen();
        QCOMPARE(kept.test.session->library().articles()->size(), 1U);
    }
};

QTEST_GUILESS_MAIN(BackupKeeperTest)
#include "tst_backupkeeper.moc"

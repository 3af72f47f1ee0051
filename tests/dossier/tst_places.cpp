// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/filecopy.h"
#include "app/dossier/opening.h"
#include "tests/dossier/testdossier.h"
#include "tests/support/simulateddisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace gainsay;
using namespace gainsay::dossier;

/// Network drives, CDs, full disks, and names of every kind: each told, and each dealt with.
class PlacesTest : public QObject {
    Q_OBJECT

private:
    static QByteArray read(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void copy(const QString& from, const QString& to) { QVERIFY2(QFile::copy(from, to), qPrintable(to)); }

    /// The real place, changed in one respect.
    static Storage placeWith(const std::function<void(Place&)>& change) {
        Storage storage;
        storage.probe = [change](const QString& path) {
            Place place = probePlace(path);
            change(place);
            return place;
        };
        return storage;
    }
    static Storage networkDrive() {
        return placeWith([](Place& place) { place.remoteKind = QStringLiteral("NFS"); });
    }

    /// Whether another process finds a lock on the bytes that SQLite locks for reading.
    static bool isLockedForOthers(const QString& path) {
        const QByteArray name = QFile::encodeName(path);
        const pid_t child = fork();
        if (child == 0) {
            const int file = ::open(name.constData(), O_RDWR | O_CLOEXEC);
            struct flock lock{};
            lock.l_type = F_WRLCK;
            lock.l_whence = SEEK_SET;
            lock.l_start = 0x40000000 + 2;
            lock.l_len = 510;
            _exit(file >= 0 && fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 1 : 0);
        }
        int status = 0;
        return child > 0 && waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 1;
    }

    static bool isInLogMode(const QString& path) { return read(path).at(18) == 2; }

    static void makeDossier(const QString& path, const QString& words = QStringLiteral("Words.")) {
        TestDossier test(path);
        test.addArticle(QStringLiteral("Title\n") + words);
    }
    static Result<void> addSource(Dossier& dossier, TestDossier& test) {
        const domain::Source source{
            test.ids.make<domain::SourceId>(), QStringLiteral("Gazette"), domain::SourceKind::Outlet, {}};
        const auto entry = dossier.act({QStringLiteral("s"), QStringLiteral("s")},
                                       [&](Change& change) { return dossier.sources().insert(change, source); });
        return entry ? Result<void>() : Result<void>(passOn(entry));
    }

private Q_SLOTS:
    void aNetworkDriveGetsARollbackJournal() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.gainsay"));
        makeDossier(path);
        QVERIFY(isInLogMode(path));
        TestDossier test;
        {
            auto dossier = Dossier::open(path, test.environment, Access::ReadWrite, networkDrive());
            REQUIRE(dossier);
            QVERIFY2((*dossier)->notice().contains(QStringLiteral("network drive (NFS)")),
                     qPrintable((*dossier)->notice()));
            QVERIFY(!(*dossier)->isReadOnly());
            QVERIFY(!isInLogMode(path));
            // A second window on the same machine reads and writes as well.
            auto second = Dossier::open(path, test.environment, Access::ReadWrite, networkDrive());
            REQUIRE(second);
            REQUIRE(addSource(**second, test));
            REQUIRE(addSource(**dossier, test));
            QCOMPARE((*second)->sources().all()->size(), 2U);
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("a.gainsay")});
        }
        // Back on a disk of this machine it has its log again.
        auto home = Dossier::open(path, test.environment);
        REQUIRE(home);
        QVERIFY2((*home)->notice().isEmpty(), qPrintable((*home)->notice()));
        QVERIFY(isInLogMode(path));
        QVERIFY((*home)->verify()->isClean());
    }

    void aNewDossierOnANetworkDrive() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.gainsay"));
        TestDossier test;
        auto dossier = Dossier::create(path, test.environment, networkDrive());
        REQUIRE(dossier);
        QVERIFY(!isInLogMode(path));
        QVERIFY(!(*dossier)->notice().isEmpty());
        REQUIRE(addSource(**dossier, test));
    }

    /// What is on the drive is only the file: changes that lie in the log are folded in before it is given up.
    void aLogThatWasLeftIsFoldedInOnANetworkDrive() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.gainsay"));
        const QString left = folder.filePath(QStringLiteral("left.gainsay"));
        {
            TestDossier test(path);
            test.addArticle(QStringLiteral("Title\nWords."));
            copy(path, left);
            copy(path + QStringLiteral("-wal"), left + QStringLiteral("-wal"));
        }
        TestDossier test;
        auto dossier = Dossier::open(left, test.environment, Access::ReadWrite, networkDrive());
        REQUIRE(dossier);
        QCOMPARE((*dossier)->articles().all()->size(), 1U);
        QVERIFY(!isInLogMode(left));
        QVERIFY(!QFile::exists(left + QStringLiteral("-wal")));
    }

    /// Memory cannot be shared with the other machines: nothing may be read through it, not even before the log is
    /// given up.
    void noMemoryIsSharedOnANetworkDrive() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.gainsay"));
        makeDossier(path);
        test::SimulatedDisk disk;
        disk.setFile("a.gainsay", read(path));
        int mapped = 0;
        disk.setFault([&mapped](test::DiskAction action, const QByteArray& /*file*/) {
            mapped += action == test::DiskAction::MapShared ? 1 : 0;
            return 0;
        });
        const auto at = [&](const QString& kind) {
            return Storage{disk.vfsName(),
                           [kind](const QString& /*path*/) {
                               Place place;
                               place.remoteKind = kind;
                               return place;
                           },
                           Durability::PowerLoss};
        };
        TestDossier test;
        const QString name = QStringLiteral("a.gainsay");
        REQUIRE(Dossier::open(name, test.environment, Access::ReadWrite, at(QStringLiteral("NFS"))));
        QCOMPARE(mapped, 0);
        REQUIRE(Dossier::open(name, test.environment, Access::ReadWrite, at(QString())));
        QVERIFY(mapped > 0); // on a disk of this machine the log has its shared memory
    }

    /// Without a log a reader keeps everybody from writing: a backup or a verification may not take that long.
    void aLongReadingHoldsUpNobodyOnANetworkDrive() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.gainsay"));
        makeDossier(path, QString(4'000'000, u'x'));
        TestDossier test;
        const auto dossier = Dossier::open(path, test.environment, Access::ReadWrite, networkDrive());
        REQUIRE(dossier);
        const auto reading = openWhereItLies(path, Access::ReadOnly, networkDrive());
        REQUIRE(reading);
        const QString copy = folder.filePath(QStringLiteral("copy.gainsay"));
        int steps = 0;
        Result<void> written;
        REQUIRE(copyDossierFile(*reading->connection, copy, {}, [&](const Progress&) {
            written = ++steps == 1 ? addSource(**dossier, test) : written;
        }));
        QVERIFY(steps > 1);
        REQUIRE(written);
        const auto copied = Dossier::open(copy, test.environment);
        REQUIRE(copied);
        QCOMPARE((*copied)->sources().all()->size(), 1U); // begun anew, it has what was written

        const auto second = Dossier::open(path, test.environment, Access::ReadOnly, networkDrive());
        REQUIRE(second);
        bool wrote = false;
        const auto verified = (*second)->verify({}, [&](const Progress& progress) {
            if (!wrote && progress.step == QStringLiteral("Checking stored bytes")) {
                wrote = true;
                written = addSource(**dossier, test);
            }
        });
        REQUIRE(verified);
        QVERIFY(verified->isClean());
        QVERIFY(wrote);
        REQUIRE(written);
    }

    /// Between the look whether a file is there and its making another process makes one.
    void aDossierMadeMeanwhileIsLeftAlone() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.gainsay"));
        TestDossier test;
        Storage storage;
        storage.probe = [](const QString& probed) {
            makeDossier(probed);
            return probePlace(probed);
        };
        const auto made = Dossier::create(path, test.environment, storage);
        QVERIFY(!made);
        QCOMPARE(toString(made.error().code), toString(ErrorCode::AlreadyExists));
        const auto theirs = Dossier::open(path, test.environment);
        REQUIRE(theirs);
        QCOMPARE((*theirs)->articles().all()->size(), 1U);
    }

    void lookingAtADossierLeavesItLocked() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.gainsay"));
        TestDossier test(path); // a log's readers hold a lock on the file for as long as they have it open
        test.addArticle(QStringLiteral("Title\nWords."));
        QVERIFY(isLockedForOthers(path));
        REQUIRE(Dossier::open(path, test.environment));
        QVERIFY(isLockedForOthers(path));
    }

    void somebodyElseHasItOpenOnTheNetworkDrive() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.gainsay"));
        TestDossier test(path); // in log mode, as a program that does not know better would have it
        test.addArticle(QStringLiteral("Title\nWords."));
        Storage impatient = networkDrive();
        impatient.patience = {};
        auto dossier = Dossier::open(path, test.environment, Access::ReadWrite, impatient);
        QVERIFY(!dossier);
        QCOMPARE(toString(dossier.error().code), toString(ErrorCode::Busy));
        test.addArticle(QStringLiteral("Another\nThe first one goes on working."));
    }

    void whatCannotBeWrittenIsShown_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("told");
        QTest::newRow("medium") << 0 << QStringLiteral("lies on a medium that cannot be written to");
        QTest::newRow("file") << 1 << QStringLiteral("write-protected");
        QTest::newRow("folder") << 2 << QStringLiteral("The folder of “a.gainsay” is write-protected");
    }

    void whatCannotBeWrittenIsShown() {
        QFETCH(int, kind);
        QFETCH(QString, told);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.gainsay"));
        makeDossier(path);
        const QByteArray before = read(path);
        const Storage storage = placeWith([kind](Place& place) {
            place.isReadOnlyMedium = kind == 0;
            place.mayWriteFile = kind > 1;
            place.mayWriteFolder = kind == 1;
        });
        TestDossier test;
        auto dossier = Dossier::open(path, test.environment, Access::ReadWrite, storage);
        REQUIRE(dossier);
        QVERIFY((*dossier)->isReadOnly());
        QVERIFY2((*dossier)->notice().contains(told), qPrintable((*dossier)->notice()));
        QCOMPARE((*dossier)->articles().all()->size(), 1U);
        QCOMPARE((*dossier)->search().find(QStringLiteral("words"), 5)->size(), 1U);
        QVERIFY((*dossier)->verify()->isClean());
        const auto refused = addSource(**dossier, test);
        QVERIFY(!refused);
        QCOMPARE(toString(refused.error().code), toString(ErrorCode::Unwritable));
        QCOMPARE(refused.error().message, (*dossier)->notice());
        dossier->reset();
        QCOMPARE(read(path), before);
        if (kind != 1) { // where the folder takes them, SQLite may leave an empty log beside a file that it only read
            QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("a.gainsay")});
        }
        // Who asked for no more than reading is told nothing.
        auto reading = Dossier::open(path, test.environment, Access::ReadOnly, storage);
        REQUIRE(reading);
        QVERIFY((*reading)->notice().isEmpty());
    }

    void aLogThatCannotBeReadIsNotPassedOver() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.gainsay"));
        const QString left = folder.filePath(QStringLiteral("left.gainsay"));
        TestDossier test(path);
        test.addArticle(QStringLiteral("Title\nWords."));
        copy(path, left);
        copy(path + QStringLiteral("-wal"), left + QStringLiteral("-wal"));
        const Storage cd = placeWith([](Place& place) { place.isReadOnlyMedium = true; });
        for (const Access access : {Access::ReadOnly, Access::ReadWrite}) {
            const auto dossier = Dossier::open(left, test.environment, access, cd);
            QVERIFY(!dossier);
            QCOMPARE(toString(dossier.error().code), toString(ErrorCode::Unreadable));
            QVERIFY2(dossier.error().message.contains(QStringLiteral("last changes of “left.gainsay”")),
                     qPrintable(dossier.error().message));
        }
    }

    void aSymbolicLinkIsFollowed() {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("links")));
        const QString path = folder.filePath(QStringLiteral("a.gainsay"));
        const QString link = folder.filePath(QStringLiteral("links/b.gainsay"));
        TestDossier test(path);
        test.addArticle(QStringLiteral("Title\nWords."));
        QVERIFY(QFile::link(path, link));
        QVERIFY(probePlace(link).hasLog);
        auto dossier = Dossier::open(link, test.environment);
        REQUIRE(dossier);
        QCOMPARE((*dossier)->articles().all()->size(), 1U);
        REQUIRE(addSource(**dossier, test));
        QCOMPARE(test.dossier->sources().all()->size(), 1U);
    }

    void aFullDisk() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.gainsay"));
        TestDossier test;
        const auto room = [](qint64 bytes) { return placeWith([bytes](Place& place) { place.freeBytes = bytes; }); };
        const auto made = Dossier::create(path, test.environment, room(4096));
        QVERIFY(!made);
        QCOMPARE(toString(made.error().code), toString(ErrorCode::OutOfSpace));
        QVERIFY(!QFile::exists(path));
        makeDossier(path);
        auto dossier = Dossier::open(path, test.environment, Access::ReadWrite, room(3 << 20));
        REQUIRE(dossier);
        QVERIFY2((*dossier)->notice().contains(QStringLiteral("3 MB are left")), qPrintable((*dossier)->notice()));
        REQUIRE(addSource(**dossier, test));
    }

    void namesOfEveryKind_data() {
        QTest::addColumn<QString>("name");
        for (const char* name :
             {"plain", "with spaces  two", "Dossier – 防衛省", "🔥", "line\nfeed", "tab\there", "percent %41%zz",
              "what?#mode=ro&x", "file:a?vfs=none", ":memory:", "-rf", "quote'\"", "back\\slash", "\xc3\xa9 composed",
              "e\xcc\x81 decomposed", "\xe2\x80\xae right to left", "trailing.", "a;b", "*"}) {
            QTest::addRow("%s", name) << QString::fromUtf8(name);
        }
        QTest::newRow("as long as it may be") << QString(255 - 8 - 8, u'x');
        QTest::newRow("as long as it may be, of three bytes each") << QString((255 - 16) / 3, QChar(0x9632));
    }

    void namesOfEveryKind() {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        const QString path =
            folder.path() + u'/' + name + QStringLiteral(".gainsay"); // a temporary folder takes “:memory:” for no name
        makeDossier(path);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden),
                 QStringList{name + QStringLiteral(".gainsay")});
        TestDossier test;
        {
            auto dossier = Dossier::open(path, test.environment);
            REQUIRE(dossier);
            REQUIRE(addSource(**dossier, test));
            QVERIFY((*dossier)->notice().isEmpty());
        }
        // By a path that begins with the name, and as on a CD, where the name becomes part of an address.
        const QString before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(folder.path()));
        const Storage cd = placeWith([](Place& place) { place.isReadOnlyMedium = true; });
        const auto opened = Dossier::open(QStringLiteral("./") + name + QStringLiteral(".gainsay"), test.environment,
                                          Access::ReadWrite, cd);
        QVERIFY(QDir::setCurrent(before));
        REQUIRE(opened);
        QCOMPARE((*opened)->sources().all()->size(), 1U);
    }

    void twoSpellingsAreTwoFiles() {
        const QTemporaryDir folder;
        const QString composed = folder.filePath(QString::fromUtf8("caf\xc3\xa9.gainsay"));
        const QString decomposed = folder.filePath(QString::fromUtf8("cafe\xcc\x81.gainsay"));
        makeDossier(composed, QStringLiteral("Composed."));
        makeDossier(decomposed, QStringLiteral("Decomposed."));
        TestDossier test;
        const auto one = Dossier::open(composed, test.environment);
        const auto other = Dossier::open(decomposed, test.environment);
        REQUIRE(one);
        REQUIRE(other);
        QCOMPARE((*one)->search().find(QStringLiteral("composed"), 5)->size(), 1U);
        QCOMPARE((*other)->search().find(QStringLiteral("decomposed"), 5)->size(), 1U);
    }

    void namesThatAreTooLong() {
        const QTemporaryDir folder;
        TestDossier test;
        const QString name = QString(255 - 8 - 7, u'x') + QStringLiteral(".gainsay");
        const auto made = Dossier::create(folder.filePath(name), test.environment);
        QVERIFY(!made);
        QCOMPARE(toString(made.error().code), toString(ErrorCode::InvalidInput));
        QVERIFY2(made.error().message.contains(QStringLiteral("too long")), qPrintable(made.error().message));
        // One that came from elsewhere is shown.
        const QString path = folder.filePath(QStringLiteral("a.gainsay"));
        makeDossier(path);
        QVERIFY(QFile::rename(path, folder.filePath(name)));
        const auto opened = Dossier::open(folder.filePath(name), test.environment);
        REQUIRE(opened);
        QVERIFY((*opened)->isReadOnly());
        QVERIFY2((*opened)->notice().contains(QStringLiteral("shorter name")), qPrintable((*opened)->notice()));
        QCOMPARE((*opened)->articles().all()->size(), 1U);
    }

    void pathsThatAreTooLong() {
        const QTemporaryDir folder;
        QString path = folder.path();
        for (int i = 0; i < 6; ++i) {
            path += u'/' + QString(90, u'd');
        }
        QVERIFY(QDir().mkpath(path));
        TestDossier test;
        const auto made = Dossier::create(path + QStringLiteral("/a.gainsay"), test.environment);
        QVERIFY(!made);
        QCOMPARE(toString(made.error().code), toString(ErrorCode::InvalidInput));
        QVERIFY2(made.error().message.contains(QStringLiteral("too long")), qPrintable(made.error().message));
    }

    void namesThatAreNone() {
        TestDossier test;
        for (const QString& name : {QString(QStringLiteral("/tmp/a") + QChar(0) + QStringLiteral("b")),
                                    QString(QStringLiteral("/tmp/") + QChar(0xD800)), QStringLiteral("/tmp/\uFFFD")}) {
            const auto made = Dossier::create(name, test.environment);
            QVERIFY(!made);
            QCOMPARE(toString(made.error().code), toString(ErrorCode::InvalidInput));
        }
    }

    void theRealPlaceIsSeen() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.gainsay"));
        const Place empty = probePlace(path);
        QVERIFY(empty.mayWriteFile && empty.mayWriteFolder && !empty.hasLog);
        QVERIFY(empty.freeBytes > 0);
        QVERIFY(empty.longestName >= 100);
        TestDossier test(path);
        test.addArticle(QStringLiteral("Title\nWords."));
        const Place place = probePlace(path);
        QVERIFY(place.hasLog && place.isInLogMode && !place.hasRollback);
        QVERIFY(probePlace(QStringLiteral("/proc/version")).freeBytes == 0 ||
                !probePlace(QStringLiteral("/proc/version")).isRemote());
    }
};

QTEST_GUILESS_MAIN(PlacesTest)
#include "tst_places.moc"

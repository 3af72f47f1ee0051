// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/schemacheck.h"
#include "tests/dossier/testdossier.h"

#include <QFile>
#include <QTemporaryDir>

using namespace gainsay;
using namespace gainsay::dossier;

/// Files that are no dossiers, or none that this program may open: a clear message each, and nothing touched.
class DossierFilesTest : public QObject {
    Q_OBJECT

private:
    static void write(const QString& path, const QByteArray& bytes) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    static QByteArray read(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void refusedFiles_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("empty") << QByteArray() << ErrorCode::NotADossier;
        QTest::newRow("text") << QByteArray("Dear colleague,\n") + QByteArray(2000, 'x') << ErrorCode::NotADossier;
        QTest::newRow("short binary") << QByteArray("\x89PNG\r\n") << ErrorCode::NotADossier;
        QTest::newRow("header only") << QByteArray("SQLite format 3\0", 16) << ErrorCode::NotADossier;
    }

    void refusedFiles() {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("letter.gainsay"));
        write(path, bytes);
        TestDossier test;
        const auto opened = Dossier::open(path, test.environment);
        QVERIFY(!opened);
        QCOMPARE(toString(opened.error().code), toString(code));
        QVERIFY2(opened.error().message.contains(QStringLiteral("letter.gainsay")), qPrintable(opened.error().message));
        QCOMPARE(read(path), bytes);
    }

    /// Else every opening lays the schema out to compare with it.
    void whatEveryDossierDefinesIsKnown() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.gainsay"));
        { const TestDossier test(path); }
        const auto connection = Connection::open(path, Access::ReadOnly);
        REQUIRE(connection);
        const auto digest = definitionsDigest(**connection);
        REQUIRE(digest);
        QCOMPARE(digest->toHex(), usualDefinitionsDigest().toHex());
    }

    void anotherProgramsDatabase() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("other.sqlite"));
        {
            auto connection = Connection::open(path, Access::Create);
            REQUIRE(connection);
            REQUIRE((*connection)->execute("CREATE TABLE bookmarks (url TEXT)"));
        }
        const QByteArray before = read(path);
        TestDossier test;
        const auto opened = Dossier::open(path, test.environment);
        QVERIFY(!opened);
        QCOMPARE(toString(opened.error().code), toString(ErrorCode::NotADossier));
        QCOMPARE(read(path), before);
    }

    void aNewerDossier() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.gainsay"));
        {
            TestDossier test(path);
            test.addArticle(QStringLiteral("Title\nWords."));
        }
        {
            auto connection = Connection::open(path, Access::ReadWrite);
            REQUIRE(connection);
            REQUIRE((*connection)->execute("PRAGMA user_version = 99; UPDATE dossier SET oldest_reader = 98"));
        }
        const QByteArray before = read(path);
        TestDossier test;
        const auto opened = Dossier::open(path, test.environment);
        QVERIFY(!opened);
        QCOMPARE(toString(opened.error().code), toString(ErrorCode::NewerVersion));
        QVERIFY(opened.error().message.contains(QStringLiteral("99")));
        QCOMPARE(read(path), before);
    }

    /// A later format that only adds something says so, and can be read.
    void aNewerDossierThatCanBeRead() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.gainsay"));
        {
            TestDossier test(path);
            test.addArticle(QStringLiteral("Title\nWords."));
        }
        {
            auto connection = Connection::open(path, Access::ReadWrite);
            REQUIRE(connection);
            REQUIRE((*connection)->execute("ALTER TABLE quote ADD COLUMN mood TEXT NOT NULL DEFAULT ''; "
                                           "CREATE TABLE weather (id BLOB PRIMARY KEY NOT NULL) STRICT; "
                                           "PRAGMA user_version = 99"));
        }
        const QByteArray before = read(path);
        TestDossier test;
        const auto opened = Dossier::open(path, test.environment);
        REQUIRE(opened);
        QVERIFY((*opened)->isReadOnly());
        QVERIFY2((*opened)->notice().contains(QStringLiteral("99")), qPrintable((*opened)->notice()));
        QCOMPARE((*opened)->articles().all()->size(), 1U);
        const auto refused = (*opened)->act({QStringLiteral("x"), QStringLiteral("x")}, [](Change&) { return Result<void>(); });
        QVERIFY(!refused);
        QCOMPARE(toString(refused.error().code), toString(ErrorCode::Unwritable));
        QCOMPARE(refused.error().message, (*opened)->notice());
        QCOMPARE(read(path), before);
    }

    /// One that took something away cannot, whatever it says.
    void aNewerDossierThatLacksSomething() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.gainsay"));
        {
            TestDossier test(path);
        }
        {
            auto connection = Connection::open(path, Access::ReadWrite);
            REQUIRE(connection);
            REQUIRE((*connection)->execute("ALTER TABLE quote DROP COLUMN note; PRAGMA user_version = 99"));
        }
        TestDossier test;
        const auto opened = Dossier::open(path, test.environment);
        QVERIFY(!opened);
        QCOMPARE(toString(opened.error().code), toString(ErrorCode::NewerVersion));
    }

    void pathsThatAreNoFiles() {
        const QTemporaryDir folder;
        TestDossier test;
        const auto isFolder = Dossier::open(folder.path(), test.environment);
        QVERIFY(!isFolder);
        QCOMPARE(toString(isFolder.error().code), toString(ErrorCode::InvalidInput));
        const auto missing = Dossier::open(folder.filePath(QStringLiteral("none.gainsay")), test.environment);
        QVERIFY(!missing);
        QCOMPARE(toString(missing.error().code), toString(ErrorCode::NotFound));
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("none.gainsay"))));
    }

    void makingOneNeverOverwrites() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("precious.txt"));
        write(path, "precious");
        TestDossier test;
        const auto made = Dossier::create(path, test.environment);
        QVERIFY(!made);
        QCOMPARE(toString(made.error().code), toString(ErrorCode::AlreadyExists));
        QCOMPARE(read(path), QByteArray("precious"));
        const auto nowhere = Dossier::create(folder.filePath(QStringLiteral("no/such/folder/a.gainsay")), test.environment);
        QVERIFY(!nowhere);
        QCOMPARE(toString(nowhere.error().code), toString(ErrorCode::NotFound));
    }

    void theHeaderSaysWhatItIs() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("Dossier – 防衛.gainsay"));
        {
            TestDossier test(path);
        }
        QCOMPARE(read(path).mid(68, 4), QByteArray("GNSY"));
        auto connection = Connection::open(path, Access::ReadOnly);
        REQUIRE(connection);
        QCOMPARE(*(*connection)->integer("SELECT count(*) FROM pragma_journal_mode WHERE journal_mode = 'wal'"), 1);
        QCOMPARE(*(*connection)->integer("PRAGMA foreign_keys"), 1);
        QCOMPARE(*(*connection)->integer("PRAGMA synchronous"), 2);
    }
};

QTEST_GUILESS_MAIN(DossierFilesTest)
#include "tst_dossierfiles.moc"

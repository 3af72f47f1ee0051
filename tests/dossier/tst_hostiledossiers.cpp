// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/dossier/testdossier.h"

#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace gainsay;
using namespace gainsay::dossier;

/// Dossiers from strangers: files that carry more than data, or less than they should. Each is refused by name, or
/// shown as far as it can be read; none runs anything, and none is changed.
class HostileDossiersTest : public QObject {
    Q_OBJECT

private:
    static QByteArray read(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// As another program does it, with none of our connection's safeguards.
    static void execute(const QString& path, const QByteArray& sql) {
        sqlite3* handle = nullptr;
        QCOMPARE(sqlite3_open(path.toUtf8().constData(), &handle), SQLITE_OK);
        char* message = nullptr;
        const int code = sqlite3_exec(handle, sql.constData(), nullptr, nullptr, &message);
        const QString words = QString::fromUtf8(message);
        sqlite3_free(message);
        sqlite3_close(handle);
        QVERIFY2(code == SQLITE_OK, qPrintable(words));
    }

    static void makeDossier(const QString& path) {
        TestDossier test(path);
        const auto version = test.addArticle(QStringLiteral("The bridge\nThe bridge fell in May. Nobody was hurt."));
        test.addQuote(version, QStringLiteral("fell in May"));
    }

private Q_SLOTS:
    void whatIsNotOursIsRefusedByName_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("named");
        QTest::newRow("a trigger") << QByteArray(
                                          "CREATE TRIGGER evil AFTER INSERT ON quote BEGIN DELETE FROM claim; END")
                                   << QStringLiteral("added: the trigger “evil”");
        QTest::newRow("a view") << QByteArray("CREATE VIEW peep AS SELECT * FROM quote")
                                << QStringLiteral("added: the view “peep”");
        QTest::newRow("a table") << QByteArray("CREATE TABLE stowaway (x)")
                                 << QStringLiteral("added: the table “stowaway”");
        QTest::newRow("an index") << QByteArray("CREATE INDEX slow ON quote (hex(note))")
                                  << QStringLiteral("added: the index “slow”");
        QTest::newRow("statistics") << QByteArray("ANALYZE") << QStringLiteral("the table “sqlite_stat1”");
        QTest::newRow("a second full-text table")
            << QByteArray("CREATE VIRTUAL TABLE more USING fts5 (x)") << QStringLiteral("added: the table “more”");
        QTest::newRow("a table of another shape")
            << QByteArray("ALTER TABLE claim ADD COLUMN extra TEXT AS (upper(text))")
            << QStringLiteral("altered: the table “claim”");
        QTest::newRow("a column renamed") << QByteArray("ALTER TABLE claim RENAME COLUMN note TO remark")
                                          << QStringLiteral("altered: the table “claim”");
        QTest::newRow("a trigger of our name") << QByteArray("DROP TRIGGER content_is_immutable; CREATE TRIGGER "
                                                             "content_is_immutable BEFORE UPDATE ON content BEGIN "
                                                             "SELECT 1; END")
                                               << QStringLiteral("altered: the trigger “content_is_immutable”");
        QTest::newRow("a trigger dropped") << QByteArray("DROP TRIGGER journal_is_append_only_delete")
                                           << QStringLiteral("missing: the trigger “journal_is_append_only_delete”");
        QTest::newRow("a table that became a view")
            << QByteArray("PRAGMA foreign_keys = OFF; DROP TABLE entity_distinct; CREATE VIEW entity_distinct (a_id, "
                          "b_id, reason) AS "
                          "WITH RECURSIVE forever (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM forever) SELECT n, n, n "
                          "FROM forever")
            << QStringLiteral("added: the view “entity_distinct”");
        QTest::newRow("a shadow table with a check of its own")
            << QByteArray(
                   "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE ''search_index_docsize''"
                   "(id INTEGER PRIMARY KEY, sz BLOB CHECK (length(hex(zeroblob(1000000))) > 0))' WHERE name = "
                   "'search_index_docsize'")
            << QStringLiteral("altered: the table “search_index_docsize”");
        QTest::newRow("another tokenizer") << QByteArray("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = "
                                                         "replace(sql, 'unicode61', 'porter') WHERE "
                                                         "name = 'search_index'")
                                           << QStringLiteral("altered: the table “search_index”");
        QTest::newRow("a check taken out") << QByteArray("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = "
                                                         "replace(sql, 'CHECK (colour BETWEEN 1 AND 8)', '') "
                                                         "WHERE name = 'quote'")
                                           << QStringLiteral("altered: the table “quote”");
        QTest::newRow("a name of many lines")
            << QByteArray("CREATE TABLE \"a\nb\x1b[31m\" (x)") << QStringLiteral("the table “a?b?[31m”");
    }

    void whatIsNotOursIsRefusedByName() {
        QFETCH(QByteArray, sql);
        QFETCH(QString, named);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("gift.gainsay"));
        makeDossier(path);
        execute(path, sql);
        const QByteArray before = read(path);
        TestDossier test;
        for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
            const auto opened = Dossier::open(path, test.environment, access);
            QVERIFY(!opened);
            QCOMPARE(toString(opened.error().code), toString(ErrorCode::Untrusted));
            QVERIFY2(opened.error().message.contains(named), qPrintable(opened.error().message));
            QVERIFY(opened.error().message.contains(QStringLiteral("gift.gainsay")));
        }
        QCOMPARE(read(path), before);
    }

    /// Who can read a newer file stands in a table of it: which is looked at only once it is known to be one.
    void aNewerFileRunsNothingEither() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.gainsay"));
        makeDossier(path);
        execute(path, "PRAGMA foreign_keys = OFF; DROP TABLE dossier; CREATE VIEW dossier (id, created_at, created_by, "
                      "oldest_reader) AS WITH RECURSIVE forever (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM forever) "
                      "SELECT max(n), 1, 1, 1 FROM forever; PRAGMA user_version = 99");
        TestDossier test;
        const auto opened = Dossier::open(path, test.environment);
        QVERIFY(!opened);
        QCOMPARE(toString(opened.error().code), toString(ErrorCode::Untrusted));
    }

    void layoutAndCommentsDoNotCount() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.gainsay"));
        makeDossier(path);
        execute(path, "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, char(10), ' -- said "
                      "otherwise' || "
                      "char(10) || char(9)) WHERE name = 'quote'");
        TestDossier test;
        REQUIRE(Dossier::open(path, test.environment));
    }

    void aSchemaTooLargeToReadIsGivenUp() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.gainsay"));
        makeDossier(path);
        QByteArray sql = "PRAGMA synchronous = OFF; PRAGMA writable_schema = ON; BEGIN; WITH RECURSIVE n (i) AS "
                         "(SELECT 1 UNION ALL SELECT i + 1 FROM n "
                         "WHERE i < 300000) INSERT INTO sqlite_schema SELECT 'index', 'sqlite_autoindex_quote_' || i, "
                         "'quote', 2, NULL FROM n; COMMIT";
        execute(path, sql);
        TestDossier test;
        const auto opened = Dossier::open(path, test.environment);
        QVERIFY(!opened);
        QVERIFY2(opened.error().message.contains(QStringLiteral("a.gainsay")), qPrintable(opened.error().message));
    }

    /// A page of an index points where it should not: what the tables say can be read.
    void aDamagedStructureIsShownButNotChanged() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.gainsay"));
        makeDossier(path);
        execute(path, "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM "
                      "sqlite_schema WHERE "
                      "name = 'claim') WHERE name = 'mention'");
        const QByteArray before = read(path);
        TestDossier test;
        const auto opened = Dossier::open(path, test.environment);
        REQUIRE(opened);
        QVERIFY((*opened)->isReadOnly());
        QVERIFY2((*opened)->notice().contains(QStringLiteral("damaged")), qPrintable((*opened)->notice()));
        QCOMPARE((*opened)->quotes().all()->size(), 1U);
        const auto refused =
            (*opened)->act({QStringLiteral("x"), QStringLiteral("x")}, [](Change&) { return Result<void>(); });
        QVERIFY(!refused);
        QCOMPARE(toString(refused.error().code), toString(ErrorCode::Unwritable));
        QCOMPARE(refused.error().message, (*opened)->notice());
        QVERIFY(!(*opened)->verify()->isClean());
        QCOMPARE(read(path), before);
    }

    void theConnectionTrustsNothing() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.gainsay"));
        makeDossier(path);
        auto connection = Connection::open(path, Access::ReadWrite);
        REQUIRE(connection);
        QCOMPARE(*(*connection)->integer("PRAGMA trusted_schema"), 0);
        QCOMPARE(*(*connection)->integer("PRAGMA cell_size_check"), 1);
        QCOMPARE(*(*connection)->integer("PRAGMA mmap_size"), 0);
        QCOMPARE(*(*connection)->integer("PRAGMA foreign_keys"), 1);
        // Defensive: the schema and the index's own tables cannot be written, not even by our own mistake.
        REQUIRE((*connection)->execute("PRAGMA writable_schema = ON"));
        QVERIFY(!(*connection)->execute("DELETE FROM sqlite_schema"));
        QVERIFY(!(*connection)->execute("DELETE FROM search_index_data"));
        QVERIFY(!(*connection)->execute("SELECT load_extension('anything')"));
        const QByteArray tooLong = "SELECT '" + QByteArray(2 << 20, 'x') + "'";
        QVERIFY(!(*connection)->execute(tooLong));
    }

    /// Without memory even a rollback can fail, and then the making ready of the next one. What is begun after that is
    /// a transaction like any other, and stays whole.
    void aRollbackThatIsDueEndsNothingLater() {
        auto opened = Connection::open(QStringLiteral(":memory:"), Access::Create);
        REQUIRE(opened);
        Connection& connection = **opened;
        REQUIRE(connection.execute("CREATE TABLE t (x); BEGIN; INSERT INTO t VALUES (1)"));
        sqlite3_progress_handler(connection.handle(), 1, [](void*) { return 1; }, nullptr);
        connection.rollBack();
        sqlite3_progress_handler(connection.handle(), 0, nullptr, nullptr);
        QVERIFY(connection.isInTransaction());
        int rollbacks = 0; // the first one is run, the second only prepared
        sqlite3_set_authorizer(
            connection.handle(),
            [](void* count, int action, const char*, const char*, const char*, const char*) {
                return action == SQLITE_TRANSACTION && ++*static_cast<int*>(count) > 1 ? SQLITE_DENY : SQLITE_OK;
            },
            &rollbacks);
        QVERIFY(!connection.integer("SELECT count(*) FROM t"));
        sqlite3_set_authorizer(connection.handle(), nullptr, nullptr);
        QCOMPARE(rollbacks, 2);
        QVERIFY(!connection.isInTransaction());

        auto transaction = Transaction::begin(connection);
        REQUIRE(transaction);
        REQUIRE(connection.execute("INSERT INTO t VALUES (2)"));
        QVERIFY(connection.isInTransaction());
        connection.rollBack();
        QCOMPARE(*connection.integer("SELECT count(*) FROM t"), 0);
    }

    void workIsCountedAndGivenUp() {
        auto connection = Connection::open(QStringLiteral(":memory:"), Access::Create);
        REQUIRE(connection);
        const QByteArray forever =
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n";
        {
            const StepLimit limit(**connection, 100);
            const auto counted = (*connection)->integer(forever);
            QVERIFY(!counted);
            QCOMPARE(toString(counted.error().code), toString(ErrorCode::TooLarge));
        }
        QCOMPARE(*(*connection)->integer("SELECT 41 + 1"), 42);
    }
};

QTEST_GUILESS_MAIN(HostileDossiersTest)
#include "tst_hostiledossiers.moc"

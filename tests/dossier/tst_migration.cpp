// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/backups.h"
#include "app/dossier/dump.h"
#include "app/dossier/migration.h"
#include "tests/dossier/olddossier.h"
#include "tests/dossier/testdossier.h"

#include <QFile>
#include <QTemporaryDir>

using namespace gainsay;
using namespace gainsay::dossier;

/// Old dossiers in today's program: brought to its format with nothing lost, or left exactly as they are.
class MigrationTest : public QObject {
    Q_OBJECT

private:
    struct Old {
        QTemporaryDir folder;
        FrozenClock clock{QDateTime(QDate(2020, 3, 3), QTime(9, 0), QTimeZone::UTC)};
        CountedIds ids;
        Environment environment{clock, ids, QStringLiteral("Tester"), folder.filePath(QStringLiteral("backups"))};
        QString path = folder.filePath(QStringLiteral("old.gainsay"));

        Old() { OldDossier::make(path, environment); }
    };

    static QByteArray read(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QStringList rows(Connection& connection, const QByteArray& sql) {
        QStringList lines;
        auto statement = connection.prepare(sql);
        while (statement && *statement->step()) {
            lines += statement->text(0);
        }
        return lines;
    }

    static QStringList rows(const QString& path, const QByteArray& sql) {
        auto connection = Connection::open(path, Access::ReadOnly);
        return connection ? rows(**connection, sql) : QStringList();
    }

    static constexpr auto wholeSchema = "SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '') "
                                        "FROM sqlite_schema WHERE name NOT LIKE 'search_index_%' ORDER BY type, name";
    static constexpr auto wholeJournal =
        "SELECT quote(sequence) || quote(at) || quote(actor) || quote(kind) || quote(target) || "
        "quote(action) || quote(summary) || quote(changeset) || quote(previous_hash) || "
        "quote(hash) FROM journal ORDER BY sequence";

private Q_SLOTS:
    void aMigratedSchemaIsTheSameAsANewOne() {
        Old old;
        REQUIRE(Dossier::open(old.path, old.environment));
        const QString fresh = old.folder.filePath(QStringLiteral("new.gainsay"));
        REQUIRE(Dossier::create(fresh, old.environment));
        QCOMPARE(rows(old.path, wholeSchema), rows(fresh, wholeSchema));
        QCOMPARE(rows(old.path, "PRAGMA user_version"), QStringList{QString::number(schemaVersion)});
        QCOMPARE(rows(old.path, "SELECT id FROM dossier").size(), 1);
        QCOMPARE(rows(old.path, "PRAGMA journal_mode"), QStringList{QStringLiteral("wal")});
    }

    void nothingIsLostAndThePastCanStillBeUndone() {
        Old old;
        const QStringList journal = rows(old.path, wholeJournal);
        QCOMPARE(journal.size(), 4);
        auto dossier = Dossier::open(old.path, old.environment);
        REQUIRE(dossier);
        QCOMPARE(rows(old.path, wholeJournal), journal);
        QVERIFY((*dossier)->verify()->isClean());
        const QByteArray before = *(*dossier)->logicalDump();
        QCOMPARE((*dossier)->quotes().all()->size(), 2U);
        for (int step = 0; step < 4; ++step) {
            REQUIRE((*dossier)->undo());
        }
        QVERIFY((*dossier)->articles().all()->empty());
        for (int step = 0; step < 4; ++step) {
            REQUIRE((*dossier)->redo());
        }
        QCOMPARE(*(*dossier)->logicalDump(), before);
    }

    void formatTwoGetsItsNewColumns() {
        Old old;
        const QString path = old.folder.filePath(QStringLiteral("two.gainsay"));
        OldDossier::make(path, old.environment, 2);
        auto dossier = Dossier::open(path, old.environment);
        REQUIRE(dossier);
        QVERIFY((*dossier)->verify()->isClean());
        auto article = (*dossier)->articles().all()->front();
        QVERIFY(article.modified.isEmpty());
        const auto version = (*dossier)->articles().latestVersion(article.id);
        QVERIFY((*dossier)->articles().findings((*version)->id)->isEmpty());
        const QByteArray before = *(*dossier)->logicalDump();
        article.modified = domain::PartialDate::fromString(u"2016-05");
        REQUIRE((*dossier)->act({QStringLiteral("test"), QStringLiteral("Edit")},
                                [&](Change& change) { return (*dossier)->articles().update(change, article); }));
        for (int step = 0; step < 5; ++step) {
            REQUIRE((*dossier)->undo());
        }
        QVERIFY((*dossier)->articles().all()->empty());
        for (int step = 0; step < 4; ++step) {
            REQUIRE((*dossier)->redo());
        }
        QCOMPARE(*(*dossier)->logicalDump(), before);
        REQUIRE((*dossier)->redo());
        QCOMPARE((*dossier)->articles().all()->front().modified.toString(), QStringLiteral("2016-05"));
        QVERIFY((*dossier)->verify()->isClean());
    }

    void formatThreeGetsItsSavedSearches() {
        Old old;
        const QString path = old.folder.filePath(QStringLiteral("three.gainsay"));
        OldDossier::make(path, old.environment, 3);
        auto readOnly = Dossier::open(path, old.environment, Access::ReadOnly);
        REQUIRE(readOnly);
        QVERIFY((*readOnly)->savedSearches().all()->empty());
        readOnly->reset();
        auto dossier = Dossier::open(path, old.environment);
        REQUIRE(dossier);
        const domain::SavedSearch search{old.ids.make<domain::SavedSearchId>(),
                                         QStringLiteral("Unread"),
                                         {},
                                         domain::Facets({domain::Facet::ofStatus(domain::ReadingStatus::Unread)})};
        REQUIRE((*dossier)->act({QStringLiteral("test"), QStringLiteral("Save")},
                                [&](Change& change) { return (*dossier)->savedSearches().insert(change, search); }));
        QCOMPARE((*dossier)->savedSearches().all().value(), std::vector{search});
        const QByteArray after = *(*dossier)->logicalDump();
        for (int step = 0; step < 5; ++step) {
            REQUIRE((*dossier)->undo());
        }
        QVERIFY((*dossier)->savedSearches().all()->empty());
        QVERIFY((*dossier)->articles().all()->empty());
        for (int step = 0; step < 5; ++step) {
            REQUIRE((*dossier)->redo());
        }
        QCOMPARE(*(*dossier)->logicalDump(), after);
        QVERIFY((*dossier)->verify()->isClean());
    }

    void aBackupIsMadeBefore() {
        Old old;
        const QStringList journal = rows(old.path, wholeJournal);
        REQUIRE(Dossier::open(old.path, old.environment));
        auto connection = Connection::open(old.path, Access::ReadOnly);
        REQUIRE(connection);
        const auto backups = Backups::of(**connection, old.environment.backupFolder)->list();
        QCOMPARE(backups.size(), 1U);
        QCOMPARE(toString(backups.front().reason), toString(BackupReason::Migration));
        QCOMPARE(backups.front().at, old.clock.now());
        QCOMPARE(rows(backups.front().path, "PRAGMA user_version"), QStringList{QStringLiteral("1")});
        QCOMPARE(rows(backups.front().path, "PRAGMA journal_mode"), QStringList{QStringLiteral("delete")});
        QCOMPARE(rows(backups.front().path, wholeJournal), journal);
        REQUIRE(checkBackup(backups.front()));
    }

    void withoutABackupNothingIsChanged() {
        Old old;
        QFile blocked(old.environment.backupFolder);
        QVERIFY(blocked.open(QIODevice::WriteOnly)); // a file where the folder should be
        const QByteArray before = read(old.path);
        const auto opened = Dossier::open(old.path, old.environment);
        QVERIFY(!opened);
        QCOMPARE(toString(opened.error().code), toString(ErrorCode::Unwritable));
        QVERIFY2(opened.error().message.contains(QStringLiteral("backups")), qPrintable(opened.error().message));
        QCOMPARE(read(old.path), before);
    }

    void aBackupGoesBesideTheFileWhereNoFolderIsGiven() {
        Old old;
        Environment environment{old.clock, old.ids, QStringLiteral("Tester")};
        REQUIRE(Dossier::open(old.path, environment));
        QVERIFY(QFileInfo(old.folder.filePath(QStringLiteral("old backups"))).isDir());
    }

    void aDamagedFileIsLeftAsItIs() {
        Old old;
        {
            auto connection = Connection::open(old.path, Access::ReadWrite);
            REQUIRE(connection);
            REQUIRE((*connection)->execute("PRAGMA foreign_keys = OFF; DELETE FROM article"));
        }
        const auto opened = Dossier::open(old.path, old.environment);
        QVERIFY(!opened);
        QCOMPARE(toString(opened.error().code), toString(ErrorCode::Corrupt));
        QCOMPARE(rows(old.path, "PRAGMA user_version"), QStringList{QStringLiteral("1")});

        // The step itself looks again, should damage come between the backup and it.
        auto connection = Connection::open(old.path, Access::ReadWrite);
        REQUIRE(connection);
        const auto migrated = migrate(**connection, [](Connection&) { return Result<void>(); });
        QVERIFY(!migrated);
        QCOMPARE(toString(migrated.error().code), toString(ErrorCode::Corrupt));
        QCOMPARE(rows(**connection, "PRAGMA user_version"), QStringList{QStringLiteral("1")});
        QVERIFY(rows(**connection, "SELECT name FROM sqlite_schema WHERE name = 'anchoring'").isEmpty());
    }

    void aStepThatFailsLeavesNoTrace() {
        Old old;
        {
            auto connection = Connection::open(old.path, Access::ReadWrite);
            REQUIRE(connection);
            REQUIRE((*connection)->execute("CREATE TABLE quote_tag (x)")); // the last table that step 2 makes
        }
        QVERIFY(!Dossier::open(old.path, old.environment));
        QCOMPARE(rows(old.path, "PRAGMA user_version"), QStringList{QStringLiteral("1")});
        QVERIFY(rows(old.path, "SELECT name FROM sqlite_schema WHERE name IN ('anchoring', 'tag')").isEmpty());
        QVERIFY(rows(old.path, "SELECT name FROM pragma_table_info('dossier') WHERE name = 'oldest_reader'").isEmpty());
    }

    void readOnlyItIsShownAsItIs() {
        Old old;
        const QByteArray before = read(old.path);
        const auto dossier = Dossier::open(old.path, old.environment, Access::ReadOnly);
        REQUIRE(dossier);
        QVERIFY((*dossier)->verify()->isClean());
        const auto dump = (*dossier)->logicalDump(); // which reads every recorded table, of today's format
        REQUIRE(dump);
        QVERIFY(dump->contains("Some words"));
        QCOMPARE(read(old.path), before);
        QVERIFY(!QFileInfo::exists(old.environment.backupFolder));

        // The same as after the migration, but for what the migration adds.
        const auto migrated = Dossier::open(old.path, old.environment);
        REQUIRE(migrated);
        QCOMPARE(*(*migrated)->logicalDump(), *dump);
    }

    void aSecondProcessFindsItDone() {
        Old old;
        auto first = Connection::open(old.path, Access::ReadWrite);
        auto second = Connection::open(old.path, Access::ReadWrite);
        REQUIRE(first);
        REQUIRE(second);
        // The second is at its backup when the first migrates.
        const auto done = migrate(
            **second, [&](Connection&) { return migrate(**first, [](Connection&) { return Result<void>(); }); });
        REQUIRE(done);
        QCOMPARE(rows(**second, "PRAGMA user_version"), QStringList{QString::number(schemaVersion)});
    }
};

QTEST_GUILESS_MAIN(MigrationTest)
#include "tst_migration.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/hash.h"
#include "app/import/limits.h"
#include "app/session/importbatch.h"
#include "tests/session/testsession.h"

#include <QSignalSpy>

#include <deque>
#include <latch>

using namespace gainsay;
using namespace gainsay::session;

class ImportingTest : public QObject {
    Q_OBJECT

private:
    static QByteArray story(int number) {
        return QByteArrayLiteral("# The mill by the river ") + QByteArray::number(number) +
               "\n\nThe old mill burnt down in the night, the fire brigade said on Monday. Nobody was hurt.\n\n"
               "The owner denied that the building had been insured, as a neighbour had claimed.\n";
    }

    static QString sharedFolder() {
        const QString given = qEnvironmentVariable("GAINSAY_SHARED");
        return given.isEmpty() ? QStringLiteral(GAINSAY_SOURCE_DIR "/../shared") : given;
    }

    static QByteArray mailWithAttachments() {
        return "From: Jane Roe <jane@example.org>\r\nTo: desk@example.org\r\nSubject: The mill\r\nMIME-Version: 1.0\r\n"
               "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nThe story is attached.\r\n--b\r\n"
               "Content-Type: text/markdown\r\nContent-Disposition: attachment; filename=mill.md\r\n\r\n" +
               story(1) +
               "\r\n--b\r\nContent-Type: application/x-thing\r\nContent-Disposition: attachment; "
               "filename=thing.bin\r\n\r\n\x7F"
               "ELF\r\n--b--\r\n";
    }

private Q_SLOTS:
    void keepsTheOriginalAndItsHash() {
        TestSession test;
        const QByteArray bytes = story(1);
        const auto outcome = test.import(test.file(QStringLiteral("mill.md"), bytes));
        QCOMPARE(toString(outcome.status), QStringLiteral("imported"));
        QCOMPARE(outcome.title, QStringLiteral("The mill by the river 1"));
        const auto row = test.session->library().article(outcome.article);
        REQUIRE(row);
        QCOMPARE(row->version.originalSha256, sha256(bytes));
        QCOMPARE(row->version.fileName, QStringLiteral("mill.md"));
        QCOMPARE(*test.session->library().original(row->version.id), bytes);
        const auto text = test.session->library().text(row->version.id);
        REQUIRE(text);
        QCOMPARE(sha256(text->toUtf8()), row->version.textSha256);
        QVERIFY(text->text().contains(QStringLiteral("burnt down in the night")));
    }

    void theSameBytesAgainAreADuplicate() {
        TestSession test;
        const auto first = test.import(test.file(QStringLiteral("a.md"), story(1)));
        const auto again = test.import(test.file(QStringLiteral("b.md"), story(1)));
        QCOMPARE(toString(again.status), QStringLiteral("duplicate"));
        QVERIFY(again.article == first.article);
        QCOMPARE(again.title, first.title);
        QCOMPARE(test.session->library().articles()->size(), 1U);
    }

    void whatCannotBeReadSaysWhy_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("binary") << QByteArray("\x7F"
                                              "ELF\0\0\1\2\3\0\0\0",
                                              12) +
                                       QByteArray(4000, '\0');
    }

    void whatCannotBeReadSaysWhy() {
        QFETCH(QByteArray, bytes);
        TestSession test;
        const auto outcome = test.import(test.file(QStringLiteral("thing.dat"), bytes));
        QCOMPARE(toString(outcome.status), QStringLiteral("failed"));
        QVERIFY2(outcome.error.message.contains(QStringLiteral("thing.dat")), qPrintable(outcome.error.message));
        QVERIFY(test.session->library().articles()->empty());
        QVERIFY(!outcome.error.message.isEmpty());
    }

    void aHugeTextIsRefusedWithoutReadingIt() {
        TestSession test;
        const QString path = test.folder.filePath(QStringLiteral("huge.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(qint64{200} << 20)); // sparse: takes no room
        file.close();
        const auto outcome = test.import(path);
        QCOMPARE(toString(outcome.status), QStringLiteral("failed"));
        QCOMPARE(toString(outcome.error.code), QStringLiteral("too-large"));
    }

    void invalidUtf8IsReadAsWhatItIs() {
        TestSession test;
        const auto outcome = test.import(test.file(QStringLiteral("latin.txt"),
                                                   "A caf\xE9 in the port\n\nThe caf\xE9 was closed on Tuesday, the "
                                                   "owner said, because the na\xEFve cook had left.\n"));
        QCOMPARE(toString(outcome.status), QStringLiteral("imported"));
        const auto row = test.session->library().article(outcome.article);
        QVERIFY(test.session->library().text(row->version.id)->text().contains(QStringLiteral("café")));
    }

    void foldersAreReadInOrder() {
        TestSession test;
        QVERIFY(QDir(test.folder.path()).mkpath(QStringLiteral("in/deep")));
        const auto a = test.file(QStringLiteral("in/b.md"), story(1));
        const auto b = test.file(QStringLiteral("in/a.md"), story(2));
        const auto c = test.file(QStringLiteral("in/deep/c.md"), story(3));
        const auto items = itemsOf({test.folder.filePath(QStringLiteral("in"))});
        QCOMPARE(items.size(), 3U);
        QCOMPARE(items[0].path, b);
        QCOMPARE(items[1].path, a);
        QCOMPARE(items[2].path, c);
    }

    void anUndoTakesAWholeImportBack() {
        TestSession test;
        const auto importAll = [&test](const QStringList& files) {
            QSignalSpy finished(&test.session->importer(), &Importer::finished);
            test.session->importer().add(itemsOf(files));
            return finished.wait(30'000);
        };
        const auto articles = [&test] { return test.session->library().articles()->size(); };
        const auto file = [&test](int number) { return test.file(QStringLiteral("%1.md").arg(number), story(number)); };
        QVERIFY(importAll({file(1), file(2), test.file(QStringLiteral("empty.md"), {})}));
        QVERIFY(importAll({file(3), file(4), file(5)}));
        QCOMPARE(articles(), 5U);
        QCOMPARE(test.session->undoState()->undo, QStringLiteral("Import 3 articles"));
        REQUIRE(test.session->actions().undo());
        QCOMPARE(articles(), 2U);
        QCOMPARE(test.session->undoState()->undo, QStringLiteral("Import 2 articles"));
        QCOMPARE(test.session->undoState()->redo, QStringLiteral("Import 3 articles"));
        REQUIRE(test.session->actions().undo());
        QCOMPARE(articles(), 0U);
        test.reopen();
        REQUIRE(test.session->actions().redo());
        QCOMPARE(articles(), 2U);
        REQUIRE(test.session->actions().redo());
        QCOMPARE(articles(), 5U);
        // What was done after an import is undone on its own, and then the import.
        const auto version = test.session->library().articles()->front().version.id;
        (void)test.quote(version, QStringLiteral("The old mill"));
        QVERIFY(test.session->undoState()->undo.startsWith(QStringLiteral("Highlight")));
        REQUIRE(test.session->actions().undo());
        QCOMPARE(articles(), 5U);
        QCOMPARE(test.session->undoState()->undo, QStringLiteral("Import 3 articles"));
        REQUIRE(test.session->actions().undo());
        QCOMPARE(articles(), 2U);
    }

    /// An entry from elsewhere cannot be read, so that nothing can be told; what was done is done all the same.
    void whatIsCommittedIsNotToldAsFailed() {
        TestSession test;
        (void)test.article(story(1));
        {
            auto connection = dossier::Connection::open(test.path(), dossier::Access::ReadWrite);
            REQUIRE(connection);
            auto transaction = dossier::Transaction::begin(**connection);
            REQUIRE(dossier::Journal(**connection)
                        .append(test.environment, dossier::EntryKind::Do, std::nullopt,
                                {QStringLiteral("strange"), QStringLiteral("Strange")}, "no changeset"));
            REQUIRE(transaction->commit());
        }
        QVERIFY(!test.session->actions().catchUp());
        REQUIRE(test.session->actions().undoAction(1));
        QCOMPARE(test.session->library().articles()->size(), 0U);
        REQUIRE(test.session->actions().redoAction(1));
        QSignalSpy finished(&test.session->importer(), &Importer::finished);
        test.session->importer().add(itemsOf({test.file(QStringLiteral("b.md"), story(2))}));
        QVERIFY(finished.wait(30'000));
        const auto outcomes = finished.front().front().value<std::vector<ImportOutcome>>();
        QCOMPARE(toString(outcomes.front().status), QStringLiteral("imported"));
        QCOMPARE(test.session->library().articles()->size(), 2U);
    }

    /// Articles are stored together; one that cannot be must not take the others with it.
    void oneThatCannotBeStoredDoesNotKeepOthersOut() {
        TestSession test;
        auto& dossier = test.session->actions().dossier();
        const auto known = test.import(test.file(QStringLiteral("known.md"), story(9)));
        std::vector<ReadItem> read;
        for (int i = 0; i < 4; ++i) {
            auto item = itemsOf({test.file(QStringLiteral("%1.md").arg(i), story(i == 3 ? 0 : i))}).front();
            item.reserved = i == 1 ? known.article : domain::ArticleId(); // a key that is taken
            auto one = readItem(dossier, item, test.extractor, {});
            read.push_back(std::move(std::get<ReadItem>(one)));
        }
        ImportBatch batch;
        storeItems(dossier, read, batch);
        QStringList fates;
        std::ranges::transform(read, std::back_inserter(fates),
                               [](const ReadItem& one) { return toString(one.outcome.status); });
        QCOMPARE(fates, (QStringList{QStringLiteral("imported"), QStringLiteral("failed"), QStringLiteral("imported"),
                                     QStringLiteral("duplicate")}));
        QCOMPARE(test.session->library().articles()->size(), 3U);
        REQUIRE(test.session->actions().undo());
        QCOMPARE(test.session->library().articles()->size(), 1U); // the import, and not the one before
    }

    void whatCannotBeOpenedInAFolderIsReported() {
        TestSession test;
        QVERIFY(QDir(test.folder.path()).mkpath(QStringLiteral("in/closed")));
        const auto a = test.file(QStringLiteral("in/a.md"), story(1));
        const QString closed = test.folder.filePath(QStringLiteral("in/closed"));
        QVERIFY(QFile::setPermissions(closed, {}));
        const auto items = itemsOf({test.folder.filePath(QStringLiteral("in"))});
        QVERIFY(QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        if (QFileInfo(closed).ownerId() == 0) {
            QSKIP("root may read any folder; the test bad_input does this as another user");
        }
        QCOMPARE(items.size(), 2U);
        QCOMPARE(items[1].path, closed);
    }

    void aBatchKeepsItsOrderAndCountsDuplicates() {
        TestSession test;
        std::vector<ImportItem> items;
        for (int i = 0; i < 12; ++i) {
            items.push_back(itemsOf({test.file(QStringLiteral("%1.md").arg(i), story(i % 10))}).front());
        }
        items.push_back(itemsOf({test.file(QStringLiteral("empty.md"), {})}).front());
        QSignalSpy finished(&test.session->importer(), &Importer::finished);
        qsizetype told = 0;
        QObject::connect(&test.session->actions(), &ActionRunner::committed, this,
                         [&told](const std::vector<dossier::RowChange>&) { ++told; });
        test.session->importer().add(items);
        QVERIFY(finished.wait(30'000));
        const auto outcomes = finished.front().front().value<std::vector<ImportOutcome>>();
        QCOMPARE(outcomes.size(), 13U);
        QCOMPARE(std::ranges::count(outcomes, ImportStatus::Imported, &ImportOutcome::status), 10);
        QCOMPARE(std::ranges::count(outcomes, ImportStatus::Duplicate, &ImportOutcome::status), 2);
        QCOMPARE(toString(outcomes.back().status), QStringLiteral("failed"));
        QCOMPARE(told, 10);
        const auto rows = test.session->library().articles();
        REQUIRE(rows);
        QCOMPARE(rows->size(), 10U);
        for (size_t i = 1; i < rows->size(); ++i) {
            QVERIFY(rows->at(i - 1).article.id < rows->at(i).article.id);
        }
        REQUIRE(test.session->verify());
    }

    void cancellingKeepsWhatIsDone() {
        TestSession test;
        // The first item waits until the import has been stopped, so that all others come too late.
        auto stopped = std::make_shared<std::latch>(1);
        const Extractor slow = [stopped, real = test.extractor](const QByteArray& bytes, const ImportItem& item,
                                                                const std::stop_token& stop) {
            if (item.name != u"0.md") {
                stopped->wait();
            }
            return real(bytes, item, stop);
        };
        ActionRunner& actions = test.session->actions();
        Importer importer(actions, slow);
        std::vector<ImportItem> items;
        for (int i = 0; i < 8; ++i) {
            items.push_back(itemsOf({test.file(QStringLiteral("%1.md").arg(i), story(i))}).front());
        }
        QSignalSpy one(&importer, &Importer::itemFinished);
        QSignalSpy finished(&importer, &Importer::finished);
        importer.add(items);
        QVERIFY(one.wait(30'000));
        importer.cancel();
        stopped->count_down();
        QVERIFY(finished.count() == 1 || finished.wait(30'000));
        const auto outcomes = finished.front().front().value<std::vector<ImportOutcome>>();
        QCOMPARE(toString(outcomes.front().status), QStringLiteral("imported"));
        QCOMPARE(std::ranges::count(outcomes, ImportStatus::Imported, &ImportOutcome::status), 1);
        QCOMPARE(std::ranges::count(outcomes, ImportStatus::Cancelled, &ImportOutcome::status), 7);
        QCOMPARE(test.session->library().articles()->size(), 1U);
    }

    /// What was read and waits for its turn to be stored is not waited for, and a later import goes on as usual.
    void cancellingDropsWhatWaits() {
        TestSession test;
        Importer importer(test.session->actions(), test.extractor);
        std::vector<ImportItem> items;
        for (int i = 0; i < 60; ++i) {
            items.push_back(itemsOf({test.file(QStringLiteral("%1.md").arg(i), story(i))}).front());
        }
        for (int round = 0; round < 5; ++round) {
            QSignalSpy one(&importer, &Importer::itemFinished);
            QSignalSpy finished(&importer, &Importer::finished);
            importer.add(items);
            QVERIFY(one.wait(30'000));
            importer.cancel();
            QVERIFY(finished.count() == 1 || finished.wait(30'000));
            const auto outcomes = finished.front().front().value<std::vector<ImportOutcome>>();
            QCOMPARE(outcomes.size(), 60U);
            for (const ImportOutcome& outcome : outcomes) {
                QVERIFY(outcome.status == ImportStatus::Imported || outcome.status == ImportStatus::Duplicate ||
                        outcome.status == ImportStatus::Cancelled);
                QCOMPARE(outcome.status == ImportStatus::Cancelled, outcome.article.isNull());
            }
        }
        QSignalSpy finished(&importer, &Importer::finished);
        importer.add(items);
        QVERIFY(finished.wait(60'000));
        QCOMPARE(test.session->library().articles()->size(), 60U);
        REQUIRE(test.session->verify());
    }

    void whatIsInAMailIsImportedToo() {
        TestSession test;
        const QByteArray mail = mailWithAttachments();
        QSignalSpy finished(&test.session->importer(), &Importer::finished);
        test.session->importer().add(itemsOf({test.file(QStringLiteral("mill.eml"), mail)}));
        QVERIFY(finished.wait(30'000));
        QCOMPARE(finished.count(), 1);
        const auto outcomes = finished.front().front().value<std::vector<ImportOutcome>>();
        QCOMPARE(outcomes.size(), 3U);
        QCOMPARE(toString(outcomes[0].status), QStringLiteral("imported"));
        QCOMPARE(toString(outcomes[1].status), QStringLiteral("imported"));
        QCOMPARE(outcomes[1].item.name, QStringLiteral("mill.eml/mill.md"));
        QCOMPARE(outcomes[1].title, QStringLiteral("The mill by the river 1"));
        QCOMPARE(toString(outcomes[2].status), QStringLiteral("failed"));
        QVERIFY(outcomes[2].error.message.contains(QStringLiteral("thing.bin")));
        const auto row = test.session->library().article(outcomes[1].article);
        REQUIRE(row);
        QCOMPARE(row->version.fileName, QStringLiteral("mill.eml/mill.md"));
    }

    /// As after an import that was stopped between the mail and its attachments.
    void attachmentsOfAMailThatIsHereComeStill() {
        TestSession test;
        const QString path = test.file(QStringLiteral("mill.eml"), mailWithAttachments());
        QCOMPARE(toString(test.import(path).status), QStringLiteral("imported"));
        for (const char* status : {"imported", "duplicate"}) {
            QSignalSpy finished(&test.session->importer(), &Importer::finished);
            test.session->importer().add(itemsOf({path}));
            QVERIFY(finished.wait(30'000));
            const auto outcomes = finished.front().front().value<std::vector<ImportOutcome>>();
            QCOMPARE(outcomes.size(), 3U);
            QCOMPARE(toString(outcomes[0].status), QStringLiteral("duplicate"));
            QCOMPARE(toString(outcomes[1].status), QString::fromLatin1(status));
        }
        QCOMPARE(test.session->library().articles()->size(), 2U);
    }

    void aListReadsNoFileOutsideItsFolder() {
        TestSession test;
        QVERIFY(QDir(test.folder.path()).mkpath(QStringLiteral("list/files")));
        const auto secret = test.file(QStringLiteral("secret.md"), story(1));
        QVERIFY(!test.file(QStringLiteral("list/files/good.md"), story(2)).isEmpty());
        QVERIFY(QFile::link(secret, test.folder.filePath(QStringLiteral("list/link.md"))));
        QByteArray list;
        for (const QByteArray& file : {QByteArray("files/good.md"), QByteArray("../secret.md"), QByteArray("link.md"),
                                       "file://" + QFile::encodeName(secret)}) {
            list += "TY  - NEWS\nTI  - Record of " + file + "\nAU  - Roe, Jane\nL1  - " + file + "\nER  - \n";
        }
        std::deque<ImportItem> waiting;
        waiting.push_back(itemsOf({test.file(QStringLiteral("list/refs.ris"), list)}).front());
        QStringList titles;
        while (!waiting.empty()) {
            const auto outcome = importItem(test.session->actions().dossier(), waiting.front(), test.extractor, {});
            waiting.pop_front();
            waiting.insert(waiting.end(), outcome.members.begin(), outcome.members.end());
            if (outcome.status == ImportStatus::Imported) {
                const auto row = test.session->library().article(outcome.article);
                titles.append(row->article.title + QStringLiteral(": ") + row->version.mediaType);
                QCOMPARE(row->article.byline, QStringList{QStringLiteral("Jane Roe")});
                QVERIFY(!test.session->library().text(row->version.id)->text().contains(QStringLiteral("river 1")));
            }
        }
        QCOMPARE(titles.size(), 4);
        QCOMPARE(titles.filter(QStringLiteral("text/markdown")).size(), 1);
        QVERIFY(titles.contains(QStringLiteral("Record of files/good.md: text/markdown")));
    }

    void aListNamesNoListAndNotItself() {
        TestSession test;
        QVERIFY(!test.file(QStringLiteral("good.md"), story(1)).isEmpty());
        const auto record = [](const QByteArray& file) {
            return "TY  - NEWS\nTI  - Record of " + file + "\nL1  - " + file + "\nER  - \n";
        };
        QVERIFY(!test.file(QStringLiteral("other.ris"), record("good.md") + record("good.md")).isEmpty());
        const auto list = itemsOf({test.file(QStringLiteral("a.ris"), record("a.ris") + record("other.ris") +
                                                                          record("good.md") + record("good.md"))});
        const auto outcome = importItem(test.session->actions().dossier(), list.front(), test.extractor, {});
        QCOMPARE(outcome.members.size(), 4U);
        QVERIFY(outcome.members[0].path.isEmpty()); // itself: what the record says is all there is
        QVERIFY(outcome.members[1].path.endsWith(QStringLiteral("/other.ris")));
        QVERIFY(outcome.members[2].path.endsWith(QStringLiteral("/good.md")));
        QVERIFY(outcome.members[3].path.isEmpty()); // once is enough
        const auto inner = importItem(test.session->actions().dossier(), outcome.members[1], test.extractor, {});
        QCOMPARE(inner.members.size(), 2U);
        QVERIFY(inner.members[0].path.isEmpty() && inner.members[1].path.isEmpty());
    }

    void whatIsGivenUnpacksToNoMoreThanOneArchiveMay() {
        TestSession test;
        // Archives of as many files as one may hold; together they have no more room than one.
        const Extractor unpacking = [](const QByteArray& bytes, const ImportItem& item, const std::stop_token&) {
            import::Reading reading;
            const auto count = item.depth == 0 ? 3 : import::maxMembers / 2;
            for (qsizetype i = 0; i < count; ++i) {
                reading.members.emplace_back().bytes = bytes + QByteArray::number(i);
            }
            return Result<import::Reading>(std::move(reading));
        };
        const auto given = itemsOf({test.file(QStringLiteral("outer.zip"), "x")});
        const auto unpack = [&](const ImportItem& item) {
            return importItem(test.session->actions().dossier(), item, unpacking, {});
        };
        const auto outer = unpack(given.front());
        QCOMPARE(outer.members.size(), 3U);
        const auto first = unpack(outer.members[0]);
        QCOMPARE(first.members.size(), static_cast<size_t>(import::maxMembers / 2));
        const auto second = unpack(outer.members[1]);
        QCOMPARE(second.members.size(), 1U);
        QVERIFY(second.members[0].refused->code == ErrorCode::TooLarge);
        // Another one that is given has room of its own.
        const auto other = unpack(itemsOf({test.file(QStringLiteral("other.zip"), "y")}).front());
        QCOMPARE(unpack(other.members[0]).members.size(), static_cast<size_t>(import::maxMembers / 2));
    }

    void archivesWithinEachOtherComeToAnEnd() {
        TestSession test;
        // A mail in a mail in a mail …
        QByteArray mail =
            "From: a@example.org\r\nSubject: Innermost\r\nMIME-Version: 1.0\r\n\r\nThe very last words.\r\n";
        for (int i = 0; i < 8; ++i) {
            mail = "From: a@example.org\r\nSubject: Level " + QByteArray::number(i) +
                   "\r\nMIME-Version: 1.0\r\nContent-Type: "
                   "application/octet-stream\r\nContent-Disposition: attachment; filename=inner.eml\r\n"
                   "Content-Transfer-Encoding: base64\r\n\r\n" +
                   mail.toBase64() + "\r\n";
        }
        QSignalSpy finished(&test.session->importer(), &Importer::finished);
        test.session->importer().add(itemsOf({test.file(QStringLiteral("nested.eml"), mail)}));
        QVERIFY(finished.wait(30'000));
        const auto outcomes = finished.front().front().value<std::vector<ImportOutcome>>();
        QCOMPARE(toString(outcomes.back().status), QStringLiteral("failed"));
        QCOMPARE(toString(outcomes.back().error.code), QStringLiteral("too-large"));
        QCOMPARE(outcomes.size(), 6U);
    }

    void theFiveRealArticles() {
        const QStringList files =
            QDir(sharedFolder() + QStringLiteral("/articles")).entryList({QStringLiteral("*.txt")}, QDir::Files);
        if (files.size() != 5) {
            QSKIP("the five real articles are not beside this checkout (GAINSAY_SHARED)");
        }
        TestSession test;
        const QStringList titles{
            QStringLiteral(
                "Serious Cyber Attack Allegedly hits the Japanese Ministry of Defense: Government now Denies"),
            QStringLiteral("Japan defence ministry in cyber attack"),
            QStringLiteral("Japanese Ministry of Defense Denies Military Network Hack Allegations"),
            QStringLiteral("China’s cyber espionage targeting Japanese Defense networks raises concerns"),
            QStringLiteral("Japan shoring up cyber defenses after recent attacks")};
        for (qsizetype i = 0; i < files.size(); ++i) {
            const QString path = sharedFolder() + QStringLiteral("/articles/") + files[i];
            const auto outcome = test.import(path);
            QCOMPARE(toString(outcome.status), QStringLiteral("imported"));
            QCOMPARE(outcome.title, titles[i]);
            QCOMPARE(toString(test.import(path).status), QStringLiteral("duplicate"));
            const auto row = test.session->library().article(outcome.article);
            const QString text = test.session->library().text(row->version.id)->text();
            for (const char* debris : {"Leave a Reply", "Leave a comment", "DONATIONS", "Privacy Preferences",
                                       "cookies", "Scroll Top", "Related Posts", "Stay up to date", "Subscribe",
                                       "follow us on Twitter", "Required fields", "Top Stories"}) {
                QVERIFY2(!text.contains(QString::fromLatin1(debris)), debris);
            }
            QCOMPARE(text.count(titles[i]), 1);
        }
        const auto rows = test.session->library().articles();
        QCOMPARE(rows->at(0).article.byline,
                 (QStringList{QStringLiteral("Sawako Uchida"), QStringLiteral("Lee Jay Walker")}));
        QCOMPARE(rows->at(4).article.byline, (QStringList{QStringLiteral("Felix Kim")}));
        QCOMPARE(rows->at(4).article.published.toString(), QStringLiteral("2020-03-03"));
    }
};

QTEST_GUILESS_MAIN(ImportingTest)
#include "tst_importing.moc"

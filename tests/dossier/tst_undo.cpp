// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/dossier/testdossier.h"

#include <QTemporaryDir>

using namespace gainsay;
using namespace gainsay::dossier;

/// Undo and redo beyond the last step: single past actions, and long runs.
class UndoTest : public QObject {
    Q_OBJECT

private:
    static domain::Quote quoteWithNote(TestDossier& test, domain::Quote quote, const QString& note) {
        quote.note = note;
        const auto entry =
            test.dossier->act({QStringLiteral("quote.note"), QStringLiteral("Edit the note")},
                              [&](Change& change) { return test.dossier->quotes().update(change, quote); });
        if (!entry) {
            qFatal("%s", qPrintable(entry.error().message));
        }
        return quote;
    }

    static std::vector<qint64> numbersOf(const std::vector<JournalEntry>& entries) {
        std::vector<qint64> numbers;
        std::ranges::transform(entries, std::back_inserter(numbers), &JournalEntry::sequence);
        return numbers;
    }

private Q_SLOTS:
    void manyStepsAreTakenTogetherOrNotAtAll() {
        TestDossier test;
        const auto version = test.addArticle(QStringLiteral("One\nSome words here."));
        test.addQuote(version, QStringLiteral("words"));
        test.addArticle(QStringLiteral("Two\nOther words."));
        const QByteArray before = *test.dossier->logicalDump();
        // The first article has a quote, which stands in the way.
        const auto refused = test.dossier->undoTogether([] { return std::vector<qint64>{3, 1}; });
        QVERIFY(!refused);
        QCOMPARE(toString(refused.error().code), toString(ErrorCode::Conflict));
        QCOMPARE(*test.dossier->logicalDump(), before);
        QCOMPARE(*test.dossier->journal().lastSequence(), 3);
        REQUIRE(test.dossier->undoTogether([] { return std::vector<qint64>{3, 2, 1}; }));
        QCOMPARE(test.dossier->articles().all()->size(), 0U);
        QCOMPARE(*test.dossier->journal().lastSequence(), 6);
        REQUIRE(test.dossier->redoTogether([] { return std::vector<qint64>{1, 2, 3}; }));
        QCOMPARE(*test.dossier->logicalDump(), before);
        REQUIRE(test.dossier->journal().verifyChain());
        const auto none = test.dossier->undoTogether([] { return std::vector<qint64>(); });
        REQUIRE(none);
        QVERIFY(!*none);
    }

    /// What is chosen is chosen while nobody else can write.
    void nobodyComesBetweenChoosingAndStepping() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.gainsay"));
        TestDossier test(path);
        test.addArticle(QStringLiteral("One\nSome words here."));
        const auto other = Connection::open(path, Access::ReadWrite);
        REQUIRE(other);
        REQUIRE((*other)->execute("PRAGMA busy_timeout = 0"));
        bool wrote = true;
        REQUIRE(test.dossier->undoTogether([&] {
            wrote = (*other)->execute("BEGIN IMMEDIATE; COMMIT").has_value();
            return std::vector<qint64>{1};
        }));
        QVERIFY(!wrote);
    }

    void aPastActionIsUndoneOnItsOwn() {
        TestDossier test;
        const auto version = test.addArticle(QStringLiteral("Title\nSome words here, and some more."));
        const auto first = test.addQuote(version, QStringLiteral("Some words"));
        const auto second = test.addQuote(version, QStringLiteral("more"));
        const auto undone = test.dossier->undoAction(2);
        REQUIRE(undone);
        QVERIFY(undone->kind == EntryKind::Undo);
        QCOMPARE(undone->target, std::optional<qint64>(2));
        QVERIFY(!*test.dossier->quotes().find(first.id));
        QVERIFY(*test.dossier->quotes().find(second.id));
        // It is the last step, so Redo brings it back, and Undo then passes it by to what is in force.
        REQUIRE(test.dossier->redo());
        QVERIFY(*test.dossier->quotes().find(first.id));
        REQUIRE(test.dossier->undoAction(2));
        REQUIRE(test.dossier->undo());
        QVERIFY(!*test.dossier->quotes().find(second.id));
        REQUIRE(test.dossier->redoAction(2));
        QVERIFY(*test.dossier->quotes().find(first.id));
        QCOMPARE(*test.dossier->journal().verifyChain(), 8);
    }

    void whatStandsInTheWayIsNamed() {
        TestDossier test;
        const auto version = test.addArticle(QStringLiteral("Title\nSome words here, and some more."));
        auto quote = test.addQuote(version, QStringLiteral("Some words"));
        test.addQuote(version, QStringLiteral("more"));
        quote = quoteWithNote(test, quote, QStringLiteral("one"));
        quote = quoteWithNote(test, quote, QStringLiteral("two"));
        const QByteArray before = *test.dossier->logicalDump();
        const auto highlighted = test.dossier->undoAction(2);
        QVERIFY(!highlighted);
        QVERIFY(highlighted.error().code == ErrorCode::Conflict);
        QVERIFY2(highlighted.error().message.contains(QStringLiteral("“Edit the note” (entry 4)")),
                 qPrintable(highlighted.error().message));
        QCOMPARE(numbersOf(*test.dossier->dependents(2)), (std::vector<qint64>{4, 5}));
        QCOMPARE(numbersOf(*test.dossier->dependents(4)), (std::vector<qint64>{5}));
        QCOMPARE(numbersOf(*test.dossier->dependents(1)), (std::vector<qint64>{2, 3}));
        QVERIFY(test.dossier->dependents(3)->empty());
        QCOMPARE(*test.dossier->logicalDump(), before);
        // Once what depends on it is undone, nothing stands in the way any more.
        REQUIRE(test.dossier->undoAction(5));
        REQUIRE(test.dossier->undoAction(4));
        QVERIFY(test.dossier->dependents(2)->empty());
        REQUIRE(test.dossier->undoAction(2));
    }

    void whatWouldComeBackNeedsWhatItRefersTo() {
        TestDossier test;
        const auto version = test.addArticle(QStringLiteral("Title\nSome words here."));
        const auto quote = test.addQuote(version, QStringLiteral("words"));
        REQUIRE(test.dossier->act({QStringLiteral("quote.remove"), QStringLiteral("Delete a quote")},
                                  [&](Change& change) { return test.dossier->quotes().remove(change, quote.id); }));
        REQUIRE(test.dossier->act(
            {QStringLiteral("article.remove"), QStringLiteral("Delete the article")},
            [&](Change& change) { return test.dossier->articles().remove(change, version.article); }));
        const auto undone = test.dossier->undoAction(3);
        QVERIFY(!undone);
        QVERIFY(undone.error().message.contains(QStringLiteral("Delete the article")));
    }

    void onlyWhatIsInForceCanBeUndone() {
        TestDossier test;
        const auto version = test.addArticle(QStringLiteral("Title\nSome words here."));
        test.addQuote(version, QStringLiteral("words"));
        REQUIRE(test.dossier->undoAction(2));
        QVERIFY(test.dossier->undoAction(2).error().code == ErrorCode::InvalidInput);
        QVERIFY(test.dossier->undoAction(9).error().code == ErrorCode::NotFound);
        REQUIRE(test.dossier->redoAction(2));
        QVERIFY(test.dossier->redoAction(2).error().code == ErrorCode::InvalidInput);
    }

    /// A second connection, which has followed none of it, comes to the same steps.
    void longRunsGoBackAndForth() {
        const QTemporaryDir folder;
        TestDossier test(folder.filePath(QStringLiteral("a.gainsay")));
        const auto version = test.addArticle(QStringLiteral("Title\nSome words here."));
        auto quote = test.addQuote(version, QStringLiteral("words"));
        constexpr int steps = 60;
        std::vector<QByteArray> dumps{*test.dossier->logicalDump()};
        for (int i = 0; i < steps; ++i) {
            quote = quoteWithNote(test, quote, QString::number(i));
            dumps.push_back(*test.dossier->logicalDump());
        }
        auto other = Dossier::open(test.dossier->path(), test.environment);
        REQUIRE(other);
        for (int i = steps; i > 0; --i) {
            Dossier& turn = i % 2 == 0 ? *test.dossier : **other;
            REQUIRE(turn.undo());
            QCOMPARE(*test.dossier->logicalDump(), dumps[static_cast<size_t>(i) - 1]);
        }
        auto third = Dossier::open(test.dossier->path(), test.environment);
        REQUIRE(third);
        QCOMPARE((*(*third)->journal().undoable())->sequence, 2);
        for (int i = 1; i <= steps; ++i) {
            Dossier& turn = i % 2 == 0 ? *test.dossier : **third;
            REQUIRE(turn.redo());
            QCOMPARE(*test.dossier->logicalDump(), dumps[static_cast<size_t>(i)]);
        }
        QVERIFY(!*(*third)->journal().redoable());
        QCOMPARE((*(*other)->journal().undoable())->sequence, steps + 2);
    }
};

QTEST_GUILESS_MAIN(UndoTest)
#include "tst_undo.moc"

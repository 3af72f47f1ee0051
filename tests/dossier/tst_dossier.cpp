// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/dossier/testdossier.h"

#include <QTemporaryDir>

using namespace gainsay;
using namespace gainsay::dossier;

/// Actions, undo and redo: what the user relies on for never losing work.
class DossierTest : public QObject {
    Q_OBJECT

private:
    static QByteArray dump(TestDossier& test) {
        const auto dumped = test.dossier->logicalDump();
        return dumped ? *dumped : QByteArray("ERROR ") + dumped.error().message.toUtf8();
    }

    /// One of every kind of row.
    static void fill(TestDossier& test) {
        auto& dossier = *test.dossier;
        const auto first = test.addArticle(QStringLiteral("The bridge\nThe bridge fell in May. Nobody was hurt."));
        const auto second = test.addArticle(QStringLiteral("No bridge fell\nThe mayor denies that the bridge fell."));
        const auto asserted = test.addQuote(first, QStringLiteral("The bridge fell in May."));
        const auto denied = test.addQuote(second, QStringLiteral("denies that the bridge fell"), 2);
        const domain::Source source{
            test.ids.make<domain::SourceId>(), QStringLiteral("Gazette"), domain::SourceKind::Outlet, {}};
        const domain::Entity mayor{test.ids.make<domain::EntityId>(),
                                   QStringLiteral("Person"),
                                   QStringLiteral("The mayor"),
                                   {},
                                   {{test.ids.make<domain::AliasId>(), QStringLiteral("mayor"), QStringLiteral("en")}}};
        const domain::Entity other{
            test.ids.make<domain::EntityId>(), QStringLiteral("Person"), QStringLiteral("Deputy"), {}, {}};
        const domain::Claim claim{test.ids.make<domain::ClaimId>(),
                                  QStringLiteral("The bridge fell."),
                                  domain::PartialDate::fromString(u"2019-05"),
                                  {}};
        const auto entry = dossier.act(
            {QStringLiteral("test"), QStringLiteral("Everything else")}, [&](Change& change) -> Result<void> {
                domain::Assertion yes;
                yes.id = test.ids.make<domain::AssertionId>();
                yes.quote = asserted.id;
                yes.claim = claim.id;
                auto no = yes;
                no.id = test.ids.make<domain::AssertionId>();
                no.quote = denied.id;
                no.stance = domain::Stance::Denies;
                domain::Contradiction pair;
                pair.id = domain::contradictionIdOf(asserted.id, denied.id);
                pair.a = asserted.id;
                pair.b = denied.id;
                pair.claim = claim.id;
                pair.status = domain::ContradictionStatus::Confirmed;
                pair.decidedAt = test.clock.now();
                domain::Mention mention;
                mention.id = test.ids.make<domain::MentionId>();
                mention.version = second.id;
                mention.range = {16, 25};
                mention.surface = QStringLiteral("The mayor");
                mention.status = domain::MentionStatus::Linked;
                mention.entity = mayor.id;
                return dossier.sources()
                    .insert(change, source)
                    .and_then([&] {
                        return dossier.sources().insertGrade(change, {test.ids.make<domain::SourceGradeId>(),
                                                                      source.id,
                                                                      domain::Reliability::B,
                                                                      QDate(2020, 1, 1),
                                                                      {}});
                    })
                    .and_then([&] { return dossier.entities().insert(change, mayor); })
                    .and_then([&] { return dossier.entities().insert(change, other); })
                    .and_then([&] { return dossier.entities().insertDistinct(change, {mayor.id, other.id, {}}); })
                    .and_then([&] { return dossier.entities().insertMention(change, mention); })
                    .and_then([&] { return dossier.quotes().link(change, denied.id, mayor.id); })
                    .and_then([&] { return dossier.claims().insert(change, claim); })
                    .and_then([&] { return dossier.claims().insertAssertion(change, yes); })
                    .and_then([&] { return dossier.claims().insertAssertion(change, no); })
                    .and_then([&] { return dossier.contradictions().save(change, pair); });
            });
        REQUIRE(entry);
        const auto removed = dossier.act({QStringLiteral("quote.remove"), QStringLiteral("Delete a quote")},
                                         [&](Change& change) { return dossier.quotes().remove(change, denied.id); });
        REQUIRE(removed);
    }

private Q_SLOTS:
    void undoneToTheStartAndRedoneToTheEnd() {
        TestDossier test;
        const QByteArray empty = dump(test);
        fill(test);
        const QByteArray full = dump(test);
        QVERIFY(full != empty);
        QVERIFY2(full.contains("assertion: "), full.constData());
        int steps = 0;
        for (;; ++steps) {
            const auto undone = test.dossier->undo();
            REQUIRE(undone);
            if (!*undone) {
                break;
            }
        }
        QCOMPARE(steps, 6);
        QCOMPARE(dump(test), empty);
        for (int i = 0; i < steps; ++i) {
            const auto redone = test.dossier->redo();
            REQUIRE(redone);
            QVERIFY(redone->has_value());
        }
        QVERIFY(!*test.dossier->redo());
        QCOMPARE(dump(test), full);
        const auto verification = test.dossier->verify();
        REQUIRE(verification);
        QVERIFY2(verification->isClean(),
                 qPrintable(verification->findings.empty() ? QString() : verification->findings.front().what));
    }

    void undoSurvivesARestart() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.gainsay"));
        QByteArray empty;
        QByteArray full;
        {
            TestDossier test(path);
            empty = dump(test);
            fill(test);
            full = dump(test);
        }
        TestDossier other; // for its environment
        auto reopened = Dossier::open(path, other.environment);
        REQUIRE(reopened);
        while (*(*reopened)->undo()) {
        }
        QCOMPARE(*(*reopened)->logicalDump(), empty);
        reopened->reset();
        reopened = Dossier::open(path, other.environment);
        REQUIRE(reopened);
        while (*(*reopened)->redo()) {
        }
        QCOMPARE(*(*reopened)->logicalDump(), full);
    }

    void aNewActionEndsRedoing() {
        TestDossier test;
        const auto version = test.addArticle(QStringLiteral("Title\nSome words here."));
        test.addQuote(version, QStringLiteral("Some"));
        REQUIRE(test.dossier->undo());
        test.addQuote(version, QStringLiteral("words"));
        const auto redone = test.dossier->redo();
        REQUIRE(redone);
        QVERIFY(!redone->has_value());
        const auto undone = test.dossier->undo();
        REQUIRE(undone);
        QCOMPARE((*undone)->action.summary, QStringLiteral("Highlight “words”"));
    }

    void anActionThatFailsLeavesNothing() {
        TestDossier test;
        const auto version = test.addArticle(QStringLiteral("Title\nSome words here."));
        const QByteArray before = dump(test);
        const auto failed = test.dossier->act(
            {QStringLiteral("test"), QStringLiteral("Fails half-way")}, [&](Change& change) -> Result<void> {
                domain::Quote quote;
                quote.id = test.ids.make<domain::QuoteId>();
                quote.version = version.id;
                quote.range = {0, 5};
                quote.exact = QStringLiteral("Title");
                if (auto inserted = test.dossier->quotes().insert(change, quote); !inserted) {
                    return inserted;
                }
                quote.id = test.ids.make<domain::QuoteId>();
                quote.version = domain::VersionId(QUuid::createUuidV5(QUuid(), QByteArrayLiteral("nowhere")));
                return test.dossier->quotes().insert(change, quote); // its version does not exist
            });
        QVERIFY(!failed.has_value());
        QCOMPARE(dump(test), before);
        QCOMPARE(*test.dossier->journal().lastSequence(), 1);
    }

    void actionsOfOneTransactionAreEntriesOfTheirOwn() {
        TestDossier test;
        const auto version = test.addArticle(QStringLiteral("Title\nSome words here."));
        const auto highlight = [&](Change& change) {
            domain::Quote quote;
            quote.id = test.ids.make<domain::QuoteId>();
            quote.version = version.id;
            quote.range = {0, 5};
            quote.exact = QStringLiteral("Title");
            return test.dossier->quotes().insert(change, quote);
        };
        const QByteArray before = dump(test);
        const auto failed = test.dossier->actTogether([&](const Dossier::Act& act) -> Result<void> {
            (void)act({QStringLiteral("test"), QStringLiteral("One")}, highlight);
            (void)act({QStringLiteral("test"), QStringLiteral("Two")},
                      [](Change&) -> Result<void> { return failure(ErrorCode::Internal, QStringLiteral("No")); });
            return {}; // which must not commit the one that went well
        });
        QVERIFY(!failed.has_value());
        QCOMPARE(dump(test), before);
        REQUIRE(test.dossier->actTogether([&](const Dossier::Act& act) -> Result<void> {
            for (const auto& name : {QStringLiteral("One"), QStringLiteral("Two")}) {
                if (auto done = act({QStringLiteral("test"), name}, highlight); !done) {
                    return passOn(done);
                }
            }
            return {};
        }));
        QCOMPARE(*test.dossier->journal().lastSequence(), 3);
        REQUIRE(test.dossier->journal().verifyChain());
        const auto undone = test.dossier->undo();
        REQUIRE(undone);
        QCOMPARE((*undone)->action.summary, QStringLiteral("Two"));
        QCOMPARE(test.dossier->quotes().ofVersion(version.id)->size(), 1U);
    }

    void anActionThatChangesNothingIsNotJournalled() {
        TestDossier test;
        const auto nothing = test.dossier->act({QStringLiteral("test"), QStringLiteral("Nothing")},
                                               [](Change&) -> Result<void> { return {}; });
        REQUIRE(nothing);
        QVERIFY(!nothing->has_value());
        QCOMPARE(*test.dossier->journal().lastSequence(), 0);
    }

    void changingWhatIsGoneSaysSo() {
        TestDossier test;
        const auto failed = test.dossier->act(
            {QStringLiteral("test"), QStringLiteral("Delete what is not there")},
            [&](Change& change) { return test.dossier->quotes().remove(change, test.ids.make<domain::QuoteId>()); });
        QVERIFY(!failed.has_value());
        QCOMPARE(toString(failed.error().code), toString(ErrorCode::NotFound));
    }

    void anotherConnectionSeesRowsFromTheJournal() {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.gainsay"));
        TestDossier test(path);
        const auto version = test.addArticle(QStringLiteral("Title\nSome words here."));
        auto other = Dossier::open(path, test.environment);
        REQUIRE(other);
        const auto seen = (*other)->journal().lastSequence();
        REQUIRE(seen);
        const auto quote = test.addQuote(version, QStringLiteral("words"));
        const auto entries = (*other)->journal().after(*seen);
        REQUIRE(entries);
        QCOMPARE(entries->size(), 1U);
        const auto rows = rowsOf(entries->front().changeset);
        REQUIRE(rows);
        QCOMPARE(rows->size(), 1U);
        QVERIFY((rows->front() == RowChange{"quote", RowOperation::Inserted, {quote.id.toBytes()}}));
    }

    void aSecondOpinionOnTheSamePairReplacesTheFirst() {
        TestDossier test;
        const auto version = test.addArticle(QStringLiteral("Title\nSome words here."));
        const auto one = test.addQuote(version, QStringLiteral("Some"));
        const auto other = test.addQuote(version, QStringLiteral("words"));
        domain::Contradiction pair;
        pair.id = domain::contradictionIdOf(one.id, other.id);
        QCOMPARE(pair.id, domain::contradictionIdOf(other.id, one.id));
        pair.a = one.id;
        pair.b = other.id;
        pair.status = domain::ContradictionStatus::Dismissed;
        pair.note = QStringLiteral("not the same bridge");
        const auto save = [&](Change& change) { return test.dossier->contradictions().save(change, pair); };
        REQUIRE(test.dossier->act({QStringLiteral("a"), QStringLiteral("a")}, save));
        pair.status = domain::ContradictionStatus::Confirmed;
        REQUIRE(test.dossier->act({QStringLiteral("b"), QStringLiteral("b")}, save));
        const auto all = test.dossier->contradictions().all();
        REQUIRE(all);
        QCOMPARE(all->size(), 1U);
        QCOMPARE(toString(all->front().status), toString(domain::ContradictionStatus::Confirmed));
        REQUIRE(test.dossier->undo());
        QCOMPARE(toString(test.dossier->contradictions().all()->front().status),
                 toString(domain::ContradictionStatus::Dismissed));
    }
};

QTEST_GUILESS_MAIN(DossierTest)
#include "tst_dossier.moc"

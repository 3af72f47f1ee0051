// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/vocabulary.h"
#include "app/session/suggestiondesk.h"
#include "tests/session/testsession.h"

using namespace gainsay;
using namespace gainsay::session;

/// What the window does with quotes, entities, claims and contradictions, without the window.
class DesksTest : public QObject {
    Q_OBJECT

private:
    analysis::Vocabulary m_words;

    static QByteArray gazette() {
        return QByteArrayLiteral(
            "# The bridge at Orlen fell\n\nThe bridge at Orlen collapsed in May 2019, the police confirmed. "
            "Twelve people were hurt. Marta Hale of the Road Office saw it happen.\n");
    }
    static QByteArray herald() {
        return QByteArrayLiteral(
            "# No collapse at Orlen\n\nThe Road Office denied on Monday that the bridge at Orlen had collapsed. "
            "Hale refused to comment on the injured.\n");
    }

private Q_SLOTS:
    void oppositeStancesContradictAtOnce() {
        TestSession test;
        const auto first = test.article(gazette());
        const auto second = test.article(herald(), QStringLiteral("b.md"));
        const auto yes = test.quote(first, QStringLiteral("The bridge at Orlen collapsed in May 2019"));
        const auto no = test.quote(
            second, QStringLiteral("The Road Office denied on Monday that the bridge at Orlen had collapsed."));
        const auto claim = test.session->claims().assertNew(yes, QStringLiteral("The bridge at Orlen collapsed."), {});
        REQUIRE(claim);
        QVERIFY(test.session->contradictions().all()->empty());
        const auto draft = test.session->claims().suggest(no);
        REQUIRE(draft);
        QCOMPARE(domain::toString(draft->stance), QStringLiteral("denies"));
        REQUIRE(test.session->claims().assertOn(no, *claim, *draft));
        const auto views = test.session->contradictions().views();
        REQUIRE(views);
        QCOMPARE(views->size(), 1U);
        const auto& view = views->front();
        QVERIFY(view.a.quote.id == yes);
        QVERIFY(view.b.quote.id == no);
        QCOMPARE(view.claimText, QStringLiteral("The bridge at Orlen collapsed."));
        QCOMPARE(domain::toString(view.contradiction.type), QStringLiteral("denial"));
        QVERIFY(!view.contradiction.reasons.empty());
        QVERIFY(!view.contradiction.explanation.isEmpty());
        QVERIFY(view.a.after.contains(QStringLiteral("the police confirmed")));
        for (const domain::Reason& reason : view.contradiction.reasons) {
            QVERIFY(reason.a.end <= view.a.quote.range.length());
            QVERIFY(reason.b.end <= view.b.quote.range.length());
        }
        REQUIRE(test.session->actions().undo());
        QVERIFY(test.session->contradictions().all()->empty());
        REQUIRE(test.session->actions().redo());
        QCOMPARE(test.session->contradictions().all()->size(), 1U);
    }

    void textsSuggestBeforeAnybodyQuotes() {
        TestSession test;
        test.article(gazette());
        test.article(herald(), QStringLiteral("b.md"));
        SuggestionDesk desk(test.session->actions(), m_words);
        const auto found = desk.all();
        REQUIRE(found);
        QVERIFY(!found->empty());
        const ContradictionView& best = found->front();
        QVERIFY(best.a.quote.exact.contains(QStringLiteral("collapsed in May 2019")));
        QVERIFY(best.contradiction.status == domain::ContradictionStatus::Suggested);
        QVERIFY(test.session->annotations().all()->empty());
        // One action makes quotes, claim, assertions and the decision; one undo takes them back.
        const auto made = desk.promote(best, domain::ContradictionStatus::Confirmed, QString());
        REQUIRE(made);
        QCOMPARE(test.session->annotations().all()->size(), 2U);
        QCOMPARE(test.session->claims().all()->size(), 1U);
        QCOMPARE(test.session->claims().assertions()->size(), 2U);
        QCOMPARE(test.session->contradictions().all()->size(), 1U);
        QVERIFY(test.session->contradictions().all()->front().status == domain::ContradictionStatus::Confirmed);
        const auto after = desk.all();
        REQUIRE(after);
        QVERIFY(
            !std::ranges::contains(*after, best.contradiction.id, [](const auto& v) { return v.contradiction.id; }));
        REQUIRE(test.session->actions().undo());
        QVERIFY(test.session->annotations().all()->empty());
        QVERIFY(test.session->claims().all()->empty());
        QCOMPARE(desk.all()->size(), found->size());
    }

    /// Another window deletes an article while suggestions are looked for.
    void anArticleDeletedMeanwhileSuggestsNothing() {
        TestSession test;
        test.article(gazette());
        test.article(herald(), QStringLiteral("b.md"));
        const auto articles = test.session->library().articles();
        REQUIRE(articles);
        SuggestionDesk desk(test.session->actions(), m_words);
        const auto found = desk.all([&](const Progress& progress) {
            if (progress.done == progress.total) {
                REQUIRE(test.session->library().remove({articles->front().article.id}));
            }
        });
        REQUIRE(found);
        QVERIFY(found->empty());
    }

    void aReasonIsTurnedRoundWithAllItSays() {
        domain::Reason reason{
            QStringLiteral("stance"),           {0, 3}, {4, 9}, QStringLiteral("asserts"), QStringLiteral("denies"),
            QStringLiteral("asserts ↔ denies"), true};
        const domain::Reason before = reason;
        domain::swapSides(reason);
        QCOMPARE(reason.label, QStringLiteral("denies ↔ asserts"));
        QCOMPARE(reason.aValue, QStringLiteral("denies"));
        QVERIFY(reason.a == before.b);
        domain::swapSides(reason);
        QVERIFY(reason == before);
        reason.label = QStringLiteral("same date");
        domain::swapSides(reason);
        QCOMPARE(reason.label, QStringLiteral("same date"));
    }

    void dismissedSuggestionsStayAway() {
        TestSession test;
        test.article(gazette());
        const auto herald1 = test.article(herald(), QStringLiteral("b.md"));
        auto& desk = test.session->suggestions();
        const auto found = desk.all();
        REQUIRE(found);
        QVERIFY(!found->empty());
        const ContradictionView best = found->front();
        const auto isShown = [&](const Result<std::vector<ContradictionView>>& views) {
            return std::ranges::any_of(*views, [&](const ContradictionView& view) {
                return view.a.quote.exact == best.a.quote.exact && view.b.quote.exact == best.b.quote.exact;
            });
        };
        // Its reason is kept; no claim is made of what is none.
        REQUIRE(desk.promote(best, domain::ContradictionStatus::Dismissed, QStringLiteral("another bridge")));
        QVERIFY(test.session->claims().all()->empty());
        const auto kept = test.session->contradictions().all();
        REQUIRE(kept);
        QCOMPARE(kept->size(), 1U);
        QCOMPARE(kept->front().note, QStringLiteral("another bridge"));
        QVERIFY(!isShown(desk.all()));
        // After a restart, and when the same words come in with another file.
        test.reopen();
        QVERIFY(!isShown(test.session->suggestions().all()));
        test.article(herald() + QByteArrayLiteral("\nMore follows.\n"), QStringLiteral("c.md"));
        const auto again = test.session->suggestions().all();
        REQUIRE(again);
        QVERIFY(!isShown(again));
        // Undone, it is there again.
        while (test.session->undoState()->undo != QStringLiteral("Dismiss a suggestion")) {
            REQUIRE(test.session->actions().undo());
        }
        REQUIRE(test.session->actions().undo());
        QVERIFY(isShown(test.session->suggestions().all()));
        QVERIFY(!herald1.isNull());
    }

    void originsGrowWithTheDossier() {
        TestSession test;
        const auto wire = [](const char* town) {
            return QByteArrayLiteral("# Bridge down near ") + town +
                   QByteArrayLiteral(
                       "\n\nORLEN (Reuters) - The bridge at Orlen collapsed at noon, and twelve people who were "
                       "on it at the time were hurt, Marta Hale of the Road Office said. \n");
        };
        test.article(wire("Orlen"));
        auto& desk = test.session->origins();
        auto reports = desk.reports();
        REQUIRE(reports);
        QCOMPARE(reports->size(), 1U);
        QCOMPARE(reports->front().articles, 1);
        QCOMPARE(reports->front().independent(), 1);
        const auto second = test.article(wire("Belm"), QStringLiteral("b.md"));
        test.article(herald(), QStringLiteral("c.md"));
        reports = desk.reports();
        REQUIRE(reports);
        const OriginReport& whole = reports->front();
        QCOMPARE(whole.articles, 3);
        QCOMPARE(whole.independent(), 2);
        QCOMPARE(whole.origins.front().name, QStringLiteral("Reuters"));
        QVERIFY(!whole.reuse.empty());
        QVERIFY(!whole.areIndependent(whole.nodes[0].article, whole.nodes[1].article));
        QVERIFY(whole.areIndependent(whole.nodes[0].article, whole.nodes[2].article));
        QVERIFY(!whole.areIndependent(whole.nodes[0].article, domain::ArticleId()));
        // Read at once, the same comes out.
        const auto fresh = OriginDesk(test.session->actions(), m_words).reports();
        REQUIRE(fresh);
        QVERIFY(*fresh == *reports);
        // The words behind an edge are those of the article.
        const auto edge = std::ranges::find_if(whole.edges, [](const OriginEdge& one) { return one.carries; });
        QVERIFY(edge != whole.edges.end());
        const auto passages = desk.passages(edge->stated);
        REQUIRE(passages);
        QCOMPARE(passages->front().text, QStringLiteral("Reuters"));
        // One person, two articles, the same words.
        const auto words = desk.wordsOf(QStringLiteral("Hale"));
        REQUIRE(words);
        QVERIFY(words->passages.size() >= 2U);
        QVERIFY(!words->drifts.empty());
        // An article less: nothing of it stays.
        const auto article = test.session->library().articleOf(second);
        REQUIRE(article);
        REQUIRE(test.session->library().remove({*article}));
        reports = desk.reports();
        REQUIRE(reports);
        QCOMPARE(reports->front().articles, 2);
        QVERIFY(reports->front().reuse.empty());
    }

    void closingFormulasAreNoCommonOrigin() {
        TestSession test;
        const auto page = [](const char* title, const char* story) {
            return QByteArrayLiteral("# ") + title + QByteArrayLiteral("\n\n") + story +
                   QByteArrayLiteral(
                       "\n\nAll rights reserved; nothing on this page may be copied, stored or sent to anybody "
                       "without the written leave of its publisher.\n");
        };
        test.article(page("Bridge down", "The bridge fell at noon."));
        test.article(page("Orlen mourns", "The mayor spoke of a dark day."), QStringLiteral("b.md"));
        // Of two alone nobody can tell a formula from a copied end.
        auto reports = test.session->origins().reports();
        REQUIRE(reports);
        QCOMPARE(reports->front().independent(), 1);
        test.article(page("Late trains", "Trains were an hour late."), QStringLiteral("c.md"));
        reports = test.session->origins().reports();
        REQUIRE(reports);
        QCOMPARE(reports->front().independent(), 3);
        QCOMPARE(reports->front().reuse.size(), 3U);
        QVERIFY(std::ranges::all_of(reports->front().reuse, &ReusedPassage::isFormula));
    }

    void decisionsAreKeptWithTheirNotes() {
        TestSession test;
        const auto first = test.article(gazette());
        const auto second = test.article(herald(), QStringLiteral("b.md"));
        const auto yes = test.quote(first, QStringLiteral("Twelve people were hurt."));
        const auto no = test.quote(second, QStringLiteral("Hale refused to comment on the injured."));
        const auto pair = test.session->contradictions().pair(yes, no);
        REQUIRE(pair);
        QVERIFY(!test.session->contradictions().pair(yes, yes));
        REQUIRE(test.session->contradictions().decide(*pair, domain::ContradictionStatus::Dismissed,
                                                      QStringLiteral("no comment is no denial")));
        test.reopen();
        const auto view = test.session->contradictions().view(*pair);
        REQUIRE(view);
        QCOMPARE(domain::toString(view->contradiction.status), QStringLiteral("dismissed"));
        QCOMPARE(view->contradiction.note, QStringLiteral("no comment is no denial"));
        QCOMPARE(view->contradiction.decidedBy, QStringLiteral("Tester"));
        QVERIFY(view->contradiction.a == yes);
        // Pairing again must not reopen what was decided.
        REQUIRE(test.session->contradictions().pair(no, yes));
        QCOMPARE(domain::toString(test.session->contradictions().view(*pair)->contradiction.status),
                 QStringLiteral("dismissed"));
    }

    void anAmbiguousNameWaitsForSomebody() {
        TestSession test;
        auto& entities = test.session->entities();
        const auto office = entities.add(QStringLiteral("PublicBody"), QStringLiteral("Road Office of Orlen"),
                                         {QStringLiteral("Road Office")});
        const auto other = entities.add(QStringLiteral("PublicBody"), QStringLiteral("Road Office of Belm"),
                                        {QStringLiteral("Road Office")});
        REQUIRE(office);
        REQUIRE(entities.setDistinct(*office, *other, QStringLiteral("two towns")));
        const auto version = test.article(herald());
        auto mentions = entities.mentionsOf(version);
        REQUIRE(mentions);
        QCOMPARE(mentions->size(), 1U);
        QCOMPARE(domain::toString(mentions->front().status), QStringLiteral("ambiguous"));
        QCOMPARE(mentions->front().candidates.size(), 2U);
        QCOMPARE(entities.unresolved()->size(), 1U);

        const auto quote = test.quote(version, QStringLiteral("The Road Office denied"));
        REQUIRE(entities.link(version, mentions->front().range, *office));
        mentions = entities.mentionsOf(version);
        QCOMPARE(domain::toString(mentions->front().status), QStringLiteral("linked"));
        QVERIFY(entities.unresolved()->empty());
        QCOMPARE(test.session->annotations().entitiesOf(quote)->size(), 1U);
        REQUIRE(test.session->actions().undo());
        QCOMPARE(entities.unresolved()->size(), 1U);
        QVERIFY(test.session->annotations().entitiesOf(quote)->empty());
    }

    void aNewQuoteIsLinkedToWhatItNames() {
        TestSession test;
        const auto hale = test.session->entities().add(QStringLiteral("Person"), QStringLiteral("Marta Hale"));
        REQUIRE(hale);
        const auto version = test.article(gazette());
        const auto mention = test.session->entities().mentionsOf(version)->front();
        REQUIRE(test.session->entities().link(version, mention.range, *hale));
        const auto quote = test.quote(version, QStringLiteral("Marta Hale of the Road Office saw it happen."));
        QCOMPARE(*test.session->annotations().entitiesOf(quote), std::vector{*hale});
    }

    void deletingAnArticleIsOneStepBack() {
        TestSession test;
        const auto version = test.article(gazette());
        const auto quote = test.quote(version, QStringLiteral("Twelve people were hurt."));
        REQUIRE(test.session->claims().assertNew(quote, QStringLiteral("People were hurt."), {}));
        const auto before = test.session->logicalDump();
        REQUIRE(test.session->library().remove({*test.session->library().articleOf(version)}));
        QVERIFY(test.session->library().articles()->empty());
        QVERIFY(test.session->annotations().all()->empty());
        QCOMPARE(test.session->counts()->claims, 1);
        REQUIRE(test.session->actions().undo());
        QCOMPARE(*test.session->logicalDump(), *before);
    }

    void everyRowIsTold() {
        TestSession test;
        const auto version = test.article(gazette());
        std::vector<dossier::RowChange> told;
        QObject::connect(&test.session->actions(), &ActionRunner::committed, this,
                         [&told](const std::vector<dossier::RowChange>& rows) { told = rows; });
        const auto quote = test.quote(version, QStringLiteral("Twelve people"));
        QCOMPARE(told.size(), 1U);
        QVERIFY((told.front() == dossier::RowChange{"quote", dossier::RowOperation::Inserted, {quote.toBytes()}}));
        REQUIRE(test.session->annotations().setNote(quote, QStringLiteral("who counted?")));
        QVERIFY((told.front() == dossier::RowChange{"quote", dossier::RowOperation::Updated, {quote.toBytes()}}));
        REQUIRE(test.session->annotations().remove({quote}));
        QVERIFY((told.front() == dossier::RowChange{"quote", dossier::RowOperation::Deleted, {quote.toBytes()}}));
    }

    void whatMakesNoSenseIsRefused() {
        TestSession test;
        const auto version = test.article(gazette());
        const auto length = test.session->library().text(version)->index().length();
        QVERIFY(!test.session->annotations().add(version, {3, 3}, 1));
        QVERIFY(!test.session->annotations().add(version, {length - 1, length + 5}, 1));
        QVERIFY(!test.session->annotations().add(version, {0, 3}, 9));
        QVERIFY(!test.session->claims().add(QStringLiteral("  ")));
        QVERIFY(!test.session->entities().add(QStringLiteral("Person"), QString()));
        QVERIFY(test.session->annotations().all()->empty());
    }

    void gradesAndSources() {
        TestSession test;
        const auto version = test.article(gazette());
        const auto article = *test.session->library().articleOf(version);
        REQUIRE(test.session->library().setSource(article, QStringLiteral("Orlen Gazette")));
        auto row = test.session->library().article(article);
        QCOMPARE(row->sourceName, QStringLiteral("Orlen Gazette"));
        REQUIRE(
            test.session->library().grade(row->article.source, domain::Reliability::B, QStringLiteral("local paper")));
        row->article.credibility = 2;
        REQUIRE(test.session->library().update(row->article));
        QCOMPARE(test.session->library().article(article)->grade, QStringLiteral("B2"));
        REQUIRE(test.session->library().setSource(article, QStringLiteral("orlen gazette")));
        QCOMPARE(test.session->library().sources()->size(), 1U);
    }
};

QTEST_GUILESS_MAIN(DesksTest)
#include "tst_desks.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/session/testsession.h"

#include <QSignalSpy>

using namespace gainsay;
using namespace gainsay::session;

namespace {

/// A page as a newspaper publishes it.
struct Page {
    QByteArray url = "https://www.harbour.example/news/mill-fire";
    QByteArray title = "Fire at the old mill";
    QByteArray site = "Harbour Daily";
    QByteArray published = "2020-03-02T08:00:00+00:00";
    QByteArrayList paragraphs;

    [[nodiscard]] QByteArray html() const {
        QByteArray body;
        for (const QByteArray& one : paragraphs) {
            body += "<p>" + one + "</p>\n";
        }
        const QByteArray canonical = url.isEmpty() ? QByteArray() : "<link rel=\"canonical\" href=\"" + url + "\">";
        return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + title + "</title>" +
               canonical + "<meta property=\"og:title\" content=\"" + title +
               "\"><meta property=\"og:site_name\" content=\"" + site +
               "\"><meta property=\"article:published_time\" content=\"" + published + "\"></head><body><article><h1>" +
               title + "</h1>\n" + body + "</article></body></html>";
    }
};

const QByteArray opening =
    "The old mill by the river burnt down in the night, the fire brigade said on Monday morning.";
const QByteArray figures =
    "About 250 people were brought out of the houses beside it, a spokesman of the town told reporters.";
const QByteArray denial = "The owner denied that the building had been insured, as a neighbour had claimed on Sunday.";
const QByteArray closing =
    "Nobody was hurt, and the road along the river was opened again before noon, the police said.";
const QByteArray history =
    "The mill was built a century ago and had stood empty since its last tenant left for the city.";

Page firstPage() {
    Page page;
    page.paragraphs = {opening, figures, denial, closing, history};
    return page;
}

} // namespace

class VersionsTest : public QObject {
    Q_OBJECT

private:
    static ImportOutcome import(TestSession& test, const QString& name, const Page& page) {
        const auto outcome = test.import(test.file(name, page.html()));
        // As whoever imports in the background does: what was committed is told to the session.
        if (const auto told = test.session->actions().catchUp(); !told) {
            qFatal("%s", qPrintable(told.error().message));
        }
        return outcome;
    }
    static domain::VersionId latest(TestSession& test, domain::ArticleId article) {
        return test.session->library().article(article)->version.id;
    }
    static domain::QuotePlace placeIn(TestSession& test, domain::QuoteId quote, domain::VersionId version) {
        const auto places = test.session->versions().placesOf(quote);
        for (const auto& place : places.value_or(std::vector<domain::QuotePlace>())) {
            if (place.version == version) {
                return place;
            }
        }
        return {};
    }
    static QString status(TestSession& test, domain::QuoteId quote, domain::VersionId version) {
        const auto place = placeIn(test, quote, version);
        return domain::toString(place.status) + u'/' + domain::toString(place.decision) +
               (place.figureChanged ? QStringLiteral("/figure") : QString());
    }

private Q_SLOTS:
    void otherTextAtTheSameAddressIsANewVersion() {
        TestSession test;
        const auto first = import(test, QStringLiteral("a.html"), firstPage());
        QCOMPARE(toString(first.status), QStringLiteral("imported"));
        auto page = firstPage();
        page.url = "http://harbour.example/news/mill-fire/?utm_source=letter#comments";
        page.paragraphs[4] = "A fund for the families was opened by the parish.";
        const auto second = import(test, QStringLiteral("b.html"), page);
        QCOMPARE(toString(second.status), QStringLiteral("new-version"));
        QVERIFY(second.article == first.article);
        QCOMPARE(second.ordinal, 2);
        QCOMPARE(test.session->library().articles()->size(), 1U);
        const auto rows = test.session->versions().versions(first.article);
        REQUIRE(rows);
        QCOMPARE(rows->size(), 2U);
        QCOMPARE((*rows)[1].version.ordinal, 2);
        QCOMPARE((*rows)[1].version.fileName, QStringLiteral("b.html"));
        // One action, which says what it is, and one undo.
        QCOMPARE(test.session->undoState()->undo, QStringLiteral("New version of “Fire at the old mill”"));
        QCOMPARE(test.session->log(1)->front().action.code, QStringLiteral("article.version"));
        REQUIRE(test.session->actions().undo());
        QCOMPARE(test.session->versions().versions(first.article)->size(), 1U);
        REQUIRE(test.session->actions().redo());
        QCOMPARE(test.session->versions().versions(first.article)->size(), 2U);
        QVERIFY(test.session->verify()->isClean());
    }

    void theSameTextInOtherBytesIsADuplicate() {
        TestSession test;
        const auto first = import(test, QStringLiteral("a.html"), firstPage());
        const auto again =
            test.import(test.file(QStringLiteral("b.html"), firstPage().html() + "<!-- saved again -->"));
        QCOMPARE(toString(again.status), QStringLiteral("duplicate"));
        QVERIFY(again.article == first.article);
        QCOMPARE(test.session->versions().versions(first.article)->size(), 1U);
    }

    void differentArticlesAreNeverMerged_data() {
        QTest::addColumn<Page>("other");
        const QByteArrayList words{
            "The council met on Tuesday to speak about the new school in the north of the town.",
            "Parents had asked for a decision before the summer, and many came to listen to it.",
            "The mayor said that the plans would be shown in the library from the first of May."};
        auto another = firstPage();
        another.title = "Council puts off its vote on the school";
        another.paragraphs = words;
        QTest::newRow("a page that names a wrong canonical address") << another;
        another = firstPage();
        another.url.clear();
        another.paragraphs = words;
        QTest::newRow("the same outlet, title and day, but another text") << another;
        another = firstPage();
        another.url = "https://www.harbour.example/news/mill-fire-2";
        QTest::newRow("a copy at another address") << another;
        another = firstPage();
        another.url.clear();
        another.published = "2020-03-09T08:00:00+00:00";
        QTest::newRow("the same text a week later, without an address") << another;
        another = firstPage();
        another.published = "2020-03-03T08:00:00+00:00";
        another.paragraphs = words;
        QTest::newRow("a page that is written anew every day") << another;
    }

    void differentArticlesAreNeverMerged() {
        QFETCH(Page, other);
        TestSession test;
        QCOMPARE(toString(import(test, QStringLiteral("a.html"), firstPage()).status), QStringLiteral("imported"));
        QCOMPARE(toString(import(test, QStringLiteral("b.html"), other).status), QStringLiteral("imported"));
        QCOMPARE(test.session->library().articles()->size(), 2U);
    }

    void aFrontPageIsNoAddress() {
        TestSession test;
        auto page = firstPage();
        page.url = "https://www.harbour.example/";
        QCOMPARE(toString(import(test, QStringLiteral("a.html"), page).status), QStringLiteral("imported"));
        page.title = "Another story";
        page.paragraphs[0] =
            "Another story begins here, and it goes on like the first one, by an oversight of the editor.";
        QCOMPARE(toString(import(test, QStringLiteral("b.html"), page).status), QStringLiteral("imported"));
    }

    void withoutAnAddressOutletTitleAndDayTell() {
        TestSession test;
        const auto first = import(test, QStringLiteral("a.html"), firstPage());
        auto page = firstPage();
        page.url.clear();
        page.paragraphs[3] = "One person was hurt, the police said in the evening.";
        const auto second = import(test, QStringLiteral("b.html"), page);
        QCOMPARE(toString(second.status), QStringLiteral("new-version"));
        QVERIFY(second.article == first.article);
    }

    void aPageThatWasTakenBackIsANewVersion() {
        TestSession test;
        const auto first = import(test, QStringLiteral("a.html"), firstPage());
        const auto quote = test.quote(latest(test, first.article), QString::fromUtf8(denial));
        auto page = firstPage();
        page.paragraphs = {
            "This report has been withdrawn by the editors because it could not be confirmed by anybody."};
        const auto second = import(test, QStringLiteral("b.html"), page);
        QCOMPARE(toString(second.status), QStringLiteral("new-version"));
        QCOMPARE(second.quotes.gone, 1);
        QCOMPARE(status(test, quote, latest(test, first.article)), QStringLiteral("orphaned/open"));
    }

    void everyQuoteIsFollowedOrWaits() {
        TestSession test;
        const auto article = import(test, QStringLiteral("a.html"), firstPage()).article;
        const auto one = latest(test, article);
        const auto stays = test.quote(one, QStringLiteral("burnt down in the night, the fire brigade said"));
        const auto counts =
            test.quote(one, QStringLiteral("About 250 people were brought out of the houses beside it"));
        const auto rewords = test.quote(
            one, QStringLiteral("The owner denied that the building had been insured, as a neighbour had claimed"));
        const auto moves = test.quote(
            one, QStringLiteral("Nobody was hurt, and the road along the river was opened again before noon"));
        const auto goes = test.quote(one, QString::fromUtf8(history));
        auto page = firstPage();
        page.paragraphs = {
            closing, opening,
            "About 270 people were brought out of the houses beside it, a spokesman of the town told reporters.",
            "The road along the river stayed shut for hours, and buses were led around the whole of the old town.",
            "The owner denied that the old building had been insured, as a neighbour claimed on Sunday."};
        const auto outcome = import(test, QStringLiteral("b.html"), page);
        QCOMPARE(toString(outcome.status), QStringLiteral("new-version"));
        const auto two = latest(test, article);
        QCOMPARE(status(test, stays, two), QStringLiteral("anchored/automatic"));
        QCOMPARE(status(test, counts, two), QStringLiteral("reworded/open/figure"));
        QCOMPARE(status(test, rewords, two), QStringLiteral("reworded/automatic"));
        QCOMPARE(status(test, moves, two), QStringLiteral("moved/automatic"));
        QCOMPARE(status(test, goes, two), QStringLiteral("orphaned/open"));
        QCOMPARE(outcome.quotes, (QuoteFates{1, 1, 2, 0, 1, 2, 1}));
        // What is shown, and what waits.
        const auto shown = test.session->versions().shownIn(two);
        REQUIRE(shown);
        QCOMPARE(shown->size(), 3U);
        const auto waiting = test.session->versions().waiting();
        REQUIRE(waiting);
        QCOMPARE(waiting->size(), 2U);
        QVERIFY(waiting->front().quote.id == counts);
        QVERIFY(waiting->front().options.front().figureChanged);
        QVERIFY(waiting->front().options.front().words.contains(QStringLiteral("270")));
        QCOMPARE(waiting->front().ownOrdinal, 1);
        QCOMPARE(waiting->front().latestOrdinal, 2);
        // Nothing is lost: the quotes are what they were, of the version that they were taken from.
        QCOMPARE(test.session->versions().shownIn(one)->size(), 5U);
        QCOMPARE(test.session->annotations().quote(goes)->exact, QString::fromUtf8(history));
        QVERIFY(test.session->annotations().quote(counts)->version == one);
        QCOMPARE(test.session->library().article(article)->quotes, 5);
        QVERIFY(test.session->verify()->isClean());
    }

    void decisionsAreActionsAndHoldInLaterVersions() {
        TestSession test;
        const auto article = import(test, QStringLiteral("a.html"), firstPage()).article;
        const auto one = latest(test, article);
        const auto accepted =
            test.quote(one, QStringLiteral("About 250 people were brought out of the houses beside it"));
        const auto kept = test.quote(one, QString::fromUtf8(history));
        const auto detached = test.quote(one, QString::fromUtf8(denial));
        auto page = firstPage();
        page.paragraphs = {
            opening,
            "About 270 people were brought out of the houses beside it, a spokesman of the town told reporters.",
            closing};
        QCOMPARE(import(test, QStringLiteral("b.html"), page).quotes.waiting, 3);
        const auto two = latest(test, article);
        auto& desk = test.session->versions();
        const auto waiting = *desk.waiting();
        const auto row = std::ranges::find(waiting, accepted, [](const auto& w) { return w.quote.id; });
        REQUIRE(desk.accept({{accepted, two, row->options.front().range}}));
        REQUIRE(desk.keep({{kept, two}}));
        REQUIRE(desk.detach({{detached, two}}));
        QVERIFY(desk.waiting()->empty());
        QCOMPARE(status(test, accepted, two), QStringLiteral("reworded/accepted/figure"));
        QCOMPARE(placeIn(test, accepted, two).decidedBy, QStringLiteral("Tester"));
        QVERIFY(*desk.bestVersion(*test.session->annotations().quote(accepted)) == two);
        QVERIFY(*desk.bestVersion(*test.session->annotations().quote(kept)) == one);
        REQUIRE(test.session->actions().undo());
        QCOMPARE(desk.waiting()->size(), 1U);
        REQUIRE(test.session->actions().redo());
        // The same figures again raise no second alert; what came back is found, but for what was detached.
        page.paragraphs = {
            opening,
            "About 270 people were brought out of the houses beside it, a spokesman of the town told reporters.",
            history, denial, closing};
        QCOMPARE(import(test, QStringLiteral("c.html"), page).quotes.waiting, 0);
        const auto three = latest(test, article);
        QCOMPARE(status(test, accepted, three), QStringLiteral("reworded/automatic/figure"));
        QCOMPARE(status(test, kept, three), QStringLiteral("moved/automatic"));
        QCOMPARE(status(test, detached, three), QStringLiteral("orphaned/rejected"));
        QVERIFY(test.session->verify()->isClean());
    }

    void severalQuotesFollowInOneAction() {
        TestSession test;
        const auto article = import(test, QStringLiteral("a.html"), firstPage()).article;
        const auto one = latest(test, article);
        const std::vector quotes{
            test.quote(one, QStringLiteral("About 250 people were brought out of the houses beside it")),
            test.quote(one, QString::fromUtf8(denial))};
        auto page = firstPage();
        page.paragraphs = {
            opening,
            "About 270 people were brought out of the houses beside it, a spokesman of the town told reporters.",
            closing};
        (void)import(test, QStringLiteral("b.html"), page);
        const auto two = latest(test, article);
        auto& desk = test.session->versions();
        const auto waiting = *desk.waiting();
        const auto row = std::ranges::find(waiting, quotes[0], [](const auto& w) { return w.quote.id; });
        const auto likeliest = row->options.front().range;
        // With one that cannot be, nothing is done.
        QVERIFY(!desk.accept({{quotes[0], two, likeliest}, {quotes[1], two, {0, 1'000'000}}}));
        QCOMPARE(desk.waiting()->size(), 2U);
        const domain::TextRange opens{0, 5};
        REQUIRE(desk.accept({{quotes[0], two, likeliest}, {quotes[1], two, opens}}));
        QVERIFY(desk.waiting()->empty());
        QVERIFY(placeIn(test, quotes[0], two).range == likeliest);
        QVERIFY(placeIn(test, quotes[1], two).range == opens);
        QCOMPARE(status(test, quotes[0], two), QStringLiteral("reworded/accepted/figure"));
        REQUIRE(test.session->actions().undo());
        QCOMPARE(desk.waiting()->size(), 2U);
    }

    void aPlaceOutsideTheTextIsRefused() {
        TestSession test;
        const auto article = import(test, QStringLiteral("a.html"), firstPage()).article;
        const auto quote = test.quote(latest(test, article), QString::fromUtf8(history));
        auto page = firstPage();
        page.paragraphs.removeLast();
        (void)import(test, QStringLiteral("b.html"), page);
        const auto refused = test.session->versions().accept({{quote, latest(test, article), {0, 1'000'000}}});
        QVERIFY(!refused);
        QCOMPARE(toString(refused.error().code), QStringLiteral("invalid-input"));
        QCOMPARE(test.session->versions().waiting()->size(), 1U);
    }

    void aQuoteOfAnOlderVersionIsFollowedAtOnce() {
        TestSession test;
        const auto article = import(test, QStringLiteral("a.html"), firstPage()).article;
        const auto one = latest(test, article);
        auto page = firstPage();
        page.paragraphs.prepend(
            "This report was brought up to date at noon by our reporter in the harbour, who spoke to neighbours.");
        (void)import(test, QStringLiteral("b.html"), page);
        const auto quote = test.quote(one, QString::fromUtf8(denial));
        const auto place = placeIn(test, quote, latest(test, article));
        QVERIFY(place.isTaken() && place.range != test.session->annotations().quote(quote)->range);
        REQUIRE(test.session->actions().undo());
        QVERIFY(test.session->versions().placesOf(quote)->empty());
    }

    void whomAWordNamesIsCarriedOver() {
        TestSession test;
        const auto article = import(test, QStringLiteral("a.html"), firstPage()).article;
        const auto entity =
            test.session->entities().add(QStringLiteral("Organization"), QStringLiteral("Fire brigade"));
        REQUIRE(entity);
        const auto one = latest(test, article);
        const auto text = *test.session->library().text(one);
        const auto at = text.text().indexOf(QStringLiteral("fire brigade"));
        REQUIRE(test.session->entities().link(one, text.index().toCodePoints(at, at + 12), *entity));
        auto page = firstPage();
        page.paragraphs.prepend(
            "This report was brought up to date at noon by our reporter in the harbour, who spoke to neighbours.");
        (void)import(test, QStringLiteral("b.html"), page);
        const auto mentions = test.session->entities().mentionsOf(latest(test, article));
        REQUIRE(mentions);
        QVERIFY(std::ranges::any_of(*mentions, [&](const domain::Mention& mention) {
            return mention.status == domain::MentionStatus::Linked && mention.entity == *entity;
        }));
    }

    void aSearchFindsTheLatestVersionThatHasTheWords() {
        TestSession test;
        const auto article = import(test, QStringLiteral("a.html"), firstPage()).article;
        const auto one = latest(test, article);
        auto page = firstPage();
        page.paragraphs.removeLast();
        (void)import(test, QStringLiteral("b.html"), page);
        const auto both = test.session->search(QStringLiteral("insured"));
        REQUIRE(both);
        QCOMPARE(both->size(), 1U);
        QVERIFY(both->front().version == latest(test, article));
        const auto gone = test.session->search(QStringLiteral("tenant"));
        REQUIRE(gone);
        QCOMPARE(gone->size(), 1U);
        QVERIFY(gone->front().version == one);
    }

    void whatWasReadHasANewTextToRead() {
        TestSession test;
        const auto article = import(test, QStringLiteral("a.html"), firstPage()).article;
        REQUIRE(test.session->library().setStatus(article, domain::ReadingStatus::Done));
        auto page = firstPage();
        page.paragraphs.removeLast();
        (void)import(test, QStringLiteral("b.html"), page);
        QVERIFY(test.session->library().article(article)->article.status == domain::ReadingStatus::Reading);
    }

    void manyAtOnceBecomeVersionsOfOneArticle() {
        TestSession test;
        std::vector<QString> files;
        for (int i = 0; i < 4; ++i) {
            auto page = firstPage();
            page.paragraphs[4] =
                "State " + QByteArray::number(i) + " of this report, as the paper printed it that day.";
            files.push_back(test.file(QStringLiteral("%1.html").arg(i), page.html()));
        }
        QSignalSpy finished(&test.session->importer(), &Importer::finished);
        test.session->importer().add(itemsOf({files[0], files[1], files[2], files[3]}));
        QVERIFY(finished.wait(30'000));
        QCOMPARE(test.session->library().articles()->size(), 1U);
        const auto rows = test.session->versions().versions(test.session->library().articles()->front().article.id);
        QCOMPARE(rows->size(), 4U);
        REQUIRE(test.session->actions().undo()); // the whole import
        QVERIFY(test.session->library().articles()->empty());
    }

    void twoVersionsAreComparedSentenceBySentence() {
        TestSession test;
        const auto article = import(test, QStringLiteral("a.html"), firstPage()).article;
        const auto one = latest(test, article);
        (void)test.quote(one, QStringLiteral("About 250 people"));
        auto page = firstPage();
        page.paragraphs[1] =
            "About 270 people were brought out of the houses beside it, a spokesman of the town told reporters.";
        page.paragraphs[4] = "A fund for the families was opened by the parish.";
        (void)import(test, QStringLiteral("b.html"), page);
        const auto view = test.session->versions().compare(one, latest(test, article));
        REQUIRE(view);
        QStringList changes;
        for (const RevisionRow& row : view->rows) {
            changes << domain::toString(row.change);
        }
        QCOMPARE(changes.count(QStringLiteral("changed")), 1);
        QCOMPARE(changes.count(QStringLiteral("removed")), 1);
        QCOMPARE(changes.count(QStringLiteral("added")), 1);
        const auto changed = std::ranges::find(view->rows, domain::SentenceChange::Changed, &RevisionRow::change);
        QVERIFY(changed->figureChanged);
        QVERIFY(changed->isQuoted);
        const auto line = changed->words.inOneLine();
        const auto removed = std::ranges::find(line, domain::WordChange::Removed, &domain::WordRun::change);
        QCOMPARE(removed->words, QStringLiteral("250 "));
        QVERIFY(removed->isFigure);
        QCOMPARE(std::next(removed)->words, QStringLiteral("270 "));
        QVERIFY(std::next(removed)->change == domain::WordChange::Added);
    }
};

QTEST_GUILESS_MAIN(VersionsTest)
#include "tst_versions.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/require.h"
#include "tests/support/screenshot.h"
#include "tests/ui/window/user.h"
#include "ui/reader/articleview.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerrow.h"
#include "ui/window/readercontroller.h"
#include "ui/window/readingdesk.h"

#include <QTest>

using namespace gainsay;
using namespace gainsay::ui;
using gainsay::test::Hand;
using gainsay::test::User;
using gainsay::test::WindowFixture;

namespace {

constexpr int longQuotes = 3;

/// An article whose quotes and mentions take longer to read than a frame.
QByteArray longArticle(const QByteArray& outlet) {
    QByteArray text = "site: " + outlet + "\ndate: 2031-03-05\n\nThe whole log of the harbour, by " + outlet + "\n\n";
    for (int entry = 1; entry <= 900; ++entry) {
        text += "Entry " + QByteArray::number(entry) +
                ": the Port Authority wrote down what the pilots had seen at sea.\n\n";
    }
    return text;
}

/// A window with the annotated articles and two long ones with quotes; a short one is open.
std::unique_ptr<WindowFixture> withLongArticles() {
    auto fixture = test::annotatedWindow();
    const QStringList files{fixture->write(QStringLiteral("4-log.txt"), longArticle("Harbour Log")),
                            fixture->write(QStringLiteral("5-copy.txt"), longArticle("Pilots Log"))};
    if (!fixture->import(files, 5)) {
        qFatal("the long articles cannot be imported");
    }
    for (const int article : {3, 4}) {
        const auto version = fixture->version(article);
        for (int quote = 0; quote < longQuotes; ++quote) {
            const QString words = QStringLiteral("Entry %1:").arg(11 + 100 * quote);
            if (!fixture->session().annotations().add(version, fixture->rangeOf(version, words), 1)) {
                qFatal("no quote was made");
            }
        }
    }
    fixture->workspace().desk().open(fixture->workspace().models().articles().row(0).id);
    if (!fixture->settle()) {
        qFatal("the window does not settle");
    }
    fixture->workspace().readers().setFocus();
    return fixture;
}

domain::ArticleId article(const WindowFixture& fixture, int number) {
    return fixture.workspace().models().articles().row(number).id;
}

ReadingDesk& desk(const WindowFixture& fixture) {
    return fixture.workspace().desk();
}

const std::vector<PlacedQuote>& painted(const WindowFixture& fixture) {
    return fixture.workspace().readerPane().view().quotes();
}

std::vector<domain::Quote> quotesOf(const WindowFixture& fixture, int number) {
    return fixture.session().annotations().ofVersion(fixture.version(number)).value_or(std::vector<domain::Quote>());
}

} // namespace

/// A long article is painted before what lies over it has been read; nobody who asks for that ever misses it.
class TestLongArticles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textComesBeforeItsQuotes() {
        const auto fixture = withLongArticles();
        desk(*fixture).open(article(*fixture, 3));
        QCOMPARE(fixture->workspace().reader().version(), fixture->version(3));
        QCOMPARE(painted(*fixture).size(), size_t(0));
        QVERIFY(!fixture->workspace().isSettled());
        QVERIFY(fixture->settle());
        QCOMPARE(painted(*fixture).size(), size_t(longQuotes));
        QVERIFY(!fixture->workspace().reader().mentions().empty());
    }

    void shortArticleHasThemAtOnce() {
        const auto fixture = withLongArticles();
        desk(*fixture).open(article(*fixture, 3));
        desk(*fixture).open(article(*fixture, 1));
        QVERIFY(!painted(*fixture).empty());
        QCOMPARE(painted(*fixture).size(), quotesOf(*fixture, 1).size());
        QVERIFY(fixture->settle()); // what was still to come of the long one is dropped
        QCOMPARE(painted(*fixture).size(), quotesOf(*fixture, 1).size());
        QCOMPARE(fixture->workspace().reader().version(), fixture->version(1));
    }

    void keysMeetTheQuotes() {
        const auto fixture = withLongArticles();
        const User user(*fixture, Hand::Keys);
        desk(*fixture).open(article(*fixture, 3));
        user.press(Qt::Key_BracketRight);
        QCOMPARE(fixture->workspace().reader().currentQuote(), quotesOf(*fixture, 3).front().id);
        QCOMPARE(painted(*fixture).size(), size_t(longQuotes));
        user.press(Qt::Key_Delete);
        QVERIFY(fixture->settle());
        QCOMPARE(painted(*fixture).size(), size_t(longQuotes - 1));
    }

    void quoteIsOpenedWhereItStands() {
        const auto fixture = withLongArticles();
        const auto last = quotesOf(*fixture, 4).back();
        fixture->workspace().openQuote(last.id);
        QCOMPARE(fixture->workspace().reader().version(), fixture->version(4));
        QCOMPARE(fixture->workspace().reader().currentQuote(), last.id);
        QVERIFY(fixture->workspace().reader().shown(last.id));
        QVERIFY(!fixture->workspace().readerPane().view().viewportRect(last.range).isEmpty());
        QVERIFY(fixture->settle());
        QCOMPARE(fixture->workspace().reader().currentQuote(), last.id);
    }

    void changesComeInTheirOrder() {
        const auto fixture = withLongArticles();
        desk(*fixture).open(article(*fixture, 3));
        const auto version = fixture->version(3);
        const auto range = fixture->rangeOf(version, QStringLiteral("Entry 700:"));
        REQUIRE(fixture->session().annotations().add(version, range, 2));
        QCOMPARE(painted(*fixture).size(), size_t(longQuotes + 1)); // painted means committed
        QVERIFY(fixture->settle());
        QCOMPARE(painted(*fixture).size(), size_t(longQuotes + 1));
        fixture->workspace().undo();
        QCOMPARE(painted(*fixture).size(), size_t(longQuotes));
    }

    /// Of what is done to single quotes, only these are read again; together they are what a fresh look finds.
    void quotesStayAsAFreshLookFindsThem() {
        const auto fixture = withLongArticles();
        desk(*fixture).open(article(*fixture, 3));
        QVERIFY(fixture->settle());
        const auto version = fixture->version(3);
        const auto isFresh = [&] {
            auto fresh = fixture->session().versions().shownIn(version).value_or(std::vector<session::ShownQuote>());
            std::ranges::stable_sort(fresh, {},
                                     [](const auto& one) { return std::pair(one.range.start, -one.range.end); });
            return std::ranges::equal(painted(*fixture), fresh, [](const PlacedQuote& here, const auto& one) {
                return here.quote.id == one.quote.id && here.quote.range == one.range &&
                       here.quote.colour == one.quote.colour && here.quote.hasNote == !one.quote.note.isEmpty();
            });
        };
        auto& annotations = fixture->session().annotations();
        const auto first = quotesOf(*fixture, 3).front();
        const auto second = annotations.add(version, first.range, 4); // over the first
        REQUIRE(second);
        QVERIFY(isFresh());
        QCOMPARE(painted(*fixture).size(), size_t(longQuotes + 1));
        REQUIRE(annotations.add(version, fixture->rangeOf(version, QStringLiteral("Entry 2:")), 2));
        QVERIFY(isFresh());
        REQUIRE(annotations.recolour({first.id, *second}, 5));
        QVERIFY(isFresh());
        REQUIRE(annotations.setNote(first.id, QStringLiteral("Who saw it?")));
        QVERIFY(isFresh());
        REQUIRE(annotations.setRange(first.id, fixture->rangeOf(version, QStringLiteral("Entry 500:"))));
        QVERIFY(isFresh());
        REQUIRE(annotations.remove({first.id, *second}));
        QVERIFY(isFresh());
        QCOMPARE(painted(*fixture).size(), size_t(longQuotes));
        fixture->workspace().undo();
        QVERIFY(isFresh());
        QCOMPARE(painted(*fixture).size(), size_t(longQuotes + 2));
        // A quote of another article is none of this one's.
        REQUIRE(annotations.add(fixture->version(4), first.range, 4));
        QVERIFY(isFresh());
        QCOMPARE(painted(*fixture).size(), size_t(longQuotes + 2));
    }

    void eachPaneGetsItsOwn() {
        const auto fixture = withLongArticles();
        desk(*fixture).open(article(*fixture, 3));
        desk(*fixture).openBeside(article(*fixture, 4));
        QVERIFY(fixture->settle());
        for (int pane = 0; pane < 2; ++pane) {
            const auto& view = fixture->workspace().readers().panes()[size_t(pane)]->view();
            QCOMPARE(view.quotes().size(), size_t(longQuotes));
            QCOMPARE(view.quotes().front().quote.id, quotesOf(*fixture, 3 + pane).front().id);
        }
    }
};

GAINSAY_SCREEN_TEST_MAIN(TestLongArticles)
#include "tst_longarticles.moc"

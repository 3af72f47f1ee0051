// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/require.h"
#include "tests/support/screenshot.h"
#include "tests/ui/window/user.h"
#include "ui/inspector/inspectorview.h"
#include "ui/library/librarypanel.h"
#include "ui/reader/articleview.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerrow.h"
#include "ui/style/widgets/messagebar.h"
#include "ui/window/readercontroller.h"
#include "ui/window/readingdesk.h"

#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace gainsay;
using namespace gainsay::ui;
using gainsay::test::Hand;
using gainsay::test::User;
using gainsay::test::WindowFixture;

namespace {

domain::ArticleId article(const WindowFixture& fixture, int number) {
    return fixture.workspace().models().articles().row(number).id;
}

/// A window with the annotated articles and the first one open.
std::unique_ptr<WindowFixture> reading(ThemeProvider::Mode mode = ThemeProvider::Mode::Light,
                                       QSize size = {1440, 900}) {
    auto fixture = test::annotatedWindow(mode, size);
    fixture->workspace().readers().setFocus();
    return fixture;
}

} // namespace

/// Articles beside each other: what is asked of the reader is asked of the current one.
class TestReadingDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void libraryOpensBeside() {
        const auto fixture = reading();
        const User user(*fixture, Hand::Keys);
        ReaderRow& readers = fixture->workspace().readers();
        user.press(Qt::Key_1, Qt::AltModifier);
        user.press(Qt::Key_Down);
        user.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(readers.panes().size(), size_t(2));
        QCOMPARE(fixture->workspace().reader().version(), fixture->version(1));
        QVERIFY(readers.panes()[1]->isAncestorOf(QApplication::focusWidget()));
        // What is read is chosen alone, though Ctrl was held.
        const auto* list = fixture->workspace().library().findChild<QListView*>();
        QCOMPARE(list->selectionModel()->selectedIndexes(), QModelIndexList{list->currentIndex()});
        user.press(Qt::Key_F6);
        QCOMPARE(fixture->workspace().reader().version(), fixture->version(0));
        user.press(Qt::Key_F6);
        user.press(Qt::Key_W, Qt::ControlModifier);
        QCOMPARE(readers.panes().size(), size_t(1));
        QCOMPARE(fixture->workspace().reader().version(), fixture->version(0));
        QVERIFY(readers.panes()[0]->isAncestorOf(QApplication::focusWidget()));
        user.press(Qt::Key_W, Qt::ControlModifier); // the last one stays
        QCOMPARE(readers.panes().size(), size_t(1));
    }

    /// Made narrow afterwards, the window keeps each article readable, and the current one in view.
    void panesStayReadableInANarrowWindow_data() {
        QTest::addColumn<ThemeProvider::Mode>("mode");
        QTest::newRow("light") << ThemeProvider::Mode::Light;
        QTest::newRow("dark") << ThemeProvider::Mode::Dark;
    }
    void panesStayReadableInANarrowWindow() {
        QFETCH(ThemeProvider::Mode, mode);
        const auto fixture = reading(mode, {1800, 900});
        ReaderRow& readers = fixture->workspace().readers();
        fixture->workspace().desk().openBeside(article(*fixture, 1));
        fixture->workspace().desk().openBeside(article(*fixture, 2));
        QCOMPARE(readers.panes().size(), size_t(3));
        fixture->window().resize(fixture->window().minimumSize());
        const User user(*fixture, Hand::Keys);
        for (int turn = 0; turn < 3; ++turn) {
            user.press(Qt::Key_F6);
            QCoreApplication::processEvents();
            const ReaderPane& pane = readers.current();
            QVERIFY(pane.width() >= 300);
            QCOMPARE(pane.visibleRegion().boundingRect().width(), pane.width());
        }
        GAINSAY_COMPARE_SCREEN(fixture->window(), fixture->themes().theme(), "window-beside-narrow");
    }

    /// A quote made in either pane is made in the article that lies there, and the inspector follows.
    void highlightsWhereOneReads() {
        const auto fixture = reading();
        const User user(*fixture, Hand::Keys);
        fixture->workspace().desk().openBeside(article(*fixture, 2));
        const auto before = fixture->session().annotations().ofVersion(fixture->version(2));
        REQUIRE(before);
        user.select(QStringLiteral("never repeated"));
        user.press(Qt::Key_3);
        const auto after = fixture->session().annotations().ofVersion(fixture->version(2));
        REQUIRE(after);
        QCOMPARE(after->size(), before->size() + 1);
        QVERIFY(fixture->workspace().reader().shown(fixture->workspace().reader().currentQuote()));
        user.press(Qt::Key_F6);
        QVERIFY(fixture->workspace().reader().currentQuote().isNull());
        QCOMPARE(fixture->workspace().reader().version(), fixture->version(0));
    }

    /// Parked in one, paired in the other: nobody has to leave the page for it.
    void pairsAcrossPanes() {
        const auto fixture = reading();
        const User user(*fixture, Hand::Keys);
        const auto before = fixture->session().contradictions().views();
        REQUIRE(before);
        user.select(QStringLiteral("Nobody was hurt"));
        user.press(Qt::Key_P);
        fixture->workspace().desk().openBeside(article(*fixture, 2));
        user.select(QStringLiteral("never repeated"));
        user.press(Qt::Key_P);
        const auto after = fixture->session().contradictions().views();
        REQUIRE(after);
        QVERIFY(std::ranges::any_of(*after, [](const session::ContradictionView& one) {
            return one.a.quote.exact == u"Nobody was hurt" && one.b.quote.exact == u"never repeated";
        }));
    }

    void opensWhereItIsShownAlready() {
        const auto fixture = reading();
        ReadingDesk& desk = fixture->workspace().desk();
        desk.openBeside(article(*fixture, 1));
        desk.open(article(*fixture, 0));
        QCOMPARE(fixture->workspace().readers().panes().size(), size_t(2));
        QCOMPARE(&desk.current().pane(), fixture->workspace().readers().panes()[0]);
        QCOMPARE(fixture->workspace().readers().panes()[1]->view().article().text().isEmpty(), false);
        const auto quotes = fixture->session().annotations().ofVersion(fixture->version(1));
        REQUIRE(quotes);
        desk.openQuote(quotes->front().id);
        QCOMPARE(&desk.current().pane(), fixture->workspace().readers().panes()[1]);
    }

    /// The menu offers what is not open, first what contradicts the article, and says when there is no room.
    void menuOffersTheOthers() {
        const auto fixture = reading();
        QMenu& menu = fixture->workspace().readerPane().besideMenu();
        Q_EMIT menu.aboutToShow();
        QCOMPARE(menu.actions().size(), 4); // two articles, a line, "Scroll together"
        QVERIFY(menu.actions().front()->text().startsWith(QStringLiteral("Port denies")));
        QVERIFY(menu.actions().front()->text().contains(QStringLiteral("contradicts")));
        menu.actions().front()->trigger();
        QCOMPARE(fixture->workspace().readers().panes().size(), size_t(2));
        fixture->window().resize(1000, 700);
        QCoreApplication::processEvents();
        fixture->workspace().desk().openBeside(article(*fixture, 2));
        QCOMPARE(fixture->workspace().readers().panes().size(), size_t(2));
        QVERIFY(std::ranges::any_of(fixture->window().findChildren<MessageBar*>(), &QWidget::isVisible));
    }

    void deletedArticleLeavesItsPlace() {
        const auto fixture = reading();
        fixture->workspace().desk().openBeside(article(*fixture, 2));
        REQUIRE(fixture->session().library().remove({article(*fixture, 2)}));
        QVERIFY(QTest::qWaitFor([&] { return fixture->workspace().readers().panes().size() == 1; }, 20000));
        QCOMPARE(fixture->workspace().reader().version(), fixture->version(0));
    }

    void scrollsTogether() {
        const auto fixture = reading(ThemeProvider::Mode::Light, {1440, 420});
        fixture->workspace().desk().openBeside(article(*fixture, 1));
        ReaderRow& readers = fixture->workspace().readers();
        QCoreApplication::processEvents();
        const auto bar = [&](size_t pane) { return readers.panes()[pane]->view().verticalScrollBar(); };
        QVERIFY(bar(0)->maximum() > 0 && bar(1)->maximum() > 0);
        bar(1)->setValue(bar(1)->maximum());
        QCOMPARE(bar(0)->value(), 0);
        fixture->window().actions().action(ActionId::ScrollTogether).trigger();
        QCOMPARE(bar(0)->value(), bar(0)->maximum());
        bar(0)->setValue(0);
        QCOMPARE(bar(1)->value(), 0);
    }

    void screens_data() {
        QTest::addColumn<ThemeProvider::Mode>("mode");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("articles");
        QTest::addColumn<QString>("name");
        QTest::newRow("light") << ThemeProvider::Mode::Light << QSize(1440, 900) << 2
                               << QStringLiteral("window-beside");
        QTest::newRow("dark") << ThemeProvider::Mode::Dark << QSize(1440, 900) << 2 << QStringLiteral("window-beside");
        QTest::newRow("light, wide") << ThemeProvider::Mode::Light << QSize(1920, 1080) << 3
                                     << QStringLiteral("window-beside-three");
        QTest::newRow("dark, wide") << ThemeProvider::Mode::Dark << QSize(1920, 1080) << 3
                                    << QStringLiteral("window-beside-three");
    }
    void screens() {
        QFETCH(ThemeProvider::Mode, mode);
        QFETCH(QSize, size);
        QFETCH(int, articles);
        QFETCH(QString, name);
        const auto fixture = reading(mode, size);
        for (int number = 1; number < articles; ++number) {
            fixture->workspace().desk().openBeside(article(*fixture, number));
        }
        const auto quotes = fixture->session().annotations().ofVersion(fixture->version(1));
        REQUIRE(quotes);
        fixture->workspace().desk().openQuote(quotes->front().id);
        QVERIFY(fixture->settle());
        QCoreApplication::processEvents();
        const QString difference = test::compareScreenshot(fixture->window(), fixture->themes().theme(), name);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
};

GAINSAY_SCREEN_TEST_MAIN(TestReadingDesk)
#include "tst_readingdesk.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/require.h"
#include "tests/support/screenshot.h"
#include "tests/ui/window/user.h"
#include "ui/importing/importsummary.h"
#include "ui/reader/articleview.h"
#include "ui/reader/pagecanvas.h"
#include "ui/reader/pagepanel.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerrow.h"
#include "ui/style/widgets/messagebar.h"
#include "ui/window/readercontroller.h"
#include "ui/window/readingdesk.h"

#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace gainsay;
using namespace gainsay::ui;
using gainsay::test::Hand;
using gainsay::test::User;
using gainsay::test::WindowFixture;

namespace {

/// Three pages, the second of them long enough to be scrolled through.
QByteArray document() {
    const QByteArray opening =
        "The crane was tested on 14 January 2031, after the winter, and before it was to be used "
        "again for the first ship of the year. This is what was seen on that day.\n\n";
    QByteArray text = "site: Port Authority\ndate: 2031-03-02\n\nInspection of the harbour crane\n\n" + opening +
                      opening + opening + opening + opening + opening + opening + "\f";
    for (int number = 1; number <= 12; ++number) {
        text += "Finding " + QByteArray::number(number) +
                ". The hook, the rope and the brake were looked at in daylight and in wind, and what was seen was "
                "written down by two people who did not speak to each other about it.\n\n";
    }
    return text + "\fSigned by the inspector.\n";
}

std::unique_ptr<WindowFixture> reading(const QByteArray& text, ThemeProvider::Mode mode = ThemeProvider::Mode::Light) {
    auto fixture = std::make_unique<WindowFixture>(mode, QSize(1440, 900));
    if (!fixture->openWithArticles() || !fixture->import({fixture->write(QStringLiteral("4-report.txt"), text)}, 4)) {
        qFatal("the fixture could not be made");
    }
    fixture->window().findChild<ImportSummary*>()->closed();
    for (int row = 0; row < 4; ++row) {
        if (fixture->workspace().models().articles().row(row).title.startsWith(QStringLiteral("Inspection"))) {
            fixture->workspace().desk().open(fixture->workspace().models().articles().row(row).id);
        }
    }
    fixture->workspace().readers().setFocus();
    return fixture;
}

QString placeShown(const WindowFixture& fixture) {
    return fixture.workspace().readerPane().pages().canvas().accessibleDescription();
}

/// Waits until the panel has got its place, and then its picture.
bool isDrawn(const WindowFixture& fixture) {
    QCoreApplication::processEvents();
    return fixture.settle() && !fixture.workspace().readerPane().pages().canvas().picture().isNull();
}

/// Waits for the picture that is as wide as the panel: the first one is drawn before the page's size is known.
bool fits(const PageCanvas& canvas) {
    return QTest::qWaitFor(
        [&] {
            const double wanted = canvas.pageSize().width() * canvas.scaleToFit();
            return std::abs(canvas.picture().width() - wanted) <= 1;
        },
        20000);
}

} // namespace

/// The pages of a document beside the text that was read from it.
class TestWindowPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void openAndCloseByKey() {
        const auto fixture = reading(document());
        const User user(*fixture, Hand::Keys);
        const ReaderPane& pane = fixture->workspace().readerPane();
        QVERIFY(!pane.arePagesShown());
        user.press(Qt::Key_F4);
        QVERIFY(pane.arePagesShown());
        QVERIFY(isDrawn(*fixture));
        QCOMPARE(placeShown(*fixture), QStringLiteral("Page 1 of 3"));
        QVERIFY(pane.pages().isAncestorOf(QApplication::focusWidget()));
        user.press(Qt::Key_Escape);
        QVERIFY(!pane.arePagesShown());
        QVERIFY(pane.view().hasFocus());
    }

    /// What is selected in the text is shown on its page; a page that is turned to brings its text.
    void followEachOther() {
        const auto fixture = reading(document());
        const User user(*fixture, Hand::Keys);
        ReaderPane& pane = fixture->workspace().readerPane();
        user.press(Qt::Key_F4);
        user.select(QStringLiteral("Finding 9"));
        QVERIFY(isDrawn(*fixture));
        QCOMPARE(placeShown(*fixture), QStringLiteral("Page 2 of 3"));
        pane.pages().setFocus();
        user.press(Qt::Key_End);
        QVERIFY(isDrawn(*fixture));
        QCOMPARE(placeShown(*fixture), QStringLiteral("Page 3 of 3"));
        const qsizetype signedAt = pane.view().article().text().indexOf(QStringLiteral("Signed"));
        QVERIFY(!pane.view().viewportRect({signedAt, signedAt + 6}).isEmpty());
        user.press(Qt::Key_Home);
        QVERIFY(isDrawn(*fixture));
        QCOMPARE(placeShown(*fixture), QStringLiteral("Page 1 of 3"));
        QVERIFY(pane.view().viewportRect({signedAt, signedAt + 6}).isEmpty());
    }

    void enlarge() {
        const auto fixture = reading(document());
        const User user(*fixture, Hand::Keys);
        user.press(Qt::Key_F4);
        QVERIFY(isDrawn(*fixture));
        const PageCanvas& canvas = fixture->workspace().readerPane().pages().canvas();
        QVERIFY(fits(canvas));
        user.press(Qt::Key_Plus);
        QVERIFY(QTest::qWaitFor([&] { return canvas.picture().width() > canvas.viewport()->width(); }, 20000));
        user.press(Qt::Key_0);
        QVERIFY(fits(canvas));
    }

    void sayThatThereAreNone() {
        const auto fixture = reading(document());
        const User user(*fixture, Hand::Keys);
        fixture->workspace().desk().open(fixture->workspace().models().articles().row(0).id);
        user.press(Qt::Key_F4);
        const ReaderPane& pane = fixture->workspace().readerPane();
        QVERIFY(!pane.arePagesShown());
        QVERIFY(pane.messages().isVisible());
    }

    void sayWhyOneCannotBeDrawn() {
        const auto fixture = reading(document() + "\nThis is undrawable.\n");
        const User user(*fixture, Hand::Keys);
        user.press(Qt::Key_F4);
        QVERIFY(!isDrawn(*fixture));
        QCOMPARE(fixture->workspace().readerPane().pages().canvas().words(),
                 QStringLiteral("This page cannot be drawn."));
    }

    /// Beside each other two panes show the pages of two documents.
    void eachPaneHasItsOwn() {
        const auto fixture = reading(document());
        const User user(*fixture, Hand::Keys);
        const domain::ArticleId report = fixture->workspace().reader().article();
        const QString second = fixture->write(QStringLiteral("5-annex.txt"), "Annex\n\nA table.\n\n\fAnother.\n");
        QVERIFY(fixture->import({second}, 5));
        fixture->workspace().desk().open(report);
        user.press(Qt::Key_F4);
        QVERIFY(isDrawn(*fixture));
        for (int row = 0; row < 5; ++row) {
            if (fixture->workspace().models().articles().row(row).title == u"Annex") {
                fixture->workspace().desk().openBeside(fixture->workspace().models().articles().row(row).id);
            }
        }
        user.press(Qt::Key_F4);
        QVERIFY(isDrawn(*fixture));
        QCOMPARE(placeShown(*fixture), QStringLiteral("Page 1 of 2"));
        const ReaderPane& first = *fixture->workspace().readers().panes()[0];
        QCOMPARE(first.pages().canvas().accessibleDescription(), QStringLiteral("Page 1 of 3"));
    }

    void screens_data() {
        QTest::addColumn<ThemeProvider::Mode>("mode");
        QTest::newRow("light") << ThemeProvider::Mode::Light;
        QTest::newRow("dark") << ThemeProvider::Mode::Dark;
    }

    void screens() {
        QFETCH(const ThemeProvider::Mode, mode);
        const auto fixture = reading(document(), mode);
        const User user(*fixture, Hand::Keys);
        user.press(Qt::Key_F4);
        QVERIFY(isDrawn(*fixture)); // and the text has the width that is left to it
        user.select(QStringLiteral("Finding 3"));
        QVERIFY(isDrawn(*fixture) && fits(fixture->workspace().readerPane().pages().canvas()));
        const QString difference =
            test::compareScreenshot(fixture->window(), fixture->themes().theme(), QStringLiteral("window-pages"));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
};

GAINSAY_SCREEN_TEST_MAIN(TestWindowPages)
#include "tst_windowpages.moc"

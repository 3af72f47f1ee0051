// SPDX-License-Identifier: GPL-3.0-or-later
// A new version of an article in the window: the alert, the quotes that wait, older versions, and the comparison.
#include "tests/support/require.h"
#include "tests/support/screenshot.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/reader/readerpane.h"
#include "ui/style/widgets/messagebar.h"
#include "ui/versions/orphanspanel.h"
#include "ui/versions/revisionpanel.h"
#include "ui/window/importcontroller.h"
#include "ui/window/readercontroller.h"

#include <QListView>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace gainsay;
using namespace gainsay::ui;
using gainsay::test::WindowFixture;

namespace {

constexpr int patience = 20000;

/// The first article as the paper printed it the next day: with another figure, a sentence less, and one more.
const QByteArray corrected = R"(site: Ellwick Post
date: 2031-03-03

Crane at Ellwick failed its test in January

The harbour crane that fell on Sunday had failed an inspection in January 2031, the Port Authority confirmed.

At least 52 containers went into the water, the harbourmaster told the Ellwick Post. Nobody was hurt.

Divers are to look for the cargo on Wednesday. “We have never lost so much in one night,” a crew member said.

The harbour was opened again on Tuesday evening for ships with pilots on board.
)";

} // namespace

class TestWindowVersions : public QObject {
    Q_OBJECT

private:
    static void importCorrected(WindowFixture& fixture) {
        auto& workspace = fixture.workspace();
        workspace.importing().importPaths({fixture.write(QStringLiteral("1-post-corrected.txt"), corrected)},
                                          domain::Obtained::File);
        QVERIFY(QTest::qWaitFor([&] { return !workspace.models().waitingQuotes().empty(); }, patience));
        QVERIFY(fixture.settle());
    }

private Q_SLOTS:
    /// With thousands of items each of these takes a while, and the window is to be painted between them.
    void theEndOfAnImportTakesSeveralTurns() {
        WindowFixture fixture;
        QVERIFY(fixture.openWithArticles());
        ImportController& importing = fixture.workspace().importing();
        QStringList said;
        QTimer turns;
        connect(&turns, &QTimer::timeout, this, [&] {
            if (!said.isEmpty() && said.back() != u"-") {
                said << QStringLiteral("-");
            }
        });
        connect(&importing, &ImportController::articleRequested, this, [&] { said << QStringLiteral("article"); });
        connect(&importing, &ImportController::versionsImported, this, [&] { said << QStringLiteral("versions"); });
        connect(&importing, &ImportController::summaryRequested, this, [&] {
            if (!said.isEmpty()) { // not the one at the beginning
                said << QStringLiteral("summary");
            }
        });
        connect(&importing, &ImportController::finished, this, [&] { said << QStringLiteral("end"); });
        turns.start();
        importing.importPaths({fixture.write(QStringLiteral("1-post-corrected.txt"), corrected),
                               fixture.write(QStringLiteral("broken.txt"), "unreadable")},
                              domain::Obtained::File);
        QVERIFY(QTest::qWaitFor([&] { return said.contains(QStringLiteral("end")); }, patience));
        QVERIFY(!importing.isRunning());
        turns.stop();
        QCOMPARE(said.first(7).join(u' '), QStringLiteral("article - versions - summary - end"));
    }

    void anImportThatFollowsWaitsForTheEndOfTheOneBefore() {
        WindowFixture fixture;
        QVERIFY(fixture.openWithArticles());
        ImportController& importing = fixture.workspace().importing();
        auto again = session::itemsOf({fixture.write(QStringLiteral("broken.txt"), "unreadable")});
        QStringList said;
        connect(&importing, &ImportController::articleRequested, this, [&] {
            said << QStringLiteral("article");
            importing.importItems(std::exchange(again, {}));
            said << QStringLiteral("next");
        });
        connect(&importing, &ImportController::versionsImported, this, [&] { said << QStringLiteral("versions"); });
        connect(&importing, &ImportController::finished, this, [&] { said << QStringLiteral("end"); });
        importing.importPaths({fixture.write(QStringLiteral("1-post-corrected.txt"), corrected)},
                              domain::Obtained::File);
        QVERIFY(QTest::qWaitFor([&] { return said.count(QStringLiteral("end")) == 2; }, patience));
        QVERIFY(!importing.isRunning());
        QCOMPARE(said.join(u' '), QStringLiteral("article versions end next end"));
    }

    void aChangedFigureRaisesAnAlertAndIsDecided_data() { test::addLightAndDark(); }
    void aChangedFigureRaisesAnAlertAndIsDecided() {
        QFETCH(ThemeProvider::Mode, mode);
        WindowFixture fixture(mode);
        QVERIFY(fixture.openWithArticles() && fixture.annotate() && fixture.settle());
        const auto before = fixture.session().annotations().all();
        importCorrected(fixture);
        QCOMPARE(fixture.workspace().models().articles().rowCount(), 3);
        const MessageBar& messages = fixture.window().messages();
        QVERIFY2(messages.isVisible() && messages.message().contains(QStringLiteral("A figure changed inside a quote")),
                 qPrintable(messages.message()));
        GAINSAY_COMPARE_SCREEN(fixture.window(), fixture.themes().theme(), "window-version-alert");
        fixture.window().actions().action(ActionId::Orphans).trigger();
        QVERIFY(fixture.settle());
        auto* panel = fixture.window().findChild<OrphansPanel*>();
        QVERIFY(panel != nullptr);
        GAINSAY_COMPARE_SCREEN(fixture.window(), fixture.themes().theme(), "window-orphans");
        // By the keyboard: take the likeliest place. The quote stays what it is, and is shown there.
        const auto waiting = fixture.workspace().models().waitingQuotes();
        QVERIFY(waiting.front().place.figureChanged);
        auto* list = panel->findChild<QListView*>();
        list->setFocus();
        const auto count = waiting.size();
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return fixture.workspace().models().waitingQuotes().size() == count - 1; },
                                patience));
        QCOMPARE(fixture.session().annotations().all()->size(), before->size());
        const auto shown = fixture.session().versions().shownIn(waiting.front().place.version);
        REQUIRE(shown);
        QVERIFY(std::ranges::any_of(*shown, [&](const session::ShownQuote& one) {
            return one.quote.id == waiting.front().quote.id && one.range == waiting.front().options.front().range;
        }));
        fixture.workspace().undo();
        QVERIFY(
            QTest::qWaitFor([&] { return fixture.workspace().models().waitingQuotes().size() == count; }, patience));
    }

    void olderVersionsCanBeReadAndCompared() {
        WindowFixture fixture;
        QVERIFY(fixture.openWithArticles() && fixture.annotate() && fixture.settle());
        const auto first = fixture.version(0);
        importCorrected(fixture);
        auto& reader = fixture.workspace().reader();
        QVERIFY(reader.version() != first); // what came in is shown
        auto* button = fixture.window().findChild<QToolButton*>(QStringLiteral("reader.version"));
        QVERIFY(button != nullptr && button->isVisible());
        QCOMPARE(button->text(), QStringLiteral("Version 2 of 2"));
        // A quote whose words are gone from it is read where it was taken from.
        const auto waiting = fixture.workspace().models().waitingQuotes();
        reader.openQuote(waiting.front().quote.id);
        QVERIFY(reader.version() == first);
        QCOMPARE(button->text(), QStringLiteral("Version 1 of 2"));
        QVERIFY(fixture.settle());
        const MessageBar& note = reader.pane().messages();
        QVERIFY(note.isVisible() && note.message().startsWith(QStringLiteral("This is version 1 of 2")));
        GAINSAY_COMPARE_SCREEN(fixture.window(), fixture.themes().theme(), "window-older-version");
        fixture.window().actions().action(ActionId::CompareVersions).trigger();
        auto* panel = fixture.window().findChild<RevisionPanel*>();
        QVERIFY(panel != nullptr);
        auto* list = panel->findChild<QListView*>(QStringLiteral("revision.sentences"));
        QVERIFY(list != nullptr && QTest::qWaitFor([&] { return list->model()->rowCount() > 5; }, patience));
        QVERIFY(panel->older() == first);
        GAINSAY_COMPARE_SCREEN(fixture.window(), fixture.themes().theme(), "window-revision");
        // Taking the import back leaves the version before.
        fixture.workspace().undo();
        QVERIFY(fixture.settle());
        QVERIFY(reader.version() == first);
        QVERIFY(!button->isVisible());
    }

    void anArticleWithOneVersionSaysSo() {
        WindowFixture fixture;
        QVERIFY(fixture.openWithArticles() && fixture.settle());
        fixture.window().actions().action(ActionId::CompareVersions).trigger();
        QVERIFY(fixture.window().findChild<RevisionPanel*>() != nullptr);
        QVERIFY(WindowFixture::button(fixture.window(), QStringLiteral("Close")) != nullptr);
        fixture.window().actions().action(ActionId::Orphans).trigger();
        QVERIFY(fixture.window().findChild<OrphansPanel*>() != nullptr);
    }
};

GAINSAY_SCREEN_TEST_MAIN(TestWindowVersions)
#include "tst_windowversions.moc"

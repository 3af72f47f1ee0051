// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/extractors.h"
#include "app/session/sampledossier.h"
#include "tests/support/require.h"
#include "tests/support/screenshot.h"
#include "tests/ui/window/user.h"
#include "ui/claims/claimsview.h"
#include "ui/timeline/timelinechart.h"
#include "ui/timeline/timelineview.h"
#include "ui/window/readercontroller.h"

#include <QFile>
#include <QTest>

using namespace gainsay;
using namespace gainsay::ui;
using gainsay::test::Hand;
using gainsay::test::User;
using gainsay::test::WindowFixture;
using namespace Qt::StringLiterals;

/// The timeline in the whole window, and pictures of what is painted.
class TestWindowTimeline : public QObject {
    Q_OBJECT

private:
private Q_SLOTS:
    void leadsToTheTextAndBack() {
        const auto fixture = test::annotatedWindow();
        const User user(*fixture, Hand::Keys);
        user.view(View::Timeline);
        QVERIFY(fixture->settle());
        const TimelineModel& model = fixture->workspace().timelineView().model();
        QCOMPARE(model.rowCount(), 7); // two claims, five statements
        QVERIFY(fixture->workspace().timelineView().chart().hasFocus());
        QCOMPARE(model.index(2, 1).data(Qt::AccessibleTextRole).toString(),
                 u"Event: Jan 2031 (1 Jan 2031 – 31 Jan 2031)"_s);
        QCOMPARE(model.index(3, 2).data(Qt::AccessibleTextRole).toString(), u"Said: 4 Mar 2031"_s);
        for (int row = 0; row < 3; ++row) {
            user.press(Qt::Key_Down);
        }
        user.press(Qt::Key_Return);
        QVERIFY(fixture->settle());
        QCOMPARE(fixture->workspace().view(), View::Read);
        QCOMPARE(fixture->workspace().reader().version(), fixture->version(1));
        QCOMPARE(fixture->workspace().reader().currentQuote(), model.item(3).quote);
        user.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(fixture->workspace().view(), View::Timeline);
    }

    /// What is said while the timeline is shown appears on it.
    void followsTheDossier() {
        const auto fixture = test::annotatedWindow();
        fixture->workspace().setView(View::Timeline);
        QVERIFY(fixture->settle());
        const int before = fixture->workspace().timelineView().model().rowCount();
        const auto quotes = fixture->session().annotations().all();
        REQUIRE(quotes);
        REQUIRE(fixture->session().claims().assertNew(quotes->front().id, u"A third claim"_s, {}));
        QVERIFY(fixture->settle());
        QCOMPARE(fixture->workspace().timelineView().model().rowCount(), before + 2);
    }

    void picturesAreExported() {
        const auto fixture = test::annotatedWindow();
        QAction& action = fixture->window().actions().action(ActionId::ExportPicture);
        QVERIFY(!action.isEnabled());
        for (const auto& [view, ending, words] :
             {std::tuple(View::Timeline, u".svg"_s, QByteArray("The crane failed an inspection")),
              std::tuple(View::Claims, u".svg"_s, QByteArray("Northern Wire")),
              std::tuple(View::Claims, u".png"_s, QByteArray("PNG"))}) {
            fixture->workspace().setView(view);
            QVERIFY(fixture->settle());
            QVERIFY(action.isEnabled());
            fixture->saveReport = fixture->path(u"picture"_s + ending);
            QFile::remove(fixture->saveReport);
            action.trigger();
            QVERIFY(fixture->settle());
            QFile file(fixture->saveReport);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.readAll().contains(words));
        }
    }

    void sampleDossier_data() {
        QTest::addColumn<ThemeProvider::Mode>("mode");
        QTest::newRow("light") << ThemeProvider::Mode::Light;
        QTest::newRow("dark") << ThemeProvider::Mode::Dark;
        QTest::newRow("sepia") << ThemeProvider::Mode::Sepia;
    }
    void sampleDossier() {
        QFETCH(ThemeProvider::Mode, mode);
        WindowFixture fixture(mode);
        const QString path = fixture.path(u"sample.gainsay"_s);
        REQUIRE(session::buildSampleDossier(path, fixture.environment(),
                                            session::workerExtractor(QStringLiteral(GAINSAY_BIN_DIR))));
        REQUIRE(fixture.window().openDossier(path));
        QVERIFY(fixture.settle());
        fixture.workspace().setView(View::Timeline);
        QVERIFY(fixture.settle());
        QCoreApplication::processEvents(); // the chart takes its place with the next layout
        QTest::keyClick(&fixture.workspace().timelineView().chart(), Qt::Key_Down);
        GAINSAY_COMPARE_SCREEN(fixture.window(), fixture.themes().theme(), "window-timeline-sample");
    }
};

GAINSAY_SCREEN_TEST_MAIN(TestWindowTimeline)
#include "tst_windowtimeline.moc"

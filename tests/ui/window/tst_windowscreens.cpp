// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window as it looks, light and dark, wide and narrow, compared pixel by pixel.
#include "tests/support/screenshot.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/importing/importsummary.h"
#include "ui/reader/articleview.h"
#include "ui/reader/readerpane.h"
#include "ui/style/widgets/messagebar.h"
#include "ui/window/importcontroller.h"
#include "ui/window/readercontroller.h"

#include <QPushButton>
#include <QTest>

using namespace gainsay;
using namespace gainsay::ui;
using gainsay::test::WindowFixture;

namespace {

void addSizes() {
    QTest::addColumn<ThemeProvider::Mode>("mode");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("suffix");
    QTest::newRow("light") << ThemeProvider::Mode::Light << QSize(1440, 900) << QString();
    QTest::newRow("dark") << ThemeProvider::Mode::Dark << QSize(1440, 900) << QString();
    QTest::newRow("light, narrow") << ThemeProvider::Mode::Light << QSize(1024, 700) << QStringLiteral("-narrow");
    QTest::newRow("dark, narrow") << ThemeProvider::Mode::Dark << QSize(1024, 700) << QStringLiteral("-narrow");
}

} // namespace

class TestWindowScreens : public QObject {
    Q_OBJECT

private:
    /// Empty where the window looks as its baseline.
    static QString compare(WindowFixture& fixture, const QString& name) {
        QFETCH(QString, suffix);
        QCoreApplication::processEvents();
        return test::compareScreenshot(fixture.window(), fixture.themes().theme(),
                                       QStringLiteral("window-") + name + suffix);
    }
    static std::unique_ptr<WindowFixture> annotated() {
        QFETCH(ThemeProvider::Mode, mode);
        QFETCH(QSize, size);
        return test::annotatedWindow(mode, size);
    }

private Q_SLOTS:
    void start_data() { addSizes(); }
    void start() {
        QFETCH(ThemeProvider::Mode, mode);
        QFETCH(QSize, size);
        WindowFixture fixture(mode, size);
        const QString difference = compare(fixture, QStringLiteral("start"));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void emptyDossier_data() { addSizes(); }
    void emptyDossier() {
        QFETCH(ThemeProvider::Mode, mode);
        QFETCH(QSize, size);
        WindowFixture fixture(mode, size);
        QVERIFY(fixture.window().createDossier(fixture.path(QStringLiteral("Empty.gainsay"))));
        QVERIFY(fixture.settle());
        const QString difference = compare(fixture, QStringLiteral("empty"));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void read_data() { addSizes(); }
    void read() {
        const auto fixture = annotated();
        const auto quotes = fixture->session().annotations().ofVersion(fixture->version(0));
        QVERIFY(quotes);
        fixture->workspace().reader().openQuote(quotes->front().id);
        const QString difference = compare(*fixture, QStringLiteral("read"));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void article_data() {
        addSizes();
        QTest::newRow("sepia") << ThemeProvider::Mode::Sepia << QSize(1440, 900) << QString();
    }
    void article() {
        const auto fixture = annotated();
        const QString difference = compare(*fixture, QStringLiteral("article"));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void views_data() { addSizes(); }
    void views() {
        const auto fixture = annotated();
        const std::pair<ActionId, QString> views[] = {{ActionId::ViewCompare, QStringLiteral("compare")},
                                                      {ActionId::ViewClaims, QStringLiteral("claims")},
                                                      {ActionId::ViewTimeline, QStringLiteral("timeline")},
                                                      {ActionId::ViewOrigins, QStringLiteral("origins")},
                                                      {ActionId::ViewReport, QStringLiteral("report")}};
        QStringList differences;
        for (const auto& [id, name] : views) {
            fixture->window().actions().action(id).trigger();
            QVERIFY(fixture->settle());
            differences << compare(*fixture, name);
        }
        differences.removeAll(QString());
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(QLatin1Char('\n'))));
    }

    void importSummary_data() { addSizes(); }
    void importSummary() {
        QFETCH(ThemeProvider::Mode, mode);
        QFETCH(QSize, size);
        WindowFixture fixture(mode, size);
        QVERIFY(fixture.openWithArticles());
        QStringList paths = fixture.writeArticles().mid(0, 2);
        paths << fixture.write(QStringLiteral("4-bad.pdf"), "unreadable");
        fixture.workspace().importing().importPaths(paths, domain::Obtained::File);
        auto* summary = fixture.window().findChild<ImportSummary*>();
        QVERIFY(fixture.settle());
        QVERIFY(summary->isVisible());
        const QString difference = compare(fixture, QStringLiteral("import-summary"));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void errorBar_data() { addSizes(); }
    void errorBar() {
        const auto fixture = annotated();
        fixture->window().showError(
            {ErrorCode::OutOfSpace,
             QStringLiteral("The highlight could not be saved: the disk is full. Make room and try again."),
             QStringLiteral("SQLITE_FULL (13) in quote.add")});
        const QString difference = compare(*fixture, QStringLiteral("error"));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void shortcuts_data() { addSizes(); }
    void shortcuts() {
        const auto fixture = annotated();
        fixture->window().actions().action(ActionId::Shortcuts).trigger();
        const QString difference = compare(*fixture, QStringLiteral("shortcuts"));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void history_data() { addSizes(); }
    void history() {
        const auto fixture = annotated();
        fixture->window().actions().action(ActionId::History).trigger();
        const auto* step = fixture->window().findChild<QPushButton*>(QStringLiteral("history.step"));
        QVERIFY(QTest::qWaitFor([step] { return step->isEnabled(); }, 20000));
        const QString difference = compare(*fixture, QStringLiteral("history"));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
};

GAINSAY_SCREEN_TEST_MAIN(TestWindowScreens)
#include "tst_windowscreens.moc"

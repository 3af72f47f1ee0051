// SPDX-License-Identifier: GPL-3.0-or-later
// What is set for good, in the window: lenses and what they mark, the page of settings; the manual.
#include "tests/support/screenshot.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/manual/manualview.h"
#include "ui/reader/articleview.h"
#include "ui/reader/lenslegend.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerrow.h"
#include "ui/style/widgets/messagebar.h"
#include "ui/window/comparecontroller.h"
#include "ui/window/settingspage.h"
#include "ui/window/sheet.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDir>
#include <QLineEdit>
#include <QSlider>
#include <QTest>

using namespace gainsay;
using namespace gainsay::ui;
using gainsay::test::WindowFixture;

class TestWindowSettings : public QObject {
    Q_OBJECT

private:
    static Sheet& sheet(const WindowFixture& fixture) { return *fixture.window().findChild<Sheet*>(); }

private Q_SLOTS:
    void lensesAreExplainedOverTheArticle_data() { test::addLightAndDark(); }
    void lensesAreExplainedOverTheArticle() {
        QFETCH(ThemeProvider::Mode, mode);
        const auto fixture = test::annotatedWindow(mode);
        QTest::keyClick(&fixture->window(), Qt::Key_F1, Qt::ShiftModifier);
        QVERIFY(sheet(*fixture).isOpen());
        QCoreApplication::processEvents();
        GAINSAY_COMPARE_SCREEN(fixture->window(), fixture->themes().theme(), "window-lenses");
        // A switch works at once, and is remembered.
        auto* names = sheet(*fixture).findChild<QAbstractButton*>(QStringLiteral("lens.Names"));
        names->click();
        QVERIFY(fixture->workspace().readers().enabledLenses().contains(QStringLiteral("Names")));
        QVERIFY(fixture->window().settings().lenses->contains(QStringLiteral("Names")));
        QTest::keyClick(&sheet(*fixture), Qt::Key_Escape);
        QVERIFY(!sheet(*fixture).isOpen());
    }

    void lensesGoAndComeBackByKey() {
        const auto fixture = test::annotatedWindow();
        const QStringList before = fixture->workspace().readers().enabledLenses();
        QVERIFY(!before.isEmpty());
        QTest::keyClick(&fixture->window(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(fixture->workspace().readers().enabledLenses().isEmpty());
        QTest::keyClick(&fixture->window(), Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(fixture->workspace().readers().enabledLenses(), before);
        QTest::keyClick(&fixture->window(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(fixture->workspace().readers().enabledLenses().size(), 7);
    }

    void settingsHoldAtOnce_data() { test::addLightAndDark(); }
    void settingsHoldAtOnce() {
        QFETCH(ThemeProvider::Mode, mode);
        const auto fixture = test::annotatedWindow(mode);
        QTest::keyClick(&fixture->window(), Qt::Key_Comma, Qt::ControlModifier);
        QVERIFY(sheet(*fixture).isOpen());
        QCoreApplication::processEvents();
        GAINSAY_COMPARE_SCREEN(fixture->window(), fixture->themes().theme(), "window-settings");
        auto* page = qobject_cast<SettingsPage*>(sheet(*fixture).content());
        QVERIFY(page != nullptr);
        Settings wanted = page->settings();
        wanted.readingFace = ReadingFace::Sans;
        wanted.readingSize = 22;
        wanted.columnCharacters = 52;
        wanted.theme = ThemeProvider::Mode::Sepia;
        wanted.thresholds.set(domain::ContradictionType::Denial, 1);
        Q_EMIT page->settingsChanged(wanted);
        QCOMPARE(fixture->themes().mode(), ThemeProvider::Mode::Sepia);
        QVERIFY(fixture->window().actions().action(ActionId::ThemeSepia).isChecked());
        QCOMPARE(fixture->themes().fonts().reading.pixelSize(), 22);
        QVERIFY(fixture->themes().fonts().reading.families().contains(QStringLiteral("Noto Sans")));
        QVERIFY(fixture->themes().fonts().title.pixelSize() > 26); // grows along
        QCOMPARE(fixture->workspace().readerPane().view().column(), 52);
        QCOMPARE(fixture->workspace().comparing().thresholds(), wanted.thresholds);
        // Soon on the disk, so that a crash does not take it.
        const QString path = fixture->path(QStringLiteral("window.json"));
        QVERIFY(QTest::qWaitFor([&] { return loadSettings(path).settings.readingSize == 22; }));
    }

    /// What is chosen otherwise while the page is open stays when the page changes something else.
    void thePageFollowsTheTheme() {
        const auto fixture = test::annotatedWindow(ThemeProvider::Mode::Light);
        QTest::keyClick(&fixture->window(), Qt::Key_Comma, Qt::ControlModifier);
        auto* page = qobject_cast<SettingsPage*>(sheet(*fixture).content());
        QVERIFY(page != nullptr);
        fixture->window().actions().action(ActionId::ThemeSepia).trigger();
        QCOMPARE(fixture->themes().mode(), ThemeProvider::Mode::Sepia);
        QCOMPARE(page->settings().theme, ThemeProvider::Mode::Sepia);
        auto* slider = page->findChild<QSlider*>();
        QVERIFY(slider != nullptr);
        slider->setValue(slider->value() + 1);
        QCOMPARE(fixture->themes().mode(), ThemeProvider::Mode::Sepia);
    }

    /// Qt takes a scale only as the program starts, so the window closes to be made anew, with the dossier that is
    /// open.
    void sizeOfEverythingIsChosen() {
        const auto fixture = test::annotatedWindow();
        MainWindow& window = fixture->window();
        QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
        auto* page = qobject_cast<SettingsPage*>(sheet(*fixture).content());
        QVERIFY(page != nullptr);
        Settings wanted = page->settings();
        wanted.interfaceScale = 150;
        Q_EMIT page->settingsChanged(wanted);
        QVERIFY(!window.asksForRestart());
        QTest::keyClick(&sheet(*fixture), Qt::Key_Escape);
        QVERIFY(window.asksForRestart());
        QVERIFY(!window.isVisible());
        QVERIFY(!window.dossierPath().isEmpty());
        QCOMPARE(loadSettings(fixture->path(QStringLiteral("window.json"))).settings.interfaceScale, 150);
    }

    /// Tab leads to what lies below the edge of the sheet, and brings it into view.
    void theSheetFollowsTheKeyboard() {
        const auto fixture = test::annotatedWindow(ThemeProvider::Mode::Light, {1024, 620});
        QTest::keyClick(&fixture->window(), Qt::Key_Comma, Qt::ControlModifier);
        QCoreApplication::processEvents();
        const auto sliders = sheet(*fixture).findChildren<QSlider*>();
        QSlider* last = sliders.back();
        QVERIFY(last->visibleRegion().isEmpty());
        for (int i = 0; i < 60 && !last->hasFocus(); ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QVERIFY(last->hasFocus());
        QVERIFY(!last->visibleRegion().isEmpty());
    }

    void theManualOpensAtWhatIsShown_data() { test::addLightAndDark(); }
    void theManualOpensAtWhatIsShown() {
        QFETCH(ThemeProvider::Mode, mode);
        const auto fixture = test::annotatedWindow(mode);
        fixture->workspace().setView(View::Timeline);
        QTest::keyClick(&fixture->window(), Qt::Key_F1);
        auto* manual = qobject_cast<ManualView*>(sheet(*fixture).content());
        QVERIFY(manual != nullptr);
        QCOMPARE(manual->shownFile(), QStringLiteral("16-timeline.md"));
        QVERIFY(manual->field().hasFocus());
        manual->showPage(QStringLiteral("13-rules.md")); // a wide table
        QCoreApplication::processEvents();
        GAINSAY_COMPARE_SCREEN(fixture->window(), fixture->themes().theme(), "window-manual");
        // An address of the web is for whoever wants it; nothing is opened here.
        Q_EMIT manual->addressRequested(QStringLiteral("https://example.com/"));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("https://example.com/"));
        QVERIFY(fixture->window().messages().message().contains(QStringLiteral("https://example.com/")));
        QVERIFY(fixture->shown.isEmpty());
        QTest::keyClick(&sheet(*fixture), Qt::Key_Escape);
        QVERIFY(!sheet(*fixture).isOpen());
    }

    void articleInLargeSans_data() { test::addLightAndDark(); }
    void articleInLargeSans() {
        QFETCH(ThemeProvider::Mode, mode);
        const auto fixture = test::annotatedWindow(mode);
        Settings wanted;
        wanted.theme = mode;
        wanted.readingFace = ReadingFace::Sans;
        wanted.readingSize = 22;
        fixture->themes().setFamilies(wanted.reading(fixture->themes().families()));
        QVERIFY(fixture->settle());
        GAINSAY_COMPARE_SCREEN(fixture->window(), fixture->themes().theme(), "window-large-sans");
    }

    /// Whoever drops in a broken definition is told when the program starts, and led to the place.
    void brokenLensesAreToldOf() {
        test::WindowFixture fixture(ThemeProvider::Mode::Light, {1440, 900}, [](const QString& dataFolder) {
            QVERIFY(QDir().mkpath(dataFolder + QStringLiteral("/syntax")));
            QFile file(dataFolder + QStringLiteral("/syntax/broken.xml"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("<language name=\"Broken\" section=\"Gainsay lens\">\n<highlighting>");
        });
        MessageBar& bar = fixture.window().messages();
        QVERIFY(bar.isVisible());
        QVERIFY(bar.message().contains(QStringLiteral("broken.xml")));
        Q_EMIT bar.actionTriggered();
        QVERIFY(sheet(fixture).isOpen());
        QVERIFY(qobject_cast<LensLegend*>(sheet(fixture).content()) != nullptr);
    }
};

GAINSAY_SCREEN_TEST_MAIN(TestWindowSettings)
#include "tst_windowsettings.moc"

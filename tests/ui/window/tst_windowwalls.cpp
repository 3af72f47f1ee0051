// SPDX-License-Identifier: GPL-3.0-or-later
// A walk through every state of the window: is anything cut off, does anything overlap, can it be read, has it a name?
#include "app/base/translation.h"
#include "tests/support/layoutfaults.h"
#include "tests/support/screenshot.h"
#include "tests/ui/window/windowstates.h"
#include "ui/window/settings.h"

#include <QTest>

using namespace gainsay;
using namespace gainsay::ui;
using namespace Qt::StringLiterals;
using gainsay::test::WindowFixture;
using gainsay::test::WindowState;

class TestWindowWalls : public QObject {
    Q_OBJECT

private:
    static void addStates() {
        QTest::addColumn<const WindowState*>("state");
        for (const WindowState& state : test::windowStates()) {
            QTest::newRow(state.name) << &state;
        }
    }
    static QString listed(QStringList faults, const QString& where) {
        faults.removeDuplicates();
        return faults.isEmpty() ? QString() : where + u":\n  "_s + faults.join(u"\n  "_s) + u'\n';
    }
    static QString sizeOf(const WindowFixture& fixture) {
        return u"%1 × %2"_s.arg(fixture.window().width()).arg(fixture.window().height());
    }
    /// What is wrong in a window as it is: the faults of everything that it shows, and where a picture of it is.
    static QString faultsOf(const WindowFixture& fixture, const WindowState& state, const QString& where,
                            QStringList (*check)(QWidget&)) {
        QString found;
        for (QWidget* shown : test::shownWindows(fixture)) {
            const QString here = listed(check(*shown), where);
            if (!here.isEmpty()) {
                found += test::keepPicture(*shown, u"walls/%1 %2"_s.arg(QString::fromLatin1(state.name), where)) +
                         u'\n' + here;
            }
        }
        return found;
    }
    /// The state in a window of a usual size, in further themes, and in the smallest window.
    static QString faultsIn(const WindowState& state, const std::vector<ThemeProvider::Mode>& further) {
        auto fixture = test::windowIn(state);
        if (fixture == nullptr) {
            return u"The state cannot be reached."_s;
        }
        const QString usual = sizeOf(*fixture);
        QString found = faultsOf(*fixture, state, usual, test::layoutFaults) +
                        faultsOf(*fixture, state, usual, test::textFaults) +
                        faultsOf(*fixture, state, usual, test::speechFaults);
        for (const auto mode : further) {
            fixture->themes().setMode(mode);
            QCoreApplication::processEvents();
            found += faultsOf(*fixture, state, themeName(mode), test::textFaults);
        }
        test::closePopups();
        fixture = test::windowIn(state, ThemeProvider::Mode::Light, {});
        if (fixture == nullptr) {
            return found + u"The state cannot be reached in the smallest window."_s;
        }
        found += faultsOf(*fixture, state, sizeOf(*fixture), test::layoutFaults) +
                 faultsOf(*fixture, state, sizeOf(*fixture), test::textFaults);
        test::closePopups();
        return found;
    }

private Q_SLOTS:
    void everyState_data() { addStates(); }
    void everyState() {
        QFETCH(const WindowState*, state);
        const QString faults = faultsIn(*state, {ThemeProvider::Mode::Dark, ThemeProvider::Mode::Sepia});
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }

    void everyStateInJapanese_data() { addStates(); }
    void everyStateInJapanese() {
        QFETCH(const WindowState*, state);
        const Translation translation(u"ja"_s);
        const QString faults = faultsIn(*state, {});
        QVERIFY2(faults.isEmpty(), qPrintable(faults));
    }
};

GAINSAY_SCREEN_TEST_MAIN(TestWindowWalls)
#include "tst_windowwalls.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/screenshot.h"
#include "ui/importing/capturechooser.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>
#include <QTreeView>

using namespace gainsay;
using namespace gainsay::ui;

namespace {

session::ImportItem capture(const QString& title, const QString& address, int day, bool repeats = false) {
    session::ImportItem item;
    item.name = address;
    item.url = QStringLiteral("https://harbourpost.example/") + address;
    item.capture = import::Capture{QDateTime(QDate(2021, 3, day), QTime(18, 14), QTimeZone::UTC), 200, title};
    item.repeats = repeats;
    return item;
}

std::vector<session::ImportItem> captures() {
    const QString ferry = QStringLiteral("Ferry hits pier in fog, coastguard says");
    return {capture(ferry, QStringLiteral("2021/ferry"), 15), capture(ferry, QStringLiteral("2021/ferry"), 16, true),
            capture(QStringLiteral("Ferry hits pier; radar was off"), QStringLiteral("2021/ferry"), 18),
            capture(QStringLiteral("霧の中でフェリーが桟橋に衝突"), QStringLiteral("ja/ferry"), 19),
            capture({}, QStringLiteral("imprint"), 19)};
}

struct Fixture {
    explicit Fixture(ThemeProvider::Mode mode = ThemeProvider::Mode::Light)
        : themes(mode, test::screenFamilies()) {
        themes.install(*qApp);
        chooser = std::make_unique<CaptureChooser>(themes, captures());
        chooser->resize(880, chooser->sizeHint().height());
        chooser->show();
    }
    [[nodiscard]] QPushButton& import() const {
        return *chooser->findChild<QPushButton*>(QStringLiteral("captures.import"));
    }
    void press(const QString& words) const {
        for (auto* button : chooser->findChildren<QPushButton*>()) {
            if (button->text() == words) {
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
    }

    ThemeProvider themes;
    std::unique_ptr<CaptureChooser> chooser;
};

} // namespace

class TestCaptureChooser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesWhatIsTicked() {
        const Fixture fixture;
        QCOMPARE(fixture.import().text(), QStringLiteral("Import 4 captures"));
        QSignalSpy chosen(fixture.chooser.get(), &CaptureChooser::chosen);
        auto* list = fixture.chooser->findChild<QTreeView*>();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Space); // the first
        QCOMPARE(fixture.import().text(), QStringLiteral("Import 3 captures"));
        QTest::mouseClick(&fixture.import(), Qt::LeftButton);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen[0][0].value<std::vector<session::ImportItem>>().size(), 3U);
        QCOMPARE(chosen[0][1].toInt(), 5);
    }

    void selectsWhatTheFilterShows() {
        const Fixture fixture;
        fixture.press(QStringLiteral("Select none"));
        QVERIFY(!fixture.import().isEnabled());
        QTest::keyClicks(fixture.chooser->findChild<QLineEdit*>(), QStringLiteral("radar"));
        fixture.press(QStringLiteral("Select all"));
        QCOMPARE(fixture.import().text(), QStringLiteral("Import 1 capture"));
    }

    void screen_data() {
        QTest::addColumn<ThemeProvider::Mode>("mode");
        QTest::newRow("light") << ThemeProvider::Mode::Light;
        QTest::newRow("dark") << ThemeProvider::Mode::Dark;
    }

    void screen() {
        QFETCH(ThemeProvider::Mode, mode);
        const Fixture fixture(mode);
        GAINSAY_COMPARE_SCREEN(*fixture.chooser, fixture.themes.theme(), "captures");
    }
};

GAINSAY_SCREEN_TEST_MAIN(TestCaptureChooser)
#include "tst_capturechooser.moc"

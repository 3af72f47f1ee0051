// SPDX-License-Identifier: GPL-3.0-or-later
// The page of settings: what is changed, found, restored, and how it looks.
#include "tests/support/screenshot.h"
#include "ui/style/widgets/runlabel.h"
#include "ui/style/widgets/segmentedcontrol.h"
#include "ui/window/settingrow.h"
#include "ui/window/settingspage.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSlider>
#include <QToolButton>

#include <algorithm>

using namespace gainsay;
using namespace gainsay::ui;

namespace {

SuggestionTally sampleTally() {
    SuggestionTally tally;
    for (int i = 0; i < 10; ++i) {
        tally.add(domain::ContradictionType::Denial, 0.3 + 0.05 * i);
        tally.add(domain::ContradictionType::Quantity, 0.9);
    }
    tally.close();
    return tally;
}

QSlider* slider(const SettingsPage& page, const QString& name) {
    const auto all = page.findChildren<QSlider*>();
    const auto found = std::ranges::find(all, name, &QSlider::accessibleName);
    return found == all.end() ? nullptr : *found;
}

SegmentedControl* choice(const SettingsPage& page, const QString& name) {
    const auto all = page.findChildren<SegmentedControl*>();
    const auto found =
        std::ranges::find_if(all, [&](const SegmentedControl* one) { return one->accessibleName().startsWith(name); });
    return found == all.end() ? nullptr : *found;
}

QToolButton* restore(const SettingsPage& page, const QString& name) {
    const auto all = page.findChildren<QToolButton*>();
    const auto found = std::ranges::find(all, QStringLiteral("Restore the default: ") + name,
                                         [](const QToolButton* one) { return one->accessibleName(); });
    return found == all.end() ? nullptr : *found;
}

QStringList shownSettings(const SettingsPage& page) {
    QStringList names;
    for (const SettingRow* row : page.findChildren<SettingRow*>()) {
        if (!row->isHidden()) {
            names << row->findChild<RunLabel*>()->text();
        }
    }
    return names;
}

} // namespace

class TestSettingsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void looks_data() {
        QTest::addColumn<ThemeProvider::Mode>("mode");
        QTest::addColumn<QString>("words");
        for (const auto& [name, mode] :
             {std::pair("light", ThemeProvider::Mode::Light), std::pair("dark", ThemeProvider::Mode::Dark)}) {
            QTest::addRow("%s", name) << mode << QString();
            QTest::addRow("%s, filtered", name) << mode << QStringLiteral("line");
            QTest::addRow("%s, nothing", name) << mode << QStringLiteral("zebra");
        }
        QTest::newRow("sepia") << ThemeProvider::Mode::Sepia << QString();
    }
    void looks() {
        QFETCH(ThemeProvider::Mode, mode);
        QFETCH(QString, words);
        ThemeProvider themes(mode, test::screenFamilies());
        themes.install(*qApp);
        Settings settings;
        settings.theme = mode;
        settings.columnCharacters = 74;
        settings.thresholds.set(domain::ContradictionType::Denial, 0.5);
        SettingsPage page(themes, settings, sampleTally());
        page.resize(650, page.layout()->totalHeightForWidth(650));
        if (!words.isEmpty()) {
            page.filter(words);
        }
        const QString name = words.isEmpty() ? QStringLiteral("settings") : QStringLiteral("settings-%1").arg(words);
        const QString mismatch = test::compareScreenshot(page, themes.theme(), name);
        QVERIFY2(mismatch.isEmpty(), qPrintable(mismatch));
    }

    void changesAreToldAtOnce() {
        ThemeProvider themes(ThemeProvider::Mode::Light, test::screenFamilies());
        SettingsPage page(themes, {}, sampleTally());
        QSignalSpy changed(&page, &SettingsPage::settingsChanged);
        choice(page, QStringLiteral("Theme"))->setCurrentIndex(3);
        QCOMPARE(page.settings().theme, ThemeProvider::Mode::Sepia);
        QCOMPARE(choice(page, QStringLiteral("Theme"))->accessibleName(), QStringLiteral("Theme: Sepia"));
        choice(page, QStringLiteral("Size of everything"))->setCurrentIndex(3);
        QCOMPARE(page.settings().interfaceScale, 150);
        choice(page, QStringLiteral("Language"))->setCurrentIndex(2);
        QCOMPARE(page.settings().language, QStringLiteral("ja"));
        choice(page, QStringLiteral("Face"))->setCurrentIndex(1);
        QCOMPARE(page.settings().readingFace, ReadingFace::Sans);
        slider(page, QStringLiteral("Size"))->setValue(21);
        QCOMPARE(page.settings().readingSize, 21);
        slider(page, QStringLiteral("Line length"))->setValue(80);
        QCOMPARE(page.settings().columnCharacters, 80);
        slider(page, QStringLiteral("Line spacing"))->setValue(20);
        QCOMPARE(page.settings().readingLine, 2.0);
        slider(page, QStringLiteral("Denial"))->setValue(60);
        QCOMPARE(page.settings().thresholds.of(domain::ContradictionType::Denial), 0.6);
        QCOMPARE(changed.count(), 8);
    }

    /// How many suggestions are left stands beside the slider while it moves.
    void thresholdsSayWhatTheyLeave() {
        ThemeProvider themes(ThemeProvider::Mode::Light, test::screenFamilies());
        SettingsPage page(themes, {}, sampleTally());
        QSlider* denial = slider(page, QStringLiteral("Denial"));
        QCOMPARE(denial->accessibleDescription(), QStringLiteral("0.35 · 9 of 10"));
        denial->setValue(52);
        QCOMPARE(denial->accessibleDescription(), QStringLiteral("0.52 · 5 of 10"));
        QCOMPARE(slider(page, QStringLiteral("Date"))->accessibleDescription(), QStringLiteral("0.35 · none found"));
        const SettingsPage without(themes, {});
        QCOMPARE(slider(without, QStringLiteral("Denial"))->accessibleDescription(), QStringLiteral("0.35"));
    }

    void eachRowRestoresItsDefault() {
        ThemeProvider themes(ThemeProvider::Mode::Light, test::screenFamilies());
        Settings settings;
        settings.theme = ThemeProvider::Mode::Dark;
        settings.readingSize = 24;
        settings.readingLine = 1.3;
        settings.thresholds.set(domain::ContradictionType::Scope, 0.9);
        SettingsPage page(themes, settings);
        QVERIFY(restore(page, QStringLiteral("Line length"))->isHidden());
        for (const QString& name : {QStringLiteral("Theme"), QStringLiteral("Size"), QStringLiteral("Line spacing"),
                                    QStringLiteral("Scope")}) {
            QToolButton* button = restore(page, name);
            QVERIFY2(button != nullptr && !button->isHidden(), qPrintable(name));
            button->click();
            QVERIFY(button->isHidden());
        }
        QCOMPARE(page.settings(), Settings());
    }

    void theFieldLeavesWhatHasItsWords() {
        ThemeProvider themes(ThemeProvider::Mode::Light, test::screenFamilies());
        SettingsPage page(themes, {});
        const auto all = shownSettings(page);
        QCOMPARE(all.size(), 15);
        auto* field = page.findChild<QLineEdit*>();
        field->setText(QStringLiteral("LINE"));
        QCOMPARE(shownSettings(page), (QStringList{QStringLiteral("Line length"), QStringLiteral("Line spacing")}));
        field->setText(QStringLiteral("sepia"));
        QCOMPARE(shownSettings(page), QStringList{QStringLiteral("Theme")}); // one of its choices
        field->setText(QStringLiteral("score date"));
        QCOMPARE(shownSettings(page), QStringList{QStringLiteral("Date")});
        field->setText(QStringLiteral("zebra"));
        QVERIFY(shownSettings(page).isEmpty());
        field->clear();
        QCOMPARE(shownSettings(page), all);
    }

    void theKeyboardReachesEverything() {
        ThemeProvider themes(ThemeProvider::Mode::Light, test::screenFamilies());
        Settings settings;
        settings.readingSize = 20;
        SettingsPage page(themes, settings);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto* field = page.findChild<QLineEdit*>();
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Tab);
        auto* theme = choice(page, QStringLiteral("Theme"));
        QVERIFY(theme->hasFocus());
        QTest::keyClick(theme, Qt::Key_Right);
        QCOMPARE(page.settings().theme, ThemeProvider::Mode::Light);
        auto* size = slider(page, QStringLiteral("Size"));
        size->setFocus();
        QTest::keyClick(size, Qt::Key_Right);
        QCOMPARE(page.settings().readingSize, 21);
        auto* back = restore(page, QStringLiteral("Size"));
        back->setFocus();
        QTest::keyClick(back, Qt::Key_Space);
        QCOMPARE(page.settings().readingSize, 17);
        QVERIFY(size->hasFocus()); // the button went
        for (const QWidget* one : page.findChildren<QWidget*>()) {
            QVERIFY2((one->focusPolicy() & Qt::TabFocus) == 0 || !one->accessibleName().isEmpty() ||
                         one->focusProxy() != nullptr,
                     one->metaObject()->className());
        }
    }

    /// Whatever the number of suggestions, a slider's move is counted in far less than a frame.
    void talliesAreQuick() {
        SuggestionTally tally;
        for (int i = 0; i < 100'000; ++i) {
            tally.add(domain::ContradictionType::Date, (i * 7919 % 1000) / 1000.0);
        }
        tally.close();
        QCOMPARE(tally.count(domain::ContradictionType::Date), 100'000);
        QCOMPARE(tally.count(domain::ContradictionType::Date, 0.0), 100'000);
        QCOMPARE(tally.count(domain::ContradictionType::Date, 0.9), 10'000);
        QCOMPARE(tally.count(domain::ContradictionType::Date, 1.0), 0);
        QCOMPARE(tally.count(domain::ContradictionType::Denial), 0);
        QElapsedTimer timer;
        timer.start();
        qsizetype found = 0;
        for (int i = 0; i < 1000; ++i) {
            found += tally.count(domain::ContradictionType::Date, i / 1000.0);
        }
        QVERIFY(found > 0);
        QVERIFY2(timer.elapsed() < 160, qPrintable(QString::number(timer.elapsed()))); // a hundredth of a frame each
    }
};

GAINSAY_SCREEN_TEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"

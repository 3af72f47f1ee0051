// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/themeprovider.h"

#include <QApplication>
#include <QImage>
#include <QTest>
#include <QWidget>

namespace gainsay::test {

/// Freezes what a screen depends on: off-screen platform, no platform theme, one pixel ratio, locale C, UTC. To be
/// called before the QApplication is made.
void freezeEnvironment();
/// The rest, which needs the application: no cursor blink, no effects, no test data in the user's folders.
void freezeApplication();
/// The families that the baseline is drawn with, from the platform's packages.
[[nodiscard]] ui::FontFamilies screenFamilies();
/// What the widget looks like now, on the theme's ground, without being shown if it is not.
[[nodiscard]] QImage grab(QWidget& widget);

/// For a test's _data(): a column "mode" of ui::ThemeProvider::Mode with a row for light and one for dark.
void addLightAndDark();
/// The same, with sepia.
void addThemes();

/// Writes what the widget looks like now beside the pictures that differ, for who looks into a failure; says where.
QString keepPicture(QWidget& widget, const QString& name);

/// Compares pictures pixel by pixel with those of a baseline folder.
class ScreenComparer {
public:
    /// Reads `baseline`/NAME.png; on a mismatch writes NAME-expected.png, NAME-actual.png and NAME-difference.png to
    /// `output`. With `renew` it writes the baseline instead.
    ScreenComparer(QString baseline, QString output, bool renew);
    /// The project's own baseline; renews it where GAINSAY_RENEW_BASELINES is 1.
    [[nodiscard]] static ScreenComparer ofProject();

    /// Empty where the pictures are the same; else what differs and where the three files are.
    [[nodiscard]] QString compare(const QImage& actual, const QString& name) const;
    /// Empty where the fonts are those that the baseline was drawn with; else which versions differ.
    [[nodiscard]] QString checkFonts() const;

private:
    QString m_baseline;
    QString m_output;
    bool m_renew;
};

/// Compares a widget with tests/ui/baseline/<light|dark|sepia>/NAME.png. Empty where they are the same.
[[nodiscard]] QString compareScreenshot(QWidget& widget, const ui::Theme& theme, const QString& name);

} // namespace gainsay::test

/// Fails the test where the widget is not as its baseline shows it.
#define GAINSAY_COMPARE_SCREEN(widget, theme, name)                                                                    \
    do {                                                                                                               \
        const QString mismatch = gainsay::test::compareScreenshot(widget, theme, QStringLiteral(name));                \
        QVERIFY2(mismatch.isEmpty(), qPrintable(mismatch));                                                            \
    } while (false)

/// The main() of a test with screens, in place of QTEST_MAIN.
#define GAINSAY_SCREEN_TEST_MAIN(TestClass)                                                                            \
    int main(int argc, char* argv[]) {                                                                                 \
        gainsay::test::freezeEnvironment();                                                                            \
        QApplication application(argc, argv);                                                                          \
        gainsay::test::freezeApplication();                                                                            \
        TestClass test;                                                                                                \
        QTEST_SET_MAIN_SOURCE_PATH                                                                                     \
        return QTest::qExec(&test, argc, argv);                                                                        \
    }

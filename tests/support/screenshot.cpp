// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/screenshot.h"

#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QLocale>
#include <QPixmap>
#include <QProcess>
#include <QStandardPaths>
#include <QTimeZone>

namespace gainsay::test {
namespace {

/// Packages that decide how a screen looks. The fonts have to be the same; of the libraries it is said when they
/// differ.
const QStringList fontPackages{QStringLiteral("fonts-inter"), QStringLiteral("fonts-noto-cjk"),
                               QStringLiteral("fonts-noto-core"), QStringLiteral("fonts-noto-mono")};
const QStringList libraryPackages{QStringLiteral("libfontconfig1"), QStringLiteral("libfreetype6"),
                                  QStringLiteral("libharfbuzz0b"), QStringLiteral("libqt6gui6")};

QStringList versionsOf(const QStringList& packages) {
    QProcess query;
    query.start(QStringLiteral("dpkg-query"),
                QStringList{QStringLiteral("-W"), QStringLiteral("-f=${Package} ${Version}\n")} + packages);
    query.waitForFinished();
    QStringList lines = QString::fromUtf8(query.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    lines.sort();
    return lines;
}

QStringList linesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly)
               ? QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts)
               : QStringList();
}

/// "fonts-inter 4.1 (baseline 4.0)" for each package whose version is another one than recorded.
QStringList changedVersions(const QStringList& packages, const QStringList& recorded) {
    QStringList changed;
    for (const QString& line : versionsOf(packages)) {
        if (recorded.contains(line)) {
            continue;
        }
        const QString package = line.section(QLatin1Char(' '), 0, 0) + QLatin1Char(' ');
        QString before = QStringLiteral("not recorded");
        for (const QString& old : recorded) {
            if (old.startsWith(package)) {
                before = old.mid(package.size());
            }
        }
        changed << QStringLiteral("%1 (baseline: %2)").arg(line, before);
    }
    return changed;
}

/// The actual picture faded, with every pixel that differs in red; `count` is how many do.
QImage differenceOf(const QImage& expected, const QImage& actual, qsizetype& count) {
    QImage difference(expected.size().expandedTo(actual.size()), QImage::Format_RGB32);
    difference.fill(Qt::red);
    count = 0;
    for (int y = 0; y < difference.height(); ++y) {
        for (int x = 0; x < difference.width(); ++x) {
            const bool inBoth = expected.valid(x, y) && actual.valid(x, y);
            if (inBoth && expected.pixel(x, y) == actual.pixel(x, y)) {
                const int grey = 192 + qGray(actual.pixel(x, y)) / 4;
                difference.setPixel(x, y, qRgb(grey, grey, grey));
            } else {
                ++count;
            }
        }
    }
    return difference;
}

} // namespace

void freezeEnvironment() {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QPA_PLATFORMTHEME", "");
    qputenv("QT_SCALE_FACTOR", "1");
    qputenv("QT_FONT_DPI", "96");
    qputenv("QT_ENABLE_HIGHDPI_SCALING", "0");
    qputenv("LC_ALL", "C.UTF-8");
    qputenv("TZ", "UTC");
    qputenv("XDG_CURRENT_DESKTOP", "");
    QLocale::setDefault(QLocale::c());
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setDesktopSettingsAware(false);
}

void freezeApplication() {
    QApplication::setCursorFlashTime(0);
    for (const auto effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
                              Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox}) {
        QApplication::setEffectEnabled(effect, false);
    }
}

ui::FontFamilies screenFamilies() {
    ui::FontFamilies families;
    families.interface = QStringLiteral("Inter");
    return families;
}

QImage grab(QWidget& widget) {
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

void addLightAndDark() {
    QTest::addColumn<ui::ThemeProvider::Mode>("mode");
    QTest::newRow("light") << ui::ThemeProvider::Mode::Light;
    QTest::newRow("dark") << ui::ThemeProvider::Mode::Dark;
}

void addThemes() {
    addLightAndDark();
    QTest::newRow("sepia") << ui::ThemeProvider::Mode::Sepia;
}

QString keepPicture(QWidget& widget, const QString& name) {
    const QString path = QStringLiteral("%1/%2.png").arg(QStringLiteral(GAINSAY_SCREENS_DIR), name);
    QDir().mkpath(QFileInfo(path).path());
    return grab(widget).save(path) ? path : QString();
}

ScreenComparer::ScreenComparer(QString baseline, QString output, bool renew)
    : m_baseline(std::move(baseline))
    , m_output(std::move(output))
    , m_renew(renew) {}

ScreenComparer ScreenComparer::ofProject() {
    return {QStringLiteral(GAINSAY_BASELINE_DIR), QStringLiteral(GAINSAY_SCREENS_DIR),
            qEnvironmentVariable("GAINSAY_RENEW_BASELINES") == QLatin1StringView("1")};
}

QString ScreenComparer::compare(const QImage& actual, const QString& name) const {
    const QString reference = QStringLiteral("%1/%2.png").arg(m_baseline, name);
    if (m_renew) {
        const bool written = QDir().mkpath(QFileInfo(reference).path()) && actual.save(reference);
        return written ? QString() : QStringLiteral("Could not write the baseline %1").arg(reference);
    }
    const QImage expected = QImage(reference).convertToFormat(QImage::Format_RGB32);
    if (expected == actual) {
        return {};
    }
    const QString stem = QStringLiteral("%1/%2").arg(m_output, name);
    QDir().mkpath(QFileInfo(stem).path());
    qsizetype count = 0;
    const QImage difference = differenceOf(expected, actual, count);
    expected.save(stem + QStringLiteral("-expected.png"));
    actual.save(stem + QStringLiteral("-actual.png"));
    difference.save(stem + QStringLiteral("-difference.png"));
    QString message =
        expected.isNull()
            ? QStringLiteral("There is no baseline %1; GAINSAY_RENEW_BASELINES=1 writes it.").arg(reference)
            : QStringLiteral("%1: %2 pixels differ from %3.").arg(name).arg(count).arg(reference);
    message +=
        QStringLiteral("\n  expected   %1-expected.png\n  actual     %1-actual.png\n  difference %1-difference.png")
            .arg(stem);
    const QStringList libraries = changedVersions(libraryPackages, linesOf(m_baseline + QStringLiteral("/FONTS.txt")));
    if (!libraries.isEmpty()) {
        message += QStringLiteral("\n  other libraries than the baseline's: ") + libraries.join(QStringLiteral(", "));
    }
    return message;
}

QString ScreenComparer::checkFonts() const {
    const QString record = m_baseline + QStringLiteral("/FONTS.txt");
    if (m_renew) {
        QFile file(record);
        const QStringList lines = versionsOf(fontPackages + libraryPackages);
        if (!QDir().mkpath(m_baseline) || !file.open(QIODevice::WriteOnly) ||
            file.write((lines.join(QLatin1Char('\n')) + QLatin1Char('\n')).toUtf8()) < 0) {
            return QStringLiteral("Could not write %1").arg(record);
        }
        return {};
    }
    const QStringList installed = versionsOf(fontPackages);
    if (installed.size() != fontPackages.size()) {
        return QStringLiteral("Screens need the fonts of the packages %1; installed are only: %2.")
            .arg(fontPackages.join(QStringLiteral(", ")), installed.join(QStringLiteral(", ")));
    }
    const QStringList changed = changedVersions(fontPackages, linesOf(record));
    if (changed.isEmpty()) {
        return {};
    }
    return QStringLiteral("The fonts are not those of the baseline: %1. Renew it with GAINSAY_RENEW_BASELINES=1.")
        .arg(changed.join(QStringLiteral(", ")));
}

QString compareScreenshot(QWidget& widget, const ui::Theme& theme, const QString& name) {
    const auto comparer = ScreenComparer::ofProject();
    if (QString wrongFonts = comparer.checkFonts(); !wrongFonts.isEmpty()) {
        return wrongFonts;
    }
    const QString folder = theme.scheme == ui::Scheme::Dark    ? QStringLiteral("dark")
                           : theme.scheme == ui::Scheme::Sepia ? QStringLiteral("sepia")
                                                               : QStringLiteral("light");
    return comparer.compare(grab(widget), folder + QLatin1Char('/') + name);
}

} // namespace gainsay::test

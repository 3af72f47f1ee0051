// SPDX-License-Identifier: GPL-3.0-or-later
// The screen tests are only as good as what compares them.
#include "tests/support/screenshot.h"

#include <QFile>
#include <QPainter>
#include <QTemporaryDir>

using namespace gainsay;

namespace {

class Swatch : public QWidget {
public:
    bool spoiled = false;

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        if (spoiled) {
            painter.fillRect(QRect(17, 5, 1, 1), QColor(254, 255, 255));
        }
    }
};

} // namespace

class TestScreenshot : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onePixelIsCaught() {
        QTemporaryDir folder;
        const QString baseline = folder.filePath(QStringLiteral("baseline"));
        const QString output = folder.filePath(QStringLiteral("output"));
        Swatch swatch;
        swatch.resize(40, 20);
        QCOMPARE(
            test::ScreenComparer(baseline, output, true).compare(test::grab(swatch), QStringLiteral("light/swatch")),
            QString());

        const test::ScreenComparer comparer(baseline, output, false);
        QCOMPARE(comparer.compare(test::grab(swatch), QStringLiteral("light/swatch")), QString());
        QVERIFY(!QFile::exists(output));

        swatch.spoiled = true;
        const QString mismatch = comparer.compare(test::grab(swatch), QStringLiteral("light/swatch"));
        QVERIFY2(mismatch.contains(QStringLiteral("1 pixels differ")), qPrintable(mismatch));
        for (const auto& kind : {QStringLiteral("expected"), QStringLiteral("actual"), QStringLiteral("difference")}) {
            const QString path = QStringLiteral("%1/light/swatch-%2.png").arg(output, kind);
            QVERIFY2(QFile::exists(path), qPrintable(path));
            QVERIFY(mismatch.contains(path));
        }
        const QImage difference(output + QStringLiteral("/light/swatch-difference.png"));
        QCOMPARE(difference.pixelColor(17, 5), QColor(Qt::red));
        QVERIFY(difference.pixelColor(16, 5) != QColor(Qt::red));
    }

    void otherSizeIsCaught() {
        QTemporaryDir folder;
        Swatch swatch;
        swatch.resize(40, 20);
        QCOMPARE(
            test::ScreenComparer(folder.path(), folder.path(), true).compare(test::grab(swatch), QStringLiteral("s")),
            QString());
        swatch.resize(41, 20);
        QVERIFY(!test::ScreenComparer(folder.path(), folder.path(), false)
                     .compare(test::grab(swatch), QStringLiteral("s"))
                     .isEmpty());
    }

    void missingBaselineIsCaught() {
        QTemporaryDir folder;
        Swatch swatch;
        swatch.resize(40, 20);
        const QString message = test::ScreenComparer(folder.path(), folder.path(), false)
                                    .compare(test::grab(swatch), QStringLiteral("none"));
        QVERIFY2(message.contains(QStringLiteral("GAINSAY_RENEW_BASELINES")), qPrintable(message));
    }

    void otherFontsAreNamed() {
        QTemporaryDir folder;
        QFile record(folder.filePath(QStringLiteral("FONTS.txt")));
        QVERIFY(record.open(QIODevice::WriteOnly));
        record.write("fonts-inter 0.0-0\n");
        record.close();
        const QString message = test::ScreenComparer(folder.path(), folder.path(), false).checkFonts();
        QVERIFY2(message.contains(QStringLiteral("fonts-inter")), qPrintable(message));
    }
};

GAINSAY_SCREEN_TEST_MAIN(TestScreenshot)
#include "tst_screenshot.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The views that are read most on a screen at 200 %, compared pixel by pixel.
#include "app/session/extractors.h"
#include "app/session/sampledossier.h"
#include "tests/support/require.h"
#include "tests/support/screenshot.h"
#include "tests/ui/window/windowfixture.h"

#include <QTest>

using namespace gainsay;
using namespace gainsay::ui;
using namespace Qt::StringLiterals;
using gainsay::test::WindowFixture;

class TestScreenDouble : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void views() {
        WindowFixture fixture(ThemeProvider::Mode::Light, {1280, 800});
        QCOMPARE(fixture.window().devicePixelRatio(), 2.0);
        const QString path = fixture.path(u"Sample.gainsay"_s);
        REQUIRE(session::buildSampleDossier(path, fixture.environment(),
                                            session::workerExtractor(QStringLiteral(GAINSAY_BIN_DIR))));
        REQUIRE(fixture.window().openDossier(path));
        QVERIFY(fixture.settle());
        QStringList differences;
        for (const auto& [view, name] :
             {std::pair(View::Read, u"read"_s), std::pair(View::Compare, u"compare"_s),
              std::pair(View::Claims, u"claims"_s), std::pair(View::Timeline, u"timeline"_s)}) {
            fixture.workspace().setView(view);
            QVERIFY(fixture.settle());
            QCoreApplication::processEvents(); // charts take their place with the next layout
            differences << test::compareScreenshot(fixture.window(), fixture.themes().theme(), u"double-"_s + name);
        }
        differences.removeAll(QString());
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
    }
};

int main(int argc, char* argv[]) {
    test::freezeEnvironment();
    qputenv("QT_ENABLE_HIGHDPI_SCALING", "1");
    qputenv("QT_SCALE_FACTOR", "2");
    QApplication application(argc, argv);
    test::freezeApplication();
    TestScreenDouble test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}
#include "tst_screendouble.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody works in the window all day. GAINSAY_ACTIONS sets how many actions, GAINSAY_SEED where chance begins.
#include "tests/support/screenshot.h"
#include "tests/ui/models/freshmodels.h"
#include "tests/ui/window/randomhand.h"
#include "ui/reader/articleview.h"
#include "ui/reader/readerpane.h"
#include "ui/style/widgets/messagebar.h"
#include "ui/window/readercontroller.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace gainsay;
using namespace gainsay::ui;
using namespace Qt::StringLiterals;
using gainsay::test::WindowFixture;

namespace {

constexpr int between = 100; ///< actions from one look at the models to the next

/// Of this process, in kB.
qint64 residentMemory() {
    QFile file(u"/proc/self/status"_s);
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : file.readAll().split('\n')) {
            if (line.startsWith("VmRSS:")) {
                return line.mid(6).trimmed().split(' ').first().toLongLong();
            }
        }
    }
    return 0;
}

/// What a look between the actions saw.
struct Look {
    int actions = 0;
    qsizetype objects = 0; ///< in the window, while one article is read and nothing lies over it
    qsizetype articles = 0;
    qsizetype quotes = 0;
    qint64 memory = 0; ///< kB

    /// Rows that the window holds objects for.
    [[nodiscard]] double objectsBeyondRows() const { return double(objects) - 2.0 * double(articles + quotes); }
};

} // namespace

class TestSoak : public QObject {
    Q_OBJECT

private:
    static void compareWithFresh(const WindowFixture& fixture) {
        test::compareWithFresh(fixture.session(), fixture.workspace().models(), fixture.environment());
        compareReader(fixture);
    }
    /// The quotes over the text are those of the dossier.
    static void compareReader(const WindowFixture& fixture) {
        const domain::VersionId version = fixture.workspace().reader().version();
        if (version.isNull()) {
            return;
        }
        const auto shown = fixture.session().versions().shownIn(version);
        QVERIFY(shown.has_value());
        const auto& painted = fixture.workspace().readerPane().view().quotes();
        QCOMPARE(painted.size(), shown->size());
        for (const session::ShownQuote& one : *shown) {
            QVERIFY(std::ranges::any_of(painted, [&one](const PlacedQuote& placed) {
                return placed.quote.id == one.quote.id && placed.quote.range == one.range &&
                       placed.quote.colour == one.quote.colour;
            }));
        }
    }
    static Look look(const WindowFixture& fixture, int actions) {
        return {actions, fixture.window().findChildren<QObject*>().size(),
                fixture.workspace().models().articles().rowCount(),
                static_cast<qsizetype>(fixture.workspace().models().quotes().size()), residentMemory()};
    }

private Q_SLOTS:
    void workAllDay() {
        const int actions = test::countFromEnvironment("GAINSAY_ACTIONS", 300);
        const auto seed = static_cast<quint32>(test::countFromEnvironment("GAINSAY_SEED", 1));
        qInfo("GAINSAY_SEED=%u GAINSAY_ACTIONS=%d", seed, actions);
        const auto fixture = test::annotatedWindow(ThemeProvider::Mode::Light, {1280, 800});
        test::RandomHand hand(*fixture, seed);
        QStringList done;
        QStringList said;
        std::vector<Look> looks;
        for (int i = 1; i <= actions; ++i) {
            const QString what = hand.act();
            done << what;
            QVERIFY2(!what.isEmpty(),
                     qPrintable(u"does not settle after: "_s + done.mid(done.size() - 10).join(u", ")));
            const MessageBar& messages = fixture->window().messages();
            if (messages.isVisible() && !said.contains(messages.message())) {
                said << messages.message();
                qInfo("after %d (%s): %s", i, qPrintable(what), qPrintable(messages.message()));
            }
            if (i % between == 0 || i == actions) {
                hand.tidy();
                compareWithFresh(*fixture);
                if (QTest::currentTestFailed()) {
                    qInfo("after %d: %s", i, qPrintable(done.mid(done.size() - 20).join(u", ")));
                    return;
                }
                looks.push_back(look(*fixture, i));
                const Look& now = looks.back();
                qInfo("%6d actions, %6lld objects, %4lld articles, %5lld quotes, %7lld kB", now.actions,
                      static_cast<long long>(now.objects), static_cast<long long>(now.articles),
                      static_cast<long long>(now.quotes), static_cast<long long>(now.memory));
            }
        }
        const auto verification = fixture->session().verify();
        QVERIFY(verification.has_value() && verification->isClean());
        nothingGrows(looks);
    }

private:
    /// The objects of a window that is tidied up are those of its rows; what an action left behind would add up.
    static void nothingGrows(const std::vector<Look>& looks) {
        if (looks.size() < 2) {
            return;
        }
        const double first = looks.front().objectsBeyondRows();
        const double last = looks.back().objectsBeyondRows();
        QVERIFY2(last < 1.3 * first + 200,
                 qPrintable(u"%1 objects became %2"_s.arg(looks.front().objects).arg(looks.back().objects)));
    }
};

GAINSAY_SCREEN_TEST_MAIN(TestSoak)
#include "tst_soak.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The flows that every release must carry, through the real window: once with the mouse, once with keys alone.
#include "tests/support/require.h"
#include "tests/support/screenshot.h"
#include "tests/ui/window/user.h"
#include "ui/compare/compareview.h"
#include "ui/importing/importsummary.h"
#include "ui/reader/articleview.h"
#include "ui/reader/readerpane.h"
#include "ui/report/reportview.h"
#include "ui/style/widgets/messagebar.h"
#include "ui/window/readercontroller.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

#include <algorithm>

using namespace gainsay;
using namespace gainsay::ui;
using gainsay::test::Hand;
using gainsay::test::User;
using gainsay::test::WindowFixture;

namespace {

void addHands() {
    QTest::addColumn<Hand>("hand");
    QTest::newRow("mouse") << Hand::Mouse;
    QTest::newRow("keys") << Hand::Keys;
}

/// Counts how often a button of the mouse is pressed, anywhere in the program.
class PressedButtons final : public QObject {
public:
    PressedButtons() { qApp->installEventFilter(this); }
    [[nodiscard]] int count() const { return m_count; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        m_count += event->type() == QEvent::MouseButtonPress ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }

private:
    int m_count = 0;
};

} // namespace

class TestWindowFlows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reviewSources_data() { addHands(); }
    /// Import, highlight, link, claim from two sides, compare, confirm, take it back.
    void reviewSources() {
        QFETCH(Hand, hand);
        WindowFixture fixture;
        const User user(fixture, hand);
        const PressedButtons pressed;
        fixture.newDossier = fixture.path(QStringLiteral("Crane.gainsay"));
        fixture.importFiles = fixture.writeArticles();
        if (hand == Hand::Mouse) {
            QVERIFY(user.click(fixture.window(), QStringLiteral("start.new")));
            QVERIFY(user.click(fixture.window(), QStringLiteral("import")));
        } else {
            user.press(Qt::Key_N, Qt::ControlModifier);
            user.press(Qt::Key_I, Qt::ControlModifier);
        }
        QVERIFY(fixture.waitForArticles(3));
        auto* summary = fixture.window().findChild<ImportSummary*>();
        QVERIFY(summary->isVisible());
        if (hand == Hand::Mouse) {
            QVERIFY(user.click(*summary, QStringLiteral("importSummary.close")));
        } else {
            user.press(Qt::Key_4, Qt::AltModifier);
            user.press(Qt::Key_Escape);
        }
        QVERIFY(!summary->isVisible());

        user.open(0);
        QCOMPARE(fixture.workspace().reader().version(), fixture.version(0));
        user.select(QStringLiteral("had failed an inspection in January 2031"));
        QVERIFY(user.act(QStringLiteral("Highlight Yellow (1)"), Qt::Key_1));
        const auto quotes = fixture.session().annotations().all();
        REQUIRE(quotes);
        QCOMPARE(quotes->size(), 1U);
        QCOMPARE(quotes->front().exact, QStringLiteral("had failed an inspection in January 2031"));
        QCOMPARE(quotes->front().colour, 1);
        QVERIFY(fixture.settle());
        QCOMPARE(fixture.workspace().models().articles().row(0).quotes, 1);

        user.select(QStringLiteral("Port Authority"));
        QVERIFY(user.act(QStringLiteral("Entity"), Qt::Key_E));
        QVERIFY(user.choose(QStringLiteral("Port Authority")));
        QVERIFY(fixture.settle());
        QCOMPARE(fixture.workspace().models().entities().rowCount(), 1);
        QCOMPARE(fixture.workspace().models().entities().row(0).mentions, 3); // the other two are found by its name

        user.select(QStringLiteral("had failed an inspection in January 2031"));
        QVERIFY(user.act(QStringLiteral("Claim"), Qt::Key_C));
        QVERIFY(user.choose(QStringLiteral("The crane failed an inspection"), 1));
        QCOMPARE(fixture.session().annotations().all()->size(), 1U); // the highlight that was there, no second one
        QVERIFY(fixture.settle());
        QCOMPARE(fixture.workspace().models().claims().rowCount(), 1);

        user.open(1);
        user.select(QStringLiteral("denied on Tuesday that the crane had failed any inspection"));
        QVERIFY(user.act(QStringLiteral("Claim"), Qt::Key_C));
        QVERIFY(user.choose(QStringLiteral("crane"), 2));
        QVERIFY(fixture.settle());
        QCOMPARE(fixture.workspace().models().contradictions().size(), 1U);
        QCOMPARE(fixture.workspace().models().claims().row(0).openContradictions, 1);

        user.view(View::Compare);
        QCOMPARE(fixture.workspace().view(), View::Compare);
        QVERIFY(!fixture.workspace().compareView().currentContradiction().isNull());
        if (hand == Hand::Mouse) {
            QVERIFY(user.click(fixture.workspace().compareView(), QStringLiteral("Confirm")));
        } else {
            user.press(Qt::Key_Y);
        }
        QVERIFY(fixture.settle());
        QVERIFY(fixture.workspace().models().contradictions().front().contradiction.status ==
                domain::ContradictionStatus::Confirmed);
        QCOMPARE(fixture.workspace().models().claims().row(0).openContradictions, 0);

        if (hand == Hand::Mouse) {
            QVERIFY(user.click(fixture.window(), fixture.window().actions().action(ActionId::Undo).text()));
        } else {
            user.press(Qt::Key_Z, Qt::ControlModifier);
        }
        QVERIFY(fixture.settle());
        QVERIFY(fixture.workspace().models().contradictions().front().contradiction.status ==
                domain::ContradictionStatus::Suggested);
        QCOMPARE(pressed.count() > 0, hand == Hand::Mouse);
    }

    void pairPassages_data() { addHands(); }
    /// Park a quote with a claim, find the passage against it in another article, pair, accept the offered stance.
    void pairPassages() {
        QFETCH(Hand, hand);
        WindowFixture fixture;
        QVERIFY(fixture.openWithArticles());
        const User user(fixture, hand);
        const PressedButtons pressed;
        QVERIFY(user.use(*fixture.window().findChild<ImportSummary*>(), QStringLiteral("importSummary.close")));
        user.open(0);
        user.select(QStringLiteral("At least 40 containers"));
        QVERIFY(user.act(QStringLiteral("Claim"), Qt::Key_C));
        QVERIFY(user.choose(QStringLiteral("Forty containers were lost"), 1));
        user.select(QStringLiteral("At least 40 containers"));
        QVERIFY(user.act(QStringLiteral("Contradicts…"), Qt::Key_P));
        QCOMPARE(fixture.session().annotations().all()->size(), 1U);

        user.open(1);
        user.select(QStringLiteral("Twelve containers were lost"));
        if (hand == Hand::Mouse) {
            QVERIFY(user.click(fixture.window(), QStringLiteral("Pair")) ||
                    user.act(QStringLiteral("Contradicts"), Qt::Key_P));
        } else {
            user.press(Qt::Key_P);
        }
        QVERIFY(fixture.settle());
        QCOMPARE(fixture.session().annotations().all()->size(), 2U);
        QCOMPARE(fixture.workspace().models().contradictions().size(), 1U);
        QCOMPARE(fixture.workspace().models().contradictions().front().contradiction.rule,
                 QStringLiteral("paired-by-hand"));

        MessageBar& messages = fixture.window().messages();
        QVERIFY(messages.isVisible());
        if (hand == Hand::Mouse) {
            QVERIFY(user.click(messages, QStringLiteral("Say that this one denies it")));
        } else {
            user.press(Qt::Key_4, Qt::AltModifier);
            user.press(Qt::Key_Space);
        }
        QVERIFY(fixture.settle());
        const auto assertions = fixture.session().claims().assertions();
        REQUIRE(assertions);
        QCOMPARE(assertions->size(), 2U);
        QVERIFY(std::ranges::any_of(*assertions,
                                    [](const domain::Assertion& one) { return one.stance == domain::Stance::Denies; }));
        QCOMPARE(pressed.count() > 0, hand == Hand::Mouse);
    }

    void exportReport_data() { addHands(); }
    /// The report says where it is, and holds every quote.
    void exportReport() {
        QFETCH(Hand, hand);
        WindowFixture fixture;
        QVERIFY(fixture.openWithArticles());
        QVERIFY(fixture.annotate());
        const User user(fixture, hand);
        const PressedButtons pressed;
        ReportView& report = fixture.workspace().reportView();
        fixture.saveReport = fixture.path(QStringLiteral("report.html"));
        if (hand == Hand::Mouse) {
            user.view(View::Report);
            QVERIFY(user.click(report, QStringLiteral("report.html")));
        } else {
            user.press(Qt::Key_E, Qt::ControlModifier);
        }
        QVERIFY(QTest::qWaitFor([&] { return !report.isWriting(); }, 20000));
        QCOMPARE(report.writtenPath(), fixture.saveReport);
        QFile html(fixture.saveReport);
        QVERIFY(html.open(QIODevice::ReadOnly));
        const QByteArray bytes = html.readAll();
        QVERIFY(bytes.contains("At least 40 containers went into the water"));
        QVERIFY(bytes.contains("Ask the harbourmaster how they counted."));

        fixture.saveReport = fixture.path(QStringLiteral("report.pdf"));
        QVERIFY(user.use(report, QStringLiteral("report.pdf")));
        QVERIFY(QTest::qWaitFor([&] { return !report.isWriting(); }, 20000));
        QFile pdf(fixture.saveReport);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF-"));
        QVERIFY(user.use(report, QStringLiteral("Open")));
        QCOMPARE(fixture.shown, QStringList{fixture.saveReport});
        QCOMPARE(pressed.count() > 0, hand == Hand::Mouse);
    }

    /// A report that cannot be written says so in the view, and leaves no file.
    void reportNowhere() {
        WindowFixture fixture;
        QVERIFY(fixture.openWithArticles());
        QVERIFY(fixture.annotate());
        fixture.window().actions().action(ActionId::ViewReport).trigger();
        fixture.saveReport = fixture.path(QStringLiteral("no/such/folder/report.html"));
        ReportView& report = fixture.workspace().reportView();
        QTest::mouseClick(WindowFixture::button(report, QStringLiteral("report.html")), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return !report.isWriting(); }, 20000));
        QVERIFY(report.writtenPath().isEmpty());
        QVERIFY(report.findChild<MessageBar*>()->isVisible());
        QVERIFY(!QFile::exists(fixture.saveReport));
    }

    /// Each step back and forth shows in the reader at once and in the models soon after.
    void undoStaysInStep() {
        WindowFixture fixture;
        QVERIFY(fixture.openWithArticles());
        fixture.workspace().readerPane().setFocus();
        const User user(fixture, Hand::Keys);
        user.open(0);
        user.select(QStringLiteral("Nobody was hurt"));
        user.press(Qt::Key_5);
        QCOMPARE(user.article().quotes().size(), 1U);
        user.press(Qt::Key_2);
        QCOMPARE(fixture.session().annotations().all()->front().colour, 2);
        QVERIFY(fixture.window().actions().action(ActionId::Undo).text().startsWith(QStringLiteral("Undo: ")));
        user.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture.session().annotations().all()->front().colour, 5);
        user.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(user.article().quotes().size(), 0U);
        user.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(user.article().quotes().size(), 1U);
        QVERIFY(fixture.settle());
        QCOMPARE(fixture.workspace().models().quotes().size(), 1U);
    }

    /// "Open in reader" selects the passage, Back returns to Compare.
    void openPassageAndBack() {
        WindowFixture fixture;
        QVERIFY(fixture.openWithArticles());
        QVERIFY(fixture.annotate());
        const User user(fixture, Hand::Keys);
        fixture.workspace().readerPane().setFocus();
        user.view(View::Compare);
        const auto id = fixture.workspace().compareView().currentContradiction();
        QVERIFY(!id.isNull());
        const auto view = fixture.session().contradictions().view(id);
        REQUIRE(view);
        user.press(Qt::Key_O, Qt::ShiftModifier);
        QCOMPARE(fixture.workspace().view(), View::Read);
        QCOMPARE(fixture.workspace().reader().version(), view->b.quote.version);
        QCOMPARE(user.article().selection(), view->b.quote.range);
        user.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(fixture.workspace().view(), View::Compare);
    }
};

GAINSAY_SCREEN_TEST_MAIN(TestWindowFlows)
#include "tst_windowflows.moc"

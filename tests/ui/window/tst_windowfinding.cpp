// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/require.h"
#include "tests/support/screenshot.h"
#include "tests/ui/window/user.h"
#include "ui/chooser/choicemodel.h"
#include "ui/chooser/chooser.h"
#include "ui/claims/claimsview.h"
#include "ui/reader/articleview.h"
#include "ui/reader/readerpane.h"
#include "ui/search/searchbox.h"
#include "ui/window/readercontroller.h"

#include <QLineEdit>
#include <QTest>

using namespace gainsay;
using namespace gainsay::ui;
using gainsay::test::Hand;
using gainsay::test::User;
using gainsay::test::WindowFixture;
using namespace Qt::StringLiterals;

/// Choosing by typing, in the whole window and by keys alone.
class TestWindowFinding : public QObject {
    Q_OBJECT

private:
    static Chooser& chooser(const WindowFixture& fixture) { return *fixture.window().findChild<Chooser*>(); }
    static QStringList titles(const WindowFixture& fixture) {
        QStringList all;
        const ChoiceModel& model = chooser(fixture).model();
        for (int row = 0; row < model.rowCount(); ++row) {
            all << model.choice(row).title;
        }
        return all;
    }
    /// Types into the chooser and waits for the answer.
    static void find(const WindowFixture& fixture, const QString& words) {
        chooser(fixture).field().selectAll();
        QTest::keyClicks(&chooser(fixture).field(), words);
        if (!fixture.settle()) {
            qFatal("no answer came");
        }
    }
    static std::unique_ptr<WindowFixture> annotated(ThemeProvider::Mode mode = ThemeProvider::Mode::Light) {
        auto fixture = std::make_unique<WindowFixture>(mode);
        if (!fixture->openWithArticles() || !fixture->annotate()) {
            qFatal("the fixture could not be made");
        }
        return fixture;
    }

private Q_SLOTS:
    void everyKindIsGoneTo() {
        const auto fixture = annotated();
        const User user(*fixture, Hand::Keys);
        user.press(Qt::Key_P, Qt::ControlModifier);
        QVERIFY(fixture->settle());
        QVERIFY(titles(*fixture).contains(u"Port denies that the crane was faulty"_s));
        find(*fixture, u"denies crane"_s);
        user.press(Qt::Key_Return);
        QVERIFY(fixture->settle());
        QCOMPARE(fixture->workspace().reader().version(), fixture->version(1));

        user.press(Qt::Key_P, Qt::ControlModifier);
        find(*fixture, u"\"half way"_s);
        QCOMPARE(chooser(*fixture).model().choice(0).word, u"Quote"_s);
        user.press(Qt::Key_Return);
        QVERIFY(fixture->settle());
        QCOMPARE(fixture->workspace().reader().version(), fixture->version(2));
        QVERIFY(!fixture->workspace().reader().currentQuote().isNull());

        user.press(Qt::Key_P, Qt::ControlModifier);
        find(*fixture, u"#insp"_s);
        QCOMPARE(titles(*fixture), QStringList{u"The crane failed an inspection in January 2031"_s});
        user.press(Qt::Key_Return);
        QVERIFY(fixture->workspace().view() != View::Read);

        user.press(Qt::Key_P, Qt::ControlModifier);
        find(*fixture, u"@pilots"_s);
        QCOMPARE(titles(*fixture), QStringList{u"Pilots' Association"_s});
        user.press(Qt::Key_Return);
        QCOMPARE(fixture->workspace().view(), View::Entity);

        // What was gone to last stands at the head.
        user.press(Qt::Key_P, Qt::ControlModifier);
        QVERIFY(fixture->settle());
        QCOMPARE(titles(*fixture).mid(0, 2),
                 QStringList({u"Pilots' Association"_s, u"The crane failed an inspection in January 2031"_s}));
    }

    /// As with the pages of a browser: back, forward again, and a jump elsewhere forgets what lay ahead.
    void backAndForward() {
        const auto fixture = annotated();
        const User user(*fixture, Hand::Keys);
        const auto jump = [&](const QString& words) {
            user.press(Qt::Key_P, Qt::ControlModifier);
            find(*fixture, words);
            user.press(Qt::Key_Return);
            return fixture->settle();
        };
        QVERIFY(jump(u"denies crane"_s));
        QVERIFY(jump(u"#insp"_s));
        QVERIFY(jump(u"@pilots"_s));
        const View claim = View::Compare;
        QCOMPARE(fixture->workspace().view(), View::Entity);
        user.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(fixture->workspace().view(), claim);
        user.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(fixture->workspace().view(), View::Read);
        QCOMPARE(fixture->workspace().reader().version(), fixture->version(1));
        user.press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(fixture->workspace().view(), claim);
        user.press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(fixture->workspace().view(), View::Entity);
        user.press(Qt::Key_Right, Qt::AltModifier); // nothing lies ahead
        QCOMPARE(fixture->workspace().view(), View::Entity);
        user.press(Qt::Key_Left, Qt::AltModifier);
        QVERIFY(jump(u"\"half way"_s));
        user.press(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(fixture->workspace().reader().version(), fixture->version(2));
        user.press(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(fixture->workspace().view(), claim);
    }

    void headingsAreGoneTo() {
        const auto fixture = annotated();
        const QString report =
            fixture->write(u"4-report.txt"_s,
                           "The crane at Ellwick\n\nA report.\n\n## What was tested\n\nThe hook.\n\n### The hook\n\n"
                           "It held.\n\n## What was not\n\nThe arm.\n");
        QVERIFY(fixture->import({report}, 4));
        const User user(*fixture, Hand::Keys);
        user.press(Qt::Key_J, Qt::ControlModifier);
        QVERIFY(!titles(*fixture).isEmpty()); // of the article that is read
        user.press(Qt::Key_Escape);
        fixture->workspace().openRange(fixture->version(3), {});
        user.press(Qt::Key_J, Qt::ControlModifier);
        const QString em(QChar(0x2003));
        QCOMPARE(titles(*fixture),
                 QStringList({u"The crane at Ellwick"_s, u"What was tested"_s, em + u"The hook"_s, u"What was not"_s}));
        find(*fixture, u"hook"_s);
        QCOMPARE(titles(*fixture), QStringList{em + u"The hook"_s});
        QCOMPARE(chooser(*fixture).model().choice(0).letters, (std::vector<TextPiece>{{5, 9}}));
        user.press(Qt::Key_Return);
        const domain::TextRange chosen = fixture->workspace().reader().currentRange();
        QCOMPARE(fixture->workspace().readerPane().view().article().slice(chosen), u"The hook"_s);
    }

    /// What has just been made is found.
    void indexFollowsTheDossier() {
        const auto fixture = annotated();
        const User user(*fixture, Hand::Keys);
        user.press(Qt::Key_P, Qt::ControlModifier);
        find(*fixture, u"walrus"_s);
        QCOMPARE(titles(*fixture), QStringList());
        REQUIRE(fixture->session().claims().add(u"A walrus was seen in the harbour"_s));
        QVERIFY(fixture->settle());
        QCOMPARE(titles(*fixture), QStringList{u"A walrus was seen in the harbour"_s});
        user.press(Qt::Key_Escape);
        QVERIFY(!chooser(*fixture).isOpen());
    }

    void actionsAreRun() {
        const auto fixture = annotated();
        const User user(*fixture, Hand::Keys);
        user.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(titles(*fixture).size(), static_cast<qsizetype>(fixture->window().actions().specs().size()) - 1);
        find(*fixture, u"vclai"_s);
        QCOMPARE(titles(*fixture).value(0), u"View: Claims"_s);
        user.press(Qt::Key_Return);
        QCOMPARE(fixture->workspace().view(), View::Claims);
        user.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(titles(*fixture).value(0), u"View: Claims"_s);
        // The same key puts it away.
        user.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!chooser(*fixture).isOpen());
        QCOMPARE(fixture->window().settings().usedActions, QStringList{u"view.claims"_s});
    }

    void actionsSayWhyNot() {
        WindowFixture fixture;
        fixture.window().actions().action(ActionId::AllActions).trigger();
        const ChoiceModel& model = chooser(fixture).model();
        for (int row = 0; row < model.rowCount(); ++row) {
            const Choice& choice = model.choice(row);
            const QAction& action = fixture.window().actions().action(static_cast<ActionId>(choice.kind));
            QCOMPARE(choice.isUsable(), action.isEnabled());
            QVERIFY(choice.isUsable() || choice.hindrance == u"no dossier is open"_s);
        }
    }

    void screens_data() {
        QTest::addColumn<ThemeProvider::Mode>("mode");
        QTest::newRow("light") << ThemeProvider::Mode::Light;
        QTest::newRow("dark") << ThemeProvider::Mode::Dark;
        QTest::newRow("sepia") << ThemeProvider::Mode::Sepia;
    }
    void screens() {
        QFETCH(ThemeProvider::Mode, mode);
        const auto fixture = annotated(mode);
        fixture->window().actions().action(ActionId::AllActions).trigger();
        find(*fixture, u"com"_s);
        GAINSAY_COMPARE_SCREEN(fixture->window(), fixture->themes().theme(), "window-all-actions");
        fixture->window().actions().action(ActionId::QuickOpen).trigger();
        find(*fixture, u"crane"_s);
        GAINSAY_COMPARE_SCREEN(fixture->window(), fixture->themes().theme(), "window-quick-open");
    }
};

GAINSAY_SCREEN_TEST_MAIN(TestWindowFinding)
#include "tst_windowfinding.moc"

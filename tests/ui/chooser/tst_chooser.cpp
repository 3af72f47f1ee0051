// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/screenshot.h"
#include "ui/chooser/choicemodel.h"
#include "ui/chooser/choiceprovider.h"
#include "ui/chooser/chooser.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace gainsay;
using namespace gainsay::ui;
using namespace Qt::StringLiterals;

namespace {

/// Offers what it was given, as far as the typed words fit.
class FixedChoices final : public ChoiceProvider {
public:
    FixedChoices(std::vector<Choice> all, bool hasDetails)
        : m_all(std::move(all))
        , m_hasDetails(hasDetails) {}

    [[nodiscard]] QString name() const override { return u"Things to choose"_s; }
    [[nodiscard]] QString placeholder() const override { return u"What do you want?"_s; }
    [[nodiscard]] QString hint() const override { return u"A few letters are enough. Enter does it, Esc closes."_s; }
    [[nodiscard]] bool hasDetails() const override { return m_hasDetails; }
    void ask(const QString& typed) override {
        ++asked;
        if (!answers) {
            return;
        }
        std::vector<Choice> fitting;
        for (Choice one : m_all) {
            FuzzyMatcher matcher(typed);
            if (matcher.score(folded(one.title), 0)) {
                one.letters = matcher.pieces(folded(one.title));
                fitting.push_back(one);
            }
        }
        Q_EMIT found(typed, fitting);
    }
    void choose(const Choice& choice) override { chosen << choice.title; }

    int asked = 0;
    bool answers = true;
    QStringList chosen;

private:
    std::vector<Choice> m_all;
    bool m_hasDetails;
};

Choice action(const QString& title, const QString& group, const QString& keys = {}, const QString& hindrance = {}) {
    Choice choice;
    choice.title = title;
    choice.word = group;
    choice.keys = keys;
    choice.hindrance = hindrance;
    return choice;
}

std::vector<Choice> actions() {
    return {action(u"Import files"_s, u"Dossier"_s, u"Ctrl+I"_s),
            action(u"Import a folder"_s, u"Dossier"_s, u"Ctrl+Shift+I"_s),
            action(u"Undo: Highlight “at least forty”"_s, u"Edit"_s, u"Ctrl+Z"_s),
            action(u"Redo"_s, u"Edit"_s, u"Ctrl+Shift+Z"_s, u"nothing was taken back"_s),
            action(u"Appearance: sepia"_s, u"Views"_s),
            action(u"Compare versions of the article"_s, u"Edit"_s, u"Ctrl+Shift+V"_s),
            action(u"Verify the dossier"_s, u"Dossier"_s)};
}

Choice place(Icon icon, const QString& word, const QString& title, const QString& detail) {
    Choice choice;
    choice.icon = icon;
    choice.word = word;
    choice.title = title;
    choice.detail = detail;
    return choice;
}

std::vector<Choice> places() {
    return {
        place(Icon::Article, u"Article"_s, u"Night ferry strikes the north pier"_s,
              u"The Harbour Post · 15 Mar 2021 · B2"_s),
        place(Icon::Claim, u"Claim"_s, u"The night ferry struck the north pier on 14 March"_s, u"event 14 Mar 2021"_s),
        place(Icon::Entity, u"Entity"_s, u"Northern Pilots’ Association"_s, u"also PA, the pilots"_s),
        place(Icon::Quote, u"Quote"_s,
              u"at least forty passengers were hurt when the ferry hit the northern end of the pier at a quarter to "
              u"eleven, said a nurse"_s,
              u"Ask the harbour master · Coast Radio · 16 Mar 2021 · C · Forty hurt in the fog"_s)};
}

struct Fixture {
    explicit Fixture(std::vector<Choice> choices, bool hasDetails,
                     ThemeProvider::Mode mode = ThemeProvider::Mode::Light)
        : themes(mode, test::screenFamilies())
        , provider(std::move(choices), hasDetails) {
        themes.install(*qApp);
        window.resize(900, 520);
        behind = new QLineEdit(&window);
        chooser = new Chooser(themes, 40, &window);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitFor([this] { return window.isActiveWindow(); })) {
            qFatal("the window does not become active");
        }
        behind->setFocus();
        chooser->open(provider);
        QCoreApplication::processEvents();
    }

    void type(const QString& words) {
        QTest::keyClicks(&chooser->field(), words);
        QCoreApplication::processEvents();
    }
    void press(Qt::Key key) { QTest::keyClick(&chooser->field(), key); }
    [[nodiscard]] QString current() const { return chooser->model().choice(chooser->currentRow()).title; }

    ThemeProvider themes;
    QWidget window;
    QLineEdit* behind;
    FixedChoices provider;
    Chooser* chooser;
};

} // namespace

class TestChooser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typesAndTakes() {
        Fixture f(actions(), false);
        QVERIFY(f.chooser->field().hasFocus());
        QCOMPARE(f.chooser->model().rowCount(), 7);
        QCOMPARE(f.chooser->currentRow(), 0);
        f.type(u"cmpv"_s);
        QCOMPARE(f.chooser->model().rowCount(), 1);
        f.press(Qt::Key_Return);
        QCOMPARE(f.provider.chosen, QStringList{u"Compare versions of the article"_s});
        QVERIFY(!f.chooser->isOpen());
        QVERIFY(f.behind->hasFocus());
    }

    void arrowsChooseAndStopAtTheEnds() {
        Fixture f(actions(), false);
        f.press(Qt::Key_Up);
        QCOMPARE(f.chooser->currentRow(), 0);
        f.press(Qt::Key_Down);
        f.press(Qt::Key_Down);
        QCOMPARE(f.current(), u"Undo: Highlight “at least forty”"_s);
        f.press(Qt::Key_PageDown);
        QCOMPARE(f.chooser->currentRow(), 6);
        f.press(Qt::Key_PageUp);
        QCOMPARE(f.chooser->currentRow(), 0);
    }

    void whatCannotBeDoneIsNotDone() {
        Fixture f(actions(), false);
        f.type(u"redo"_s);
        QCOMPARE(f.chooser->model().index(0).data(Qt::AccessibleTextRole).toString(),
                 u"Redo, Edit, Ctrl+Shift+Z, not now: nothing was taken back"_s);
        f.press(Qt::Key_Return);
        QVERIFY(f.provider.chosen.isEmpty());
        QVERIFY(f.chooser->isOpen());
    }

    void escapeAndTheLossOfTheKeyboardClose() {
        Fixture f(actions(), false);
        f.press(Qt::Key_Escape);
        QVERIFY(!f.chooser->isOpen());
        QVERIFY(f.behind->hasFocus());
        f.chooser->open(f.provider);
        f.behind->setFocus(Qt::OtherFocusReason);
        QVERIFY(!f.chooser->isOpen());
        f.chooser->open(f.provider);
        QTest::mouseClick(f.chooser, Qt::LeftButton, {}, QPoint(4, 500));
        QVERIFY(!f.chooser->isOpen());
        QVERIFY(f.provider.chosen.isEmpty());
    }

    /// An answer to what the field says no more is not shown.
    void staleAnswersAreDropped() {
        Fixture f(actions(), false);
        f.provider.answers = false;
        f.type(u"ver"_s);
        QCOMPARE(f.chooser->model().rowCount(), 7);
        Q_EMIT f.provider.found(u"ve"_s, {});
        QCOMPARE(f.chooser->model().rowCount(), 7);
        Q_EMIT f.provider.found(u"ver"_s, {actions().back()});
        QCOMPARE(f.chooser->model().rowCount(), 1);
    }

    void clickTakes() {
        Fixture f(places(), true);
        auto* list = f.chooser->findChild<QListView*>();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(f.chooser->model().index(2, 0)).center());
        QCOMPARE(f.provider.chosen, QStringList{u"Northern Pilots’ Association"_s});
    }

    void anotherProviderTakesItsPlace() {
        Fixture f(actions(), false);
        FixedChoices other(places(), true);
        f.chooser->open(other);
        QVERIFY(f.chooser->shows(other));
        QVERIFY(!f.chooser->shows(f.provider));
        QCOMPARE(f.chooser->model().rowCount(), 4);
        const int before = f.provider.asked;
        f.type(u"north"_s);
        QCOMPARE(f.provider.asked, before);
        f.press(Qt::Key_Escape);
        QVERIFY(f.behind->hasFocus());
    }

    void screenActions_data() { test::addThemes(); }
    void screenActions() {
        QFETCH(ThemeProvider::Mode, mode);
        Fixture f(actions(), false, mode);
        f.type(u"re"_s);
        GAINSAY_COMPARE_SCREEN(f.window, f.themes.theme(), "chooser-actions");
    }

    void screenPlaces_data() { test::addThemes(); }
    void screenPlaces() {
        QFETCH(ThemeProvider::Mode, mode);
        Fixture f(places(), true, mode);
        f.type(u"nor pi"_s);
        f.press(Qt::Key_Down);
        GAINSAY_COMPARE_SCREEN(f.window, f.themes.theme(), "chooser-places");
    }

    void screenNothing_data() { test::addThemes(); }
    void screenNothing() {
        QFETCH(ThemeProvider::Mode, mode);
        Fixture f(places(), true, mode);
        f.type(u"zzz"_s);
        GAINSAY_COMPARE_SCREEN(f.window, f.themes.theme(), "chooser-nothing");
    }
};

GAINSAY_SCREEN_TEST_MAIN(TestChooser)
#include "tst_chooser.moc"

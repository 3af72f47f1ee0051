// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/require.h"
#include "tests/support/screenshot.h"
#include "tests/ui/window/user.h"
#include "ui/compare/compareview.h"
#include "ui/compare/contradictionlist.h"
#include "ui/compare/parkedquotebar.h"
#include "ui/inspector/tagpicker.h"
#include "ui/library/librarypanel.h"
#include "ui/report/reportview.h"
#include "ui/style/quotedrag.h"
#include "ui/style/widgets/segmentedcontrol.h"
#include "ui/window/readercontroller.h"
#include "ui/window/topbar.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QTest>
#include <QTreeView>

using namespace gainsay;
using namespace gainsay::ui;
using gainsay::test::annotatedWindow;
using gainsay::test::Hand;
using gainsay::test::User;
using gainsay::test::WindowFixture;
using namespace Qt::StringLiterals;

namespace {

/// Holds something over a widget and lets it go there. False where the widget would not have it.
bool drop(QWidget& target, const QPoint& at, const std::vector<domain::QuoteId>& quotes) {
    const std::unique_ptr<QMimeData> data(quoteData(quotes, u"words"_s));
    QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(&target, &enter);
    if (!enter.isAccepted()) {
        return false;
    }
    QDragMoveEvent move(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    move.setAccepted(enter.isAccepted()); // as Qt does: the last answer holds until there is another
    QApplication::sendEvent(&target, &move);
    if (!move.isAccepted()) {
        QDragLeaveEvent leave;
        QApplication::sendEvent(&target, &leave);
        return false;
    }
    QDropEvent event(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
    QApplication::sendEvent(&target, &event);
    return event.isAccepted();
}

} // namespace

/// Tags, quotes that are dragged, and several things chosen at once, in the whole window.
class TestWindowTags : public QObject {
    Q_OBJECT

private:
    static QListView& list(const WindowFixture& fixture) {
        return *fixture.workspace().library().findChild<QListView*>();
    }
    /// The row of the library that is called so; invalid where there is none.
    static QModelIndex row(const WindowFixture& fixture, const QString& name) {
        const QListView& view = list(fixture);
        for (int number = 0; number < view.model()->rowCount(); ++number) {
            const QModelIndex index = view.model()->index(number, 0);
            if (index.data().toString() == name) {
                return index;
            }
        }
        return {};
    }
    static bool dropOn(const WindowFixture& fixture, const QString& name, const std::vector<domain::QuoteId>& quotes) {
        const QModelIndex index = row(fixture, name);
        list(fixture).scrollTo(index);
        return index.isValid() && drop(*list(fixture).viewport(), list(fixture).visualRect(index).center(), quotes);
    }
    static domain::QuoteId quote(const WindowFixture& fixture, const QString& words) {
        const auto all = fixture.session().annotations().all();
        const auto found =
            std::ranges::find_if(*all, [&](const domain::Quote& one) { return one.exact.contains(words); });
        return found == all->end() ? domain::QuoteId() : found->id;
    }
    static QString tagsOn(const WindowFixture& fixture, domain::QuoteId id) {
        QStringList names;
        const auto all = fixture.session().tags().ofQuote(id);
        for (const domain::Tag& tag : *all) {
            names << tag.name;
        }
        return names.join(u", "_s);
    }
    static QString undoName(const WindowFixture& fixture) { return fixture.session().undoState()->undo; }
    /// Goes down the library's list, with keys, to a row of this name.
    static bool goTo(const WindowFixture& fixture, const User& user, const QString& name) {
        user.press(Qt::Key_1, Qt::AltModifier);
        user.press(Qt::Key_Home);
        for (int step = 0; step < list(fixture).model()->rowCount(); ++step) {
            if (list(fixture).currentIndex().data().toString() == name) {
                return true;
            }
            user.press(Qt::Key_Down);
        }
        return false;
    }
    static bool tag(const WindowFixture& fixture, const QString& words, const QString& name) {
        return fixture.session().tags().setNamed({quote(fixture, words)}, name).has_value();
    }

private Q_SLOTS:
    void aQuoteIsTaggedWithKeysAlone() {
        const auto fixture = annotatedWindow();
        const User user(*fixture, Hand::Keys);
        user.open(0);
        user.select(u"Nobody was hurt"_s);
        user.press(Qt::Key_T);
        QVERIFY(QApplication::activePopupWidget() != nullptr);
        // One after another, each made of what is typed, without leaving the pop-up.
        user.type(u"casualties"_s);
        user.press(Qt::Key_Return);
        user.type(u"check"_s);
        user.press(Qt::Key_Return);
        const auto hurt = quote(*fixture, u"Nobody was hurt"_s);
        QCOMPARE(tagsOn(*fixture, hurt), u"casualties, check"_s);
        QCOMPARE(undoName(*fixture), u"New tag “check”"_s);
        // The first letters find it again, and Enter takes it off.
        user.type(u"cas"_s);
        user.press(Qt::Key_Return);
        QCOMPARE(tagsOn(*fixture, hurt), u"check"_s);
        QCOMPARE(undoName(*fixture), u"Take the tag “casualties” off a quote"_s);
        user.press(Qt::Key_Escape);
        QVERIFY(QApplication::activePopupWidget() == nullptr);
        fixture->window().activateWindow();
        QVERIFY(fixture->settle());
        user.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(fixture->settle());
        QCOMPARE(tagsOn(*fixture, hurt), u"casualties, check"_s);
        QVERIFY(WindowFixture::button(fixture->window(), u"Take off the tag “casualties”"_s) != nullptr);
    }

    void severalQuotesAreChosenAndTaggedTogether() {
        const auto fixture = annotatedWindow();
        const User user(*fixture, Hand::Keys);
        QVERIFY(tag(*fixture, u"At least 40"_s, u"figures"_s));
        QVERIFY(fixture->settle());
        const QString first = u"At least 40 containers went into the water"_s;
        QVERIFY(goTo(*fixture, user, first));
        user.press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(fixture->workspace().library().chosenQuotes().size(), 2U);
        QVERIFY(WindowFixture::button(fixture->window(), u"Delete 2 quotes"_s) != nullptr); // the inspector shows them
        user.press(Qt::Key_T, Qt::ControlModifier);
        auto* picker = qobject_cast<TagPicker*>(QApplication::activePopupWidget());
        QVERIFY(picker != nullptr);
        QCOMPARE(picker->model().index(0).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::PartiallyChecked);
        user.press(Qt::Key_Return);
        QCOMPARE(picker->model().index(0).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
        QCOMPARE(undoName(*fixture), u"Tag a quote “figures”"_s); // the other had it
        user.type(u"both"_s);
        user.press(Qt::Key_Return);
        user.press(Qt::Key_Escape);
        QCOMPARE(fixture->session().tags().rows()->front().quotes, 2);
        fixture->window().activateWindow();
        QVERIFY(fixture->settle());
        // All of them go in one action, and come back in one.
        const auto before = fixture->session().annotations().all()->size();
        user.press(Qt::Key_Delete);
        QCOMPARE(fixture->session().annotations().all()->size(), before - 2);
        QCOMPARE(undoName(*fixture), u"Delete 2 quotes"_s);
        user.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(fixture->session().annotations().all()->size(), before);
    }

    void aTagIsManagedInTheLibrary() {
        const auto fixture = annotatedWindow();
        const User user(*fixture, Hand::Keys);
        QVERIFY(tag(*fixture, u"At least 40"_s, u"figures"_s) && tag(*fixture, u"Twelve containers"_s, u"figures"_s));
        QVERIFY(fixture->settle());
        // Enter filters by it: its quotes are shown, and the articles that they are from.
        QVERIFY(goTo(*fixture, user, u"figures"_s));
        user.press(Qt::Key_Return);
        QVERIFY(fixture->settle());
        QVERIFY(row(*fixture, u"Twelve containers were lost, a spokesman said"_s).isValid());
        QVERIFY(!row(*fixture, u"the January test was stopped half way and never repeated"_s).isValid());
        QVERIFY(!row(*fixture, u"Port Authority"_s).isValid());
        QVERIFY(WindowFixture::button(fixture->window(), u"Remove the filter “figures”"_s) != nullptr);
        user.press(Qt::Key_Home);
        fixture->workspace().library().filterClearRequested();
        QVERIFY(fixture->settle());
        // F2 renames.
        QVERIFY(goTo(*fixture, user, u"figures"_s));
        user.press(Qt::Key_F2);
        user.press(Qt::Key_A, Qt::ControlModifier);
        user.type(u"numbers"_s);
        user.press(Qt::Key_Return);
        QVERIFY(fixture->settle());
        QCOMPARE(undoName(*fixture), u"Rename the tag “figures” to “numbers”"_s);
        // Delete deletes it, not its quotes.
        QVERIFY(goTo(*fixture, user, u"numbers"_s));
        user.press(Qt::Key_Delete);
        QVERIFY(fixture->settle());
        QCOMPARE(undoName(*fixture), u"Delete the tag “numbers”"_s);
        QVERIFY(!row(*fixture, u"numbers"_s).isValid());
        QVERIFY(!quote(*fixture, u"At least 40"_s).isNull());
    }

    void aQuoteIsDroppedOnAnEntityAClaimAndATag() {
        const auto fixture = annotatedWindow();
        const auto forty = quote(*fixture, u"At least 40"_s);
        const auto stopped = quote(*fixture, u"stopped half way"_s);
        QVERIFY(tag(*fixture, u"At least 40"_s, u"figures"_s));
        QVERIFY(fixture->settle());
        QVERIFY(dropOn(*fixture, u"Port Authority"_s, {forty, stopped}));
        QCOMPARE(undoName(*fixture), u"Link 2 quotes to Port Authority"_s);
        QCOMPARE(fixture->session().annotations().entitiesOf(forty)->size(), 1U);
        QVERIFY(dropOn(*fixture, u"figures"_s, {stopped}));
        QCOMPARE(tagsOn(*fixture, stopped), u"figures"_s);
        // A claim asks what they say about it.
        QVERIFY(dropOn(*fixture, u"The crane failed an inspection in January 2031"_s, {forty}));
        QVERIFY(QTest::qWaitFor([] { return qobject_cast<QMenu*>(QApplication::activePopupWidget()) != nullptr; }));
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        const auto said = fixture->session().claims().assertionsOf(forty);
        QCOMPARE(said->size(), 2U);
        // Nothing else takes it: an article, a quote, a header, what lies between.
        QVERIFY(!dropOn(*fixture, u"Port denies that the crane was faulty"_s, {forty}));
        QVERIFY(!dropOn(*fixture, u"At least 40 containers went into the water"_s, {stopped}));
        QVERIFY(!dropOn(*fixture, u"Entities"_s, {forty}));
    }

    void aQuoteIsDroppedOnTheOtherSideOfAComparison() {
        const auto fixture = annotatedWindow();
        const auto forty = quote(*fixture, u"At least 40"_s);
        const auto twelve = quote(*fixture, u"Twelve containers"_s);
        const auto stopped = quote(*fixture, u"stopped half way"_s);
        auto& views = *fixture->window().findChild<SegmentedControl*>(u"views"_s);
        const auto at = [&views](View view) { return views.rectOf(static_cast<int>(view)).center(); };
        // On Compare: the first is parked, the second set against it.
        auto& bar = *fixture->window().findChild<ParkedQuoteBar*>();
        QVERIFY(!drop(views, at(View::Compare), {forty, twelve}));
        QVERIFY(!drop(views, at(View::Claims), {forty}));
        QVERIFY(drop(views, at(View::Compare), {stopped}));
        QVERIFY(bar.isParked());
        QVERIFY(drop(bar, bar.rect().center(), {forty}));
        QVERIFY(!bar.isParked());
        QCOMPARE(undoName(*fixture), u"Set two quotes against each other"_s);
        // On another quote of the article that is read.
        REQUIRE(fixture->session().actions().undo());
        fixture->workspace().openQuote(twelve);
        QVERIFY(fixture->settle());
        ArticleView& article = User(*fixture, Hand::Keys).article();
        const QRect words = article.viewportRect(fixture->workspace().reader().shown(twelve)->range);
        QVERIFY(!drop(*article.viewport(), words.center(), {twelve}));
        QVERIFY(drop(*article.viewport(), words.center(), {stopped}));
        QCOMPARE(undoName(*fixture), u"Set two quotes against each other"_s);
    }

    void quotesAreDroppedOnTheReport() {
        const auto fixture = annotatedWindow();
        auto& views = *fixture->window().findChild<SegmentedControl*>(u"views"_s);
        const std::vector two{quote(*fixture, u"At least 40"_s), quote(*fixture, u"Twelve containers"_s)};
        QVERIFY(drop(views, views.rectOf(static_cast<int>(View::Report)).center(), two));
        QCOMPARE(undoName(*fixture), u"New tag “for the report”"_s);
        QVERIFY(fixture->settle());
        const User user(*fixture, Hand::Mouse);
        QVERIFY(user.click(fixture->window(), u"Report on these"_s));
        QVERIFY(fixture->settle());
        QCOMPARE(fixture->workspace().view(), View::Report);
        QCOMPARE(fixture->workspace().reportView().options().tag, fixture->session().tags().rows()->front().tag.id);
    }

    void severalContradictionsAreDecidedTogether() {
        const auto fixture = annotatedWindow();
        const User user(*fixture, Hand::Keys);
        user.view(View::Compare);
        QVERIFY(fixture->settle());
        ContradictionList& contradictions = fixture->workspace().compareView().list();
        user.press(Qt::Key_Home);
        user.press(Qt::Key_Down, Qt::ShiftModifier);
        user.press(Qt::Key_Down, Qt::ShiftModifier);
        const auto several = contradictions.selected();
        QVERIFY(several.size() > 1);
        user.press(Qt::Key_D);
        QVERIFY(fixture->settle());
        QCOMPARE(undoName(*fixture), u"Dismiss %1 contradictions"_s.arg(several.size()));
        const auto decided = [&] {
            return std::ranges::count_if(fixture->workspace().models().contradictions(), [](const auto& view) {
                return view.contradiction.status == domain::ContradictionStatus::Dismissed;
            });
        };
        QVERIFY(decided() > 0);
        user.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(fixture->settle());
        QCOMPARE(decided(), 0);
    }

    void screens_data() {
        QTest::addColumn<ThemeProvider::Mode>("mode");
        QTest::newRow("light") << ThemeProvider::Mode::Light;
        QTest::newRow("dark") << ThemeProvider::Mode::Dark;
    }
    void screens() {
        QFETCH(ThemeProvider::Mode, mode);
        const auto fixture = annotatedWindow(mode);
        const User user(*fixture, Hand::Keys);
        QVERIFY(tag(*fixture, u"At least 40"_s, u"figures"_s) && tag(*fixture, u"Twelve containers"_s, u"figures"_s) &&
                tag(*fixture, u"At least 40"_s, u"ask the port"_s));
        fixture->workspace().openQuote(quote(*fixture, u"At least 40"_s));
        QVERIFY(fixture->settle());
        GAINSAY_COMPARE_SCREEN(fixture->window(), fixture->themes().theme(), "window-tags");
        user.press(Qt::Key_T);
        GAINSAY_COMPARE_SCREEN(*QApplication::activePopupWidget(), fixture->themes().theme(), "tag-picker");
        user.press(Qt::Key_Escape);
        fixture->window().activateWindow();
        QVERIFY(goTo(*fixture, user, u"At least 40 containers went into the water"_s));
        user.press(Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(fixture->settle());
        GAINSAY_COMPARE_SCREEN(fixture->window(), fixture->themes().theme(), "window-quotes-chosen");
    }
};

GAINSAY_SCREEN_TEST_MAIN(TestWindowTags)
#include "tst_windowtags.moc"

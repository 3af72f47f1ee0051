// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/require.h"
#include "tests/support/screenshot.h"
#include "tests/ui/window/user.h"
#include "ui/chooser/choicemodel.h"
#include "ui/chooser/chooser.h"
#include "ui/library/librarymodel.h"
#include "ui/library/librarypanel.h"
#include "ui/models/roles.h"
#include "ui/search/searchbox.h"
#include "ui/search/searchpopup.h"
#include "ui/style/widgets/filterchips.h"
#include "ui/window/readercontroller.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTest>

using namespace gainsay;
using namespace gainsay::ui;
using gainsay::test::annotatedWindow;
using gainsay::test::Hand;
using gainsay::test::User;
using gainsay::test::WindowFixture;
using namespace Qt::StringLiterals;

/// Filtering the library and narrowing the search down, and what is saved of it; in the whole window, by keys alone.
class TestWindowFilter : public QObject {
    Q_OBJECT

private:
    static constexpr auto ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;

    static Chooser& chooser(const WindowFixture& fixture) { return *fixture.window().findChild<Chooser*>(); }
    static LibraryPanel& library(const WindowFixture& fixture) { return fixture.workspace().library(); }
    static QListView& list(const WindowFixture& fixture) {
        for (auto* view : library(fixture).findChildren<QListView*>()) {
            return *view;
        }
        qFatal("the library has no list");
    }
    static QStringList chips(const QWidget& within) { return within.findChild<FilterChips*>()->chips(); }
    /// What the library's list shows, headers and all; without the quotes, which have a test of their own.
    static QStringList shown(const WindowFixture& fixture) {
        QStringList rows;
        const QAbstractItemModel& model = *list(fixture).model();
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, 0);
            if (index.data(LibraryModel::SectionRole).toInt() != static_cast<int>(LibraryModel::Section::Quotes)) {
                rows << index.data(Qt::AccessibleTextRole).toString().section(u',', 0, 0);
            }
        }
        return rows;
    }
    static bool nothingPasses(const WindowFixture& fixture) {
        const auto labels = library(fixture).findChildren<QLabel*>();
        return std::ranges::any_of(labels, [](const QLabel* label) {
            return label->isVisible() && label->text() == u"No article passes this filter.";
        });
    }
    static QStringList offered(const WindowFixture& fixture) {
        QStringList all;
        const ChoiceModel& model = chooser(fixture).model();
        for (int row = 0; row < model.rowCount(); ++row) {
            all << model.choice(row).title;
        }
        return all;
    }
    static void settle(const WindowFixture& fixture) {
        if (!fixture.settle()) {
            qFatal("it did not come to rest");
        }
    }
    /// Chooses what fits the letters best.
    static void narrow(const WindowFixture& fixture, const User& user, const QString& letters) {
        user.press(Qt::Key_F, ctrlShift);
        QTest::keyClicks(&chooser(fixture).field(), letters);
        settle(fixture);
        user.press(Qt::Key_Return);
        settle(fixture);
    }
    static SearchBox& search(const WindowFixture& fixture) { return *fixture.window().findChild<SearchBox*>(); }
    /// "Quote: …", "Text: …": what the search answers.
    static QStringList answers(const WindowFixture& fixture) {
        QStringList rows;
        const auto* popup = fixture.window().findChild<SearchPopup*>();
        const QAbstractItemModel* model = popup != nullptr && popup->isVisible() ? popup->list().model() : nullptr;
        for (int row = 0; model != nullptr && row < model->rowCount(); ++row) {
            rows << model->index(row, 0).data(Qt::AccessibleTextRole).toString();
        }
        return rows;
    }

private Q_SLOTS:
    void articlesAreFilteredByKeys() {
        const auto fixture = annotatedWindow();
        const User user(*fixture, Hand::Keys);
        narrow(*fixture, user, u"unread"_s);
        QCOMPARE(chips(library(*fixture)), QStringList{u"unread"_s});
        QCOMPARE(shown(*fixture), QStringList({u"Articles"_s, u"Article: What we know about the Ellwick crane"_s}));
        QCOMPARE(list(*fixture).model()->index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Articles, 1 of 3"_s);
        // One more of the same kind lets more pass; what is there already is not offered.
        user.press(Qt::Key_F, ctrlShift);
        settle(*fixture);
        QVERIFY(!offered(*fixture).contains(u"unread"_s));
        user.press(Qt::Key_Escape);
        narrow(*fixture, user, u"done"_s);
        QCOMPARE(chips(library(*fixture)), QStringList({u"unread"_s, u"done"_s}));
        QCOMPARE(shown(*fixture).size(), 4);
        // What another kind asks has to hold as well.
        narrow(*fixture, user, u"northern"_s);
        QCOMPARE(shown(*fixture), QStringList({u"Articles"_s, u"Article: Port denies that the crane was faulty"_s}));
    }

    void datesEntitiesColoursAndStances() {
        const auto fixture = annotatedWindow();
        const User user(*fixture, Hand::Keys);
        narrow(*fixture, user, u"2031-03-04"_s);
        QCOMPARE(chips(library(*fixture)), QStringList{u"from 4 Mar 2031"_s});
        QCOMPARE(shown(*fixture).size(), 3); // one of them is of some day in March
        Q_EMIT library(*fixture).filterClearRequested();
        settle(*fixture);
        narrow(*fixture, user, u"pilots"_s);
        QCOMPARE(chips(library(*fixture)), QStringList{u"Pilots' Association"_s});
        QCOMPARE(shown(*fixture).size(), 2);
        Q_EMIT library(*fixture).filterClearRequested();
        settle(*fixture);
        narrow(*fixture, user, u"denies"_s);
        QCOMPARE(shown(*fixture), QStringList({u"Articles"_s, u"Article: Port denies that the crane was faulty"_s}));
        narrow(*fixture, user, u"1 yellow"_s);
        QCOMPARE(chips(library(*fixture)), QStringList({u"denies"_s, u"1 yellow"_s}));
    }

    /// Of the quotes those stay that fit themselves, and whose article does.
    void quotesAreFilteredToo() {
        const auto fixture = annotatedWindow();
        const User user(*fixture, Hand::Keys);
        const auto quotes = fixture->session().annotations().all();
        REQUIRE(fixture->session().tags().setNamed({quotes->front().id}, u"figures"_s));
        settle(*fixture);
        narrow(*fixture, user, u"figures"_s);
        QCOMPARE(chips(library(*fixture)), QStringList{u"figures"_s});
        QCOMPARE(shown(*fixture).size(), 2);
        const QAbstractItemModel& model = *list(*fixture).model();
        QCOMPARE(model.rowCount(), 4); // the article and the quote, each below its header
        QCOMPARE(model.index(3, 0).data(KeyRole).toUuid(), quotes->front().id.uuid());
    }

    /// Pills are reached with Tab, and go with a key.
    void pillsAreTakenAwayByKeys() {
        const auto fixture = annotatedWindow();
        const User user(*fixture, Hand::Keys);
        narrow(*fixture, user, u"unread"_s);
        narrow(*fixture, user, u"northern"_s);
        // Nothing is both.
        QVERIFY(nothingPasses(*fixture));
        user.press(Qt::Key_1, Qt::AltModifier);
        QStringList reached;
        while (reached.size() < 8 && !reached.contains(u"Remove the filter “Northern Wire”"_s)) {
            user.press(Qt::Key_Backtab, Qt::ShiftModifier);
            reached << QApplication::focusWidget()->accessibleName();
        }
        QVERIFY2(reached.last() == u"Remove the filter “Northern Wire”", qPrintable(reached.join(u" | "_s)));
        user.press(Qt::Key_Delete);
        settle(*fixture);
        QCOMPARE(chips(library(*fixture)), QStringList{u"unread"_s});
        QVERIFY(!nothingPasses(*fixture));
        QVERIFY(library(*fixture).isAncestorOf(QApplication::focusWidget()));
    }

    void anEmptyResultSaysHowToClear() {
        const auto fixture = annotatedWindow();
        const User user(*fixture, Hand::Keys);
        narrow(*fixture, user, u"reading"_s);
        QVERIFY(nothingPasses(*fixture));
        auto* clear = WindowFixture::button(library(*fixture), u"Clear the filter"_s);
        QVERIFY(clear != nullptr);
        clear->setFocus();
        user.press(Qt::Key_Space);
        settle(*fixture);
        QVERIFY(!nothingPasses(*fixture));
        QCOMPARE(chips(library(*fixture)), QStringList());
        QVERIFY(shown(*fixture).contains(u"Entities"_s));
        QVERIFY(list(*fixture).hasFocus());
    }

    /// What is committed passes through the filter, and so does taking it back.
    void filterFollowsTheDossier() {
        const auto fixture = annotatedWindow();
        const User user(*fixture, Hand::Keys);
        narrow(*fixture, user, u"unread"_s);
        QCOMPARE(shown(*fixture).size(), 2);
        user.press(Qt::Key_1, Qt::AltModifier);
        user.press(Qt::Key_Down);
        QCOMPARE(library(*fixture).chosenArticles().size(), 1U);
        user.press(Qt::Key_D, Qt::ControlModifier);
        settle(*fixture);
        QVERIFY(nothingPasses(*fixture));
        user.press(Qt::Key_Z, Qt::ControlModifier);
        settle(*fixture);
        QCOMPARE(shown(*fixture).size(), 2);
    }

    /// Ctrl+D means the articles chosen in the library while the keyboard is there, and the open one elsewhere.
    void severalAreMarkedAtOnce() {
        const auto fixture = annotatedWindow();
        const User user(*fixture, Hand::Keys);
        user.press(Qt::Key_1, Qt::AltModifier);
        user.press(Qt::Key_Home);
        user.press(Qt::Key_Down, Qt::ShiftModifier);
        user.press(Qt::Key_Down, Qt::ShiftModifier);
        user.press(Qt::Key_Down, Qt::ShiftModifier);
        const auto chosen = library(*fixture).chosenArticles();
        QVERIFY(chosen.size() >= 2);
        user.press(Qt::Key_D, ctrlShift);
        settle(*fixture);
        const auto unread = [&] {
            return std::ranges::count(fixture->workspace().models().articles().rows(), domain::ReadingStatus::Unread,
                                      &ArticleItem::status);
        };
        QCOMPARE(unread(), 3);
        user.press(Qt::Key_Z, Qt::ControlModifier);
        settle(*fixture);
        QCOMPARE(unread(), 1);
        user.press(Qt::Key_2, Qt::AltModifier);
        user.press(Qt::Key_D, ctrlShift);
        settle(*fixture);
        QCOMPARE(unread(), 2);
    }

    void aFilterIsSavedUsedRenamedAndDeleted() {
        const auto fixture = annotatedWindow();
        const User user(*fixture, Hand::Keys);
        narrow(*fixture, user, u"unread"_s);
        user.press(Qt::Key_S, ctrlShift);
        user.type(u"To be read"_s);
        user.press(Qt::Key_Return);
        settle(*fixture);
        QVERIFY(shown(*fixture).contains(u"Saved search: To be read"_s));
        Q_EMIT library(*fixture).filterClearRequested();
        settle(*fixture);
        QCOMPARE(shown(*fixture).mid(shown(*fixture).size() - 2),
                 QStringList({u"Saved searches"_s, u"Saved search: To be read"_s}));

        user.press(Qt::Key_1, Qt::AltModifier);
        user.press(Qt::Key_End);
        user.press(Qt::Key_Return);
        settle(*fixture);
        QCOMPARE(chips(library(*fixture)), QStringList{u"unread"_s});

        user.press(Qt::Key_1, Qt::AltModifier);
        user.press(Qt::Key_End);
        user.press(Qt::Key_F2);
        static_cast<QLineEdit*>(QApplication::focusWidget())->selectAll();
        user.type(u"Later"_s);
        user.press(Qt::Key_Return);
        settle(*fixture);
        QCOMPARE(shown(*fixture).last(), u"Saved search: Later"_s);

        user.press(Qt::Key_1, Qt::AltModifier);
        user.press(Qt::Key_End);
        user.press(Qt::Key_Delete);
        settle(*fixture);
        QVERIFY(!shown(*fixture).contains(u"Saved searches"_s));
        user.press(Qt::Key_Z, Qt::ControlModifier);
        settle(*fixture);
        QCOMPARE(shown(*fixture).last(), u"Saved search: Later"_s);
    }

    void nothingIsSavedOfNothing() {
        const auto fixture = annotatedWindow();
        const User user(*fixture, Hand::Keys);
        user.press(Qt::Key_S, ctrlShift);
        settle(*fixture);
        QCOMPARE(fixture->workspace().models().savedSearches().rowCount(), 0);
    }

    void theSearchIsNarrowedDown() {
        const auto fixture = annotatedWindow();
        const User user(*fixture, Hand::Keys);
        user.press(Qt::Key_K, Qt::ControlModifier);
        user.type(u"crane"_s);
        settle(*fixture);
        const auto all = answers(*fixture).size();
        QVERIFY(all >= 4);
        narrow(*fixture, user, u"northern"_s);
        QVERIFY(search(*fixture).hasFocus());
        QVERIFY(!answers(*fixture).isEmpty());
        QVERIFY(answers(*fixture).size() < all);
        QVERIFY(std::ranges::none_of(answers(*fixture),
                                     [](const QString& one) { return one.contains(u"failed its test"); }));
        QCOMPARE(chips(*fixture->window().findChild<SearchPopup*>()), QStringList{u"Northern Wire"_s});
        // Without words everything that fits is shown, and Backspace widens the search again.
        for (int letter = 0; letter < 5; ++letter) {
            user.press(Qt::Key_Backspace);
        }
        settle(*fixture);
        QVERIFY(answers(*fixture).contains(u"Port denies that the crane was faulty"_s));
        user.press(Qt::Key_Backspace);
        settle(*fixture);
        QVERIFY(!search(*fixture).isOpen());
        QVERIFY(!search(*fixture).isNarrowed());
    }

    void theSearchIsNarrowedDownToQuotes() {
        const auto fixture = annotatedWindow();
        const User user(*fixture, Hand::Keys);
        user.press(Qt::Key_K, Qt::ControlModifier);
        narrow(*fixture, user, u"denies"_s);
        QVERIFY(!answers(*fixture).isEmpty());
        QVERIFY(answers(*fixture).first().startsWith(u"Quote: "));
        user.press(Qt::Key_Return);
        settle(*fixture);
        QCOMPARE(fixture->workspace().reader().version(), fixture->version(1));
        QVERIFY(!fixture->workspace().reader().currentQuote().isNull());
        // Escape forgets both.
        user.press(Qt::Key_K, Qt::ControlModifier);
        user.press(Qt::Key_Escape);
        QVERIFY(!search(*fixture).isNarrowed());
    }

    void aSearchIsSavedAndUsed() {
        const auto fixture = annotatedWindow();
        const User user(*fixture, Hand::Keys);
        user.press(Qt::Key_K, Qt::ControlModifier);
        user.type(u"crane"_s);
        settle(*fixture);
        narrow(*fixture, user, u"northern"_s);
        const auto before = answers(*fixture);
        user.press(Qt::Key_S, ctrlShift);
        user.press(Qt::Key_Return); // its words are its name
        settle(*fixture);
        search(*fixture).clearSearch();
        QVERIFY(!search(*fixture).isNarrowed());
        user.press(Qt::Key_1, Qt::AltModifier);
        user.press(Qt::Key_End);
        user.press(Qt::Key_Return);
        settle(*fixture);
        QCOMPARE(search(*fixture).query(), u"crane"_s);
        QCOMPARE(answers(*fixture), before);
    }

    void anEntityIsGoneToFromTheActions() {
        const auto fixture = annotatedWindow();
        const User user(*fixture, Hand::Keys);
        user.press(Qt::Key_E, ctrlShift);
        settle(*fixture);
        QCOMPARE(offered(*fixture), QStringList({u"Pilots' Association"_s, u"Port Authority"_s}));
        QTest::keyClicks(&chooser(*fixture).field(), u"port"_s);
        settle(*fixture);
        user.press(Qt::Key_Return);
        settle(*fixture);
        QCOMPARE(fixture->workspace().view(), View::Entity);
    }

    void screens_data() {
        QTest::addColumn<ThemeProvider::Mode>("mode");
        QTest::newRow("light") << ThemeProvider::Mode::Light;
        QTest::newRow("dark") << ThemeProvider::Mode::Dark;
        QTest::newRow("sepia") << ThemeProvider::Mode::Sepia;
    }
    void screens() {
        QFETCH(ThemeProvider::Mode, mode);
        const auto fixture = annotatedWindow(mode);
        const User user(*fixture, Hand::Keys);
        user.press(Qt::Key_F, ctrlShift);
        settle(*fixture);
        GAINSAY_COMPARE_SCREEN(fixture->window(), fixture->themes().theme(), "window-filter-choices");
        user.press(Qt::Key_Escape);
        narrow(*fixture, user, u"unread"_s);
        narrow(*fixture, user, u"quayside"_s);
        REQUIRE(fixture->session().finding().save(u"Denied by anybody"_s, {},
                                                  domain::Facets({domain::Facet::ofStance(domain::Stance::Denies)})));
        settle(*fixture);
        GAINSAY_COMPARE_SCREEN(fixture->window(), fixture->themes().theme(), "window-filtered");
        narrow(*fixture, user, u"denies"_s);
        GAINSAY_COMPARE_SCREEN(fixture->window(), fixture->themes().theme(), "window-filtered-empty");
        user.press(Qt::Key_K, Qt::ControlModifier);
        user.type(u"crane"_s);
        settle(*fixture);
        narrow(*fixture, user, u"northern"_s);
        narrow(*fixture, user, u"2031"_s);
        GAINSAY_COMPARE_SCREEN(fixture->window(), fixture->themes().theme(), "window-search-narrowed");
    }
};

GAINSAY_SCREEN_TEST_MAIN(TestWindowFilter)
#include "tst_windowfilter.moc"

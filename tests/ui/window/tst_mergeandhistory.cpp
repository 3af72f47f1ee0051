// SPDX-License-Identifier: GPL-3.0-or-later
// Merging another copy and looking through the history in the window: what it does, and how it looks.
#include "app/dossier/connection.h"
#include "tests/support/require.h"
#include "tests/support/screenshot.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/merging/conflictcard.h"
#include "ui/window/sheet.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <algorithm>

using namespace gainsay;
using namespace gainsay::ui;
using gainsay::test::WindowFixture;

namespace {

constexpr int patience = 20000;

void addSizes() {
    QTest::addColumn<ThemeProvider::Mode>("mode");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("suffix");
    QTest::newRow("light") << ThemeProvider::Mode::Light << QSize(1440, 900) << QString();
    QTest::newRow("dark") << ThemeProvider::Mode::Dark << QSize(1440, 900) << QString();
    QTest::newRow("light, narrow") << ThemeProvider::Mode::Light << QSize(1024, 700) << QStringLiteral("-narrow");
}

} // namespace

class TestMergeAndHistory : public QObject {
    Q_OBJECT

private:
    FrozenClock m_clock{QDateTime(QDate(2031, 3, 8), QTime(17, 40), QTimeZone::UTC)};

    /// A dossier with annotations, and a copy in which a colleague went on.
    std::unique_ptr<WindowFixture> withCopy(ThemeProvider::Mode mode, QSize size) {
        auto fixture = test::annotatedWindow(mode, size);
        const QString copy = fixture->path(QStringLiteral("From Ben.gainsay"));
        auto connection = dossier::Connection::open(fixture->session().path(), dossier::Access::ReadOnly);
        if (!connection || !(*connection)->execute("VACUUM INTO '" + copy.toUtf8() + "'")) {
            qFatal("the copy could not be made");
        }
        fixture->openDossier = copy;
        return fixture;
    }

    /// The quotes in the order of their words: that of the file depends on which import was done first.
    static std::vector<domain::Quote> quotesOf(session::Session& session) {
        auto quotes = session.annotations().all().value_or(std::vector<domain::Quote>());
        std::ranges::sort(quotes, {}, &domain::Quote::exact);
        return quotes;
    }

    /// What the colleague did: a note where there is one here too, a colour, an entity.
    void workOnCopy(WindowFixture& fixture) {
        CountedIds ids(7);
        const Environment environment{m_clock, ids, QStringLiteral("Ben Colleague")};
        auto copy = session::Session::open(fixture.openDossier, environment, test::plainExtractor());
        REQUIRE(copy);
        const auto quotes = quotesOf(**copy);
        QVERIFY(quotes.size() > 1);
        REQUIRE(
            (*copy)->annotations().setNote(quotes.front().id, QStringLiteral("The port says otherwise; ask again.")));
        REQUIRE((*copy)->annotations().recolour({quotes.back().id}, 6));
        REQUIRE((*copy)->entities().add(QStringLiteral("PublicBody"), QStringLiteral("Harbour Police")));
        REQUIRE(
            fixture.session().annotations().setNote(quotes.front().id, QStringLiteral("Confirmed by the operator.")));
    }

    static QPushButton* shownButton(WindowFixture& fixture, const char* name) {
        auto* button = fixture.window().findChild<QPushButton*>(QString::fromLatin1(name));
        return button != nullptr && button->isVisible() ? button : nullptr;
    }
    static bool waitFor(WindowFixture& fixture, const char* name) {
        return QTest::qWaitFor([&] { return shownButton(fixture, name) != nullptr; }, patience);
    }

    template <typename Widget>
    static Widget* named(WindowFixture& fixture, const QString& name) {
        const auto widgets = fixture.window().findChildren<Widget*>();
        const auto found = std::ranges::find(widgets, name, [](const Widget* one) { return one->accessibleName(); });
        return found == widgets.end() ? nullptr : *found;
    }

private Q_SLOTS:
    void conflictsStandSideBySide_data() { addSizes(); }
    void conflictsStandSideBySide() {
        QFETCH(ThemeProvider::Mode, mode);
        QFETCH(QSize, size);
        QFETCH(QString, suffix);
        const auto fixture = withCopy(mode, size);
        workOnCopy(*fixture);
        QVERIFY(fixture->settle());
        fixture->window().actions().action(ActionId::Merge).trigger();
        QVERIFY(waitFor(*fixture, "merge.merge"));
        const auto* card = fixture->window().findChild<ConflictCard*>();
        QVERIFY(QTest::qWaitFor([card] { return card->height() >= card->heightForWidth(card->width()); }, patience));
        QVERIFY(fixture->settle()); // the sheet takes its place anew where its content has become another size
        const QString difference = test::compareScreenshot(fixture->window(), fixture->themes().theme(),
                                                           QStringLiteral("window-merge") + suffix);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void aConflictIsDecidedAndTheCopyMerged() {
        const auto fixture = withCopy(ThemeProvider::Mode::Light, {1440, 900});
        workOnCopy(*fixture);
        fixture->window().actions().action(ActionId::Merge).trigger();
        QVERIFY(waitFor(*fixture, "merge.merge"));
        auto* merge = shownButton(*fixture, "merge.merge");
        QVERIFY(!merge->isEnabled());
        const auto cards = fixture->window().findChildren<ConflictCard*>();
        QCOMPARE(cards.size(), 1);
        for (auto* choice : cards.front()->findChildren<QRadioButton*>()) {
            if (choice->text() == u"Take theirs") {
                choice->click();
            }
        }
        QVERIFY(merge->isEnabled());
        merge->click();
        QVERIFY(waitFor(*fixture, "merge.close"));
        const auto quotes = quotesOf(fixture->session());
        QCOMPARE(quotes.front().note, QStringLiteral("The port says otherwise; ask again."));
        QCOMPARE(quotes.back().colour, 6);
        shownButton(*fixture, "merge.close")->click();
        QVERIFY(fixture->settle());
        // One step: undone as one.
        fixture->window().actions().action(ActionId::Undo).trigger();
        QCOMPARE(quotesOf(fixture->session()).front().note, QStringLiteral("Confirmed by the operator."));
    }

    void aCopyWithNothingNewIsSaidToBe() {
        const auto fixture = withCopy(ThemeProvider::Mode::Light, {1440, 900});
        fixture->window().actions().action(ActionId::Merge).trigger();
        QVERIFY(waitFor(*fixture, "merge.another"));
        const auto labels = fixture->window().findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
            return label->isVisible() && label->text().startsWith(u"There is nothing new in “From Ben.gainsay”");
        }));
    }

    /// What a sheet shows works with the dossier, and goes before it.
    void aDossierIsClosedUnderAnOpenSheet() {
        const auto fixture = withCopy(ThemeProvider::Mode::Light, {1440, 900});
        for (const ActionId id : {ActionId::Merge, ActionId::History}) {
            fixture->window().actions().action(id).trigger();
            const QPointer<QWidget> shown = fixture->window().findChild<Sheet*>()->content();
            QVERIFY(!shown.isNull());
            REQUIRE(fixture->window().openDossier(fixture->session().path()));
            QVERIFY(shown.isNull());
            QVERIFY(fixture->settle());
        }
    }

    void theHistoryIsLimitedAndAPastActionUndone() {
        const auto fixture = withCopy(ThemeProvider::Mode::Light, {1440, 900});
        fixture->window().actions().action(ActionId::History).trigger();
        auto* list = named<QListView>(*fixture, QStringLiteral("History"));
        auto* words = named<QLineEdit>(*fixture, QStringLiteral("Words of the action"));
        auto* step = fixture->window().findChild<QPushButton*>(QStringLiteral("history.step"));
        QVERIFY(list != nullptr && words != nullptr && step != nullptr);
        QVERIFY(QTest::qWaitFor([list] { return list->model()->rowCount() > 10; }, patience));

        // Every highlight carries a claim: that stands in the way, and is named.
        words->setText(QStringLiteral("highlight"));
        QVERIFY(QTest::qWaitFor([list] { return list->model()->rowCount() == 5; }, patience));
        list->setCurrentIndex(list->model()->index(4, 0));
        const auto explains = [&fixture](const QString& beginning) {
            const auto labels = fixture->window().findChildren<QLabel*>();
            return std::ranges::any_of(labels,
                                       [&](const QLabel* label) { return label->text().startsWith(beginning); });
        };
        QVERIFY(QTest::qWaitFor([&] { return explains(QStringLiteral("It cannot be undone on its own")); }, patience));
        QVERIFY(!step->isEnabled());

        // Nothing depends on the note.
        words->setText(QStringLiteral("edit the note"));
        QVERIFY(QTest::qWaitFor([&] { return list->model()->rowCount() == 1 && step->isEnabled(); }, patience));
        step->click();
        const auto quotes = fixture->session().annotations().all();
        REQUIRE(quotes);
        QVERIFY(std::ranges::all_of(*quotes, [](const domain::Quote& quote) { return quote.note.isEmpty(); }));
        QVERIFY(QTest::qWaitFor([&] { return step->isEnabled() && step->text() == u"Do it again"; }, patience));

        words->setText(QStringLiteral("no such words"));
        QVERIFY(QTest::qWaitFor([list] { return list->model()->rowCount() == 0; }, patience));
        auto* all = WindowFixture::button(fixture->window(), QStringLiteral("Show the whole history"));
        QVERIFY(all != nullptr);
        all->click();
        QVERIFY(QTest::qWaitFor([list] { return list->model()->rowCount() > 10; }, patience));
    }
};

GAINSAY_SCREEN_TEST_MAIN(TestMergeAndHistory)
#include "tst_mergeandhistory.moc"

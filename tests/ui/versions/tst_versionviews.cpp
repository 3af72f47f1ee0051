// SPDX-License-Identifier: GPL-3.0-or-later
// Quotes that wait for their place, and the comparison of two versions: what they do, and how they look.
#include "app/analysis/wordchanges.h"
#include "tests/support/screenshot.h"
#include "ui/models/roles.h"
#include "ui/versions/optionmodel.h"
#include "ui/versions/orphanmodel.h"
#include "ui/versions/orphanspanel.h"
#include "ui/versions/revisionmodel.h"
#include "ui/versions/revisionpanel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>

using namespace gainsay;
using namespace gainsay::ui;
using namespace Qt::StringLiterals;
using domain::SentenceChange;

namespace {

template <typename Id>
Id key(const QString& name) {
    return Id(QUuid::createUuidV5(QUuid(), name));
}

session::PlaceOption option(const QString& exact, const QString& words, double score, const QString& before,
                            const QString& after, bool figure = false) {
    return {{100, 100 + words.size()}, score, words, before, after, figure, analysis::wordChanges(exact, words)};
}

session::WaitingQuote waitingQuote(const QString& exact, domain::PlaceStatus status,
                                   std::vector<session::PlaceOption> options, bool figure = false) {
    session::WaitingQuote row;
    row.quote.id = key<domain::QuoteId>(exact);
    row.quote.exact = exact;
    row.place.quote = row.quote.id;
    row.place.version = key<domain::VersionId>(u"two"_s);
    row.place.status = status;
    row.place.decision = domain::PlaceDecision::Open;
    row.place.figureChanged = figure;
    row.article.title = u"Night ferry struck the pier at Aldmouth"_s;
    row.sourceName = u"Aldmouth Echo"_s;
    row.ownOrdinal = 1;
    row.latestOrdinal = 2;
    row.options = std::move(options);
    return row;
}

std::vector<session::WaitingQuote> waitingQuotes() {
    const QString counted = u"At least 40 passengers were on board when the ferry struck the pier"_s;
    const QString denied = u"The operator denied that the radar had been out of order for a week"_s;
    const QString gone = u"The captain had slept for less than four hours, a crew member told this paper"_s;
    return {waitingQuote(counted, domain::PlaceStatus::Reworded,
                         {option(counted, u"At least 62 passengers were on board when the ferry struck the pier"_s,
                                 0.93, u"The harbour master corrected his account on Tuesday."_s,
                                 u", he said, and every one of them was brought ashore."_s, true)},
                         true),
            waitingQuote(denied, domain::PlaceStatus::Uncertain,
                         {option(denied, u"The operator said that the radar had been repaired within the week"_s, 0.61,
                                 u"Asked again by reporters,"_s, u"and that its records would show it."_s),
                          option(denied, u"The operator denied that it had been warned"_s, 0.38,
                                 u"In a letter to the council"_s, u"of the state of the pier."_s)}),
            waitingQuote(gone, domain::PlaceStatus::Orphaned, {})};
}

session::RevisionRow row(SentenceChange change, const QString& before, const QString& after, bool figure = false,
                         bool quoted = false) {
    session::RevisionRow one;
    one.change = change;
    one.before = before;
    one.after = after;
    one.figureChanged = figure;
    one.isQuoted = quoted;
    if (!before.isEmpty()) {
        one.beforeRange = domain::TextRange{0, before.size()};
    }
    if (!after.isEmpty()) {
        one.afterRange = domain::TextRange{0, after.size()};
    }
    if (change == SentenceChange::Changed) {
        one.words = analysis::wordChanges(before, after);
    }
    return one;
}

std::vector<domain::Version> versions() {
    std::vector<domain::Version> both;
    for (const QString& name : {u"one"_s, u"two"_s}) {
        domain::Version version;
        version.id = key<domain::VersionId>(name);
        version.ordinal = static_cast<int>(both.size()) + 1;
        version.capturedAt = QDateTime(QDate(2031, 3, 3 + version.ordinal), QTime(9, 30), QTimeZone::UTC);
        both.push_back(version);
    }
    return both;
}

session::RevisionView revision() {
    const QString title = u"Night ferry struck the pier at Aldmouth"_s;
    const QString rescue = u"Three boats went out from the lifeboat station within minutes."_s;
    const QString weather = u"The night was clear, and there was hardly any wind."_s;
    session::RevisionView view;
    view.older = versions()[0];
    view.newer = versions()[1];
    view.rows = {
        row(SentenceChange::Same, title, title),
        row(SentenceChange::Changed,
            u"At least 40 passengers were on board when the ferry struck the pier, the harbour master said."_s,
            u"At least 62 passengers were on board when the ferry struck the pier, the harbour master said on Tuesday."_s,
            true, true),
        row(SentenceChange::Added, {},
            u"He corrected his account after the lists of both sailings had been compared."_s),
        row(SentenceChange::Same, rescue, rescue),
        row(SentenceChange::Changed, u"The operator denied that the radar had been out of order for a week."_s,
            u"The operator did not say whether the radar had been out of order."_s, false, true),
        row(SentenceChange::Removed,
            u"The captain had slept for less than four hours, a crew member told this paper."_s, {}, false, true),
        row(SentenceChange::Moved, weather, weather)};
    return view;
}

/// A panel as the window's sheet shows it.
template <typename Panel>
struct Shown {
    explicit Shown(ThemeProvider::Mode mode = ThemeProvider::Mode::Light, QSize size = {940, 540})
        : themes(mode, test::screenFamilies()) {
        themes.install(*qApp);
        panel = std::make_unique<Panel>(themes);
        panel->resize(size);
        panel->show();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QListView* list(const QString& name) const {
        const auto lists = panel->template findChildren<QListView*>();
        const auto found = std::ranges::find(lists, name, [](const QListView* one) { return one->accessibleName(); });
        return found == lists.end() ? nullptr : *found;
    }

    ThemeProvider themes;
    std::unique_ptr<Panel> panel;
};

/// The quotes of which the last signal tells.
template <typename Told>
std::vector<domain::QuoteId> quotesOf(const QSignalSpy& spy) {
    std::vector<domain::QuoteId> quotes;
    for (const Told& one : spy.last().at(0).value<std::vector<Told>>()) {
        quotes.push_back(one.quote);
    }
    return quotes;
}

} // namespace

class TestVersionViews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modelsKeepTheRules() {
        OrphanModel orphans;
        OptionModel options;
        RevisionModel sentences;
        const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
        const QAbstractItemModelTester orphanTester(&orphans, mode);
        const QAbstractItemModelTester optionTester(&options, mode);
        const QAbstractItemModelTester sentenceTester(&sentences, mode);
        std::vector<OrphanItem> items;
        for (const auto& one : waitingQuotes()) {
            items.push_back({one});
        }
        orphans.setRows(items);
        QCOMPARE(orphans.rowCount(), 3);
        QCOMPARE(orphans.index(0).data(DetailRole).toString(), u"≠ A figure changed · Aldmouth Echo · version 1 → 2"_s);
        QVERIFY(orphans.index(0).data(AttentionRole).toBool());
        QCOMPARE(orphans.index(2).data(DetailRole).toString(), u"Not found · Aldmouth Echo · version 1 → 2"_s);
        items.erase(items.begin());
        orphans.setRows(items);
        QCOMPARE(orphans.rowCount(), 2);
        options.setOptions(waitingQuotes()[1].options);
        QCOMPARE(options.rowCount(), 2);
        QVERIFY(options.index(0).data(Qt::AccessibleTextRole).toString().startsWith(u"Score 61 of 100: "_s));
        options.setOptions({});
        sentences.setRows(revision().rows);
        QCOMPARE(sentences.rowCount(), 7);
        QCOMPARE(sentences.count(SentenceChange::Changed), 2);
        QCOMPARE(sentences.changedFigures(), 1);
        QVERIFY(sentences.index(1)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(u"changed, a figure changed, quoted: At least [removed: 40] [added: 62] passengers"_s));
        QCOMPARE(sentences.nextChange(-1, 1), 1);
        QCOMPARE(sentences.nextChange(6, 1), 1);
        QCOMPARE(sentences.nextChange(1, -1), 6);
        sentences.setOnlyChanges(true);
        QCOMPARE(sentences.rowCount(), 5);
        sentences.setRows({});
        QCOMPARE(sentences.rowCount(), 0);
    }

    void theKeyboardDecides() {
        const Shown<OrphansPanel> shown;
        shown.panel->setWaiting(waitingQuotes());
        QSignalSpy accepted(shown.panel.get(), &OrphansPanel::acceptRequested);
        QSignalSpy kept(shown.panel.get(), &OrphansPanel::keepRequested);
        QSignalSpy detached(shown.panel.get(), &OrphansPanel::detachRequested);
        QSignalSpy opened(shown.panel.get(), &OrphansPanel::openRequested);
        auto* list = shown.list(u"Quotes that wait"_s);
        auto* places = shown.list(u"Places where the quote may stand"_s);
        QVERIFY(list && places);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(accepted.size(), 1);
        QVERIFY(quotesOf<session::FollowedQuote>(accepted) == std::vector{waitingQuotes()[0].quote.id});
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(places, Qt::Key_Down); // the second place
        QTest::keyClick(places, Qt::Key_O);
        QCOMPARE(opened[0][1].value<domain::TextRange>().length(), waitingQuotes()[1].options[1].range.length());
        QTest::keyClick(list, Qt::Key_K);
        QVERIFY(quotesOf<session::QuoteInVersion>(kept) == std::vector{waitingQuotes()[1].quote.id});
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return); // nowhere to follow to
        QCOMPARE(accepted.size(), 1);
        QTest::keyClick(list, Qt::Key_D);
        QVERIFY(quotesOf<session::QuoteInVersion>(detached) == std::vector{waitingQuotes()[2].quote.id});
        // What is decided leaves the list; the one that takes its place is selected.
        auto rest = waitingQuotes();
        rest.erase(rest.begin() + 1);
        shown.panel->setWaiting(rest);
        QVERIFY(list->currentIndex().isValid());
    }

    void theKeyboardDecidesSeveralAtOnce() {
        const Shown<OrphansPanel> shown;
        const auto waiting = waitingQuotes();
        shown.panel->setWaiting(waiting);
        QSignalSpy accepted(shown.panel.get(), &OrphansPanel::acceptRequested);
        QSignalSpy kept(shown.panel.get(), &OrphansPanel::keepRequested);
        QSignalSpy opened(shown.panel.get(), &OrphansPanel::openRequested);
        auto* list = shown.list(u"Quotes that wait"_s);
        QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(list, Qt::Key_O); // of one alone
        QCOMPARE(opened.size(), 0);
        // Those that have a place go to the likeliest; the third has none.
        QTest::keyClick(list, Qt::Key_Return);
        const auto followed = accepted.at(0).at(0).value<std::vector<session::FollowedQuote>>();
        const auto first = [&](size_t row) {
            return session::FollowedQuote{waiting[row].quote.id, waiting[row].place.version,
                                          waiting[row].options.front().range};
        };
        QVERIFY((followed == std::vector{first(0), first(1)}));
        // What stays is selected still, and the same key says the rest.
        shown.panel->setWaiting({waiting[2]});
        QTest::keyClick(list, Qt::Key_K);
        QVERIFY(quotesOf<session::QuoteInVersion>(kept) == std::vector{waiting[2].quote.id});
        // A selection outlives what changes beside it.
        shown.panel->setWaiting(waiting);
        QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
        shown.panel->setWaiting({waiting[0], waiting[1]});
        QCOMPARE(list->selectionModel()->selectedRows().size(), 2);
        shown.panel->setWaiting({});
        QTest::keyClick(list, Qt::Key_K);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(accepted.size(), 1);
    }

    void theKeyboardGoesFromChangeToChange() {
        const Shown<RevisionPanel> shown;
        const auto both = versions();
        shown.panel->setVersions(both, both[0].id, both[1].id);
        shown.panel->setRevision(revision());
        auto* list = shown.list(u"Sentences of both versions"_s);
        QVERIFY(list);
        QCOMPARE(list->currentIndex().row(), 1);
        QTest::keyClick(list, Qt::Key_F8);
        QCOMPARE(list->currentIndex().row(), 2);
        QTest::keyClick(list, Qt::Key_F8);
        QCOMPARE(list->currentIndex().row(), 4);
        QTest::keyClick(list, Qt::Key_F7);
        QCOMPARE(list->currentIndex().row(), 2);
        QSignalSpy opened(shown.panel.get(), &RevisionPanel::openRequested);
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(opened[0][0].value<domain::VersionId>() == both[1].id);
        list->setCurrentIndex(list->model()->index(5, 0)); // what was removed is read in the older one
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(opened[1][0].value<domain::VersionId>() == both[0].id);
    }

    void orphans_data() { test::addLightAndDark(); }
    void orphans() {
        QFETCH(ThemeProvider::Mode, mode);
        const Shown<OrphansPanel> shown(mode);
        shown.panel->setWaiting(waitingQuotes());
        QCoreApplication::processEvents();
        GAINSAY_COMPARE_SCREEN(*shown.panel, shown.themes.theme(), "orphans");
        shown.list(u"Quotes that wait"_s)->setCurrentIndex(shown.list(u"Quotes that wait"_s)->model()->index(1, 0));
        QCoreApplication::processEvents();
        GAINSAY_COMPARE_SCREEN(*shown.panel, shown.themes.theme(), "orphans-uncertain");
        shown.list(u"Quotes that wait"_s)->selectAll();
        QCoreApplication::processEvents();
        GAINSAY_COMPARE_SCREEN(*shown.panel, shown.themes.theme(), "orphans-several");
        shown.panel->setWaiting({});
        QCoreApplication::processEvents();
        GAINSAY_COMPARE_SCREEN(*shown.panel, shown.themes.theme(), "orphans-empty");
    }

    void revisions_data() { test::addLightAndDark(); }
    void revisions() {
        QFETCH(ThemeProvider::Mode, mode);
        const Shown<RevisionPanel> shown(mode, {1040, 600});
        const auto both = versions();
        shown.panel->setVersions(both, both[0].id, both[1].id);
        shown.panel->setRevision(revision());
        QCoreApplication::processEvents();
        GAINSAY_COMPARE_SCREEN(*shown.panel, shown.themes.theme(), "revision");
        shown.panel->findChild<QCheckBox*>()->setChecked(true);
        shown.panel->resize(540, 640);
        QCoreApplication::processEvents();
        GAINSAY_COMPARE_SCREEN(*shown.panel, shown.themes.theme(), "revision-narrow");
        shown.panel->setVersions({both[0]}, {}, {});
        shown.panel->resize(1040, 600);
        QCoreApplication::processEvents();
        GAINSAY_COMPARE_SCREEN(*shown.panel, shown.themes.theme(), "revision-single");
    }
};

GAINSAY_SCREEN_TEST_MAIN(TestVersionViews)
#include "tst_versionviews.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What the texts show by themselves, in the window: suggestions in Compare, and on whom articles rest.
#include "tests/support/require.h"
#include "tests/support/screenshot.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/compare/comparedetail.h"
#include "ui/compare/compareview.h"
#include "ui/compare/contradictionlist.h"
#include "ui/compare/decisionpanel.h"
#include "ui/compare/thresholdpanel.h"
#include "ui/importing/importsummary.h"
#include "ui/models/textanalysis.h"
#include "ui/origins/graphmodel.h"
#include "ui/origins/graphview.h"
#include "ui/origins/originsview.h"
#include "ui/style/widgets/messagebar.h"
#include "ui/window/comparecontroller.h"
#include "ui/window/readercontroller.h"

#include <QAbstractButton>
#include <QAction>
#include <QDir>
#include <QProgressBar>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace gainsay;
using namespace gainsay::ui;
using gainsay::test::WindowFixture;

class TestWindowSuggestions : public QObject {
    Q_OBJECT

private:
    static qsizetype shown(const WindowFixture& fixture) { return fixture.workspace().comparing().count(); }
    static QAction& action(const CompareView& view, const char* name) {
        return *view.findChild<QAction*>(QString::fromLatin1(name));
    }
    static bool importNamesakes(WindowFixture& fixture) {
        return fixture.import({fixture.write(QStringLiteral("4-radar.txt"),
                                             "site: Ellwick Post\ndate: 2031-03-04\n\nWho made the radar\n\n"
                                             "The radar on the mole came from Ostmark Electric. Last year "
                                             "Ostmark sold forty of them.\n"),
                               fixture.write(QStringLiteral("5-hull.txt"),
                                             "site: Northern Wire\ndate: 2031-03-04\n\nWho built the hull\n\n"
                                             "The hull was laid down by Ostmark Heavy Industries in spring.\n")},
                              5);
    }
    static void trigger(const WindowFixture& fixture, ActionId id) { fixture.window().actions().action(id).trigger(); }

private Q_SLOTS:
    /// Nothing is quoted yet, and there is something to decide on: one key, one undo.
    void suggestionsComeByThemselves() {
        WindowFixture fixture;
        QVERIFY(fixture.openWithArticles());
        const auto before = shown(fixture);
        QVERIFY(before > 0);
        QVERIFY(fixture.session().annotations().all()->empty());
        trigger(fixture, ActionId::ViewCompare);
        QVERIFY(!fixture.workspace().compareView().currentContradiction().isNull());
        QTest::keyClick(&fixture.workspace().compareView().list().view(), Qt::Key_Y);
        QVERIFY(fixture.settle());
        QCOMPARE(fixture.session().annotations().all()->size(), 2U);
        QCOMPARE(fixture.session().claims().all()->size(), 1U);
        const auto decided = fixture.session().contradictions().all();
        REQUIRE(decided);
        QVERIFY(
            std::ranges::contains(*decided, domain::ContradictionStatus::Confirmed, &domain::Contradiction::status));
        // One goes on looking at what it has become.
        const auto current = fixture.workspace().compareView().currentContradiction();
        QVERIFY(std::ranges::contains(*decided, current, &domain::Contradiction::id));
        fixture.workspace().undo();
        QVERIFY(fixture.settle());
        QVERIFY(fixture.session().annotations().all()->empty());
        QCOMPARE(shown(fixture), before);
    }

    void dismissedOnesStayAwayAfterARestart() {
        WindowFixture fixture;
        QVERIFY(fixture.openWithArticles());
        const auto first = fixture.workspace().analysis().suggestions().front();
        REQUIRE(fixture.session().suggestions().promote(first, domain::ContradictionStatus::Dismissed,
                                                        QStringLiteral("another crane")));
        const QString path = fixture.session().path();
        REQUIRE(fixture.window().openDossier(path));
        QVERIFY(fixture.settle());
        for (const session::ContradictionView& one : fixture.workspace().analysis().suggestions()) {
            QVERIFY(one.contradiction.id != first.contradiction.id);
        }
        const auto kept = fixture.session().contradictions().all();
        REQUIRE(kept);
        QCOMPARE(kept->front().note, QStringLiteral("another crane"));
    }

    void whatWasLookedAtIsNotNewAfterARestart() {
        WindowFixture fixture;
        QVERIFY(fixture.openWithArticles());
        const int before = fixture.workspace().comparing().newCount();
        QVERIFY(before > 0);
        trigger(fixture, ActionId::ViewCompare);
        trigger(fixture, ActionId::ViewRead); // looked at, and left
        QVERIFY(fixture.settle());
        QCOMPARE(fixture.workspace().comparing().newCount(), before - 1);
        const auto journal = fixture.session().log(1);
        REQUIRE(journal);
        const QString path = fixture.session().path();
        REQUIRE(fixture.window().openDossier(path));
        QVERIFY(fixture.settle());
        QCOMPARE(fixture.workspace().comparing().newCount(), before - 1);
        // To look at something changes nothing in the dossier.
        const auto after = fixture.session().log(1);
        REQUIRE(after);
        QCOMPARE(after->front().sequence, journal->front().sequence);
    }

    /// Two bodies of one short name: no contradiction, but a warning that leads to both texts.
    void possibleConfusionsAreShown() {
        WindowFixture fixture;
        QVERIFY(fixture.openWithArticles());
        const auto count = shown(fixture);
        const auto news = fixture.workspace().comparing().newCount();
        QVERIFY(importNamesakes(fixture));
        QCOMPARE(fixture.workspace().analysis().confusions().size(), 1U);
        QCOMPARE(shown(fixture), count);
        QCOMPARE(fixture.workspace().comparing().newCount(), news);
        trigger(fixture, ActionId::ViewCompare);
        CompareView& view = fixture.workspace().compareView();
        const auto& confusion = fixture.workspace().analysis().confusions().front();
        QVERIFY(view.showContradiction(confusion.id));
        QVERIFY(view.list().current()->isConfusion());
        QVERIFY(!action(view, "compare.confirm").isEnabled());
        QVERIFY(!view.detail().decisions().isOpen());
        QTest::keyClick(&view.list().view(), Qt::Key_Y); // there is nothing to decide
        QVERIFY(fixture.settle());
        QVERIFY(fixture.session().annotations().all()->empty());
        action(view, "compare.openRight").trigger();
        QVERIFY(fixture.settle());
        QCOMPARE(fixture.workspace().view(), View::Read);
        QCOMPARE(fixture.workspace().reader().version(), confusion.b.quote.version);
    }

    void confusion_data() { thresholds_data(); }
    void confusion() {
        QFETCH(ThemeProvider::Mode, mode);
        WindowFixture fixture(mode);
        QVERIFY(fixture.openWithArticles());
        QVERIFY(importNamesakes(fixture));
        fixture.window().findChild<ImportSummary*>()->closed();
        trigger(fixture, ActionId::ViewCompare);
        QVERIFY(fixture.workspace().compareView().showContradiction(
            fixture.workspace().analysis().confusions().front().id));
        QVERIFY(fixture.settle());
        GAINSAY_COMPARE_SCREEN(fixture.window(), fixture.themes().theme(), "window-confusion");
    }

    /// Reading in the background is told of at the foot of the window, and gives way to what somebody has asked for.
    void readingIsShownAtTheFoot() {
        WindowFixture fixture;
        QVERIFY(fixture.openWithArticles());
        auto* strip = fixture.window().findChild<StatusStrip*>();
        QVERIFY(!strip->isProgressShown());
        TextAnalysis& analysis = fixture.workspace().analysis();
        Q_EMIT analysis.progressed(25, 100);
        QVERIFY(strip->isProgressShown());
        QCOMPARE(strip->findChild<QProgressBar*>()->value(), 25);
        strip->showProgress(QStringLiteral("importing"), 1, 2);
        QCOMPARE(strip->findChild<QProgressBar*>()->maximum(), 2);
        QSignalSpy cancelled(strip, &StatusStrip::cancelRequested);
        QSignalSpy readingCancelled(strip, &StatusStrip::readingCancelled);
        auto* cancel = strip->findChild<QAbstractButton*>(QStringLiteral("status.cancel"));
        cancel->click();
        QCOMPARE(cancelled.count(), 1);
        strip->hideProgress();
        QCOMPARE(strip->findChild<QProgressBar*>()->maximum(), 100);
        cancel->click();
        QCOMPARE(readingCancelled.count(), 1);
        QCOMPARE(cancelled.count(), 1);
        Q_EMIT analysis.workingChanged(false);
        QVERIFY(!strip->isProgressShown());
    }

    void brokenLexiconsAreToldOf() {
        WindowFixture fixture;
        fixture.useOwnWords();
        QVERIFY(QDir().mkpath(fixture.path(QStringLiteral("words"))));
        fixture.write(QStringLiteral("words/cues.en.tsv"), "denial\tcanard\nrumour\tx\n");
        QVERIFY(fixture.window().createDossier(fixture.path(QStringLiteral("Words.gainsay"))));
        QVERIFY(fixture.settle());
        const auto bars = fixture.window().findChildren<MessageBar*>();
        QVERIFY(std::ranges::any_of(bars, [](const MessageBar* bar) {
            return bar->isVisible() && bar->message().contains(QStringLiteral("cues.en.tsv")) &&
                   bar->message().contains(QStringLiteral("line 2"));
        }));
    }

    /// What the sliders leave is shown at once, and remembered.
    void thresholdsShowAtOnce() {
        WindowFixture fixture;
        QVERIFY(fixture.openWithArticles());
        const auto before = shown(fixture);
        trigger(fixture, ActionId::Suggestions);
        for (QSlider* slider : fixture.window().findChildren<QSlider*>()) {
            QVERIFY(!slider->accessibleName().isEmpty());
            slider->setValue(100);
        }
        const SuggestionTally all = fixture.workspace().comparing().tally();
        qsizetype surest = 0;
        for (const auto type : contradictionTypes) {
            surest += all.count(type, 1);
        }
        QVERIFY(surest < before);
        QCOMPARE(shown(fixture), surest);
        QVERIFY(!fixture.window().settings().thresholds.changed().empty());
        auto* panel = fixture.window().findChild<ThresholdPanel*>();
        auto* reset = WindowFixture::button(*panel, QStringLiteral("As usual"));
        QVERIFY(reset != nullptr);
        reset->click();
        QCOMPARE(shown(fixture), before);
        QVERIFY(fixture.window().settings().thresholds.changed().empty());
    }

    /// However many articles an import brings, their texts are compared once, when it has ended.
    void textsAreComparedAfterAnImport() {
        WindowFixture fixture;
        QVERIFY(fixture.openWithArticles());
        TextAnalysis& analysis = fixture.workspace().analysis();
        const auto known = analysis.origins()->front().articles;
        bool wasAtWork = false;
        int began = 0;
        connect(&analysis, &TextAnalysis::workingChanged, &analysis, [&](bool isWorking) {
            wasAtWork = wasAtWork || fixture.session().importer().isRunning();
            began += isWorking ? 1 : 0;
        });
        QStringList files;
        for (int i = 0; i < 40; ++i) {
            files << fixture.write(
                QStringLiteral("more%1.txt").arg(i),
                QByteArrayLiteral("Ship ") + QByteArray::number(i) +
                    " leaves the quay\n\nThe ship left at noon with grain for the north, said her owners.\n");
        }
        QVERIFY(fixture.import(files, static_cast<int>(known) + 40));
        QVERIFY(!wasAtWork);
        QCOMPARE(began, 1);
        QCOMPARE(analysis.origins()->front().articles, known + 40);
    }

    /// Words behind a line come from the article, and Enter goes there.
    void evidenceLeadsToTheArticle() {
        WindowFixture fixture;
        QVERIFY(fixture.openWithArticles());
        trigger(fixture, ActionId::ViewOrigins);
        QVERIFY(fixture.settle());
        OriginsView& view = fixture.workspace().originsView();
        QVERIFY(view.model().nodeCount() > 3);
        const auto& rows = view.model().rows();
        const auto credit = std::ranges::find(rows, GraphItem::Kind::Credit, &GraphItem::kind);
        QVERIFY(credit != rows.end());
        view.graph().setCurrentIndex(view.model().index(static_cast<int>(credit - rows.begin())));
        QVERIFY(fixture.settle());
        QVERIFY(!view.detail().evidence().rows.empty());
        const auto& passage = view.detail().evidence().rows.front().left.passage;
        QCOMPARE(fixture.session().library().text(passage.version)->slice(passage.range), passage.text);
        QTest::keyClick(&view.graph(), Qt::Key_Return);
        QVERIFY(fixture.settle());
        QCOMPARE(fixture.workspace().view(), View::Read);
    }

    void thresholds_data() {
        QTest::addColumn<ThemeProvider::Mode>("mode");
        QTest::newRow("light") << ThemeProvider::Mode::Light;
        QTest::newRow("dark") << ThemeProvider::Mode::Dark;
    }
    void thresholds() {
        QFETCH(ThemeProvider::Mode, mode);
        WindowFixture fixture(mode);
        QVERIFY(fixture.openWithArticles());
        fixture.window().findChild<ImportSummary*>()->closed();
        trigger(fixture, ActionId::ViewCompare);
        trigger(fixture, ActionId::Suggestions);
        QCoreApplication::processEvents();
        GAINSAY_COMPARE_SCREEN(fixture.window(), fixture.themes().theme(), "window-thresholds");
    }
};

GAINSAY_SCREEN_TEST_MAIN(TestWindowSuggestions)
#include "tst_windowsuggestions.moc"

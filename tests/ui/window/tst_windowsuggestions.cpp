// SPDX-License-Identifier: GPL-3.0-or-later
// What the texts show by themselves, in the window: suggestions in Compare, and on whom articles rest.
#include "tests/support/require.h"
#include "tests/support/screenshot.h"
#include "tests/ui/window/windowfixture.h"
#include "ui/compare/compareview.h"
#include "ui/compare/contradictionlist.h"
#include "ui/compare/thresholdpanel.h"
#include "ui/importing/importsummary.h"
#include "ui/models/textanalysis.h"
#include "ui/origins/graphmodel.h"
#include "ui/origins/graphview.h"
#include "ui/origins/originsview.h"
#include "ui/window/comparecontroller.h"

#include <QAbstractButton>
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
        const auto all = fixture.workspace().comparing().allSuggestions();
        const auto surest = std::ranges::count_if(all, [](const domain::Contradiction& one) { return one.score >= 1; });
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/screenshot.h"
#include "tests/ui/compare/comparesamples.h"
#include "ui/compare/comparedetail.h"
#include "ui/compare/compareview.h"
#include "ui/compare/contradictionlist.h"
#include "ui/compare/decisionpanel.h"
#include "ui/compare/noteeditor.h"
#include "ui/compare/parkedquotebar.h"
#include "ui/compare/passagecard.h"
#include "ui/compare/passagepair.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace gainsay;
using namespace gainsay::ui;
using domain::ContradictionStatus;

namespace {

/// A view in its own theme, shown and filled, with spies on what it asks for.
struct Fixture {
    explicit Fixture(std::vector<CompareItem> content = samples::items(),
                     ThemeProvider::Mode mode = ThemeProvider::Mode::Light, QSize size = {1400, 820})
        : themes(mode, test::screenFamilies())
        , items(std::move(content)) {
        themes.install(*qApp);
        view = std::make_unique<CompareView>(themes);
        decided = std::make_unique<QSignalSpy>(view.get(), &CompareView::decided);
        opened = std::make_unique<QSignalSpy>(view.get(), &CompareView::openPassage);
        seen = std::make_unique<QSignalSpy>(view.get(), &CompareView::seen);
        view->resize(size);
        view->setItems(items);
        view->show();
        QCoreApplication::processEvents();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QWidget* target = view->focusWidget() != nullptr ? view->focusWidget() : view.get();
        QTest::keyClick(target, key, modifiers);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QPushButton* button(const QString& text) const {
        for (auto* button : view->findChildren<QPushButton*>()) {
            if (button->text() == text && button->isVisible()) {
                return button;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QPlainTextEdit* noteField() const { return view->findChild<QPlainTextEdit*>(); }

    ThemeProvider themes;
    std::vector<CompareItem> items;
    std::unique_ptr<CompareView> view;
    std::unique_ptr<QSignalSpy> decided;
    std::unique_ptr<QSignalSpy> opened;
    std::unique_ptr<QSignalSpy> seen;
};

} // namespace

class TestCompareView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheFirst();
    void walksWithKeysAndButtons();
    void opensThePassages();
    void opensTheArticleOfAnOrphan();
    void confirmsAtOnce();
    void explainsOnlyWithANote();
    void dismissesWithOrWithoutANote();
    void keepsHalfWrittenNotes();
    void reopensADecision();
    void saysWhatWasSeenWhenItIsLeft();
    void keepsWhatIsLookedAtUnderAFilter();
    void goesToTheNeighbourOfWhatIsGone();
    void listsItsActions();
    void connectorsFollowTheLayout();
    void emptyViewLeadsToTheReader();
    void parkedQuote();

    void screenFilled_data() { test::addLightAndDark(); }
    void screenFilled();
    void screenDecided_data() { test::addLightAndDark(); }
    void screenDecided();
    void screenNote_data() { test::addLightAndDark(); }
    void screenNote();
    void screenNarrow_data() { test::addLightAndDark(); }
    void screenNarrow();
    void screenRightToLeft_data() { test::addLightAndDark(); }
    void screenRightToLeft();
    void screenJapanese_data() { test::addLightAndDark(); }
    void screenJapanese();
    void screenParagraphs_data() { test::addLightAndDark(); }
    void screenParagraphs();
    void screenParagraphsNarrow_data() { test::addLightAndDark(); }
    void screenParagraphsNarrow();
    void screenOrphaned_data() { test::addLightAndDark(); }
    void screenOrphaned();
    void screenEmpty_data() { test::addLightAndDark(); }
    void screenEmpty();
    void screenFilterEmpty_data() { test::addLightAndDark(); }
    void screenFilterEmpty();
    void screenParked_data() { test::addLightAndDark(); }
    void screenParked();
};

void TestCompareView::beginsWithTheFirst() {
    const Fixture f;
    QCOMPARE(f.view->currentContradiction(), f.items[0].contradiction.id);
    QCOMPARE(f.view->list().position(), 1);
    QCOMPARE(f.view->list().shownCount(), 5);
}

void TestCompareView::walksWithKeysAndButtons() {
    Fixture f;
    f.press(Qt::Key_F8);
    QCOMPARE(f.view->currentContradiction(), f.items[1].contradiction.id);
    f.press(Qt::Key_J);
    f.press(Qt::Key_J);
    QCOMPARE(f.view->currentContradiction(), f.items[3].contradiction.id);
    f.press(Qt::Key_K);
    f.press(Qt::Key_F7);
    QCOMPARE(f.view->currentContradiction(), f.items[1].contradiction.id);
    QTest::mouseClick(f.button(QStringLiteral("F7")), Qt::LeftButton);
    QCOMPARE(f.view->currentContradiction(), f.items[0].contradiction.id);
    QVERIFY(!f.button(QStringLiteral("F7"))->isEnabled());
    f.press(Qt::Key_K);
    QCOMPARE(f.view->currentContradiction(), f.items[0].contradiction.id);
    // The arrow keys of the list pass over the claims.
    QTest::keyClick(&f.view->list().view(), Qt::Key_Down);
    QTest::keyClick(&f.view->list().view(), Qt::Key_Down);
    QCOMPARE(f.view->currentContradiction(), f.items[2].contradiction.id);
}

void TestCompareView::opensThePassages() {
    Fixture f;
    f.press(Qt::Key_O);
    f.press(Qt::Key_O, Qt::ShiftModifier);
    QCOMPARE(f.opened->count(), 2);
    QCOMPARE(f.opened->at(0).at(0).value<domain::VersionId>(), f.items[0].a.version);
    QCOMPARE(f.opened->at(0).at(1).value<domain::TextRange>(), f.items[0].a.quoteRange);
    QCOMPARE(f.opened->at(1).at(0).value<domain::VersionId>(), f.items[0].b.version);
    QTest::mouseClick(f.button(QStringLiteral("Open in reader ↗")), Qt::LeftButton);
    QCOMPARE(f.opened->count(), 3);
}

void TestCompareView::opensTheArticleOfAnOrphan() {
    Fixture f({samples::orphaned()});
    QTest::mouseClick(f.button(QStringLiteral("Open article ↗")), Qt::LeftButton);
    QCOMPARE(f.opened->count(), 1);
    QVERIFY(f.opened->at(0).at(1).value<domain::TextRange>().isEmpty());
}

void TestCompareView::confirmsAtOnce() {
    Fixture f;
    QTest::mouseClick(f.button(QStringLiteral("Confirm")), Qt::LeftButton);
    QCOMPARE(f.decided->count(), 1);
    QCOMPARE(f.decided->at(0).at(0).value<domain::ContradictionId>(), f.items[0].contradiction.id);
    QVERIFY(f.decided->at(0).at(1).value<ContradictionStatus>() == ContradictionStatus::Confirmed);
    f.press(Qt::Key_J);
    f.press(Qt::Key_Y); // decided already
    QCOMPARE(f.decided->count(), 1);
    f.press(Qt::Key_J);
    f.press(Qt::Key_Y);
    QCOMPARE(f.decided->count(), 2);
}

void TestCompareView::explainsOnlyWithANote() {
    Fixture f;
    f.press(Qt::Key_X);
    QVERIFY(f.noteField()->hasFocus());
    QVERIFY(!f.button(QStringLiteral("Explain"))->isEnabled());
    f.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(f.decided->count(), 0);
    QTest::keyClicks(f.noteField(), QStringLiteral("Jockeys and ferries: J, K, O, D, Y."));
    QCOMPARE(f.view->currentContradiction(), f.items[0].contradiction.id);
    f.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(f.decided->count(), 1);
    QVERIFY(f.decided->at(0).at(1).value<ContradictionStatus>() == ContradictionStatus::Explained);
    QCOMPARE(f.decided->at(0).at(2).toString(), QStringLiteral("Jockeys and ferries: J, K, O, D, Y."));
    QVERIFY(!f.noteField()->isVisible());
}

void TestCompareView::dismissesWithOrWithoutANote() {
    Fixture f;
    f.press(Qt::Key_D);
    f.press(Qt::Key_Escape);
    QVERIFY(!f.noteField()->isVisible());
    QCOMPARE(f.decided->count(), 0);
    f.press(Qt::Key_D);
    QTest::mouseClick(f.button(QStringLiteral("Dismiss")), Qt::LeftButton);
    QCOMPARE(f.decided->count(), 1);
    QVERIFY(f.decided->at(0).at(1).value<ContradictionStatus>() == ContradictionStatus::Dismissed);
    QCOMPARE(f.decided->at(0).at(2).toString(), QString());
}

void TestCompareView::keepsHalfWrittenNotes() {
    Fixture f;
    f.press(Qt::Key_X);
    QTest::keyClicks(f.noteField(), QStringLiteral("half a"));
    f.press(Qt::Key_F8);
    QVERIFY(!f.noteField()->isVisible());
    f.press(Qt::Key_F7);
    QVERIFY(f.noteField()->isVisible());
    QCOMPARE(f.noteField()->toPlainText(), QStringLiteral("half a"));
    // News about other contradictions does not touch it either.
    f.items.pop_back();
    f.view->setItems(f.items);
    QCOMPARE(f.noteField()->toPlainText(), QStringLiteral("half a"));
}

void TestCompareView::reopensADecision() {
    Fixture f;
    f.press(Qt::Key_J);
    f.press(Qt::Key_R);
    QCOMPARE(f.decided->count(), 1);
    QVERIFY(f.decided->at(0).at(1).value<ContradictionStatus>() == ContradictionStatus::Suggested);
    f.press(Qt::Key_N);
    QCOMPARE(f.noteField()->toPlainText(), f.items[1].contradiction.note);
    f.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(f.decided->at(1).at(1).value<ContradictionStatus>() == ContradictionStatus::Confirmed);
}

void TestCompareView::saysWhatWasSeenWhenItIsLeft() {
    Fixture f;
    const auto newCount = [&f] { return f.view->list().model().count(CompareFilter::New); };
    QCOMPARE(f.seen->count(), 0); // it is being looked at
    QCOMPARE(newCount(), 2);
    f.view->setItems(f.items);
    QCoreApplication::processEvents();
    QCOMPARE(f.seen->count(), 0);
    f.press(Qt::Key_J); // not new
    QCOMPARE(f.seen->count(), 1);
    QCOMPARE(f.seen->at(0).at(0).value<domain::ContradictionId>(), f.items[0].contradiction.id);
    f.press(Qt::Key_J);
    QCOMPARE(f.seen->count(), 1);
    // Leaving the view is leaving what it shows.
    QVERIFY(f.view->showContradiction(f.items[4].contradiction.id));
    QCoreApplication::processEvents();
    QCOMPARE(f.seen->count(), 1);
    f.view->hide();
    QCOMPARE(f.seen->count(), 2);
    QCOMPARE(f.seen->at(1).at(0).value<domain::ContradictionId>(), f.items[4].contradiction.id);
}

void TestCompareView::keepsWhatIsLookedAtUnderAFilter() {
    Fixture f;
    f.view->list().setFilter(CompareFilter::New);
    QCoreApplication::processEvents();
    QCOMPARE(f.view->list().shownCount(), 2);
    f.items[0].isNew = false;
    f.view->setItems(f.items);
    QCoreApplication::processEvents();
    QCOMPARE(f.view->currentContradiction(), f.items[0].contradiction.id);
    QCOMPARE(f.view->list().shownCount(), 2);
    f.press(Qt::Key_J);
    QCOMPARE(f.view->currentContradiction(), f.items[4].contradiction.id);
    QCOMPARE(f.view->list().shownCount(), 1);
    // What the filter hides can still be gone to.
    QVERIFY(f.view->showContradiction(f.items[1].contradiction.id));
    QCOMPARE(f.view->list().filter(), CompareFilter::All);
    QVERIFY(!f.view->showContradiction({}));
}

void TestCompareView::goesToTheNeighbourOfWhatIsGone() {
    Fixture f;
    f.press(Qt::Key_J);
    f.items.erase(f.items.begin() + 1);
    f.view->setItems(f.items);
    QCOMPARE(f.view->currentContradiction(), f.items[1].contradiction.id);
    f.view->setItems({});
    QVERIFY(f.view->currentContradiction().isNull());
    f.press(Qt::Key_O);
    QCOMPARE(f.opened->count(), 0);
}

void TestCompareView::listsItsActions() {
    const Fixture f;
    QStringList names;
    for (const QAction* action : f.view->actions()) {
        names << action->objectName();
        QVERIFY(!action->text().isEmpty());
        QVERIFY(!action->shortcuts().isEmpty());
    }
    QCOMPARE(names.size(), 9);
    QVERIFY(names.contains(QStringLiteral("compare.confirm")));
}

void TestCompareView::connectorsFollowTheLayout() {
    Fixture f;
    const PassagePair& pair = f.view->detail().pair();
    QVERIFY(!pair.isStacked());
    QCOMPARE(pair.connectors().size(), 3U);
    const double right = pair.connectors()[0].to.x();
    const double y = pair.connectors()[0].to.y();
    f.view->resize(1100, 820);
    QCoreApplication::processEvents();
    QVERIFY(pair.connectors()[0].to.x() < right);
    QVERIFY(pair.connectors()[0].to.y() != y); // the words have wrapped to another line
    QCOMPARE(pair.connectors()[0].to.x(), static_cast<double>(pair.right().x()));
    f.view->resize(760, 820);
    QCoreApplication::processEvents();
    QVERIFY(pair.isStacked());
    QVERIFY(pair.connectors().empty());
    QVERIFY(pair.right().y() > pair.left().y() + pair.left().height());
}

void TestCompareView::emptyViewLeadsToTheReader() {
    const Fixture f({});
    QSignalSpy read(f.view.get(), &CompareView::readRequested);
    QTest::mouseClick(f.button(QStringLiteral("Go to the reader")), Qt::LeftButton);
    QCOMPARE(read.count(), 1);
}

void TestCompareView::parkedQuote() {
    const Fixture f({});
    ParkedQuoteBar bar(f.themes);
    QSignalSpy paired(&bar, &ParkedQuoteBar::pairRequested);
    QSignalSpy cleared(&bar, &ParkedQuoteBar::clearRequested);
    bar.park(QStringLiteral("struck the north pier"), QStringLiteral("The Harbour Post"));
    QVERIFY(bar.isParked());
    const auto buttons = bar.findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(paired.count(), 0); // nothing to pair with yet
    QCOMPARE(cleared.count(), 1);
    bar.setPairable(true);
    for (QPushButton* button : buttons) {
        QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(paired.count(), 1);
    bar.clear();
    QVERIFY(!bar.isParked());
}

void TestCompareView::screenFilled() {
    QFETCH(ThemeProvider::Mode, mode);
    const Fixture f(samples::items(), mode);
    GAINSAY_COMPARE_SCREEN(*f.view, f.themes.theme(), "compare-filled");
}

void TestCompareView::screenDecided() {
    QFETCH(ThemeProvider::Mode, mode);
    const Fixture f(samples::items(), mode);
    QVERIFY(f.view->showContradiction(f.items[1].contradiction.id));
    QCoreApplication::processEvents();
    GAINSAY_COMPARE_SCREEN(*f.view, f.themes.theme(), "compare-decided");
}

void TestCompareView::screenNote() {
    QFETCH(ThemeProvider::Mode, mode);
    Fixture f(samples::items(), mode, {1100, 820});
    f.press(Qt::Key_X);
    QTest::keyClicks(f.noteField(), QStringLiteral("The company speaks of its day ferry."));
    GAINSAY_COMPARE_SCREEN(*f.view, f.themes.theme(), "compare-note");
}

void TestCompareView::screenNarrow() {
    QFETCH(ThemeProvider::Mode, mode);
    const Fixture f(samples::items(), mode, {720, 1100});
    GAINSAY_COMPARE_SCREEN(*f.view, f.themes.theme(), "compare-narrow");
}

void TestCompareView::screenRightToLeft() {
    QFETCH(ThemeProvider::Mode, mode);
    const Fixture f({samples::rightToLeft()}, mode, {1200, 620});
    GAINSAY_COMPARE_SCREEN(*f.view, f.themes.theme(), "compare-right-to-left");
}

void TestCompareView::screenJapanese() {
    QFETCH(ThemeProvider::Mode, mode);
    const Fixture f({samples::japanese()}, mode, {1200, 620});
    GAINSAY_COMPARE_SCREEN(*f.view, f.themes.theme(), "compare-japanese");
}

void TestCompareView::screenParagraphs() {
    QFETCH(ThemeProvider::Mode, mode);
    const Fixture f({samples::ofSeveralParagraphs()}, mode, {1300, 820});
    GAINSAY_COMPARE_SCREEN(*f.view, f.themes.theme(), "compare-paragraphs");
}

void TestCompareView::screenParagraphsNarrow() {
    QFETCH(ThemeProvider::Mode, mode);
    const Fixture f({samples::ofSeveralParagraphs()}, mode, {720, 1100});
    GAINSAY_COMPARE_SCREEN(*f.view, f.themes.theme(), "compare-paragraphs-narrow");
}

void TestCompareView::screenOrphaned() {
    QFETCH(ThemeProvider::Mode, mode);
    const Fixture f({samples::orphaned()}, mode, {1200, 700});
    GAINSAY_COMPARE_SCREEN(*f.view, f.themes.theme(), "compare-orphaned");
}

void TestCompareView::screenEmpty() {
    QFETCH(ThemeProvider::Mode, mode);
    const Fixture f({}, mode, {1000, 600});
    GAINSAY_COMPARE_SCREEN(*f.view, f.themes.theme(), "compare-empty");
}

void TestCompareView::screenFilterEmpty() {
    QFETCH(ThemeProvider::Mode, mode);
    const Fixture f(samples::items(), mode, {1000, 600});
    f.view->list().setFilter(CompareFilter::Dismissed);
    QCoreApplication::processEvents();
    GAINSAY_COMPARE_SCREEN(*f.view, f.themes.theme(), "compare-filter-empty");
}

void TestCompareView::screenParked() {
    QFETCH(ThemeProvider::Mode, mode);
    const Fixture f({}, mode);
    ParkedQuoteBar bar(f.themes);
    bar.resize(760, bar.sizeHint().height());
    bar.park(QStringLiteral("the night ferry struck the north pier shortly before midnight"),
             QStringLiteral("The Harbour Post"));
    GAINSAY_COMPARE_SCREEN(bar, f.themes.theme(), "compare-parked");
}

GAINSAY_SCREEN_TEST_MAIN(TestCompareView)
#include "tst_compareview.moc"

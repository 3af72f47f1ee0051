// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/screenshot.h"
#include "tests/ui/claims/claimssamples.h"
#include "ui/claims/claimsmodel.h"
#include "ui/claims/claimsview.h"
#include "ui/claims/matrixview.h"

#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace gainsay;
using namespace gainsay::ui;

namespace {

struct Fixture {
    explicit Fixture(ClaimsMatrix content = samples::matrix(), ThemeProvider::Mode mode = ThemeProvider::Mode::Light,
                     QSize size = {1400, 800})
        : themes(mode, test::screenFamilies())
        , matrix(std::move(content)) {
        themes.install(*qApp);
        view = std::make_unique<ClaimsView>(themes);
        view->resize(size);
        view->setMatrix(matrix);
        view->show();
        view->setFocus();
        QCoreApplication::processEvents();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const {
        QTest::keyClick(&view->matrix(), key, modifiers);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QPair<int, int> current() const {
        return {view->matrix().currentIndex().row(), view->matrix().currentIndex().column()};
    }

    ThemeProvider themes;
    ClaimsMatrix matrix;
    std::unique_ptr<ClaimsView> view;
};

} // namespace

class TestClaimsView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void movesWithTheKeyboard();
    void opensWhatTheCellHolds();
    void opensAStatementByDoubleClick();
    void asksForNewEditedAndRemovedClaims();
    void keepsTheCurrentCell();
    void headsAndClaimsStayInView();
    void isNoHigherThanItsContent();
    void emptyViewOffersAClaim();

    void screenFilled_data() { test::addLightAndDark(); }
    void screenFilled();
    void screenNarrow_data() { test::addLightAndDark(); }
    void screenNarrow();
    void screenScrolled_data() { test::addLightAndDark(); }
    void screenScrolled();
    void screenEmpty_data() { test::addLightAndDark(); }
    void screenEmpty();
    void screenError_data() { test::addLightAndDark(); }
    void screenError();
};

void TestClaimsView::movesWithTheKeyboard() {
    const Fixture f;
    QCOMPARE(f.current(), qMakePair(0, 0));
    f.press(Qt::Key_Up);
    f.press(Qt::Key_Left);
    QCOMPARE(f.current(), qMakePair(0, 0));
    f.press(Qt::Key_Right);
    f.press(Qt::Key_Down);
    QCOMPARE(f.current(), qMakePair(1, 1));
    f.press(Qt::Key_End);
    QCOMPARE(f.current(), qMakePair(1, 5));
    f.press(Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(f.current(), qMakePair(4, 5));
    f.press(Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(f.current(), qMakePair(0, 0));
    f.press(Qt::Key_PageDown);
    QCOMPARE(f.current(), qMakePair(4, 0));
}

void TestClaimsView::opensWhatTheCellHolds() {
    const Fixture f;
    QSignalSpy claim(f.view.get(), &ClaimsView::openClaim);
    QSignalSpy assertion(f.view.get(), &ClaimsView::openAssertion);
    QSignalSpy cell(f.view.get(), &ClaimsView::openCell);
    f.press(Qt::Key_Return);
    QCOMPARE(claim.count(), 1);
    QCOMPARE(claim[0][0].value<domain::ClaimId>(), f.matrix.rows[0].claim.id);
    f.press(Qt::Key_Right);
    f.press(Qt::Key_Return);
    QCOMPARE(assertion.count(), 1);
    QCOMPARE(assertion[0][0].value<domain::AssertionId>(), f.matrix.rows[0].cells[0].statements[0].assertion);
    f.view->matrix().setCurrentIndex(f.view->model().index(1, 3)); // two statements
    f.press(Qt::Key_Return);
    f.press(Qt::Key_Right); // not yet read
    f.press(Qt::Key_Return);
    QCOMPARE(cell.count(), 2);
    QCOMPARE(cell[0][1].value<domain::SourceId>(), f.matrix.columns[2].source);
    QVERIFY(cell[1][1].value<domain::SourceId>().isNull());
}

void TestClaimsView::opensAStatementByDoubleClick() {
    const Fixture f;
    QSignalSpy assertion(f.view.get(), &ClaimsView::openAssertion);
    const QRect cell = f.view->matrix().visualRect(f.view->model().index(1, 3));
    const QPoint second(cell.left() + 40, cell.bottom() - 20);
    QTest::mouseClick(f.view->matrix().viewport(), Qt::LeftButton, {}, second);
    QCOMPARE(f.current(), qMakePair(1, 3));
    QTest::mouseDClick(f.view->matrix().viewport(), Qt::LeftButton, {}, second);
    QCOMPARE(assertion.count(), 1);
    QCOMPARE(assertion[0][0].value<domain::AssertionId>(), f.matrix.rows[1].cells[2].statements[1].assertion);
}

void TestClaimsView::asksForNewEditedAndRemovedClaims() {
    const Fixture f;
    QSignalSpy made(f.view.get(), &ClaimsView::newClaimRequested);
    QSignalSpy edited(f.view.get(), &ClaimsView::editClaimRequested);
    QSignalSpy removed(f.view.get(), &ClaimsView::removeClaimRequested);
    f.press(Qt::Key_M);
    f.press(Qt::Key_Down);
    f.press(Qt::Key_F2);
    f.press(Qt::Key_Delete);
    QCOMPARE(made.count(), 1);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(edited[0][0].value<domain::ClaimId>(), f.matrix.rows[1].claim.id);
    QCOMPARE(removed.count(), 1);
    for (auto* button : f.view->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("New claim")) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    QCOMPARE(made.count(), 2);
}

void TestClaimsView::keepsTheCurrentCell() {
    Fixture f;
    f.view->matrix().setCurrentIndex(f.view->model().index(3, 2));
    f.matrix.rows.erase(f.matrix.rows.begin());
    f.view->setMatrix(f.matrix);
    QCOMPARE(f.current(), qMakePair(2, 2));
    QVERIFY(f.view->showClaim(f.matrix.rows[0].claim.id));
    QCOMPARE(f.view->currentClaim(), f.matrix.rows[0].claim.id);
    QVERIFY(!f.view->showClaim({}));
}

void TestClaimsView::headsAndClaimsStayInView() {
    const Fixture f(samples::large(40, 12), ThemeProvider::Mode::Light, {900, 600});
    MatrixView& matrix = f.view->matrix();
    matrix.setCurrentIndex(f.view->model().index(30, 9));
    QCoreApplication::processEvents();
    const QRect cell = matrix.visualRect(matrix.currentIndex());
    QVERIFY(matrix.horizontalScrollBar()->value() > 0);
    QVERIFY(matrix.verticalScrollBar()->value() > 0);
    QVERIFY(matrix.viewport()->rect().contains(cell));
    const QRect claim = matrix.visualRect(f.view->model().index(30, 0));
    QCOMPARE(claim.left(), 0);
    QVERIFY(cell.left() >= claim.right());
    QCOMPARE(matrix.indexAt(claim.center()), f.view->model().index(30, 0));
    QVERIFY(!matrix.indexAt(QPoint(400, 4)).isValid()); // a head
    // Going left shows the column beside the claims whole again.
    matrix.setCurrentIndex(f.view->model().index(30, 1));
    QCOMPARE(matrix.visualRect(matrix.currentIndex()).left(), claim.right() + 1);
}

void TestClaimsView::isNoHigherThanItsContent() {
    const Fixture f(samples::large(1, 2));
    const QRect cell = f.view->matrix().visualRect(f.view->model().index(0, 0));
    QCOMPARE(f.view->matrix().viewport()->height(), cell.bottom() + 1);
}

void TestClaimsView::emptyViewOffersAClaim() {
    const Fixture f({});
    QSignalSpy made(f.view.get(), &ClaimsView::newClaimRequested);
    QSignalSpy edited(f.view.get(), &ClaimsView::editClaimRequested);
    for (auto* button : f.view->findChildren<QPushButton*>()) {
        if (button->isVisible()) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    QTest::keyClick(f.view.get(), Qt::Key_F2);
    QCOMPARE(made.count(), 1);
    QCOMPARE(edited.count(), 0);
}

void TestClaimsView::screenFilled() {
    QFETCH(ThemeProvider::Mode, mode);
    const Fixture f(samples::matrix(), mode);
    GAINSAY_COMPARE_SCREEN(*f.view, f.themes.theme(), "claims-filled");
}

void TestClaimsView::screenNarrow() {
    QFETCH(ThemeProvider::Mode, mode);
    const Fixture f(samples::matrix(), mode, {720, 800});
    GAINSAY_COMPARE_SCREEN(*f.view, f.themes.theme(), "claims-narrow");
}

void TestClaimsView::screenScrolled() {
    QFETCH(ThemeProvider::Mode, mode);
    const Fixture f(samples::large(30, 9), mode, {1000, 640});
    f.view->matrix().setCurrentIndex(f.view->model().index(12, 7));
    QCoreApplication::processEvents();
    GAINSAY_COMPARE_SCREEN(*f.view, f.themes.theme(), "claims-scrolled");
}

void TestClaimsView::screenEmpty() {
    QFETCH(ThemeProvider::Mode, mode);
    const Fixture f({}, mode, {1000, 600});
    GAINSAY_COMPARE_SCREEN(*f.view, f.themes.theme(), "claims-empty");
}

void TestClaimsView::screenError() {
    QFETCH(ThemeProvider::Mode, mode);
    const Fixture f(samples::matrix(), mode, {1100, 600});
    f.view->showError(
        {ErrorCode::Conflict,
         QStringLiteral("The claim could not be removed: four quotes speak of it. Take them off it first."),
         {}});
    QCoreApplication::processEvents();
    GAINSAY_COMPARE_SCREEN(*f.view, f.themes.theme(), "claims-error");
}

GAINSAY_SCREEN_TEST_MAIN(TestClaimsView)
#include "tst_claimsview.moc"

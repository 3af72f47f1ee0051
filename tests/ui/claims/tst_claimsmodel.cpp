// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/claims/claimssamples.h"
#include "ui/claims/claimsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace gainsay;
using namespace gainsay::ui;

class TestClaimsModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsInTheCells();
    void tellsSilentFromUnread();
    void leavesOutOriginsThatNobodyKnows();
    void takesOverRowsWithoutAReset();
    void takesOverColumnsWithoutAReset();
    void fillsUpRowsThatAreTooShort();
};

void TestClaimsModel::saysWhatIsInTheCells() {
    ClaimsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setMatrix(samples::matrix());
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.columnCount(), 6);
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Claim"));
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("The Harbour Post"));
    QCOMPARE(model.headerData(1, Qt::Horizontal, ClaimsModel::DetailRole).toString(),
             QStringLiteral("15 Mar 2021 · B"));
    QCOMPARE(model.headerData(5, Qt::Horizontal).toString(), QStringLiteral("Origins"));
    QCOMPARE(model.index(0, 2).data().toString(), QStringLiteral("denies: “there was no collision”"));
    QCOMPARE(model.index(1, 3).data().toString(),
             QStringLiteral("asserts: “at least forty passengers were hurt”\n"
                            "doubts: “a nurse who would not be named could not say how many”"));
    QCOMPARE(model.index(0, 5).data().toString(), QStringLiteral("2 independent origins: coastguard, ferry company"));
    QCOMPARE(model.index(2, 5).data().toString(), QStringLiteral("origins not known"));
    QCOMPARE(model.index(0, 2).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("The night ferry struck the north pier on 14 March, Island Herald: denies: “there was no "
                            "collision”"));
}

void TestClaimsModel::tellsSilentFromUnread() {
    ClaimsModel model;
    model.setMatrix(samples::matrix());
    QCOMPARE(model.index(1, 1).data().toString(), QStringLiteral("silent"));
    QCOMPARE(model.index(1, 4).data().toString(), QStringLiteral("not yet read"));
    QCOMPARE(model.cell(model.index(1, 0)), nullptr);
    QCOMPARE(model.cell(model.index(1, 5)), nullptr);
}

void TestClaimsModel::leavesOutOriginsThatNobodyKnows() {
    ClaimsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto matrix = samples::matrix();
    model.setMatrix(matrix);
    QSignalSpy removed(&model, &QAbstractItemModel::columnsRemoved);
    for (ClaimRow& row : matrix.rows) {
        row.origins = {};
    }
    model.setMatrix(matrix);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(model.columnCount(), 5);
    model.setMatrix(samples::matrix());
    QCOMPARE(model.columnCount(), 6);
}

void TestClaimsModel::takesOverRowsWithoutAReset() {
    ClaimsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto matrix = samples::matrix();
    model.setMatrix(matrix);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.setMatrix(matrix);
    QCOMPARE(changed.count(), 0);

    const QPersistentModelIndex last(model.index(4, 0));
    matrix.rows[1].cells[0].statements.push_back({{}, domain::Stance::Denies, QStringLiteral("nobody was hurt")});
    std::swap(matrix.rows[0], matrix.rows[4]);
    matrix.rows.erase(matrix.rows.begin() + 2);
    model.setMatrix(matrix);
    QCOMPARE(removed.count(), 1);
    QVERIFY(moved.count() > 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(last.row(), 0);
    model.setMatrix({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 1);
    QCOMPARE(reset.count(), 0);
}

void TestClaimsModel::takesOverColumnsWithoutAReset() {
    ClaimsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto matrix = samples::matrix();
    model.setMatrix(matrix);
    QSignalSpy inserted(&model, &QAbstractItemModel::columnsInserted);
    QSignalSpy moved(&model, &QAbstractItemModel::columnsMoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QPersistentModelIndex herald(model.index(0, 2));
    const auto swapAll = [&](auto&& swap) {
        swap(matrix.columns);
        for (ClaimRow& row : matrix.rows) {
            swap(row.cells);
        }
    };
    swapAll([](auto& list) { std::swap(list[0], list[1]); });
    model.setMatrix(matrix);
    QCOMPARE(moved.count(), 1);
    QCOMPARE(herald.column(), 1);
    QCOMPARE(herald.data().toString(), QStringLiteral("denies: “there was no collision”"));
    QCOMPARE(changed.count(), 0); // the cells moved with their column

    matrix.columns.insert(
        matrix.columns.begin(),
        ClaimColumn{domain::SourceId(QUuid::createUuidV5({}, QByteArray("x"))), QStringLiteral("Ferry Times"), {}});
    for (ClaimRow& row : matrix.rows) {
        row.cells.insert(row.cells.begin(), ClaimCell());
    }
    model.setMatrix(matrix);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(herald.column(), 2);
}

void TestClaimsModel::fillsUpRowsThatAreTooShort() {
    ClaimsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto matrix = samples::matrix();
    matrix.rows[0].cells.resize(1);
    model.setMatrix(matrix);
    QCOMPARE(model.index(0, 4).data().toString(), QStringLiteral("not yet read"));
}

QTEST_MAIN(TestClaimsModel)
#include "tst_claimsmodel.moc"

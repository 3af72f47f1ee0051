// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/compare/comparesamples.h"
#include "ui/compare/contradictionfilter.h"
#include "ui/compare/contradictionmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace gainsay;
using namespace gainsay::ui;

namespace {

/// The rows as text, one a line, contradictions indented.
QString printed(const QAbstractItemModel& model, const QModelIndex& parent = {}, int depth = 0) {
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        text += QString(depth * 2, u' ') + index.data().toString() + QStringLiteral(" | ") +
                index.data(ContradictionModel::DetailRole).toString() + u'\n';
        text += printed(model, index, depth + 1);
    }
    return text;
}

} // namespace

class TestContradictionModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsByClaimInTheOrderGiven();
    void takesOverChangesWithoutAReset();
    void keepsThePersistentIndexOfWhatStays();
    void movesAContradictionToAnotherClaim();
    void passesOverClaimsWithTheKeyboard();
    void countsPerFilter();
    void filterHidesClaimsWithoutContradictions();
    void filterFollowsADecision();
    void confusionsStandApartAndAreNotCounted();
};

void TestContradictionModel::groupsByClaimInTheOrderGiven() {
    ContradictionModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setItems(samples::items());
    QCOMPARE(printed(model),
             QStringLiteral("The night ferry struck the north pier on 14 March | 4 articles · 2 independent origins\n"
                            "  Denial | The Harbour Post ↔ Island Herald\n"
                            "  Date | The Harbour Post ↔ Coast Radio\n"
                            "Forty passengers were hurt | 3 articles\n"
                            "  Quantity | Coast Radio ↔ The Harbour Post\n"
                            "  Modality | Island Herald ↔ Coast Radio\n"
                            "Paired without a claim | 2 articles\n"
                            "  Attribution | Unknown outlet ↔ Island Herald\n"));
}

void TestContradictionModel::confusionsStandApartAndAreNotCounted() {
    ContradictionModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto items = samples::items();
    model.setItems(items);
    const int all = model.count(CompareFilter::All);
    CountedIds ids(77);
    CompareItem confusion = items.front();
    confusion.contradiction.id = ids.make<domain::ContradictionId>();
    confusion.contradiction.claim = {};
    confusion.confusedName = QStringLiteral("Ostmark");
    items.push_back(confusion);
    model.setItems(items);
    QCOMPARE(model.count(CompareFilter::All), all);
    QVERIFY(printed(model).endsWith(QStringLiteral("Possible confusions | names that two bodies share\n"
                                                   "  Which “Ostmark”? | The Harbour Post ↔ Island Herald\n")));
    const QModelIndex row = model.indexOf(confusion.contradiction.id);
    QVERIFY(row.isValid());
    QVERIFY(!row.data(ContradictionModel::ScoreRole).isValid());
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Possible confusion")));
    ContradictionFilter filter(model);
    filter.setFilter(CompareFilter::Confirmed);
    QVERIFY(!filter.indexOf(confusion.contradiction.id).isValid());
}

void TestContradictionModel::takesOverChangesWithoutAReset() {
    ContradictionModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto items = samples::items();
    model.setItems(items);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);

    model.setItems(items);
    QCOMPARE(changed.count() + inserted.count() + removed.count() + moved.count(), 0);

    items[0].contradiction.status = domain::ContradictionStatus::Confirmed;
    model.setItems(items);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed[0][0].toModelIndex(), model.indexOf(items[0].contradiction.id));

    std::swap(items[2], items[3]);
    model.setItems(items);
    QCOMPARE(moved.count(), 1);

    items.erase(items.begin() + 1);
    model.setItems(items);
    QCOMPARE(removed.count(), 1);

    items.pop_back();
    model.setItems(items);
    QCOMPARE(removed.count(), 2);
    QCOMPARE(model.rowCount(), 2);

    model.setItems({});
    QCOMPARE(model.rowCount(), 0);
    model.setItems(samples::items());
    QCOMPARE(model.count(CompareFilter::All), 5);
    QCOMPARE(reset.count(), 0);
}

void TestContradictionModel::keepsThePersistentIndexOfWhatStays() {
    ContradictionModel model;
    auto items = samples::items();
    model.setItems(items);
    const QPersistentModelIndex last(model.indexOf(items[3].contradiction.id));
    std::ranges::reverse(items);
    model.setItems(items);
    QVERIFY(last.isValid());
    QCOMPARE(model.item(last)->contradiction.id, items[1].contradiction.id);
}

void TestContradictionModel::movesAContradictionToAnotherClaim() {
    ContradictionModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto items = samples::items();
    model.setItems(items);
    items[1].contradiction.claim = items[2].contradiction.claim;
    items[1].claimText = items[2].claimText;
    model.setItems(items);
    QCOMPARE(model.rowCount(model.index(0, 0)), 1);
    QCOMPARE(model.rowCount(model.index(1, 0)), 3);
    QCOMPARE(model.indexOf(items[1].contradiction.id).parent().row(), 1);
}

void TestContradictionModel::passesOverClaimsWithTheKeyboard() {
    ContradictionModel model;
    model.setItems(samples::items());
    QCOMPARE(model.flags(model.index(0, 0)), Qt::ItemFlags(Qt::NoItemFlags));
    QVERIFY(model.flags(model.index(0, 0, model.index(0, 0))).testFlag(Qt::ItemIsSelectable));
    QCOMPARE(model.item(model.index(0, 0)), nullptr);
}

void TestContradictionModel::countsPerFilter() {
    ContradictionModel model;
    model.setItems(samples::items());
    QCOMPARE(model.count(CompareFilter::All), 5);
    QCOMPARE(model.count(CompareFilter::New), 2);
    QCOMPARE(model.count(CompareFilter::Confirmed), 1);
    QCOMPARE(model.count(CompareFilter::Explained), 1);
    QCOMPARE(model.count(CompareFilter::Dismissed), 0);
}

void TestContradictionModel::filterHidesClaimsWithoutContradictions() {
    ContradictionModel model;
    ContradictionFilter filter(model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setItems(samples::items());
    QCOMPARE(filter.contradictions().size(), 5);
    filter.setFilter(CompareFilter::Explained);
    QCOMPARE(printed(filter), QStringLiteral("Forty passengers were hurt | 3 articles\n"
                                             "  Modality | Island Herald ↔ Coast Radio\n"));
    filter.setFilter(CompareFilter::Dismissed);
    QCOMPARE(filter.rowCount(), 0);
}

void TestContradictionModel::filterFollowsADecision() {
    ContradictionModel model;
    ContradictionFilter filter(model);
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto items = samples::items();
    model.setItems(items);
    filter.setFilter(CompareFilter::New);
    QCOMPARE(filter.contradictions().size(), 2);
    items[0].isNew = false;
    model.setItems(items);
    QCOMPARE(filter.contradictions().size(), 1);
    items[3].isNew = true;
    model.setItems(items);
    QCOMPARE(filter.contradictions().size(), 2);
    QVERIFY(filter.indexOf(items[3].contradiction.id).isValid());
}

QTEST_MAIN(TestContradictionModel)
#include "tst_contradictionmodel.moc"

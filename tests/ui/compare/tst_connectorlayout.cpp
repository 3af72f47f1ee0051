// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/connectorlayout.h"

#include <QTest>

using namespace gainsay::ui;

class TestConnectorLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesAloneWhatHasRoom();
    void spreadsWhatOverlaps();
    void keepsOrderAndBounds();
    void overflowsDownwardsOnly();
    void labelsKeepClearOfEachOther();
    void endsOnOneLineAreToldApart();
};

void TestConnectorLayout::leavesAloneWhatHasRoom() {
    QCOMPARE(spreadApart({100, 20, 60}, {10, 10, 10}, 5, 0, 200), (std::vector<double>{100, 20, 60}));
    QVERIFY(spreadApart({}, {}, 5, 0, 200).empty());
}

void TestConnectorLayout::spreadsWhatOverlaps() {
    // Two that want the same place share the way.
    QCOMPARE(spreadApart({50, 50}, {20, 20}, 4, 0, 200), (std::vector<double>{38, 62}));
    // A third that is only then in the way is pushed along.
    QCOMPARE(spreadApart({50, 50, 65}, {20, 20, 20}, 0, 0, 200), (std::vector<double>{35, 55, 75}));
}

void TestConnectorLayout::keepsOrderAndBounds() {
    QCOMPARE(spreadApart({2, 3}, {20, 20}, 0, 0, 100), (std::vector<double>{10, 30}));
    QCOMPARE(spreadApart({99, 98}, {20, 20}, 0, 0, 100), (std::vector<double>{90, 70}));
}

void TestConnectorLayout::overflowsDownwardsOnly() {
    const auto placed = spreadApart({10, 10, 10}, {20, 20, 20}, 0, 0, 40);
    QCOMPARE(placed, (std::vector<double>{10, 30, 50}));
}

void TestConnectorLayout::labelsKeepClearOfEachOther() {
    const QRectF gap(300, 0, 140, 200);
    const auto places = placeConnectors({{50, 60, {100, 22}}, {52, 62, {80, 38}}, {54, 54, {}}}, gap);
    QCOMPARE(places.size(), 3U);
    QVERIFY(!places[0].label.intersects(places[1].label));
    QVERIFY(places[2].label.isNull());
    QCOMPARE(places[0].label.center().x(), gap.center().x());
    QVERIFY(gap.contains(places[0].label) && gap.contains(places[1].label));
}

void TestConnectorLayout::endsOnOneLineAreToldApart() {
    const auto places = placeConnectors({{50, 60, {}}, {50, 90, {}}}, QRectF(300, 0, 140, 200));
    QVERIFY(places[1].from.y() - places[0].from.y() >= 6);
    QCOMPARE(places[0].from.x(), 300.0);
    QCOMPARE(places[0].to.x(), 440.0);
}

QTEST_APPLESS_MAIN(TestConnectorLayout)
#include "tst_connectorlayout.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/attributiongraph.h"
#include "app/analysis/speakerdrift.h"

#include <QTest>

using namespace gainsay;
using namespace Qt::StringLiterals;
using namespace gainsay::analysis;

namespace {

/// "Daily", or "(ministry sources)" of one where the trail ends, or "*Daily" of one in a loop.
QString nameOf(const AttributionNode& node) {
    return (node.isInLoop ? u"*"_s : QString()) + (node.isDeadEnd ? u'(' + node.name + u')' : node.name);
}

QStringList edgesOf(const AttributionGraph& graph) {
    QStringList edges;
    for (const AttributionEdge& edge : graph.edges) {
        edges << nameOf(graph.nodes[edge.from]) + (edge.carries ? u" => "_s : u" -> "_s) + nameOf(graph.nodes[edge.to]);
    }
    return edges;
}

/// The words that a drift gives to one side alone.
QStringList wordsAt(const QString& text, const std::vector<domain::TextRange>& ranges) {
    QStringList words;
    for (const domain::TextRange range : ranges) {
        words << text.mid(range.start, range.length());
    }
    return words;
}

} // namespace

class TestAttribution : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drawsGraphs_data();
    void drawsGraphs();
    void remembersWhereItIsStated();
    void aLongRingIsOneLoop();
    void knowsSpeakersAgain_data();
    void knowsSpeakersAgain();
    void findsDrift_data();
    void findsDrift();
};

void TestAttribution::drawsGraphs_data() {
    QTest::addColumn<QList<QStringList>>("chains"); // of article 0, 1 …; each from the origin to the outlet
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const QList<QStringList>& chains, const QStringList& expected) {
        QTest::newRow(name) << chains << expected;
    };
    row("credits nobody", {{u"Daily"_s}}, {});
    row("one agency for two", {{u"Kyodo"_s, u"Daily"_s}, {u"Kyodo News Agency"_s, u"Courier"_s}},
        {u"Daily => Kyodo News"_s, u"Courier => Kyodo News"_s});
    row("through the agency to a person", {{u"Odile Brandt"_s, u"Reuters"_s, u"Daily"_s}},
        {u"Daily => Reuters"_s, u"Reuters => Odile Brandt"_s});
    row("unnamed people of two articles are two",
        {{u"ministry sources"_s, u"Daily"_s}, {u"ministry sources"_s, u"Courier"_s}},
        {u"Daily => (ministry sources)"_s, u"Courier => (ministry sources)"_s});
    row("unnamed people behind one agency are one",
        {{u"ministry sources"_s, u"Kyodo"_s, u"Daily"_s}, {u"ministry sources"_s, u"Kyodo"_s, u"Courier"_s}},
        {u"Daily => Kyodo News"_s, u"Courier => Kyodo News"_s, u"Kyodo News => (ministry sources)"_s});
    row("an outlet among the articles is that article", {{u"Courier"_s, u"Daily"_s}, {u"Courier"_s}},
        {u"Daily => (Courier)"_s});
    row("a loop", {{u"Courier"_s, u"Daily"_s}, {u"Daily"_s, u"Courier"_s}},
        {u"*Daily => *Courier"_s, u"*Courier => *Daily"_s});
    row("what leads into a loop is not in it",
        {{u"Courier"_s, u"Daily"_s}, {u"Daily"_s, u"Courier"_s}, {u"Daily"_s, u"Herald"_s}},
        {u"*Daily => *Courier"_s, u"*Courier => *Daily"_s, u"Herald => *Daily"_s});
    row("the outlet relays itself", {{u"Odile Brandt"_s, u"the Daily"_s, u"Daily"_s}}, {u"Daily => Odile Brandt"_s});
}

void TestAttribution::drawsGraphs() {
    QFETCH(QList<QStringList>, chains);
    QFETCH(QStringList, expected);
    std::vector<StatedChain> stated;
    std::vector<QString> outlets;
    for (const QStringList& links : chains) {
        stated.push_back({{outlets.size(), links}, {}, true});
        outlets.push_back(links.last());
    }
    const AttributionGraph graph = attributionGraph(stated, outlets);
    QCOMPARE(edgesOf(graph), expected);
    QCOMPARE(attributionGraph(stated, outlets), graph);
    for (size_t i = 0; i < outlets.size(); ++i) {
        QVERIFY(graph.nodes[i].layer == AttributionLayer::Article);
        const bool creditsNobody = chains[static_cast<qsizetype>(i)].size() == 1;
        QCOMPARE(graph.nodes[i].isDeadEnd, creditsNobody);
    }
}

void TestAttribution::remembersWhereItIsStated() {
    const auto graph = attributionGraph({{{0, {u"Kyodo"_s, u"Daily"_s}}, {40, 60}, false},
                                         {{0, {u"Kyodo"_s, u"Daily"_s}}, {5, 9}, true},
                                         {{0, {u"Kyodo"_s, u"Daily"_s}}, {5, 9}, false}},
                                        {u"Daily"_s});
    QCOMPARE(graph.edges.size(), 1U);
    QVERIFY(graph.edges[0].carries);
    QCOMPARE(graph.edges[0].stated, (std::vector<Credited>{{0, {5, 9}}, {0, {40, 60}}}));
    QVERIFY(graph.nodes[1].layer == AttributionLayer::Relay);
}

void TestAttribution::aLongRingIsOneLoop() {
    constexpr size_t count = 20000; // more than a recursion would bear
    std::vector<StatedChain> chains;
    std::vector<QString> outlets;
    for (size_t i = 0; i < count; ++i) {
        outlets.push_back(u"Outlet N%1"_s.arg(i));
        chains.push_back({{i, {u"Outlet N%1"_s.arg((i + 1) % count), outlets.back()}}, {}, true});
    }
    const auto graph = attributionGraph(chains, outlets);
    QVERIFY(std::ranges::all_of(graph.nodes, &AttributionNode::isInLoop));
    QVERIFY(std::ranges::all_of(graph.edges, &AttributionEdge::isInLoop));
}

void TestAttribution::knowsSpeakersAgain_data() {
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("expected");
    QTest::newRow("surname alone") << u"Brandt"_s << u"Harbour Master Odile Brandt"_s << true;
    QTest::newRow("case and article") << u"the Ferry Company"_s << u"Ferry company"_s << true;
    QTest::newRow("with an office") << u"Hale"_s << u"Marta Hale of the Road Office"_s << true;
    QTest::newRow("an office alone") << u"Ministry"_s << u"Ministry of Defense"_s << false;
    QTest::newRow("another of that name") << u"Anna Brandt"_s << u"Odile Brandt"_s << false;
    QTest::newRow("part of a word") << u"Rand"_s << u"Odile Brand"_s << false;
    QTest::newRow("unnamed") << u"a senior officer"_s << u"a senior officer"_s << false;
}

void TestAttribution::knowsSpeakersAgain() {
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, expected);
    QCOMPARE(isSameSpeaker(one, other), expected);
    QCOMPARE(isSameSpeaker(other, one), expected);
}

void TestAttribution::findsDrift_data() {
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("found");
    QTest::addColumn<QStringList>("aOnly");
    QTest::addColumn<QStringList>("bOnly");
    QTest::newRow("same words") << u"“The radar was running all night,” Brandt said."_s
                                << u"\"The radar was running all night\", Brandt said."_s << true << QStringList()
                                << QStringList();
    QTest::newRow("a word more") << u"Brandt said the radar was running all night."_s
                                 << u"Brandt said the radar was probably running all night."_s << true << QStringList()
                                 << QStringList{u"probably"_s};
    QTest::newRow("a figure") << u"Brandt said that forty people were on the ship that night."_s
                              << u"Brandt said that ninety people were on the ship that night."_s << true
                              << QStringList{u"forty"_s} << QStringList{u"ninety"_s};
    QTest::newRow("something else") << u"Brandt said the radar was running all night."_s
                                    << u"Fog lay over every pier when Brandt came to the harbour."_s << false
                                    << QStringList() << QStringList();
}

void TestAttribution::findsDrift() {
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, found);
    QFETCH(QStringList, aOnly);
    QFETCH(QStringList, bOnly);
    const auto drifts = driftOf({{0, a}, {1, b}});
    QCOMPARE(!drifts.empty(), found);
    if (found) {
        QCOMPARE(wordsAt(a, drifts[0].aOnly), aOnly);
        QCOMPARE(wordsAt(b, drifts[0].bOnly), bOnly);
    }
    QVERIFY(driftOf({{0, a}, {0, b}}).empty()); // of one article nothing drifts
}

QTEST_GUILESS_MAIN(TestAttribution)
#include "tst_attribution.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/screenshot.h"
#include "ui/origins/graphmodel.h"
#include "ui/origins/graphview.h"
#include "ui/origins/originsview.h"
#include "ui/origins/topiclist.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QPushButton>
#include <QSignalSpy>

using namespace gainsay;
using namespace gainsay::ui;
using namespace Qt::StringLiterals;

namespace {

template <typename SomeId>
SomeId key(int number) {
    return SomeId(QUuid::createUuidV5(QUuid(), QByteArray::number(number)));
}

session::OriginNode article(int number, const QString& outlet, const QString& title, int origin) {
    session::OriginNode node;
    node.name = outlet;
    node.article = key<domain::ArticleId>(number);
    node.version = key<domain::VersionId>(number);
    node.title = title;
    node.origin = origin;
    return node;
}

session::OriginNode speaker(session::OriginLayer layer, const QString& name, bool isDeadEnd = false) {
    session::OriginNode node;
    node.layer = layer;
    node.name = name;
    node.isDeadEnd = isDeadEnd;
    return node;
}

/// Five articles on a ferry: three rest on one agency, two cite each other, one credits nobody.
session::OriginReport ferry() {
    using session::OriginLayer;
    session::OriginReport report;
    report.articles = 6;
    report.nodes = {article(0, u"The Harbour Post"_s, u"Night ferry strikes the north pier"_s, 0),
                    article(1, u"Coast Radio"_s, u"Forty hurt in the fog"_s, 0),
                    article(2, u"Island Herald"_s, u"No collision, says the company"_s, 0),
                    article(3, u"Pier Notes"_s, u"What the Lantern saw"_s, 1),
                    article(4, u"The Lantern"_s, u"What Pier Notes saw"_s, 1),
                    article(5, u"Ferry Times"_s, u"A history of the Meridian and of the other ships of her line"_s, 2),
                    speaker(OriginLayer::Relay, u"Nordic Wire"_s),
                    speaker(OriginLayer::Source, u"Harbour Master Odile Brandt"_s),
                    speaker(OriginLayer::Source, u"a senior officer"_s, true),
                    speaker(OriginLayer::Source, u"Ferry company"_s)};
    report.nodes[3].isInLoop = report.nodes[4].isInLoop = true;
    report.nodes[5].isDeadEnd = true;
    const auto stated = [](int number, qsizetype start, qsizetype end) {
        return std::vector<session::StatedCredit>{{key<domain::VersionId>(number), {start, end}}};
    };
    report.edges = {{0, 6, true, false, stated(0, 0, 20)},   {1, 6, true, false, stated(1, 0, 20)},
                    {1, 7, false, false, stated(1, 40, 90)}, {2, 6, true, false, stated(2, 0, 20)},
                    {2, 9, false, false, stated(2, 50, 80)}, {3, 4, true, true, stated(3, 0, 20)},
                    {4, 3, true, true, stated(4, 0, 20)},    {6, 7, false, false, stated(0, 30, 60)},
                    {6, 8, false, false, stated(0, 70, 95)}};
    const auto id = [](int number) { return key<domain::ArticleId>(number); };
    report.origins = {{u"Nordic Wire"_s, {id(0), id(1), id(2)}, false},
                      {u"Pier Notes"_s, {id(3), id(4)}, true},
                      {u"Ferry Times"_s, {id(5)}, false}};
    report.reuse = {{id(0), id(1), {100, 180}, {20, 100}, 16, true, false},
                    {id(0), id(1), {200, 340}, {150, 290}, 31, false, false}};
    return report;
}

std::vector<session::OriginReport> reports() {
    session::OriginReport claim;
    claim.claim = key<domain::ClaimId>(1);
    claim.claimText = u"The night ferry struck the north pier on 14 March"_s;
    claim.articles = 2;
    claim.nodes = {ferry().nodes[0], ferry().nodes[1], ferry().nodes[6]};
    claim.edges = {{0, 2, true, false, {}}, {1, 2, true, false, {}}};
    claim.origins = {{u"Nordic Wire"_s, {key<domain::ArticleId>(0), key<domain::ArticleId>(1)}, false}};
    session::OriginReport denied;
    denied.claim = key<domain::ClaimId>(2);
    denied.claimText = u"The radar was switched off"_s;
    return {ferry(), claim, denied};
}

Evidence evidence(const QString& outlet, const QString& text, std::vector<domain::TextRange> marks) {
    return {{key<domain::ArticleId>(0),
             key<domain::VersionId>(0),
             {0, text.size()},
             u"The harbour was dark. "_s,
             text,
             u" Nobody slept."_s},
            outlet,
            u"Night ferry strikes the north pier · 15 Mar 2021"_s,
            std::move(marks)};
}

OriginEvidence copies() {
    OriginEvidence shown{u"The Harbour Post = Coast Radio"_s, u"2 passages in common, 47 words"_s, {}};
    const QString one =
        u"The ship had left the quay an hour late and was organised by the company as a night crossing."_s;
    QString other = one;
    other.replace(u"organised"_s, u"organized"_s);
    const auto at = one.indexOf(u"organised");
    shown.rows.push_back({u"31 words in common, some spelt differently"_s,
                          evidence(u"The Harbour Post"_s, one, {{at, at + 9}}),
                          evidence(u"Coast Radio"_s, other, {{at, at + 9}})});
    return shown;
}

session::OriginReports shared(std::vector<session::OriginReport> content) {
    return std::make_shared<const std::vector<session::OriginReport>>(std::move(content));
}

struct Fixture {
    explicit Fixture(std::vector<session::OriginReport> content = reports(),
                     ThemeProvider::Mode mode = ThemeProvider::Mode::Light, QSize size = {1440, 852})
        : themes(mode, test::screenFamilies()) {
        themes.install(*qApp);
        view = std::make_unique<OriginsView>(themes);
        view->resize(size);
        view->setReports(shared(std::move(content)));
        view->show();
        view->setFocus();
        QCoreApplication::processEvents();
    }

    void press(Qt::Key key) const {
        QTest::keyClick(&view->graph(), key);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QString current() const { return view->graph().currentIndex().data().toString(); }

    ThemeProvider themes;
    std::unique_ptr<OriginsView> view;
};

} // namespace

class TestOriginsView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesWhatIsDrawn();
    void arrowsWalkTheGraph();
    void arrowsWalkPassagesInCommon();
    void enterOpens();
    void boxesDoNotOverlap();
    void pointerFindsBoxesAndLines();
    void choosesAClaim();
    void keepsWhatIsCurrent();
    void asksOnlyAboutWhatTheReportHas();
    void emptyViewOffersAnImport();

    void screenFilled_data() { test::addLightAndDark(); }
    void screenFilled();
    void screenCopies_data() { test::addLightAndDark(); }
    void screenCopies();
    void screenClaim_data() { test::addLightAndDark(); }
    void screenClaim();
    void screenNarrow_data() { test::addLightAndDark(); }
    void screenNarrow();
    void screenEmpty_data() { test::addLightAndDark(); }
    void screenEmpty();
};

void TestOriginsView::namesWhatIsDrawn() {
    GraphModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setReport(std::make_shared<const session::OriginReport>(ferry()));
    QCOMPARE(model.rowCount(), 10 + 9 + 1);
    const auto spoken = [&](int row) { return model.index(row).data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(spoken(0), u"Article: The Harbour Post, Night ferry strikes the north pier, origin 1: Nordic Wire"_s);
    QCOMPARE(spoken(3),
             u"Article: Pier Notes, What the Lantern saw, in a loop: they cite each other, origin 2: Pier Notes"_s);
    QVERIFY(spoken(5).contains(u"credits nobody"));
    QCOMPARE(spoken(8), u"Person or document: a senior officer, unnamed: trail ends"_s);
    QCOMPARE(spoken(10), u"Credit: The Harbour Post → Nordic Wire, rests on it as a whole"_s);
    QCOMPARE(spoken(19), u"Same words: The Harbour Post = Coast Radio, 2 passages in common, 47 words"_s);
    QCOMPARE(model.passagesOf(19).front().words, 31);
    QCOMPARE(model.statedBy(11).front().version, key<domain::VersionId>(1));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    const auto all = shared(reports());
    model.setReport({all, &all->at(1)});
    QCOMPARE(&model.report(), &all->at(1)); // not a copy: those of thousands of articles take half a second
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(reset.count(), 0);
}

void TestOriginsView::arrowsWalkTheGraph() {
    const Fixture f;
    QCOMPARE(f.current(), u"The Harbour Post"_s);
    f.press(Qt::Key_Down);
    QCOMPARE(f.current(), u"Coast Radio"_s);
    f.press(Qt::Key_Right);
    const QString first = f.current();
    QVERIFY(first.startsWith(u"Coast Radio → "));
    f.press(Qt::Key_Down);
    QVERIFY(f.current().startsWith(u"Coast Radio → "));
    QVERIFY(f.current() != first);
    f.press(Qt::Key_Up);
    QCOMPARE(f.current(), first);
    f.press(Qt::Key_Right);
    QCOMPARE(f.current(), first.mid(first.indexOf(u"→") + 2));
    f.press(Qt::Key_Left);
    QVERIFY(f.current().endsWith(u"→ "_s + first.mid(first.indexOf(u"→") + 2)));
    f.press(Qt::Key_Left);
    f.press(Qt::Key_End);
    QCOMPARE(f.current(), u"Ferry Times"_s);
    f.press(Qt::Key_Home);
    QCOMPARE(f.current(), u"The Harbour Post"_s);
}

void TestOriginsView::arrowsWalkPassagesInCommon() {
    const Fixture f;
    f.press(Qt::Key_Left);
    QCOMPARE(f.current(), u"The Harbour Post = Coast Radio"_s);
    f.press(Qt::Key_Down);
    QCOMPARE(f.current(), u"Coast Radio"_s);
    f.press(Qt::Key_Left);
    f.press(Qt::Key_Right);
    QCOMPARE(f.current(), u"Coast Radio"_s);
}

void TestOriginsView::enterOpens() {
    const Fixture f;
    QSignalSpy opened(f.view.get(), &OriginsView::articleRequested);
    QSignalSpy place(f.view.get(), &OriginsView::placeRequested);
    f.press(Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened[0][0].value<domain::ArticleId>(), key<domain::ArticleId>(0));
    f.press(Qt::Key_Left);
    f.view->setEvidence(copies());
    f.press(Qt::Key_Return);
    QCOMPARE(place.count(), 1);
    // Either text can be jumped to.
    const auto buttons = f.view->detail().findChildren<QPushButton*>();
    QCOMPARE(buttons.size(), 2);
    for (QPushButton* button : buttons) {
        button->click();
    }
    QCOMPARE(place.count(), 3);
}

void TestOriginsView::boxesDoNotOverlap() {
    const Fixture f;
    for (const int width : {500, 1000, 2400}) {
        GraphLayout layout;
        layout.update(f.view->model(), f.themes.theme(), width);
        for (int a = 0; a < f.view->model().nodeCount(); ++a) {
            QVERIFY(QRect(QPoint(), layout.contentSize()).contains(layout.box(a)));
            for (int b = 0; b < a; ++b) {
                QVERIFY2(!layout.box(a).intersects(layout.box(b)), qPrintable(u"%1 %2 %3"_s.arg(width).arg(a).arg(b)));
            }
        }
        for (int row = f.view->model().nodeCount(); row < f.view->model().rowCount(); ++row) {
            QVERIFY(!layout.line(row).isEmpty());
            QVERIFY(layout.extent(row).left() >= 0);
        }
    }
}

void TestOriginsView::pointerFindsBoxesAndLines() {
    const Fixture f;
    GraphLayout layout;
    layout.update(f.view->model(), f.themes.theme(), 1100);
    for (int row = 0; row < f.view->model().nodeCount(); ++row) {
        QCOMPARE(layout.rowAt(layout.box(row).center()), row);
    }
    const int common = f.view->model().rowCount() - 1;
    QCOMPARE(layout.rowAt(layout.line(common).pointAtPercent(0.5).toPoint()), common);
    QCOMPARE(layout.rowAt({-50, -50}), -1);
}

void TestOriginsView::choosesAClaim() {
    const Fixture f;
    QSignalSpy wanted(f.view.get(), &OriginsView::evidenceRequested);
    QVERIFY(f.view->showClaim(key<domain::ClaimId>(1)));
    QCOMPARE(f.view->model().nodeCount(), 3);
    QVERIFY(wanted.count() > 0);
    QVERIFY(!f.view->showClaim(key<domain::ClaimId>(9)));
    const QModelIndex topic = f.view->topics().model()->index(1, 0);
    QCOMPARE(topic.data(Qt::AccessibleTextRole).toString(),
             u"The night ferry struck the north pier on 14 March, 2 articles · 1 independent origin"_s);
}

void TestOriginsView::keepsWhatIsCurrent() {
    const Fixture f;
    f.press(Qt::Key_Down);
    f.view->setReports(shared(reports()));
    QCOMPARE(f.current(), u"Coast Radio"_s);
}

/// Rows go one by one as a report changes, and the current one moves on among them; nothing is asked until all are
/// gone.
void TestOriginsView::asksOnlyAboutWhatTheReportHas() {
    const Fixture f;
    const GraphModel& model = f.view->model();
    f.view->graph().setCurrentIndex(model.index(5));
    int asked = 0;
    connect(f.view.get(), &OriginsView::evidenceRequested, this, [&](int row) {
        ++asked;
        QVERIFY(row < 0 || model.row(row).isEdge() == (model.node(row) == nullptr));
        QCOMPARE(model.rowCount(), 4);
    });
    std::vector<session::OriginReport> later = reports();
    later[0].nodes = {later[0].nodes[0], later[0].nodes[6]};
    later[0].edges = {{0, 1, true, false, {}}, {1, 0, true, false, {}}};
    later[0].reuse.clear();
    f.view->setReports(shared(std::move(later)));
    QCOMPARE(asked, 1);
}

void TestOriginsView::emptyViewOffersAnImport() {
    const Fixture f({session::OriginReport()});
    QSignalSpy wanted(f.view.get(), &OriginsView::importRequested);
    for (auto* button : f.view->findChildren<QPushButton*>()) {
        if (button->isVisible()) {
            button->click();
        }
    }
    QCOMPARE(wanted.count(), 1);
}

void TestOriginsView::screenFilled() {
    QFETCH(ThemeProvider::Mode, mode);
    const Fixture f(reports(), mode);
    f.press(Qt::Key_Down);
    f.view->setEvidence({u"Coast Radio"_s, u"Nordic Wire → Coast Radio"_s, {}});
    QCoreApplication::processEvents();
    GAINSAY_COMPARE_SCREEN(*f.view, f.themes.theme(), "origins-filled");
}

void TestOriginsView::screenCopies() {
    QFETCH(ThemeProvider::Mode, mode);
    const Fixture f(reports(), mode);
    f.press(Qt::Key_Left);
    f.view->setEvidence(copies());
    QCoreApplication::processEvents();
    GAINSAY_COMPARE_SCREEN(*f.view, f.themes.theme(), "origins-copies");
}

void TestOriginsView::screenClaim() {
    QFETCH(ThemeProvider::Mode, mode);
    const Fixture f(reports(), mode);
    f.view->showClaim(key<domain::ClaimId>(1));
    QCoreApplication::processEvents();
    GAINSAY_COMPARE_SCREEN(*f.view, f.themes.theme(), "origins-claim");
}

void TestOriginsView::screenNarrow() {
    QFETCH(ThemeProvider::Mode, mode);
    const Fixture f(reports(), mode, {1024, 652});
    GAINSAY_COMPARE_SCREEN(*f.view, f.themes.theme(), "origins-narrow");
}

void TestOriginsView::screenEmpty() {
    QFETCH(ThemeProvider::Mode, mode);
    const Fixture f({session::OriginReport()}, mode);
    GAINSAY_COMPARE_SCREEN(*f.view, f.themes.theme(), "origins-empty");
}

GAINSAY_SCREEN_TEST_MAIN(TestOriginsView)
#include "tst_originsview.moc"

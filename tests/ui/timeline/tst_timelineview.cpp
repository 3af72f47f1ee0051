// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/require.h"
#include "tests/support/screenshot.h"
#include "ui/timeline/timelinechart.h"
#include "ui/timeline/timelineview.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace gainsay;
using namespace gainsay::ui;
using namespace Qt::StringLiterals;

namespace {

template <typename SomeId>
SomeId key(int number) {
    return SomeId(QUuid::createUuidV5(QUuid(), QByteArray::number(number)));
}

domain::PartialDate date(QStringView text) {
    return domain::PartialDate::fromString(text);
}

TimelineItem head(int number, const QString& text, QStringView event) {
    TimelineItem item;
    item.kind = TimelineItem::Kind::Claim;
    item.title = text;
    item.claim = key<domain::ClaimId>(number);
    item.dates[0] = date(event);
    return item;
}

struct Said {
    int claim;
    int number;
    int source;
    domain::Stance stance;
    QString outlet;
    QString words;
    QStringView event;
    QStringView statement;
    QStringView published;
};

TimelineItem said(const Said& from) {
    TimelineItem item;
    item.title = from.outlet;
    item.words = from.words;
    item.stance = from.stance;
    item.dates = {date(from.event), date(from.statement), date(from.published)};
    item.claim = key<domain::ClaimId>(from.claim);
    item.assertion = key<domain::AssertionId>(from.number);
    item.quote = key<domain::QuoteId>(from.number);
    item.article = key<domain::ArticleId>(from.source);
    item.source = key<domain::SourceId>(from.source);
    item.entities = {key<domain::EntityId>(from.number % 2)};
    return item;
}

/// A ferry that hit a pier on a day on which not all agree.
TimelineContent ferry() {
    using enum domain::Stance;
    TimelineContent content;
    TimelineItem borrowed =
        said({1, 4, 4, Doubts, u"Pier Notes"_s, u"nobody has shown us a single dent"_s, u"2021-03-14", {}, u"2021-05"});
    borrowed.isEventOfClaim = true;
    TimelineItem other;
    other.kind = TimelineItem::Kind::Article;
    other.title = u"Ferry Times"_s;
    other.words = u"A history of the Meridian and of the other ships of her line"_s;
    other.dates[2] = date(u"2020-11-02");
    other.article = key<domain::ArticleId>(9);
    other.source = key<domain::SourceId>(9);
    TimelineItem others;
    others.kind = TimelineItem::Kind::Others;
    others.title = u"Articles without a quote that speaks to a claim"_s;
    content.items = {
        head(1, u"The night ferry struck the north pier on 14 March"_s, u"2021-03-14"),
        said({1, 1, 1, Asserts, u"The Harbour Post"_s, u"the night ferry struck the north pier"_s, u"2021-03-14",
              u"2021-03-15", u"2021-03-16"}),
        said({1, 2, 2, Denies, u"Island Herald"_s, u"there was no collision, the company said on 30 March"_s,
              u"2021-03", u"2021-03-30", u"2021-04-02"}),
        said({1,
              3,
              3,
              Reports,
              u"Coast Radio"_s,
              u"listeners heard that the ferry hit the pier in spring"_s,
              u"2021-21",
              {},
              u"2021-06-20"}),
        borrowed,
        head(2, u"Forty passengers were hurt"_s, {}),
        said({2, 5, 3, Asserts, u"Coast Radio"_s, u"at least forty passengers were hurt"_s, {}, {}, u"2021-06-20"}),
        others,
        other};
    content.claims = {{key<domain::ClaimId>(1), content.items[0].title},
                      {key<domain::ClaimId>(2), content.items[5].title}};
    content.entities = {{key<domain::EntityId>(0), u"Ferry company"_s},
                        {key<domain::EntityId>(1), u"Harbour Master"_s}};
    content.sources = {{key<domain::SourceId>(1), u"The Harbour Post"_s}, {key<domain::SourceId>(3), u"Coast Radio"_s}};
    return content;
}

struct Fixture {
    explicit Fixture(TimelineContent content = ferry(), ThemeProvider::Mode mode = ThemeProvider::Mode::Light,
                     QSize size = {1440, 820})
        : themes(mode, test::screenFamilies()) {
        themes.install(*qApp);
        view = std::make_unique<TimelineView>(themes);
        view->resize(size);
        view->setContent(std::move(content));
        view->show();
        view->activateWindow();
        view->setFocus();
        QCoreApplication::processEvents();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const {
        QTest::keyClick(&view->chart(), key, modifiers);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QPair<int, int> current() const {
        return {view->chart().currentIndex().row(), view->chart().currentIndex().column()};
    }
    [[nodiscard]] QString spoken(int row, int column) const {
        return view->model().index(row, column).data(Qt::AccessibleTextRole).toString();
    }

    ThemeProvider themes;
    std::unique_ptr<TimelineView> view;
};

} // namespace

class TestTimelineView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsDrawn() {
        const Fixture f;
        QCOMPARE(f.spoken(0, 0), u"Claim: The night ferry struck the north pier on 14 March, event 14 Mar 2021"_s);
        QCOMPARE(f.spoken(1, 0), u"The Harbour Post asserts: “the night ferry struck the north pier”"_s);
        QCOMPARE(f.spoken(2, 1), u"Event: Mar 2021 (1 Mar 2021 – 31 Mar 2021)"_s);
        QCOMPARE(f.spoken(3, 2), u"Said: the words do not tell; by 20 Jun 2021 at the latest"_s);
        QCOMPARE(f.spoken(4, 1), u"Event: 14 Mar 2021, as the claim says"_s);
        QCOMPARE(f.spoken(6, 1), u"Event: unknown"_s);
        QCOMPARE(f.spoken(8, 3), u"Published: 2 Nov 2020"_s);
        auto* table = QAccessible::queryAccessibleInterface(&f.view->chart());
        QVERIFY(table != nullptr);
        QVERIFY(table->tableInterface() != nullptr);
        QCOMPARE(table->tableInterface()->rowCount(), 9);
        QCOMPARE(table->tableInterface()->cellAt(1, 3)->text(QAccessible::Name), u"Published: 16 Mar 2021"_s);
    }

    void modelChangesRowByRow() {
        TimelineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setItems(ferry().items);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        auto fewer = ferry().items;
        fewer.erase(fewer.begin() + 2);
        model.setItems(fewer);
        QCOMPARE(model.rowCount(), 8);
        QCOMPARE(reset.count(), 0);
    }

    void marksStandWhereTheirDaysAre() {
        const auto items = ferry().items;
        const Theme theme = makeTheme(Scheme::Light);
        TimelineLayout layout;
        layout.update(items, theme, 1200, 1);
        // A month is a range, a day of it lies within, and what is later stands further to the right.
        QVERIFY(layout.isRange(items[2].dates[0]));
        QVERIFY(!layout.isRange(items[1].dates[0]));
        const QRectF month = layout.mark(2, items[2].dates[0]);
        const QRectF day = layout.mark(1, items[1].dates[0]);
        QVERIFY(month.left() < day.center().x() && day.center().x() < month.right());
        QVERIFY(layout.mark(1, items[1].dates[2]).center().x() > day.center().x());
        QVERIFY(layout.mark(6, items[6].dates[0]).isNull());
        QVERIFY(layout.contentSize().width() <= 1200);
        // Zoomed, the same day is wider, and all of it still inside.
        const double width = month.width();
        layout.update(items, theme, 1200, 4);
        QVERIFY(std::abs(layout.mark(2, items[2].dates[0]).width() - 4 * width) < 1);
        for (int row = 0; row < static_cast<int>(items.size()); ++row) {
            for (int column = 1; column <= timelineClocks; ++column) {
                const QRect cell = layout.cell(row, column, items[static_cast<size_t>(row)]);
                QVERIFY(cell.isEmpty() || QRect(QPoint(), layout.contentSize()).contains(cell));
            }
        }
    }

    void ticksKeepApart() {
        for (const double width : {0.01, 0.1, 0.7, 2.5, 9.0, 30.0, 70.0}) {
            const TimeScale scale(QDate(1998, 5, 17), QDate(2024, 2, 3), width);
            const auto ticks = scale.ticks(0, std::min(scale.width(), 20000.0));
            QVERIFY(!ticks.empty() || scale.width() < 200);
            for (size_t i = 1; i < ticks.size(); ++i) {
                QVERIFY2(ticks[i].x - ticks[i - 1].x >= 50, qPrintable(QString::number(width)));
            }
        }
        const TimeScale years(QDate(2015, 1, 1), QDate(2024, 12, 31), 0.3);
        QCOMPARE(years.ticks(0, 1100).front().text, u"2015"_s);
    }

    void filterKeepsHeadsOfWhatPasses() {
        const auto items = ferry().items;
        QCOMPARE(filtered(items, {}).size(), items.size());
        const auto one = filtered(items, {key<domain::ClaimId>(2), {}, {}});
        QCOMPARE(one.size(), 2U);
        QCOMPARE(one[0].title, u"Forty passengers were hurt"_s);
        const auto radio = filtered(items, {{}, {}, key<domain::SourceId>(3)});
        QCOMPARE(radio.size(), 4U);
        QVERIFY(radio[0].isHead() && radio[2].isHead());
        QCOMPARE(filtered(items, {key<domain::ClaimId>(2), {}, key<domain::SourceId>(1)}).size(), 1U);
    }

    void movesWithTheKeyboard() {
        const Fixture f;
        QCOMPARE(f.current(), qMakePair(0, 0));
        f.press(Qt::Key_Right); // the head has no marks
        QCOMPARE(f.current(), qMakePair(0, 0));
        f.press(Qt::Key_Down);
        f.press(Qt::Key_Right);
        f.press(Qt::Key_Right);
        QCOMPARE(f.current(), qMakePair(1, 2));
        f.press(Qt::Key_Down);
        f.press(Qt::Key_Down); // nobody knows when that was said
        QCOMPARE(f.current(), qMakePair(3, 1));
        f.press(Qt::Key_End);
        QCOMPARE(f.current(), qMakePair(3, 3));
        f.press(Qt::Key_Left);
        QCOMPARE(f.current(), qMakePair(3, 1));
        f.press(Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(f.current(), qMakePair(8, 3));
        f.press(Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(f.current(), qMakePair(0, 0));
    }

    void enterLeadsToTheText() {
        const Fixture f;
        QSignalSpy claim(f.view.get(), &TimelineView::claimRequested);
        QSignalSpy quote(f.view.get(), &TimelineView::quoteRequested);
        QSignalSpy article(f.view.get(), &TimelineView::articleRequested);
        f.press(Qt::Key_Return);
        QCOMPARE(claim.count(), 1);
        f.press(Qt::Key_Down);
        f.press(Qt::Key_Return);
        QCOMPARE(quote.count(), 1);
        QCOMPARE(quote[0][0].value<domain::QuoteId>(), key<domain::QuoteId>(1));
        f.press(Qt::Key_End, Qt::ControlModifier);
        f.press(Qt::Key_Return);
        QCOMPARE(article.count(), 1);
    }

    void zoomsAroundWhatIsCurrent() {
        const Fixture f;
        TimelineChart& chart = f.view->chart();
        f.press(Qt::Key_Down);
        f.press(Qt::Key_Right);
        const int before = chart.visualRect(chart.currentIndex()).center().x();
        f.press(Qt::Key_Plus);
        f.press(Qt::Key_Plus);
        QVERIFY(chart.zoom() > 2);
        QVERIFY(chart.horizontalScrollBar()->maximum() > 0);
        QVERIFY(chart.viewport()->rect().contains(chart.visualRect(chart.currentIndex()).center()));
        QVERIFY(std::abs(chart.visualRect(chart.currentIndex()).center().x() - before) < 3);
        QCOMPARE(chart.indexAt(chart.visualRect(chart.currentIndex()).center()).row(), 1);
        f.press(Qt::Key_0);
        QCOMPARE(chart.zoom(), 1.0);
        QCOMPARE(chart.horizontalScrollBar()->maximum(), 0);
        for (int i = 0; i < 30; ++i) {
            f.press(Qt::Key_Plus);
        }
        QCOMPARE(chart.zoom(), chart.layoutOfItems().largestZoom());
    }

    void dragPans() {
        const Fixture f;
        TimelineChart& chart = f.view->chart();
        f.press(Qt::Key_Plus);
        f.press(Qt::Key_Plus);
        const int before = chart.horizontalScrollBar()->value();
        const QPoint from(900, 200);
        QTest::mousePress(chart.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(chart.viewport(), from - QPoint(40, 0));
        QTest::mouseMove(chart.viewport(), from - QPoint(90, 0));
        QTest::mouseRelease(chart.viewport(), Qt::LeftButton, {}, from - QPoint(90, 0));
        QCOMPARE(chart.horizontalScrollBar()->value(), before + 90);
    }

    void chosenFilterStays() {
        const Fixture f;
        auto* source = f.view->findChild<QComboBox*>(u"timeline.source"_s);
        source->setCurrentIndex(2);
        QCOMPARE(f.view->filter().source, key<domain::SourceId>(3));
        QCOMPARE(f.view->model().rowCount(), 4);
        TimelineContent more = ferry();
        more.items.back().title = u"Ferry Weekly"_s;
        f.view->setContent(more);
        QCOMPARE(f.view->model().rowCount(), 4);
        more.sources.pop_back(); // the source is gone
        f.view->setContent(more);
        QVERIFY(f.view->filter().isEmpty());
    }

    void emptyViewOffersAnImport() {
        const Fixture f({});
        QSignalSpy wanted(f.view.get(), &TimelineView::importRequested);
        for (auto* button : f.view->findChildren<QPushButton*>()) {
            if (button->isVisible()) {
                button->click();
            }
        }
        QCOMPARE(wanted.count(), 1);
    }

    void picturesAreWritten() {
        const Fixture f;
        const QTemporaryDir folder;
        const auto write = f.view->picture();
        const QString svg = folder.filePath(u"timeline.svg"_s);
        REQUIRE(write(svg));
        QFile file(svg);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray drawing = file.readAll();
        QVERIFY(drawing.contains("The night ferry struck the north pier"));
        QVERIFY(drawing.contains("2021"));
        const QString png = folder.filePath(u"timeline.png"_s);
        REQUIRE(write(png));
        const QImage image(png);
        QCOMPARE(image.size(), f.view->chart().layoutOfItems().contentSize() * 2);
        const auto failed = write(folder.filePath(u"not/there.svg"_s));
        QVERIFY(!failed);
        QVERIFY(failed.error().code == ErrorCode::Unwritable);
    }

    void screenFilled_data() { test::addThemes(); }
    void screenFilled() {
        QFETCH(ThemeProvider::Mode, mode);
        const Fixture f(ferry(), mode);
        f.press(Qt::Key_Down);
        f.press(Qt::Key_Down);
        f.press(Qt::Key_Right);
        GAINSAY_COMPARE_SCREEN(*f.view, f.themes.theme(), "timeline-filled");
    }

    void screenZoomed_data() { test::addThemes(); }
    void screenZoomed() {
        QFETCH(ThemeProvider::Mode, mode);
        const Fixture f(ferry(), mode, {1024, 560});
        f.press(Qt::Key_Down);
        f.press(Qt::Key_Right);
        for (int i = 0; i < 4; ++i) {
            f.press(Qt::Key_Plus);
        }
        GAINSAY_COMPARE_SCREEN(*f.view, f.themes.theme(), "timeline-zoomed");
    }

    void screenEmpty_data() { test::addThemes(); }
    void screenEmpty() {
        QFETCH(ThemeProvider::Mode, mode);
        const Fixture f({}, mode, {1000, 600});
        GAINSAY_COMPARE_SCREEN(*f.view, f.themes.theme(), "timeline-empty");
    }
};

GAINSAY_SCREEN_TEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/screenshot.h"
#include "ui/search/searchhitmodel.h"
#include "ui/search/searchpopup.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>

using namespace gainsay;
using namespace gainsay::ui;
using namespace Qt::StringLiterals;

namespace {

SearchHitItem hit(SearchHitItem::Kind kind, const QString& title, const QString& snippet = {},
                  const QString& match = {}) {
    SearchHitItem item;
    item.kind = kind;
    item.title = title;
    item.snippet = snippet;
    if (const auto at = snippet.indexOf(match); !match.isEmpty() && at >= 0) {
        item.match = {at, at + match.size()};
    }
    return item;
}

/// Of each kind one, and lines with what nobody sees: in the name, in the words, behind what has no room.
std::vector<SearchHitItem> hits() {
    using enum SearchHitItem::Kind;
    const QString longWords =
        u"Before noon the harbour office had said nothing at all about the gate, and after it the office said that it "
        "con\u200Bfirmed what the crew had told reporters, who wrote it down word by word"_s;
    return {
        hit(Entity, u"Aldmouth Harbour Office"_s),
        hit(Text, u"Gate closed, office says"_s, u"The office con\u200Bfirmed that the gate was closed."_s, u"gate"_s),
        hit(Text, u"A quiet morning"_s, u"The gate was closed before the tide came in."_s, u"gate"_s),
        hit(Quote, u"Quote"_s, u"It was \u202Enepo\u202C since the morning, the gate\u2060keeper said."_s,
            u"morning"_s),
        hit(Text, u"The gate\u2063 at noon"_s, longWords, u"crew"_s), hit(Claim, u"The ga\u200Bte was open"_s),
        // What is not seen lies where the title has no room.
        hit(Text, longWords, u"Nobody saw the gate."_s, u"gate"_s)};
}

} // namespace

class TestSearchPopup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatNobodySeesIsTold() {
        SearchHitModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setHits(hits());
        const auto told = [&model](int row, int role) { return model.index(row).data(role).toString(); };
        QCOMPARE(told(0, Qt::ToolTipRole), u"Aldmouth Harbour Office"_s);
        QVERIFY(told(1, Qt::ToolTipRole).contains(u"\nZero width space (U+200B): "_s));
        QVERIFY(told(3, Qt::AccessibleTextRole).contains(u"\nRight-to-left override (U+202E): "_s));
        QVERIFY(told(4, Qt::AccessibleTextRole).contains(u"\nInvisible separator (U+2063): "_s));
    }

    void screen_data() { test::addThemes(); }
    void screen() {
        QFETCH(const ThemeProvider::Mode, mode);
        ThemeProvider themes(mode, test::screenFamilies());
        themes.install(*qApp);
        QWidget window;
        window.resize(620, 490);
        SearchHitModel model;
        SearchPopup popup(themes, model, &window);
        model.setHits(hits());
        window.show();
        popup.showBelow(QRect(20, 4, 400, 24));
        popup.list().setCurrentIndex(model.index(1));
        QCoreApplication::processEvents();
        QCOMPARE(popup.list().verticalScrollBar()->maximum(), 0); // rows with chips are counted as high as they are
        GAINSAY_COMPARE_SCREEN(window, themes.theme(), "search-hits");
    }
};

GAINSAY_SCREEN_TEST_MAIN(TestSearchPopup)
#include "tst_searchpopup.moc"

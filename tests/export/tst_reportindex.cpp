// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/claimsmatrix.h"
#include "app/export/passage.h"
#include "app/export/reportindex.h"
#include "app/export/reportsummary.h"
#include "app/export/reportwords.h"
#include "tests/export/samplereport.h"

#include <QTest>

using namespace gainsay;
using namespace gainsay::exporting;
using namespace Qt::StringLiterals;

class TestReportIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesDismissedOnesOutUnlessAsked();
    void leavesOutRowsWithoutTheirQuote();
    void findsWhoIsNamedInAQuote();
    void takesTheLatestGrade();
    void tellsSilentFromNotYetRead();
    void splitsWideTablesEvenly();
    void saysWhatIsDisputed();
    void cutsContextAtWords();
    void marksRunsThatMakeUpTheQuote();
    void countsInWords();
};

void TestReportIndex::leavesDismissedOnesOutUnlessAsked() {
    const auto content = tests::sampleReport();
    QCOMPARE(ReportIndex(content, {}).contradictions().size(), 3U);
    ReportOptions options;
    options.includeDismissed = true;
    QCOMPARE(ReportIndex(content, options).contradictions().size(), 4U);
}

void TestReportIndex::leavesOutRowsWithoutTheirQuote() {
    auto content = tests::sampleReport();
    const auto claim = content.claims[0].id;
    const auto before = ReportIndex(content, {}).assertionsOf(claim).size();
    content.quotes.erase(content.quotes.begin());
    const ReportIndex index(content, {});
    QCOMPARE(index.assertionsOf(claim).size(), before - 1);
    QCOMPARE(index.contradictions().size(), 1U);
}

void TestReportIndex::findsWhoIsNamedInAQuote() {
    const auto content = tests::sampleReport();
    const ReportIndex index(content, {});
    const auto named = index.entitiesIn(content.quotes[0]);
    QCOMPARE(named.size(), 1U);
    QCOMPARE(named[0]->name, u"Wire North"_s);
    QCOMPARE(index.quotesNaming(content.entities[0].id).size(), 1U); // the Arabic one
    QCOMPARE(index.distinctFrom(content.entities[0].id).at(0)->name, u"Norlinie Cargo"_s);
    QCOMPARE(index.distinctFrom(content.entities[2].id).at(0)->name, u"Norlinie"_s);
}

void TestReportIndex::takesTheLatestGrade() {
    auto content = tests::sampleReport();
    auto later = content.grades[0];
    later.dated = later.dated.addDays(3);
    later.reliability = domain::Reliability::E;
    content.grades.insert(content.grades.begin(), later);
    const ReportIndex index(content, {});
    QCOMPARE(index.gradeOf(later.source)->reliability, domain::Reliability::E);
    QCOMPARE(index.gradesOf(later.source).size(), 2U);
    QCOMPARE(index.admiraltyCodeOf(content.articles[0]), u"E2"_s);
}

void TestReportIndex::tellsSilentFromNotYetRead() {
    const auto content = tests::sampleReport();
    const ReportIndex index(content, {});
    const ClaimsMatrix matrix(index);
    QCOMPARE(matrix.columns().size(), 6U);
    QCOMPARE(matrix.columns()[5].name, u"publisher unknown"_s);
    QCOMPARE(matrix.cell(content.claims[0], matrix.columns()[0]).state, MatrixCell::State::Speaks);
    QCOMPARE(matrix.cell(content.claims[1], matrix.columns()[3]).state, MatrixCell::State::Silent);
    QCOMPARE(matrix.cell(content.claims[1], matrix.columns()[5]).state, MatrixCell::State::NotYetRead);
}

void TestReportIndex::splitsWideTablesEvenly() {
    const auto content = tests::longReport();
    const ReportIndex index(content, {});
    const ClaimsMatrix matrix(index);
    const std::vector<std::pair<size_t, size_t>> expected{{0, 4}, {4, 8}, {8, 12}};
    QCOMPARE(matrix.groups(5), expected);
    QCOMPARE(matrix.groups(12).size(), 1U);
    const ReportContent nothing;
    const ReportIndex empty(nothing, {});
    QVERIFY(ClaimsMatrix(empty).groups(5).empty());
}

void TestReportIndex::saysWhatIsDisputed() {
    const auto content = tests::sampleReport();
    const ReportIndex index(content, {});
    const auto summary = summarise(index);
    QCOMPARE(summary.disputed(), 2U);
    QCOMPARE(summary.sentences.at(0), u"This report draws on 6 articles from 5 sources and quotes 9 passages; 1 of the "
                                      u"articles has not yet been read to "
                                      "the end."_s);
    QCOMPARE(summary.sentences.at(1), u"Of 3 claims, 2 are in dispute."_s);
    QCOMPARE(summary.sentences.at(2),
             u"Between them stand 4 contradictions: 1 confirmed, 2 suggested and not yet judged and 1 "
             "dismissed and left out here."_s);
    QCOMPARE(
        stanceSentence(summary.claims[0]),
        u"Harbour Gazette and 港の朝刊 assert it; Norlinie press office denies it; Deck Watch doubts it; \u2068صوت الميناء\u2069 reports it."_s);
    QVERIFY(!summary.claims[2].disputed);
}

void TestReportIndex::cutsContextAtWords() {
    domain::ArticleTextBuilder builder;
    builder.add(domain::BlockKind::Paragraph, u"Before it."_s);
    builder.add(domain::BlockKind::Paragraph, u"one two three QUOTE four five six"_s);
    const auto text = std::move(builder).build();
    const auto at = text.text().indexOf(u"QUOTE");
    const auto wide = passageAround(text, {at, at + 5});
    QCOMPARE(wide.before, u"one two three "_s);
    QCOMPARE(wide.after, u" four five six"_s);
    const auto narrow = passageAround(text, {at, at + 5}, 8);
    QCOMPARE(narrow.before, u"… three "_s);
    QCOMPARE(narrow.after, u" four …"_s);
}

void TestReportIndex::marksRunsThatMakeUpTheQuote() {
    const QString exact = u"a 🛳️ broke in on 2 March"_s;
    // Code points: the ship and its variation selector are two.
    const std::vector<domain::Reason> reasons{{u"polarity"_s, {5, 13}, {}, {}, {}, {}, true},
                                              {u"date"_s, {11, 99}, {}, {}, {}, {}, false}};
    const auto runs = markedRuns(exact, reasons, Side::A);
    QString joined;
    for (const auto& run : runs) {
        joined += run.words;
    }
    QCOMPARE(joined, exact);
    QCOMPARE(runs.size(), 4U);
    QCOMPARE(runs[1].words, u"broke "_s);
    QCOMPARE(runs[1].mark, Mark::Clashes);
    QCOMPARE(runs[2].words, u"in"_s);
    QCOMPARE(runs[2].reasons, (std::vector<int>{1, 2}));
    QCOMPARE(runs[3].mark, Mark::Agrees);
    QCOMPARE(markedRuns(exact, reasons, Side::B).size(), 1U);
}

void TestReportIndex::countsInWords() {
    QCOMPARE(counted(0, u"article"_s), u"no articles"_s);
    QCOMPARE(counted(1, u"article"_s), u"1 article"_s);
    QCOMPARE(counted(2, u"entity"_s, u"entities"_s), u"2 entities"_s);
    QCOMPARE(listed({u"a"_s, u"b"_s, u"c"_s}), u"a, b and c"_s);
    QCOMPARE(schemaWords(u"PublicBody"_s), u"public body"_s);
}

QTEST_GUILESS_MAIN(TestReportIndex)
#include "tst_reportindex.moc"

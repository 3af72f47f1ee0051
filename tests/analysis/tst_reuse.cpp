// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/reuse.h"
#include "app/domain/codepointindex.h"

#include <QTest>

using namespace gainsay;
using namespace Qt::StringLiterals;
using analysis::SharedRun;

class TestReuse : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void everyRunIsFoundWhereverItStands();
    void addsOneAfterTheOther();
    void takesItsTimeWithWhatRepeats();
    void stopsWhenAsked();
    void forgetsTheLastTexts();
};

void TestReuse::finds_data() {
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<int>("leastWords");
    QTest::addColumn<QStringList>("expected"); // "a-b words"
    const QString run = u"the old ferry sank off the northern cape"_s;
    const auto row = [](const char* name, const QStringList& texts, int least, const QStringList& expected) {
        QTest::newRow(name) << texts << least << expected;
    };
    row("nothing", {}, 4, {});
    row("one text, repeating itself", {run + u" and "_s + run}, 4, {});
    row("whole text", {run, run}, 8, {u"0-1 8"_s});
    row("one word too few", {run, run}, 9, {});
    row("inside", {u"Today "_s + run + u" again."_s, u"They say "_s + run + u"!"_s}, 8, {u"0-1 8"_s});
    row("case and punctuation", {u"The old ferry, SANK off “the northern cape”"_s, run}, 8, {u"0-1 8"_s});
    row("three texts", {run, run, run}, 8, {u"0-1 8"_s, u"0-2 8"_s, u"1-2 8"_s});
    row("twice in the second", {run, run + u" – "_s + run}, 8, {u"0-1 8"_s, u"0-1 8"_s});
    row("broken in the middle", {run, u"the old ferry sank near the northern cape"_s}, 3, {u"0-1 4"_s, u"0-1 3"_s});
    row("underscore", {u"the old ferry_sank off the northern cape"_s, run}, 8, {u"0-1 8"_s});
    row("soft hyphen", {u"the old fer\u00ADry sank off the northern cape"_s, run}, 8, {u"0-1 8"_s});
    row("spelling", {u"an unauthorised programme at the harbour"_s, u"an unauthorized program at the harbor"_s}, 6,
        {u"0-1 6*"_s});
    row("spelt alike for long enough", {u"the old ferry sank off the northern harbour"_s, run.chopped(4) + u"harbor"_s},
        6, {u"0-1 7"_s});
    row("same beginnings are no spellings", {u"four hours of the court"_s, u"for hours of the cort"_s}, 4, {});
    row("Japanese", {u"港で古い船が沈んだと発表した"_s, u"昨日、港で古い船が沈んだ。"_s}, 6, {u"0-1 9"_s});
}

void TestReuse::finds() {
    QFETCH(QStringList, texts);
    QFETCH(int, leastWords);
    QFETCH(QStringList, expected);
    QStringList found;
    // "*": some words are spelt differently
    for (const SharedRun& run : analysis::findReuse({texts.begin(), texts.end()}, leastWords)) {
        found << u"%1-%2 %3%4"_s.arg(run.textA).arg(run.textB).arg(run.words).arg(run.isIdentical ? u""_s : u"*"_s);
        QVERIFY(run.rangeA.length() > 0 && run.rangeB.length() > 0);
    }
    QCOMPARE(found, expected);
}

void TestReuse::everyRunIsFoundWhereverItStands() {
    // Whatever stands around it, a run of exactly the least length must not slip through the fingerprints.
    const int least = 7;
    for (int before = 0; before < 20; ++before) {
        QString a;
        QString b;
        for (int i = 0; i < before; ++i) {
            a += u"left%1 "_s.arg(i);
            b += u"right%1 other%1 "_s.arg(i);
        }
        const QString run = u"seven words that both the texts have"_s;
        const QString textA = a + run + u" enda"_s;
        const QString textB = b + run + u" endb"_s;
        const auto found = analysis::findReuse({textA, textB}, least);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(domain::CodePointIndex(textA).slice(textA, found[0].rangeA), run);
        QCOMPARE(domain::CodePointIndex(textB).slice(textB, found[0].rangeB), run);
    }
}

void TestReuse::addsOneAfterTheOther() {
    // Whether all at once or one by one, in however long a dossier: the same runs.
    std::vector<QString> texts;
    for (int i = 0; i < 40; ++i) {
        texts.push_back(
            u"Report %1 of day %2. "_s.arg(i).arg(i * 7) + u"word%1 "_s.arg(i % 5).repeated(3) +
            u"the ferry sank off the northern cape at noon and nobody was hurt, officials said on the quay"_s);
    }
    analysis::ReuseIndex index;
    std::vector<SharedRun> oneByOne;
    for (const QString& text : texts) {
        std::ranges::move(index.add(text).value(), std::back_inserter(oneByOne));
    }
    auto together = analysis::findReuse(texts);
    QCOMPARE(together.size(), 40U * 39U / 2U);
    const auto place = [](const SharedRun& run) { return std::tuple(run.textA, run.textB, run.rangeA, run.rangeB); };
    std::ranges::sort(oneByOne, {}, place);
    std::ranges::sort(together, {}, place);
    QCOMPARE(oneByOne, together);
}

/// Compared at each of their words, two such texts would take for ever.
void TestReuse::takesItsTimeWithWhatRepeats() {
    constexpr int words = 100'000;
    const QString zeros = u"0 "_s.repeated(words);
    const auto found = analysis::findReuse({zeros, zeros});
    QVERIFY(std::ranges::contains(found, words, &SharedRun::words));
    QVERIFY(found.size() < 5000);
}

void TestReuse::stopsWhenAsked() {
    std::stop_source source;
    source.request_stop();
    QVERIFY(analysis::findReuse({u"a b c d"_s, u"a b c d"_s}, 2, {}, source.get_token()).empty());
    analysis::ReuseIndex index(2);
    QVERIFY(index.add(u"a b c d"_s));
    QVERIFY(!index.add(u"a b c d"_s, source.get_token()));
    QCOMPARE(index.size(), 1U); // a part of what it shares would count as all of it
    QCOMPARE(index.add(u"a b c d"_s).value().size(), 1U);
}

void TestReuse::forgetsTheLastTexts() {
    const QStringList texts{u"the old ferry sank off the cape"_s, u"a ferry sank off the cape again"_s,
                            u"the old ferry sank off the shore"_s, u"they say the old ferry sank off the cape"_s};
    analysis::ReuseIndex fresh(4);
    analysis::ReuseIndex used(4);
    for (const QString& text : texts) {
        QVERIFY(used.add(text));
    }
    used.dropFrom(1);
    QCOMPARE(used.size(), 1U);
    QVERIFY(fresh.add(texts[0]));
    for (const qsizetype other : {3, 1, 2, 1}) {
        QCOMPARE(used.add(texts[other]).value(), fresh.add(texts[other]).value());
    }
    used.dropFrom(9);
    QCOMPARE(used.size(), fresh.size());
}

QTEST_APPLESS_MAIN(TestReuse)
#include "tst_reuse.moc"

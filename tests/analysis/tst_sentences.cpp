// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/sentences.h"

#include <QTest>

using namespace gainsay;
using namespace Qt::StringLiterals;

class TestSentences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void keepsToBlocks();
    void countsCodePoints();
};

void TestSentences::splits_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const QString& text, const QStringList& expected) {
        QTest::newRow(name) << text << expected;
    };
    row("empty", QString(), {});
    row("no mark", u"Harbour closed"_s, {u"Harbour closed"_s});
    row("two", u"The port closed. Nobody was hurt."_s, {u"The port closed."_s, u"Nobody was hurt."_s});
    row("title", u"Gen. Mori spoke. Dr. Ito did not."_s, {u"Gen. Mori spoke."_s, u"Dr. Ito did not."_s});
    row("initials", u"J. R. Holm resigned. He left."_s, {u"J. R. Holm resigned."_s, u"He left."_s});
    row("dotted country inside", u"The U.S. Navy denied it."_s, {u"The U.S. Navy denied it."_s});
    row("dotted country at the end", u"He left the U.S. The ship stayed."_s,
        {u"He left the U.S."_s, u"The ship stayed."_s});
    row("company", u"Nord Ltd. Kvik AB agreed."_s, {u"Nord Ltd. Kvik AB agreed."_s});
    row("decimal", u"It cost 2.5 million. It sank."_s, {u"It cost 2.5 million."_s, u"It sank."_s});
    row("month", u"On Jan. 31 it rained. It stopped."_s, {u"On Jan. 31 it rained."_s, u"It stopped."_s});
    row("address", u"See example.org for more. Thanks."_s, {u"See example.org for more."_s, u"Thanks."_s});
    row("quote ends sentence", u"“We will stay.” Then they left."_s, {u"“We will stay.”"_s, u"Then they left."_s});
    row("question in a quote", u"“Really?” he asked. No."_s, {u"“Really?” he asked."_s, u"No."_s});
    row("ellipsis", u"He waited… and left. Then rain."_s, {u"He waited… and left."_s, u"Then rain."_s});
    row("paragraphs", u"No stop here\n\nNext"_s, {u"No stop here"_s, u"Next"_s});
    row("Japanese", u"港は閉鎖された。けが人はいない！本当か？"_s,
        {u"港は閉鎖された。"_s, u"けが人はいない！"_s, u"本当か？"_s});
    row("Japanese quotation", u"大臣は「確認中だ。答えは控える。」と述べた。次へ。"_s,
        {u"大臣は「確認中だ。答えは控える。」と述べた。"_s, u"次へ。"_s});
    row("Chinese", u"港口关闭了。没有人受伤。"_s, {u"港口关闭了。"_s, u"没有人受伤。"_s});
}

void TestSentences::splits() {
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    const domain::CodePointIndex index(text);
    QStringList found;
    for (const auto range : analysis::sentencesOf(text)) {
        found << index.slice(text, range);
    }
    QCOMPARE(found, expected);
}

void TestSentences::keepsToBlocks() {
    domain::ArticleTextBuilder builder;
    builder.add(domain::BlockKind::Title, u"Fire at the depot");
    builder.add(domain::BlockKind::Paragraph, u"It burned. It was put out.");
    const domain::ArticleText text = std::move(builder).build();
    QStringList found;
    for (const auto range : analysis::sentencesOf(text)) {
        found << text.slice(range);
    }
    QCOMPARE(found, QStringList({u"Fire at the depot"_s, u"It burned."_s, u"It was put out."_s}));
}

void TestSentences::countsCodePoints() {
    const auto found = analysis::sentencesOf(u"\U0001F6A2 sank. Help came."_s);
    QCOMPARE(found.size(), 2U);
    QCOMPARE(found[0], (domain::TextRange{0, 7}));
    QCOMPARE(found[1], (domain::TextRange{8, 18}));
}

QTEST_APPLESS_MAIN(TestSentences)
#include "tst_sentences.moc"

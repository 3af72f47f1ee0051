// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/quantities.h"
#include "app/domain/codepointindex.h"

#include <QTest>

using namespace gainsay;
using namespace Qt::StringLiterals;

class TestQuantities : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void compatibility_data();
    void compatibility();
};

void TestQuantities::reads_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected"); // "words = normalised"
    const auto row = [](const char* name, const QString& text, const QStringList& expected) {
        QTest::newRow(name) << text << expected;
    };
    row("none", u"No figures here."_s, {});
    row("approximate", u"It hit some 8,000 computers."_s, {u"some 8,000 computers = ~ 8000 computers"_s});
    row("at least", u"At least 200 were hurt"_s, {u"At least 200 = ≥ 200"_s});
    row("head noun", u"They copied 27,445 classified files in a day"_s, {u"27,445 classified files = 27445 files"_s});
    row("dozen", u"a dozen ships"_s, {u"a dozen ships = 12 ships"_s});
    row("per cent", u"20 percent and 5%"_s, {u"20 percent = 20 %"_s, u"5% = 5 %"_s});
    row("words", u"twenty-five ships and two hundred and fifty men"_s,
        {u"twenty-five ships = 25 ships"_s, u"two hundred and fifty men = 250 men"_s});
    row("scale", u"2.5 million records"_s, {u"2.5 million records = 2500000 records"_s});
    row("money", u"It cost $30m."_s, {u"$30m = 30000000 $"_s});
    row("more than", u"more than 40 houses"_s, {u"more than 40 houses = > 40 houses"_s});
    row("no more than", u"no more than 40 houses"_s, {u"no more than 40 houses = ≤ 40 houses"_s});
    row("year", u"In 2016 it began; 2016 ended."_s, {});
    row("date", u"on 31 January and March 5"_s, {});
    row("ordinal", u"the 28th ship"_s, {});
    row("clock", u"at 10:30 or 9 p.m."_s, {});
    row("names", u"APT10 flew an F-15"_s, {});
    row("one of", u"one of the ships"_s, {});
    row("Japanese", u"約8000人が避難"_s, {u"約8000人 = ~ 8000 人"_s});
    row("kanji numerals", u"二万台のパソコン"_s, {u"二万台 = 20000 台"_s});
    row("mixed numerals", u"2万7445件のファイル"_s, {u"2万7445件 = 27445 件"_s});
    row("Japanese bound", u"200人以上が負傷"_s, {u"200人以上 = ≥ 200 人"_s});
    row("full width", u"３０％"_s, {u"３０％ = 30 %"_s});
    row("Japanese nobody", u"一人もいない"_s, {});
}

void TestQuantities::reads() {
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const auto& quantity : analysis::quantitiesOf(text)) {
        found << domain::CodePointIndex(text).slice(text, quantity.range) + u" = "_s + quantity.normalised();
    }
    QCOMPARE(found, expected);
}

void TestQuantities::compatibility_data() {
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char* a, const char* b, bool expected) {
        QTest::addRow("%s / %s", a, b) << QString::fromLatin1(a) << QString::fromLatin1(b) << expected;
    };
    row("200 men", "200 men", true);
    row("200 men", "201 men", true); // rounded
    row("201 men", "203 men", false);
    row("at least 200 men", "250 men", true);
    row("at least 200 men", "150 men", false);
    row("more than 200 men", "200 men", false);
    row("less than 200 men", "200 men", false);
    row("up to 200 men", "150 men", true);
    row("up to 200 men", "at least 250 men", false);
    row("about 100 men", "95 men", true);
    row("about 100 men", "70 men", false);
    row("27,000 files", "27,445 files", true);
    row("20,000 files", "27,445 files", false);
}

void TestQuantities::compatibility() {
    QFETCH(QString, a);
    QFETCH(QString, b);
    const auto one = analysis::quantitiesOf(a);
    const auto other = analysis::quantitiesOf(b);
    QCOMPARE(one.size(), 1U);
    QCOMPARE(other.size(), 1U);
    QTEST(analysis::areCompatible(one.front(), other.front()), "expected");
    QTEST(analysis::areCompatible(other.front(), one.front()), "expected");
}

QTEST_APPLESS_MAIN(TestQuantities)
#include "tst_quantities.moc"

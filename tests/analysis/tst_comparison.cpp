// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/comparison.h"
#include "app/domain/codepointindex.h"

#include <QTest>

using namespace gainsay;
using namespace Qt::StringLiterals;
using analysis::Comparison;
using analysis::Passage;
using domain::PartialDate;
using domain::Stance;

namespace {

Passage passage(const QString& text, const QString& published = {}, std::optional<Stance> stance = {}) {
    return {.text = text, .published = PartialDate::fromString(published), .stance = stance, .claim = {}};
}

QString marked(const QString& text, domain::TextRange range) {
    return domain::CodePointIndex(text).slice(text, range);
}

const domain::Reason* reason(const Comparison& comparison, const QString& rule) {
    const auto found = std::ranges::find(comparison.reasons, rule, &domain::Reason::rule);
    return found != comparison.reasons.end() ? &*found : nullptr;
}

} // namespace

class TestComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void marksTheWordsThatClash();
    void oppositeStancesMarkTheirWords();
    void confirmsNothingThatIsNegated();
    void oppositeStancesAlwaysContradict_data();
    void oppositeStancesAlwaysContradict();
    void equalStancesLeavePolarityAlone();
    void stancesOnDifferentClaimsSayNothing();
    void laterLargerFigureIsAnUpdate();
    void endlessSentenceTakesItsTime();
};

/// The type that each kind of finding has; what each rule finds and leaves stands in tests/analysis/rules.
void TestComparison::decides_data() {
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<QString>("type"); // empty: no contradiction
    const auto row = [](const char* name, const QString& a, const QString& b, const QString& type) {
        QTest::newRow(name) << a << b << type;
    };
    row("same sentence", u"The ferry sank near Norvik."_s, u"The ferry sank near Norvik."_s, {});
    row("nothing shared", u"The ferry sank."_s, u"Prices did not rise."_s, {});
    row("not", u"The ferry sank near Norvik."_s, u"The ferry did not sank near Norvik."_s, u"negation"_s);
    row("denial", u"The ministry denied that the ferry carried fuel."_s, u"The ferry carried fuel."_s, u"denial"_s);
    row("swapped roles", u"Norvik Lines bought Aurora Ferries."_s, u"Aurora Ferries bought Norvik Lines."_s,
        u"identity"_s);
    row("quantity", u"The flood destroyed 40 houses in Norvik."_s, u"The flood destroyed 65 houses in Norvik."_s,
        u"quantity"_s);
    row("date", u"The ferry sank near Norvik in March 2019."_s, u"The ferry sank near Norvik in June 2019."_s,
        u"date"_s);
    row("modality", u"The ministry confirmed that the archive was copied."_s,
        u"It remains unclear whether the archive was copied."_s, u"modality"_s);
    row("event named from its other side", u"The harbour sold the ferry to Norvik."_s,
        u"Norvik bought the ferry from the harbour."_s, {});
}

void TestComparison::decides() {
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(QString, type);
    for (const bool swapped : {false, true}) {
        const QString& first = swapped ? b : a;
        const QString& second = swapped ? a : b;
        const Comparison comparison = analysis::comparePassages(passage(first), passage(second));
        QCOMPARE(comparison.contradiction ? domain::toString(comparison.type) : QString(), type);
        QCOMPARE(comparison.reasons.empty(), type.isEmpty());
        QCOMPARE(comparison.explanation.isEmpty(), type.isEmpty());
        for (const auto& found : comparison.reasons) {
            QVERIFY(!marked(first, found.a).isEmpty());
            QVERIFY(!marked(second, found.b).isEmpty());
            QVERIFY(!found.label.isEmpty());
        }
    }
}

void TestComparison::marksTheWordsThatClash() {
    const QString a = u"Officials revealed that the archive suffered a serious break-in in September."_s;
    const QString b = u"The government stated that there was no break-in at the archive in September of 2016."_s;
    const Comparison comparison = analysis::comparePassages(passage(a, u"2016-11-28"_s), passage(b, u"2016-11"_s));
    QVERIFY(comparison.contradiction);
    const auto* polarity = reason(comparison, u"polarity"_s);
    QVERIFY(polarity);
    QCOMPARE(marked(b, polarity->b).left(6), u"was no"_s);
    QVERIFY(marked(a, polarity->a).contains(u"break-in"_s));
    QCOMPARE(polarity->label, u"happened ↔ did not happen"_s);
    QVERIFY(polarity->clashes);
    QCOMPARE(comparison.explanation,
             u"The first passage says “suffered a serious break-in”, the second “was no break-in”."_s);
    const auto* date = reason(comparison, u"date"_s);
    QVERIFY(date);
    QVERIFY(!date->clashes);
    QCOMPARE(marked(a, date->a), u"September"_s);
    QCOMPARE(marked(b, date->b), u"September of 2016"_s);
    QCOMPARE(date->aValue, u"2016-09"_s);
    QCOMPARE(date->bValue, u"2016-09"_s);
    const auto* speaker = reason(comparison, u"speaker"_s);
    QVERIFY(speaker);
    QCOMPARE(speaker->aValue, u"Officials"_s);
    QCOMPARE(speaker->bValue, u"The government"_s);
}

void TestComparison::oppositeStancesMarkTheirWords() {
    const QString a = u"Officials revealed that the archive suffered a serious break-in in September."_s;
    const QString b = u"The government stated that there was no break-in at the archive in September of 2016."_s;
    const Comparison comparison = analysis::comparePassages(passage(a, u"2016-11-28"_s, Stance::Asserts),
                                                            passage(b, u"2016-11"_s, Stance::Denies));
    QVERIFY(comparison.contradiction);
    QCOMPARE(comparison.rule, u"opposite-stance"_s);
    QStringList marks;
    for (const auto& each : comparison.reasons) {
        marks << each.label + u": "_s + marked(a, each.a) + u" | "_s + marked(b, each.b);
    }
    QCOMPARE(marks, QStringList({u"asserts ↔ denies: revealed | was no break-in"_s,
                                 u"happened ↔ did not happen: suffered a serious break-in | was no break-in"_s,
                                 u"same date: September | September of 2016"_s,
                                 u"who says so: Officials | The government"_s}));
}

void TestComparison::confirmsNothingThatIsNegated() {
    const QString a = u"Kyodo reported the break-in. The ministry has never admitted it."_s;
    const QString b = u"The ministry denied the break-in."_s;
    const Comparison comparison =
        analysis::comparePassages(passage(a, {}, Stance::Asserts), passage(b, {}, Stance::Denies));
    const auto* stance = reason(comparison, u"stance"_s);
    QVERIFY(stance);
    QCOMPARE(marked(a, stance->a), u"reported"_s);
    const QString plain = u"Thieves broke into the archive, and the ministry has never admitted it."_s;
    const Comparison other = analysis::comparePassages(
        passage(plain, {}, Stance::Asserts), passage(u"Nobody broke into the archive."_s, {}, Stance::Denies));
    const auto* words = reason(other, u"stance"_s);
    QVERIFY(words);
    QVERIFY2(!marked(plain, words->a).contains(u"admitted"_s), qPrintable(marked(plain, words->a)));
    // Where no word tells the stance, the event's own words do, whatever words around them both sides share.
    const QString dated =
        u"Hackers broke into the network of the port in May 2016, and the port has never admitted it."_s;
    const QString denial = u"The port has denied that its network was hacked in May."_s;
    const Comparison third =
        analysis::comparePassages(passage(dated, {}, Stance::Asserts), passage(denial, {}, Stance::Denies));
    QVERIFY(reason(third, u"stance"_s) && reason(third, u"polarity"_s));
    QCOMPARE(marked(dated, reason(third, u"stance"_s)->a), marked(dated, reason(third, u"polarity"_s)->a));
}

void TestComparison::oppositeStancesAlwaysContradict_data() {
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::newRow("cues on both sides") << u"The agency confirmed the leak."_s << u"The ministry denied the story."_s;
    QTest::newRow("no shared word") << u"Files were copied."_s << u"Everything is normal, officials insisted."_s;
    QTest::newRow("no cue at all") << u"Files were copied."_s << u"All is well."_s;
    QTest::newRow("one word each") << u"Yes"_s << u"No"_s;
    QTest::newRow("figures only") << u"27,445"_s << u"2016"_s;
    QTest::newRow("Japanese") << u"情報が流出したことが分かった。"_s << u"省は流出を否定した。"_s;
}

void TestComparison::oppositeStancesAlwaysContradict() {
    QFETCH(QString, a);
    QFETCH(QString, b);
    const Comparison comparison =
        analysis::comparePassages(passage(a, {}, Stance::Asserts), passage(b, {}, Stance::Denies));
    QVERIFY(comparison.contradiction);
    QVERIFY(comparison.type == domain::ContradictionType::Denial);
    QVERIFY(comparison.score >= 0.8 && comparison.score <= 1.0);
    QVERIFY(!comparison.reasons.empty());
    const auto& first = comparison.reasons.front();
    QCOMPARE(first.label, u"asserts ↔ denies"_s);
    QVERIFY(first.clashes);
    QVERIFY(!marked(a, first.a).isEmpty());
    QVERIFY(!marked(b, first.b).isEmpty());
}

void TestComparison::equalStancesLeavePolarityAlone() {
    const QString a = u"The ferry sank near Norvik in March 2019."_s;
    const QString b = u"The ferry did not sink near Norvik in June 2019."_s;
    const auto differ = analysis::comparePassages(passage(a), passage(b));
    QVERIFY(differ.contradiction);
    const auto agreed = analysis::comparePassages(passage(a, {}, Stance::Asserts), passage(b, {}, Stance::Asserts));
    QVERIFY(agreed.contradiction);
    QVERIFY(agreed.type == domain::ContradictionType::Date);
}

void TestComparison::stancesOnDifferentClaimsSayNothing() {
    CountedIds ids;
    Passage a = passage(u"Files were copied."_s, {}, Stance::Asserts);
    Passage b = passage(u"All is well."_s, {}, Stance::Denies);
    a.claim = ids.make<domain::ClaimId>();
    b.claim = ids.make<domain::ClaimId>();
    QVERIFY(!analysis::comparePassages(a, b).contradiction);
}

void TestComparison::laterLargerFigureIsAnUpdate() {
    const QString fewer = u"The flood destroyed 40 houses in Norvik."_s;
    const QString more = u"The flood destroyed 65 houses in Norvik."_s;
    const auto compare = [](const Passage& a, const Passage& b) {
        return analysis::comparePassages(a, b).contradiction;
    };
    QVERIFY(!compare(passage(fewer, u"2020-03-01"_s), passage(more, u"2020-03-02"_s)));
    QVERIFY(!compare(passage(more, u"2020-03-02"_s), passage(fewer, u"2020-03-01"_s)));
    QVERIFY(compare(passage(fewer, u"2020-03-02"_s), passage(more, u"2020-03-01"_s)));
    QVERIFY(compare(passage(fewer, u"2020-03-01"_s), passage(more, u"2020-03-01"_s)));
}

void TestComparison::endlessSentenceTakesItsTime() {
    const QString text = u"The ferry did not sink and the harbour was not closed with 40 boats "_s.repeated(2000);
    QVERIFY(!analysis::comparePassages(passage(text), passage(text)).contradiction);
    QVERIFY(!analysis::comparePassages(passage({}), passage(text)).contradiction);
    QVERIFY(!analysis::comparePassages(passage({}), passage({})).contradiction);
}

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"

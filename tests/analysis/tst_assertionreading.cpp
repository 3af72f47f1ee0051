// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/assertionreading.h"
#include "app/domain/codepointindex.h"

#include <QTest>

using namespace gainsay;
using namespace Qt::StringLiterals;

class TestAssertionReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stance_data();
    void stance();
    void speakers_data();
    void speakers();
    void dateAndQuantity();
};

void TestAssertionReading::stance_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stance");
    QTest::addColumn<QString>("modality");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const QString& text, const char* stance, const char* modality,
                        const QString& words) {
        QTest::newRow(name) << text << QString::fromLatin1(stance) << QString::fromLatin1(modality) << words;
    };
    row("plain", u"Divers raised the wreck."_s, "asserts", "asserted", {});
    row("confirmed", u"The ministry confirmed the leak."_s, "asserts", "asserted", u"confirmed"_s);
    row("denied", u"The ministry denied the leak."_s, "denies", "denied", u"denied"_s);
    row("untrue", u"The story is untrue, he said."_s, "denies", "denied", u"is untrue"_s);
    row("negated", u"There was no leak."_s, "denies", "denied", u"no"_s);
    row("negated detail", u"Divers raised the wreck of a ferry that had sunk in a storm without its crew."_s, "asserts",
        "asserted", {});
    row("did not deny", u"The ministry did not deny the leak."_s, "asserts", "asserted", {});
    row("denies knowing", u"The minister denied knowing of the leak."_s, "reports", "cannot-confirm",
        u"denied knowing"_s);
    row("no comment", u"The ministry declined to comment on the leak."_s, "reports", "no-comment",
        u"declined to comment"_s);
    row("cannot confirm", u"The ministry cannot confirm the leak."_s, "reports", "cannot-confirm", u"cannot confirm"_s);
    row("doubt", u"Experts doubted that files leaked."_s, "doubts", "alleged", u"doubted"_s);
    row("hedge", u"Files may have leaked."_s, "reports", "alleged", u"may"_s);
    row("allegedly", u"Files were allegedly copied."_s, "reports", "alleged", u"allegedly"_s);
    row("attributed", u"Files leaked, ministry sources said."_s, "reports", "asserted", u"said"_s);
    row("prediction", u"The ferry will sail again."_s, "asserts", "predicted", u"will"_s);
    row("Japanese denial", u"防衛省は流出を否定した。"_s, "denies", "denied", u"否定"_s);
    row("Japanese negation", u"流出は確認されていない。"_s, "denies", "denied", u"確認されていない"_s);
    row("Japanese not only", u"防衛省だけでなく陸上自衛隊も被害を受けた。"_s, "asserts", "asserted", {});
    row("Japanese hedge", u"情報が流出した可能性がある。"_s, "reports", "alleged", u"可能性がある"_s);
    row("Japanese no comment", u"大臣はコメントを控えた。"_s, "reports", "no-comment", u"コメントを控え"_s);
}

void TestAssertionReading::stance() {
    QFETCH(QString, text);
    QFETCH(QString, stance);
    QFETCH(QString, modality);
    QFETCH(QString, words);
    const auto reading = analysis::readAssertion(text, {});
    QCOMPARE(domain::toString(reading.stance.value), stance);
    QCOMPARE(domain::toString(reading.modality.value), modality);
    QCOMPARE(domain::CodePointIndex(text).slice(text, reading.stance.range), words);
    QVERIFY(!reading.stance.rule.isEmpty());
}

void TestAssertionReading::speakers_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("chain");
    const auto row = [](const char* name, const QString& text, const QStringList& chain) {
        QTest::newRow(name) << text << chain;
    };
    row("nobody", u"Divers raised the wreck."_s, {});
    row("pronoun", u"He said the wreck was raised."_s, {});
    row("subject", u"Harbour officials said the wreck was raised."_s, {u"Harbour officials"_s});
    row("after the words", u"The wreck was raised, harbour officials say."_s, {u"harbour officials"_s});
    row("inverted", u"“It is over,” said Mayor Holm."_s, {u"Mayor Holm"_s});
    row("according to", u"According to the Norvik Post, the wreck was raised."_s, {u"the Norvik Post"_s});
    row("cited", u"Norvik Post reported the wreck was raised, citing harbour officials."_s,
        {u"harbour officials"_s, u"Norvik Post"_s});
    row("told", u"Harbour officials told Norvik Post that the wreck was raised."_s,
        {u"Harbour officials"_s, u"Norvik Post"_s});
    row("told reporters", u"Mayor Holm told reporters on Monday that it was over."_s, {u"Mayor Holm"_s});
    row("relayed", u"Harbour officials confirmed the leak, according to Norvik Post."_s,
        {u"Harbour officials"_s, u"Norvik Post"_s});
    row("Japanese", u"北日本通信によると、県警は事故を認めた。"_s, {u"県警"_s, u"北日本通信"_s});
}

void TestAssertionReading::speakers() {
    QFETCH(QString, text);
    QFETCH(QStringList, chain);
    const auto reading = analysis::readAssertion(text, domain::PartialDate::fromString(u"2020-03-03"));
    QCOMPARE(reading.speakerChain(), chain);
    for (const auto& speaker : reading.speakers) {
        QCOMPARE(domain::CodePointIndex(text).slice(text, speaker.range), speaker.value);
    }
}

void TestAssertionReading::dateAndQuantity() {
    const QString text = u"At least 27,445 files were copied in September."_s;
    const auto reading = analysis::readAssertion(text, domain::PartialDate::fromString(u"2016-11-28"));
    QVERIFY(reading.eventDate);
    QCOMPARE(reading.eventDate->value.toString(), u"2016-09"_s);
    QVERIFY(reading.quantity);
    QCOMPARE(reading.quantity->value.value, 27445.0);
    QCOMPARE(domain::CodePointIndex(text).slice(text, reading.quantity->range), u"At least 27,445 files"_s);
}

QTEST_APPLESS_MAIN(TestAssertionReading)
#include "tst_assertionreading.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/origins.h"

#include <QTest>

using namespace gainsay;
using namespace Qt::StringLiterals;
using analysis::AttributionChain;

namespace {

domain::ArticleText article(const QStringList& paragraphs) {
    domain::ArticleTextBuilder builder;
    for (const QString& paragraph : paragraphs) {
        builder.add(domain::BlockKind::Paragraph, paragraph);
    }
    return std::move(builder).build();
}

} // namespace

class TestOrigins : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsCredits_data();
    void findsCredits();
    void laterCreditsDoNotCarry();
    void groups_data();
    void groups();
    void tellsNamedFromUnnamed_data();
    void tellsNamedFromUnnamed();
};

void TestOrigins::findsCredits_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected"); // "agency rule"; empty: none
    QTest::newRow("dateline") << u"NORVIK (AP) – The ferry sank."_s << u"Associated Press dateline"_s;
    QTest::newRow("in brackets") << u"The ferry sank at noon. (Reuters)"_s << u"Reuters in-brackets"_s;
    QTest::newRow("according to") << u"The ferry sank, according to Kyodo News."_s << u"Kyodo News attribution"_s;
    QTest::newRow("told") << u"The ferry sank, the sources told local news agency Kyodo."_s
                          << u"Kyodo News attribution"_s;
    QTest::newRow("told AFP") << u"“It sank,” an official told AFP."_s << u"Agence France-Presse attribution"_s;
    QTest::newRow("Japanese") << u"共同通信によると、船が沈んだ。"_s << u"Kyodo News attribution"_s;
    QTest::newRow("Japanese report") << u"ロイター通信の報道によると、船が沈んだ。"_s << u"Reuters attribution"_s;
    QTest::newRow("Japanese brackets") << u"船が沈んだ。（共同）"_s << u"Kyodo News in-brackets"_s;
    QTest::newRow("Japanese dateline") << u"【ノルビク時事】船が沈んだ。"_s << u"Jiji Press dateline"_s;
    QTest::newRow("begins a paragraph") << u"(Reuters) The ferry sank."_s << u"Reuters dateline"_s;
    QTest::newRow("interview") << u"“It sank,” Hale said in an interview with Reuters."_s << u"Reuters attribution"_s;
    QTest::newRow("a reporter") << u"“It sank,” Hale told a Reuters reporter."_s << u"Reuters attribution"_s;
    QTest::newRow("Japanese, joint statement") << u"両国は共同声明を発表し、船が沈んだと述べた。"_s << QString();
    QTest::newRow("Japanese, current affairs") << u"時事問題について市長は述べた。"_s << QString();
    QTest::newRow("spelled out") << u"The Allied Fishers Party (AFP) met. “It sank,” the AFP said."_s << QString();
    QTest::newRow("in brackets inside") << u"Its editors (Reuters) and readers met in the harbour."_s << QString();
    QTest::newRow("spoken of") << u"Officials said that Reuters had been banned from the port."_s << QString();
    QTest::newRow("a person of that name") << u"The ferry sank, Mayor Bloomberg said."_s << QString();
    QTest::newRow("a battery") << u"The radio needs an AA cell, the mayor said."_s << QString();
    QTest::newRow("named, not credited") << u"Reuters has an office in Norvik."_s << QString();
    QTest::newRow("an abbreviation of something else") << u"The AP course begins in May."_s << QString();
    QTest::newRow("lower case") << u"He said that the ap was slow."_s << QString();
}

void TestOrigins::findsCredits() {
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto found = analysis::CreditFinder::builtIn().creditsOf(article({text}));
    QCOMPARE(found.empty() ? QString() : found[0].agency + u' ' + found[0].rule, expected);
}

void TestOrigins::laterCreditsDoNotCarry() {
    const QString filler = u"The harbour was quiet and nobody was there. "_s.repeated(10);
    const auto early = analysis::CreditFinder::builtIn().creditsOf(article({u"Kyodo reported the leak."_s, filler}));
    const auto late = analysis::CreditFinder::builtIn().creditsOf(article({filler, u"Kyodo reported the leak."_s}));
    QCOMPARE(early.size(), 1U);
    QCOMPARE(late.size(), 1U);
    QVERIFY(early[0].carries);
    QVERIFY(!late[0].carries);
}

void TestOrigins::groups_data() {
    using Chains = QList<QStringList>;
    QTest::addColumn<Chains>("chains"); // of article 0, 1 …; each ends with the outlet
    QTest::addColumn<QList<std::pair<int, int>>>("copies");
    QTest::addColumn<QStringList>("expected"); // "name: articles"
    const auto row = [](const char* name, const Chains& chains, const QList<std::pair<int, int>>& copies,
                        const QStringList& expected) { QTest::newRow(name) << chains << copies << expected; };
    row("nobody", {}, {}, {});
    row("own reporting of one outlet", {{u"Daily"_s}, {u"ministry sources"_s, u"Daily"_s}, {u"Courier"_s}}, {},
        {u"Daily: 0 1"_s, u"Courier: 2"_s});
    row("one outlet, two agencies", {{u"Kyodo"_s, u"Daily"_s}, {u"Reuters"_s, u"Daily"_s}}, {},
        {u"Kyodo News: 0"_s, u"Reuters: 1"_s});
    row("agencies by other words",
        {{u"local news agency Kyodo"_s, u"Daily"_s},
         {u"Kyodo"_s, u"Courier"_s},
         {u"Russian news agency TASS"_s, u"Herald"_s},
         {u"the state-run TASS news agency"_s, u"Post"_s}},
        {}, {u"Kyodo News: 0 1"_s, u"TASS: 2 3"_s});
    row("own reporting", {{u"Daily"_s}, {u"Courier"_s}}, {}, {u"Courier: 1"_s, u"Daily: 0"_s});
    row("one agency", {{u"Kyodo"_s, u"Daily"_s}, {u"Kyodo News Agency"_s, u"Courier"_s}, {u"Herald"_s}}, {},
        {u"Kyodo News: 0 1"_s, u"Herald: 2"_s});
    row("agency and its unnamed sources",
        {{u"ministry sources"_s, u"Kyodo News"_s, u"Daily"_s}, {u"Kyodo News"_s, u"Courier"_s}}, {},
        {u"Kyodo News: 0 1"_s});
    row("unnamed sources of two outlets", {{u"ministry sources"_s, u"Daily"_s}, {u"ministry sources"_s, u"Courier"_s}},
        {}, {u"Courier: 1"_s, u"Daily: 0"_s});
    row("one person", {{u"Marta Hale"_s, u"Daily"_s}, {u"Marta Hale"_s, u"Courier"_s}}, {}, {u"Marta Hale: 0 1"_s});
    row("copied words", {{u"Daily"_s}, {u"Courier"_s}, {u"Herald"_s}}, {{0, 2}}, {u"Daily: 0 2"_s, u"Courier: 1"_s});
    row("one outlet cites another", {{u"Daily"_s}, {u"Daily"_s, u"Courier"_s}}, {}, {u"Daily: 0 1"_s});
    row("loop", {{u"Courier"_s, u"Daily"_s}, {u"Daily"_s, u"Courier"_s}}, {}, {u"Courier: 0 1 loop"_s});
}

void TestOrigins::groups() {
    QFETCH(QList<QStringList>, chains);
    using Pairs = QList<std::pair<int, int>>;
    QFETCH(Pairs, copies);
    QFETCH(QStringList, expected);
    std::vector<AttributionChain> given;
    std::vector<QString> outlets;
    for (const QStringList& chain : chains) {
        given.push_back({outlets.size(), chain});
        outlets.push_back(chain.last());
    }
    std::vector<std::pair<size_t, size_t>> pairs;
    for (const auto& [a, b] : copies) {
        pairs.emplace_back(static_cast<size_t>(a), static_cast<size_t>(b));
    }
    QStringList found;
    for (const auto& group : analysis::independentOrigins(given, pairs, outlets)) {
        QString words = group.name + u':';
        for (const size_t number : group.articles) {
            words += u' ' + QString::number(number);
        }
        found << words + (group.isLoop ? u" loop"_s : QString());
    }
    QCOMPARE(found, expected);
}

void TestOrigins::tellsNamedFromUnnamed_data() {
    QTest::addColumn<QString>("speaker");
    QTest::addColumn<bool>("isNamed");
    QTest::newRow("agency") << u"Kyodo News"_s << true;
    QTest::newRow("person") << u"Gen. Marta Hale"_s << true;
    QTest::newRow("body") << u"the Ministry of Defense"_s << true;
    QTest::newRow("sources") << u"ministry sources"_s << false;
    QTest::newRow("official of a named body") << u"a Ministry of Defense official"_s << false;
    QTest::newRow("nobody") << u"the government"_s << false;
    QTest::newRow("diplomat") << u"A senior diplomat"_s << false;
    QTest::newRow("diplomat by name") << u"senior diplomat Marta Hale"_s << true;
    QTest::newRow("residents") << u"Residents"_s << false;
    QTest::newRow("residents of a place") << u"Residents of Norvik"_s << false;
    QTest::newRow("police") << u"Police"_s << false;
    QTest::newRow("police of a place") << u"Norvik police"_s << true;
    QTest::newRow("aides") << u"Two Western aides"_s << false;
    QTest::newRow("outlet with an article") << u"The Harbour Daily"_s << true;
    QTest::newRow("Japanese executives") << u"防衛省幹部"_s << false;
    QTest::newRow("Japanese, in charge") << u"担当者"_s << false;
    QTest::newRow("Japanese agency") << u"共同通信"_s << true;
    QTest::newRow("Japanese sources") << u"防衛省関係者"_s << false;
}

void TestOrigins::tellsNamedFromUnnamed() {
    QFETCH(QString, speaker);
    QFETCH(bool, isNamed);
    QCOMPARE(analysis::isNamedSpeaker(speaker), isNamed);
}

QTEST_APPLESS_MAIN(TestOrigins)
#include "tst_origins.moc"

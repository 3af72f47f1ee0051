// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/mentions.h"
#include "app/base/ids.h"
#include "app/domain/codepointindex.h"

#include <QTest>

using namespace gainsay;
using namespace Qt::StringLiterals;
using domain::Entity;
using domain::EntityId;
using domain::MentionStatus;

namespace {

Entity entity(IdSource& ids, const QString& name, const QStringList& aliases = {}) {
    Entity made{.id = ids.make<EntityId>(), .schema = u"Organization"_s, .name = name, .note = {}, .aliases = {}};
    for (const QString& alias : aliases) {
        made.aliases.push_back({ids.make<domain::AliasId>(), alias, {}});
    }
    return made;
}

} // namespace

class TestMentions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void ambiguousNameKeepsItsCandidates();
    void oneEntityWithOneNameTwiceIsNotAmbiguous();
    void rangesAreCodePoints();
    void manyNamesInOnePass();
    void learnsNamesOfTheArticle_data();
    void learnsNamesOfTheArticle();
    void twoPeopleOfOneSurnameAreAmbiguous();
    void whatIsNoSurnameHidesNone();
};

void TestMentions::finds_data() {
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const QStringList& names, const QString& text, const QStringList& expected) {
        QTest::newRow(name) << names << text << expected;
    };
    row("plain", {u"Norvik Harbour"_s}, u"At Norvik Harbour today"_s, {u"Norvik Harbour"_s});
    row("nothing to find", {u"Norvik"_s}, u"At the harbour"_s, {});
    row("empty name", {u"  "_s}, u"a  b"_s, {});
    row("case", {u"Norvik"_s}, u"NORVIK and norvik"_s, {u"NORVIK"_s, u"norvik"_s});
    row("inside a word", {u"Oslo"_s}, u"Osloer and preOslo"_s, {});
    row("full width", {u"APT10"_s}, u"ＡＰＴ１０ struck"_s, {u"ＡＰＴ１０"_s});
    row("diacritics", {u"Malmö"_s}, u"Malmo and MALMÖ"_s, {u"Malmo"_s, u"MALMÖ"_s});
    row("decomposed diacritics", {u"Malmö"_s}, u"in Malmo\u0308 now"_s, {u"Malmo\u0308"_s});
    row("space and line break", {u"Self Defense Forces"_s}, u"the Self\u00A0Defense  Forces, Self\nDefense Forces"_s,
        {u"Self\u00A0Defense  Forces"_s, u"Self\nDefense Forces"_s});
    row("not across blocks", {u"Self Defense"_s}, u"Self\n\nDefense"_s, {});
    row("hyphen", {u"Self-Defense Forces"_s}, u"Self Defense Forces"_s, {u"Self Defense Forces"_s});
    row("possessive", {u"Norvik"_s}, u"Norvik's quay, Norvik’s quay"_s, {u"Norvik"_s, u"Norvik"_s});
    row("longest wins", {u"Kita"_s, u"Kita Electric"_s}, u"Kita Electric and Kita"_s, {u"Kita Electric"_s, u"Kita"_s});
    row("longest wins over an earlier one", {u"Red Star"_s, u"Star Harbour Group"_s}, u"Red Star Harbour Group"_s,
        {u"Star Harbour Group"_s});
    row("acronym needs capitals", {u"MoD"_s}, u"MoD, MOD, mod, Mod"_s, {u"MoD"_s, u"MOD"_s});
    row("acronym as common word", {u"AID"_s, u"WHO"_s}, u"who sent aid to the WHO?"_s, {u"WHO"_s});
    row("acronym plural", {u"SDF"_s}, u"two SDFs left"_s, {u"SDFs"_s});
    row("longer capitals need no case", {u"KIMSUKY"_s}, u"kimsuky"_s, {u"kimsuky"_s});
    row("plural of a common lower-case word", {u"Red"_s}, u"reds"_s, {});
    row("han anywhere", {u"防衛省"_s}, u"日本の防衛省は否定"_s, {u"防衛省"_s});
    row("latin beside kanji", {u"DII"_s}, u"防衛省のDIIに侵入"_s, {u"DII"_s});
    row("katakana inside a longer word", {u"ロシア"_s}, u"ベラルーシア"_s, {});
    row("katakana alone", {u"ロシア"_s}, u"ロシア軍"_s, {u"ロシア"_s});
    row("half-width katakana", {u"ガス"_s}, u"ｶﾞｽ会社"_s, {u"ｶﾞｽ"_s});
    row("voicing mark is part of the letter", {u"カス"_s}, u"ガス"_s, {});
    row("one character, two names", {u"("_s, u")"_s}, u"a ㈱ b"_s, {u"㈱"_s});
    row("one word longer than a block", {QString(70, u'a') + u" b"_s, u"b"_s}, QString(70, u'A') + u" b b"_s,
        {QString(70, u'A') + u" b"_s, u"b"_s});
    row("across the border of a block", {u"Norvik Harbour"_s}, QString(56, u' ') + u"Norvik Harbour"_s,
        {u"Norvik Harbour"_s});
    row("first word before a typographic sign", {u"Norvik Harbour"_s, u"Norvik"_s}, u"Norvik\u2010Harbour, Norvik’s"_s,
        {u"Norvik\u2010Harbour"_s, u"Norvik"_s});
    row("first word at a line's end", {u"Norvik Harbour"_s}, u"Norvik\nHarbour, Norvik  Harbour, Norvik\n\nHarbour"_s,
        {u"Norvik\nHarbour"_s, u"Norvik  Harbour"_s});
    row("a name that begins with a sign", {u"@norvik"_s}, u"by @Norvik, x@norvik"_s, {u"@Norvik"_s, u"@norvik"_s});
    row("at both ends", {u"Ano"_s}, u"Ano"_s, {u"Ano"_s});
}

void TestMentions::finds() {
    QFETCH(QStringList, names);
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    CountedIds ids;
    std::vector<Entity> entities;
    for (const QString& name : names) {
        entities.push_back(entity(ids, name));
    }
    QStringList surfaces;
    for (const auto& mention : analysis::NameIndex(entities).find(text)) {
        surfaces << mention.surface;
        QVERIFY(mention.status == MentionStatus::Suggested);
        QCOMPARE(domain::CodePointIndex(text).slice(text, mention.range), mention.surface);
    }
    QCOMPARE(surfaces, expected);
}

void TestMentions::ambiguousNameKeepsItsCandidates() {
    CountedIds ids;
    const Entity heavy = entity(ids, u"Mitsubishi Heavy Industries"_s, {u"Mitsubishi"_s, u"MHI"_s});
    const Entity electric = entity(ids, u"Mitsubishi Electric"_s, {u"Mitsubishi"_s});
    const analysis::NameIndex index({heavy, electric});
    const auto version = ids.make<domain::VersionId>();
    const auto found = index.find(u"Mitsubishi’s rival is Mitsubishi Electric, not MHI."_s, version);
    QCOMPARE(found.size(), 3U);
    QVERIFY(found[0].status == MentionStatus::Ambiguous);
    QVERIFY(found[0].entity.isNull());
    QCOMPARE(found[0].candidates, (std::vector{electric.id, heavy.id}));
    QCOMPARE(found[0].range, (domain::TextRange{0, 10}));
    QCOMPARE(found[0].version, version);
    QCOMPARE(found[1].entity, electric.id);
    QCOMPARE(found[2].entity, heavy.id);
}

void TestMentions::oneEntityWithOneNameTwiceIsNotAmbiguous() {
    CountedIds ids;
    const Entity port = entity(ids, u"Norvik"_s, {u"NORVIK"_s, u"Norvik"_s});
    const auto found = analysis::NameIndex({port}).find(u"norvik"_s);
    QCOMPARE(found.size(), 1U);
    QVERIFY(found[0].status == MentionStatus::Suggested);
    QCOMPARE(found[0].entity, port.id);
}

void TestMentions::rangesAreCodePoints() {
    CountedIds ids;
    const auto found = analysis::NameIndex({entity(ids, u"Norvik"_s)}).find(u"\U0001F6A2\U0001F525 Norvik"_s);
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].range, (domain::TextRange{3, 9}));
}

void TestMentions::manyNamesInOnePass() {
    CountedIds ids;
    std::vector<Entity> entities;
    QString text;
    for (int i = 0; i < 2000; ++i) {
        entities.push_back(entity(ids, QStringLiteral("Unit %1").arg(i)));
        text += QStringLiteral("Unit %1, ").arg(i);
    }
    const auto found = analysis::NameIndex(entities).find(text);
    QCOMPARE(found.size(), entities.size());
    for (size_t i = 0; i < found.size(); ++i) {
        QCOMPARE(found[i].entity, entities[i].id);
    }
}

void TestMentions::learnsNamesOfTheArticle_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("schema");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* title, const QString& name, const QString& schema, const QString& text,
                        const QStringList& expected) { QTest::newRow(title) << name << schema << text << expected; };
    const QString force = u"Ground Self-Defense Force"_s;
    row("acronym behind", force, u"PublicBody"_s, u"The Ground Self-Defense Force (GSDF) said so. GSDF staff knew."_s,
        {force, u"GSDF"_s, u"GSDF"_s});
    row("acronym before", force, u"PublicBody"_s, u"The GSDF (Ground Self-Defense Force) said so. The GSDF knew."_s,
        {u"GSDF"_s, force, u"GSDF"_s});
    row("full-width brackets", force, u"PublicBody"_s, u"Ground Self-Defense Force（GSDF）; the GSDF"_s,
        {force, u"GSDF"_s, u"GSDF"_s});
    row("letters inside the words", u"Norvik Experiments Laboratory"_s, u"Company"_s,
        u"Norvik Experiments Laboratory (NXL) and NXL"_s, {u"Norvik Experiments Laboratory"_s, u"NXL"_s, u"NXL"_s});
    row("an acronym of something else", force, u"PublicBody"_s, u"Ground Self-Defense Force (UTC) at UTC noon"_s,
        {force});
    row("a word in brackets", force, u"PublicBody"_s, u"Ground Self-Defense Force (Garrison) in Garrison"_s, {force});
    row("not introduced", force, u"PublicBody"_s, u"GSDF staff knew."_s, {});
    row("not before it is introduced", force, u"PublicBody"_s,
        u"GSDF staff knew, it is said. The Ground Self-Defense Force (GSDF) denies it."_s, {force, u"GSDF"_s});
    row("surname after the full name", u"Odile Brandt"_s, u"Person"_s, u"Odile Brandt came. Then Brandt left."_s,
        {u"Odile Brandt"_s, u"Brandt"_s});
    row("surname in lower case", u"Odile Stone"_s, u"Person"_s, u"Odile Stone threw a stone."_s, {u"Odile Stone"_s});
    row("surname before the full name", u"Odile Brandt"_s, u"Person"_s, u"Brandt Street. Odile Brandt came."_s,
        {u"Odile Brandt"_s});
    row("a company has no surname", u"Norvik Steel"_s, u"Company"_s, u"Norvik Steel makes Steel."_s,
        {u"Norvik Steel"_s});
    row("a short word is no surname", u"Odile Li"_s, u"Person"_s, u"Odile Li came. Li left."_s, {u"Odile Li"_s});
}

void TestMentions::learnsNamesOfTheArticle() {
    QFETCH(QString, name);
    QFETCH(QString, schema);
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    CountedIds ids;
    Entity one = entity(ids, name);
    one.schema = schema;
    const auto mentions = analysis::NameIndex({one}).find(text);
    QStringList surfaces;
    for (const domain::Mention& mention : mentions) {
        surfaces << mention.surface;
        QVERIFY(mention.entity == one.id);
        QCOMPARE(domain::CodePointIndex(text).slice(text, mention.range), mention.surface);
    }
    QCOMPARE(surfaces, expected);
}

void TestMentions::twoPeopleOfOneSurnameAreAmbiguous() {
    CountedIds ids;
    Entity odile = entity(ids, u"Odile Brandt"_s);
    Entity anna = entity(ids, u"Anna Brandt"_s);
    odile.schema = anna.schema = u"Person"_s;
    const auto mentions = analysis::NameIndex({odile, anna}).find(u"Odile Brandt met Anna Brandt. Brandt smiled."_s);
    QCOMPARE(mentions.size(), 3U);
    QVERIFY(mentions[2].status == MentionStatus::Ambiguous);
    QCOMPARE(mentions[2].candidates, (std::vector{anna.id, odile.id}));
}

void TestMentions::whatIsNoSurnameHidesNone() {
    CountedIds ids;
    Entity odile = entity(ids, u"Odile Stone-Brandt"_s);
    Entity anna = entity(ids, u"Anna Brandt"_s);
    odile.schema = anna.schema = u"Person"_s;
    const auto mentions =
        analysis::NameIndex({odile, anna}).find(u"Odile Stone-Brandt met Anna Brandt at a stone-Brandt bridge."_s);
    QCOMPARE(mentions.size(), 3U);
    QCOMPARE(mentions[2].entity, anna.id); // with a small letter it is not Odile's
    QCOMPARE(mentions[2].surface, u"Brandt"_s);
}

QTEST_APPLESS_MAIN(TestMentions)
#include "tst_mentions.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/folding.h"
#include "app/analysis/lexicons.h"

#include <QTest>

#include <deque>

using namespace gainsay;
using namespace Qt::StringLiterals;
using analysis::Lexicons;

class TestTokens : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cuts_data();
    void cuts();
    void stems_data();
    void stems();
    void foldingRemembersOrigins();
    void relations();
};

void TestTokens::cuts_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("words") << u"Two ships, sunk."_s << QStringList{u"Two"_s, u"ships"_s, u","_s, u"sunk"_s, u"."_s};
    QTest::newRow("contraction") << u"isn't can’t"_s << QStringList{u"is"_s, u"n't"_s, u"ca"_s, u"n’t"_s};
    QTest::newRow("cannot") << u"cannot"_s << QStringList{u"can"_s, u"not"_s};
    QTest::newRow("possessive") << u"port's O'Neill"_s << QStringList{u"port"_s, u"'s"_s, u"O"_s, u"'"_s, u"Neill"_s};
    QTest::newRow("number") << u"27,445 and 2.5."_s << QStringList{u"27,445"_s, u"and"_s, u"2.5"_s, u"."_s};
    QTest::newRow("dotted") << u"The U.S. Navy"_s << QStringList{u"The"_s, u"U.S."_s, u"Navy"_s};
    QTest::newRow("hyphen") << u"cyber-attack"_s << QStringList{u"cyber"_s, u"-"_s, u"attack"_s};
    QTest::newRow("Japanese") << u"防衛は船。"_s << QStringList{u"防衛"_s, u"は"_s, u"船"_s, u"。"_s};
    QTest::newRow("mixed") << u"DIIは8人"_s << QStringList{u"DII"_s, u"は"_s, u"8"_s, u"人"_s};
}

void TestTokens::cuts() {
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QStringList found;
    for (const auto& token : analysis::tokenise(text, Lexicons::builtIn().stemmer())) {
        found << token.surface;
        QCOMPARE(text.sliced(token.range.start, token.range.length()), token.surface);
    }
    QCOMPARE(found, expected);
}

void TestTokens::stems_data() {
    QTest::addColumn<QStringList>("words");
    QTest::newRow("deny") << QStringList{u"deny"_s, u"denies"_s, u"denied"_s, u"denying"_s};
    QTest::newRow("stop") << QStringList{u"stop"_s, u"stops"_s, u"stopped"_s, u"stopping"_s};
    QTest::newRow("make") << QStringList{u"make"_s, u"made"_s, u"making"_s, u"makes"_s};
    QTest::newRow("be") << QStringList{u"is"_s, u"was"_s, u"been"_s};
    QTest::newRow("people") << QStringList{u"person"_s, u"people"_s};
    QTest::newRow("breach") << QStringList{u"breach"_s, u"breaches"_s, u"breached"_s};
    QTest::newRow("steal") << QStringList{u"steal"_s, u"stole"_s, u"stolen"_s};
}

void TestTokens::stems() {
    QFETCH(QStringList, words);
    const auto& stemmer = Lexicons::builtIn().stemmer();
    for (const QString& word : words) {
        QCOMPARE(stemmer.stem(word), stemmer.stem(words.front()));
    }
    QVERIFY(stemmer.stem(u"news"_s) != stemmer.stem(u"new"_s));
    QVERIFY(stemmer.stem(u"bus"_s) != stemmer.stem(u"bu"_s));
}

void TestTokens::foldingRemembersOrigins() {
    const analysis::FoldedText form(u"\U0001F525ﬁre É");
    QCOMPARE(QString::fromStdU32String(form.characters()), u"\U0001F525fire e"_s);
    QCOMPARE(form.originOf(1, 3), (domain::TextRange{1, 2})); // both letters of the ligature
    QCOMPARE(form.originOf(6, 7), (domain::TextRange{5, 6}));
    QCOMPARE(form.originOf(3, 3), (domain::TextRange{}));
}

void TestTokens::relations() {
    const auto& lexicons = Lexicons::builtIn();
    const auto& relations = lexicons.relations();
    std::deque<QString> stems; // to last as long as what is keyed
    const auto keyed = [&](const QString& word) {
        return relations.keyed(stems.emplace_back(lexicons.stemmer().stem(word)));
    };
    QVERIFY(relations.areOpposites(keyed(u"opened"_s), keyed(u"closed"_s)));
    QVERIFY(relations.areOpposites(keyed(u"closed"_s), keyed(u"opened"_s)));
    QVERIFY(!relations.areOpposites(keyed(u"open"_s), keyed(u"ship"_s)));
    QVERIFY(relations.areSame(keyed(u"breach"_s), keyed(u"intrusion"_s)));
    QVERIFY(relations.isKindOf(keyed(u"woman"_s), keyed(u"people"_s)));
    QVERIFY(!relations.isKindOf(keyed(u"people"_s), keyed(u"woman"_s)));
    QCOMPARE(relations.similarity(keyed(u"ships"_s), keyed(u"ship"_s)), 1.0);
    QVERIFY(relations.similarity(keyed(u"hacker"_s), keyed(u"hack"_s)) > 0);
    QCOMPARE(relations.similarity(keyed(u"ship"_s), keyed(u"shop"_s)), 0.0);
}

QTEST_APPLESS_MAIN(TestTokens)
#include "tst_tokens.moc"

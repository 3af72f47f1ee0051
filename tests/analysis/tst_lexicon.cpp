// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/lexicons.h"

#include <QTest>

using namespace gainsay;
using namespace Qt::StringLiterals;
using analysis::Lexicon;

class TestLexicon : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEntries();
    void refuses_data();
    void refuses();
    void missingFileIsNamed();
    void builtInFilesAreGood();
    void cuePhrases_data();
    void cuePhrases();
};

void TestLexicon::readsEntries() {
    const auto lexicon =
        Lexicon::parse(u"# comment\n\ndenial\tdeny\r\nhedge\tmay\tvalue\n", u"x.tsv"_s, {u"denial"_s, u"hedge"_s});
    QVERIFY(lexicon);
    QCOMPARE(lexicon->name(), u"x.tsv"_s);
    QCOMPARE(lexicon->entries(), (std::vector<analysis::LexiconEntry>{{u"denial"_s, u"deny"_s, {}, 3},
                                                                      {u"hedge"_s, u"may"_s, u"value"_s, 4}}));
}

void TestLexicon::refuses_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("why");
    QTest::newRow("one column") << u"denial\n"_s << u"line 1 has 1 columns"_s;
    QTest::newRow("four columns") << u"# x\ndenial\ta\tb\tc"_s << u"line 2 has 4 columns"_s;
    QTest::newRow("empty phrase") << u"denial\t "_s << u"line 1 has an empty column"_s;
    QTest::newRow("empty value") << u"denial\ta\t"_s << u"line 1 has an empty column"_s;
    QTest::newRow("unknown kind") << u"denial\ta\nrumour\tb"_s << u"line 2 is of the unknown kind “rumour”"_s;
    QTest::newRow("repeated") << u"denial\ta\ndenial\ta"_s << u"line 2 repeats “denial a”"_s;
}

void TestLexicon::refuses() {
    QFETCH(QString, text);
    QFETCH(QString, why);
    const auto lexicon = Lexicon::parse(text, u"x.tsv"_s, {u"denial"_s});
    QVERIFY(!lexicon);
    QVERIFY(lexicon.error().code == ErrorCode::InvalidInput);
    QVERIFY2(lexicon.error().message.contains(u"x.tsv"_s), qPrintable(lexicon.error().message));
    QVERIFY2(lexicon.error().message.contains(why), qPrintable(lexicon.error().message));
}

void TestLexicon::missingFileIsNamed() {
    const auto lexicons = analysis::Lexicons::load(u":/nowhere"_s);
    QVERIFY(!lexicons);
    QVERIFY(lexicons.error().code == ErrorCode::NotFound);
    QVERIFY(lexicons.error().message.contains(u".tsv"_s));
}

void TestLexicon::builtInFilesAreGood() {
    const auto lexicons = analysis::Lexicons::load(u":/lexicons"_s);
    QVERIFY2(lexicons.has_value(), lexicons ? "" : qPrintable(lexicons.error().message));
}

void TestLexicon::cuePhrases_data() {
    QTest::addColumn<QString>("phrases");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("inflected") << u"denial\tdeny"_s << u"She denied; they deny."_s
                               << QStringList{u"denied"_s, u"deny"_s};
    QTest::newRow("alternatives") << u"denial\tcall it false|untrue"_s << u"He called it untrue."_s
                                  << QStringList{u"called it untrue"_s};
    QTest::newRow("gap") << u"denial\tcall … false"_s << u"He called the story false."_s
                         << QStringList{u"called the story false"_s};
    QTest::newRow("gap too wide") << u"denial\tcall … false"_s << u"He called the very long old story false."_s
                                  << QStringList{};
    QTest::newRow("gap over punctuation")
        << u"denial\tcall … false"_s << u"He called, a false friend."_s << QStringList{};
    QTest::newRow("longest wins") << u"negation\tnot\nneutral\tnot only"_s << u"not only this, not that"_s
                                  << QStringList{u"not"_s};
    QTest::newRow("contraction") << u"negation\tnot"_s << u"It isn’t so."_s << QStringList{u"n’t"_s};
    QTest::newRow("Japanese") << u"negation\tない\nneutral\t少ない"_s << u"人は少ない。船はない。"_s
                              << QStringList{u"ない"_s};
}

void TestLexicon::cuePhrases() {
    QFETCH(QString, phrases);
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    const auto lexicon = Lexicon::parse(phrases, u"x.tsv"_s, analysis::cueKindNames());
    QVERIFY(lexicon);
    const auto& stemmer = analysis::Lexicons::builtIn().stemmer();
    const auto patterns = analysis::CuePatterns::compile({*lexicon}, stemmer);
    QVERIFY(patterns);
    QStringList found;
    for (const auto& cue : patterns->find(analysis::tokenise(text, stemmer))) {
        found << text.sliced(cue.range.start, cue.range.length());
    }
    QCOMPARE(found, expected);
}

QTEST_APPLESS_MAIN(TestLexicon)
#include "tst_lexicon.moc"

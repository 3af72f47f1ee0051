// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/lexicons.h"

#include <QTest>

#include <map>
#include <set>

using namespace gainsay;
using namespace Qt::StringLiterals;
using analysis::Lexicon;
using analysis::Lexicons;
using analysis::WordPoles;

namespace {

/// The ends of one stem, read from the lexicon as it says in the simplest way.
struct Ends {
    std::set<int> poles;
    std::set<int> mainPoles;
};

Lexicon programsLexicon() {
    auto lexicon = Lexicon::load(u":/lexicons/wordnet.en.tsv"_s, analysis::poleKinds());
    if (!lexicon) {
        qFatal("%s", qUtf8Printable(lexicon.error().message));
    }
    return *std::move(lexicon);
}

const std::map<QString, Ends>& programsEnds() {
    static const auto ends = [] {
        std::map<QString, Ends> byStem;
        const Lexicon lexicon = programsLexicon();
        for (const auto& entry : lexicon.entries()) {
            Ends& ofStem = byStem[Lexicons::builtIn().stemmer().stem(entry.phrase)];
            for (const QString& pole : entry.value.split(u' ')) {
                (entry.kind == u"pole" ? ofStem.poles : ofStem.mainPoles).insert(pole.toInt());
            }
        }
        return byStem;
    }();
    return ends;
}

bool areOpposed(const std::set<int>& a, const std::set<int>& b) {
    return std::ranges::any_of(a, [&](int pole) { return b.contains(-pole); });
}

template <typename T>
std::vector<T> listOf(std::span<const T> numbers) {
    return {numbers.begin(), numbers.end()};
}

} // namespace

class TestWordPoles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyWordOfTheProgramStandsWhereItsLexiconSays();
    void everyPairOfOppositesIsFound();
    void wordsThatAreInNoLexiconStandNowhere();
    void tablesOfTheProgramAreThoseOfItsLexicons();
    void findsEachOfAnyNumberOfWords_data();
    void findsEachOfAnyNumberOfWords();
    void wordsOfOneStemShareTheirEnds();
    void nothingIsReadBeyondTheTables();
};

void TestWordPoles::everyWordOfTheProgramStandsWhereItsLexiconSays() {
    const auto& relations = Lexicons::builtIn().relations();
    const WordPoles poles = WordPoles::builtIn();
    QVERIFY(programsEnds().size() > 10'000);
    for (const auto& [stem, ends] : programsEnds()) {
        const auto number = poles.numberOf(stem);
        QVERIFY2(std::ranges::equal(relations.polesOf(relations.keyed(stem)), ends.poles), qPrintable(stem));
        QVERIFY2(std::ranges::equal(poles.polesOf(number), ends.poles), qPrintable(stem));
        QVERIFY2(std::ranges::equal(poles.mainPolesOf(number), ends.mainPoles), qPrintable(stem));
    }
}

void TestWordPoles::everyPairOfOppositesIsFound() {
    const auto& relations = Lexicons::builtIn().relations();
    std::map<int, std::vector<const QString*>> stemsAt;
    for (const auto& [stem, ends] : programsEnds()) {
        for (const int pole : ends.poles) {
            stemsAt[pole].push_back(&stem);
        }
    }
    const auto isAsInTheLexicon = [&](const QString& a, const QString& b) {
        const Ends& one = programsEnds().at(a);
        const Ends& other = programsEnds().at(b);
        const auto first = relations.keyed(a);
        const auto second = relations.keyed(b);
        return relations.standAtOppositeEnds(first, second) == areOpposed(one.poles, other.poles) &&
               relations.meanOpposites(first, second) == areOpposed(one.mainPoles, other.mainPoles);
    };
    const QString* before = &programsEnds().rbegin()->first;
    for (const auto& [stem, ends] : programsEnds()) {
        QVERIFY2(isAsInTheLexicon(stem, *before), qPrintable(stem)); // hardly ever opposed
        before = &stem;
        for (const int pole : ends.poles) {
            for (const QString* opposite : stemsAt[-pole]) {
                QVERIFY2(isAsInTheLexicon(stem, *opposite), qPrintable(stem + u' ' + *opposite));
            }
        }
    }
}

void TestWordPoles::wordsThatAreInNoLexiconStandNowhere() {
    const WordPoles poles = WordPoles::builtIn();
    QCOMPARE(poles.numberOf(u""), 0U);
    QCOMPARE(poles.numberOf(u"船"), 0U);
    for (const auto& [stem, ends] : programsEnds()) {
        for (const QString& other : {stem + u'q', u'q' + stem, stem.chopped(1)}) {
            QCOMPARE(poles.numberOf(other) != 0, programsEnds().contains(other));
        }
    }
    QVERIFY(poles.polesOf(0).empty());
    QVERIFY(poles.mainPolesOf(0).empty());
}

void TestWordPoles::tablesOfTheProgramAreThoseOfItsLexicons() {
    const WordPoles read(programsLexicon(), Lexicons::builtIn().stemmer());
    const WordPoles builtIn = WordPoles::builtIn();
    const auto& a = read.tables();
    const auto& b = builtIn.tables();
    QCOMPARE(listOf(a.stems.starts), listOf(b.stems.starts));
    QVERIFY(std::ranges::equal(a.stems.items, b.stems.items));
    QCOMPARE(listOf(a.poles.starts), listOf(b.poles.starts));
    QCOMPARE(listOf(a.poles.items), listOf(b.poles.items));
    QCOMPARE(listOf(a.mainPoles.starts), listOf(b.mainPoles.starts));
    QCOMPARE(listOf(a.mainPoles.items), listOf(b.mainPoles.items));
    QCOMPARE(listOf(a.places), listOf(b.places));
}

void TestWordPoles::findsEachOfAnyNumberOfWords_data() {
    QTest::addColumn<int>("words");
    for (const int words : {0, 1, 2, 3, 4, 6, 12, 13, 48, 49, 1000}) {
        QTest::addRow("%d", words) << words;
    }
}

void TestWordPoles::findsEachOfAnyNumberOfWords() {
    QFETCH(int, words);
    QString text;
    for (int i = 1; i <= words; ++i) {
        text += u"pole\t語%1\t%1\nmainpole\t語%1\t%1\n"_s.arg(i);
    }
    const auto lexicon = Lexicon::parse(text, u"x.tsv"_s, analysis::poleKinds());
    QVERIFY(lexicon);
    const WordPoles poles(*lexicon, {});
    const WordPoles copy = poles; // of which either may be gone before the other
    for (int i = 1; i <= words; ++i) {
        const auto number = poles.numberOf(u"語%1"_s.arg(i));
        QVERIFY(number > 0);
        QCOMPARE(listOf(copy.polesOf(number)), std::vector{i});
        QCOMPARE(listOf(copy.mainPolesOf(number)), std::vector{i});
    }
    QCOMPARE(poles.numberOf(u"語0"), 0U);
    QCOMPARE(poles.numberOf(u""), 0U);
}

void TestWordPoles::wordsOfOneStemShareTheirEnds() {
    const auto lexicon = Lexicon::parse(u"pole\topen\t-3 +7\nmainpole\topen\t+7\npole\topened\t+2 +7\npole\tshut\t-7\n",
                                        u"x.tsv"_s, analysis::poleKinds());
    QVERIFY(lexicon);
    const WordPoles poles(*lexicon, {});
    const auto open = poles.numberOf(u"open");
    const auto shut = poles.numberOf(u"shut");
    QCOMPARE(listOf(poles.polesOf(open)), (std::vector{-3, 2, 7}));
    QCOMPARE(listOf(poles.mainPolesOf(open)), std::vector{7});
    QCOMPARE(poles.numberOf(u"opened"), 0U);
    QVERIFY(analysis::areOpposed(poles.polesOf(open), poles.polesOf(shut)));
    QVERIFY(!analysis::areOpposed(poles.mainPolesOf(open), poles.mainPolesOf(shut)));
}

void TestWordPoles::nothingIsReadBeyondTheTables() {
    const WordPoles none;
    QCOMPARE(none.numberOf(u"open"), 0U);
    QVERIFY(none.polesOf(0).empty());
    QVERIFY(none.polesOf(1).empty());
    const auto last = static_cast<WordPoles::Number>(WordPoles::builtIn().tables().poles.starts.size() - 2);
    QVERIFY(!WordPoles::builtIn().polesOf(last).empty());
    QVERIFY(WordPoles::builtIn().polesOf(last + 1).empty());
    QVERIFY(WordPoles::builtIn().polesOf(std::numeric_limits<WordPoles::Number>::max()).empty());
}

QTEST_APPLESS_MAIN(TestWordPoles)
#include "tst_wordpoles.moc"

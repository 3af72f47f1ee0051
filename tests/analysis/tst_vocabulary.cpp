// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/assertionreading.h"
#include "app/analysis/comparison.h"
#include "app/analysis/vocabulary.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace gainsay;
using namespace Qt::StringLiterals;
using analysis::Vocabulary;

class TestVocabulary : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    void write(const QString& name, const QByteArray& bytes) const {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    [[nodiscard]] QString stanceOf(const QString& text) const {
        const Vocabulary words(m_folder->path());
        return analysis::readAssertion(text, {}, words.lexicons()).stance.rule;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void withoutFilesIsTheProgramsOwn() {
        const Vocabulary none;
        const Vocabulary missing(u"/nowhere/at/all"_s);
        const Vocabulary empty(m_folder->path());
        for (const Vocabulary* words : {&none, &missing, &empty}) {
            QVERIFY(words->problems().empty());
            QCOMPARE(&words->lexicons(), &analysis::Lexicons::builtIn());
            QCOMPARE(&words->credits(), &analysis::CreditFinder::builtIn());
            QCOMPARE(&words->spellings(), &analysis::Spellings::builtIn());
        }
    }

    void addsCues() {
        const QString text = u"The ministry pooh-poohed the leak. A canard!"_s;
        QCOMPARE(stanceOf(text), u"plain"_s);
        write(u"cues.en.tsv"_s, "denial\tcanard\n");
        QCOMPARE(stanceOf(text), u"denial"_s);
        QCOMPARE(stanceOf(u"The ministry denied the leak."_s), u"denial"_s); // the program's own are still there
    }

    void overridesCuesOfTheSamePhrase() {
        const QString text = u"Files were allegedly copied."_s;
        QCOMPARE(stanceOf(text), u"hedge"_s);
        write(u"cues.en.tsv"_s, "neutral\tallegedly\n");
        QCOMPARE(stanceOf(text), u"plain"_s);
    }

    void replacesAFile() {
        write(u"cues.en.tsv"_s, "#replace\ndenial\tcanard\n");
        QCOMPARE(stanceOf(u"A canard."_s), u"denial"_s);
        QCOMPARE(stanceOf(u"The ministry denied the leak."_s), u"plain"_s);
        QCOMPARE(stanceOf(u"防衛省は流出を否定した。"_s), u"denial"_s); // another file
    }

    void addsToListsOfWords() {
        const analysis::Passage a{
            .text = u"The east gate of the depot was ajar."_s, .published = {}, .stance = {}, .claim = {}};
        const analysis::Passage b{
            .text = u"The east gate of the depot was bolted."_s, .published = {}, .stance = {}, .claim = {}};
        const auto contradict = [&] {
            const Vocabulary words(m_folder->path());
            return analysis::comparePassages(a, b, words.lexicons()).contradiction;
        };
        QVERIFY(!contradict());
        write(u"antonyms.en.tsv"_s, "opposite\tajar\tbolted\nopposite\topen\tbolted\n");
        QVERIFY(contradict());
        const Vocabulary words(m_folder->path());
        const auto& relations = words.lexicons().relations();
        QVERIFY(relations.areOpposites(relations.keyed(u"open"_s), relations.keyed(u"clos"_s)) ||
                relations.areOpposites(relations.keyed(u"open"_s), relations.keyed(u"close"_s)));
    }

    void laysPolesOverTheProgramsOwn() {
        using Words = std::pair<QString, QString>;
        const Words programs(u"blameless"_s, u"guilty"_s);
        const Words mine(u"ajar"_s, u"bolted"_s);
        const auto areOpposed = [&](const Words& words) {
            const Vocabulary vocabulary(m_folder->path());
            const auto& relations = vocabulary.lexicons().relations();
            const auto& stemmer = vocabulary.lexicons().stemmer();
            const QString one = stemmer.stem(words.first);
            const QString other = stemmer.stem(words.second);
            return relations.standAtOppositeEnds(relations.keyed(one), relations.keyed(other));
        };
        QVERIFY(areOpposed(programs));
        QVERIFY(!areOpposed(mine));
        write(u"wordnet.en.tsv"_s, "pole\tajar\t+100001\npole\tbolted\t-100001\n");
        QVERIFY(areOpposed(programs));
        QVERIFY(areOpposed(mine));
        write(u"wordnet.en.tsv"_s, "#replace\npole\tajar\t+1\npole\tbolted\t-1\n");
        QVERIFY(!areOpposed(programs));
        QVERIFY(areOpposed(mine));
    }

    void polesAreOfTheStemsOfMyIrregularForms() {
        const auto areOpposed = [&] {
            const Vocabulary words(m_folder->path());
            const auto& relations = words.lexicons().relations();
            const QString stem = words.lexicons().stemmer().stem(u"sinnier"_s);
            return relations.meanOpposites(relations.keyed(stem), relations.keyed(u"innocent"_s));
        };
        QVERIFY(!areOpposed());
        write(u"irregular.en.tsv"_s, "noun\tsinnier\tguilty\n"); // whose ends are from then on those of "guilty"
        QVERIFY(areOpposed());
    }

    void addsAgenciesAndSpellings() {
        write(u"agencies.en.tsv"_s, "agency\tNorvik Wire\tNorWire|NW\n");
        write(u"spelling.en.tsv"_s, "word\tferrie\tferry\n");
        const Vocabulary words(m_folder->path());
        QVERIFY(words.problems().empty());
        QCOMPARE(words.credits().agencyOf(u"NorWire"_s), u"Norvik Wire"_s);
        QCOMPARE(words.credits().agencyOf(u"Kyodo"_s), u"Kyodo News"_s);
        QCOMPARE(words.spellings().formOf(u"ferrie"_s), u"ferry"_s);
    }

    void leavesOutWhatIsBroken_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("why");
        QTest::newRow("unknown kind") << u"cues.en.tsv"_s << QByteArray("denial\tcanard\nrumour\tx\n")
                                      << u"line 2 is of the unknown kind “rumour”"_s;
        QTest::newRow("columns") << u"antonyms.en.tsv"_s << QByteArray("# mine\n\nopposite ajar bolted\n")
                                 << u"line 3 has 1 columns"_s;
        QTest::newRow("begins with a gap")
            << u"cues.en.tsv"_s << QByteArray("denial\t… false\n") << u"line 1 begins with a gap"_s;
        QTest::newRow("no number") << u"numbers.en.tsv"_s << QByteArray("number\tumpteen\tmany\n")
                                   << u"line 1 gives no number for “umpteen”"_s;
        QTest::newRow("not UTF-8") << u"cues.en.tsv"_s << QByteArray("denial\tcanard\ndenial\tr\xE9pudier\n")
                                   << u"line 2 is not written in UTF-8"_s;
        QTest::newRow("poles") << u"wordnet.en.tsv"_s << QByteArray("pole\tajar\t+1\npoll\tbolted\t-1\n")
                               << u"line 2 is of the unknown kind “poll”"_s;
        QTest::newRow("a name that means nothing")
            << u"cues.tsv"_s << QByteArray("denial\tcanard\n") << u"there is none of this name"_s;
        QTest::newRow("the names that mean something")
            << u"cues.tsv"_s << QByteArray("denial\tcanard\n")
            << u"The names are irregular.en.tsv, words.en.tsv, words.ja.tsv, related.en.tsv, related.ja.tsv, "
               u"antonyms.en.tsv, antonyms.ja.tsv, wordnet.en.tsv, cues.en.tsv, cues.ja.tsv, numbers.en.tsv, "
               u"abbreviations.en.tsv, organisations.en.tsv, agencies.en.tsv, spelling.en.tsv."_s;
    }

    void leavesOutWhatIsBroken() {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, why);
        write(name, bytes);
        write(u"cues.ja.tsv"_s, "denial\tでたらめ\n");
        const Vocabulary words(m_folder->path());
        QCOMPARE(words.problems().size(), 1U);
        const QString& message = words.problems().front().message;
        QVERIFY2(message.contains(m_folder->filePath(name)), qPrintable(message));
        QVERIFY2(message.contains(why), qPrintable(message));
        // Everything else goes on: the program's words, and the user's other file.
        QCOMPARE(analysis::readAssertion(u"The ministry denied the leak."_s, {}, words.lexicons()).stance.rule,
                 u"denial"_s);
        QCOMPARE(analysis::readAssertion(u"A canard."_s, {}, words.lexicons()).stance.rule, u"plain"_s);
        QCOMPARE(analysis::readAssertion(u"報道はでたらめだ。"_s, {}, words.lexicons()).stance.rule, u"denial"_s);
    }
};

QTEST_APPLESS_MAIN(TestVocabulary)
#include "tst_vocabulary.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/confusions.h"
#include "app/analysis/mentions.h"
#include "app/analysis/suggestions.h"
#include "app/base/ids.h"

#include <QTest>

#include <random>

using namespace gainsay;
using namespace Qt::StringLiterals;
using domain::BlockKind;

namespace {

domain::ArticleText article(const QStringList& paragraphs) {
    domain::ArticleTextBuilder builder;
    for (const QString& paragraph : paragraphs) {
        builder.add(BlockKind::Paragraph, paragraph);
    }
    return std::move(builder).build();
}

} // namespace

class TestSuggestions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsAcrossTexts();
    void staysSilentWithinOneText();
    void isTheSameOnEveryRun();
    void addsOneArticleAfterTheOther();
    void forgetsTheLastArticles();
    void readsLeansInTheirArticle_data();
    void readsLeansInTheirArticle();
    void endlessSentenceTakesItsTime();
    void sentencesOfCommonWordsMeetToo();
    void relatesArticlesOfOneEvent();
    void asksEveryRule_data();
    void asksEveryRule();
    void leavesOtherEventsAlone();
    void tellsTheDayOfTheEventFromThatOfTheReport_data();
    void tellsTheDayOfTheEventFromThatOfTheReport();
    void ranksTheBestAsIfItRankedAll();
    void warnsOfConfusions();
    void confusionsAreThoseOfTheTextsThatAreLeft();
    void warnsOfNoOtherNames_data();
    void warnsOfNoOtherNames();
};

void TestSuggestions::findsAcrossTexts() {
    const auto first =
        article({u"The weather was mild. Harbour officials said the ferry Aurora sank near Norvik in March."_s,
                 u"Nobody complained about the food."_s});
    const auto second =
        article({u"The ferry Aurora did not sink near Norvik in March, the mayor insisted."_s, u"Prices rose."_s});
    const auto found = analysis::suggestContradictions({{&first, domain::PartialDate::fromString(u"2020-04-01"), {}},
                                                        {&second, domain::PartialDate::fromString(u"2020-04-02"), {}}});
    QCOMPARE(found.size(), 1U);
    QCOMPARE(first.slice(found[0].a.range), u"Harbour officials said the ferry Aurora sank near Norvik in March."_s);
    QCOMPARE(found[0].a.text, 0U);
    QCOMPARE(found[0].b.text, 1U);
    QVERIFY(found[0].comparison.contradiction);
    QVERIFY(found[0].comparison.type == domain::ContradictionType::Negation);
    // The reasons' ranges count from the sentence.
    const auto& reason = found[0].comparison.reasons.front();
    QVERIFY(second.slice(reason.b.shifted(found[0].b.range.start)).startsWith(u"did not"_s));
}

void TestSuggestions::staysSilentWithinOneText() {
    const auto text =
        article({u"The ferry Aurora sank near Norvik."_s, u"The ferry Aurora did not sink near Norvik."_s});
    QVERIFY(analysis::suggestContradictions({{&text, {}, {}}}).empty());
}

void TestSuggestions::isTheSameOnEveryRun() {
    std::vector<domain::ArticleText> articles;
    for (int i = 0; i < 6; ++i) {
        articles.push_back(
            article({u"The ferry Aurora %1 sink near Norvik."_s.arg(i % 2 == 0 ? u"did"_s : u"did not"_s),
                     u"The flood destroyed %1 houses in Norvik."_s.arg(40 + 13 * i)}));
    }
    std::vector<analysis::ComparedText> texts;
    for (const auto& each : articles) {
        texts.push_back({&each, {}, {}});
    }
    const auto once = analysis::suggestContradictions(texts);
    const auto again = analysis::suggestContradictions(texts);
    QVERIFY(once.size() > 4);
    QCOMPARE(once.size(), again.size());
    for (size_t i = 0; i < once.size(); ++i) {
        QVERIFY(once[i].a == again[i].a && once[i].b == again[i].b);
        QCOMPARE(once[i].comparison.score, again[i].comparison.score);
        QVERIFY(i == 0 || once[i - 1].comparison.score >= once[i].comparison.score);
    }
}

void TestSuggestions::addsOneArticleAfterTheOther() {
    const auto first = article({u"Officials confirmed that the ferry Aurora sank near Norvik."_s});
    const auto second = article({u"The mayor denied that the ferry Aurora sank near Norvik."_s});
    const auto third = article({u"Prices rose in the south."_s});
    analysis::SuggestionIndex index;
    QVERIFY(index.add({&first, {}, {}}).value().empty());
    const auto found = index.add({&second, {}, {}}).value();
    QCOMPARE(found.size(), 1U);
    QVERIFY(index.add({&third, {}, {}}).value().empty());
    QCOMPARE(index.textCount(), 3U);
    const auto together = analysis::suggestContradictions({{&first, {}, {}}, {&second, {}, {}}, {&third, {}, {}}});
    QCOMPARE(together.size(), 1U);
    QVERIFY(together[0].a == found[0].a && together[0].b == found[0].b);
    QCOMPARE(together[0].comparison.score, found[0].comparison.score);
}

void TestSuggestions::forgetsTheLastArticles() {
    std::vector<domain::ArticleText> articles;
    for (int i = 0; i < 6; ++i) {
        articles.push_back(article({u"The ferry Aurora %1 sink near Norvik, Odile Brandt of %2 Harbour said."_s.arg(
                                        i % 2 == 0 ? u"did"_s : u"did not"_s, i < 3 ? u"Norvik"_s : u"Marvik"_s),
                                    u"The flood destroyed %1 houses in Norvik."_s.arg(40 + 13 * i)}));
    }
    analysis::SuggestionIndex fresh;
    analysis::SuggestionIndex used;
    for (const auto& each : articles) {
        QVERIFY(used.add({&each, {}, {}}));
    }
    used.dropFrom(2);
    QCOMPARE(used.textCount(), 2U);
    QCOMPARE(used.sentenceCount(), 4U);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!used.add({&articles[5], {}, {}}, stop.get_token()));
    QCOMPARE(used.textCount(), 2U); // a part of what it contradicts would count as all of it
    for (const size_t i : {0U, 1U, 4U, 3U, 5U, 2U}) {
        const auto expected = fresh.add({&articles[i], {}, {}}).value();
        if (i < 2) {
            continue;
        }
        const auto found = used.add({&articles[i], {}, {}}).value();
        QVERIFY(!found.empty());
        QCOMPARE(found.size(), expected.size());
        for (size_t k = 0; k < found.size(); ++k) {
            QVERIFY(found[k].a == expected[k].a && found[k].b == expected[k].b);
            QCOMPARE(found[k].comparison.score, expected[k].comparison.score);
            QCOMPARE(found[k].comparison.explanation, expected[k].comparison.explanation);
        }
    }
}

void TestSuggestions::readsLeansInTheirArticle_data() {
    QTest::addColumn<QStringList>("first");
    QTest::addColumn<QStringList>("second");
    QTest::addColumn<QString>("label"); // of the first suggestion's first reason; empty: none
    QTest::newRow("denied report") << QStringList{u"The port office banned all workers from using the radio."_s}
                                   << QStringList{u"The Harbour Daily adds that the port office limited the use of "
                                                  u"the radio to its pilots. That claim was rejected."_s}
                                   << u"affirmed ↔ denied"_s;
    QTest::newRow("any allegations") << QStringList{u"Officials confirmed a serious leak at the Norvik depot."_s}
                                     << QStringList{u"Leak at the Norvik depot"_s,
                                                    u"So far the mayor denies any allegations."_s}
                                     << u"affirmed ↔ denied"_s;
    QTest::newRow("unlikely") << QStringList{u"The fire at the Norvik depot was likely laid by foreign smugglers."_s}
                              << QStringList{u"A fire laid by smugglers seems unlikely."_s} << u"possible ↔ unlikely"_s;
    QTest::newRow("unclear") << QStringList{u"It remains unclear – for now – if foreign smugglers laid the fire."_s}
                             << QStringList{u"Officials revealed that foreign smugglers laid the fire."_s}
                             << u"unclear ↔ affirmed"_s;
    QTest::newRow("likely against unclear")
        << QStringList{u"Foreign smugglers probably laid the fire at the Norvik depot."_s}
        << QStringList{u"It is unclear if foreign smugglers laid the fire at the Norvik depot."_s}
        << u"possible ↔ unclear"_s;
    QTest::newRow("may be, and unclear")
        << QStringList{u"Foreign smugglers may have laid the fire at the Norvik depot."_s}
        << QStringList{u"It is unclear if foreign smugglers laid the fire at the Norvik depot."_s} << QString();
    QTest::newRow("not denied") << QStringList{u"Officials confirmed a serious leak at the Norvik depot."_s}
                                << QStringList{u"The mayor did not deny the serious leak at the Norvik depot."_s}
                                << QString();
    QTest::newRow("never denied") << QStringList{u"Officials confirmed a serious leak at the Norvik depot."_s}
                                  << QStringList{u"The mayor has never denied the serious leak at the Norvik depot."_s}
                                  << QString();
    QTest::newRow("never admitted") << QStringList{u"Thieves copied the archive."_s}
                                    << QStringList{u"The ministry has never admitted that the archive was copied."_s}
                                    << QString();
    QTest::newRow("did not say") << QStringList{u"Thieves copied the archive."_s}
                                 << QStringList{u"The ministry did not say when the archive was copied."_s}
                                 << QString();
    QTest::newRow("neither") << QStringList{u"Officials confirmed a serious leak at the Norvik depot."_s}
                             << QStringList{u"Neither a serious leak nor a theft took place at the Norvik depot."_s}
                             << u"affirmed ↔ denied"_s;
    QTest::newRow("denied in Japanese") << QStringList{u"ノルビク港の倉庫で燃料が流出したことが判明した。"_s}
                                        << QStringList{u"ノルビク港の倉庫で燃料の流出はなかった。"_s}
                                        << u"affirmed ↔ denied"_s;
    QTest::newRow("denies something else")
        << QStringList{u"Officials confirmed a serious leak at the Norvik depot."_s}
        << QStringList{u"The mayor denied that prices had risen in Norvik."_s} << QString();
    QTest::newRow("both deny") << QStringList{u"The mayor denied a serious leak at the Norvik depot."_s}
                               << QStringList{u"Officials rejected reports of a serious leak at the Norvik depot."_s}
                               << QString();
}

void TestSuggestions::readsLeansInTheirArticle() {
    QFETCH(QStringList, first);
    QFETCH(QStringList, second);
    QFETCH(QString, label);
    const auto a = article(first);
    const auto b = article(second);
    const auto found = analysis::suggestContradictions({{&a, {}, {}}, {&b, {}, {}}});
    QCOMPARE(found.empty(), label.isEmpty());
    if (!label.isEmpty()) {
        QCOMPARE(found[0].comparison.reasons.front().label, label);
    }
}

/// Each of its words acts on the others; with no bound the work would grow with the cube of their number.
void TestSuggestions::endlessSentenceTakesItsTime() {
    constexpr qsizetype times = 50'000;
    const auto first =
        article({u"The ferry Aurora sank near Norvik."_s, u"not "_s.repeated(times) + u"the ferry sank"_s});
    const auto second = article({u"Officials denied the ferry said doubt confirm "_s.repeated(times / 5),
                                 u"3 ferries in May 2019 "_s.repeated(times / 5)});
    const auto found = analysis::suggestContradictions({{&first, {}, {}}, {&second, {}, {}}});
    QVERIFY(found.size() < 10);
}

void TestSuggestions::sentencesOfCommonWordsMeetToo() {
    const auto first = article(QStringList(500, u"The ferry sank."_s));
    const auto second = article({u"The ferry did not sink."_s});
    QVERIFY(!analysis::suggestContradictions({{&first, {}, {}}, {&second, {}, {}}}).empty());
}

/// Where every article has the same names, none of them tells which articles belong together.
void TestSuggestions::relatesArticlesOfOneEvent() {
    const QStringList openings{u"At dawn in the harbour of Norvik the ferry Aurora sank, Hale said."_s,
                               u"Late in the harbour of Norvik the ferry Aurora sank, Hale said."_s,
                               u"At noon in the harbour of Norvik the ferry Aurora sank, Hale said."_s,
                               u"By night in the harbour of Norvik the ferry Aurora sank, Hale said."_s};
    std::vector<domain::ArticleText> articles{
        article({openings[0], u"Officials confirmed a serious leak at the depot."_s}), article({openings[1]}),
        article({openings[2]}), article({openings[3], u"The mayor denies any serious leak at the depot."_s})};
    std::vector<analysis::ComparedText> texts;
    for (const auto& each : articles) {
        texts.push_back({&each, {}, {}});
    }
    const auto found = analysis::suggestContradictions(texts);
    const auto clash =
        std::ranges::find(found, u"opposite-leans"_s, [](const auto& each) { return each.comparison.rule; });
    QVERIFY(clash != found.end());
    QCOMPARE(clash->a.text, 0U);
    QCOMPARE(clash->b.text, 3U);
}

void TestSuggestions::asksEveryRule_data() {
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("rule");
    QTest::newRow("roles") << u"Alpha Steel sued Beta Motors."_s << u"Beta Motors sued Alpha Steel."_s
                           << u"roles-swapped"_s;
    QTest::newRow("negated form") << u"The mayor of Norvik is popular."_s << u"The mayor of Norvik is unpopular."_s
                                  << u"opposite-words"_s;
    QTest::newRow("ends of a scale") << u"The captain of the Aurora is guilty."_s
                                     << u"The captain of the Aurora is blameless."_s << u"opposite-senses"_s;
    QTest::newRow("a negation on each side")
        << u"Officials did not name the victims but said that the ferry sank."_s
        << u"The mayor denied that the ferry sank."_s << u"denial-of-asserted-event"_s;
    QTest::newRow("modality") << u"The mayor confirmed the loss of the ferry Aurora."_s
                              << u"The loss of the ferry Aurora is unverified."_s << u"confirmed-against-unclear"_s;
    QTest::newRow("hedge") << u"Investigators think that Jon Berg could have sold the charts."_s
                           << u"Jon Berg sold the charts."_s << u"fact-against-possibility"_s;
    QTest::newRow("opposite in a retelling")
        << u"Norvik Lines lost the case that Aurora Ferries won in the upper court."_s
        << u"Norvik Lines won the case."_s << u"opposite-in-retelling"_s;
    QTest::newRow("dates of two events") << u"The ferry sailed on 3 May 2020 and sank on 5 May 2020."_s
                                         << u"The ferry sailed on 3 May 2020 and sank on 6 May 2020."_s
                                         << u"different-dates"_s;
}

/// What the rules find in two sentences alone they find among many.
void TestSuggestions::asksEveryRule() {
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, rule);
    const auto compared = analysis::comparePassages({.text = first, .published = {}, .stance = {}, .claim = {}},
                                                    {.text = second, .published = {}, .stance = {}, .claim = {}});
    QCOMPARE(compared.rule, rule);
    const auto a = article({first});
    const auto b = article({second});
    const auto found = analysis::suggestContradictions({{&a, {}, {}}, {&b, {}, {}}});
    QCOMPARE(found.size(), 1U);
    QVERIFY(found[0].comparison.score >= compared.score);
}

void TestSuggestions::leavesOtherEventsAlone() {
    const auto first = article({u"Officials confirmed a serious leak at the Norvik depot in March 2016."_s});
    const auto second = article({u"The mayor denied a serious leak at the Norvik depot in June 2020."_s});
    const auto found = analysis::suggestContradictions({{&first, {}, {}}, {&second, {}, {}}});
    QVERIFY(std::ranges::none_of(
        found, [](const analysis::Suggestion& suggestion) { return suggestion.comparison.rule == u"opposite-leans"; }));
}

void TestSuggestions::tellsTheDayOfTheEventFromThatOfTheReport_data() {
    QTest::addColumn<QStringList>("first");
    QTest::addColumn<QStringList>("second");
    QTest::addColumn<bool>("clashes");
    const QString leak = u"Officials confirmed a serious leak at the Norvik depot."_s;
    const QString denial = u"The mayor denied a serious leak at the Norvik depot."_s;
    QTest::newRow("undated") << QStringList{leak} << QStringList{denial} << true;
    QTest::newRow("days of two events") << QStringList{u"It was 3 March 2020."_s, leak}
                                        << QStringList{u"It was 9 June 2020."_s, denial} << false;
    QTest::newRow("days of appearance") << QStringList{u"Published 3 March 2020, 10:15 GMT"_s, leak}
                                        << QStringList{u"Updated: 9 June 2020"_s, denial} << true;
    QTest::newRow("datelines") << QStringList{u"NORVIK, May 3, 2020 – "_s + leak}
                               << QStringList{u"NORVIK, May 9, 2020 – "_s + denial} << true;
    QTest::newRow("named as the day of appearance") << QStringList{u"The mayor spoke on 1 April 2021."_s, leak}
                                                    << QStringList{u"It was 9 June 2020."_s, denial} << true;
}

void TestSuggestions::tellsTheDayOfTheEventFromThatOfTheReport() {
    QFETCH(QStringList, first);
    QFETCH(QStringList, second);
    QFETCH(bool, clashes);
    const auto a = article(first);
    const auto b = article(second);
    const auto published = domain::PartialDate::fromString(u"2021-04-01");
    const auto found = analysis::suggestContradictions({{&a, published, {}}, {&b, published, {}}});
    const bool hasClash = std::ranges::any_of(
        found, [](const analysis::Suggestion& suggestion) { return suggestion.comparison.rule == u"opposite-leans"; });
    QCOMPARE(hasClash, clashes);
}

void TestSuggestions::ranksTheBestAsIfItRankedAll() {
    std::mt19937 random(11);
    for (const size_t count : {0U, 1U, 30U, 400U}) {
        std::vector<analysis::Suggestion> suggestions(count);
        for (size_t i = 0; i < count; ++i) {
            suggestions[i].a = {random() % 5, {0, 1}};
            suggestions[i].b = {5 + random() % 5, {static_cast<qsizetype>(random() % 9), 9}};
            suggestions[i].comparison.score = static_cast<double>(random() % 8) / 8;
        }
        const auto all = analysis::ranked(suggestions, count);
        QCOMPARE(all.size(), count);
        QVERIFY(std::ranges::is_sorted(all, std::ranges::greater(),
                                       [](const analysis::Suggestion& one) { return one.comparison.score; }));
        for (const size_t most : {size_t(0), size_t(1), size_t(7), count / 2}) {
            const auto best = analysis::ranked(suggestions, most);
            QCOMPARE(best.size(), std::min(most, count));
            for (size_t i = 0; i < best.size(); ++i) {
                QCOMPARE(best[i].a, all[i].a);
                QCOMPARE(best[i].b, all[i].b);
                QCOMPARE(best[i].comparison.score, all[i].comparison.score);
            }
        }
    }
}

void TestSuggestions::warnsOfConfusions() {
    const auto first = article({u"In 2011 hackers broke into Norvik Heavy Industries Ltd., the paper said."_s});
    const auto second = article({u"The intruders read the mail of Norvik Electric. Later Norvik admitted it."_s});
    const auto third = article({u"The shares of Norvik Heavy Industries rose."_s});
    const auto found = analysis::findConfusions({{&first, {}, {}}, {&second, {}, {}}, {&third, {}, {}}});
    QCOMPARE(found.size(), 1U);
    QCOMPARE(found[0].sharedName, u"Norvik"_s);
    QCOMPARE(found[0].names.aValue, u"Norvik Heavy Industries Ltd"_s);
    QCOMPARE(found[0].names.bValue, u"Norvik Electric"_s);
    // Nobody says "Norvik" alone: nothing to confuse.
    const auto plain = article({u"The intruders read the mail of Norvik Electric."_s});
    QVERIFY(analysis::findConfusions({{&first, {}, {}}, {&plain, {}, {}}}).empty());
}

void TestSuggestions::confusionsAreThoseOfTheTextsThatAreLeft() {
    const std::vector<domain::ArticleText> texts{
        article({u"In 2011 hackers broke into Norvik Heavy Industries Ltd., the paper said."_s}),
        article({u"The intruders read the mail of Norvik Electric. Later Norvik admitted it."_s}),
        article({u"The shares of Norvik Heavy Industries and of Norvik Bank rose, and Norvik was glad of it."_s}),
        article({u"Sound Bank lost what Sound Electric had, said Sound."_s}),
        article({u"The ministry asked Sound Shipping, and it made no sound."_s}),
        article({u"Nobody can say which norvik the Norvik Council means."_s}),
        article({u"The mayor left."_s})};
    const auto described = [](const std::vector<analysis::Confusion>& confusions) {
        QStringList lines;
        for (const analysis::Confusion& one : confusions) {
            lines << u"%1: %2 %3 %4 %5"_s.arg(one.explanation)
                         .arg(one.a.text)
                         .arg(one.a.range.start)
                         .arg(one.b.text)
                         .arg(one.names.b.start);
        }
        return lines;
    };
    std::vector<QStringList> expected; // by how many of the texts there are
    std::vector<analysis::ComparedText> compared;
    expected.push_back(described(analysis::findConfusions(compared)));
    for (const domain::ArticleText& text : texts) {
        compared.push_back({&text, {}, {}});
        expected.push_back(described(analysis::findConfusions(compared)));
    }
    QCOMPARE(expected[3].size(), 3);
    QCOMPARE(expected[4].size(), 4);
    QCOMPARE(expected[5].size(), 3);
    QCOMPARE(expected[6].size(), 0);
    for (size_t left = 0; left <= texts.size(); ++left) {
        analysis::ConfusionIndex index;
        for (const domain::ArticleText& text : texts) {
            index.add(text);
        }
        index.dropFrom(left);
        QCOMPARE(index.textCount(), left);
        QCOMPARE(described(index.confusions()), expected[left]);
        for (size_t i = left; i < texts.size(); ++i) {
            index.add(texts[i]);
            QCOMPARE(described(index.confusions()), expected[i + 1]);
        }
    }
}

void TestSuggestions::warnsOfNoOtherNames_data() {
    QTest::addColumn<QStringList>("paragraphs");
    QTest::newRow("country") << QStringList{
        u"Shares of China Mobile and China Telecom rose as investors left China."_s};
    QTest::newRow("nationality") << QStringList{
        u"The European Union and the European Space Agency met, a European diplomat said. Then European states left."_s};
    QTest::newRow("common word") << QStringList{
        u"Officials of Harbour Bank and of Harbour Shipping met near the harbour, and Harbour left."_s};
    QTest::newRow("headline") << QStringList{u"Norvik Falls As Beta Electric Rises"_s,
                                             u"The shares of Norvik Steel fell, and Norvik wept."_s};
    QTest::newRow("legal form") << QStringList{
        u"The shares of Norvik Corp. and of Norvik Electronics Corp. rose, said Norvik on Monday."_s};
}

void TestSuggestions::warnsOfNoOtherNames() {
    QFETCH(QStringList, paragraphs);
    const auto text = article(paragraphs);
    const auto found = analysis::findConfusions({{&text, {}, {}}});
    QVERIFY2(found.empty(), found.empty() ? "" : qPrintable(found[0].explanation));
}

QTEST_APPLESS_MAIN(TestSuggestions)
#include "tst_suggestions.moc"

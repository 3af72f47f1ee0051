// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/mentions.h"
#include "app/analysis/suggestions.h"
#include "app/base/ids.h"

#include <QTest>

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

QTEST_APPLESS_MAIN(TestSuggestions)
#include "tst_suggestions.moc"

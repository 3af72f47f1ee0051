// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules say, in the interface's language.
#include "app/analysis/comparison.h"
#include "app/analysis/rulebook.h"
#include "app/base/ids.h"
#include "app/base/translation.h"
#include "tests/analysis/rulerows.h"
#include "ui/compare/rulewords.h"

#include <QTest>

using namespace gainsay;
using namespace gainsay::ui;
using namespace Qt::StringLiterals;

class TestRuleWords : public QObject {
    Q_OBJECT

private:
    static domain::Contradiction saying(const QString& explanation) {
        domain::Contradiction contradiction;
        contradiction.explanation = explanation;
        return contradiction;
    }
    /// What the rules say of all their own examples, as the window gets it.
    static std::vector<domain::Contradiction> examples() {
        std::vector<domain::Contradiction> found;
        CountedIds ids;
        const auto claim = ids.make<domain::ClaimId>();
        for (const analysis::RuleChapter& chapter : analysis::ruleBook()) {
            for (const analysis::RuleAccount* rule : chapter.rules) {
                for (const tests::RuleRow& row : tests::rowsOf(*rule)) {
                    const auto side = [&](const QString& name) {
                        return analysis::Passage{.text = row.of(name),
                                                 .published = {},
                                                 .stance = domain::stanceFromString(row.of(u"stance "_s + name)),
                                                 .claim = claim};
                    };
                    auto comparison = analysis::comparePassages(side(u"a"_s), side(u"b"_s));
                    if (comparison.contradiction) {
                        auto& one = found.emplace_back(saying(comparison.explanation));
                        one.reasons = std::move(comparison.reasons);
                    }
                }
            }
        }
        return found;
    }

private Q_SLOTS:
    void englishStaysAsTheRulesSayIt() {
        const auto all = examples();
        QVERIFY(all.size() > 20);
        for (const domain::Contradiction& one : all) {
            QCOMPARE(explanationWords(one), one.explanation);
            for (const domain::Reason& reason : one.reasons) {
                QCOMPARE(labelWords(reason), reason.label);
                QCOMPARE(valueWords(reason.aValue), reason.aValue);
                QCOMPARE(reasonName(reason.rule), reason.rule);
            }
        }
    }

    /// A rule with a sentence or a kind of reason that is not listed here would go on speaking English.
    void everyRuleSpeaksJapanese() {
        const Translation japanese(u"ja"_s);
        for (const domain::Contradiction& one : examples()) {
            QVERIFY2(explanationWords(one) != one.explanation, qPrintable(one.explanation));
            for (const domain::Reason& reason : one.reasons) {
                QVERIFY2(reasonName(reason.rule) != reason.rule, qPrintable(reason.rule));
            }
        }
    }

    void sentences_data() {
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("japanese");
        const auto row = [](const char* name, const QString& english, const QString& japanese) {
            QTest::newRow(name) << english << japanese;
        };
        row("stance", u"On one claim the first passage asserts and the second denies."_s,
            u"1 つの主張について、1 つ目の箇所は「肯定」、2 つ目の箇所は「否定」の立場です。"_s);
        row("place in a value", u"The first passage says “100 %2”, the second “50 %1”."_s,
            u"1 つ目の箇所には「100 %2」、2 つ目の箇所には「50 %1」とあります。"_s);
        row("sides", u"Asked whether the claim is true — ministry (in Harbour Daily): yes; the second passage: no."_s,
            u"主張は本当かという問いに — ministry（Harbour Daily）：はい、2 つ目の箇所：いいえ。"_s);
        row("colon in a name", u"Asked whether the claim is true — BBC: Asia: no; A; B: in doubt."_s,
            u"主張は本当かという問いに — BBC: Asia：いいえ、A; B：疑わしい。"_s);
        row("by hand", u"No rule found this: A. Reader set the two passages against each other."_s,
            u"規則による検出ではありません。A. Reader が 2 つの箇所を対立するものとして組にしました。"_s);
        row("unknown", u"A sentence of somebody's own."_s, u"A sentence of somebody's own."_s);
    }
    void sentences() {
        QFETCH(QString, english);
        QFETCH(QString, japanese);
        QCOMPARE(explanationWords(saying(english)), english);
        const Translation translation(u"ja"_s);
        QCOMPARE(explanationWords(saying(english)), japanese);
    }

    void datesAreThoseOfTheLanguage() {
        auto contradiction = saying(u"The same event is dated Sep 2016 in one passage and autumn 2020 in the other."_s);
        contradiction.reasons = {{.rule = u"date"_s,
                                  .a = {},
                                  .b = {},
                                  .aValue = u"2016-09"_s,
                                  .bValue = u"2020-23"_s,
                                  .label = u"Sep 2016 ↔ autumn 2020"_s}};
        const Translation translation(u"ja"_s);
        QCOMPARE(explanationWords(contradiction),
                 u"同じ出来事の日付が、一方では2016年9月、他方では2020年秋となっています。"_s);
        QCOMPARE(labelWords(contradiction.reasons.front()), u"2016年9月 ↔ 2020年秋"_s);
    }
};

QTEST_GUILESS_MAIN(TestRuleWords)
#include "tst_rulewords.moc"

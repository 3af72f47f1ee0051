// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/analysis/rulemanualwords.h"

#include "app/base/translation.h"

namespace gainsay::tests {
namespace {

using namespace Qt::StringLiterals;
using analysis::RuleSubject;

const RuleManualWords& english() {
    static const RuleManualWords words{
        .opening = u"<!-- Made from the rules and from the rows that they are tested with: "
                   u"GAINSAY_RENEW_GOLDEN=1 build/dev/tests/tst_rules manualIsThatOfTheRules -->\n"
                   u"# The rules\n\n"
                   u"What Gainsay suggests comes from the rules on this page and from nothing else. Each suggestion "
                   u"names its rule. The words that the rules look for stand in [lexicons](14-lexicons.md), which you "
                   u"can add to. *Languages* says where a rule reads: English (en), Japanese (ja).\n"_s,
        .columns = u"| rule | languages | what it finds | example | what it does not count | example of that |\n"_s,
        .words = u"*%1*"_s,
        .result = u": %1"_s,
        .published = u"appeared %1"_s,
        .conditions = u" (%1)"_s,
        .conditionsBetween = u", "_s,
        .onTwoClaims = u", on two claims"_s,
        .passages = u"## Two passages\n\nEvery rule looks at each sentence of the one passage beside each sentence of "
                    u"the other, with the words laid beside each other that stand for each other. It gives a score "
                    u"from 0 to 1, and the surest rule decides; from 0.5 on it counts as a contradiction. The last one "
                    u"is asked where both quotes have a stance on one claim."_s,
        .articles = u"## Two articles\n\nThis rule reads whole articles, since what is denied often stands in another "
                    u"sentence."_s,
        .names = u"## Names"_s,
        .stance = u"## What a passage says\n\nThese prefill stance and modality when you link a quote to a claim. The "
                  u"first in this order that finds anything decides."_s,
        .speakers = u"## Who says it\n\nThese prefill the chain of speakers, from the origin to the outlet."_s,
        .dates = u"## Dates"_s,
        .quantities = u"## Figures"_s};
    return words;
}

const RuleManualWords& japanese() {
    static const RuleManualWords words{
        .opening =
            u"<!-- 規則の説明と、規則の試験に使う例から作られます："
            u"GAINSAY_RENEW_GOLDEN=1 build/dev/tests/tst_rules manualIsThatOfTheRules -->\n"
            u"# 規則\n\n"
            u"Gainsay の候補は、このページの規則だけから生まれます。どの候補にも規則の名前が示されます。規則が探す語は"
            u"[辞書](14-lexicons.md)にあり、追加できます。「言語」の列は、規則が読む言語を示します（en は英語、ja は"
            u"日本語）。\n"_s,
        .columns = u"| 規則 | 言語 | 見つけるもの | 例 | 数えないもの | その例 |\n"_s,
        .words = u"%1"_s, // Japanese letters do not slant
        .result = u" → %1"_s,
        .published = u"公開 %1"_s,
        .conditions = u"（%1）"_s,
        .conditionsBetween = u"、"_s,
        .onTwoClaims = u"（別々の主張）"_s,
        .passages =
            u"## 2 つの箇所\n\nどの規則も、一方の箇所の文を 1 つずつ他方の箇所の各文と並べ、互いに対応する語を"
            u"突き合わせます。規則は 0 から 1 までのスコアを付け、最も確かな規則が決め手になります。0.5 以上なら矛盾と"
            u"みなします。最後の規則は、両方の引用が 1 つの主張に対する立場を持つ場合に使います。"_s,
        .articles =
            u"## 2 つの記事\n\nこの規則は記事全体を読みます。否認されている内容は、別の文にあることが多いからです。"_s,
        .names = u"## 名前"_s,
        .stance = u"## "
                  u"箇所が述べていること\n\nこれらの規則は、引用を主張に結び付けるときに、立場と述べ方をあらかじめ入力"
                  u"します。"
                  u"この順に調べ、最初に何かを見つけた規則が決め手になります。"_s,
        .speakers = u"## 発言者\n\nこれらの規則は、発言の経路を、出所から媒体までの順にあらかじめ入力します。"_s,
        .dates = u"## 日付"_s,
        .quantities = u"## 数値"_s};
    return words;
}

} // namespace

QString RuleManualWords::introduction(RuleSubject subject) const {
    switch (subject) {
    case RuleSubject::Passages:
        return passages;
    case RuleSubject::Articles:
        return articles;
    case RuleSubject::Names:
        return names;
    case RuleSubject::Stance:
        return stance;
    case RuleSubject::Speakers:
        return speakers;
    case RuleSubject::Dates:
        return dates;
    case RuleSubject::Quantities:
        return quantities;
    }
    Q_UNREACHABLE_RETURN({});
}

const RuleManualWords& ruleManualWords() {
    return currentLanguage() == u"ja" ? japanese() : english();
}

} // namespace gainsay::tests

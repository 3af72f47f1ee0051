// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/analysis/rulemanual.h"

#include "app/analysis/rulebook.h"
#include "tests/analysis/rulerows.h"

namespace gainsay::tests {
namespace {

using namespace Qt::StringLiterals;
using analysis::RuleAccount;
using analysis::RuleChapter;
using analysis::RuleLanguages;
using analysis::RuleSubject;

QString opening() {
    return u"<!-- Made from the rules and from the rows that they are tested with: "
           u"GAINSAY_RENEW_GOLDEN=1 build/dev/tests/tst_rules manualIsThatOfTheRules -->\n"
           u"# The rules\n\n"
           u"What Gainsay suggests comes from the rules on this page and from nothing else. Each suggestion names its "
           u"rule. "
           u"The words that the rules look for stand in [lexicons](14-lexicons.md), which you can add to. *Languages* "
           u"says "
           u"where a rule reads: English (en), Japanese (ja).\n"_s;
}

QString introduction(RuleSubject subject) {
    switch (subject) {
    case RuleSubject::Passages:
        return u"## Two passages\n\nEvery rule looks at each sentence of the one passage beside each sentence of the "
               u"other, "
               u"with the words laid beside each other that stand for each other. It gives a score from 0 to 1, and "
               u"the "
               u"surest rule decides; from 0.5 on it counts as a contradiction. The last one is asked where both "
               u"quotes have "
               u"a stance on one claim."_s;
    case RuleSubject::Articles:
        return u"## Two articles\n\nThis rule reads whole articles, since what is denied often stands in another sentence."_s;
    case RuleSubject::Names:
        return u"## Names"_s;
    case RuleSubject::Stance:
        return u"## What a passage says\n\nThese prefill stance and modality when you link a quote to a claim. The "
               u"first in this "
               u"order that finds anything decides."_s;
    case RuleSubject::Speakers:
        return u"## Who says it\n\nThese prefill the chain of speakers, from the origin to the outlet."_s;
    case RuleSubject::Dates:
        return u"## Dates"_s;
    case RuleSubject::Quantities:
        return u"## Figures"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString languages(RuleLanguages spoken) {
    switch (spoken) {
    case RuleLanguages::English:
        return u"en"_s;
    case RuleLanguages::Japanese:
        return u"ja"_s;
    case RuleLanguages::Both:
        return u"en, ja"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

/// What has to be known of a side besides its words: "(appeared 2019-04-02)".
QString conditions(const RuleRow& row, const QString& side) {
    const QString published = row.of(side.isEmpty() ? u"published"_s : u"published "_s + side);
    const QString stance = row.of(u"stance "_s + side);
    QStringList known;
    if (!stance.isEmpty()) {
        known << stance;
    }
    if (!published.isEmpty()) {
        known << u"appeared "_s + published;
    }
    return known.isEmpty() ? QString() : u" ("_s + known.join(u", "_s) + u')';
}

QString example(const RuleRow& row) {
    QString shown;
    if (row.columns.contains(u"a"_s)) {
        shown =
            u"*%1*%2 ↔ *%3*%4"_s.arg(row.of(u"a"_s), conditions(row, u"a"_s), row.of(u"b"_s), conditions(row, u"b"_s));
        return row.of(u"claims"_s) == u"two" ? shown + u", on two claims"_s : shown;
    }
    shown = u"*%1*%2"_s.arg(row.of(u"text"_s), conditions(row, {}));
    for (const QString& result : {u"words"_s, u"speaker"_s, u"date"_s, u"value"_s}) {
        if (row.isFound && !row.of(result).isEmpty()) {
            shown += u": "_s + row.of(result);
        }
    }
    return shown;
}

QString lineOf(const RuleAccount& rule) {
    const std::vector<RuleRow> rows = rowsOf(rule);
    const RuleRow* found = firstRow(rows, true);
    const RuleRow* left = firstRow(rows, false);
    return u"| `%1` | %2 | %3 | %4 | %5 | %6 |\n"_s.arg(rule.name, languages(rule.languages), rule.finds.toString(),
                                                        found ? example(*found) : QString(), rule.ignores.toString(),
                                                        left ? example(*left) : QString());
}

} // namespace

QString rulesPage() {
    QString page = opening();
    for (const RuleChapter& chapter : analysis::ruleBook()) {
        page += u'\n' + introduction(chapter.subject) +
                u"\n\n| rule | languages | what it finds | example | what it does not count | example of that |\n"
                u"|---|---|---|---|---|---|\n"_s;
        for (const RuleAccount* rule : chapter.rules) {
            page += lineOf(*rule);
        }
    }
    return page;
}

} // namespace gainsay::tests

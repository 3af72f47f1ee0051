// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/analysis/rulemanual.h"

#include "app/analysis/rulebook.h"
#include "app/base/translation.h"
#include "tests/analysis/rulemanualwords.h"
#include "tests/analysis/rulerows.h"

#include <QCoreApplication>

namespace gainsay::tests {
namespace {

using namespace Qt::StringLiterals;
using analysis::RuleAccount;
using analysis::RuleChapter;
using analysis::RuleLanguages;

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

/// A side's words and what has to be known besides them: "(appeared 2019-04-02)".
QString side(const RuleRow& row, const QString& column, const QString& name) {
    const RuleManualWords& words = ruleManualWords();
    const QString published = row.of(name.isEmpty() ? u"published"_s : u"published "_s + name);
    const QString stance = row.of(u"stance "_s + name);
    QStringList known;
    if (!stance.isEmpty()) {
        known << QCoreApplication::translate("RuleWords", qUtf8Printable(stance));
    }
    if (!published.isEmpty()) {
        known << words.published.arg(published);
    }
    const QString shown = words.words.arg(row.of(column));
    return known.isEmpty() ? shown : shown + words.conditions.arg(known.join(words.conditionsBetween));
}

QString example(const RuleRow& row) {
    const RuleManualWords& words = ruleManualWords();
    if (row.columns.contains(u"a"_s)) {
        const QString shown = side(row, u"a"_s, u"a"_s) + u" ↔ "_s + side(row, u"b"_s, u"b"_s);
        return row.of(u"claims"_s) == u"two" ? shown + words.onTwoClaims : shown;
    }
    QString shown = side(row, u"text"_s, {});
    for (const QString& result : {u"words"_s, u"speaker"_s, u"date"_s, u"value"_s}) {
        if (row.isFound && !row.of(result).isEmpty()) {
            shown += words.result.arg(row.of(result));
        }
    }
    return shown;
}

QString lineOf(const RuleAccount& rule) {
    const std::vector<RuleRow> rows = rowsOf(rule);
    const RuleRow* found = firstRow(rows, true, currentLanguage());
    const RuleRow* left = firstRow(rows, false, currentLanguage());
    const auto account = [](const char* words) { return QCoreApplication::translate("RuleAccounts", words); };
    return u"| `%1` | %2 | %3 | %4 | %5 | %6 |\n"_s.arg(rule.name, languages(rule.languages), account(rule.finds),
                                                        found ? example(*found) : QString(), account(rule.ignores),
                                                        left ? example(*left) : QString());
}

} // namespace

QString rulesPage() {
    const RuleManualWords& words = ruleManualWords();
    QString page = words.opening;
    for (const RuleChapter& chapter : analysis::ruleBook()) {
        page +=
            u'\n' + words.introduction(chapter.subject) + u"\n\n"_s + words.columns + u"|---|---|---|---|---|---|\n"_s;
        for (const RuleAccount* rule : chapter.rules) {
            page += lineOf(*rule);
        }
    }
    return page;
}

} // namespace gainsay::tests

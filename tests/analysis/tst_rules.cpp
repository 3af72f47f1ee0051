// SPDX-License-Identifier: GPL-3.0-or-later
// Tries every rule on its own examples (tests/analysis/rules), and the manual's page on the rules.
#include "app/analysis/assertionreading.h"
#include "app/analysis/comparison.h"
#include "app/analysis/confusions.h"
#include "app/analysis/readingaccounts.h"
#include "app/analysis/rulebook.h"
#include "app/analysis/speakers.h"
#include "app/base/ids.h"
#include "app/base/translation.h"
#include "app/domain/codepointindex.h"
#include "tests/analysis/rulemanual.h"
#include "tests/analysis/rulerows.h"

#include <QDir>
#include <QSet>
#include <QTest>

using namespace gainsay;
using namespace Qt::StringLiterals;
using analysis::RuleAccount;
using analysis::RuleChapter;
using analysis::RuleLanguages;
using analysis::RuleSubject;
using domain::PartialDate;
using tests::RuleRow;

namespace {

/// Of the language that is spoken now.
QString pagePath() {
    const QString folder = currentLanguage() == u"en" ? QString() : u'/' + currentLanguage();
    return QStringLiteral(GAINSAY_SOURCE_DIR "/docs/manual%1/13-rules.md").arg(folder);
}

/// Whether an account is a whole sentence.
bool isSentence(const char* account) {
    return QLatin1StringView(account).endsWith(u'.');
}

std::vector<std::pair<RuleSubject, const RuleAccount*>> allRules() {
    std::vector<std::pair<RuleSubject, const RuleAccount*>> rules;
    for (const RuleChapter& chapter : analysis::ruleBook()) {
        for (const RuleAccount* rule : chapter.rules) {
            rules.emplace_back(chapter.subject, rule);
        }
    }
    return rules;
}

/// What a row came to: by which rules of its chapter anything was found, and what.
struct Outcome {
    QStringList rules;
    QString value;
};

void comparePassagesOf(const RuleRow& row, bool swapped, Outcome& outcome) {
    CountedIds ids;
    const auto claim = ids.make<domain::ClaimId>();
    const auto side = [&](const QString& name, domain::ClaimId ofClaim) {
        return analysis::Passage{.text = row.of(name),
                                 .published = PartialDate::fromString(row.of(u"published "_s + name)),
                                 .stance = domain::stanceFromString(row.of(u"stance "_s + name)),
                                 .claim = ofClaim};
    };
    const auto a = side(u"a"_s, claim);
    const auto b = side(u"b"_s, row.of(u"claims"_s) == u"two" ? ids.make<domain::ClaimId>() : claim);
    const auto comparison = swapped ? analysis::comparePassages(b, a) : analysis::comparePassages(a, b);
    if (comparison.contradiction) {
        outcome.rules << comparison.rule;
    }
}

domain::ArticleText articleOf(const QString& text) {
    domain::ArticleTextBuilder builder;
    builder.add(domain::BlockKind::Paragraph, text);
    return std::move(builder).build();
}

void compareArticlesOf(const RuleRow& row, bool swapped, RuleSubject subject, Outcome& outcome) {
    const auto first = articleOf(row.of(swapped ? u"b"_s : u"a"_s));
    const auto second = articleOf(row.of(swapped ? u"a"_s : u"b"_s));
    const std::vector<analysis::ComparedText> texts{{&first, {}, {}}, {&second, {}, {}}};
    if (subject == RuleSubject::Names) {
        for (const auto& confusion : analysis::findConfusions(texts)) {
            outcome.rules << QString(u"possible-confusion"_s);
            outcome.value = confusion.sharedName;
        }
        return;
    }
    for (const auto& suggestion : analysis::suggestContradictions(texts)) {
        outcome.rules << suggestion.comparison.rule;
    }
}

void readPassageOf(const RuleRow& row, RuleSubject subject, const RuleAccount& rule, Outcome& outcome) {
    const QString text = row.of(u"text"_s);
    const auto published = PartialDate::fromString(row.of(u"published"_s));
    const auto& lexicons = analysis::Lexicons::builtIn();
    const auto reading = analysis::readAssertion(text, published);
    const auto passage = analysis::readPassage(text, published, lexicons);
    switch (subject) {
    case RuleSubject::Stance:
        outcome.rules << reading.stance.rule;
        outcome.value = domain::CodePointIndex(text).slice(text, reading.stance.range);
        break;
    case RuleSubject::Speakers:
        for (const auto& speaker : reading.speakers) {
            outcome.rules << speaker.rule;
            outcome.value = speaker.rule == rule.name ? speaker.value : outcome.value;
        }
        break;
    case RuleSubject::Dates:
        for (const auto& date : passage.dates) {
            outcome.rules << date.rule;
            outcome.value = date.rule == rule.name ? date.date.toString() : outcome.value;
        }
        break;
    default:
        for (const auto& quantity : passage.quantities) {
            outcome.rules << QString(analysis::quantityaccounts::quantity.name);
            outcome.value = quantity.normalised();
        }
    }
}

Outcome outcomeOf(const RuleRow& row, bool swapped, RuleSubject subject, const RuleAccount& rule) {
    Outcome outcome;
    if (subject == RuleSubject::Passages) {
        comparePassagesOf(row, swapped, outcome);
    } else if (subject == RuleSubject::Articles || subject == RuleSubject::Names) {
        compareArticlesOf(row, swapped, subject, outcome);
    } else {
        readPassageOf(row, subject, rule, outcome);
    }
    return outcome;
}

QString wantedValue(const RuleRow& row) {
    for (const QString& column : {u"name"_s, u"words"_s, u"speaker"_s, u"date"_s, u"value"_s}) {
        if (row.columns.contains(column)) {
            return row.of(column);
        }
    }
    return {};
}

} // namespace

Q_DECLARE_METATYPE(gainsay::analysis::RuleSubject)
Q_DECLARE_METATYPE(const gainsay::analysis::RuleAccount*)
Q_DECLARE_METATYPE(gainsay::tests::RuleRow)

class TestRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHasExamples_data();
    void everyRuleHasExamples();
    void everyFileIsThatOfARule();
    void findsAndLeaves_data();
    void findsAndLeaves();
    void manualIsThatOfTheRules_data();
    void manualIsThatOfTheRules();
};

void TestRules::everyRuleHasExamples_data() {
    QTest::addColumn<const RuleAccount*>("rule");
    for (const auto& [subject, rule] : allRules()) {
        QTest::newRow(rule->name.data()) << rule;
    }
}

void TestRules::everyRuleHasExamples() {
    QFETCH(const RuleAccount*, rule);
    QVERIFY(isSentence(rule->finds));
    QVERIFY(isSentence(rule->ignores));
    const auto rows = tests::rowsOf(*rule);
    const auto count = [&](const QString& language, bool isFound) {
        return std::ranges::count_if(
            rows, [&](const RuleRow& row) { return row.language == language && row.isFound == isFound; });
    };
    constexpr std::ptrdiff_t leastFound = 2;
    constexpr std::ptrdiff_t leastLeft = 2;
    if (rule->languages != RuleLanguages::Japanese) {
        QVERIFY(count(u"en"_s, true) >= leastFound && count(u"en"_s, false) >= leastLeft);
    }
    if (rule->languages != RuleLanguages::English) {
        QVERIFY(count(u"ja"_s, true) >= leastFound && count(u"ja"_s, false) >= leastLeft);
    }
}

void TestRules::everyFileIsThatOfARule() {
    QStringList known;
    for (const auto& [subject, rule] : allRules()) {
        const QString name = rule->name + u".tsv"_s;
        QVERIFY2(!known.contains(name), rule->name.data());
        known << name;
    }
    const auto files = QDir(QStringLiteral(GAINSAY_SOURCE_DIR "/tests/analysis/rules")).entryList(QDir::Files);
    for (const QString& file : files) {
        QVERIFY2(known.contains(file), qPrintable(file));
    }
}

void TestRules::findsAndLeaves_data() {
    QTest::addColumn<RuleSubject>("subject");
    QTest::addColumn<const RuleAccount*>("rule");
    QTest::addColumn<RuleRow>("row");
    for (const auto& [subject, rule] : allRules()) {
        for (const RuleRow& row : tests::rowsOf(*rule)) {
            QTest::addRow("%s:%d", rule->name.data(), row.line) << subject << rule << row;
        }
    }
}

void TestRules::findsAndLeaves() {
    QFETCH(RuleSubject, subject);
    QFETCH(const RuleAccount*, rule);
    QFETCH(RuleRow, row);
    QSet<QString> names;
    for (const auto& [ofSubject, known] : allRules()) {
        names.insert(known->name);
    }
    for (const bool swapped : {false, true}) {
        const Outcome outcome = outcomeOf(row, swapped, subject, *rule);
        for (const QString& name : outcome.rules) {
            QVERIFY2(names.contains(name), qPrintable(u"the rule book lacks "_s + name));
        }
        const QString found = outcome.rules.join(u", "_s) + u": "_s + outcome.value;
        if (row.isFound) {
            QVERIFY2(outcome.rules.contains(rule->name), qPrintable(u"found only by "_s + found));
            QCOMPARE(outcome.value, wantedValue(row));
        } else if (subject == RuleSubject::Passages) {
            QVERIFY2(outcome.rules.isEmpty(), qPrintable(u"found by "_s + found)); // no other rule mistakes it either
        } else {
            QVERIFY2(!outcome.rules.contains(rule->name), qPrintable(u"found by "_s + found));
        }
    }
}

void TestRules::manualIsThatOfTheRules_data() {
    QTest::addColumn<QString>("language");
    for (const QString& language : spokenLanguages()) {
        QTest::newRow(qPrintable(language)) << language;
    }
}

void TestRules::manualIsThatOfTheRules() {
    QFETCH(QString, language);
    const Translation translation(language);
    const QString page = tests::rulesPage();
    if (qEnvironmentVariableIsSet("GAINSAY_RENEW_GOLDEN")) {
        QFile renewed(pagePath());
        QVERIFY(renewed.open(QIODevice::WriteOnly));
        renewed.write(page.toUtf8());
        QSKIP("The manual's page on the rules has been renewed: review the change before committing it");
    }
    QFile file(pagePath());
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(pagePath()));
    const QStringList written = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList wanted = page.split(u'\n');
    for (qsizetype i = 0; i < std::max(written.size(), wanted.size()); ++i) {
        QVERIFY2(
            written.value(i) == wanted.value(i),
            qPrintable(
                u"line %1\n  the manual: %2\n  the rules:  %3\nGAINSAY_RENEW_GOLDEN=1 renews the page"_s.arg(i + 1).arg(
                    written.value(i), wanted.value(i))));
    }
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"

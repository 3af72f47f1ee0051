// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/compare/comparesamples.h"

#include "app/base/ids.h"
#include "app/domain/codepointindex.h"

#include <QTimeZone>

namespace gainsay::ui::samples {
namespace {

using domain::Reason;
using domain::Stance;
using domain::TextRange;

/// The same key for the same number, on every run.
template <typename SomeId>
SomeId key(int number) {
    return SomeId(QUuid::createUuidV5(QUuid(), QByteArray::number(number)));
}

TextRange rangeOf(const QString& text, const QString& words) {
    const auto at = text.indexOf(words);
    Q_ASSERT(words.isEmpty() || at >= 0);
    return words.isEmpty() ? TextRange() : domain::CodePointIndex(text).toCodePoints(at, at + words.size());
}

struct Words {
    QString words;
    QString value;
};

Reason reason(const CompareItem& item, const QString& rule, const Words& a, const Words& b, const QString& label,
              bool clashes = true) {
    return {.rule = rule,
            .a = rangeOf(item.a.quote, a.words),
            .b = rangeOf(item.b.quote, b.words),
            .aValue = a.value,
            .bValue = b.value,
            .label = label,
            .clashes = clashes};
}

CompareSide harbourPost() {
    return {.article = key<domain::ArticleId>(1),
            .version = key<domain::VersionId>(1),
            .sourceName = QStringLiteral("The Harbour Post"),
            .articleTitle = QStringLiteral("Ferry hits pier in fog"),
            .dateText = QStringLiteral("15 Mar 2021"),
            .grade = QStringLiteral("B2"),
            .chain = QStringLiteral("citing the coastguard"),
            .stance = Stance::Asserts,
            .before = QStringLiteral("Ferry hits pier in fog\n\n"),
            .quote = QStringLiteral("The coastguard said that the night ferry struck the north pier shortly before "
                                    "midnight on 14 March."),
            .after = QStringLiteral(" Passengers spoke of a bang and of lights going out. Some were taken to the "
                                    "district hospital, where two of them stayed until the morning."),
            .quoteRange = {41, 141},
            .problem = {}};
}

CompareSide islandHerald() {
    return {.article = key<domain::ArticleId>(2),
            .version = key<domain::VersionId>(2),
            .sourceName = QStringLiteral("Island Herald"),
            .articleTitle = QStringLiteral("Operator: nothing happened"),
            .dateText = QStringLiteral("Mar 2021"),
            .grade = QStringLiteral("D4"),
            .chain = QStringLiteral("citing the ferry company"),
            .stance = Stance::Denies,
            .before =
                QStringLiteral("Reports of an accident have gone round the island since the weekend, most of them "
                               "without a name behind them. "),
            .quote = QStringLiteral("The company states that there was no collision on 14 March, and that the ship lay "
                                    "at its berth all night."),
            .after = {},
            .quoteRange = {912, 1021},
            .problem = {}};
}

CompareSide coastRadio() {
    return {.article = key<domain::ArticleId>(3),
            .version = key<domain::VersionId>(3),
            .sourceName = QStringLiteral("Coast Radio"),
            .articleTitle = QStringLiteral("Forty hurt, says harbour master"),
            .dateText = QStringLiteral("16 Mar 2021"),
            .grade = QStringLiteral("C"),
            .chain = {},
            .stance = Stance::Asserts,
            .before = {},
            .quote = QStringLiteral("At least forty passengers were hurt when the ferry hit the pier in the night to "
                                    "Saturday, 13 March."),
            .after = {},
            .quoteRange = {0, 104},
            .problem = {}};
}

CompareItem denial() {
    CompareItem item;
    item.contradiction.id = key<domain::ContradictionId>(1);
    item.contradiction.claim = key<domain::ClaimId>(1);
    item.contradiction.type = domain::ContradictionType::Denial;
    item.contradiction.score = 0.94;
    item.contradiction.rule = QStringLiteral("opposite-stance");
    item.contradiction.explanation = QStringLiteral("One says that it happened, the other that it did not.");
    item.claimText = QStringLiteral("The night ferry struck the north pier on 14 March");
    item.claimLine = QStringLiteral("4 articles · 2 independent origins");
    item.a = harbourPost();
    item.b = islandHerald();
    item.isNew = true;
    item.originsLine =
        QStringLiteral("4 articles rest on 2 independent origins: the coastguard and the ferry company.");
    item.contradiction.reasons = {
        reason(item, QStringLiteral("polarity"), {QStringLiteral("struck the north pier"), QStringLiteral("happened")},
               {QStringLiteral("was no collision"), QStringLiteral("did not happen")},
               QStringLiteral("asserts ↔ denies")),
        reason(item, QStringLiteral("place"), {QStringLiteral("north pier"), QStringLiteral("north pier")},
               {QStringLiteral("at its berth all night"), QStringLiteral("berth")}, QStringLiteral("pier ↔ berth")),
        reason(item, QStringLiteral("date"), {QStringLiteral("14 March"), QStringLiteral("2021-03-14")},
               {QStringLiteral("14 March"), QStringLiteral("2021-03-14")}, QStringLiteral("same date"), false),
        reason(item, QStringLiteral("speaker"), {{}, QStringLiteral("coastguard → The Harbour Post")},
               {{}, QStringLiteral("ferry company → Island Herald")}, {}),
    };
    return item;
}

CompareItem differentDay() {
    CompareItem item = denial();
    item.contradiction.id = key<domain::ContradictionId>(2);
    item.contradiction.type = domain::ContradictionType::Date;
    item.contradiction.score = 0.81;
    item.contradiction.rule = QStringLiteral("date");
    item.contradiction.status = domain::ContradictionStatus::Confirmed;
    item.contradiction.decidedBy = QStringLiteral("R. Okafor");
    item.contradiction.decidedAt = QDateTime(QDate(2021, 3, 20), QTime(10, 14), QTimeZone::UTC);
    item.contradiction.note = QStringLiteral("Coast Radio has since kept to the 13th in three bulletins.");
    item.b = coastRadio();
    item.isNew = false;
    item.contradiction.reasons = {
        reason(item, QStringLiteral("date"), {QStringLiteral("14 March"), QStringLiteral("2021-03-14")},
               {QStringLiteral("Saturday, 13 March"), QStringLiteral("2021-03-13")},
               QStringLiteral("14 March ↔ Saturday, 13 March")),
        reason(item, QStringLiteral("event"), {QStringLiteral("struck the north pier"), QStringLiteral("collision")},
               {QStringLiteral("hit the pier"), QStringLiteral("collision")}, QStringLiteral("same event"), false),
    };
    return item;
}

CompareItem toll(int number, domain::ContradictionType type) {
    CompareItem item;
    item.contradiction.id = key<domain::ContradictionId>(number);
    item.contradiction.claim = key<domain::ClaimId>(2);
    item.contradiction.type = type;
    item.contradiction.score = 0.9;
    item.contradiction.rule = QStringLiteral("quantity");
    item.claimText = QStringLiteral("Forty passengers were hurt");
    return item;
}

} // namespace

std::vector<CompareItem> items() {
    CompareItem quantity = toll(3, domain::ContradictionType::Quantity);
    quantity.a = coastRadio();
    quantity.b = harbourPost();
    quantity.b.quote = QStringLiteral("The hospital treated two passengers.");
    quantity.contradiction.reasons = {
        reason(quantity, QStringLiteral("quantity"), {QStringLiteral("At least forty"), QStringLiteral("≥ 40 people")},
               {QStringLiteral("two"), QStringLiteral("2 people")}, QStringLiteral("at least 40 ↔ 2"))};
    CompareItem modality = toll(4, domain::ContradictionType::Modality);
    modality.a = islandHerald();
    modality.b = coastRadio();
    modality.contradiction.score = 0.72;
    modality.contradiction.status = domain::ContradictionStatus::Explained;
    modality.contradiction.note = QStringLiteral("They speak of different crossings.");
    CompareItem unclaimed = toll(5, domain::ContradictionType::Attribution);
    unclaimed.contradiction.claim = {};
    unclaimed.contradiction.rule = QStringLiteral("paired-by-hand");
    unclaimed.contradiction.score = 1.0;
    unclaimed.claimText.clear();
    unclaimed.a = harbourPost();
    unclaimed.a.article = key<domain::ArticleId>(9);
    unclaimed.a.sourceName.clear();
    unclaimed.a.grade.clear();
    unclaimed.a.stance = {};
    unclaimed.b = islandHerald();
    unclaimed.b.stance = {};
    unclaimed.isNew = true;
    return {denial(), differentDay(), quantity, modality, unclaimed};
}

CompareItem rightToLeft() {
    CompareItem item = denial();
    item.claimText = QStringLiteral("اصطدمت العبّارة بالرصيف الشمالي في 14 مارس");
    item.a.before = QStringLiteral("أُغلقت الطريق منذ الصباح. ");
    item.a.quote = QStringLiteral("وقال خفر السواحل إن العبّارة Orlen Star اصطدمت بالرصيف الشمالي قبيل منتصف ليل 14 مارس.");
    item.a.after = QStringLiteral(" وتحدث ركاب عن دويّ وانقطاع الكهرباء. …");
    item.b.before.clear();
    item.b.quote = QStringLiteral("The company called the report of the paper ‏«الميناء»‏ wrong: there was no collision on 14 March.");
    item.contradiction.reasons = {
        reason(item, QStringLiteral("polarity"),
               {QStringLiteral("Orlen Star اصطدمت بالرصيف الشمالي"), QStringLiteral("happened")},
               {QStringLiteral("no collision"), QStringLiteral("did not happen")}, QStringLiteral("asserts ↔ denies")),
        reason(item, QStringLiteral("date"), {QStringLiteral("14 مارس"), QStringLiteral("2021-03-14")},
               {QStringLiteral("14 March"), QStringLiteral("2021-03-14")}, QStringLiteral("same date"), false)};
    return item;
}

CompareItem japanese() {
    CompareItem item = denial();
    item.claimText = QStringLiteral("3月14日にフェリーが北埠頭に衝突した");
    item.a.before = QStringLiteral("フェリー、霧の中で埠頭に衝突\n\n");
    item.a.quote = QStringLiteral("海上保安庁によると、夜行フェリーは3月14日の真夜中前に北埠頭に衝突した。");
    item.a.after = QStringLiteral("乗客は大きな音がして明かりが消えたと話している。 …");
    item.b.before = QStringLiteral("… 週末から島では事故のうわさが広がっていた。");
    item.b.quote = QStringLiteral("会社側は、3月14日に衝突はなかったと述べ、船は一晩中停泊していたとしている。");
    item.contradiction.reasons = {
        reason(item, QStringLiteral("polarity"), {QStringLiteral("北埠頭に衝突した"), QStringLiteral("happened")},
               {QStringLiteral("衝突はなかった"), QStringLiteral("did not happen")}, QStringLiteral("asserts ↔ denies")),
        reason(item, QStringLiteral("date"), {QStringLiteral("3月14日"), QStringLiteral("2021-03-14")},
               {QStringLiteral("3月14日"), QStringLiteral("2021-03-14")}, QStringLiteral("same date"), false)};
    return item;
}

CompareItem ofSeveralParagraphs() {
    CompareItem item = denial();
    item.a.before = QStringLiteral("… The pier had been closed since the storm. ");
    item.a.quote = QStringLiteral(
        "The coastguard said that the night ferry struck the north pier shortly before midnight.\n\nTwo lifeboats "
        "put out at once. Both found the ferry with her bow against the piles and her engines still running, and took "
        "off those who asked to be taken off.\n\nThe harbour master wrote the time into the log");
    item.a.after = QStringLiteral(": 23:52 on 14 March. The page is signed by three people. …");
    item.b.before = QStringLiteral("Operator: nothing happened\n\n");
    item.b.after = QStringLiteral("\n\nIt has asked the Herald to say so.");
    item.contradiction.reasons = {
        reason(item, QStringLiteral("polarity"), {QStringLiteral("struck the north pier"), QStringLiteral("happened")},
               {QStringLiteral("was no collision"), QStringLiteral("did not happen")},
               QStringLiteral("asserts ↔ denies")),
        reason(item, QStringLiteral("state"), {QStringLiteral("engines still running"), QStringLiteral("under way")},
               {QStringLiteral("lay at its berth all night"), QStringLiteral("at berth")},
               QStringLiteral("under way ↔ at berth")),
        reason(item, QStringLiteral("place"), {QStringLiteral("struck the north pier"), QStringLiteral("north pier")},
               {QStringLiteral("at its berth"), QStringLiteral("berth")}, QStringLiteral("pier ↔ berth"))};
    return item;
}

CompareItem orphaned() {
    CompareItem item = denial();
    item.a.problem =
        QStringLiteral("These words are no longer found in the version of 15 Mar 2021. They are shown as they "
                       "were quoted.");
    item.a.before.clear();
    item.a.after.clear();
    return item;
}

} // namespace gainsay::ui::samples

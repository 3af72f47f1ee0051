// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/inspector/inspectorsamples.h"

#include <QTimeZone>

namespace gainsay::ui::samples {
namespace {

/// The same key for the same number, on every run.
template <typename SomeId>
SomeId key(int number) {
    return SomeId(QUuid::createUuidV5(QUuid(), QByteArray::number(number)));
}

QDateTime moment(int day, int hour) {
    return {QDate(2021, 3, day), QTime(hour, 14), QTimeZone::UTC};
}

MentionFacts mention(int number, const QString& name, const QString& surface) {
    MentionFacts facts;
    facts.mention.id = key<domain::MentionId>(number);
    facts.mention.entity = key<domain::EntityId>(number);
    facts.mention.surface = surface;
    facts.mention.status = domain::MentionStatus::Linked;
    facts.entityName = name;
    return facts;
}

} // namespace

std::vector<ClaimOption> claims() {
    return {{key<domain::ClaimId>(1), QStringLiteral("The night ferry struck the north pier on 14 March")},
            {key<domain::ClaimId>(2), QStringLiteral("Forty passengers were hurt")},
            {key<domain::ClaimId>(3), QStringLiteral("The radar was switched off")},
            {key<domain::ClaimId>(4), QStringLiteral("The pilot had warned of the fog an hour before")}};
}

std::vector<EntityOption> entities() {
    return {{key<domain::EntityId>(1), QStringLiteral("Coastguard"), QStringLiteral("Public body · HM Coastguard")},
            {key<domain::EntityId>(2), QStringLiteral("Island Ferries"), QStringLiteral("Company")},
            {key<domain::EntityId>(3), QStringLiteral("MV Meridian"), QStringLiteral("Asset · メリディアン号")},
            {key<domain::EntityId>(4), QStringLiteral("Meridian Lines"), QStringLiteral("Company · Meridian")}};
}

QuoteFacts quote() {
    QuoteFacts facts;
    facts.quote.id = key<domain::QuoteId>(1);
    facts.quote.version = key<domain::VersionId>(1);
    facts.quote.range = {41, 141};
    facts.quote.exact = QStringLiteral("the Meridian struck the north pier shortly before midnight on 14 March");
    facts.quote.colour = 1;
    facts.quote.note = QStringLiteral("Which pier does the radio mean? Ask for the log.");
    facts.quote.createdAt = moment(20, 9);
    facts.quote.createdBy = QStringLiteral("R. Okafor");
    AssertionFacts assertion;
    assertion.assertion.id = key<domain::AssertionId>(1);
    assertion.assertion.quote = facts.quote.id;
    assertion.assertion.claim = key<domain::ClaimId>(1);
    assertion.assertion.stance = domain::Stance::Asserts;
    assertion.assertion.speakerChain = {QStringLiteral("a deckhand"), QStringLiteral("coastguard"),
                                        QStringLiteral("The Harbour Post")};
    assertion.assertion.eventDate = domain::PartialDate::fromString(u"2021-03-14");
    assertion.claimText = QStringLiteral("The night ferry struck the north pier on 14 March");
    assertion.dateHint = QStringLiteral("from “14 March”, published 15 Mar 2021");
    facts.assertions = {assertion};
    MentionFacts ambiguous = mention(9, {}, QStringLiteral("Meridian"));
    ambiguous.mention.entity = {};
    ambiguous.mention.status = domain::MentionStatus::Ambiguous;
    ambiguous.candidates = {entities()[2], entities()[3]};
    facts.mentions = {mention(1, QStringLiteral("Coastguard"), QStringLiteral("coastguard")),
                      mention(2, QStringLiteral("Island Ferries"), QStringLiteral("the company")), ambiguous};
    facts.laterVersions = {QStringLiteral("Version 2 words it otherwise.")};
    facts.tags = {{key<domain::TagId>(1), QStringLiteral("ask the harbourmaster"), 4},
                  {key<domain::TagId>(2), QStringLiteral("dates"), 7}};
    facts.contradictedBy = {{key<domain::ContradictionId>(1),
                             QStringLiteral("there was no collision on 14 March, and the ship lay at its berth"),
                             QStringLiteral("Island Herald"), domain::ContradictionStatus::Confirmed},
                            {key<domain::ContradictionId>(2), QStringLiteral("in the night to Saturday, 13 March"),
                             QStringLiteral("Coast Radio"), domain::ContradictionStatus::Suggested}};
    return facts;
}

QuoteFacts bareQuote() {
    QuoteFacts facts;
    facts.quote.id = key<domain::QuoteId>(2);
    facts.quote.range = {300, 342};
    facts.quote.exact = QStringLiteral("Passengers spoke of a bang and of lights going out");
    facts.quote.colour = 2;
    return facts;
}

ArticleFacts article() {
    ArticleFacts facts;
    facts.article.id = key<domain::ArticleId>(1);
    facts.article.source = key<domain::SourceId>(1);
    facts.article.title = QStringLiteral("Ferry hits pier in fog, coastguard says");
    facts.article.byline = {QStringLiteral("Ana Lund"), QStringLiteral("Tom Reyes")};
    facts.article.published = domain::PartialDate::fromString(u"2021-03-15T06:40:00+01:00");
    facts.article.modified = domain::PartialDate::fromString(u"2021-03-16");
    facts.article.url = QStringLiteral("https://harbourpost.example/2021/03/15/ferry-hits-pier-in-fog-coastguard-says");
    facts.article.language = QStringLiteral("en");
    facts.article.credibility = 2;
    facts.article.status = domain::ReadingStatus::Reading;
    facts.sourceName = QStringLiteral("The Harbour Post");
    domain::SourceGrade grade;
    grade.source = facts.article.source;
    grade.reliability = domain::Reliability::B;
    grade.dated = QDate(2021, 3, 18);
    grade.rationale = QStringLiteral("Corrects its errors, and names whom it quotes.");
    facts.grade = grade;
    facts.version.id = key<domain::VersionId>(1);
    facts.version.capturedAt = moment(16, 18);
    facts.version.fileName = QStringLiteral("ferry.html");
    facts.version.extractor = QStringLiteral("gainsay-html 1");
    facts.version.originalSha256 =
        QByteArray::fromHex("8b4e62a7c0d1e2f30415263748596a7b8c9daebfc0d1e2f30415263748596a7b");
    facts.versionCount = 2;
    facts.unconfirmable = QStringLiteral("1 is refused: all that is known rests on one origin.");
    using domain::Fact;
    using domain::Witness;
    const auto told = [&facts](Fact fact, const QString& value, Witness by, const char* name, const QString& passage) {
        facts.findings.add({fact, value, by, QString::fromLatin1(name), passage});
    };
    told(Fact::Title, facts.article.title, Witness::Element, "h1", facts.article.title);
    told(Fact::Authors, QStringLiteral("Ana Lund"), Witness::Byline, "",
         QStringLiteral("By Ana Lund, with reporting from the harbour by our correspondents there"));
    told(Fact::Published, facts.article.published.toString(), Witness::JsonLd, "datePublished",
         QStringLiteral("2021-03-15T05:40:00Z"));
    told(Fact::Address, facts.article.url, Witness::Element, "canonical", facts.article.url);
    told(Fact::Language, facts.article.language, Witness::Language, "", {});
    told(Fact::Outlet, facts.sourceName, Witness::Meta, "og:site_name", facts.sourceName);
    facts.findings.addHidden({domain::Hiding::Style, false, QStringLiteral("The pier was not struck at all.")});
    facts.findings.addHidden({domain::Hiding::Colour, false, QStringLiteral("Pay no attention to the radar log.")});
    return facts;
}

ArticleFacts bareArticle() {
    ArticleFacts facts;
    facts.article.id = key<domain::ArticleId>(2);
    facts.article.title = QStringLiteral("Untitled");
    return facts;
}

EntityFacts entity() {
    EntityFacts facts;
    facts.entity.id = key<domain::EntityId>(3);
    facts.entity.schema = QStringLiteral("Asset");
    facts.entity.name = QStringLiteral("MV Meridian");
    facts.entity.note = QStringLiteral("Night ferry, built in 1994.");
    facts.entity.aliases = {{key<domain::AliasId>(1), QStringLiteral("Meridian"), {}},
                            {key<domain::AliasId>(2), QStringLiteral("メリディアン号"), QStringLiteral("ja")}};
    facts.distinctFrom = {
        {key<domain::EntityId>(4), QStringLiteral("Meridian Lines"), QStringLiteral("the company, not the ship")}};
    facts.mentions = 14;
    return facts;
}

} // namespace gainsay::ui::samples

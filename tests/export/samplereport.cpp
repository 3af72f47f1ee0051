// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/export/samplereport.h"

#include "app/base/hash.h"
#include "app/domain/anchor.h"

#include <QTimeZone>

#include <algorithm>

namespace gainsay::exporting::tests {

using namespace Qt::StringLiterals;
using domain::BlockKind;
using domain::ContradictionStatus;
using domain::ContradictionType;
using domain::Modality;
using domain::Reliability;
using domain::SourceKind;
using domain::Stance;

namespace {

const QDateTime moment(QDate(2024, 3, 9), QTime(14, 5), QTimeZone::UTC);

} // namespace

ReportMaker::ReportMaker() {
    m_content.title = u"Norlinie ticketing outage"_s;
    m_content.generatedAt = moment;
    m_content.generatedBy = u"Ida Marlow"_s;
    m_content.programVersion = u"0.1.0"_s;
}

domain::SourceId ReportMaker::addSource(const QString& name, SourceKind kind, Reliability reliability) {
    const auto id = m_ids.make<domain::SourceId>();
    m_content.sources.push_back({id, name, kind, {}});
    m_content.grades.push_back({m_ids.make<domain::SourceGradeId>(), id, reliability, QDate(2024, 3, 1),
                                u"Judged by its record of corrections."_s});
    return id;
}

domain::ArticleId ReportMaker::addArticle(domain::SourceId source, const QString& title, const QString& published,
                                          const QString& language, const QStringList& paragraphs) {
    domain::Article article;
    article.id = m_ids.make<domain::ArticleId>();
    article.source = source;
    article.title = title;
    article.published = domain::PartialDate::fromString(published);
    article.language = language;
    article.status = domain::ReadingStatus::Done;

    domain::ArticleTextBuilder builder;
    builder.add(BlockKind::Title, title);
    for (const QString& paragraph : paragraphs) {
        // Preformatted keeps double spaces, which the other kinds fold.
        builder.add(paragraph.contains("  "_L1) ? BlockKind::Preformatted : BlockKind::Paragraph, paragraph);
    }
    ReportVersion stored{{}, std::move(builder).build()};
    stored.version.id = m_ids.make<domain::VersionId>();
    stored.version.article = article.id;
    stored.version.originalSha256 = sha256(title.toUtf8() + paragraphs.join(u'\n').toUtf8());
    stored.version.textSha256 = sha256(stored.text.toUtf8());
    stored.version.mediaType = u"text/html"_s;
    stored.version.fileName = u"page-%1.html"_s.arg(m_content.articles.size() + 1);
    stored.version.extractor = u"gainsay-html 1"_s;
    stored.version.capturedAt = moment.addDays(-2);
    m_content.articles.push_back(article);
    m_content.versions.push_back(std::move(stored));
    return article.id;
}

const ReportVersion& ReportMaker::versionOf(domain::ArticleId article) const {
    const auto found = std::ranges::find_if(
        m_content.versions, [article](const auto& stored) { return stored.version.article == article; });
    Q_ASSERT(found != m_content.versions.end());
    return *found;
}

domain::QuoteId ReportMaker::addQuote(domain::ArticleId article, const QString& words, int colour,
                                      const QString& note) {
    const ReportVersion& stored = versionOf(article);
    const auto at = stored.text.text().indexOf(words);
    if (at < 0) {
        qFatal("The sample article has no such words: %ls", qUtf16Printable(words));
    }
    const auto range = stored.text.index().toCodePoints(at, at + words.size());
    const auto selectors = domain::selectorsOf(stored.text, range);
    const auto id = m_ids.make<domain::QuoteId>();
    m_content.quotes.push_back({id, stored.version.id, range, selectors.exact, selectors.prefix, selectors.suffix,
                                colour, note, moment.addDays(-1), u"Ida Marlow"_s});
    return id;
}

domain::ClaimId ReportMaker::addClaim(const QString& text, const QString& eventDate) {
    const auto id = m_ids.make<domain::ClaimId>();
    m_content.claims.push_back({id, text, domain::PartialDate::fromString(eventDate), {}});
    return id;
}

void ReportMaker::assertThat(domain::QuoteId quote, domain::ClaimId claim, Stance stance, const QStringList& chain) {
    const Modality modality = stance == Stance::Denies   ? Modality::Denied
                              : stance == Stance::Doubts ? Modality::CannotConfirm
                                                         : Modality::Asserted;
    m_content.assertions.push_back({m_ids.make<domain::AssertionId>(), quote, claim, stance, modality, chain, {}, {}});
}

domain::Contradiction& ReportMaker::contradict(domain::QuoteId a, domain::QuoteId b, domain::ClaimId claim,
                                               ContradictionType type) {
    domain::Contradiction pair;
    pair.id = domain::contradictionIdOf(a, b);
    pair.a = a;
    pair.b = b;
    pair.claim = claim;
    pair.type = type;
    pair.rule = u"opposite-stance"_s;
    m_content.contradictions.push_back(pair);
    return m_content.contradictions.back();
}

domain::EntityId ReportMaker::addEntity(const QString& schema, const QString& name, const QStringList& aliases) {
    domain::Entity entity{m_ids.make<domain::EntityId>(), schema, name, {}, {}};
    for (const QString& alias : aliases) {
        entity.aliases.push_back({m_ids.make<domain::AliasId>(), alias, {}});
    }
    m_content.entities.push_back(entity);
    return entity.id;
}

void ReportMaker::link(domain::EntityId entity, domain::ArticleId article, const QString& words) {
    const ReportVersion& stored = versionOf(article);
    for (auto at = stored.text.text().indexOf(words); at >= 0; at = stored.text.text().indexOf(words, at + 1)) {
        m_content.mentions.push_back({m_ids.make<domain::MentionId>(),
                                      stored.version.id,
                                      stored.text.index().toCodePoints(at, at + words.size()),
                                      words,
                                      domain::MentionStatus::Linked,
                                      entity,
                                      {}});
    }
}

domain::TextRange ReportMaker::rangeIn(domain::QuoteId quote, const QString& words) const {
    const auto found = std::ranges::find(m_content.quotes, quote, &domain::Quote::id);
    Q_ASSERT(found != m_content.quotes.end());
    const auto at = found->exact.indexOf(words);
    if (at < 0) {
        qFatal("The sample quote has no such words: %ls", qUtf16Printable(words));
    }
    return domain::CodePointIndex(found->exact).toCodePoints(at, at + words.size());
}

ReportContent sampleReport() {
    ReportMaker make;
    const auto gazette = make.addSource(u"Harbour Gazette"_s, SourceKind::Outlet, Reliability::B);
    const auto press = make.addSource(u"Norlinie press office"_s, SourceKind::Company, Reliability::C);
    const auto blog = make.addSource(u"Deck Watch"_s, SourceKind::Blog, Reliability::D);
    const auto asahi = make.addSource(u"港の朝刊"_s, SourceKind::Outlet, Reliability::B);
    const auto sawt = make.addSource(u"صوت الميناء"_s, SourceKind::Outlet, Reliability::F);

    const auto first = make.addArticle(
        gazette, u"Ferry line’s ticket system “broken into”, say staff"_s, u"2024-03-04"_s, u"en"_s,
        {u"The ticketing system of the ferry company Norlinie was broken into on 2 March, two members of its staff "
         u"told Wire "
         "North on Monday. Some 27,400 passenger records were copied before the servers were taken off the network, they said."_s,
         u"Passengers at Skarhaven pier were handed paper tickets until late in the evening. “Nobody told us "
         u"anything,” said "
         "one of them."_s});
    const auto second =
        make.addArticle(press, u"Statement on the maintenance of 2 March"_s, u"2024-03-05"_s, u"en"_s,
                        {u"There was no intrusion into our ticketing system. On 2 March the system was switched off "
                         u"for planned maintenance, "
                         "which took longer than expected."_s,
                         u"No passenger record has left our servers. Reports to the contrary are unfounded."_s});
    const auto third =
        make.addArticle(blog, u"What we know, & what we <don't>"_s, u"2024-03"_s, u"en"_s,
                        {u"I doubt that this was maintenance 🛳️: nobody plans it for a Saturday in the holidays. But "
                         u"whether anyone broke in "
                         "remains unclear. A cafe\u0301 owner at the pier counted \"fewer than 900\" paper tickets."_s,
                         u"tickets  sold:  896\npapers  left:   104"_s});
    const auto fourth = make.addArticle(
        asahi, u"フェリー会社の発券システムに不正アクセス"_s, u"2024-03-05"_s, u"ja"_s,
        {u"ノルリニエの発券システムが三月二日に不正アクセスを受けたと、同社の関係者が明らかにした。約二万七千四百件の乗客情報が流出した可能性がある。"_s});
    const auto fifth =
        make.addArticle(sawt, u"الشركة تنفي اختراق نظام التذاكر"_s, u"2024-03-06"_s, u"ar"_s,
                        {u"نفت شركة نورليني أن يكون نظام التذاكر قد تعرض للاختراق، وقالت إن ما حدث صيانة مقررة "
                         "استغرقت 14 ساعة."_s});
    const auto sixth =
        make.addArticle({}, u"Forwarded leaflet"_s, {}, {}, {u"Your data was stolen. Ask for your money back."_s});
    auto& content = make.content();
    content.articles[0].url = u"https://gazette.example/2024/03/ferry?a=1&b=2"_s;
    content.articles[0].byline = {u"Ruth Ojala"_s, u"Tam Weir"_s};
    content.articles[0].credibility = 2;
    content.articles[1].url = u"https://norlinie.example/press/17"_s;
    content.articles[1].credibility = 4;
    content.articles[5].status = domain::ReadingStatus::Unread;

    const auto broken = make.addQuote(first, u"was broken into on 2 March, two members of its staff told Wire North"_s,
                                      1, u"Which two? Ask *Wire North* for the recording."_s);
    const auto records = make.addQuote(first, u"Some 27,400 passenger records were copied"_s, 2);
    const auto none = make.addQuote(second, u"There was no intrusion into our ticketing system."_s, 4);
    const auto kept = make.addQuote(second, u"No passenger record has left our servers."_s, 4);
    const auto unclear = make.addQuote(
        third,
        u"maintenance 🛳️: nobody plans it for a Saturday in the holidays. But whether anyone broke in remains unclear"_s,
        5);
    const auto counted = make.addQuote(third, u"A cafe\u0301 owner at the pier counted \"fewer than 900\""_s, 3);
    const auto spaces = make.addQuote(third, u"tickets  sold:  896\npapers  left:   104"_s, 8);
    const auto japanese = make.addQuote(fourth, u"発券システムが三月二日に不正アクセスを受けた"_s, 6);
    const auto arabic = make.addQuote(fifth, u"نفت شركة نورليني أن يكون نظام التذاكر قد تعرض للاختراق"_s, 7);

    const auto breach = make.addClaim(u"The ticketing system was broken into on 2 March 2024"_s, u"2024-03-02"_s);
    const auto copied = make.addClaim(u"Passenger records were copied"_s, u"2024-03"_s);
    const auto paper = make.addClaim(u"Paper tickets were handed out at Skarhaven pier"_s);
    content.claims[1].note = u"Keep apart from the number of paper tickets."_s;
    make.assertThat(broken, breach, Stance::Asserts,
                    {u"two members of staff"_s, u"Wire North"_s, u"Harbour Gazette"_s});
    make.assertThat(none, breach, Stance::Denies, {u"Norlinie"_s});
    make.assertThat(unclear, breach, Stance::Doubts, {u"Deck Watch"_s});
    make.assertThat(japanese, breach, Stance::Asserts, {u"関係者"_s, u"港の朝刊"_s});
    make.assertThat(arabic, breach, Stance::Reports, {u"نورليني"_s, u"صوت الميناء"_s});
    make.assertThat(records, copied, Stance::Asserts,
                    {u"two members of staff"_s, u"Wire North"_s, u"Harbour Gazette"_s});
    content.assertions.back().quantity = u"27,400 passenger records"_s;
    make.assertThat(kept, copied, Stance::Denies, {u"Norlinie"_s});
    make.assertThat(counted, paper, Stance::Reports, {u"a café owner"_s, u"Deck Watch"_s});
    make.assertThat(spaces, paper, Stance::Asserts, {u"Deck Watch"_s});
    content.origins.push_back(
        {breach, 5, 2, u"5 articles rest on 2 independent origins: two members of staff; Norlinie"_s});

    auto& denial = make.contradict(broken, none, breach, ContradictionType::Denial);
    denial.explanation = u"One side says that the system was broken into, the other that there was no intrusion."_s;
    denial.reasons = {
        {u"polarity"_s, make.rangeIn(broken, u"was broken into"_s), make.rangeIn(none, u"no intrusion"_s),
         u"happened"_s, u"did not happen"_s, u"asserts ↔ denies"_s, true},
        {u"date"_s, make.rangeIn(broken, u"2 March"_s), {}, u"2024-03-02"_s, u"2024-03-02"_s, u"same date"_s, false}};
    denial.status = ContradictionStatus::Confirmed;
    denial.note = u"Norlinie did not answer when asked about the two members of staff."_s;
    denial.decidedBy = u"Ida Marlow"_s;
    denial.decidedAt = moment.addDays(-1);
    auto& number = make.contradict(records, kept, copied, ContradictionType::Quantity);
    number.explanation = u"27,400 records against none."_s;
    number.reasons = {{u"quantity"_s, make.rangeIn(records, u"Some 27,400 passenger records"_s),
                       make.rangeIn(kept, u"No passenger record"_s), u"about 27400 records"_s, u"0 records"_s,
                       u"27,400 ↔ none"_s, true}};
    auto& dismissed = make.contradict(unclear, japanese, breach, ContradictionType::Modality);
    dismissed.status = ContradictionStatus::Dismissed;
    dismissed.note = u"A doubt is no denial."_s;
    auto& loose = make.contradict(counted, broken, {}, ContradictionType::Scope);
    loose.rule = u"paired-by-hand"_s;

    const auto norlinie = make.addEntity(u"Company"_s, u"Norlinie"_s, {u"ノルリニエ"_s, u"نورليني"_s});
    const auto wire = make.addEntity(u"Organization"_s, u"Wire North"_s);
    const auto cargo = make.addEntity(u"Company"_s, u"Norlinie Cargo"_s, {u"NLC"_s});
    content.entities[0].note = u"The ferry operator, not the freight line."_s;
    content.distinctPairs.push_back({std::min(norlinie, cargo), std::max(norlinie, cargo), u"sold in 2019"_s});
    make.link(norlinie, first, u"Norlinie"_s);
    make.link(norlinie, fifth, u"نورليني"_s);
    make.link(norlinie, fourth, u"ノルリニエ"_s);
    make.link(wire, first, u"Wire North"_s);
    Q_UNUSED(sixth)
    return content;
}

ReportContent quoteOf(const QString& paragraph, const QString& words) {
    ReportMaker make;
    const auto source = make.addSource(u"Harbour Gazette"_s, SourceKind::Outlet, Reliability::B);
    const auto article = make.addArticle(source, u"One paragraph"_s, u"2024-03-04"_s, u"en"_s, {paragraph});
    make.addQuote(article, words);
    return make.content();
}

ReportContent longReport() {
    ReportMaker make;
    make.content().title =
        u"A dossier whose title goes on for longer than any line of any page will ever be able to hold it"_s;
    const QString filler =
        u"The harbour master, who had kept the log for eleven years, wrote down every ship that left and "
        "every ship that came, and nobody had ever asked to read it. "_s;
    std::vector<domain::ClaimId> claims;
    for (int i = 1; i <= 9; ++i) {
        claims.push_back(make.addClaim(
            u"Claim %1: the log of the harbour master names a ship that others say was never there at all"_s.arg(i)));
    }
    std::vector<domain::QuoteId> quotes;
    for (int i = 1; i <= 12; ++i) {
        const auto source = make.addSource(u"Outlet %1 of the northern coast and its islands"_s.arg(i),
                                           SourceKind::Outlet, static_cast<Reliability>(i % 6));
        const QString passage =
            u"Ship number %1 was %2 at the quay. "_s.arg(i).arg(i % 2 == 0 ? u"seen"_s : u"not seen"_s);
        const auto article =
            make.addArticle(source, u"Article %1 about the quay"_s.arg(i), u"2024-03-04"_s, u"en"_s,
                            {filler.repeated(3) + passage + filler.repeated(i * 4).trimmed(), filler.trimmed()});
        quotes.push_back(make.addQuote(article, passage.trimmed(), i % 8 + 1, filler.repeated(2)));
        quotes.push_back(make.addQuote(article, (passage + filler.repeated(i * 4)).trimmed(), (i + 1) % 8 + 1));
        for (size_t claim = 0; claim < claims.size(); ++claim) {
            if ((claim + static_cast<size_t>(i)) % 3 != 0) {
                make.assertThat(quotes[quotes.size() - 2], claims[claim],
                                i % 2 == 0 ? Stance::Asserts : Stance::Denies);
            }
        }
    }
    for (size_t i = 0; i + 3 < quotes.size(); i += 2) {
        auto& pair =
            make.contradict(quotes[i + 1], quotes[i + 3], claims[i % claims.size()], ContradictionType::Denial);
        pair.explanation = u"One says that the ship was seen, the other that it was not."_s;
        pair.reasons = {{u"polarity"_s, make.rangeIn(pair.a, u"seen"_s), make.rangeIn(pair.b, u"seen"_s), u"happened"_s,
                         u"did not happen"_s, u"asserts ↔ denies"_s, true}};
    }
    return make.content();
}

} // namespace gainsay::exporting::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/timeline.h"

#include "app/analysis/statementdates.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace gainsay::session {
namespace {

/// What the entries are made from, by key.
struct Parts {
    QHash<domain::QuoteId, domain::Quote> quotes;
    QHash<domain::QuoteId, std::vector<domain::EntityId>> entities;
    QHash<domain::VersionId, domain::ArticleId> articleOf;
    QHash<domain::ArticleId, domain::Article> articles;
    QHash<domain::ClaimId, size_t> claims; ///< their numbers
};

Result<Parts> gather(dossier::Dossier& dossier, const Timeline& timeline) {
    const auto quotes = dossier.quotes().all();
    const auto links = quotes ? dossier.quotes().entityLinks() : passOn(quotes);
    const auto versions = links ? dossier.articles().allVersions() : passOn(links);
    if (!versions) {
        return passOn(versions);
    }
    Parts parts;
    for (const domain::Quote& quote : *quotes) {
        parts.quotes.insert(quote.id, quote);
    }
    for (const auto& [quote, entity] : *links) {
        parts.entities[quote].push_back(entity);
    }
    for (const domain::Version& version : *versions) {
        parts.articleOf.insert(version.id, version.article);
    }
    for (const domain::Article& article : timeline.articles) {
        parts.articles.insert(article.id, article);
    }
    for (size_t number = 0; number < timeline.claims.size(); ++number) {
        parts.claims.insert(timeline.claims[number].id, number);
    }
    return parts;
}

TimelineEntry entryOf(const domain::Assertion& assertion, const domain::Quote& quote, const domain::Claim& claim,
                      const Parts& parts) {
    TimelineEntry entry;
    entry.assertion = assertion.id;
    entry.claim = assertion.claim;
    entry.quote = quote.id;
    entry.article = parts.articleOf.value(quote.version);
    const domain::Article article = parts.articles.value(entry.article);
    entry.source = article.source;
    entry.stance = assertion.stance;
    entry.words = quote.exact.simplified();
    entry.entities = parts.entities.value(quote.id);
    entry.isEventOfClaim = assertion.eventDate.isEmpty();
    entry.event = entry.isEventOfClaim ? claim.eventDate : assertion.eventDate;
    entry.published = article.published;
    if (const auto said = analysis::statementDateOf(quote.exact, article.published)) {
        entry.statement = said->date;
    }
    return entry;
}

} // namespace

Result<Timeline> readTimeline(ActionRunner& actions, const std::stop_token& stop) {
    auto& dossier = actions.dossier();
    auto claims = dossier.claims().all();
    auto entities = claims ? dossier.entities().all() : passOn(claims);
    auto articles = entities ? dossier.articles().all() : passOn(entities);
    auto sources = articles ? dossier.sources().all() : passOn(articles);
    const auto assertions = sources ? dossier.claims().assertions() : passOn(sources);
    if (!assertions) {
        return passOn(assertions);
    }
    Timeline timeline{std::move(*claims), std::move(*entities), std::move(*articles), std::move(*sources), {}};
    const auto parts = gather(dossier, timeline);
    if (!parts) {
        return passOn(parts);
    }
    for (const domain::Assertion& assertion : *assertions) {
        if (stop.stop_requested()) {
            return failure(ErrorCode::Cancelled, {});
        }
        if (const auto quote = parts->quotes.find(assertion.quote); quote != parts->quotes.end()) {
            const domain::Claim& claim = timeline.claims[parts->claims.value(assertion.claim)];
            timeline.entries.push_back(entryOf(assertion, *quote, claim, *parts));
        }
    }
    std::ranges::sort(timeline.entries, {}, [&](const TimelineEntry& entry) {
        return std::tuple(parts->claims.value(entry.claim), entry.published.earliest(), entry.assertion);
    });
    return timeline;
}

} // namespace gainsay::session

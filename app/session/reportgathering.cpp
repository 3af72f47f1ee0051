// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/reportgathering.h"

#include "app/session/tagdesk.h"

#include <QFileInfo>

#include <map>
#include <set>

namespace gainsay::session {
namespace {

/// The captures that are quoted, and the newest one of every article.
Result<std::vector<exporting::ReportVersion>> versionsFor(dossier::Dossier& dossier,
                                                          const std::vector<domain::Quote>& quotes) {
    const auto versions = dossier.articles().allVersions();
    if (!versions) {
        return passOn(versions);
    }
    std::set<domain::VersionId> wanted;
    std::map<domain::ArticleId, domain::VersionId> latest;
    for (const domain::Quote& quote : quotes) {
        wanted.insert(quote.version);
    }
    for (const domain::Version& version : *versions) {
        latest[version.article] = version.id;
    }
    for (const auto& [article, version] : latest) {
        wanted.insert(version);
    }
    std::vector<exporting::ReportVersion> result;
    for (const domain::Version& version : *versions) {
        if (!wanted.contains(version.id)) {
            continue;
        }
        // The original is not printed, but its hash is: so it has to be what it says.
        if (auto original = dossier.contents().get(version.originalSha256); !original) {
            return passOn(original);
        }
        auto text = dossier.articles().text(version);
        if (!text) {
            return passOn(text);
        }
        result.push_back({version, std::move(*text)});
    }
    return result;
}

template <typename T>
[[nodiscard]] bool take(Result<T>&& from, T& to, Error& error) {
    if (!from) {
        error = std::move(from.error());
        return false;
    }
    to = std::move(*from);
    return true;
}

template <typename Row, typename Keys, typename Key>
void keepIn(std::vector<Row>& rows, const Keys& keys, Key key) {
    std::erase_if(rows, [&](const Row& row) { return !keys.contains(std::invoke(key, row)); });
}

} // namespace

void restrictToTag(exporting::ReportContent& content, domain::TagId tag) {
    std::set<domain::QuoteId> quotes;
    for (const domain::QuoteTag& link : content.quoteTags) {
        if (link.tag == tag) {
            quotes.insert(link.quote);
        }
    }
    const auto all = content.quotes.size();
    keepIn(content.quotes, quotes, &domain::Quote::id);
    keepIn(content.assertions, quotes, &domain::Assertion::quote);
    keepIn(content.contradictions, quotes, &domain::Contradiction::a);
    keepIn(content.contradictions, quotes, &domain::Contradiction::b);
    std::set<domain::ClaimId> claims;
    std::ranges::transform(content.assertions, std::inserter(claims, claims.end()), &domain::Assertion::claim);
    keepIn(content.claims, claims, &domain::Claim::id);
    std::set<domain::VersionId> quoted;
    std::ranges::transform(content.quotes, std::inserter(quoted, quoted.end()), &domain::Quote::version);
    std::set<domain::ArticleId> articles;
    for (const exporting::ReportVersion& version : content.versions) {
        if (quoted.contains(version.version.id)) {
            articles.insert(version.version.article);
        }
    }
    keepIn(content.articles, articles, &domain::Article::id);
    keepIn(content.versions, articles, [](const exporting::ReportVersion& one) { return one.version.article; });
    std::set<domain::SourceId> sources;
    std::ranges::transform(content.articles, std::inserter(sources, sources.end()), &domain::Article::source);
    keepIn(content.sources, sources, &domain::Source::id);
    const auto named = std::ranges::find(content.tags, tag, &domain::Tag::id);
    content.restriction = QStringLiteral("Of the dossier’s %1 quotes, this report holds the %2 with the tag “%3”, and "
                                         "what they say.")
                              .arg(QString::number(all), QString::number(content.quotes.size()),
                                   named == content.tags.end() ? QString() : named->name);
}

Result<exporting::ReportContent> gatherReport(ActionRunner& actions, const ContradictionDesk& contradictions) {
    auto& dossier = actions.dossier();
    exporting::ReportContent content;
    content.title = QFileInfo(dossier.path()).completeBaseName();
    content.generatedAt = actions.environment().clock.now();
    content.generatedBy = actions.environment().actor;
    content.programVersion = QStringLiteral(GAINSAY_VERSION);
    Error error;
    const bool read = take(dossier.sources().all(), content.sources, error) &&
                      take(dossier.sources().grades(), content.grades, error) &&
                      take(dossier.articles().all(), content.articles, error) &&
                      take(dossier.quotes().all(), content.quotes, error) &&
                      take(dossier.quotePlaces().all(), content.places, error) &&
                      take(dossier.claims().all(), content.claims, error) &&
                      take(dossier.claims().assertions(), content.assertions, error) &&
                      take(contradictions.all(), content.contradictions, error) &&
                      take(dossier.entities().all(), content.entities, error) &&
                      take(dossier.entities().distinctPairs(), content.distinctPairs, error) &&
                      take(dossier.entities().decidedMentions(), content.mentions, error) &&
                      take(dossier.tags().all(), content.tags, error) &&
                      take(dossier.tags().links(), content.quoteTags, error);
    if (!read) {
        return std::unexpected(std::move(error));
    }
    sortByName(content.tags);
    auto versions = versionsFor(dossier, content.quotes);
    if (!versions) {
        return passOn(versions);
    }
    content.versions = std::move(*versions);
    return content;
}

} // namespace gainsay::session

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/searchcontroller.h"

#include "app/domain/codepointindex.h"
#include "ui/search/searchbox.h"

#include <algorithm>

namespace gainsay::ui {
namespace {

constexpr int shownTexts = 12;
constexpr size_t shownOfAKind = 4; ///< claims, entities, quotes

/// The place of the words in a text, in code points; empty where they are not in it.
domain::TextRange placeOf(const QString& text, const QString& words) {
    const qsizetype found = text.indexOf(words, 0, Qt::CaseInsensitive);
    return found < 0 ? domain::TextRange{} : domain::CodePointIndex(text).toCodePoints(found, found + words.size());
}

void addClaims(const std::vector<domain::Claim>& claims, const QString& query, std::vector<SearchHitItem>& hits) {
    size_t added = 0;
    for (const domain::Claim& claim : claims) {
        if (added < shownOfAKind && claim.text.contains(query, Qt::CaseInsensitive)) {
            SearchHitItem hit;
            hit.kind = SearchHitItem::Kind::Claim;
            hit.title = claim.text;
            hit.claim = claim.id;
            hits.push_back(std::move(hit));
            ++added;
        }
    }
}

void addEntities(const std::vector<domain::Entity>& entities, const QString& query, std::vector<SearchHitItem>& hits) {
    size_t added = 0;
    for (const domain::Entity& entity : entities) {
        const auto alias = std::ranges::find_if(
            entity.aliases, [&](const domain::Alias& one) { return one.name.contains(query, Qt::CaseInsensitive); });
        if (added < shownOfAKind &&
            (alias != entity.aliases.end() || entity.name.contains(query, Qt::CaseInsensitive))) {
            SearchHitItem hit;
            hit.kind = SearchHitItem::Kind::Entity;
            hit.title =
                alias == entity.aliases.end() ? entity.name : QStringLiteral("%1 (%2)").arg(entity.name, alias->name);
            hit.entity = entity.id;
            hits.push_back(std::move(hit));
            ++added;
        }
    }
}

void addQuotes(const std::vector<domain::Quote>& quotes, const QString& query, std::vector<SearchHitItem>& hits) {
    size_t added = 0;
    for (const domain::Quote& quote : quotes) {
        const bool inNote = quote.note.contains(query, Qt::CaseInsensitive);
        if (added < shownOfAKind && (inNote || quote.exact.contains(query, Qt::CaseInsensitive))) {
            SearchHitItem hit;
            hit.kind = SearchHitItem::Kind::Quote;
            hit.title = inNote ? SearchController::tr("Note") : SearchController::tr("Quote");
            hit.snippet = (inNote ? quote.note : quote.exact).simplified();
            hit.match = placeOf(hit.snippet, query);
            hit.version = quote.version;
            hit.range = quote.range;
            hit.quote = quote.id;
            hits.push_back(std::move(hit));
            ++added;
        }
    }
}

Result<std::vector<SearchHitItem>> find(session::Session& session, const QString& query) {
    const auto claims = session.claims().all();
    const auto entities = claims ? session.entities().all() : passOn(claims);
    const auto quotes = entities ? session.annotations().all() : passOn(entities);
    const auto texts = quotes ? session.search(query, shownTexts) : passOn(quotes);
    if (!texts) {
        return passOn(texts);
    }
    std::vector<SearchHitItem> hits;
    addClaims(*claims, query, hits);
    addEntities(*entities, query, hits);
    addQuotes(*quotes, query, hits);
    for (const dossier::SearchHit& text : *texts) {
        SearchHitItem hit;
        hit.title = text.title;
        hit.snippet = text.snippet;
        hit.match = text.match;
        hit.version = text.version;
        hit.range = text.range;
        hits.push_back(std::move(hit));
    }
    return hits;
}

} // namespace

SearchController::SearchController(WorkContext& context, BackgroundReader& reader, SearchBox& box, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_reader(reader)
    , m_box(box) {
    connect(&box, &SearchBox::queryChanged, this, &SearchController::ask);
    connect(&box, &SearchBox::hitActivated, this, &SearchController::open);
}

void SearchController::ask(const QString& query) {
    if (query.isEmpty()) {
        m_reader.forget(BackgroundReader::Topic::Search);
        return;
    }
    m_reader.ask<std::vector<SearchHitItem>>(
        BackgroundReader::Topic::Search, this, [query](session::Session& session) { return find(session, query); },
        [this, query](Result<std::vector<SearchHitItem>> hits) {
            if (m_context.check(hits)) {
                m_box.setHits(query, std::move(*hits));
            }
        });
}

void SearchController::open(const SearchHitItem& hit) {
    switch (hit.kind) {
    case SearchHitItem::Kind::Text:
        Q_EMIT rangeRequested(hit.version, hit.range);
        break;
    case SearchHitItem::Kind::Quote:
        Q_EMIT quoteRequested(hit.quote);
        break;
    case SearchHitItem::Kind::Entity:
        Q_EMIT entityRequested(hit.entity);
        break;
    case SearchHitItem::Kind::Claim:
        Q_EMIT claimRequested(hit.claim);
        break;
    }
}

} // namespace gainsay::ui

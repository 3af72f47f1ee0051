// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/searchcontroller.h"

#include "app/domain/codepointindex.h"
#include "ui/chooser/placefinder.h"
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

void addClaims(const PlaceIndex& index, const QString& query, std::vector<SearchHitItem>& hits) {
    for (const size_t row : index.holding(query, PlaceKind::Claim, shownOfAKind, {})) {
        const domain::Claim& claim = (*index.sources().claims)[row];
        SearchHitItem hit;
        hit.kind = SearchHitItem::Kind::Claim;
        hit.title = claim.text;
        hit.claim = claim.id;
        hits.push_back(std::move(hit));
    }
}

void addEntities(const PlaceIndex& index, const QString& query, std::vector<SearchHitItem>& hits) {
    for (const size_t row : index.holding(query, PlaceKind::Entity, shownOfAKind, {})) {
        const domain::Entity& entity = (*index.sources().entities)[row];
        const auto alias = std::ranges::find_if(
            entity.aliases, [&](const domain::Alias& one) { return one.name.contains(query, Qt::CaseInsensitive); });
        SearchHitItem hit;
        hit.kind = SearchHitItem::Kind::Entity;
        hit.title =
            alias == entity.aliases.end() ? entity.name : QStringLiteral("%1 (%2)").arg(entity.name, alias->name);
        hit.entity = entity.id;
        hits.push_back(std::move(hit));
    }
}

void addQuotes(const PlaceIndex& index, const QString& query, std::vector<SearchHitItem>& hits) {
    for (const size_t row : index.holding(query, PlaceKind::Quote, shownOfAKind, {})) {
        const domain::Quote& quote = (*index.sources().quotes)[row];
        const bool inNote = quote.note.contains(query, Qt::CaseInsensitive);
        SearchHitItem hit;
        hit.kind = SearchHitItem::Kind::Quote;
        hit.title = inNote ? SearchController::tr("Note") : SearchController::tr("Quote");
        hit.snippet = (inNote ? quote.note : quote.exact).simplified();
        hit.match = placeOf(hit.snippet, query);
        hit.version = quote.version;
        hit.range = quote.range;
        hit.quote = quote.id;
        hits.push_back(std::move(hit));
    }
}

/// `index` may be null: then the texts alone are searched.
Result<std::vector<SearchHitItem>> find(session::Session& session, const PlaceFinder::Index& index,
                                        const QString& query) {
    const auto texts = session.search(query, shownTexts);
    if (!texts) {
        return passOn(texts);
    }
    std::vector<SearchHitItem> hits;
    if (index) {
        addClaims(*index, query, hits);
        addEntities(*index, query, hits);
        addQuotes(*index, query, hits);
    }
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

SearchController::SearchController(WorkContext& context, BackgroundReader& reader, PlaceFinder& finder, SearchBox& box,
                                   QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_reader(reader)
    , m_finder(finder)
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
        BackgroundReader::Topic::Search, this,
        [query, index = m_finder.index()](session::Session& session) { return find(session, index, query); },
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

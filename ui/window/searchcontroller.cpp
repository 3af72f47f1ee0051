// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/searchcontroller.h"

#include "app/domain/codepointindex.h"
#include "ui/chooser/placefinder.h"
#include "ui/search/searchbox.h"
#include "ui/window/facetchoices.h"
#include "ui/window/facetwords.h"

#include <algorithm>

namespace gainsay::ui {
namespace {

constexpr int shownTexts = 12;
constexpr size_t shownOfAKind = 4; ///< claims, entities, quotes
constexpr size_t shownQuotes = 12; ///< where the search is narrowed down

/// The place of the words in a text, in code points; empty where they are not in it.
domain::TextRange placeOf(const QString& text, const QString& words) {
    const qsizetype found = text.indexOf(words, 0, Qt::CaseInsensitive);
    return found < 0 ? domain::TextRange{} : domain::CodePointIndex(text).toCodePoints(found, found + words.size());
}

void addClaims(const PlaceIndex& index, const QString& query, const std::stop_token& stop,
               std::vector<SearchHitItem>& hits) {
    for (const size_t row : index.holding(query, PlaceKind::Claim, shownOfAKind, stop)) {
        const domain::Claim& claim = (*index.sources().claims)[row];
        SearchHitItem hit;
        hit.kind = SearchHitItem::Kind::Claim;
        hit.title = claim.text;
        hit.claim = claim.id;
        hits.push_back(std::move(hit));
    }
}

void addEntities(const PlaceIndex& index, const QString& query, const std::stop_token& stop,
                 std::vector<SearchHitItem>& hits) {
    for (const size_t row : index.holding(query, PlaceKind::Entity, shownOfAKind, stop)) {
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

SearchHitItem quoteHit(const domain::Quote& quote, const QString& query) {
    const bool inNote = !query.isEmpty() && quote.note.contains(query, Qt::CaseInsensitive);
    SearchHitItem hit;
    hit.kind = SearchHitItem::Kind::Quote;
    hit.title = inNote ? SearchController::tr("Note") : SearchController::tr("Quote");
    hit.snippet = (inNote ? quote.note : quote.exact).simplified();
    hit.match = placeOf(hit.snippet, query);
    hit.version = quote.version;
    hit.range = quote.range;
    hit.quote = quote.id;
    return hit;
}

void addQuotes(const PlaceIndex& index, const QString& query, const std::stop_token& stop,
               std::vector<SearchHitItem>& hits) {
    for (const size_t row : index.holding(query, PlaceKind::Quote, shownOfAKind, stop)) {
        hits.push_back(quoteHit((*index.sources().quotes)[row], query));
    }
}

/// The quotes that fit and hold the words; without words the first that fit.
void addFittingQuotes(const PlaceIndex& index, const QString& query, const std::vector<domain::QuoteId>& fitting,
                      const std::stop_token& stop, std::vector<SearchHitItem>& hits) {
    const auto& quotes = *index.sources().quotes;
    const auto fits = [&](size_t row) { return std::ranges::binary_search(fitting, quotes[row].id); };
    std::vector<size_t> rows;
    if (query.isEmpty()) {
        for (size_t row = 0; row < quotes.size() && rows.size() < std::min(shownQuotes, fitting.size()); ++row) {
            if (fits(row)) {
                rows.push_back(row);
            }
        }
    } else {
        rows = index.holding(query, PlaceKind::Quote, shownQuotes, stop, fits);
    }
    std::ranges::transform(rows, std::back_inserter(hits), [&](size_t row) { return quoteHit(quotes[row], query); });
}

/// The first articles that fit, from their beginnings.
void addFittingArticles(const PlaceIndex& index, const std::vector<domain::ArticleId>& fitting,
                        std::vector<SearchHitItem>& hits) {
    size_t left = static_cast<size_t>(shownTexts);
    for (const session::ArticleRow& row : *index.sources().articles) {
        if (left == 0) {
            return;
        }
        if (std::ranges::binary_search(fitting, row.article.id)) {
            SearchHitItem hit;
            hit.title = row.article.title;
            hit.version = row.version.id;
            hits.push_back(std::move(hit));
            --left;
        }
    }
}

void addTexts(const std::vector<dossier::SearchHit>& texts, std::vector<SearchHitItem>& hits) {
    for (const dossier::SearchHit& text : texts) {
        SearchHitItem hit;
        hit.title = text.title;
        hit.snippet = text.snippet;
        hit.match = text.match;
        hit.version = text.version;
        hit.range = text.range;
        hits.push_back(std::move(hit));
    }
}

} // namespace

/// `index` may be null: then the texts alone are searched.
Result<SearchController::Answer> SearchController::find(session::Session& session, const PlaceFinder::Index& index,
                                                        const QString& query, const dossier::FacetQuestion& question,
                                                        std::shared_ptr<const FacetMatch> match,
                                                        const std::stop_token& stop) {
    Answer answer;
    if (!question.isEmpty() && !match) {
        auto articles = session.finding().articles(question);
        auto quotes = articles ? session.finding().quotes(question) : passOn(articles);
        auto texts = quotes ? session.finding().scope(question) : passOn(quotes);
        if (!texts) {
            return passOn(texts);
        }
        match = std::make_shared<const FacetMatch>(std::move(*articles), std::move(*quotes), std::move(*texts));
    }
    answer.match = std::move(match);
    const auto texts =
        session.finding().texts({query, answer.match ? &answer.match->texts : nullptr, shownTexts, stop});
    if (!texts) {
        return passOn(texts);
    }
    if (index && answer.match) {
        addFittingQuotes(*index, query, answer.match->quotes, stop, answer.hits);
        if (query.isEmpty()) {
            addFittingArticles(*index, answer.match->articles, answer.hits);
        }
    } else if (index) {
        addClaims(*index, query, stop, answer.hits);
        addEntities(*index, query, stop, answer.hits);
        addQuotes(*index, query, stop, answer.hits);
    }
    addTexts(*texts, answer.hits);
    return answer;
}

SearchController::SearchController(WorkContext& context, BackgroundReader& reader, PlaceFinder& finder, SearchBox& box,
                                   QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_reader(reader)
    , m_finder(finder)
    , m_box(box)
    , m_choices(
          new FacetChoices(context.models(), finder, PlaceFinder::Asker::Search, tr("Narrow the search down"), this)) {
    connect(&box, &SearchBox::queryChanged, this, &SearchController::ask);
    connect(&box, &SearchBox::hitActivated, this, &SearchController::open);
    connectFilter();
}

SearchController::~SearchController() {
    m_stop.request_stop();
    m_box.setFilter({});
}

void SearchController::connectFilter() {
    connect(m_choices, &FacetChoices::chosen, this, [this](const domain::Facet& facet) {
        domain::Facets facets = m_facets;
        facets.add(facet);
        setFacets(facets);
    });
    connect(&m_box, &SearchBox::filterRemovalRequested, this, [this](int number) {
        domain::Facets facets = m_facets;
        facets.remove(domain::Facet(facets.all()[static_cast<size_t>(number)]));
        setFacets(facets);
    });
    connect(&m_box, &SearchBox::filterClearRequested, this, [this] { setFacets({}); });
    connect(&m_context.session().actions(), &session::ActionRunner::committed, this, &SearchController::forgetMatch);
    for (const auto signal :
         {&DossierModels::articlesChanged, &DossierModels::entitiesChanged, &DossierModels::tagsChanged}) {
        connect(&m_context.models(), signal, this, [this] {
            forgetMatch(); // the articles that name an entity are others now
            showFilter();
        });
    }
}

void SearchController::setFacets(const domain::Facets& facets) {
    m_facets = facets;
    m_choices->setTaken(facets);
    forgetMatch();
    showFilter();
    if (m_box.hasFocus()) {
        ask(m_box.query());
    }
}

void SearchController::search(const QString& words, const domain::Facets& facets) {
    m_facets = facets;
    m_choices->setTaken(facets);
    forgetMatch();
    showFilter();
    m_box.search(words);
}

void SearchController::forgetMatch() {
    m_match.reset();
    ++m_change;
}

void SearchController::showFilter() {
    QStringList words;
    for (const domain::Facet& facet : m_facets.all()) {
        words << facetWords(facet, m_context.models());
    }
    m_box.setFilter(words);
}

void SearchController::ask(const QString& query) {
    // What is still being looked for must not keep these words waiting; its answer would not be delivered.
    m_stop.request_stop();
    m_stop = {};
    if (query.isEmpty() && m_facets.isEmpty()) {
        m_reader.forget(BackgroundReader::Topic::Search);
        return;
    }
    m_reader.ask<Answer>(
        BackgroundReader::Topic::Search, this,
        [query, index = m_finder.index(), question = facetQuestion(m_facets, m_context.models()), match = m_match,
         stop = m_stop.get_token()](session::Session& session) {
            return find(session, index, query, question, match, stop);
        },
        [this, query, change = m_change](Result<Answer> answer) {
            if (!m_context.check(answer)) {
                return;
            }
            if (change == m_change) {
                m_match = std::move(answer->match);
            }
            for (SearchHitItem& hit : answer->hits) {
                hit.tags = m_context.models().tagsOf(hit.quote);
            }
            m_box.setHits(query, std::move(answer->hits));
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

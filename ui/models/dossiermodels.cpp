// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/dossiermodels.h"

#include <QTimer>

#include <set>

namespace gainsay::ui {
namespace {

using Topic = BackgroundReader::Topic;

constexpr qint64 shownEntries = 200;
/// More than any window shows at once, and soon read whatever the size of the dossier.
constexpr qint64 firstArticles = 200;

/// Which recorded tables a topic's rows are made from.
bool concerns(Topic topic, const QByteArray& table) {
    static const std::set<QByteArray> articles{"article", "version", "source", "source_grade", "quote"};
    static const std::set<QByteArray> entities{"entity",       "entity_alias", "entity_distinct", "mention", "version",
                                               "quote_entity", "quote"};
    static const std::set<QByteArray> claims{"claim",   "assertion",      "quote",        "contradiction",
                                             "article", "source",         "source_grade", "quote_entity",
                                             "version", "entity_distinct"};
    static const std::set<QByteArray> waiting{"anchoring", "article", "version", "quote", "source"};
    static const std::set<QByteArray> quotes{"quote", "tag", "quote_tag", "article", "version", "source"};
    switch (topic) {
    case Topic::Articles:
        return articles.contains(table);
    case Topic::Entities:
        return entities.contains(table);
    case Topic::Claims:
        return claims.contains(table);
    case Topic::Waiting:
        return waiting.contains(table);
    case Topic::Quotes:
        return quotes.contains(table);
    case Topic::SavedSearches:
        return table == "saved_search";
    default:
        return true;
    }
}

template <typename Row>
std::shared_ptr<const std::vector<Row>> shared(std::vector<Row>&& rows) {
    return std::make_shared<const std::vector<Row>>(std::move(rows));
}

struct ClaimsAnswer {
    std::vector<ClaimItem> items;
    std::vector<domain::Claim> claims;
    std::vector<domain::Assertion> assertions;
    std::vector<domain::Quote> quotes;
    QHash<domain::QuoteId, domain::ArticleId> articleOf;
    std::vector<session::ContradictionView> contradictions;
};

/// The articles of the quotes that speak to claims.
Result<QHash<domain::QuoteId, domain::ArticleId>> readArticlesOf(session::Session& session,
                                                                 const std::vector<domain::Assertion>& assertions,
                                                                 const std::vector<domain::Quote>& quotes) {
    std::set<domain::QuoteId> speaking;
    std::ranges::transform(assertions, std::inserter(speaking, speaking.end()), &domain::Assertion::quote);
    QHash<domain::VersionId, domain::ArticleId> known;
    QHash<domain::QuoteId, domain::ArticleId> articles;
    for (const domain::Quote& quote : quotes) {
        if (!speaking.contains(quote.id)) {
            continue;
        }
        auto article = known.constFind(quote.version);
        if (article == known.cend()) {
            const auto found = session.library().articleOf(quote.version);
            if (!found) {
                return passOn(found);
            }
            article = known.insert(quote.version, *found);
        }
        articles.insert(quote.id, *article);
    }
    return articles;
}

Result<ClaimsAnswer> readClaims(session::Session& session) {
    ClaimsAnswer answer;
    auto claims = session.claims().all();
    auto assertions = claims ? session.claims().assertions() : passOn(claims);
    auto quotes = assertions ? session.annotations().all() : passOn(assertions);
    auto articles = quotes ? readArticlesOf(session, *assertions, *quotes) : passOn(quotes);
    auto views = articles ? session.contradictions().views() : passOn(articles);
    if (!views) {
        return passOn(views);
    }
    std::vector<domain::Contradiction> contradictions;
    for (const session::ContradictionView& view : *views) {
        contradictions.push_back(view.contradiction);
    }
    answer.items = claimItems(*claims, *assertions, contradictions);
    answer.claims = std::move(*claims);
    answer.assertions = std::move(*assertions);
    answer.quotes = std::move(*quotes);
    answer.articleOf = std::move(*articles);
    answer.contradictions = std::move(*views);
    return answer;
}

struct QuotesAnswer {
    std::vector<session::TagRow> tags;
    std::vector<RowStep<QuoteItem>> steps;
    QHash<domain::QuoteId, std::vector<domain::Tag>> tagsOf;
};

Result<QuotesAnswer> readQuotes(session::Session& session, std::vector<QuoteItem>& delivered) {
    auto tags = session.tags().rows();
    auto items = tags ? readQuoteItems(session) : passOn(tags);
    if (!items) {
        return passOn(items);
    }
    QuotesAnswer answer{std::move(*tags), {}, {}};
    for (const QuoteItem& item : *items) {
        if (!item.tags.empty()) {
            answer.tagsOf.insert(item.id, item.tags);
        }
    }
    answer.steps = stepsTo(delivered, std::move(*items), [](const QuoteItem& item) { return item.id; });
    return answer;
}

} // namespace

DossierModels::DossierModels(session::Session& session, BackgroundReader& reader, QObject* parent)
    : QObject(parent)
    , m_reader(reader) {
    connect(&session.actions(), &session::ActionRunner::committed, this, &DossierModels::take);
    // A list to look at first; what takes longer with the dossier's size comes when that has been painted.
    askFirstArticles();
    m_reader.hold();
    askJournal();
    askClaims();
    askEntities();
    askWaiting();
    askSavedSearches();
    askQuotes();
}

const std::vector<domain::Tag>& DossierModels::tagsOf(domain::QuoteId quote) const {
    static const std::vector<domain::Tag> none;
    const auto found = m_tagsOf.constFind(quote);
    return found == m_tagsOf.cend() ? none : *found;
}

const std::vector<domain::ArticleId>& DossierModels::articlesMentioning(domain::EntityId entity) const {
    static const std::vector<domain::ArticleId> none;
    const auto found = m_mentioning.constFind(entity);
    return found == m_mentioning.cend() ? none : *found;
}

void DossierModels::take(const std::vector<dossier::RowChange>& rows) {
    const auto touched = [&](Topic topic) {
        return std::ranges::any_of(rows, [&](const dossier::RowChange& row) { return concerns(topic, row.table); });
    };
    if (touched(Topic::Articles)) {
        askArticles();
    }
    if (touched(Topic::Claims)) {
        askClaims();
    }
    if (touched(Topic::Entities)) {
        askEntities();
    }
    if (touched(Topic::Waiting)) {
        askWaiting();
    }
    if (touched(Topic::SavedSearches)) {
        askSavedSearches();
    }
    if (touched(Topic::Quotes)) {
        askQuotes();
    }
    askJournal();
}

Result<DossierModels::ArticlesAnswer> DossierModels::readArticles(session::Session& session, qint64 limit,
                                                                  const Delivered<ArticleItem>& delivered) {
    auto articles = session.library().articles({}, limit);
    auto sources = articles ? session.library().sources() : passOn(articles);
    if (!sources) {
        return passOn(sources);
    }
    ArticlesAnswer answer{std::move(*articles), std::move(*sources), {}};
    std::vector<ArticleItem> items;
    items.reserve(answer.articles.size());
    std::ranges::transform(answer.articles, std::back_inserter(items), articleItem);
    answer.steps = stepsTo(*delivered, std::move(items), [](const ArticleItem& item) { return item.id; });
    return answer;
}

void DossierModels::askFirstArticles() {
    m_reader.ask<ArticlesAnswer>(
        Topic::Articles, this,
        [delivered = m_deliveredArticles](session::Session& session) {
            return readArticles(session, firstArticles, delivered);
        },
        [this](Result<ArticlesAnswer> answer) {
            const bool isAll = answer && static_cast<qint64>(answer->articles.size()) < firstArticles;
            showArticles(std::move(answer));
            if (!isAll) {
                askArticles();
            }
            QTimer::singleShot(0, &m_reader, &BackgroundReader::release); // behind what is to be painted
        });
}

void DossierModels::askArticles() {
    m_reader.refresh<ArticlesAnswer>(
        Topic::Articles, this,
        [delivered = m_deliveredArticles](session::Session& session) { return readArticles(session, -1, delivered); },
        [this](Result<ArticlesAnswer> answer) { showArticles(std::move(answer)); });
}

void DossierModels::showArticles(Result<ArticlesAnswer> answer) {
    if (!answer) {
        Q_EMIT failed(answer.error());
        return;
    }
    // The rows before go where they were read: freeing thousands takes its time, too.
    m_reader.dispose(std::exchange(m_articleRows, shared(std::move(answer->articles))));
    m_sourceRows = std::move(answer->sources);
    m_articles.apply(std::move(answer->steps));
    Q_EMIT articlesChanged();
}

struct DossierModels::EntitiesAnswer {
    std::vector<RowStep<EntityItem>> steps;
    std::vector<domain::Entity> entities;
    QHash<domain::EntityId, std::vector<domain::ArticleId>> mentioning;
};

Result<DossierModels::EntitiesAnswer> DossierModels::readEntities(session::Session& session,
                                                                  const Delivered<EntityItem>& delivered) {
    auto rows = session.entities().rows();
    if (!rows) {
        return passOn(rows);
    }
    auto names = session.entities().unresolved();
    if (!names) {
        return passOn(names);
    }
    EntitiesAnswer answer;
    std::vector<EntityItem> items;
    for (session::EntityRow& row : *rows) {
        items.push_back(entityItem(row));
        if (!row.articles.empty()) {
            answer.mentioning.insert(row.entity.id, std::move(row.articles));
        }
        answer.entities.push_back(std::move(row.entity));
    }
    for (const session::UnresolvedName& name : *names) {
        items.push_back(entityItem(name));
    }
    answer.steps = stepsTo(*delivered, std::move(items), entityKey);
    return answer;
}

void DossierModels::askEntities() {
    m_reader.refresh<EntitiesAnswer>(
        Topic::Entities, this,
        [delivered = m_deliveredEntities](session::Session& session) { return readEntities(session, delivered); },
        [this](Result<EntitiesAnswer> answer) {
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            // As with the articles: thousands take their time to be freed.
            m_reader.dispose(std::exchange(m_entityList, shared(std::move(answer->entities))));
            m_reader.dispose(std::exchange(m_mentioning, std::move(answer->mentioning)));
            m_entities.apply(std::move(answer->steps));
            Q_EMIT entitiesChanged();
        });
}

void DossierModels::askClaims() {
    m_reader.refresh<ClaimsAnswer>(Topic::Claims, this, readClaims, [this](Result<ClaimsAnswer> answer) {
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        m_claimList = shared(std::move(answer->claims));
        m_reader.dispose(std::exchange(m_assertions, std::move(answer->assertions)));
        m_reader.dispose(std::exchange(m_quotes, shared(std::move(answer->quotes))));
        m_reader.dispose(std::exchange(m_articleOf, std::move(answer->articleOf)));
        m_reader.dispose(std::exchange(m_contradictions, std::move(answer->contradictions)));
        m_claims.setRows(std::move(answer->items));
        Q_EMIT claimsChanged();
    });
}

void DossierModels::askWaiting() {
    using Waiting = std::vector<session::WaitingQuote>;
    m_reader.ask<Waiting>(
        Topic::Waiting, this, [](session::Session& session) { return session.versions().waiting(); },
        [this](Result<Waiting> waiting) {
            if (!waiting) {
                Q_EMIT failed(waiting.error());
                return;
            }
            m_waiting = std::move(*waiting);
            Q_EMIT waitingChanged();
        });
}

void DossierModels::askSavedSearches() {
    using Searches = std::vector<domain::SavedSearch>;
    m_reader.refresh<Searches>(
        Topic::SavedSearches, this, [](session::Session& session) { return session.finding().savedSearches(); },
        [this](Result<Searches> searches) {
            if (!searches) {
                Q_EMIT failed(searches.error());
                return;
            }
            m_savedSearches.setRows(std::move(*searches));
            Q_EMIT savedSearchesChanged();
        });
}

void DossierModels::askQuotes() {
    m_reader.refresh<QuotesAnswer>(
        Topic::Quotes, this,
        [delivered = m_deliveredQuotes](session::Session& session) { return readQuotes(session, *delivered); },
        [this](Result<QuotesAnswer> answer) {
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            m_tags.setRows(std::move(answer->tags));
            m_quoteItems.apply(std::move(answer->steps));
            m_reader.dispose(std::exchange(m_tagsOf, std::move(answer->tagsOf)));
            Q_EMIT tagsChanged();
        });
}

void DossierModels::askJournal() {
    m_reader.refresh<std::vector<JournalItem>>(
        Topic::Journal, this,
        [](session::Session& session) -> Result<std::vector<JournalItem>> {
            const auto entries = session.log(shownEntries);
            if (!entries) {
                return passOn(entries);
            }
            std::vector<JournalItem> items;
            std::ranges::transform(*entries, std::back_inserter(items), journalItem);
            return items;
        },
        [this](Result<std::vector<JournalItem>> items) {
            if (!items) {
                Q_EMIT failed(items.error());
                return;
            }
            m_journal.setRows(std::move(*items));
        });
}

} // namespace gainsay::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/entitypage.h"

#include "app/analysis/assertionreading.h"
#include "app/analysis/mentions.h"
#include "app/analysis/sentences.h"
#include "app/analysis/statementdates.h"
#include "app/session/mentionreading.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

namespace gainsay::session {
namespace {

using domain::MentionStatus;

/// Text of one line and the same length.
QString inOneLine(QString text) {
    std::ranges::replace_if(text, [](QChar sign) { return sign.isSpace(); }, QChar(u' '));
    return text;
}

bool isAbout(const domain::Mention& mention, domain::EntityId entity) {
    return mention.entity == entity || std::ranges::contains(mention.candidates, entity);
}

bool counts(const domain::Mention& mention) {
    return mention.status == MentionStatus::Suggested || mention.status == MentionStatus::Linked;
}

/// Puts a page together, article by article.
class PageBuilder {
public:
    PageBuilder(dossier::Dossier& dossier, domain::EntityId entity)
        : m_dossier(dossier)
        , m_id(entity) {}

    [[nodiscard]] Result<EntityPage> build(const std::stop_token& stop);

private:
    [[nodiscard]] Result<void> readNames();
    [[nodiscard]] Result<void> readArticles();
    [[nodiscard]] Result<void> readQuotes();
    void addMentions(const LatestText& latest, std::vector<domain::Mention> mentions);
    void addToQuotes(const LatestText& latest, std::vector<domain::Mention>& mentions);
    void addSentences(const LatestText& latest, std::span<const domain::TextRange> sentences,
                      const std::vector<domain::Mention>& mentions);
    void addCompanions(std::span<const domain::TextRange> sentences, const std::vector<domain::Mention>& mentions);
    [[nodiscard]] EntityStatement statementIn(const domain::Version& version, const QString& words) const;
    [[nodiscard]] Result<void> readWords(const std::stop_token& stop);
    void finish();

    dossier::Dossier& m_dossier;
    domain::EntityId m_id;
    EntityPage m_page;
    std::vector<domain::Entity> m_entities;
    QHash<domain::EntityId, QString> m_names;
    QHash<domain::ArticleId, domain::Article> m_articles;
    QHash<domain::SourceId, QString> m_sources;
    QHash<domain::VersionId, domain::Version> m_versions;
    QHash<domain::QuoteId, size_t> m_quotes;                                          ///< their statements' numbers
    QHash<std::pair<domain::QuoteId, domain::VersionId>, domain::TextRange> m_places; ///< in later versions
    std::map<domain::EntityId, Companion> m_companions;
};

Result<void> PageBuilder::readNames() {
    auto entities = m_dossier.entities().all();
    const auto pairs = entities ? m_dossier.entities().distinctPairs() : passOn(entities);
    if (!pairs) {
        return passOn(pairs);
    }
    m_entities = std::move(*entities);
    const auto own = std::ranges::find(m_entities, m_id, &domain::Entity::id);
    if (own == m_entities.end()) {
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate(
                           "Entities", "The entity is no longer there: it was deleted, perhaps in another window."));
    }
    m_page.entity = *own;
    for (const domain::Entity& entity : m_entities) {
        m_names.insert(entity.id, entity.name);
    }
    for (const domain::DistinctPair& pair : *pairs) {
        if (pair.a == m_id || pair.b == m_id) {
            const auto other = pair.a == m_id ? pair.b : pair.a;
            m_page.distinctFrom.push_back({other, m_names.value(other), pair.reason});
        }
    }
    std::ranges::sort(m_page.distinctFrom, {}, [](const DistinctEntity& one) { return one.name.toCaseFolded(); });
    return {};
}

Result<void> PageBuilder::readArticles() {
    const auto articles = m_dossier.articles().all();
    const auto sources = articles ? m_dossier.sources().all() : passOn(articles);
    const auto versions = sources ? m_dossier.articles().allVersions() : passOn(sources);
    if (!versions) {
        return passOn(versions);
    }
    for (const domain::Article& article : *articles) {
        m_articles.insert(article.id, article);
    }
    for (const domain::Source& source : *sources) {
        m_sources.insert(source.id, source.name);
    }
    for (const domain::Version& version : *versions) {
        m_versions.insert(version.id, version);
    }
    return {};
}

Result<void> PageBuilder::readQuotes() {
    const auto quotes = m_dossier.quotes().all();
    const auto links = quotes ? m_dossier.quotes().entityLinks() : passOn(quotes);
    const auto assertions = links ? m_dossier.claims().assertions() : passOn(links);
    const auto places = assertions ? m_dossier.quotePlaces().all() : passOn(assertions);
    if (!places) {
        return passOn(places);
    }
    QSet<domain::QuoteId> own;
    for (const auto& [quote, entity] : *links) {
        if (entity == m_id) {
            own.insert(quote);
        }
    }
    for (const domain::Quote& quote : *quotes) {
        if (!own.contains(quote.id)) {
            continue;
        }
        EntityStatement statement = statementIn(m_versions.value(quote.version), quote.exact);
        statement.quote = quote.id;
        statement.range = quote.range;
        m_quotes.insert(quote.id, m_page.statements.size());
        m_page.statements.push_back(std::move(statement));
    }
    for (const domain::Assertion& assertion : *assertions) {
        if (const auto number = m_quotes.constFind(assertion.quote);
            number != m_quotes.constEnd() && !assertion.speakerChain.isEmpty()) {
            m_page.statements[*number].speakers = assertion.speakerChain; // what somebody stated
        }
    }
    for (const domain::QuotePlace& place : *places) {
        if (own.contains(place.quote) && place.isTaken()) {
            m_places.insert({place.quote, place.version}, *place.range);
        }
    }
    return {};
}

EntityStatement PageBuilder::statementIn(const domain::Version& version, const QString& words) const {
    const domain::Article article = m_articles.value(version.article);
    EntityStatement statement;
    statement.version = version.id;
    statement.words = inOneLine(words);
    statement.article = version.article;
    statement.articleTitle = article.title;
    statement.source = article.source;
    statement.sourceName = m_sources.value(article.source);
    statement.published = article.published;
    return statement;
}

/// Who says it, and when, as the words read.
Result<void> PageBuilder::readWords(const std::stop_token& stop) {
    const auto& statements = m_page.statements;
    const bool isTooMany = statements.size() - static_cast<size_t>(m_quotes.size()) > mostReadSentences;
    for (EntityStatement& statement : m_page.statements) {
        if (stop.stop_requested()) {
            return failure(ErrorCode::Cancelled, {});
        }
        if (isTooMany && statement.quote.isNull()) {
            continue;
        }
        if (statement.speakers.isEmpty()) {
            statement.speakers = analysis::readAssertion(statement.words, statement.published).speakerChain();
        }
        if (const auto said = analysis::statementDateOf(statement.words, statement.published)) {
            statement.said = said->date;
        }
    }
    return {};
}

/// Gives mentions to the entity's quotes that they lie in, and leaves the others.
void PageBuilder::addToQuotes(const LatestText& latest, std::vector<domain::Mention>& mentions) {
    for (const auto [quote, number] : m_quotes.asKeyValueRange()) {
        EntityStatement& statement = m_page.statements[number];
        const bool isHere = statement.version == latest.version.id;
        const domain::TextRange here = isHere ? statement.range : m_places.value({quote, latest.version.id});
        std::erase_if(mentions, [&](const domain::Mention& mention) {
            if (mention.status == MentionStatus::Rejected || !here.contains(mention.range)) {
                return false;
            }
            if (isHere) {
                statement.names.push_back(mention.range.shifted(-here.start));
            }
            statement.mentions.push_back(mention);
            return true;
        });
    }
}

void PageBuilder::addSentences(const LatestText& latest, std::span<const domain::TextRange> sentences,
                               const std::vector<domain::Mention>& mentions) {
    std::map<std::pair<domain::TextRange, bool>, EntityStatement> bySentence;
    for (const domain::Mention& mention : mentions) {
        const auto at = std::ranges::find_if(
            sentences, [&mention](domain::TextRange one) { return one.contains(mention.range.start); });
        const domain::TextRange range = at == sentences.end() ? mention.range : *at;
        const bool isRejected = mention.status == MentionStatus::Rejected;
        auto [found, isNew] = bySentence.try_emplace({range, isRejected});
        EntityStatement& statement = found->second;
        if (isNew) {
            statement = statementIn(latest.version, latest.text.slice(range));
            statement.range = range;
            statement.isRejected = isRejected;
        }
        statement.names.push_back(mention.range.intersected(range).shifted(-range.start));
        statement.mentions.push_back(mention);
    }
    for (auto& [key, statement] : bySentence) {
        m_page.statements.push_back(std::move(statement));
    }
}

void PageBuilder::addCompanions(std::span<const domain::TextRange> sentences,
                                const std::vector<domain::Mention>& mentions) {
    std::map<domain::EntityId, qsizetype> shared; // 0: in another sentence
    for (const domain::Mention& mention : mentions) {
        if (counts(mention)) {
            shared.try_emplace(mention.entity);
        }
    }
    auto mention = mentions.begin();
    for (const domain::TextRange sentence : sentences) {
        QSet<domain::EntityId> named;
        for (; mention != mentions.end() && mention->range.start < sentence.end; ++mention) {
            if (counts(*mention) && mention->range.start >= sentence.start) {
                named.insert(mention->entity);
            }
        }
        if (named.contains(m_id)) {
            for (const domain::EntityId other : std::as_const(named)) {
                ++shared[other];
            }
        }
    }
    for (const auto& [other, number] : shared) {
        if (other != m_id) {
            Companion& companion = m_companions[other];
            companion.sentences += number;
            ++companion.articles;
        }
    }
}

void PageBuilder::addMentions(const LatestText& latest, std::vector<domain::Mention> mentions) {
    std::vector<domain::Mention> own;
    std::ranges::copy_if(mentions, std::back_inserter(own),
                         [this](const domain::Mention& mention) { return isAbout(mention, m_id); });
    if (own.empty()) {
        return;
    }
    const auto sentences = analysis::sentencesOf(latest.text);
    if (std::ranges::any_of(own, counts)) {
        addCompanions(sentences, mentions);
    }
    addToQuotes(latest, own);
    addSentences(latest, sentences, own);
}

void PageBuilder::finish() {
    std::ranges::sort(m_page.statements, {}, [](const EntityStatement& statement) {
        const domain::PartialDate& known = statement.said.isEmpty() ? statement.published : statement.said;
        return std::tuple(known.isEmpty(), known.earliest(), known.latest(), statement.published.earliest(),
                          statement.article, statement.range, statement.isRejected);
    });
    std::map<domain::SourceId, EntitySource> sources;
    std::map<domain::SourceId, QSet<domain::ArticleId>> articles;
    for (const EntityStatement& statement : m_page.statements) {
        if (statement.isOfEntity()) {
            EntitySource& source = sources[statement.source];
            source.source = statement.source;
            source.name = statement.sourceName;
            ++source.statements;
            articles[statement.source].insert(statement.article);
        }
    }
    for (auto& [id, source] : sources) {
        source.articles = articles[id].size();
        m_page.sources.push_back(std::move(source));
    }
    std::ranges::sort(m_page.sources, {}, [](const EntitySource& one) {
        return std::tuple(-one.statements, -one.articles, one.name.toCaseFolded(), one.source);
    });
    for (auto& [id, companion] : m_companions) {
        companion.entity = id;
        companion.name = m_names.value(id);
        m_page.companions.push_back(std::move(companion));
    }
    std::ranges::sort(m_page.companions, {}, [](const Companion& one) {
        return std::tuple(-one.sentences, -one.articles, one.name.toCaseFolded(), one.entity);
    });
}

Result<EntityPage> PageBuilder::build(const std::stop_token& stop) {
    if (auto read = readNames().and_then([this] { return readArticles(); }).and_then([this] { return readQuotes(); });
        !read) {
        return passOn(read);
    }
    const analysis::NameIndex names(m_entities);
    const auto visited = visitLatestTexts(m_dossier, stop, [&](const LatestText& latest) -> Result<void> {
        addMentions(latest, withDecisions(names.find(latest.text.text(), latest.version.id), latest.decided));
        return {};
    });
    if (!visited) {
        return passOn(visited);
    }
    if (auto read = readWords(stop); !read) {
        return passOn(read);
    }
    finish();
    return std::move(m_page);
}

} // namespace

bool EntityStatement::isOpen() const {
    return std::ranges::any_of(mentions, [](const domain::Mention& mention) {
        return mention.status == MentionStatus::Suggested || mention.status == MentionStatus::Ambiguous;
    });
}

bool EntityStatement::isOfEntity() const {
    return !quote.isNull() || std::ranges::any_of(mentions, counts);
}

Result<EntityPage> readEntityPage(ActionRunner& actions, domain::EntityId entity, const std::stop_token& stop) {
    return PageBuilder(actions.dossier(), entity).build(stop);
}

} // namespace gainsay::session

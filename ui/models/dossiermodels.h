// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/articlemodel.h"
#include "ui/models/backgroundreader.h"
#include "ui/models/claimmodel.h"
#include "ui/models/entitymodel.h"
#include "ui/models/journalmodel.h"
#include "ui/models/quotemodel.h"
#include "ui/models/savedsearchmodel.h"
#include "ui/models/tagmodel.h"

#include <QHash>

#include <memory>

namespace gainsay::ui {

/// The models of one open dossier, kept in step with what is committed. Queries run off the interface's thread; the
/// rows of their answers are compared with the shown ones, so that a model changes only where the dossier did.
class DossierModels final : public QObject {
    Q_OBJECT

public:
    /// Both must outlive this. Asks for everything at once; the reader holds all but the first articles until these
    /// were shown.
    DossierModels(session::Session& session, BackgroundReader& reader, QObject* parent = nullptr);

    [[nodiscard]] ArticleModel& articles() { return m_articles; }
    [[nodiscard]] EntityModel& entities() { return m_entities; }
    [[nodiscard]] ClaimModel& claims() { return m_claims; }
    [[nodiscard]] JournalModel& journal() { return m_journal; }
    [[nodiscard]] SavedSearchModel& savedSearches() { return m_savedSearches; }

    [[nodiscard]] TagModel& tags() { return m_tags; }
    [[nodiscard]] QuoteModel& quoteItems() { return m_quoteItems; }
    /// Those on a quote as last read, by name.
    [[nodiscard]] const std::vector<domain::Tag>& tagsOf(domain::QuoteId quote) const;

    /// All contradictions with both sides, as last found; best first.
    [[nodiscard]] const std::vector<session::ContradictionView>& contradictions() const { return m_contradictions; }
    /// All claims and what quotes say about them, as last read.
    [[nodiscard]] const std::vector<domain::Claim>& claimList() const { return *m_claimList; }
    [[nodiscard]] const std::vector<domain::Assertion>& assertions() const { return m_assertions; }
    [[nodiscard]] const std::vector<domain::Quote>& quotes() const { return *m_quotes; }
    [[nodiscard]] const std::vector<domain::Entity>& entityList() const { return *m_entityList; }
    /// The article that a quote which speaks to a claim was taken from, in whichever of its versions; null where
    /// unknown.
    [[nodiscard]] domain::ArticleId articleOf(domain::QuoteId speaking) const { return m_articleOf.value(speaking); }
    /// Articles whose latest text names an entity, as its row counts them; by key.
    [[nodiscard]] const std::vector<domain::ArticleId>& articlesMentioning(domain::EntityId entity) const;
    /// Quotes that wait for somebody to say where they stand in a new version.
    [[nodiscard]] const std::vector<session::WaitingQuote>& waitingQuotes() const { return m_waiting; }
    /// All articles and sources, as last read.
    [[nodiscard]] const std::vector<session::ArticleRow>& articleRows() const { return *m_articleRows; }
    [[nodiscard]] const std::vector<session::SourceRow>& sourceRows() const { return m_sourceRows; }

    /// Rows as last read, to be looked at on another thread: they never change, others take their place.
    template <typename Row>
    using Shared = std::shared_ptr<const std::vector<Row>>;
    [[nodiscard]] const Shared<domain::Claim>& sharedClaims() const { return m_claimList; }
    [[nodiscard]] const Shared<domain::Quote>& sharedQuotes() const { return m_quotes; }
    [[nodiscard]] const Shared<domain::Entity>& sharedEntities() const { return m_entityList; }
    [[nodiscard]] const Shared<session::ArticleRow>& sharedArticles() const { return m_articleRows; }

    /// Whether something that was committed has yet to reach the models.
    [[nodiscard]] bool isBusy() const { return m_reader.isBusy(); }

Q_SIGNALS:
    void articlesChanged();
    void entitiesChanged();
    /// Claims, assertions, quotes or contradictions are others now.
    void claimsChanged();
    void waitingChanged();
    void savedSearchesChanged();
    /// Tags, what they are on, or what lists show of quotes.
    void tagsChanged();
    void failed(const gainsay::Error& error);

private:
    struct ArticlesAnswer {
        std::vector<session::ArticleRow> articles;
        std::vector<session::SourceRow> sources;
        std::vector<RowStep<ArticleItem>> steps;
    };
    struct EntitiesAnswer;
    /// The rows of a model that may be long, as they were delivered last. What has changed since is found out where the
    /// next ones are read, which takes longer than a frame, and there alone are they touched. Every answer that has
    /// steps is delivered, in their order, so that the model has the same rows when it is given the next ones.
    template <typename Item>
    using Delivered = std::shared_ptr<std::vector<Item>>;
    [[nodiscard]] static Result<ArticlesAnswer> readArticles(session::Session& session, qint64 limit,
                                                             const Delivered<ArticleItem>& delivered);
    [[nodiscard]] static Result<EntitiesAnswer> readEntities(session::Session& session,
                                                             const Delivered<EntityItem>& delivered);
    void askFirstArticles();
    void showArticles(Result<ArticlesAnswer> answer);
    void take(const std::vector<dossier::RowChange>& rows);
    void askArticles();
    void askEntities();
    void askClaims();
    void askWaiting();
    void askJournal();
    void askSavedSearches();
    void askQuotes();

    BackgroundReader& m_reader;
    ArticleModel m_articles;
    EntityModel m_entities;
    ClaimModel m_claims;
    JournalModel m_journal;
    SavedSearchModel m_savedSearches;
    Delivered<ArticleItem> m_deliveredArticles = std::make_shared<std::vector<ArticleItem>>();
    Delivered<EntityItem> m_deliveredEntities = std::make_shared<std::vector<EntityItem>>();
    Delivered<QuoteItem> m_deliveredQuotes = std::make_shared<std::vector<QuoteItem>>();
    TagModel m_tags;
    QuoteModel m_quoteItems;
    QHash<domain::QuoteId, std::vector<domain::Tag>> m_tagsOf; ///< of those that have any
    std::vector<session::ContradictionView> m_contradictions;
    Shared<domain::Claim> m_claimList = std::make_shared<const std::vector<domain::Claim>>();
    std::vector<domain::Assertion> m_assertions;
    Shared<domain::Quote> m_quotes = std::make_shared<const std::vector<domain::Quote>>();
    QHash<domain::QuoteId, domain::ArticleId> m_articleOf; ///< of quotes that speak to a claim
    std::vector<session::WaitingQuote> m_waiting;
    /// Of the entities that any names; shared with nobody, and given back where it was made.
    using Mentioning = QHash<domain::EntityId, std::vector<domain::ArticleId>>;
    Mentioning m_mentioning;
    Shared<domain::Entity> m_entityList = std::make_shared<const std::vector<domain::Entity>>();
    Shared<session::ArticleRow> m_articleRows = std::make_shared<const std::vector<session::ArticleRow>>();
    std::vector<session::SourceRow> m_sourceRows;
};

} // namespace gainsay::ui

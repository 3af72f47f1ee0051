// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export/reportcontent.h"
#include "app/export/reportoptions.h"

#include <QHash>

#include <vector>

namespace gainsay::exporting {

/// Finds the rows of a ReportContent by key and by what they belong to, so that renderers only print. Keeps pointers:
/// the content must outlive the index and stay as it is. Rows that refer to missing ones, and contradictions that the
/// options leave out, are not found here.
class ReportIndex {
public:
    template <typename T>
    using Rows = std::vector<const T*>;

    ReportIndex(const ReportContent& content, const ReportOptions& options);

    [[nodiscard]] const ReportContent& content() const { return m_content; }
    [[nodiscard]] const ReportOptions& options() const { return m_options; }

    /// Null where there is no such row.
    [[nodiscard]] const domain::Source* source(domain::SourceId id) const { return m_sources.value(id); }
    [[nodiscard]] const domain::Article* article(domain::ArticleId id) const { return m_articles.value(id); }
    [[nodiscard]] const ReportVersion* version(domain::VersionId id) const { return m_versions.value(id); }
    [[nodiscard]] const domain::Quote* quote(domain::QuoteId id) const { return m_quotes.value(id); }
    [[nodiscard]] const domain::Claim* claim(domain::ClaimId id) const { return m_claims.value(id); }
    [[nodiscard]] const domain::Entity* entity(domain::EntityId id) const { return m_entities.value(id); }
    [[nodiscard]] const ClaimOrigins* origins(domain::ClaimId id) const { return m_origins.value(id); }

    /// Article that a quote stands in, and who published it; null where unknown.
    [[nodiscard]] const domain::Article* articleOf(const domain::Quote& quote) const;
    [[nodiscard]] const domain::Source* sourceOf(const domain::Quote& quote) const;
    /// The outlet's name as it is printed: "publisher unknown" where it is.
    [[nodiscard]] QString outletOf(const domain::Quote& quote) const;
    /// Where a quote stands, as it is printed; see rangeWords().
    [[nodiscard]] QString placeOf(const domain::Quote& quote) const;
    /// The latest grade of a source; of one day's grades the last in the list. Null where none was given.
    [[nodiscard]] const domain::SourceGrade* gradeOf(domain::SourceId id) const;
    /// Admiralty code of an article: "B2", "B–", empty.
    [[nodiscard]] QString admiraltyCodeOf(const domain::Article& article) const;

    [[nodiscard]] Rows<domain::SourceGrade> gradesOf(domain::SourceId id) const;
    [[nodiscard]] Rows<domain::Article> articlesOf(domain::SourceId id) const;
    [[nodiscard]] Rows<ReportVersion> versionsOf(domain::ArticleId id) const;
    /// The latest version of the quote's article, where that is a later one than the quote's own; else null.
    [[nodiscard]] const ReportVersion* laterVersionOf(const domain::Quote& quote) const;
    /// What is known of a quote in another version; null where nothing is.
    [[nodiscard]] const domain::QuotePlace* placeIn(domain::VersionId version, domain::QuoteId quote) const;
    /// Through all versions of the article, in the order of the text.
    [[nodiscard]] Rows<domain::Quote> quotesOf(domain::ArticleId id) const;
    [[nodiscard]] Rows<domain::Assertion> assertionsOf(domain::ClaimId id) const;
    [[nodiscard]] Rows<domain::Assertion> assertionsOf(domain::QuoteId id) const;
    /// What a quote says about one claim; null where nothing.
    [[nodiscard]] const domain::Assertion* assertionOf(domain::QuoteId quote, domain::ClaimId claim) const;
    /// All that are to be printed, or those on one claim (null: on none, or on one that is missing).
    [[nodiscard]] const Rows<domain::Contradiction>& contradictions() const { return m_contradictions; }
    [[nodiscard]] Rows<domain::Contradiction> contradictionsOn(domain::ClaimId claim) const;
    [[nodiscard]] Rows<domain::Contradiction> contradictionsOf(domain::QuoteId quote) const;
    /// Entities that a linked mention inside the quote names, each once, and the quotes that name an entity.
    [[nodiscard]] Rows<domain::Entity> entitiesIn(const domain::Quote& quote) const;
    /// The tags on a quote, in the order of the content.
    [[nodiscard]] Rows<domain::Tag> tagsOf(domain::QuoteId quote) const;
    [[nodiscard]] Rows<domain::Quote> quotesNaming(domain::EntityId id) const;
    [[nodiscard]] Rows<domain::Mention> mentionsOf(domain::EntityId id) const;
    [[nodiscard]] Rows<domain::Entity> distinctFrom(domain::EntityId id) const;

private:
    void indexKeys();
    void indexContradictions();

    const ReportContent& m_content;
    ReportOptions m_options;
    QHash<domain::SourceId, const domain::Source*> m_sources;
    QHash<domain::ArticleId, const domain::Article*> m_articles;
    QHash<domain::VersionId, const ReportVersion*> m_versions;
    QHash<domain::QuoteId, const domain::Quote*> m_quotes;
    QHash<domain::ClaimId, const domain::Claim*> m_claims;
    QHash<domain::EntityId, const domain::Entity*> m_entities;
    QHash<domain::ClaimId, const ClaimOrigins*> m_origins;
    QHash<domain::VersionId, Rows<domain::Mention>> m_mentions; ///< linked ones, by start
    Rows<domain::Contradiction> m_contradictions;
};

} // namespace gainsay::exporting

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/reportindex.h"

#include "app/export/reportwords.h"

#include <algorithm>

namespace gainsay::exporting {
namespace {

/// Pointers to those rows that a test holds for.
template <typename T, typename Predicate>
std::vector<const T*> rowsWhere(const std::vector<T>& rows, Predicate holds) {
    std::vector<const T*> found;
    for (const T& row : rows) {
        if (holds(row)) {
            found.push_back(&row);
        }
    }
    return found;
}

template <typename Key, typename T>
void indexById(QHash<Key, const T*>& index, const std::vector<T>& rows) {
    index.reserve(static_cast<qsizetype>(rows.size()));
    for (const T& row : rows) {
        index.insert(row.id, &row);
    }
}

} // namespace

ReportIndex::ReportIndex(const ReportContent& content, const ReportOptions& options)
    : m_content(content)
    , m_options(options) {
    indexKeys();
    indexContradictions();
}

void ReportIndex::indexKeys() {
    indexById(m_sources, m_content.sources);
    indexById(m_articles, m_content.articles);
    indexById(m_quotes, m_content.quotes);
    indexById(m_claims, m_content.claims);
    indexById(m_entities, m_content.entities);
    for (const ReportVersion& stored : m_content.versions) {
        m_versions.insert(stored.version.id, &stored);
    }
    for (const ClaimOrigins& origins : m_content.origins) {
        m_origins.insert(origins.claim, &origins);
    }
    for (const domain::Mention& mention : m_content.mentions) {
        if (mention.status == domain::MentionStatus::Linked && m_entities.contains(mention.entity)) {
            m_mentions[mention.version].push_back(&mention);
        }
    }
    for (auto& mentions : m_mentions) {
        std::ranges::stable_sort(mentions, {}, &domain::Mention::range);
    }
}

void ReportIndex::indexContradictions() {
    m_contradictions = rowsWhere(m_content.contradictions, [this](const domain::Contradiction& row) {
        const bool wanted = m_options.includeDismissed || row.status != domain::ContradictionStatus::Dismissed;
        return wanted && m_quotes.contains(row.a) && m_quotes.contains(row.b);
    });
}

const domain::Article* ReportIndex::articleOf(const domain::Quote& quote) const {
    const auto* stored = version(quote.version);
    return stored == nullptr ? nullptr : article(stored->version.article);
}

const domain::Source* ReportIndex::sourceOf(const domain::Quote& quote) const {
    const auto* found = articleOf(quote);
    return found == nullptr ? nullptr : source(found->source);
}

QString ReportIndex::placeOf(const domain::Quote& quote) const {
    const auto* own = version(quote.version);
    return rangeWords(quote.range, own == nullptr ? domain::ArticleText() : own->text);
}

QString ReportIndex::outletOf(const domain::Quote& quote) const {
    const auto* found = sourceOf(quote);
    return found == nullptr ? QStringLiteral("publisher unknown") : found->name;
}

const domain::SourceGrade* ReportIndex::gradeOf(domain::SourceId id) const {
    const domain::SourceGrade* latest = nullptr;
    for (const domain::SourceGrade& grade : m_content.grades) {
        if (grade.source == id && (latest == nullptr || grade.dated >= latest->dated)) {
            latest = &grade;
        }
    }
    return latest;
}

QString ReportIndex::admiraltyCodeOf(const domain::Article& article) const {
    const auto* grade = gradeOf(article.source);
    return domain::admiraltyCode(grade == nullptr ? std::nullopt : std::optional(grade->reliability),
                                 article.credibility);
}

ReportIndex::Rows<domain::SourceGrade> ReportIndex::gradesOf(domain::SourceId id) const {
    auto grades = rowsWhere(m_content.grades, [id](const auto& grade) { return grade.source == id; });
    std::ranges::stable_sort(grades, std::ranges::greater(), &domain::SourceGrade::dated);
    return grades;
}

ReportIndex::Rows<domain::Article> ReportIndex::articlesOf(domain::SourceId id) const {
    return rowsWhere(m_content.articles, [id](const auto& article) { return article.source == id; });
}

const ReportVersion* ReportIndex::laterVersionOf(const domain::Quote& quote) const {
    const auto* own = version(quote.version);
    const auto versions = own == nullptr ? Rows<ReportVersion>() : versionsOf(own->version.article);
    return versions.empty() || versions.back()->version.ordinal <= own->version.ordinal ? nullptr : versions.back();
}

const domain::QuotePlace* ReportIndex::placeIn(domain::VersionId version, domain::QuoteId quote) const {
    const auto found = std::ranges::find_if(m_content.places, [version, quote](const domain::QuotePlace& place) {
        return place.version == version && place.quote == quote;
    });
    return found == m_content.places.end() ? nullptr : &*found;
}

ReportIndex::Rows<ReportVersion> ReportIndex::versionsOf(domain::ArticleId id) const {
    auto versions = rowsWhere(m_content.versions, [id](const auto& stored) { return stored.version.article == id; });
    std::ranges::stable_sort(versions, {}, [](const ReportVersion* stored) { return stored->version.ordinal; });
    return versions;
}

ReportIndex::Rows<domain::Quote> ReportIndex::quotesOf(domain::ArticleId id) const {
    auto quotes = rowsWhere(m_content.quotes, [this, id](const domain::Quote& quote) {
        const auto* stored = version(quote.version);
        return stored != nullptr && stored->version.article == id;
    });
    std::ranges::stable_sort(quotes, {}, [this](const domain::Quote* quote) {
        return std::tuple(version(quote->version)->version.ordinal, quote->range);
    });
    return quotes;
}

ReportIndex::Rows<domain::Assertion> ReportIndex::assertionsOf(domain::ClaimId id) const {
    return rowsWhere(m_content.assertions,
                     [this, id](const auto& row) { return row.claim == id && m_quotes.contains(row.quote); });
}

ReportIndex::Rows<domain::Assertion> ReportIndex::assertionsOf(domain::QuoteId id) const {
    return rowsWhere(m_content.assertions,
                     [this, id](const auto& row) { return row.quote == id && m_claims.contains(row.claim); });
}

const domain::Assertion* ReportIndex::assertionOf(domain::QuoteId quote, domain::ClaimId claim) const {
    const auto found = std::ranges::find_if(
        m_content.assertions, [quote, claim](const auto& row) { return row.quote == quote && row.claim == claim; });
    return found == m_content.assertions.end() ? nullptr : &*found;
}

ReportIndex::Rows<domain::Contradiction> ReportIndex::contradictionsOn(domain::ClaimId claim) const {
    Rows<domain::Contradiction> found;
    std::ranges::copy_if(m_contradictions, std::back_inserter(found), [this, claim](const auto* row) {
        return row->claim == claim || (claim.isNull() && !m_claims.contains(row->claim));
    });
    return found;
}

ReportIndex::Rows<domain::Contradiction> ReportIndex::contradictionsOf(domain::QuoteId quote) const {
    Rows<domain::Contradiction> found;
    std::ranges::copy_if(m_contradictions, std::back_inserter(found),
                         [quote](const auto* row) { return row->a == quote || row->b == quote; });
    return found;
}

ReportIndex::Rows<domain::Entity> ReportIndex::entitiesIn(const domain::Quote& quote) const {
    Rows<domain::Entity> found;
    for (const auto* mention : m_mentions.value(quote.version)) {
        const auto* named = entity(mention->entity);
        if (mention->range.overlaps(quote.range) && !std::ranges::contains(found, named)) {
            found.push_back(named);
        }
    }
    return found;
}

ReportIndex::Rows<domain::Tag> ReportIndex::tagsOf(domain::QuoteId quote) const {
    return rowsWhere(m_content.tags, [&](const domain::Tag& tag) {
        return std::ranges::contains(m_content.quoteTags, domain::QuoteTag{quote, tag.id});
    });
}

ReportIndex::Rows<domain::Quote> ReportIndex::quotesNaming(domain::EntityId id) const {
    return rowsWhere(m_content.quotes, [this, id](const domain::Quote& quote) {
        return std::ranges::contains(entitiesIn(quote), id, &domain::Entity::id);
    });
}

ReportIndex::Rows<domain::Mention> ReportIndex::mentionsOf(domain::EntityId id) const {
    return rowsWhere(m_content.mentions, [id](const domain::Mention& mention) {
        return mention.status == domain::MentionStatus::Linked && mention.entity == id;
    });
}

ReportIndex::Rows<domain::Entity> ReportIndex::distinctFrom(domain::EntityId id) const {
    Rows<domain::Entity> found;
    for (const domain::DistinctPair& pair : m_content.distinctPairs) {
        const auto* other = pair.a == id ? entity(pair.b) : (pair.b == id ? entity(pair.a) : nullptr);
        if (other != nullptr) {
            found.push_back(other);
        }
    }
    return found;
}

} // namespace gainsay::exporting

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/ids.h"
#include "app/export/reportcontent.h"

namespace gainsay::exporting::tests {

/// Puts a ReportContent together by hand. Same keys and dates on every run.
class ReportMaker {
public:
    ReportMaker();

    domain::SourceId addSource(const QString& name, domain::SourceKind kind, domain::Reliability reliability);
    /// An article with one version; a paragraph each.
    domain::ArticleId addArticle(domain::SourceId source, const QString& title, const QString& published,
                                 const QString& language, const QStringList& paragraphs);
    /// Highlights the first place where the article has these words. They must be there.
    domain::QuoteId addQuote(domain::ArticleId article, const QString& words, int colour = 1, const QString& note = {});
    domain::ClaimId addClaim(const QString& text, const QString& eventDate = {});
    void assertThat(domain::QuoteId quote, domain::ClaimId claim, domain::Stance stance, const QStringList& chain = {});
    /// Pairs two quotes; more is set on the row that is returned.
    domain::Contradiction& contradict(domain::QuoteId a, domain::QuoteId b, domain::ClaimId claim,
                                      domain::ContradictionType type);
    domain::EntityId addEntity(const QString& schema, const QString& name, const QStringList& aliases = {});
    /// Links every place where an article has these words.
    void link(domain::EntityId entity, domain::ArticleId article, const QString& words);

    [[nodiscard]] domain::TextRange rangeIn(domain::QuoteId quote, const QString& words) const;
    [[nodiscard]] ReportContent& content() { return m_content; }

private:
    [[nodiscard]] const ReportVersion& versionOf(domain::ArticleId article) const;

    CountedIds m_ids{7};
    ReportContent m_content;
};

/// An invented dispute of six articles in four languages, with everything that a report can show.
[[nodiscard]] ReportContent sampleReport();

/// One article of one paragraph, and one quote of it.
[[nodiscard]] ReportContent quoteOf(const QString& paragraph, const QString& words);

/// Many sources, claims, contradictions and long passages: what does not fit a line, a cell or a page.
[[nodiscard]] ReportContent longReport();

} // namespace gainsay::exporting::tests

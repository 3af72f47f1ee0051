// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/dossier.h"
#include "app/session/importer.h"

#include <QHash>
#include <QJsonObject>

namespace gainsay::session {

/// Carries out resources/sample/dossier.json, step by step, on an empty dossier. The steps have to be taken in the
/// order in which they are declared: each refers to what the ones before it made, by the file's own short names.
class SampleBuilder {
public:
    /// The dossier must outlive this.
    SampleBuilder(dossier::Dossier& dossier, QJsonObject script);

    [[nodiscard]] Result<void> importArticles(const Extractor& extractor);
    [[nodiscard]] Result<void> describeArticles();
    [[nodiscard]] Result<void> addEntities();
    [[nodiscard]] Result<void> addMentions();
    [[nodiscard]] Result<void> addQuotes();
    /// After the quotes that they are on.
    [[nodiscard]] Result<void> addTags();
    [[nodiscard]] Result<void> addClaims();
    [[nodiscard]] Result<void> addDecisions();

private:
    struct ImportedArticle {
        domain::ArticleId article;
        domain::Version version;
        domain::ArticleText text;
    };

    [[nodiscard]] Result<void> addSource(dossier::Change& change, const QJsonObject& object);
    [[nodiscard]] Result<void> addQuote(dossier::Change& change, const QJsonObject& object);
    [[nodiscard]] Result<void> addMention(dossier::Change& change, const QJsonObject& object);
    [[nodiscard]] Result<domain::TextRange> find(const ImportedArticle& article, const QJsonObject& object) const;
    /// Runs `step` on each object of a list, all as one action.
    template <typename Step>
    [[nodiscard]] Result<void> actOnEach(const QString& list, const dossier::ActionName& action, Step step);

    dossier::Dossier& m_dossier;
    QJsonObject m_script;
    QHash<QString, domain::SourceId> m_sources;
    QHash<QString, ImportedArticle> m_articles;
    QHash<QString, domain::EntityId> m_entities;
    QHash<QString, domain::QuoteId> m_quotes;
    QHash<QString, domain::ClaimId> m_claims;
};

} // namespace gainsay::session

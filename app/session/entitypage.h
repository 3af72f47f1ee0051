// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/actionrunner.h"

#include <stop_token>
#include <vector>

namespace gainsay::session {

/// One passage that speaks of an entity: a quote that is linked to it or, outside of its quotes, a sentence that names
/// it.
struct EntityStatement {
    domain::QuoteId quote; ///< null: a sentence
    domain::VersionId version;
    domain::TextRange range;               ///< of the quote or sentence in the version
    QString words;                         ///< of it, with plain spaces for all white space
    std::vector<domain::TextRange> names;  ///< where it names the entity, in code points of the words
    std::vector<domain::Mention> mentions; ///< there, in the latest version: suggested, ambiguous, linked …
    bool isRejected = false;               ///< … or all of them rejected
    domain::ArticleId article;
    QString articleTitle;
    domain::SourceId source; ///< null: unknown
    QString sourceName;
    QStringList speakers; ///< from the origin on, as somebody stated or as the words read
    domain::PartialDate published;
    domain::PartialDate said; ///< where the words tell; see analysis::statementDateOf()

    /// Whether somebody has yet to say whom its names mean.
    [[nodiscard]] bool isOpen() const;
    /// Whether it counts: not where the name means somebody else, or may.
    [[nodiscard]] bool isOfEntity() const;

    bool operator==(const EntityStatement&) const = default;
};

/// One that an entity must not be taken for.
struct DistinctEntity {
    domain::EntityId entity;
    QString name;
    QString reason;

    bool operator==(const DistinctEntity&) const = default;
};

/// A source and how often it speaks of an entity.
struct EntitySource {
    domain::SourceId source; ///< null: unknown
    QString name;
    qsizetype statements = 0;
    qsizetype articles = 0;

    bool operator==(const EntitySource&) const = default;
};

/// An entity that is named together with another.
struct Companion {
    domain::EntityId entity;
    QString name;
    qsizetype sentences = 0; ///< that name both
    qsizetype articles = 0;

    bool operator==(const Companion&) const = default;
};

/// Everything that a dossier has of one entity.
struct EntityPage {
    domain::Entity entity;
    std::vector<DistinctEntity> distinctFrom;
    /// In time order: by the day on which it was said or, where that is not known, published; undated ones last.
    std::vector<EntityStatement> statements;
    std::vector<EntitySource> sources; ///< of statements that count; most first
    std::vector<Companion> companions; ///< by sentences, then articles; most first

    bool operator==(const EntityPage&) const = default;
};

/// Where more sentences than this name an entity outside of its quotes, they are not read for who says them and when:
/// that costs half a millisecond each.
inline constexpr size_t mostReadSentences = 3000;

/// Gathers the page of an entity from the quotes linked to it and the latest version of every article. Reads all texts:
/// use it off the GUI thread. NotFound where the entity is gone, Cancelled when stopped.
[[nodiscard]] Result<EntityPage> readEntityPage(ActionRunner& actions, domain::EntityId entity,
                                                const std::stop_token& stop);

} // namespace gainsay::session

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/article.h"
#include "app/domain/claim.h"
#include "app/domain/contradiction.h"
#include "app/domain/entity.h"
#include "app/domain/findings.h"
#include "app/domain/quote.h"
#include "app/domain/source.h"
#include "app/domain/tag.h"
#include "app/domain/version.h"

#include <QString>

#include <optional>
#include <vector>

namespace gainsay::ui {

/// A claim that can be chosen.
struct ClaimOption {
    domain::ClaimId id;
    QString text;

    bool operator==(const ClaimOption&) const = default;
};

/// An entity that can be chosen.
struct EntityOption {
    domain::EntityId id;
    QString name;
    QString detail; ///< what tells it from its namesakes: "Company · GSDF, 陸上自衛隊"; other names are found by it too

    bool operator==(const EntityOption&) const = default;
};

/// What a quote says about one claim.
struct AssertionFacts {
    domain::Assertion assertion;
    QString claimText;
    QString dateHint; ///< where the date comes from: "from “in September”, published Nov 2016"; may be empty

    bool operator==(const AssertionFacts&) const = default;
};

/// Somebody named inside a quote.
struct MentionFacts {
    domain::Mention mention;
    QString entityName;                   ///< empty while ambiguous
    std::vector<EntityOption> candidates; ///< of an ambiguous mention

    bool operator==(const MentionFacts&) const = default;
};

/// A quote that stands against the one shown.
struct OpponentFacts {
    domain::ContradictionId contradiction;
    QString words;
    QString where; ///< "Island Herald", "same article"
    domain::ContradictionStatus status = domain::ContradictionStatus::Suggested;

    bool operator==(const OpponentFacts&) const = default;
};

/// One quote with all that hangs on it.
struct QuoteFacts {
    domain::Quote quote;
    std::vector<AssertionFacts> assertions;
    std::vector<MentionFacts> mentions;
    std::vector<OpponentFacts> contradictedBy;
    /// What became of it in later versions of its article, a sentence each: "Version 2 words it otherwise."
    QStringList laterVersions;
    int page = 0;                    ///< of the document that the text was read from; 0: it has none
    std::vector<domain::Tag> tags{}; ///< by name

    bool operator==(const QuoteFacts&) const = default;
};

/// The article that is read, while no quote is selected.
struct ArticleFacts {
    domain::Article article;
    QString sourceName;                       ///< empty: unknown
    std::optional<domain::SourceGrade> grade; ///< the latest one of its source
    domain::Version version;
    int versionCount = 1;
    /// Why it cannot be graded 1, "confirmed by other sources"; empty: it can.
    QString unconfirmable;
    domain::Findings findings; ///< of the version

    bool operator==(const ArticleFacts&) const = default;
};

/// One of those that an entity must not be taken for.
struct DistinctFacts {
    domain::EntityId other;
    QString name;
    QString reason;

    bool operator==(const DistinctFacts&) const = default;
};

/// One entity.
struct EntityFacts {
    domain::Entity entity;
    std::vector<DistinctFacts> distinctFrom;
    int mentions = 0; ///< in the whole dossier

    bool operator==(const EntityFacts&) const = default;
};

/// What somebody wrote about a quote and a claim, to be stored.
struct AssertionDraft {
    domain::Assertion assertion; ///< id null: a new one
    QString newClaim;            ///< text of a claim to be made first; assertion.claim is null then

    bool operator==(const AssertionDraft&) const = default;
};

} // namespace gainsay::ui

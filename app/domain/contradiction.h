// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/keys.h"
#include "app/domain/textrange.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace gainsay::domain {

/// In what two passages cannot both hold.
enum class ContradictionType { Denial, Negation, Quantity, Date, Identity, Attribution, Modality, Scope };

/// What somebody decided about a pair.
enum class ContradictionStatus { Suggested, Confirmed, Explained, Dismissed };

/// One pair of marked ranges and what they come to. `clashes` is false for what both sides agree on and is shown for
/// context ("same date").
struct Reason {
    QString rule;   ///< the rule's stable name: "polarity", "quantity", "date", "stance", "speaker" …
    TextRange a;    ///< in the first passage, code points from the passage's own start; empty: nothing to mark
    TextRange b;    ///< in the second
    QString aValue; ///< normalised: "2016-09", "did not happen", "27445 files"
    QString bValue;
    QString label; ///< for the connector: "asserts ↔ denies", "same date"
    bool clashes = true;

    bool operator==(const Reason&) const = default;
};

/// Turns a reason round, with its values and its label, for a pair whose passages change places.
void swapSides(Reason& reason);

/// Two Quotes that cannot both hold.
struct Contradiction {
    ContradictionId id; ///< derived from the pair of quotes, so that it is the same on every run
    QuoteId a;          ///< the affirming or earlier side
    QuoteId b;
    ClaimId claim; ///< null where the pair shares no claim
    ContradictionType type = ContradictionType::Denial;
    double score = 1.0; ///< 0–1, for ranking
    QString rule;       ///< which rule suggested it: "opposite-stance", "quantity" …, "paired-by-hand"
    std::vector<Reason> reasons;
    QString explanation; ///< one sentence in plain words
    ContradictionStatus status = ContradictionStatus::Suggested;
    QString note; ///< of whoever decided
    QDateTime decidedAt;
    QString decidedBy;

    bool operator==(const Contradiction&) const = default;
};

/// The key of the contradiction between two quotes, whichever way round: a name-based UUID (RFC 9562 version 5).
[[nodiscard]] ContradictionId contradictionIdOf(QuoteId one, QuoteId other);

/// "denial", "negation", "quantity", "date", "identity", "attribution", "modality", "scope".
[[nodiscard]] QString toString(ContradictionType type);
[[nodiscard]] std::optional<ContradictionType> contradictionTypeFromString(QStringView name);
/// "suggested", "confirmed", "explained", "dismissed".
[[nodiscard]] QString toString(ContradictionStatus status);
[[nodiscard]] std::optional<ContradictionStatus> contradictionStatusFromString(QStringView name);

} // namespace gainsay::domain

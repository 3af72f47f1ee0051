// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/keys.h"
#include "app/domain/textrange.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace gainsay::domain {

/// How a quote's words stand in another version of its article.
enum class PlaceStatus {
    Anchored, ///< as they were, where they were among the others
    Moved,    ///< as they were, but elsewhere in the text
    Reworded,
    Uncertain, ///< the likeliest place is not likely enough, or one of several
    Orphaned,  ///< nowhere
};

/// Who says so.
enum class PlaceDecision {
    Automatic,
    Open,     ///< nobody yet: it waits
    Accepted, ///< somebody; without a range: that the quote stays with its own version
    Rejected, ///< somebody detached the quote: it is not looked for in later versions either
};

/// A place where a quote may stand.
struct PlaceCandidate {
    TextRange range;
    double score = 0; ///< 0–1

    bool operator==(const PlaceCandidate&) const = default;
};

/// Where a Quote stands in another Version of its Article than the one that it was taken from.
struct QuotePlace {
    QuoteId quote;
    VersionId version;
    PlaceStatus status = PlaceStatus::Orphaned;
    double score = 0;                       ///< 0–1
    std::optional<TextRange> range;         ///< none of orphans, and of those alone
    std::vector<PlaceCandidate> candidates; ///< best first
    bool figureChanged = false;             ///< the words there give other figures than the quote
    PlaceDecision decision = PlaceDecision::Automatic;
    QDateTime decidedAt; ///< UTC
    QString decidedBy;   ///< empty: the program

    /// Whether the quote is shown there: by the program's decision or somebody's.
    [[nodiscard]] bool isTaken() const {
        return range && (decision == PlaceDecision::Automatic || decision == PlaceDecision::Accepted);
    }

    bool operator==(const QuotePlace&) const = default;
};

/// "anchored", "moved", "reworded", "uncertain", "orphaned".
[[nodiscard]] QString toString(PlaceStatus status);
[[nodiscard]] std::optional<PlaceStatus> placeStatusFromString(QStringView name);
/// "automatic", "open", "accepted", "rejected".
[[nodiscard]] QString toString(PlaceDecision decision);
[[nodiscard]] std::optional<PlaceDecision> placeDecisionFromString(QStringView name);

} // namespace gainsay::domain

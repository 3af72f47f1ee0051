// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/actionrunner.h"

#include <stop_token>
#include <vector>

namespace gainsay::session {

/// What a quote says about a claim, on three clocks.
struct TimelineEntry {
    domain::AssertionId assertion;
    domain::ClaimId claim;
    domain::QuoteId quote;
    domain::ArticleId article;
    domain::SourceId source; ///< null: unknown
    domain::Stance stance = domain::Stance::Asserts;
    QString words;                          ///< of the quote
    std::vector<domain::EntityId> entities; ///< linked to the quote
    domain::PartialDate event;              ///< of what happened; the claim's own where the quote names none
    bool isEventOfClaim = false;
    domain::PartialDate statement; ///< of the saying, where the words tell; see analysis::statementDateOf()
    domain::PartialDate published;

    bool operator==(const TimelineEntry&) const = default;
};

/// Everything that has a place in time.
struct Timeline {
    std::vector<domain::Claim> claims;
    std::vector<domain::Entity> entities;
    std::vector<domain::Article> articles;
    std::vector<domain::Source> sources;
    std::vector<TimelineEntry> entries; ///< by claim, in the claims' order; then by publication
};

/// Reads the timeline of a dossier; reads the words of each quote, so use it off the GUI thread. Cancelled when
/// stopped.
[[nodiscard]] Result<Timeline> readTimeline(ActionRunner& actions, const std::stop_token& stop);

} // namespace gainsay::session

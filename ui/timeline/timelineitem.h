// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/claim.h"
#include "app/domain/keys.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace gainsay::ui {

/// The three times that everything has which is said about something.
enum class TimelineClock { Event, Statement, Publication };
inline constexpr int timelineClocks = 3;

/// One line of the timeline: a claim that heads a group, what an article says about it, or an article that says nothing
/// about any claim.
struct TimelineItem {
    enum class Kind { Claim, Statement, Others, Article };

    Kind kind = Kind::Statement;
    QString title; ///< of a claim its words, of all others the outlet
    QString words; ///< of the quote, or the article's title
    std::optional<domain::Stance> stance;
    std::array<domain::PartialDate, timelineClocks> dates; ///< by clock; empty: unknown
    bool isEventOfClaim = false;                           ///< the quote names no date of its own
    domain::ClaimId claim;                                 ///< null: of no claim
    domain::AssertionId assertion;
    domain::QuoteId quote;
    domain::ArticleId article;
    domain::SourceId source;
    std::vector<domain::EntityId> entities;

    [[nodiscard]] bool isHead() const { return kind == Kind::Claim || kind == Kind::Others; }
    [[nodiscard]] const domain::PartialDate& date(TimelineClock clock) const {
        return dates[static_cast<size_t>(clock)];
    }

    bool operator==(const TimelineItem&) const = default;
};

/// What is shown of the timeline; a null key: all.
struct TimelineFilter {
    domain::ClaimId claim;
    domain::EntityId entity;
    domain::SourceId source;

    [[nodiscard]] bool isEmpty() const { return claim.isNull() && entity.isNull() && source.isNull(); }

    bool operator==(const TimelineFilter&) const = default;
};

/// Something to filter by.
template <typename Key>
struct TimelineOption {
    Key key;
    QString name;

    bool operator==(const TimelineOption&) const = default;
};

/// Everything that has a place in time: groups, each with its head first, and what these can be filtered by.
struct TimelineContent {
    std::vector<TimelineItem> items;
    std::vector<TimelineOption<domain::ClaimId>> claims;
    std::vector<TimelineOption<domain::EntityId>> entities;
    std::vector<TimelineOption<domain::SourceId>> sources;

    bool operator==(const TimelineContent&) const = default;
};

/// The items that pass, with the heads of groups in which any does. A claim that was chosen keeps its head in any case.
[[nodiscard]] std::vector<TimelineItem> filtered(const std::vector<TimelineItem>& items, const TimelineFilter& filter);

} // namespace gainsay::ui

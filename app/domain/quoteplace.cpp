// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/quoteplace.h"

#include <algorithm>
#include <array>
#include <utility>

namespace gainsay::domain {
namespace {

constexpr std::array statusNames{std::pair{PlaceStatus::Anchored, QLatin1StringView("anchored")},
                                 std::pair{PlaceStatus::Moved, QLatin1StringView("moved")},
                                 std::pair{PlaceStatus::Reworded, QLatin1StringView("reworded")},
                                 std::pair{PlaceStatus::Uncertain, QLatin1StringView("uncertain")},
                                 std::pair{PlaceStatus::Orphaned, QLatin1StringView("orphaned")}};

constexpr std::array decisionNames{std::pair{PlaceDecision::Automatic, QLatin1StringView("automatic")},
                                   std::pair{PlaceDecision::Open, QLatin1StringView("open")},
                                   std::pair{PlaceDecision::Accepted, QLatin1StringView("accepted")},
                                   std::pair{PlaceDecision::Rejected, QLatin1StringView("rejected")}};

template <typename Names, typename Value>
QString nameOf(const Names& names, Value value) {
    return std::ranges::find(names, value, &Names::value_type::first)->second;
}

template <typename Names>
std::optional<typename Names::value_type::first_type> valueOf(const Names& names, QStringView name) {
    const auto found = std::ranges::find_if(names, [name](const auto& one) { return one.second == name; });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

} // namespace

QString toString(PlaceStatus status) {
    return nameOf(statusNames, status);
}

std::optional<PlaceStatus> placeStatusFromString(QStringView name) {
    return valueOf(statusNames, name);
}

QString toString(PlaceDecision decision) {
    return nameOf(decisionNames, decision);
}

std::optional<PlaceDecision> placeDecisionFromString(QStringView name) {
    return valueOf(decisionNames, name);
}

} // namespace gainsay::domain

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/contradiction.h"

#include <algorithm>
#include <array>
#include <map>

namespace gainsay::ui {

/// All types of contradictions, in the order in which they are listed.
inline constexpr std::array contradictionTypes{
    domain::ContradictionType::Denial,   domain::ContradictionType::Negation, domain::ContradictionType::Quantity,
    domain::ContradictionType::Date,     domain::ContradictionType::Identity, domain::ContradictionType::Attribution,
    domain::ContradictionType::Modality, domain::ContradictionType::Scope};

/// From which score (0–1) on suggestions of each type are shown.
class SuggestionThresholds {
public:
    static constexpr double usual = 0.35;

    [[nodiscard]] double of(domain::ContradictionType type) const {
        const auto found = m_changed.find(type);
        return found == m_changed.end() ? usual : found->second;
    }
    /// Clamped to 0–1.
    void set(domain::ContradictionType type, double least) {
        if (least == usual) {
            m_changed.erase(type);
        } else {
            m_changed[type] = std::clamp(least, 0.0, 1.0);
        }
    }
    [[nodiscard]] bool pass(const domain::Contradiction& suggestion) const {
        return suggestion.score >= of(suggestion.type);
    }
    /// Those that are not the usual one.
    [[nodiscard]] const std::map<domain::ContradictionType, double>& changed() const { return m_changed; }

    bool operator==(const SuggestionThresholds&) const = default;

private:
    std::map<domain::ContradictionType, double> m_changed;
};

} // namespace gainsay::ui

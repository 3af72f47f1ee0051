// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/visitedplaces.h"

namespace gainsay::ui {
namespace {

constexpr size_t keptPlaces = 50;

std::optional<VisitedPlace> exchange(std::vector<VisitedPlace>& from, std::vector<VisitedPlace>& to,
                                     const VisitedPlace& here) {
    if (from.empty()) {
        return std::nullopt;
    }
    const VisitedPlace place = from.back();
    from.pop_back();
    to.push_back(here);
    return place;
}

} // namespace

void VisitedPlaces::leave(const VisitedPlace& here) {
    m_ahead.clear();
    if (!m_behind.empty() && m_behind.back() == here) {
        return;
    }
    m_behind.push_back(here);
    if (m_behind.size() > keptPlaces) {
        m_behind.erase(m_behind.begin());
    }
}

std::optional<VisitedPlace> VisitedPlaces::back(const VisitedPlace& here) {
    return exchange(m_behind, m_ahead, here);
}

std::optional<VisitedPlace> VisitedPlaces::forward(const VisitedPlace& here) {
    return exchange(m_ahead, m_behind, here);
}

} // namespace gainsay::ui

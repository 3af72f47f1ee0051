// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineitem.h"

#include <algorithm>

namespace gainsay::ui {
namespace {

bool passes(const TimelineItem& item, const TimelineFilter& filter) {
    return (filter.claim.isNull() || item.claim == filter.claim) &&
           (filter.source.isNull() || item.source == filter.source) &&
           (filter.entity.isNull() || std::ranges::contains(item.entities, filter.entity));
}

} // namespace

std::vector<TimelineItem> filtered(const std::vector<TimelineItem>& items, const TimelineFilter& filter) {
    std::vector<TimelineItem> shown;
    const TimelineItem* head = nullptr;
    for (const TimelineItem& item : items) {
        if (item.isHead()) {
            head = &item;
            const bool isChosen = !filter.claim.isNull() && item.claim == filter.claim;
            if (filter.isEmpty() || isChosen) {
                shown.push_back(item);
                head = nullptr;
            }
        } else if (passes(item, filter)) {
            if (head != nullptr) {
                shown.push_back(*std::exchange(head, nullptr));
            }
            shown.push_back(item);
        }
    }
    return shown;
}

} // namespace gainsay::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/lanes.h"

#include <numeric>

namespace gainsay::ui {

std::vector<int> packLanes(const std::vector<Utf16Span>& spans) {
    std::vector<size_t> order(spans.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::stable_sort(order, [&spans](size_t a, size_t b) {
        // Of two that start together the longer one comes first, nearest to the text.
        return spans[a].start != spans[b].start ? spans[a].start < spans[b].start : spans[a].end > spans[b].end;
    });
    std::vector<int> lanes(spans.size(), 0);
    std::vector<qsizetype> endOfLane;
    for (const size_t index : order) {
        const auto free = std::ranges::find_if(endOfLane, [&](qsizetype end) { return end <= spans[index].start; });
        lanes[index] = static_cast<int>(free - endOfLane.begin());
        if (free == endOfLane.end()) {
            endOfLane.push_back(spans[index].end);
        } else {
            *free = spans[index].end;
        }
    }
    return lanes;
}

} // namespace gainsay::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/connectorlayout.h"

#include <algorithm>
#include <numeric>

namespace gainsay::ui {
namespace {

constexpr double portSpacing = 7;
constexpr double labelSpacing = 6;

} // namespace

std::vector<double> spreadApart(const std::vector<double>& centres, const std::vector<double>& lengths, double spacing,
                                double low, double high) {
    std::vector<size_t> order(centres.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::ranges::stable_sort(order, {}, [&](size_t i) { return centres[i]; });

    // Neighbours that overlap are joined into a block around the mean of where they want to be, until none overlap.
    struct Block {
        double sum;    // of the wanted starts of the block that its members ask for
        double length; // of all members and the space between them
        size_t count;
        [[nodiscard]] double start() const { return sum / static_cast<double>(count); }
    };
    std::vector<Block> blocks;
    for (const size_t i : order) {
        blocks.push_back({centres[i] - lengths[i] / 2, lengths[i], 1});
        while (blocks.size() > 1) {
            const Block last = blocks.back();
            Block& before = blocks[blocks.size() - 2];
            if (before.start() + before.length + spacing <= last.start()) {
                break;
            }
            before.sum += last.sum - static_cast<double>(last.count) * (before.length + spacing);
            before.length += spacing + last.length;
            before.count += last.count;
            blocks.pop_back();
        }
    }

    std::vector<double> placed(centres.size());
    size_t next = 0;
    double free = low;
    double rest = std::accumulate(blocks.begin(), blocks.end(), -spacing,
                                  [spacing](double sum, const Block& block) { return sum + block.length + spacing; });
    for (const Block& block : blocks) {
        // Not above what is taken, and not so low that what follows has no room left.
        double at = std::max(free, std::min(block.start(), high - rest));
        rest -= block.length + spacing;
        for (size_t k = 0; k < block.count; ++k, ++next) {
            const size_t i = order[next];
            placed[i] = at + lengths[i] / 2;
            at += lengths[i] + spacing;
        }
        free = at;
    }
    return placed;
}

std::vector<ConnectorPlace> placeConnectors(const std::vector<ConnectorRequest>& requests, const QRectF& gap) {
    const auto spread = [&](auto wanted, auto length, double spacing) {
        std::vector<double> centres;
        std::vector<double> lengths;
        for (const ConnectorRequest& request : requests) {
            centres.push_back(wanted(request));
            lengths.push_back(length(request));
        }
        return spreadApart(centres, lengths, spacing, gap.top(), gap.bottom());
    };
    const auto noLength = [](const ConnectorRequest&) { return 0.0; };
    const auto left = spread([](const ConnectorRequest& r) { return r.leftY; }, noLength, portSpacing);
    const auto right = spread([](const ConnectorRequest& r) { return r.rightY; }, noLength, portSpacing);

    std::vector<ConnectorPlace> places;
    std::vector<double> middles;
    std::vector<double> heights;
    std::vector<size_t> labelled;
    for (size_t i = 0; i < requests.size(); ++i) {
        places.push_back({QPointF(gap.left(), left[i]), QPointF(gap.right(), right[i]), {}});
        if (!requests[i].label.isEmpty()) {
            labelled.push_back(i);
            middles.push_back((left[i] + right[i]) / 2);
            heights.push_back(requests[i].label.height());
        }
    }
    const auto labels = spreadApart(middles, heights, labelSpacing, gap.top(), gap.bottom());
    for (size_t k = 0; k < labelled.size(); ++k) {
        QRectF& label = places[labelled[k]].label;
        label.setSize(requests[labelled[k]].label);
        label.moveCenter(QPointF(gap.center().x(), labels[k]));
    }
    return places;
}

} // namespace gainsay::ui

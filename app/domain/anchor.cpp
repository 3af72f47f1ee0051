// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/anchor.h"

#include <algorithm>
#include <cmath>

namespace gainsay::domain {
namespace {

/// Share of `wanted` that `found` repeats, counted from the end that touches the quote.
double sharedTail(QStringView wanted, QStringView found) {
    if (wanted.isEmpty()) {
        return 1.0;
    }
    const auto limit = std::min(wanted.size(), found.size());
    qsizetype same = 0;
    while (same < limit && wanted[wanted.size() - 1 - same] == found[found.size() - 1 - same]) {
        ++same;
    }
    return static_cast<double>(same) / static_cast<double>(wanted.size());
}

double sharedHead(QStringView wanted, QStringView found) {
    if (wanted.isEmpty()) {
        return 1.0;
    }
    const auto limit = std::min(wanted.size(), found.size());
    qsizetype same = 0;
    while (same < limit && wanted[same] == found[same]) {
        ++same;
    }
    return static_cast<double>(same) / static_cast<double>(wanted.size());
}

struct Candidate {
    qsizetype utf16Start = 0;
    double context = 0;
    qsizetype distance = 0;
};

Candidate judge(const ArticleText& text, const Selectors& selectors, qsizetype at) {
    const QStringView whole(text.text());
    const auto end = at + selectors.exact.size();
    const auto before = whole.first(at).last(std::min(at, selectors.prefix.size()));
    const auto after = whole.sliced(end).first(std::min(whole.size() - end, selectors.suffix.size()));
    const double context = (sharedTail(selectors.prefix, before) + sharedHead(selectors.suffix, after)) / 2;
    const auto distance = selectors.position ? std::abs(text.index().toCodePoint(at) - selectors.position->start) : 0;
    return {at, context, distance};
}

} // namespace

Selectors selectorsOf(const ArticleText& text, TextRange range) {
    return {text.slice(range), text.slice({std::max<qsizetype>(0, range.start - contextLength), range.start}),
            text.slice({range.end, range.end + contextLength}), range};
}

Anchoring anchor(const ArticleText& text, const Selectors& selectors) {
    if (selectors.exact.isEmpty()) {
        return {};
    }
    std::optional<Candidate> best;
    bool tied = false;
    for (auto at = text.text().indexOf(selectors.exact); at >= 0; at = text.text().indexOf(selectors.exact, at + 1)) {
        const Candidate candidate = judge(text, selectors, at);
        const bool better = !best || candidate.context > best->context
                            || (candidate.context == best->context && candidate.distance < best->distance);
        tied = best && candidate.context == best->context && candidate.distance == best->distance;
        if (better) {
            best = candidate;
        }
    }
    if (!best || tied) {
        return {};
    }
    const auto range = text.index().toCodePoints(best->utf16Start, best->utf16Start + selectors.exact.size());
    const bool sameplace = selectors.position && *selectors.position == range;
    return {sameplace ? AnchorStatus::Anchored : AnchorStatus::Moved, range, sameplace ? 1.0 : 0.5 + best->context / 2};
}

QString toString(AnchorStatus status) {
    switch (status) {
    case AnchorStatus::Anchored:
        return QStringLiteral("anchored");
    case AnchorStatus::Moved:
        return QStringLiteral("moved");
    case AnchorStatus::Reworded:
        return QStringLiteral("reworded");
    case AnchorStatus::Orphaned:
        break;
    }
    return QStringLiteral("orphaned");
}

} // namespace gainsay::domain

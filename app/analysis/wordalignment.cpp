// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/wordalignment.h"

#include "app/domain/fnv.h"
#include "app/domain/foldedtokens.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <span>

namespace gainsay::analysis {
namespace {

using domain::FoldedToken;
using domain::TextRange;
using Tokens = std::vector<FoldedToken>;

constexpr size_t longestRun = 3;           ///< words that are paired together
constexpr size_t mostCompared = 1'000'000; ///< pairs of words that are all weighed against each other
constexpr int deepest = 64;
constexpr quint32 wordWeight = 4; ///< beside a sign's 1

struct Span {
    size_t first = 0;
    size_t last = 0; ///< exclusive

    [[nodiscard]] size_t size() const { return last - first; }
};

/// Pairs the tokens of two texts.
class Aligner {
public:
    Aligner(const Tokens& before, const Tokens& after)
        : m_before(before)
        , m_after(after)
        , m_partner(before.size(), none) {}

    static constexpr size_t none = static_cast<size_t>(-1);

    std::vector<size_t> run() {
        align({0, m_before.size()}, {0, m_after.size()}, 0);
        return std::move(m_partner);
    }

private:
    [[nodiscard]] bool same(size_t i, size_t k) const { return m_before[i].hash == m_after[k].hash; }

    void align(Span one, Span other, int depth) {
        while (one.size() > 0 && other.size() > 0 && same(one.first, other.first)) {
            m_partner[one.first++] = other.first++;
        }
        while (one.size() > 0 && other.size() > 0 && same(one.last - 1, other.last - 1)) {
            m_partner[--one.last] = --other.last;
        }
        if (one.size() == 0 || other.size() == 0) {
            return;
        }
        const bool isShort = one.size() * other.size() <= mostCompared;
        for (const size_t run : {longestRun, size_t{1}}) {
            const auto frame = depth < deepest ? uniqueRuns(one, other, run) : std::vector<std::pair<size_t, size_t>>();
            if (!frame.empty() && (run == longestRun || !isShort)) {
                alignBetween(one, other, frame, depth);
                return;
            }
        }
        if (isShort) {
            alignAll(one, other);
        }
    }

    void alignBetween(Span one, Span other, const std::vector<std::pair<size_t, size_t>>& frame, int depth) {
        Span left = one;
        Span right = other;
        for (const auto& [i, k] : frame) {
            align({left.first, i}, {right.first, k}, depth + 1);
            m_partner[i] = k;
            left.first = i + 1;
            right.first = k + 1;
        }
        align(left, right, depth + 1);
    }

    /// The beginnings of runs of so many tokens that stand once on both sides, in an order that both have.
    [[nodiscard]] std::vector<std::pair<size_t, size_t>> uniqueRuns(Span one, Span other, size_t run) const {
        const auto once = [run](const Tokens& tokens, Span span) {
            QHash<quint64, size_t> places;
            for (size_t i = span.first; i + run <= span.last; ++i) {
                domain::Fnv hash;
                for (size_t k = i; k < i + run; ++k) {
                    hash.add(tokens[k].hash);
                }
                const bool isNew = !places.contains(hash.value());
                places.insert(hash.value(), isNew ? i : none);
            }
            return places;
        };
        const auto left = once(m_before, one);
        const auto right = once(m_after, other);
        std::vector<std::pair<size_t, size_t>> common;
        for (auto place = left.cbegin(); place != left.cend(); ++place) {
            const size_t there = right.value(place.key(), none);
            if (place.value() != none && there != none) {
                common.emplace_back(place.value(), there);
            }
        }
        std::ranges::sort(common);
        return longestRising(common);
    }

    /// The longest part whose second numbers rise too.
    static std::vector<std::pair<size_t, size_t>> longestRising(const std::vector<std::pair<size_t, size_t>>& pairs) {
        std::vector<size_t> ends; // of the rising part of each length, the one with the smallest end
        std::vector<size_t> previous(pairs.size(), none);
        for (size_t n = 0; n < pairs.size(); ++n) {
            const auto at =
                std::ranges::lower_bound(ends, pairs[n].second, {}, [&](size_t end) { return pairs[end].second; });
            previous[n] = at == ends.begin() ? none : *std::prev(at);
            if (at == ends.end()) {
                ends.push_back(n);
            } else {
                *at = n;
            }
        }
        std::vector<std::pair<size_t, size_t>> rising;
        for (size_t n = ends.empty() ? none : ends.back(); n != none; n = previous[n]) {
            rising.push_back(pairs[n]);
        }
        std::ranges::reverse(rising);
        return rising;
    }

    /// The heaviest common subsequence, by dynamic programming; words weigh more than signs.
    void alignAll(Span one, Span other) {
        const size_t width = other.size() + 1;
        std::vector<quint32> worth((one.size() + 1) * width, 0);
        for (size_t i = one.size(); i-- > 0;) {
            for (size_t k = other.size(); k-- > 0;) {
                const auto skip = std::max(worth[(i + 1) * width + k], worth[i * width + k + 1]);
                const quint32 own = m_before[one.first + i].word ? wordWeight : 1;
                worth[i * width + k] =
                    same(one.first + i, other.first + k) ? std::max(skip, worth[(i + 1) * width + k + 1] + own) : skip;
            }
        }
        size_t i = 0;
        size_t k = 0;
        while (i < one.size() && k < other.size()) {
            const quint32 own = m_before[one.first + i].word ? wordWeight : 1;
            if (same(one.first + i, other.first + k) && worth[i * width + k] == worth[(i + 1) * width + k + 1] + own) {
                m_partner[one.first + i++] = other.first + k++;
            } else if (worth[(i + 1) * width + k] >= worth[i * width + k + 1]) {
                ++i;
            } else {
                ++k;
            }
        }
    }

    const Tokens& m_before;
    const Tokens& m_after;
    std::vector<size_t> m_partner;
};

} // namespace

WordAlignment WordAlignment::between(const domain::ArticleText& before, const domain::ArticleText& after) {
    const Tokens older = domain::foldedTokens(before.text());
    const Tokens newer = domain::foldedTokens(after.text());
    const auto partners = Aligner(older, newer).run();
    WordAlignment alignment;
    alignment.m_pairs.reserve(older.size());
    for (size_t i = 0; i < older.size(); ++i) {
        const TextRange own = before.index().toCodePoints(older[i].start, older[i].end);
        const TextRange other = partners[i] == Aligner::none
                                    ? TextRange()
                                    : after.index().toCodePoints(newer[partners[i]].start, newer[partners[i]].end);
        alignment.m_pairs.push_back({own, other, older[i].word});
    }
    return alignment;
}

std::optional<WordAlignment::Place> WordAlignment::placeOf(TextRange range) const {
    const auto first =
        std::ranges::partition_point(m_pairs, [&](const Pair& pair) { return pair.before.end <= range.start; });
    std::array<int, 2> all{}; // signs, words
    std::array<int, 2> there{};
    std::optional<Place> place;
    for (auto pair = first; pair != m_pairs.end() && pair->before.start < range.end; ++pair) {
        ++all[pair->isWord];
        if (pair->after.isEmpty()) {
            continue;
        }
        ++there[pair->isWord];
        // A range may begin and end inside of words.
        const auto cutStart = std::clamp<qsizetype>(range.start - pair->before.start, 0, pair->after.length() - 1);
        const auto cutEnd = std::clamp<qsizetype>(pair->before.end - range.end, 0, pair->after.length() - 1);
        if (!place) {
            place = Place{{pair->after.start + cutStart, pair->after.end}, 0};
        }
        place->range.end = pair->after.end - cutEnd;
    }
    if (place) {
        const bool hasWords = all[1] > 0;
        place->share = static_cast<double>(there[hasWords]) / static_cast<double>(all[hasWords]);
    }
    return place;
}

qsizetype WordAlignment::mapped(qsizetype offset) const {
    const auto next =
        std::ranges::partition_point(m_pairs, [offset](const Pair& pair) { return pair.before.start <= offset; });
    for (auto pair = next; pair != m_pairs.begin();) {
        --pair;
        if (!pair->after.isEmpty()) {
            return pair->after.start + (offset - pair->before.start);
        }
    }
    return offset;
}

} // namespace gainsay::analysis

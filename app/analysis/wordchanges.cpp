// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/wordchanges.h"

#include "app/analysis/quantities.h"
#include "app/domain/foldedtokens.h"

#include <algorithm>
#include <set>
#include <utility>

namespace gainsay::analysis {
namespace {

using domain::FoldedToken;
using domain::WordChange;
using domain::WordRun;

constexpr size_t mostCells = 4'000'000; ///< of the table that the common words are found with

/// Which tokens of both sides stand in a longest common subsequence.
struct Common {
    std::vector<bool> before;
    std::vector<bool> after;
};

/// The part of both between their common ends, by dynamic programming.
void matchMiddle(const std::vector<FoldedToken>& before, const std::vector<FoldedToken>& after, size_t first,
                 size_t endBefore, size_t endAfter, Common& common) {
    const size_t rows = endBefore - first;
    const size_t columns = endAfter - first;
    if (rows == 0 || columns == 0 || rows > mostCells / columns) {
        return;
    }
    std::vector<quint32> longest((rows + 1) * (columns + 1), 0);
    const auto at = [columns](size_t row, size_t column) { return row * (columns + 1) + column; };
    for (size_t row = rows; row-- > 0;) {
        for (size_t column = columns; column-- > 0;) {
            longest[at(row, column)] = before[first + row].hash == after[first + column].hash
                                           ? longest[at(row + 1, column + 1)] + 1
                                           : std::max(longest[at(row + 1, column)], longest[at(row, column + 1)]);
        }
    }
    size_t row = 0;
    size_t column = 0;
    while (row < rows && column < columns) {
        if (before[first + row].hash == after[first + column].hash) {
            common.before[first + row++] = true;
            common.after[first + column++] = true;
        } else if (longest[at(row + 1, column)] >= longest[at(row, column + 1)]) {
            ++row;
        } else {
            ++column;
        }
    }
}

Common commonWords(const std::vector<FoldedToken>& before, const std::vector<FoldedToken>& after) {
    Common common{std::vector<bool>(before.size()), std::vector<bool>(after.size())};
    size_t first = 0;
    size_t endBefore = before.size();
    size_t endAfter = after.size();
    for (; first < std::min(endBefore, endAfter) && before[first].hash == after[first].hash; ++first) {
        common.before[first] = common.after[first] = true;
    }
    for (; endBefore > first && endAfter > first && before[endBefore - 1].hash == after[endAfter - 1].hash;) {
        common.before[--endBefore] = true;
        common.after[--endAfter] = true;
    }
    matchMiddle(before, after, first, endBefore, endAfter, common);
    return common;
}

bool givesFigure(const QString& words) {
    return std::ranges::any_of(words, [](QChar c) { return c.isDigit(); }) || !quantitiesOf(words).empty();
}

/// Numbers of the common tokens in order, of both sides.
std::vector<std::pair<size_t, size_t>> pairsOf(const Common& common) {
    std::vector<std::pair<size_t, size_t>> pairs;
    size_t after = 0;
    for (size_t before = 0; before < common.before.size(); ++before) {
        if (common.before[before]) {
            for (; !common.after[after]; ++after) {
            }
            pairs.emplace_back(before, after++);
        }
    }
    return pairs;
}

/// The tokens that a run of common words begins with, of one side: it ends where either side has something between.
template <typename Side>
std::set<size_t> beginningsOf(const std::vector<std::pair<size_t, size_t>>& pairs, Side side) {
    std::set<size_t> beginnings;
    for (size_t k = 0; k < pairs.size(); ++k) {
        const bool goesOn =
            k > 0 && pairs[k].first == pairs[k - 1].first + 1 && pairs[k].second == pairs[k - 1].second + 1;
        if (!goesOn) {
            beginnings.insert(pairs[k].*side);
        }
    }
    return beginnings;
}

/// Cuts a wording where what happened changes, and where a run of common words begins.
std::vector<WordRun> runsOf(const QString& text, const std::vector<FoldedToken>& tokens,
                            const std::vector<bool>& common, const std::set<size_t>& beginnings, WordChange otherwise) {
    std::vector<WordRun> runs;
    qsizetype from = 0;
    for (size_t i = 0; i < tokens.size(); ++i) {
        const bool last = i + 1 == tokens.size();
        if (!last && common[i] == common[i + 1] && !beginnings.contains(i + 1)) {
            continue;
        }
        const qsizetype to = last ? text.size() : tokens[i + 1].start;
        WordRun run{text.sliced(from, to - from), common[i] ? WordChange::Same : otherwise, false};
        run.isFigure = run.change != WordChange::Same && givesFigure(run.words);
        runs.push_back(std::move(run));
        from = to;
    }
    return runs;
}

} // namespace

domain::WordChanges wordChanges(const QString& before, const QString& after) {
    const auto older = domain::foldedTokens(before);
    const auto newer = domain::foldedTokens(after);
    const Common common = commonWords(older, newer);
    const auto pairs = pairsOf(common);
    using Pair = std::pair<size_t, size_t>;
    return {runsOf(before, older, common.before, beginningsOf(pairs, &Pair::first), WordChange::Removed),
            runsOf(after, newer, common.after, beginningsOf(pairs, &Pair::second), WordChange::Added)};
}

} // namespace gainsay::analysis

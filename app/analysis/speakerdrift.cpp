// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/speakerdrift.h"

#include "app/domain/codepointindex.h"
#include "app/domain/passagealignment.h"

#include <algorithm>
#include <map>

namespace gainsay::analysis {
namespace {

constexpr size_t fewestCommonWords = 4; ///< "the minister said" alone is no retelling

/// The stretches of words that are not in a set of paired ones, in code points.
std::vector<domain::TextRange> unpaired(const QString& text, const std::vector<domain::FoldedToken>& tokens,
                                        const std::vector<bool>& isPaired) {
    const domain::CodePointIndex index(text);
    std::vector<domain::TextRange> ranges;
    bool joins = false;
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (isPaired[i]) {
            joins = false;
            continue;
        }
        if (!tokens[i].word) {
            continue; // punctuation says nothing of its own
        }
        const auto range = index.toCodePoints(tokens[i].start, tokens[i].end);
        if (joins) {
            ranges.back().end = range.end;
        } else {
            ranges.push_back(range);
        }
        joins = true;
    }
    return ranges;
}

} // namespace

std::vector<Drift> driftOf(const std::vector<SpokenWords>& words) {
    std::vector<std::vector<domain::FoldedToken>> tokens;
    for (const SpokenWords& one : words) {
        tokens.push_back(domain::foldedTokens(one.text));
    }
    const auto wordsIn = [](const std::vector<domain::FoldedToken>& of) {
        return static_cast<size_t>(std::ranges::count(of, true, &domain::FoldedToken::word));
    };
    std::map<std::pair<size_t, size_t>, Drift> best; // by the words of side a and the article of side b
    for (size_t a = 0; a < words.size(); ++a) {
        for (size_t b = a + 1; b < words.size(); ++b) {
            if (words[a].article == words[b].article) {
                continue;
            }
            std::vector<bool> inA(tokens[a].size());
            std::vector<bool> inB(tokens[b].size());
            size_t common = 0;
            for (const domain::TokenPair& pair :
                 domain::alignLocally({words[a].text, tokens[a]}, {words[b].text, tokens[b]})) {
                if (tokens[a][pair.one].hash == tokens[b][pair.other].hash) {
                    inA[pair.one] = inB[pair.other] = true;
                    common += tokens[a][pair.one].word ? 1U : 0U;
                }
            }
            const size_t shorter = std::min(wordsIn(tokens[a]), wordsIn(tokens[b]));
            const double likeness = shorter == 0 ? 0 : static_cast<double>(common) / static_cast<double>(shorter);
            if (common < fewestCommonWords || likeness < leastDriftLikeness) {
                continue;
            }
            const auto [known, isNew] = best.try_emplace({a, words[b].article});
            if (isNew || known->second.likeness < likeness) {
                known->second = {a, b, likeness, unpaired(words[a].text, tokens[a], inA),
                                 unpaired(words[b].text, tokens[b], inB)};
            }
        }
    }
    std::vector<Drift> drifts;
    for (auto& [key, drift] : best) {
        drifts.push_back(std::move(drift));
    }
    std::ranges::stable_sort(drifts, std::greater(), &Drift::likeness);
    return drifts;
}

} // namespace gainsay::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/anchorer.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace gainsay::domain {
namespace {

constexpr size_t placesLookedAt = 3;       ///< windows aligned for one passage
constexpr size_t mostOccurrences = 20'000; ///< of the same words; of more the rest is not weighed
constexpr qsizetype mostContext = 64;      ///< UTF-16 units next to a passage that are looked at; ours are shorter
constexpr double leastOfQuote = 0.35;      ///< words of a passage, in share
constexpr double surelyThere = 0.9;        ///< a place of the same words that makes a search for others idle

/// A prefix or suffix, made ready to be compared with what surrounds many places; at most mostContext long.
class ContextPattern {
public:
    explicit ContextPattern(QStringView wanted)
        : m_length(wanted.size()) {
        for (qsizetype i = 0; i < m_length; ++i) {
            places(wanted[i]) |= 1ULL << i;
        }
    }

    /// Length of the longest common subsequence with another text, as a share of the longer of both.
    /// Source: H. Hyyrö, Bit-parallel LCS-length computation revisited, AWOCA 2004.
    [[nodiscard]] double commonShare(QStringView found) const {
        if (m_length == 0 || found.isEmpty()) {
            return m_length == 0 ? 1.0 : 0.0;
        }
        quint64 row = ~0ULL;
        for (const QChar c : found) {
            const quint64 matched = row & placesOf(c);
            row = (row + matched) | (row - matched);
        }
        const quint64 mask = m_length == mostContext ? ~0ULL : (1ULL << m_length) - 1;
        const auto common = m_length - std::popcount(row & mask);
        return static_cast<double>(common) / static_cast<double>(std::max(m_length, found.size()));
    }

private:
    [[nodiscard]] quint64& places(QChar c) {
        if (c.unicode() < m_ascii.size()) {
            return m_ascii[c.unicode()];
        }
        const auto known = std::ranges::find(m_others, c, &std::pair<QChar, quint64>::first);
        return known != m_others.end() ? known->second : m_others.emplace_back(c, 0).second;
    }
    [[nodiscard]] quint64 placesOf(QChar c) const {
        if (c.unicode() < m_ascii.size()) {
            return m_ascii[c.unicode()];
        }
        const auto known = std::ranges::find(m_others, c, &std::pair<QChar, quint64>::first);
        return known != m_others.end() ? known->second : 0;
    }

    qsizetype m_length;
    std::array<quint64, 128> m_ascii{};
    std::vector<std::pair<QChar, quint64>> m_others;
};

/// How much so many words tell by themselves, 0–1: a long passage is no accident, a single word is.
double tellingOf(double words) {
    return 1 - std::exp2(-words / 2);
}

double wordsIn(const std::vector<FoldedToken>& tokens) {
    double words = 0;
    for (const FoldedToken& token : tokens) {
        words += token.word ? 1 : 0.2;
    }
    return words;
}

// What speaks for a place, put together as log odds. The weights were fitted by logistic regression over quotes from
// the histories of real documents and rounded; odds are even where keeping a quote and losing it cost the same.

double probability(double odds) {
    return 1 / (1 + std::exp(-odds));
}

/// Of a place where the words stand as they were. Context outweighs nearness, so that what repeats is told apart by it.
double scoreOfSameWords(const AnchorCandidate& place, bool only, double farness) {
    const double telling = tellingOf(place.matched);
    const bool sameSurroundings = place.before == 1 && place.after == 1;
    return probability(-3.2 + 6 * (place.before + place.after) + (sameSurroundings ? 2 : 0) + 5 * telling * telling -
                       2 * farness + (only ? 2 : 0));
}

/// Of a place with other words. `lengthFit`: the shorter of both lengths as a share of the longer.
double scoreOfReworded(const AnchorCandidate& place, double lengthFit, double farness) {
    const double telling = tellingOf(place.matched);
    const double better = std::max(place.before, place.after);
    const double worse = std::min(place.before, place.after);
    // Nearness and context alone do not make another passage this one.
    const double hardlyAny = place.quote < leastOfQuote ? 2 : 0;
    return probability(-2.82 - hardlyAny + place.quote + 1.2 * place.density + 1.2 * better + 0.6 * worse +
                       2.5 * telling * place.quote + 2 * place.quote * better + 2 * lengthFit - 4.7 * farness);
}

qsizetype distanceOf(const Selectors& selectors, const AnchorCandidate& place) {
    return selectors.position ? std::abs(place.range.start - selectors.position->start) : 0;
}

/// How far a place is from where the passage was, growing slowly (0.3 for all up to 20 characters, 0.7 for a thousand);
/// a middling value where nobody knows.
double farnessOf(const Selectors& selectors, qsizetype start) {
    return selectors.position
               ? std::max(0.3, std::log1p(static_cast<double>(std::abs(start - selectors.position->start))) / 10)
               : 0.6;
}

/// The best of the ranked places, unless it is doubtful.
Anchoring choose(const Selectors& selectors, const std::vector<AnchorCandidate>& found) {
    if (found.empty()) {
        return {};
    }
    const AnchorCandidate& best = found.front();
    if (best.sameWords && selectors.position == best.range) {
        return {AnchorStatus::Anchored, best.range, 1.0};
    }
    const bool tied = found.size() > 1 && best.score == found[1].score &&
                      distanceOf(selectors, best) == distanceOf(selectors, found[1]);
    if (tied || best.score < anchorThreshold) {
        return {AnchorStatus::Orphaned, {}, best.score};
    }
    return {best.sameWords ? AnchorStatus::Moved : AnchorStatus::Reworded, best.range, best.score};
}

} // namespace

Anchorer::Anchorer(const ArticleText& text)
    : m_text(text) {}

std::vector<AnchorCandidate> Anchorer::allSameWords(const Selectors& selectors) const {
    std::vector<AnchorCandidate> found;
    const double words = wordsIn(foldedTokens(selectors.exact));
    const QStringView whole(m_text.text());
    const ContextPattern prefix(selectors.prefix);
    const ContextPattern suffix(selectors.suffix);
    const auto take = [&](qsizetype at) {
        const auto end = at + selectors.exact.size();
        const auto before = whole.first(at).last(std::min(at, selectors.prefix.size()));
        const auto after = whole.sliced(end).first(std::min(whole.size() - end, selectors.suffix.size()));
        found.push_back({m_text.index().toCodePoints(at, end), true, 1, prefix.commonShare(before),
                         suffix.commonShare(after), 1, words, 0});
    };
    // However often the words stand there, the place where they stood is looked at.
    const auto expected = selectors.position ? m_text.index().toUtf16(selectors.position->start) : -1;
    const bool stayed = expected >= 0 && expected <= whole.size() && whole.sliced(expected).startsWith(selectors.exact);
    if (stayed) {
        take(expected);
    }
    for (auto at = m_text.text().indexOf(selectors.exact); at >= 0 && found.size() < mostOccurrences;
         at = m_text.text().indexOf(selectors.exact, at + 1)) {
        if (!stayed || at != expected) {
            take(at);
        }
    }
    for (AnchorCandidate& place : found) {
        place.score = scoreOfSameWords(place, found.size() == 1, farnessOf(selectors, place.range.start));
    }
    return found;
}

std::vector<AnchorCandidate> Anchorer::allReworded(const Selectors& selectors) {
    if (m_tokens.empty()) {
        m_tokens = foldedTokens(m_text.text());
    }
    const auto passage = Passage::from(selectors.prefix, selectors.exact, selectors.suffix);
    std::vector<AnchorCandidate> found;
    for (const PassageMatch& match : findLike(passage, {m_text.text(), m_tokens}, placesLookedAt)) {
        AnchorCandidate place{m_text.index().toCodePoints(match.start, match.end),
                              false,
                              match.quote,
                              match.before,
                              match.after,
                              match.density,
                              match.matched,
                              0};
        const auto length = match.end - match.start;
        const double lengthFit = static_cast<double>(std::min(length, selectors.exact.size())) /
                                 static_cast<double>(std::max(length, selectors.exact.size()));
        place.score = scoreOfReworded(place, lengthFit, farnessOf(selectors, place.range.start));
        found.push_back(place);
    }
    return found;
}

/// Best first; of equals the nearer.
std::vector<AnchorCandidate> Anchorer::ranked(Selectors selectors) {
    if (selectors.exact.isEmpty()) {
        return {};
    }
    selectors.prefix = selectors.prefix.last(std::min(selectors.prefix.size(), mostContext));
    selectors.suffix.truncate(mostContext);
    auto found = allSameWords(selectors);
    const bool sure = std::ranges::any_of(found, [](const AnchorCandidate& one) { return one.score >= surelyThere; });
    if (!sure) {
        for (const AnchorCandidate& other : allReworded(selectors)) {
            const bool known =
                std::ranges::any_of(found, [&](const AnchorCandidate& one) { return one.range.overlaps(other.range); });
            if (!known) {
                found.push_back(other);
            }
        }
    }
    std::ranges::stable_sort(found, [&](const AnchorCandidate& one, const AnchorCandidate& other) {
        return std::pair(-one.score, distanceOf(selectors, one)) <
               std::pair(-other.score, distanceOf(selectors, other));
    });
    return found;
}

std::vector<AnchorCandidate> Anchorer::candidates(const Selectors& selectors, size_t most) {
    auto found = ranked(selectors);
    found.resize(std::min(found.size(), most));
    return found;
}

Anchoring Anchorer::find(const Selectors& selectors) {
    return findWithCandidates(selectors, 0).first;
}

std::pair<Anchoring, std::vector<AnchorCandidate>> Anchorer::findWithCandidates(const Selectors& selectors,
                                                                                size_t most) {
    auto found = ranked(selectors);
    const Anchoring chosen = choose(selectors, found);
    found.resize(std::min(found.size(), most));
    return {chosen, std::move(found)};
}

} // namespace gainsay::domain

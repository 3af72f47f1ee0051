// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/passagesearch.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>

namespace gainsay::domain {
namespace {

constexpr double signWeight = 0.3;    ///< of punctuation, beside a word's 1
constexpr double contextWeight = 0.5; ///< of a word around the passage, when windows are weighed
constexpr size_t windowMargin = 12;   ///< tokens
constexpr size_t mostAligned = 360;   ///< tokens of a passage; of a longer one only both ends are aligned
constexpr double strayDistance = 1.5; ///< foreign words before a stray, beside its own
constexpr double leastOfBest = 0.4;   ///< windows that hold a smaller share of the best one's weight are not looked at

double weightOf(const FoldedToken& token) {
    return token.word ? 1 : signWeight;
}

/// The passage's different tokens, numbered; open addressing, as every token of the text is looked up once.
class Kinds {
public:
    explicit Kinds(const Passage& passage)
        : m_slots(std::bit_ceil(4 * passage.tokens.size() + 4)) {
        for (size_t i = 0; i < passage.tokens.size(); ++i) {
            const FoldedToken& token = passage.tokens[i];
            Slot& slot = slotOf(token.hash);
            if (slot.number < 0) {
                slot = {token.hash, static_cast<int>(m_wanted.size())};
                m_wanted.push_back(0);
                m_weight.push_back(0);
            }
            const auto number = static_cast<size_t>(slot.number);
            ++m_wanted[number];
            const bool inside = i >= passage.first && i < passage.last;
            m_weight[number] = std::max(m_weight[number], weightOf(token) * (inside ? 1 : contextWeight));
        }
    }

    [[nodiscard]] size_t size() const { return m_wanted.size(); }
    /// −1 for a token that the passage has not.
    [[nodiscard]] int numberOf(quint64 hash) { return slotOf(hash).number; }
    [[nodiscard]] int wanted(size_t number) const { return m_wanted[number]; }
    [[nodiscard]] double weight(size_t number) const { return m_weight[number]; }
    /// What is common in the text says less of a place in it.
    void discount(const std::vector<int>& counts) {
        for (size_t i = 0; i < counts.size(); ++i) {
            m_weight[i] /= 1 + std::log2(1.0 + counts[i]);
        }
    }

private:
    struct Slot {
        quint64 hash = 0;
        int number = -1;
    };

    Slot& slotOf(quint64 hash) {
        size_t at = (hash * 0x9E3779B97F4A7C15ULL) >> 20;
        for (;; ++at) {
            Slot& slot = m_slots[at & (m_slots.size() - 1)];
            if (slot.number < 0 || slot.hash == hash) {
                return slot;
            }
        }
    }

    std::vector<Slot> m_slots;
    std::vector<int> m_wanted;
    std::vector<double> m_weight;
};

struct Window {
    size_t start = 0; ///< tokens
    double weight = 0;
};

/// The windows that hold most of the passage's tokens, none over another's middle; best first.
std::vector<Window> bestWindows(const Passage& passage, const TokenText& text, size_t length, size_t most) {
    Kinds kinds(passage);
    std::vector<int> numbers(text.tokens.size());
    std::vector<int> counts(kinds.size(), 0);
    for (size_t i = 0; i < numbers.size(); ++i) {
        numbers[i] = kinds.numberOf(text.tokens[i].hash);
        if (numbers[i] >= 0) {
            ++counts[static_cast<size_t>(numbers[i])];
        }
    }
    kinds.discount(counts);

    std::ranges::fill(counts, 0);
    std::vector<double> weights(text.tokens.size(), 0); // of the window that ends with each token
    double weight = 0;
    for (size_t i = 0; i < numbers.size(); ++i) {
        if (const int in = numbers[i]; in >= 0) {
            const auto number = static_cast<size_t>(in);
            weight += ++counts[number] <= kinds.wanted(number) ? kinds.weight(number) : 0;
        }
        if (const int out = i >= length ? numbers[i - length] : -1; out >= 0) {
            const auto number = static_cast<size_t>(out);
            weight -= counts[number]-- <= kinds.wanted(number) ? kinds.weight(number) : 0;
        }
        weights[i] = weight;
    }

    std::vector<Window> windows;
    while (windows.size() < most) {
        const auto best = std::ranges::max_element(weights);
        if (best == weights.end() || *best <= 1e-6 ||
            (!windows.empty() && *best < leastOfBest * windows.front().weight)) {
            break;
        }
        const auto end = static_cast<size_t>(best - weights.begin());
        windows.push_back({end + 1 >= length ? end + 1 - length : 0, *best});
        const size_t from = end >= length / 2 ? end - length / 2 : 0;
        std::fill(weights.begin() + static_cast<std::ptrdiff_t>(from),
                  weights.begin() + static_cast<std::ptrdiff_t>(std::min(weights.size(), end + length / 2 + 1)), 0.0);
    }
    return windows;
}

double weightOf(std::span<const FoldedToken> tokens) {
    double sum = 0;
    for (const FoldedToken& token : tokens) {
        sum += weightOf(token);
    }
    return sum;
}

/// Takes away what an alignment has caught at an end of the passage far from the rest: a few words there, behind more
/// foreign ones, are no part of it. Where the words around the passage are found next to them, they are.
void dropStrays(const Passage& passage, const TokenText& part, std::vector<TokenPair>& pairs) {
    const auto inside = [&](const TokenPair& pair) { return pair.one >= passage.first && pair.one < passage.last; };
    const auto weightBetween = [&](size_t from, size_t to) {
        double sum = 0;
        for (size_t k = from; k < to; ++k) {
            sum += weightOf(part.tokens[k]);
        }
        return sum;
    };
    const auto drop = [&](bool atEnd) {
        std::vector<size_t> own;
        for (size_t i = 0; i < pairs.size(); ++i) {
            if (inside(pairs[i])) {
                own.push_back(i);
            }
        }
        if (atEnd) {
            std::ranges::reverse(own);
        }
        double island = 0;
        size_t cut = 0;
        for (size_t n = 0; n + 1 < own.size(); ++n) {
            const TokenPair& here = pairs[own[n]];
            const TokenPair& next = pairs[own[n + 1]];
            island += here.likeness * weightOf(passage.tokens[here.one]);
            const double foreign =
                weightBetween(std::min(here.other, next.other) + 1, std::max(here.other, next.other));
            if (foreign > strayDistance * island) {
                cut = n + 1;
            }
        }
        const size_t outermost = own.empty() ? 0 : own.front();
        const bool held = atEnd
                              ? outermost + 1 < pairs.size() && pairs[outermost + 1].other == pairs[outermost].other + 1
                              : outermost > 0 && pairs[outermost - 1].other + 1 == pairs[outermost].other;
        if (cut > 0 && !held) {
            std::vector<size_t> gone(own.begin(), own.begin() + static_cast<std::ptrdiff_t>(cut));
            std::ranges::sort(gone, std::greater());
            for (const size_t i : gone) {
                pairs.erase(pairs.begin() + static_cast<std::ptrdiff_t>(i));
            }
        }
    };
    drop(false);
    drop(true);
}

/// Judges an alignment; its `other` side is numbered within `part`.
class Judge {
public:
    Judge(const Passage& passage, const TokenText& part, const std::vector<TokenPair>& pairs)
        : m_passage(passage)
        , m_part(part) {
        for (const TokenPair& pair : pairs) {
            const double weight = pair.likeness * weightOf(passage.tokens[pair.one]);
            if (pair.one < passage.first) {
                m_before += weight;
                m_lastBefore = &pair;
            } else if (pair.one < passage.last) {
                m_inside += weight;
                m_firstInside = m_firstInside ? m_firstInside : &pair;
                m_lastInside = &pair;
            } else {
                m_after += weight;
                m_firstAfter = m_firstAfter ? m_firstAfter : &pair;
            }
        }
    }

    [[nodiscard]] bool isEmpty() const { return !m_firstInside; }

    [[nodiscard]] PassageMatch match() const {
        const std::span all(m_passage.tokens);
        const double inside = weightOf(all.subspan(m_passage.first, m_passage.last - m_passage.first));
        const double before = weightOf(all.first(m_passage.first));
        const double after = weightOf(all.subspan(m_passage.last));
        const auto there = m_part.tokens.subspan(m_firstInside->other, m_lastInside->other + 1 - m_firstInside->other);
        PassageMatch found;
        found.quote = m_inside / inside;
        found.matched = m_inside;
        found.density = m_inside / weightOf(there);
        // Without surroundings nothing speaks for the place, but at the borders of the text they cannot be.
        found.before = before > 0 ? m_before / before : m_part.tokens[m_firstInside->other].start == 0 ? 1 : 0;
        found.after = after > 0                                                      ? m_after / after
                      : m_part.tokens[m_lastInside->other].end == m_part.text.size() ? 1
                                                                                     : 0;
        found.start = start();
        found.end = end();
        return found;
    }

private:
    /// What was written in the place of the passage's first words belongs to it.
    [[nodiscard]] qsizetype start() const {
        const FoldedToken& token = m_part.tokens[m_firstInside->other];
        const auto missing = m_firstInside->one - m_passage.first;
        if (m_lastBefore && m_lastBefore->one + 1 == m_passage.first && missing > 0 &&
            m_firstInside->other - m_lastBefore->other - 1 <= 2 * missing) {
            return m_part.tokens[m_lastBefore->other + 1].start;
        }
        // A passage may begin inside a word.
        const bool cut = m_firstInside->likeness < 1 && m_firstInside->one == m_passage.first && m_passage.first > 0 &&
                         m_passage.tokens[m_passage.first - 1].end == m_passage.tokens[m_passage.first].start;
        return cut ? std::max(token.start, token.end - m_passage.tokens[m_passage.first].length()) : token.start;
    }

    [[nodiscard]] qsizetype end() const {
        const FoldedToken& token = m_part.tokens[m_lastInside->other];
        const auto missing = m_passage.last - 1 - m_lastInside->one;
        if (m_firstAfter && m_firstAfter->one == m_passage.last && missing > 0 &&
            m_firstAfter->other - m_lastInside->other - 1 <= 2 * missing) {
            return m_part.tokens[m_firstAfter->other - 1].end;
        }
        const bool cut = m_lastInside->likeness < 1 && m_lastInside->one + 1 == m_passage.last &&
                         m_passage.last < m_passage.tokens.size() &&
                         m_passage.tokens[m_passage.last].start == m_passage.tokens[m_passage.last - 1].end;
        return cut ? std::min(token.end, token.start + m_passage.tokens[m_passage.last - 1].length()) : token.end;
    }

    const Passage& m_passage;
    const TokenText& m_part;
    const TokenPair* m_lastBefore = nullptr;
    const TokenPair* m_firstInside = nullptr;
    const TokenPair* m_lastInside = nullptr;
    const TokenPair* m_firstAfter = nullptr;
    double m_before = 0;
    double m_inside = 0;
    double m_after = 0;
};

std::vector<PassageMatch> findAligned(const Passage& passage, const TokenText& text, size_t most) {
    const size_t length = passage.tokens.size() + passage.tokens.size() / 2 + windowMargin;
    std::vector<PassageMatch> found;
    for (const Window& window : bestWindows(passage, text, length, most)) {
        const size_t start = window.start > length / 3 ? window.start - length / 3 : 0;
        const size_t end = std::min(text.tokens.size(), window.start + length + length / 3);
        const TokenText part{text.text, text.tokens.subspan(start, end - start)};
        auto pairs = alignLocally({passage.text, passage.tokens}, part);
        dropStrays(passage, part, pairs);
        const Judge judge(passage, part, pairs);
        if (!judge.isEmpty()) {
            found.push_back(judge.match());
        }
    }
    return found;
}

/// Both ends of a long passage, each found by itself; where they fit together, all between them.
std::vector<PassageMatch> findByEnds(const Passage& passage, const TokenText& text, size_t most) {
    constexpr size_t endTokens = mostAligned / 2;
    Passage head{passage.text, {}, passage.first, passage.first + endTokens};
    head.tokens.assign(passage.tokens.begin(), passage.tokens.begin() + static_cast<std::ptrdiff_t>(head.last));
    Passage tail{passage.text, {}, 0, endTokens};
    tail.tokens.assign(passage.tokens.begin() + static_cast<std::ptrdiff_t>(passage.last - endTokens),
                       passage.tokens.end());
    const auto heads = findAligned(head, text, most);
    const auto tails = findAligned(tail, text, most);
    const auto length = passage.tokens[passage.last - 1].end - passage.tokens[passage.first].start;
    std::vector<PassageMatch> found;
    for (const PassageMatch& one : heads) {
        for (const PassageMatch& other : tails) {
            const auto between = other.end - one.start;
            if (one.start < other.start && between <= 2 * length && 2 * between >= length) {
                const double fit =
                    static_cast<double>(std::min(between, length)) / static_cast<double>(std::max(between, length));
                found.push_back({one.start, other.end, (one.quote + other.quote) / 2 * fit,
                                 (one.density + other.density) / 2, one.before, other.after,
                                 one.matched + other.matched});
            }
        }
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &PassageMatch::quote);
    found.resize(std::min(found.size(), most));
    return found;
}

} // namespace

Passage Passage::from(QStringView prefix, QStringView exact, QStringView suffix) {
    Passage passage;
    passage.text = prefix.toString() + exact.toString() + suffix.toString();
    const auto add = [&passage](QStringView part, qsizetype offset) {
        for (FoldedToken token : foldedTokens(part)) {
            token.start += offset;
            token.end += offset;
            passage.tokens.push_back(token);
        }
    };
    add(prefix, 0);
    passage.first = passage.tokens.size();
    add(exact, prefix.size());
    passage.last = passage.tokens.size();
    add(suffix, prefix.size() + exact.size());
    return passage;
}

std::vector<PassageMatch> findLike(const Passage& passage, const TokenText& text, size_t most) {
    if (passage.first == passage.last || text.tokens.empty()) {
        return {};
    }
    return passage.last - passage.first > mostAligned ? findByEnds(passage, text, most)
                                                      : findAligned(passage, text, most);
}

} // namespace gainsay::domain

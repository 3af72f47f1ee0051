// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chooser/fuzzymatcher.h"

#include <algorithm>
#include <limits>

namespace gainsay::ui {
namespace {

constexpr int letterScore = 10;
constexpr int startScore = 8;
constexpr int runScore = 9;
constexpr int leapCost = 3;
constexpr int passCost = 1;
constexpr int wholeScore = 6;
constexpr int headScore = 4;
constexpr size_t longestAligned = 256;
constexpr int impossible = std::numeric_limits<int>::min() / 2;

bool beginsWord(std::u16string_view text, size_t at) {
    return at == 0 || text[at - 1] == u' ';
}

int startScoreAt(std::u16string_view text, size_t at) {
    return beginsWord(text, at) ? startScore : 0;
}

int runOf(size_t letters) {
    const int count = static_cast<int>(letters);
    return count * letterScore + (count - 1) * runScore;
}

/// Whether all letters are there, in their order.
bool isWithin(std::u16string_view word, std::u16string_view text) {
    size_t found = 0;
    for (size_t at = 0; at < text.size() && found < word.size(); ++at) {
        found += text[at] == word[found] ? 1 : 0;
    }
    return found == word.size();
}

} // namespace

FuzzyMatcher::FuzzyMatcher(QStringView typed) {
    const std::u16string all = folded(typed);
    m_letters = letterSet(all);
    size_t at = 0;
    while ((at = all.find_first_not_of(u' ', at)) != std::u16string::npos) {
        const size_t end = std::min(all.find(u' ', at), all.size());
        m_words.push_back(all.substr(at, end - at));
        at = end;
    }
}

std::optional<int> FuzzyMatcher::score(std::u16string_view text, size_t head) {
    int sum = 0;
    for (const std::u16string& word : m_words) {
        const auto placed = place(word, text);
        if (!placed) {
            return {};
        }
        sum += placed->score + (placed->end <= head ? headScore : 0);
    }
    return sum;
}

std::vector<TextPiece> FuzzyMatcher::pieces(std::u16string_view text) {
    std::vector<bool> marked(text.size() + 1);
    for (const std::u16string& word : m_words) {
        const auto placed = place(word, text);
        if (!placed) {
            return {};
        }
        if (placed->isWhole) {
            std::fill_n(marked.begin() + static_cast<std::ptrdiff_t>(placed->end - word.size()), word.size(), true);
        } else {
            trace(word, text, placed->end, marked);
        }
    }
    std::vector<TextPiece> found;
    for (size_t at = 0; at < text.size(); ++at) {
        if (marked[at] && (at == 0 || !marked[at - 1])) {
            found.push_back({static_cast<int>(at), static_cast<int>(at)});
        }
        if (marked[at]) {
            ++found.back().end;
        }
    }
    return found;
}

std::optional<FuzzyMatcher::Placed> FuzzyMatcher::wholeWord(std::u16string_view word, std::u16string_view text) {
    std::optional<Placed> best;
    for (size_t at = text.find(word); at != std::u16string_view::npos; at = text.find(word, at + 1)) {
        const size_t end = at + word.size();
        int score = runOf(word.size());
        if (beginsWord(text, at)) {
            score += startScore + (end == text.size() || text[end] == u' ' ? wholeScore : 0);
        }
        if (!best || score > best->score) {
            best = Placed{score, end, true};
        }
        if (score == runOf(word.size()) + startScore + wholeScore) {
            break;
        }
    }
    return best;
}

std::optional<FuzzyMatcher::Placed> FuzzyMatcher::place(std::u16string_view word, std::u16string_view text) {
    const auto whole = wholeWord(word, text);
    const bool isBest = whole && whole->score > runOf(word.size()); // no placement with leaps is worth more
    if (isBest || word.size() == 1 || text.size() > longestAligned || !isWithin(word, text)) {
        return whole;
    }
    const auto scattered = align(word, text);
    return whole && (!scattered || whole->score >= scattered->score) ? whole : scattered;
}

std::optional<FuzzyMatcher::Placed> FuzzyMatcher::align(std::u16string_view word, std::u16string_view text) {
    const size_t width = text.size();
    m_scores.assign(word.size() * width, impossible);
    for (size_t letter = 0; letter < word.size(); ++letter) {
        int* row = m_scores.data() + letter * width;
        const int* before = letter == 0 ? nullptr : row - width;
        int leap = impossible; // best of the letters before this one, less what it costs to come here from there
        for (size_t at = letter; at < width; ++at) {
            if (before != nullptr && at >= 2) {
                leap = std::max(leap - passCost, before[at - 2] - leapCost);
            }
            if (text[at] != word[letter]) {
                continue;
            }
            const int begun = before == nullptr ? 0 : leap;
            const int run = before == nullptr || at == 0 ? impossible : before[at - 1] + runScore;
            row[at] = letterScore + std::max(begun + startScoreAt(text, at), run);
        }
    }
    const int* last = m_scores.data() + (word.size() - 1) * width;
    const int* best = std::max_element(last, last + width);
    if (*best < letterScore * static_cast<int>(word.size())) {
        return {};
    }
    return Placed{*best, static_cast<size_t>(best - last) + 1, false};
}

void FuzzyMatcher::trace(std::u16string_view word, std::u16string_view text, size_t end,
                         std::vector<bool>& marked) const {
    size_t at = end - 1;
    marked[at] = true;
    for (size_t letter = word.size() - 1; letter > 0; --letter) {
        const int* before = m_scores.data() + (letter - 1) * text.size();
        const int worth = m_scores[letter * text.size() + at] - letterScore;
        const int leapt = worth - startScoreAt(text, at) + leapCost;
        size_t from = at - 1;
        for (int passed = 0; from > 0 && worth != before[at - 1] + runScore; ++passed) {
            --from;
            if (before[from] - passed * passCost == leapt) {
                break;
            }
        }
        at = from;
        marked[at] = true;
    }
}

} // namespace gainsay::ui

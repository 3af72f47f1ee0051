// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chooser/fuzzymatcher.h"

#include <algorithm>
#include <bit>

namespace gainsay::ui {
namespace {

constexpr int letterScore = 10;
constexpr int startScore = 8;
constexpr int runScore = 9;
constexpr int leapCost = 3;
constexpr int passCost = 1;
constexpr int wholeScore = 6;
constexpr int headScore = 4;
constexpr size_t longestAligned = 256; ///< text
constexpr size_t longestWord = 64;

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

/// What any one word is worth at most, and what it is worth at most where its letters are not in one run: of two runs,
/// each at the beginning of a word.
int mostOf(size_t letters) {
    return runOf(letters) + startScore + wholeScore + headScore;
}
int mostScattered(size_t letters) {
    return runOf(letters) - runScore + startScore - leapCost + startScore;
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
        Word word{all.substr(at, end - at), {}};
        for (size_t letter = 0; letter < std::min(word.letters.size(), longestWord); ++letter) {
            if (word.letters[letter] < word.places.size()) {
                word.places[word.letters[letter]] |= quint64(1) << letter;
            }
        }
        m_most += mostOf(word.letters.size());
        m_words.push_back(std::move(word));
        at = end;
    }
}

std::optional<int> FuzzyMatcher::score(std::u16string_view text, size_t head, int least) {
    const auto worth = [head](const Placed& placed) { return placed.score + (placed.end <= head ? headScore : 0); };
    int most = m_most; // that the words can be worth together, as far as is known
    m_wholes.clear();
    // What is cheap to know about every word comes before what is dear about any.
    for (const Word& word : m_words) {
        const auto whole = wholeWord(word.letters, text);
        const bool isOpen = mayScatter(word, text, whole);
        if (!isOpen && !whole) {
            return {};
        }
        m_wholes.push_back({whole, isOpen ? mostScattered(word.letters.size()) + headScore : worth(*whole), isOpen});
        most += m_wholes.back().most - mostOf(word.letters.size());
        if (most < least) {
            return {};
        }
    }
    for (size_t number = 0; number < m_words.size(); ++number) {
        const Whole& known = m_wholes[number];
        if (!known.isOpen) {
            continue;
        }
        const auto placed = place(m_words[number], text, known.place, least - (most - known.most) - headScore);
        if (!placed) {
            return {};
        }
        most += worth(*placed) - known.most;
        if (most < least) {
            return {};
        }
    }
    return most;
}

std::vector<TextPiece> FuzzyMatcher::pieces(std::u16string_view text) {
    std::vector<bool> marked(text.size() + 1);
    for (const Word& word : m_words) {
        const auto whole = wholeWord(word.letters, text);
        const auto placed = mayScatter(word, text, whole) ? place(word, text, whole, 0) : whole;
        if (!placed) {
            return {};
        }
        if (placed->isWhole) {
            const size_t length = word.letters.size();
            std::fill_n(marked.begin() + static_cast<std::ptrdiff_t>(placed->end - length), length, true);
        } else {
            trace(marked);
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

/// Whether a placement with leaps might be worth more than that in one run, or be there at all.
bool FuzzyMatcher::mayScatter(const Word& word, std::u16string_view text, const std::optional<Placed>& whole) {
    const size_t length = word.letters.size();
    return length > 1 && length <= longestWord && text.size() <= longestAligned &&
           (!whole || whole->score <= mostScattered(length));
}

/// The better of the placement in one run and the best other; of those others, only what is worth `least` counts.
std::optional<FuzzyMatcher::Placed> FuzzyMatcher::place(const Word& word, std::u16string_view text,
                                                        const std::optional<Placed>& whole, int least) {
    const int slack = mostScattered(word.letters.size()) - least;
    const Runs runs = slack < startScore ? Runs::BeginWords : Runs::BeginAnywhere;
    if (slack < 0 || (runs == Runs::BeginAnywhere && !isWithin(word.letters, text))) {
        return whole;
    }
    const int meant = letterScore * static_cast<int>(word.letters.size());
    const auto scattered = align(word, text, runs, std::max(least, meant));
    return whole && (!scattered || whole->score >= scattered->score) ? whole : scattered;
}

quint64 FuzzyMatcher::placesOf(char16_t letter, const Word& word) {
    if (letter < word.places.size()) {
        return word.places[letter];
    }
    quint64 places = 0;
    for (size_t place = 0; place < word.letters.size(); ++place) {
        places |= quint64(word.letters[place] == letter ? 1 : 0) << place;
    }
    return places;
}

std::optional<FuzzyMatcher::Placed> FuzzyMatcher::align(const Word& word, std::u16string_view text, Runs runs,
                                                        int least) {
    m_cells.clear();
    m_reached.assign(word.letters.size(), {});
    m_bestCell = -1;
    quint64 placedBefore = 0; // which letters of the word were put onto the place before
    for (size_t at = 0; at < text.size(); ++at) {
        const bool isInside = runs == Runs::BeginWords && !beginsWord(text, at);
        if (isInside && placedBefore == 0) {
            at = std::min(text.find(u' ', at), text.size()); // on to the next word
            continue;
        }
        quint64 places = placesOf(text[at], word);
        if (isInside) {
            places &= placedBefore << 1U;
        }
        placedBefore = 0;
        // From the last letter to the first: each follows letters at places before this one.
        while (places != 0) {
            const auto letter = static_cast<size_t>(std::bit_width(places) - 1);
            places &= ~(quint64(1) << letter);
            if (letter > 0 && m_reached[letter - 1].latest < 0) {
                continue;
            }
            const Cell best = bestCell(text, letter, static_cast<int>(at));
            const auto left = static_cast<int>(word.letters.size() - letter) - 1;
            if (best.score + left * (letterScore + runScore) < least) {
                continue; // even if all that is left followed in one run
            }
            placedBefore |= quint64(1) << letter;
            const auto number = static_cast<int>(m_cells.size());
            m_cells.push_back(best);
            Reached& reached = m_reached[letter];
            if (reached.latest >= 0) {
                reached.leapFrom = leapFrom(reached);
            }
            reached.latest = number;
            const bool isLast = letter + 1 == word.letters.size();
            if (isLast && (m_bestCell < 0 || m_cells.back().score > m_cells[static_cast<size_t>(m_bestCell)].score)) {
                m_bestCell = number;
            }
        }
    }
    if (m_bestCell < 0) {
        return {};
    }
    const Cell& best = cell(m_bestCell);
    return Placed{best.score, static_cast<size_t>(best.at) + 1, false};
}

/// The better of the two to leap from: each further letter that a leap passes over costs one, so that a place counts as
/// much as a letter's worth. Of equal ones the nearer.
int FuzzyMatcher::leapFrom(const Reached& reached) const {
    if (reached.leapFrom < 0) {
        return reached.latest;
    }
    const Cell& near = cell(reached.latest);
    const Cell& far = cell(reached.leapFrom);
    return near.score + passCost * near.at >= far.score + passCost * far.at ? reached.latest : reached.leapFrom;
}

FuzzyMatcher::Cell FuzzyMatcher::bestCell(std::u16string_view text, size_t letter, int at) const {
    const int begun = letterScore + startScoreAt(text, static_cast<size_t>(at));
    if (letter == 0) {
        return {begun, at, -1};
    }
    const Reached& reached = m_reached[letter - 1];
    const bool isRun = cell(reached.latest).at == at - 1;
    const int from = isRun ? reached.leapFrom : leapFrom(reached);
    const Cell run{isRun ? cell(reached.latest).score + letterScore + runScore : 0, at, reached.latest};
    if (from < 0) {
        return run;
    }
    const Cell leap{cell(from).score + begun - leapCost - passCost * (at - 2 - cell(from).at), at, from};
    return isRun && run.score >= leap.score ? run : leap;
}

void FuzzyMatcher::trace(std::vector<bool>& marked) const {
    for (int number = m_bestCell; number >= 0; number = cell(number).before) {
        marked[static_cast<size_t>(cell(number).at)] = true;
    }
}

} // namespace gainsay::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chooser/foldedtext.h"

#include <QStringView>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace gainsay::ui {

/// A stretch of a text in UTF-16 units, end exclusive.
struct TextPiece {
    int start = 0;
    int end = 0;

    bool operator==(const TextPiece&) const = default;
};

/// Finds texts by a few of their letters: "cmpv" finds "Compare versions". Every typed word has to be in the text, in
/// any order; its letters in theirs. A letter counts 10, with 8 more where it begins a word and 9 more where it follows
/// the letter before it; each leap costs 3 and 1 for each further letter that it passes over; a whole word is worth 6
/// more. A word whose letters count less than they would alone is too scattered to be meant. The best placement is
/// found by dynamic programming, as sequences are aligned with affine gaps (Gotoh 1982), but over those places alone
/// where a text has a letter of the word. Texts longer than 256 units, and words longer than 64, are searched for typed
/// words as they stand.
///
/// Works on folded texts; see foldedtext.h. Cheap to make; each thread has its own.
class FuzzyMatcher {
public:
    explicit FuzzyMatcher(QStringView typed);

    /// Nothing typed but spaces and signs: fits everything.
    [[nodiscard]] bool isEmpty() const { return m_words.empty(); }
    /// What a text has to contain; see letterSet().
    [[nodiscard]] quint64 letters() const { return m_letters; }
    /// How well a text fits; more is better. Words found in its first `head` units, its name, count 4 more each.
    /// Nothing where it does not fit, or fits less well than `least`, which is often seen without trying everything.
    [[nodiscard]] std::optional<int> score(std::u16string_view text, size_t head, int least = 0);
    /// No text fits better.
    [[nodiscard]] int mostScore() const { return m_most; }
    /// The letters that were found, from left to right; empty where the text does not fit.
    [[nodiscard]] std::vector<TextPiece> pieces(std::u16string_view text);

private:
    /// Where a word ends, and what that is worth.
    struct Placed {
        int score = 0;
        size_t end = 0;
        bool isWhole = false; ///< in one run
    };
    /// What is known of a word before it is looked for with leaps.
    struct Whole {
        std::optional<Placed> place; ///< in one run
        int most = 0;                ///< that the word can be worth, wherever it is
        bool isOpen = false;         ///< another place may be worth more
    };
    /// A letter of a word put onto a place of a text, as well as can be with what is before it.
    struct Cell {
        int score = 0;
        int at = 0;
        int before = -1; ///< the cell of the letter before; −1 for the first letter
    };
    /// What the next letter of the word can follow.
    struct Reached {
        int latest = -1;   ///< the last cell; a leap or a run away
        int leapFrom = -1; ///< of those before it the one from which a leap is worth most
    };
    struct Word {
        std::u16string letters;
        std::array<quint64, 128> places{}; ///< of an ASCII letter in the word, a bit each
    };

    [[nodiscard]] static std::optional<Placed> wholeWord(std::u16string_view word, std::u16string_view text);
    [[nodiscard]] static quint64 placesOf(char16_t letter, const Word& word);
    [[nodiscard]] static bool mayScatter(const Word& word, std::u16string_view text,
                                         const std::optional<Placed>& whole);
    [[nodiscard]] std::optional<Placed> place(const Word& word, std::u16string_view text,
                                              const std::optional<Placed>& whole, int least);
    /// Where the runs of a word's letters may begin: one that begins within a word is worth so much less that it need
    /// not be tried where only the best are wanted.
    enum class Runs { BeginWords, BeginAnywhere };
    [[nodiscard]] std::optional<Placed> align(const Word& word, std::u16string_view text, Runs runs, int least);
    [[nodiscard]] const Cell& cell(int number) const { return m_cells[static_cast<size_t>(number)]; }
    [[nodiscard]] int leapFrom(const Reached& reached) const;
    [[nodiscard]] Cell bestCell(std::u16string_view text, size_t letter, int at) const;
    void trace(std::vector<bool>& marked) const;

    std::vector<Word> m_words;
    quint64 m_letters = 0;
    int m_most = 0;
    std::vector<Whole> m_wholes; ///< of the last text
    // Of the last alignment:
    std::vector<Cell> m_cells;
    std::vector<Reached> m_reached; ///< by letter of the word
    int m_bestCell = -1;            ///< of the last letter
};

} // namespace gainsay::ui

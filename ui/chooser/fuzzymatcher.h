// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chooser/foldedtext.h"

#include <QStringView>

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
/// found by dynamic programming, as sequences are aligned with affine gaps (Gotoh 1982). Texts longer than 256 units
/// are searched for typed words as they stand.
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
    /// Nothing where it does not fit.
    [[nodiscard]] std::optional<int> score(std::u16string_view text, size_t head);
    /// The letters that were found, from left to right; empty where the text does not fit.
    [[nodiscard]] std::vector<TextPiece> pieces(std::u16string_view text);

private:
    /// Where a word ends, and what that is worth.
    struct Placed {
        int score = 0;
        size_t end = 0;
        bool isWhole = false; ///< in one run
    };

    [[nodiscard]] static std::optional<Placed> wholeWord(std::u16string_view word, std::u16string_view text);
    [[nodiscard]] std::optional<Placed> place(std::u16string_view word, std::u16string_view text);
    [[nodiscard]] std::optional<Placed> align(std::u16string_view word, std::u16string_view text);
    void trace(std::u16string_view word, std::u16string_view text, size_t end, std::vector<bool>& marked) const;

    std::vector<std::u16string> m_words;
    quint64 m_letters = 0;
    std::vector<int> m_scores; ///< of the last alignment: best with letter i at place j, row after row
};

} // namespace gainsay::ui

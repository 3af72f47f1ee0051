// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/articletext.h"

#include <optional>
#include <vector>

namespace gainsay::analysis {

/// Which words of a text are those of another state of it, in the same order on both sides: what a reader does with a
/// finger on each. Keeps no reference to the texts.
class WordAlignment {
public:
    WordAlignment() = default;
    /// Runs of three words that stand once on both sides are paired first (patience diff, B. Cohen), then single words
    /// that do; what lies between is paired by the longest common subsequence, where it is short enough for that.
    [[nodiscard]] static WordAlignment between(const domain::ArticleText& before, const domain::ArticleText& after);

    /// Where the words of a range are.
    struct Place {
        domain::TextRange range; ///< in the newer text, from the first that is there to the last
        double share = 0;        ///< of the range's words that are there, 0–1; of punctuation where it has no words
    };
    /// Nothing where none of them is.
    [[nodiscard]] std::optional<Place> placeOf(domain::TextRange range) const;
    /// Where an offset (code points) of the older text would be in the newer one.
    [[nodiscard]] qsizetype mapped(qsizetype offset) const;

private:
    /// A token of the older text and the one of the newer that is paired with it; an empty range where there is none.
    struct Pair {
        domain::TextRange before;
        domain::TextRange after;
        bool isWord = false;
    };

    std::vector<Pair> m_pairs; ///< of all tokens, by their place in the older text
};

} // namespace gainsay::analysis

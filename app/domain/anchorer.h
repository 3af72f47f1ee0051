// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/anchor.h"
#include "app/domain/foldedtokens.h"
#include "app/domain/passagesearch.h"

#include <vector>

namespace gainsay::domain {

/// A place where a passage may be, with what speaks for it.
struct AnchorCandidate {
    TextRange range;
    bool sameWords = false; ///< the passage stands there as it was
    double quote = 0;       ///< share of the passage's words that stand there, 0–1
    double before = 0;      ///< share of its prefix that stands before it, 0–1
    double after = 0;       ///< share of its suffix that stands after it, 0–1
    double density = 1;     ///< share of the words that stand there that are the passage's, 0–1
    double matched = 0;     ///< words of the passage that stand there
    double score = 0;       ///< both together, and how telling so many words are, 0–1

    bool operator==(const AnchorCandidate&) const = default;
};

/// From this score on a place is taken for the passage's.
inline constexpr double anchorThreshold = 0.5;

/// One text, made ready to find the passages of another state of it. The words are looked for as they are; where they
/// are gone, or stand in an unlikely place, by a local alignment of words in those windows of the text that share most
/// of them. Nothing is guessed: below the threshold, or between places that fit equally well, the passage is an orphan.
class Anchorer {
public:
    /// The text must outlive this.
    explicit Anchorer(const ArticleText& text);

    /// Where the passage is. Of a prefix and a suffix that part counts which stands next to the passage. Linear in the
    /// length of the text for all but pathological passages.
    [[nodiscard]] Anchoring find(const Selectors& selectors);
    /// The same, with the likeliest places as candidates() gives them; in the time of one of both.
    [[nodiscard]] std::pair<Anchoring, std::vector<AnchorCandidate>> findWithCandidates(const Selectors& selectors,
                                                                                        size_t most);
    /// The likeliest places, best first, whether they reach the threshold or not.
    [[nodiscard]] std::vector<AnchorCandidate> candidates(const Selectors& selectors, size_t most);

private:
    [[nodiscard]] std::vector<AnchorCandidate> allSameWords(const Selectors& selectors) const;
    [[nodiscard]] std::vector<AnchorCandidate> allReworded(const Selectors& selectors);
    [[nodiscard]] std::vector<AnchorCandidate> ranked(Selectors selectors);

    const ArticleText& m_text;
    std::vector<FoldedToken> m_tokens; ///< cut when first needed
};

} // namespace gainsay::domain

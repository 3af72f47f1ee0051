// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/wordalignment.h"
#include "app/domain/anchorer.h"
#include "app/domain/textchange.h"

#include <optional>
#include <vector>

namespace gainsay::analysis {

using domain::SentenceChange;

/// One row of a comparison of two versions.
struct RevisedSentence {
    SentenceChange change = SentenceChange::Same;
    std::optional<domain::TextRange> before; ///< in the older text; none of what was added
    std::optional<domain::TextRange> after;  ///< in the newer text; none of what was removed
    double likeness = 1;                     ///< share of common words, 0–1

    bool operator==(const RevisedSentence&) const = default;
};

/// What became of a text from one version to the next, sentence by sentence. Keeps no reference to the texts.
class Revision {
public:
    /// Sentences that stand in both in the same order are the frame (longest common subsequence); between them the
    /// likest are paired. Quadratic in the sentences that differ, up to some thousands; in longer texts the sentences
    /// that stand once in each make the frame first.
    [[nodiscard]] static Revision between(const domain::ArticleText& before, const domain::ArticleText& after);

    /// In the order of the newer text; what was removed or moved away stands where it was.
    [[nodiscard]] const std::vector<RevisedSentence>& rows() const { return m_rows; }
    /// Where an offset (code points) of the older text would be in the newer one.
    [[nodiscard]] qsizetype mapped(qsizetype offset) const;
    /// The same word by word.
    [[nodiscard]] const WordAlignment& words() const { return m_words; }
    /// Whether the older text's sentence at the offset stands elsewhere among the others now.
    [[nodiscard]] bool hasMoved(qsizetype offset) const;
    [[nodiscard]] bool isUnchanged() const;

private:
    std::vector<RevisedSentence> m_rows;
    WordAlignment m_words;
};

enum class QuoteFate { Unchanged, Moved, Reworded, Uncertain, Gone };

/// What became of a quote.
struct QuoteRevision {
    QuoteFate fate = QuoteFate::Gone;
    domain::TextRange range;                         ///< in the newer text; meaningless when gone
    double score = 0;                                ///< 0–1
    std::vector<domain::AnchorCandidate> candidates; ///< the likeliest places, best first
    bool figureChanged = false;                      ///< the place found holds other figures than the quote

    bool operator==(const QuoteRevision&) const = default;
};

/// From this score on a quote's new words are taken without asking; between this and domain::anchorThreshold it is
/// uncertain.
inline constexpr double surelyFollowed = 0.75;

/// Follows a quote of the older text into the newer one, which the anchorer holds. `selectors` with a position. Where
/// most of the quote's words have partners in the newer text, its place is theirs: of passages that repeat that is the
/// right one. Else what the anchorer finds counts, and of words that all are gone only what is beyond doubt.
[[nodiscard]] QuoteRevision followQuote(const domain::Selectors& selectors, const Revision& revision,
                                        const domain::ArticleText& after, domain::Anchorer& anchorer);

/// Whether two wordings of a passage give different figures: numbers in digits or words, years and days included.
[[nodiscard]] bool figuresDiffer(const QString& before, const QString& after);

/// "unchanged", "moved", "reworded", "uncertain", "gone".
[[nodiscard]] QString toString(QuoteFate fate);

} // namespace gainsay::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/passagereading.h"
#include "app/domain/contradiction.h"

#include <optional>
#include <vector>

namespace gainsay::analysis {

/// Which way a sentence of an article leans on what it speaks of.
enum class Lean { Affirmed, Possible, Unclear, Unlikely, Denied };

/// A word of a topic.
struct TopicTerm {
    QString stem;
    WordKey key; ///< of the stem
    double weight = 1;
    domain::TextRange range;  ///< code points of the sentence; empty where the word stands in another sentence
    bool isOwn = false;       ///< what is affirmed or denied itself, rather than what it is said in connection with
    std::uint32_t number = 0; ///< 1 more than its key in the index of topics; 0: not known there

    [[nodiscard]] KeyedWord word() const { return {stem, key}; }
};

/// What one sentence says of one topic: the words that it speaks of, and how sure it is of them.
struct Standing {
    Lean lean = Lean::Affirmed;
    domain::TextRange words;      ///< of the sentence: the cue that shows the lean, or the verb of a plain statement
    std::vector<TopicTerm> topic; ///< each stem once
    bool isLikely = false;        ///< possible, and more likely than not ("probably")
    bool isConfirmed = false;     ///< affirmed in so many words ("revealed", "confirmed")
    bool refersBack = false;      ///< its topic is partly what an earlier sentence says ("That allegation was denied")
};

/// A sentence as the reading of standings sees it.
struct SentenceInArticle {
    const PassageReading* reading = nullptr; ///< of the sentence alone; not null
    size_t block = 0;                        ///< number of the paragraph that it stands in
};

/// The standings of the sentences of one article, in their order; a sentence may have none or several.
///
/// A denial or doubt stands towards what lies in its scope. Where that is a report of something ("the allegation",
/// "these rumours", "any allegations", "the report") it stands towards what was reported: the words of its own sentence
/// and of the one before it or, for the first sentence of a paragraph and for "any" and "all", of the article's
/// opening.
[[nodiscard]] std::vector<std::vector<Standing>> standingsOf(const std::vector<SentenceInArticle>& article,
                                                             const Lexicons& lexicons);

/// Whether two leans on one topic cannot both be right, and as what sort of contradiction. What may be can be unclear
/// as well; but who holds it likely and who leaves it open do not agree.
[[nodiscard]] std::optional<domain::ContradictionType> clashOf(const Standing& a, const Standing& b);

/// "affirmed", "possible", "unclear", "unlikely", "denied".
[[nodiscard]] QString toString(Lean lean);

} // namespace gainsay::analysis

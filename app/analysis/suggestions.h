// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/comparison.h"
#include "app/base/progress.h"
#include "app/domain/articletext.h"
#include "app/domain/entity.h"

#include <stop_token>
#include <vector>

namespace gainsay::analysis {

/// One article of a dossier as the search for contradictions sees it.
struct ComparedText {
    const domain::ArticleText* text = nullptr; ///< must outlive the call; not null
    domain::PartialDate published;
    std::vector<domain::Mention> mentions; ///< of this text; the entities make sentences meet that use other words
};

/// A sentence of one of the texts.
struct SentencePlace {
    size_t text = 0; ///< index of the texts given
    domain::TextRange range;

    bool operator==(const SentencePlace&) const = default;
};

/// Two sentences of different texts that seem to contradict each other. The ranges of the reasons count from the start
/// of each sentence.
struct Suggestion {
    SentencePlace a;
    SentencePlace b;
    Comparison comparison;
};

struct SuggestionOptions {
    size_t mostPartners = 20; ///< sentences that each sentence is compared with: those that share most with it
    size_t mostSuggestions = 500;
};

/// Looks for contradictions between the sentences of all texts. Not every pair is compared: two sentences meet over
/// entities and over words, rare ones counting more (inverse document frequency), and only the closest are laid beside
/// each other. Best first; the same input gives the same order. Stops early, with what it has, when asked to.
[[nodiscard]] std::vector<Suggestion> suggestContradictions(const std::vector<ComparedText>& texts,
                                                            const SuggestionOptions& options = {},
                                                            const ProgressSink& progress = {},
                                                            const std::stop_token& stop = {},
                                                            const Lexicons& lexicons = Lexicons::builtIn());

} // namespace gainsay::analysis

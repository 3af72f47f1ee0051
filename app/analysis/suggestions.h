// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/comparison.h"
#include "app/base/progress.h"
#include "app/domain/articletext.h"
#include "app/domain/entity.h"

#include <memory>
#include <optional>
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
    size_t text = 0; ///< number of the text, in the order in which they came
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
    size_t mostPartners = 40; ///< sentences that each sentence is compared with: those that share most with it
    size_t mostSuggestions = 500;
};

/// The sentences of a dossier, ready to be asked which of them a further article contradicts. Not every pair is
/// compared: two sentences meet over entities and over words, rare ones counting more (inverse document frequency), and
/// only the closest are laid beside each other. So the cost of adding an article depends on its own length. The same
/// texts in the same order give the same suggestions. Not for several threads at once.
///
/// Besides the rules of comparePassages(), which two sentences alone must satisfy, the leans of sentences on what they
/// speak of are compared in the light of their articles (see standingsOf()): "Kyodo reported that …" against "The
/// ministry denied the report". Events of different dates are not set against each other.
class SuggestionIndex {
public:
    /// The lexicons must outlive the index.
    explicit SuggestionIndex(const SuggestionOptions& options = {}, const Lexicons& lexicons = Lexicons::builtIn());
    ~SuggestionIndex();
    SuggestionIndex(SuggestionIndex&&) noexcept;
    SuggestionIndex& operator=(SuggestionIndex&&) noexcept;

    /// Adds an article and gives what it contradicts in those before it, in no particular order. When asked to stop it
    /// gives nothing, and the article is not added.
    std::optional<std::vector<Suggestion>> add(const ComparedText& text, const std::stop_token& stop = {});
    /// Forgets the articles from a number on, as if they had never come. Costs what they have themselves.
    void dropFrom(size_t text);
    [[nodiscard]] size_t textCount() const;
    [[nodiscard]] size_t sentenceCount() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Puts suggestions into the order in which they are shown: best first, but a sentence that has been shown already
/// steps back behind others, and its score with it; cut off after `most`.
[[nodiscard]] std::vector<Suggestion> ranked(const std::vector<Suggestion>& suggestions, size_t most);

/// The suggestions between all texts, ranked. Stops early, with what it has, when asked to.
[[nodiscard]] std::vector<Suggestion> suggestContradictions(const std::vector<ComparedText>& texts,
                                                            const SuggestionOptions& options = {},
                                                            const ProgressSink& progress = {},
                                                            const std::stop_token& stop = {},
                                                            const Lexicons& lexicons = Lexicons::builtIn());

} // namespace gainsay::analysis

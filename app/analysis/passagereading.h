// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/dates.h"
#include "app/analysis/lexicons.h"
#include "app/analysis/quantities.h"

#include <vector>

namespace gainsay::analysis {

/// A cue together with the words that it acts on: what is negated, denied, doubted.
struct Operator {
    CueKind kind = CueKind::Negation;
    size_t cue = 0;        ///< index in PassageReading::cues
    size_t firstToken = 0; ///< the scope, in tokens; the cue's own words count as outside
    size_t endToken = 0;
};

/// A word that carries meaning, weighed.
struct Term {
    size_t token = 0;
    QString stem;
    WordKey key; ///< of the stem
    double weight = 1;
    bool isName = false;   ///< written with a capital inside a sentence
    bool isFigure = false; ///< part of a quantity or a date, which have rules of their own

    [[nodiscard]] KeyedWord word() const { return {stem, key}; }
};

/// One sentence of a passage: which of the passage's parts lie in it.
struct SentenceReading {
    domain::TextRange range;
    size_t firstToken = 0;
    size_t endToken = 0;
    std::vector<Term> terms;
};

/// Everything the rules look at in a passage. Offsets are code points of the passage; token numbers count from its
/// start.
struct PassageReading {
    std::vector<Token> tokens;
    std::vector<Cue> cues;
    std::vector<Operator> operators;
    std::vector<Quantity> quantities;
    std::vector<DateMention> dates;
    std::vector<SentenceReading> sentences;

    /// How often a token is turned into its opposite by negations and denials.
    [[nodiscard]] int negationsOf(size_t token) const;
    /// Whether a negation or denial turns a cue itself: "has never admitted" admits nothing.
    [[nodiscard]] bool isTurned(const Cue& cue) const;
    /// The first operator of a kind whose scope has the token; null where none has.
    [[nodiscard]] const Operator* operatorOver(size_t token, CueKind kind) const;
    [[nodiscard]] domain::TextRange rangeOf(size_t firstToken, size_t endToken) const;
};

/// Reads a passage for the rules. `published` resolves its dates.
[[nodiscard]] PassageReading readPassage(const QString& text, const domain::PartialDate& published,
                                         const Lexicons& lexicons);

/// The tokens that a cue of the passage acts on: after it to the end of the clause in English ("denied that …"), before
/// it in Japanese, and before it too where the cue closes a clause ("the report was untrue").
[[nodiscard]] Operator scopeOf(size_t cue, const PassageReading& passage, const SentenceReading& sentence,
                               const Lexicons& lexicons);

} // namespace gainsay::analysis

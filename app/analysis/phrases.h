// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/passagereading.h"

namespace gainsay::analysis {

/// Whether a word may be a verb by its form: "sinking", "sank".
[[nodiscard]] bool looksLikeVerb(const Token& token, const Lexicons& lexicons);

/// Whether what a negation turns is that somebody said, admitted, denied or doubted something: "has never admitted the
/// leak" and "did not say when" tell nothing of what it is about. The cue that says so; null where there is none.
[[nodiscard]] const Cue* negatedSpeaking(const PassageReading& passage, const Operator& negation,
                                         const Lexicons& lexicons);

/// The words to mark around an affirmed event: from its verb to the last of the given terms, at most a handful of
/// tokens
/// ("suffered a serious cyber attack"). `terms` are token numbers, ascending, not empty.
[[nodiscard]] domain::TextRange eventPhrase(const PassageReading& passage, const SentenceReading& sentence,
                                            const std::vector<size_t>& terms, const Lexicons& lexicons);
/// The words to mark where an operator turns an event: from the auxiliary before the cue over the cue to the nearest of
/// the given terms after it ("was no fuel leak", "did not sink", "denied the fire").
[[nodiscard]] domain::TextRange turnedPhrase(const PassageReading& passage, const SentenceReading& sentence,
                                             const Operator& op, const std::vector<size_t>& terms,
                                             const Lexicons& lexicons);

} // namespace gainsay::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/comparisonrules.h"

namespace gainsay::analysis {

/// Whether two sentences can be taken to speak of the same thing: they share a name, or a shared word is definite on
/// both sides ("the gate" after "the" or a possessive; in Japanese a topic with は or a その before it). "A dog is
/// black" and "a dog is white" do not exclude each other (coreference as a condition: de Marneffe, Rafferty and
/// Manning, "Finding contradictions in text", ACL 2008).
[[nodiscard]] bool speakOfTheSame(const SentencePair& pair);
/// Whether they share a name.
[[nodiscard]] bool shareName(const SentencePair& pair);
/// What the names that both sentences have do around a word of each.
struct NamePlaces {
    bool swapped = false;  ///< one comes to stand before the word, another behind it
    bool isObject = false; ///< all stand behind it: what was sold was bought
};
/// Who stands near two words (token numbers) of which the one may tell of the other's side; in "X was sold by Y" the
/// names are taken to stand as in "Y sold X".
[[nodiscard]] NamePlaces namePlaces(const SentencePair& pair, size_t tokenA, size_t tokenB);
/// speakOfTheSame() for what is said by one word of each sentence: the shared name or definite word must be the word's
/// subject or object. "Standing on the beach" says who stands of nobody definite.
[[nodiscard]] bool speakOfTheSame(const SentencePair& pair, size_t tokenA, size_t tokenB, const Lexicons& lexicons);

/// The share of the other sentence's weight whose counterparts stand near a stretch of tokens on one side, 0–1. In a
/// long sentence only what stands by a negation or a figure is said of it.
[[nodiscard]] double coverageNear(const SentencePair& pair, bool onFirstSide, size_t firstToken, size_t endToken);

/// Whether a shared word that is neither a name nor a figure stands near a stretch of tokens on one side: what the
/// stretch is said of is an event, not just somebody who occurs in both sentences.
[[nodiscard]] bool sharesEventNear(const SentencePair& pair, bool onFirstSide, size_t firstToken, size_t endToken);

} // namespace gainsay::analysis

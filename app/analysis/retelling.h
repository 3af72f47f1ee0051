// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/comparisonrules.h"

#include <optional>

namespace gainsay::analysis {

/// A short sentence that tells again what a longer one tells too: all its words but one at most stand there, two thirds
/// of them unchanged and a name among them, and not all are names. Of such a pair it is sure enough that both speak of
/// one thing (the quality of the alignment as a condition: de Marneffe, Rafferty and Manning, "Finding contradictions
/// in text", ACL 2008), so that less needs to clash than elsewhere. Refers to the pair that it was found in.
class Retelling {
public:
    /// Nothing where neither sentence retells the other. Which is the shorter one does not depend on their order.
    [[nodiscard]] static std::optional<Retelling> of(const SentencePair& pair);

    [[nodiscard]] bool isFirstShorter() const { return m_isFirstShorter; }
    [[nodiscard]] const Side& shorter() const { return m_isFirstShorter ? m_pair->a : m_pair->b; }
    [[nodiscard]] const Side& longer() const { return m_isFirstShorter ? m_pair->b : m_pair->a; }
    /// Where the longer sentence has the word of the shorter one that is this token; nothing where it lacks it.
    [[nodiscard]] std::optional<size_t> placeInLonger(size_t tokenOfShorter) const;
    /// What the shorter sentence says happened, as a token: the first of its words after the first one that has the
    /// form of a verb; nothing where none has.
    [[nodiscard]] std::optional<size_t> verbOfShorter(const Lexicons& lexicons) const;

private:
    Retelling(const SentencePair& pair, bool isFirstShorter)
        : m_pair(&pair)
        , m_isFirstShorter(isFirstShorter) {}

    const SentencePair* m_pair;
    bool m_isFirstShorter;
};

/// Whether two sentences have enough words in common for a retelling: two thirds of those of the one that has fewer.
/// Words are given as hashes of their stems, ascending, each once.
[[nodiscard]] bool retellsInSameWords(const std::vector<size_t>& a, const std::vector<size_t>& b);

/// How sure a clash in a retelling is: just enough to be told, behind all that the sentences bear out by themselves.
inline constexpr double retoldScore = contradictionThreshold;

} // namespace gainsay::analysis

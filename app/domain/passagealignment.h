// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/foldedtokens.h"

#include <span>
#include <vector>

namespace gainsay::domain {

/// Tokens together with the text that they were cut from.
struct TokenText {
    QStringView text;
    std::span<const FoldedToken> tokens;

    [[nodiscard]] QStringView at(size_t i) const { return text.sliced(tokens[i].start, tokens[i].length()); }
};

/// One pair of tokens that an alignment puts beside each other.
struct TokenPair {
    size_t one = 0;
    size_t other = 0;
    double likeness = 1; ///< 1: the same word; less: alike in spelling
};

/// The best local alignment of two token sequences, with affine gaps: what was put in or taken out between two
/// stretches that both have costs something once, and little for its length. Time and space grow with the product of
/// the lengths. Source: T. F. Smith, M. S. Waterman, J. Mol. Biol. 147 (1981) 195–197; O. Gotoh, J. Mol. Biol. 162
/// (1982) 705–708.
[[nodiscard]] std::vector<TokenPair> alignLocally(const TokenText& one, const TokenText& other);

} // namespace gainsay::domain

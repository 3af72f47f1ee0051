// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/stemmer.h"
#include "app/domain/textrange.h"

#include <QString>

#include <vector>

namespace gainsay::analysis {

enum class TokenKind {
    Word,     ///< of a script with spaces; also the parts of a contraction: "is" + "n't"
    Number,   ///< digits with their separators: "27,445", "2.5"
    Unspaced, ///< a word of a script without spaces, as the dictionary of ICU cuts it
    Symbol,   ///< one punctuation mark or other sign
};

/// One word, number or sign of a text.
struct Token {
    TokenKind kind = TokenKind::Word;
    domain::TextRange range; ///< code points
    QString surface;         ///< as written
    QString folded;          ///< see FoldedText; "n't" becomes "not"
    QString stem;            ///< the key that inflected forms share; of an unspaced word its part before the okurigana

    [[nodiscard]] bool isWord() const { return kind == TokenKind::Word || kind == TokenKind::Unspaced; }
    [[nodiscard]] bool isCapitalised() const { return !surface.isEmpty() && surface.front().isUpper(); }
    [[nodiscard]] bool isSymbol(QStringView sign) const { return kind == TokenKind::Symbol && folded == sign; }
};

/// Cuts a text into tokens, in order; white space is between them. Hyphenated words are cut at the hyphens,
/// contractions and possessives before their ending, "U.S." is one token.
[[nodiscard]] std::vector<Token> tokenise(const QString& text, const Stemmer& stemmer);

} // namespace gainsay::analysis

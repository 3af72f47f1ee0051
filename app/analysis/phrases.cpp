// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/phrases.h"

namespace gainsay::analysis {
namespace {

constexpr size_t longestPhrase = 7; ///< in tokens

/// The tightest stretch around the last of the terms: terms that stand too far before it are left out.
size_t startOfCluster(const std::vector<size_t>& terms) {
    size_t first = terms.back();
    for (const size_t term : terms) {
        if (terms.back() - term < longestPhrase) {
            first = std::min(first, term);
        }
    }
    return first;
}

bool endsWalk(const Token& token, WordClass wordClass) {
    return token.kind == TokenKind::Symbol ? !token.isSymbol(u"-")
                                           : wordClass == WordClass::Preposition ||
                                                 wordClass == WordClass::Conjunction || wordClass == WordClass::Pronoun;
}

/// The range of tokens, with the rest of a hyphenated word ("break-in") that it begins or ends in.
domain::TextRange wholeWords(const PassageReading& passage, size_t first, size_t end) {
    const auto& tokens = passage.tokens;
    const auto touches = [&](size_t left) { return tokens[left].range.end == tokens[left + 1].range.start; };
    while (end + 1 < tokens.size() && tokens[end].isSymbol(u"-") && touches(end - 1) && touches(end)) {
        end += 2;
    }
    while (first > 1 && tokens[first - 1].isSymbol(u"-") && touches(first - 1) && touches(first - 2)) {
        first -= 2;
    }
    return passage.rangeOf(first, end);
}

} // namespace

bool looksLikeVerb(const Token& token, const Lexicons& lexicons) {
    const bool isRegular = !token.isCapitalised() && token.kind == TokenKind::Word &&
                           (token.folded.endsWith(u"ed") || token.folded.endsWith(u"ing"));
    return isRegular || lexicons.stemmer().isIrregularVerb(token.folded);
}

const Cue* negatedSpeaking(const PassageReading& passage, const Operator& negation, const Lexicons& lexicons) {
    const Cue& turning = passage.cues[negation.cue];
    const bool isUnspaced = passage.tokens[turning.firstToken].kind == TokenKind::Unspaced;
    const auto hasVerb = [&](size_t first, size_t end) {
        const auto& tokens = passage.tokens;
        return std::any_of(
            tokens.begin() + static_cast<std::ptrdiff_t>(first), tokens.begin() + static_cast<std::ptrdiff_t>(end),
            [&](const Token& token) { return lexicons.classes().isContent(token) && looksLikeVerb(token, lexicons); });
    };
    const auto found = std::ranges::find_if(passage.cues, [&](const Cue& cue) {
        const bool speaks = cue.kind == CueKind::Attribution || cue.kind == CueKind::Confirmation ||
                            cue.kind == CueKind::Denial || cue.kind == CueKind::Doubt;
        if (!speaks || cue.range.overlaps(turning.range) || cue.firstToken < negation.firstToken ||
            cue.firstToken >= negation.endToken) {
            return false;
        }
        return isUnspaced ? cue.endToken == turning.firstToken
                          : cue.firstToken >= turning.endToken && !hasVerb(turning.endToken, cue.firstToken);
    });
    return found != passage.cues.end() ? &*found : nullptr;
}

domain::TextRange eventPhrase(const PassageReading& passage, const SentenceReading& sentence,
                              const std::vector<size_t>& terms, const Lexicons& lexicons) {
    size_t first = startOfCluster(terms);
    const size_t end = terms.back() + 1;
    bool hasVerb = false;
    for (size_t i = first; i < end && !hasVerb; ++i) {
        if (looksLikeVerb(passage.tokens[i], lexicons)) {
            hasVerb = true;
            first = i; // what stands before is whom it happened to
        }
    }
    // Without a verb of its own the phrase is an object: take the verb before it in, or else leave the phrase as it is.
    for (size_t i = first; !hasVerb && i > sentence.firstToken && end - i < longestPhrase; --i) {
        const Token& previous = passage.tokens[i - 1];
        if (endsWalk(previous, lexicons.classes().of(previous))) {
            break;
        }
        if (looksLikeVerb(previous, lexicons)) {
            first = i - 1;
            hasVerb = true;
        }
    }
    return wholeWords(passage, first, end);
}

domain::TextRange turnedPhrase(const PassageReading& passage, const SentenceReading& sentence, const Operator& op,
                               const std::vector<size_t>& terms, const Lexicons& lexicons) {
    const Cue& cue = passage.cues[op.cue];
    size_t first = cue.firstToken;
    size_t end = cue.endToken;
    if (passage.tokens[first].kind == TokenKind::Unspaced) {
        for (const size_t term : terms) {
            if (term < first && cue.firstToken - term < longestPhrase) {
                first = term;
            }
        }
        return wholeWords(passage, first, end);
    }
    while (first > sentence.firstToken && lexicons.classes().of(passage.tokens[first - 1]) == WordClass::Auxiliary) {
        --first;
    }
    for (const size_t term : terms) {
        if (term >= end && term < cue.endToken + longestPhrase) {
            // On to the last term that nothing but adjectives and the like separates from the one before.
            bool isJoined = true;
            for (size_t i = end; i < term; ++i) {
                const Token& between = passage.tokens[i];
                isJoined = isJoined && !endsWalk(between, lexicons.classes().of(between));
            }
            if (!isJoined && end > cue.endToken) {
                break;
            }
            end = term + 1;
        }
    }
    return wholeWords(passage, first, end);
}

} // namespace gainsay::analysis

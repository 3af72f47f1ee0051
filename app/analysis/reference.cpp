// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/reference.h"

#include <array>

namespace gainsay::analysis {
namespace {

constexpr size_t longestNounPhrase = 4;
constexpr size_t nearTokens = 12;

bool isDefinite(const Side& side, size_t token) {
    static constexpr std::array englishMarkers{u"the", u"this", u"that",  u"these", u"those", u"his",
                                               u"her", u"its",  u"their", u"our",   u"my",    u"'s"};
    static constexpr std::array japaneseMarkers{u"その", u"この", u"同"};
    const auto& tokens = side.reading.tokens;
    const auto isOneOf = [](const Token& candidate, const auto& markers) {
        return std::ranges::any_of(markers,
                                   [&](const char16_t* marker) { return candidate.folded == QStringView(marker); });
    };
    if (tokens[token].kind == TokenKind::Unspaced) {
        const bool isTopic = token + 1 < side.sentence.endToken && tokens[token + 1].folded == u"は";
        return isTopic || (token > side.sentence.firstToken && isOneOf(tokens[token - 1], japaneseMarkers));
    }
    for (size_t back = 1; back <= longestNounPhrase && token >= side.sentence.firstToken + back; ++back) {
        const Token& before = tokens[token - back];
        if (isOneOf(before, englishMarkers)) {
            return true;
        }
        if (before.kind == TokenKind::Symbol || before.folded == u"a" || before.folded == u"an") {
            return false;
        }
    }
    return false;
}

bool isSameReferent(const SentencePair& pair, const AlignedPair& aligned) {
    if (aligned.areOpposites) {
        return false;
    }
    const Term& a = pair.termA(aligned);
    const Term& b = pair.termB(aligned);
    return (a.isName && b.isName) || (isDefinite(pair.a, a.token) && isDefinite(pair.b, b.token));
}

} // namespace

bool shareName(const SentencePair& pair) {
    return std::ranges::any_of(pair.alignment.pairs, [&](const AlignedPair& aligned) {
        return !aligned.areOpposites && pair.termA(aligned).isName && pair.termB(aligned).isName;
    });
}

NamePlaces namePlaces(const SentencePair& pair, size_t tokenA, size_t tokenB) {
    const auto standsBehind = [](const Side& side, size_t name, size_t word) {
        const auto& tokens = side.reading.tokens;
        const bool isPassive = word + 1 < tokens.size() && tokens[word + 1].folded == u"by";
        return (name > word) != isPassive;
    };
    const auto isNear = [](size_t name, size_t word) {
        return name != word && (name < word ? word - name : name - word) <= nearTokens;
    };
    std::array<std::array<bool, 2>, 2> seen{}; // before or behind the word, in each sentence
    for (const AlignedPair& aligned : pair.alignment.pairs) {
        const Term& a = pair.termA(aligned);
        const Term& b = pair.termB(aligned);
        if (!aligned.areOpposites && (a.isName || b.isName) && isNear(a.token, tokenA) && isNear(b.token, tokenB)) {
            seen.at(standsBehind(pair.a, a.token, tokenA)).at(standsBehind(pair.b, b.token, tokenB)) = true;
        }
    }
    const bool goBehind = seen[0][1];
    const bool comeBefore = seen[1][0];
    return {goBehind && comeBefore, seen[1][1] && !seen[0][0] && !goBehind && !comeBefore};
}

bool speakOfTheSame(const SentencePair& pair) {
    return std::ranges::any_of(pair.alignment.pairs,
                               [&](const AlignedPair& aligned) { return isSameReferent(pair, aligned); });
}

bool speakOfTheSame(const SentencePair& pair, size_t tokenA, size_t tokenB, const Lexicons& lexicons) {
    const auto isArgument = [&](const Side& side, size_t referent, size_t word) {
        for (size_t i = word + 1; i < referent; ++i) {
            if (lexicons.classes().of(side.reading.tokens[i]) == WordClass::Preposition) {
                return false;
            }
        }
        return true;
    };
    return std::ranges::any_of(pair.alignment.pairs, [&](const AlignedPair& aligned) {
        return isSameReferent(pair, aligned) && isArgument(pair.a, pair.termA(aligned).token, tokenA) &&
               isArgument(pair.b, pair.termB(aligned).token, tokenB);
    });
}

double coverageNear(const SentencePair& pair, bool onFirstSide, size_t firstToken, size_t endToken) {
    const std::vector<Term>& others = (onFirstSide ? pair.b : pair.a).sentence.terms;
    double total = 0;
    for (const Term& term : others) {
        total += term.isFigure ? 0 : term.weight;
    }
    double covered = 0;
    for (const AlignedPair& aligned : pair.alignment.pairs) {
        const Term& here = onFirstSide ? pair.termA(aligned) : pair.termB(aligned);
        const Term& there = onFirstSide ? pair.termB(aligned) : pair.termA(aligned);
        const bool isNear = here.token + nearTokens >= firstToken && here.token < endToken + nearTokens;
        covered += isNear && !there.isFigure ? there.weight * aligned.similarity : 0;
    }
    return total > 0 ? covered / total : 0;
}

bool sharesEventNear(const SentencePair& pair, bool onFirstSide, size_t firstToken, size_t endToken) {
    return std::ranges::any_of(pair.alignment.pairs, [&](const AlignedPair& aligned) {
        const Term& a = pair.termA(aligned);
        const Term& b = pair.termB(aligned);
        const Term& here = onFirstSide ? a : b;
        return !a.isName && !b.isName && !a.isFigure && !b.isFigure && here.weight >= 1 &&
               here.token + nearTokens >= firstToken && here.token < endToken + nearTokens;
    });
}

} // namespace gainsay::analysis

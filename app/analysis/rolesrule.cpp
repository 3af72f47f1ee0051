// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/comparisonrules.h"
#include "app/analysis/reference.h"

#include <map>

namespace gainsay::analysis {
namespace {

using domain::ContradictionType;
using domain::Reason;

constexpr size_t nearTokens = 8;

/// Who stands on which side of a verb. In "X was sold by Y" the sides are taken as in "Y sold X".
struct Roles {
    std::vector<size_t> doer; ///< indexes of aligned pairs: the words of a name
    std::vector<size_t> undergoer;
};

bool intersect(const std::vector<size_t>& a, const std::vector<size_t>& b) {
    return std::ranges::any_of(a, [&](size_t index) { return std::ranges::contains(b, index); });
}

bool isSharedName(const SentencePair& pair, const AlignedPair& aligned) {
    return (pair.termA(aligned).isName || pair.termB(aligned).isName) && !pair.termA(aligned).isFigure &&
           aligned.similarity >= 1;
}

/// The shared name that stands nearest to a verb on one side of it: the indexes of its words, outwards; empty where
/// there is none within reach.
std::vector<size_t> nearestName(const SentencePair& pair, bool onFirstSide, size_t verb, bool before) {
    std::map<size_t, size_t> indexes; // by distance from the verb
    for (size_t i = 0; i < pair.alignment.pairs.size(); ++i) {
        const AlignedPair& aligned = pair.alignment.pairs[i];
        const size_t token = (onFirstSide ? pair.termA(aligned) : pair.termB(aligned)).token;
        if (isSharedName(pair, aligned) && token != verb && (token < verb) == before) {
            indexes.emplace(before ? verb - token : token - verb, i);
        }
    }
    std::vector<size_t> name;
    size_t last = 0;
    for (const auto& [distance, index] : indexes) {
        if (name.empty() ? distance > nearTokens : distance != last + 1) {
            break;
        }
        name.push_back(index);
        last = distance;
    }
    return name;
}

/// Whether the tokens are a plain noun phrase and auxiliaries: nothing that could begin another clause or phrase.
bool isPlain(const Side& side, size_t first, size_t end, const Lexicons& lexicons) {
    for (size_t i = first; i < end; ++i) {
        const WordClass wordClass = lexicons.classes().of(side.reading.tokens[i]);
        if (side.reading.tokens[i].kind == TokenKind::Symbol || wordClass == WordClass::Conjunction ||
            wordClass == WordClass::Pronoun || wordClass == WordClass::Preposition) {
            return false;
        }
    }
    return true;
}

/// Who does it to whom around a verb; nothing where that cannot be told.
std::optional<Roles> rolesAround(const SentencePair& pair, bool onFirstSide, size_t verb, const Lexicons& lexicons) {
    const Side& side = onFirstSide ? pair.a : pair.b;
    std::vector<size_t> before = nearestName(pair, onFirstSide, verb, true);
    std::vector<size_t> after = nearestName(pair, onFirstSide, verb, false);
    if (before.empty() || after.empty()) {
        return std::nullopt;
    }
    const auto tokenOf = [&](size_t index) {
        const AlignedPair& aligned = pair.alignment.pairs[index];
        return (onFirstSide ? pair.termA(aligned) : pair.termB(aligned)).token;
    };
    const auto& tokens = side.reading.tokens;
    const size_t afterBefore = tokenOf(before.front()) + 1;
    const bool hasBe = std::ranges::any_of(tokens.begin() + static_cast<std::ptrdiff_t>(afterBefore),
                                           tokens.begin() + static_cast<std::ptrdiff_t>(verb),
                                           [](const Token& token) { return token.stem == u"be"; });
    const bool hasBy = tokens[verb + 1].folded == u"by";
    if (hasBe != hasBy || !isPlain(side, afterBefore, verb, lexicons) ||
        !isPlain(side, verb + (hasBy ? 2 : 1), tokenOf(after.front()), lexicons)) {
        return std::nullopt;
    }
    return hasBy ? Roles{std::move(after), std::move(before)} : Roles{std::move(before), std::move(after)};
}

} // namespace

bool isRoleVerb(const Token& verb, const Lexicons& lexicons) {
    return verb.kind == TokenKind::Word && !verb.isCapitalised() &&
           (verb.folded.endsWith(u"ed") || verb.folded.endsWith(u's') || verb.folded.endsWith(u"ing") ||
            lexicons.stemmer().isIrregularVerb(verb.folded)) &&
           !lexicons.isMutualVerb(verb.stem);
}

std::optional<Finding> compareRoles(const SentencePair& pair, const Lexicons& lexicons) {
    for (const AlignedPair& aligned : pair.alignment.pairs) {
        const Term& a = pair.termA(aligned);
        const Term& b = pair.termB(aligned);
        if (aligned.similarity < 1 || !isRoleVerb(pair.a.token(a), lexicons) ||
            !isRoleVerb(pair.b.token(b), lexicons) ||
            (pair.a.reading.negationsOf(a.token) + pair.b.reading.negationsOf(b.token)) % 2 != 0) {
            continue;
        }
        const auto rolesA = rolesAround(pair, true, a.token, lexicons);
        const auto rolesB = rolesAround(pair, false, b.token, lexicons);
        if (!rolesA || !rolesB || !intersect(rolesA->doer, rolesB->undergoer) ||
            !intersect(rolesA->undergoer, rolesB->doer)) {
            continue;
        }
        const auto& pairs = pair.alignment.pairs;
        const Token& doerA = pair.a.token(pair.termA(pairs[rolesA->doer.front()]));
        const Token& doerB = pair.b.token(pair.termB(pairs[rolesB->doer.front()]));
        Finding finding;
        finding.score = 0.9 * pair.alignment.coverage();
        finding.type = ContradictionType::Identity;
        finding.rule = comparisonaccounts::roles.name;
        finding.reasons = {Reason{.rule = QStringLiteral("roles"),
                                  .a = doerA.range,
                                  .b = doerB.range,
                                  .aValue = doerA.surface,
                                  .bValue = doerB.surface,
                                  .label = doerA.surface + QStringLiteral(" ↔ ") + doerB.surface}};
        finding.explanation =
            QStringLiteral("Who did it to whom is the other way round: in one passage %1, in the other %2.")
                .arg(doerA.surface, doerB.surface);
        return finding;
    }
    return std::nullopt;
}

} // namespace gainsay::analysis

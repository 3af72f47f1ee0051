// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/comparisonrules.h"
#include "app/analysis/reference.h"

#include <array>

namespace gainsay::analysis {
namespace {

using domain::ContradictionType;
using domain::Reason;

constexpr size_t nearTokens = 8;

/// Verbs that say the same whichever way round ("Anna met Bo"), by their bases.
bool isMutual(const QString& stem, const Stemmer& stemmer) {
    static const std::array mutual{u"meet",  u"marry",  u"join", u"merge", u"fight", u"talk", u"agree", u"play",
                                   u"share", u"border", u"be",   u"face",  u"say",   u"tell", u"near",  u"match"};
    return std::ranges::any_of(mutual,
                               [&](const char16_t* word) { return stemmer.stem(QString::fromUtf16(word)) == stem; });
}

/// Who stands on which side of a verb. In "X was sold by Y" the sides are taken as in "Y sold X".
struct Roles {
    size_t doer = 0; ///< indexes of aligned pairs
    size_t undergoer = 0;
};

bool isVerbAt(const Side& side, size_t token, const Lexicons& lexicons) {
    const Token& verb = side.reading.tokens[token];
    return verb.kind == TokenKind::Word && !verb.isCapitalised() &&
           (verb.folded.endsWith(u"ed") || verb.folded.endsWith(u's') || verb.folded.endsWith(u"ing") ||
            lexicons.stemmer().isIrregularVerb(verb.folded));
}

/// The nearest shared names before and after a verb, if nothing but a noun phrase lies between.
std::optional<Roles> rolesAround(const SentencePair& pair, bool onFirstSide, size_t verb, const Lexicons& lexicons) {
    const Side& side = onFirstSide ? pair.a : pair.b;
    std::optional<size_t> before;
    std::optional<size_t> after;
    size_t tokenBefore = 0;
    size_t tokenAfter = 0;
    for (size_t i = 0; i < pair.alignment.pairs.size(); ++i) {
        const AlignedPair& aligned = pair.alignment.pairs[i];
        const Term& here = onFirstSide ? pair.termA(aligned) : pair.termB(aligned);
        if (!(pair.termA(aligned).isName || pair.termB(aligned).isName) || here.isFigure || aligned.similarity < 1) {
            continue;
        }
        if (here.token < verb && verb - here.token <= nearTokens && (!before || here.token > tokenBefore)) {
            before = i;
            tokenBefore = here.token;
        } else if (here.token > verb && here.token - verb <= nearTokens && (!after || here.token < tokenAfter)) {
            after = i;
            tokenAfter = here.token;
        }
    }
    if (!before || !after) {
        return std::nullopt;
    }
    const auto& tokens = side.reading.tokens;
    bool hasBe = false;
    for (size_t i = tokenBefore + 1; i < tokenAfter; ++i) {
        const Token& token = tokens[i];
        hasBe = hasBe || (i < verb && token.stem == u"be");
        const WordClass wordClass = lexicons.classes().of(token);
        const bool leads = token.kind == TokenKind::Symbol || wordClass == WordClass::Conjunction ||
                           wordClass == WordClass::Pronoun ||
                           (wordClass == WordClass::Preposition && !(i > verb && token.folded == u"by"));
        if (leads) {
            return std::nullopt;
        }
    }
    const bool isPassive = hasBe && tokens[verb + 1].folded == u"by";
    if (hasBe && !isPassive) {
        return std::nullopt;
    }
    return isPassive ? Roles{*after, *before} : Roles{*before, *after};
}

} // namespace

std::optional<Finding> compareRoles(const SentencePair& pair, const Lexicons& lexicons) {
    for (const AlignedPair& aligned : pair.alignment.pairs) {
        const Term& a = pair.termA(aligned);
        const Term& b = pair.termB(aligned);
        if (aligned.similarity < 1 || !isVerbAt(pair.a, a.token, lexicons) || !isVerbAt(pair.b, b.token, lexicons) ||
            isMutual(a.stem, lexicons.stemmer()) ||
            (pair.a.reading.negationsOf(a.token) + pair.b.reading.negationsOf(b.token)) % 2 != 0) {
            continue;
        }
        const auto rolesA = rolesAround(pair, true, a.token, lexicons);
        const auto rolesB = rolesAround(pair, false, b.token, lexicons);
        if (!rolesA || !rolesB || rolesA->doer != rolesB->undergoer || rolesA->undergoer != rolesB->doer) {
            continue;
        }
        const auto& pairs = pair.alignment.pairs;
        const Token& doerA = pair.a.token(pair.termA(pairs[rolesA->doer]));
        const Token& doerB = pair.b.token(pair.termB(pairs[rolesB->doer]));
        Finding finding;
        finding.score = 0.9 * pair.alignment.coverage();
        finding.type = ContradictionType::Identity;
        finding.rule = QStringLiteral("roles-swapped");
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/comparisonrules.h"
#include "app/analysis/reference.h"

namespace gainsay::analysis {

using domain::ContradictionType;
using domain::Reason;

namespace {

/// What two sentences say of "a man" each need not be said of one man.
constexpr double uncertainReference = 0.45;

} // namespace

Finding oppositeWords(const SentencePair& pair, const Term& a, const Term& b, const RuleAccount& rule, double score) {
    const Token& tokenA = pair.a.token(a);
    const Token& tokenB = pair.b.token(b);
    Finding finding;
    finding.score = score;
    finding.type = ContradictionType::Negation;
    finding.rule = rule.name;
    finding.reasons = {Reason{.rule = QStringLiteral("opposite"),
                              .a = tokenA.range,
                              .b = tokenB.range,
                              .aValue = tokenA.surface,
                              .bValue = tokenB.surface,
                              .label = tokenA.surface + QStringLiteral(" ↔ ") + tokenB.surface}};
    finding.explanation =
        QStringLiteral("Of the same thing one passage says “%1”, the other “%2”.").arg(tokenA.surface, tokenB.surface);
    return finding;
}

std::optional<Finding> compareOpposites(const SentencePair& pair, const Lexicons& lexicons) {
    for (const AlignedPair& aligned : pair.alignment.pairs) {
        if (!aligned.areOpposites) {
            continue;
        }
        const Term& a = pair.termA(aligned);
        const Term& b = pair.termB(aligned);
        const bool oddA = pair.a.reading.negationsOf(a.token) % 2 != 0;
        const bool oddB = pair.b.reading.negationsOf(b.token) % 2 != 0;
        if (oddA != oddB) {
            continue; // "is not open" and "is closed" agree
        }
        if (lexicons.relations().areConverses(a.word(), b.word()) && namePlaces(pair, a.token, b.token).swapped) {
            continue; // "Norvik lies north of Aurora" and "Aurora lies south of Norvik" agree
        }
        const double reference = speakOfTheSame(pair, a.token, b.token, lexicons) ? 0.9 : uncertainReference;
        return oppositeWords(pair, a, b, comparisonaccounts::oppositeWords, reference * pair.alignment.coverage());
    }
    return std::nullopt;
}

namespace {

/// Whether two words tell of one thing from its two sides: "sold" of the one and "bought" of the other.
bool seeItFromBothSides(const SentencePair& pair, const Term& a, const Term& b, const Lexicons& lexicons) {
    if (!lexicons.relations().areConverses(a.word(), b.word())) {
        return false;
    }
    const NamePlaces places = namePlaces(pair, a.token, b.token);
    const bool areVerbs = isRoleVerb(pair.a.token(a), lexicons) && isRoleVerb(pair.b.token(b), lexicons);
    return !areVerbs || places.swapped || places.isObject;
}

} // namespace

std::optional<Finding> compareOppositeEnds(const SentencePair& pair, const Lexicons& lexicons) {
    const auto isFree = [](const Term& term, const Side& side) {
        return !term.isName && !term.isFigure && side.token(term).kind == TokenKind::Word;
    };
    const auto isAligned = [&](size_t index, size_t AlignedPair::* side) {
        return std::ranges::contains(pair.alignment.pairs, index, side);
    };
    for (size_t i = 0; i < pair.a.sentence.terms.size(); ++i) {
        const Term& a = pair.a.sentence.terms[i];
        if (!isFree(a, pair.a) || isAligned(i, &AlignedPair::a)) {
            continue;
        }
        for (size_t j = 0; j < pair.b.sentence.terms.size(); ++j) {
            const Term& b = pair.b.sentence.terms[j];
            if (!isFree(b, pair.b) || isAligned(j, &AlignedPair::b) ||
                !lexicons.relations().standAtOppositeEnds(a.word(), b.word()) ||
                seeItFromBothSides(pair, a, b, lexicons) ||
                (pair.a.reading.negationsOf(a.token) + pair.b.reading.negationsOf(b.token)) % 2 != 0) {
                continue;
            }
            return oppositeWords(
                pair, a, b, comparisonaccounts::oppositeSenses,
                (speakOfTheSame(pair, a.token, b.token, lexicons) && shareName(pair) ? 0.85 : uncertainReference) *
                    pair.alignment.coverage());
        }
    }
    return std::nullopt;
}

std::optional<Finding> compareModality(const SentencePair& pair, const Lexicons& /*lexicons*/) {
    for (const AlignedPair& aligned : pair.alignment.pairs) {
        const size_t a = pair.termA(aligned).token;
        const size_t b = pair.termB(aligned).token;
        const Operator* sureA = pair.a.reading.operatorOver(a, CueKind::Confirmation);
        const Operator* sureB = pair.b.reading.operatorOver(b, CueKind::Confirmation);
        const Operator* openA = pair.a.reading.operatorOver(a, CueKind::CannotConfirm);
        const Operator* openB = pair.b.reading.operatorOver(b, CueKind::CannotConfirm);
        const auto confirms = [](const PassageReading& reading, const Operator* op) {
            return op && !reading.isTurned(reading.cues[op->cue]);
        };
        const bool aIsSure = confirms(pair.a.reading, sureA) && !openA && openB;
        const bool bIsSure = confirms(pair.b.reading, sureB) && !openB && openA;
        if (!aIsSure && !bIsSure) {
            continue;
        }
        const QString sure = QStringLiteral("confirmed");
        const QString open = QStringLiteral("unclear");
        Finding finding;
        finding.score = 0.85 * pair.alignment.coverage();
        finding.type = ContradictionType::Modality;
        finding.rule = comparisonaccounts::modality.name;
        Reason reason;
        reason.rule = QStringLiteral("modality");
        reason.a = pair.a.reading.cues[(aIsSure ? sureA : openA)->cue].range;
        reason.b = pair.b.reading.cues[(aIsSure ? openB : sureB)->cue].range;
        reason.aValue = aIsSure ? sure : open;
        reason.bValue = aIsSure ? open : sure;
        reason.label = reason.aValue + QStringLiteral(" ↔ ") + reason.bValue;
        finding.reasons = {reason};
        finding.explanation = QStringLiteral("One passage calls confirmed what the other calls unclear.");
        return finding;
    }
    return std::nullopt;
}

} // namespace gainsay::analysis

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
        const Token& tokenA = pair.a.token(a);
        const Token& tokenB = pair.b.token(b);
        Finding finding;
        finding.score =
            (speakOfTheSame(pair, a.token, b.token, lexicons) ? 0.9 : uncertainReference) * pair.alignment.coverage();
        finding.type = ContradictionType::Negation;
        finding.rule = QStringLiteral("opposite-words");
        finding.reasons = {Reason{.rule = QStringLiteral("opposite"),
                                  .a = tokenA.range,
                                  .b = tokenB.range,
                                  .aValue = tokenA.surface,
                                  .bValue = tokenB.surface,
                                  .label = tokenA.surface + QStringLiteral(" ↔ ") + tokenB.surface}};
        finding.explanation = QStringLiteral("Of the same thing one passage says “%1”, the other “%2”.")
                                  .arg(tokenA.surface, tokenB.surface);
        return finding;
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
        const bool aIsSure = sureA && !openA && openB;
        const bool bIsSure = sureB && !openB && openA;
        if (!aIsSure && !bIsSure) {
            continue;
        }
        const QString sure = QStringLiteral("confirmed");
        const QString open = QStringLiteral("unclear");
        Finding finding;
        finding.score = 0.85 * pair.alignment.coverage();
        finding.type = ContradictionType::Modality;
        finding.rule = QStringLiteral("confirmed-against-unclear");
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/comparisonrules.h"
#include "app/analysis/phrases.h"
#include "app/analysis/reference.h"
#include "app/analysis/retelling.h"
#include "app/domain/codepointindex.h"

#include <cmath>

namespace gainsay::analysis {
namespace {

using domain::ContradictionType;
using domain::Reason;

/// Words inside a negation that the other side lacks weigh heavily: they may be just what is negated.
constexpr double scopePower = 1.5;

/// How sure a shared date alone makes it that two sentences mean one event.
constexpr double datedEvent = 0.85;
constexpr double datedModifier = 0.4;

/// What the negations of two sentences do to the words that both share.
struct Polarity {
    double flipped = 0; ///< weight of shared words that one side turns and the other does not
    double kept = 0;
    std::vector<size_t> flippedA; ///< their tokens, ascending
    std::vector<size_t> flippedB;
    const Operator* turnedA = nullptr; ///< what turns them on the first side; null where that side affirms
    const Operator* turnedB = nullptr;
};

const Operator* turningOperator(const PassageReading& reading, size_t token) {
    const Operator* denial = reading.operatorOver(token, CueKind::Denial);
    return denial ? denial : reading.operatorOver(token, CueKind::Negation);
}

Polarity polarityOf(const SentencePair& pair) {
    Polarity polarity;
    for (const AlignedPair& aligned : pair.alignment.pairs) {
        const Term& a = pair.termA(aligned);
        const Term& b = pair.termB(aligned);
        if (aligned.areOpposites || a.isFigure || b.isFigure ||
            pair.a.reading.operatorOver(a.token, CueKind::Unknowing) ||
            pair.b.reading.operatorOver(b.token, CueKind::Unknowing)) {
            continue;
        }
        const double weight = aligned.similarity * std::min(a.weight, b.weight);
        const bool oddA = pair.a.reading.negationsOf(a.token) % 2 != 0;
        const bool oddB = pair.b.reading.negationsOf(b.token) % 2 != 0;
        if (oddA == oddB) {
            // A name that stands outside is whom the sentence is about, on either side.
            polarity.kept += a.isName || b.isName ? 0 : weight;
            continue;
        }
        polarity.flipped += weight;
        polarity.flippedA.push_back(a.token);
        polarity.flippedB.push_back(b.token);
        if (oddA && !polarity.turnedA) {
            polarity.turnedA = turningOperator(pair.a.reading, a.token);
        }
        if (oddB && !polarity.turnedB) {
            polarity.turnedB = turningOperator(pair.b.reading, b.token);
        }
    }
    std::ranges::sort(polarity.flippedB);
    return polarity;
}

/// How much of what an operator turns the other sentence speaks of, 0–1: a denial of something more special than what
/// the other side says contradicts nothing.
double scopeCoverage(const Side& side, const Operator& op, const std::vector<size_t>& shared, double modifierWeight) {
    const auto& tokens = side.reading.tokens;
    double total = 0;
    double covered = 0;
    for (const Term& term : side.sentence.terms) {
        if (term.token < op.firstToken || term.token >= op.endToken || term.isFigure) {
            continue;
        }
        // In "no fuel leak" the leak is what is denied, the fuel says which.
        const bool isModifier = std::ranges::any_of(side.sentence.terms, [&](const Term& next) {
            const QString& word = tokens[next.token].folded;
            return next.token == term.token + 1 && next.token < op.endToken &&
                   tokens[next.token].kind == TokenKind::Word && !word.endsWith(u"ing") && !word.endsWith(u"ed");
        });
        const double weight = isModifier ? modifierWeight * term.weight : term.weight;
        total += weight;
        covered += std::ranges::contains(shared, term.token) ? weight : 0;
    }
    return total > 0 ? covered / total : 0;
}

/// Whether both sentences date what they speak of to the same month or closer: then they may well mean one event,
/// though they share few words.
bool shareDate(const SentencePair& pair) {
    constexpr qint64 longestMonth = 31;
    const auto datesIn = [](const Side& side) {
        std::vector<domain::PartialDate> dates;
        for (const DateMention& date : side.reading.dates) {
            if (side.sentence.range.contains(date.range) &&
                date.date.earliest().daysTo(date.date.latest()) < longestMonth) {
                dates.push_back(date.date);
            }
        }
        return dates;
    };
    const auto datesB = datesIn(pair.b);
    return std::ranges::any_of(datesIn(pair.a), [&](const domain::PartialDate& a) {
        return std::ranges::any_of(datesB, [&](const domain::PartialDate& b) { return a.overlaps(b); });
    });
}

/// "has never admitted that …" against what stands behind it; where both sides speak of the admission itself, one says
/// that it was made and the other that it was not.
bool turnsSpeakingAlone(const Side& side, const Operator& op, const std::vector<size_t>& shared,
                        const Lexicons& lexicons) {
    const Cue* speaking = op.kind == CueKind::Negation ? negatedSpeaking(side.reading, op, lexicons) : nullptr;
    return speaking && speaking->kind != CueKind::Attribution && std::ranges::none_of(shared, [&](size_t token) {
               return token >= speaking->firstToken && token < speaking->endToken;
           });
}

/// Whether a retelling is turned: what it says happened is, where that can be told, and the turning word stands close
/// by. A negation further off may turn what stands between alone.
bool turnsRetelling(const SentencePair& pair, const Polarity& polarity, const Operator& turning,
                    const Lexicons& lexicons) {
    constexpr size_t nearTokens = 6;
    const auto retelling = Retelling::of(pair);
    if (!retelling) {
        return false;
    }
    const bool turnsA = polarity.turnedA != nullptr;
    const auto& ofShorter = retelling->isFirstShorter() ? polarity.flippedA : polarity.flippedB;
    const auto verb = retelling->verbOfShorter(lexicons);
    const bool isVerbKept = verb && !std::ranges::contains(ofShorter, *verb) && retelling->placeInLonger(*verb);
    if (isVerbKept) {
        return false;
    }
    const auto& flipped = turnsA ? polarity.flippedA : polarity.flippedB;
    const size_t cueEnd = (turnsA ? pair.a : pair.b).reading.cues[turning.cue].endToken;
    const auto behind = std::ranges::lower_bound(flipped, cueEnd);
    return turnsA == retelling->isFirstShorter() || behind == flipped.end() || *behind < cueEnd + nearTokens;
}

bool hasTurnedOpposites(const SentencePair& pair) {
    return std::ranges::any_of(pair.alignment.pairs, [&](const AlignedPair& aligned) {
        const int negations = pair.a.reading.negationsOf(pair.termA(aligned).token) +
                              pair.b.reading.negationsOf(pair.termB(aligned).token);
        return aligned.areOpposites && negations % 2 != 0;
    });
}

QString slice(const Side& side, domain::TextRange range) {
    return domain::CodePointIndex(side.passage.text).slice(side.passage.text, range);
}

Reason reasonOf(const SentencePair& pair, const Polarity& polarity, const Lexicons& lexicons) {
    const auto range = [&](const Side& side, const Operator* op, const std::vector<size_t>& terms) {
        return op ? turnedPhrase(side.reading, side.sentence, *op, terms, lexicons)
                  : eventPhrase(side.reading, side.sentence, terms, lexicons);
    };
    const auto value = [](const Operator* op) {
        if (!op) {
            return QStringLiteral("happened");
        }
        return op->kind == CueKind::Denial ? QStringLiteral("denied") : QStringLiteral("did not happen");
    };
    Reason reason;
    reason.rule = QStringLiteral("polarity");
    reason.a = range(pair.a, polarity.turnedA, polarity.flippedA);
    reason.b = range(pair.b, polarity.turnedB, polarity.flippedB);
    reason.aValue = value(polarity.turnedA);
    reason.bValue = value(polarity.turnedB);
    reason.label = reason.aValue + QStringLiteral(" ↔ ") + reason.bValue;
    return reason;
}

} // namespace

std::optional<Finding> comparePolarity(const SentencePair& pair, const Lexicons& lexicons) {
    const Polarity polarity = polarityOf(pair);
    if (hasTurnedOpposites(pair)) {
        return std::nullopt; // "is not open" and "is closed" agree
    }
    // Both sides turned, each over other words, says nothing about either.
    if (polarity.flippedA.empty() || (polarity.turnedA != nullptr) == (polarity.turnedB != nullptr)) {
        return std::nullopt;
    }
    const bool turnsA = polarity.turnedA != nullptr;
    const Operator& turning = turnsA ? *polarity.turnedA : *polarity.turnedB;
    if (turnsSpeakingAlone(turnsA ? pair.a : pair.b, turning, turnsA ? polarity.flippedA : polarity.flippedB,
                           lexicons)) {
        return std::nullopt;
    }
    // Where the date says which event is meant, its modifiers need not.
    const bool isDated = shareDate(pair);
    const double modifierWeight = isDated ? datedModifier : 1.0;
    const double scope = turnsA ? scopeCoverage(pair.a, turning, polarity.flippedA, modifierWeight)
                                : scopeCoverage(pair.b, turning, polarity.flippedB, modifierWeight);
    const double share = polarity.flipped / (polarity.flipped + polarity.kept);
    const double shared = std::max(coverageNear(pair, turnsA, turning.firstToken, turning.endToken),
                                   turnsA ? pair.alignment.coverageA : pair.alignment.coverageB);
    const double near = isDated ? std::max(shared, datedEvent) : shared;
    const double whole = std::pow(scope, scopePower) * share * near;
    const double score = turnsRetelling(pair, polarity, turning, lexicons) ? std::max(whole, retoldScore) : whole;
    const bool isDenial = turning.kind == CueKind::Denial;
    Finding finding;
    finding.score = score;
    finding.type = isDenial ? ContradictionType::Denial : ContradictionType::Negation;
    finding.rule = (isDenial ? comparisonaccounts::denial : comparisonaccounts::negation).name;
    finding.reasons = {reasonOf(pair, polarity, lexicons)};
    const Reason& reason = finding.reasons.front();
    finding.explanation = QStringLiteral("The first passage says “%1”, the second “%2”.")
                              .arg(slice(pair.a, reason.a), slice(pair.b, reason.b));
    return finding;
}

} // namespace gainsay::analysis

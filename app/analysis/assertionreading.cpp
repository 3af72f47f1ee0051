// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/assertionreading.h"

#include "app/analysis/passagereading.h"
#include "app/analysis/readingaccounts.h"
#include "app/analysis/speakers.h"

#include <array>

namespace gainsay::analysis {
namespace {

using domain::Modality;
using domain::Stance;

/// What one kind of cue makes of a passage; earlier lines win.
struct StanceRule {
    CueKind cue;
    Stance stance;
    Modality modality;
    const RuleAccount& account;
};

constexpr std::array stanceRules{
    StanceRule{CueKind::Unknowing, Stance::Reports, Modality::CannotConfirm, stanceaccounts::unknowing},
    StanceRule{CueKind::Denial, Stance::Denies, Modality::Denied, stanceaccounts::denial},
    StanceRule{CueKind::NoComment, Stance::Reports, Modality::NoComment, stanceaccounts::noComment},
    StanceRule{CueKind::CannotConfirm, Stance::Reports, Modality::CannotConfirm, stanceaccounts::cannotConfirm},
    StanceRule{CueKind::Doubt, Stance::Doubts, Modality::Alleged, stanceaccounts::doubt},
    StanceRule{CueKind::Negation, Stance::Denies, Modality::Denied, stanceaccounts::negation},
    StanceRule{CueKind::Prediction, Stance::Asserts, Modality::Predicted, stanceaccounts::prediction},
    StanceRule{CueKind::Conditional, Stance::Asserts, Modality::Conditional, stanceaccounts::conditional},
    StanceRule{CueKind::Hedge, Stance::Reports, Modality::Alleged, stanceaccounts::hedge},
    StanceRule{CueKind::Confirmation, Stance::Asserts, Modality::Asserted, stanceaccounts::confirmation},
    StanceRule{CueKind::Attribution, Stance::Reports, Modality::Asserted, stanceaccounts::attribution},
};

/// Whether a negation turns most of its sentence, rather than a detail of it ("a network not connected to the
/// internet").
bool negatesSentence(const PassageReading& passage, size_t cue) {
    const auto op = std::ranges::find_if(passage.operators, [cue](const Operator& o) { return o.cue == cue; });
    if (op == passage.operators.end()) {
        return false;
    }
    double inScope = 0;
    double total = 0;
    for (const SentenceReading& sentence : passage.sentences) {
        if (op->firstToken < sentence.firstToken || op->firstToken >= sentence.endToken) {
            continue;
        }
        for (const Term& term : sentence.terms) {
            total += term.weight;
            inScope += term.token >= op->firstToken && term.token < op->endToken ? term.weight : 0;
        }
    }
    constexpr double most = 0.4;
    return total == 0 || inScope >= most * total;
}

/// A denial that is itself negated ("did not deny") denies nothing.
bool isUndone(const PassageReading& passage, const Cue& cue) {
    return cue.kind == CueKind::Denial && std::ranges::any_of(passage.operators, [&](const Operator& op) {
               return op.kind == CueKind::Negation && passage.cues[op.cue].firstToken < cue.firstToken &&
                      cue.firstToken >= op.firstToken && cue.firstToken < op.endToken;
           });
}

void readStance(const PassageReading& passage, AssertionReading& reading) {
    for (const StanceRule& rule : stanceRules) {
        for (size_t i = 0; i < passage.cues.size(); ++i) {
            const Cue& cue = passage.cues[i];
            if (cue.kind != rule.cue || isUndone(passage, cue) ||
                (cue.kind == CueKind::Negation && !negatesSentence(passage, i))) {
                continue;
            }
            reading.stance = {rule.stance, cue.range, rule.account.name};
            reading.modality = {rule.modality, cue.range, rule.account.name};
            return;
        }
    }
    reading.stance = {Stance::Asserts, {}, stanceaccounts::plain.name};
    reading.modality = {Modality::Asserted, {}, stanceaccounts::plain.name};
}

} // namespace

QStringList AssertionReading::speakerChain() const {
    QStringList names;
    std::ranges::transform(speakers, std::back_inserter(names), &Reading<QString>::value);
    return names;
}

AssertionReading readAssertion(const QString& text, const domain::PartialDate& published, const Lexicons& lexicons) {
    const PassageReading passage = readPassage(text, published, lexicons);
    AssertionReading reading;
    readStance(passage, reading);
    for (const Speaker& speaker : speakersOf(text, passage, lexicons)) {
        reading.speakers.push_back({speaker.name, speaker.range, speaker.rule});
    }
    if (!passage.dates.empty()) {
        const DateMention& date = passage.dates.front();
        reading.eventDate = {date.date, date.range, date.rule};
    }
    if (!passage.quantities.empty()) {
        const Quantity& quantity = passage.quantities.front();
        reading.quantity = {quantity, quantity.range, quantityaccounts::quantity.name};
    }
    return reading;
}

} // namespace gainsay::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/comparisonrules.h"
#include "app/analysis/phrases.h"
#include "app/analysis/speakers.h"

namespace gainsay::analysis {
namespace {

using domain::ContradictionType;
using domain::Reason;
using domain::Stance;

/// Kinds of cues that show a stance, the most telling first.
std::vector<CueKind> tellingKinds(Stance stance) {
    switch (stance) {
    case Stance::Denies:
        return {CueKind::Denial, CueKind::Negation, CueKind::Doubt, CueKind::CannotConfirm, CueKind::Attribution};
    case Stance::Doubts:
        return {CueKind::Doubt, CueKind::CannotConfirm, CueKind::Unknowing,
                CueKind::Hedge, CueKind::Negation,      CueKind::Attribution};
    case Stance::Asserts:
    case Stance::Reports:
        return {CueKind::Confirmation, CueKind::Attribution};
    }
    Q_UNREACHABLE_RETURN({});
}

const Cue* tellingCue(const PassageReading& reading, Stance stance) {
    for (const CueKind kind : tellingKinds(stance)) {
        const auto found = std::ranges::find_if(reading.cues, [&](const Cue& cue) {
            // "has never admitted it" neither confirms nor says anything.
            const bool vouches = kind == CueKind::Confirmation || kind == CueKind::Attribution;
            return cue.kind == kind && !(vouches && reading.isTurned(cue));
        });
        if (found != reading.cues.end()) {
            return &*found;
        }
    }
    return nullptr;
}

/// The words to mark for a side's stance; never empty unless the text is. Where no word tells it, the event's own words
/// (empty: not known) do.
domain::TextRange stanceWords(const PassageReading& reading, Stance stance, const domain::TextRange& event,
                              const std::vector<size_t>& shared, const Lexicons& lexicons) {
    const auto sentenceOf = [&](size_t token) -> const SentenceReading& {
        const auto found = std::ranges::find_if(
            reading.sentences, [&](const SentenceReading& s) { return token >= s.firstToken && token < s.endToken; });
        return found != reading.sentences.end() ? *found : reading.sentences.front();
    };
    if (const Cue* cue = tellingCue(reading, stance)) {
        const auto turning = std::ranges::find_if(reading.operators, [&](const Operator& op) {
            return &reading.cues[op.cue] == cue && (op.kind == CueKind::Negation || op.kind == CueKind::Denial);
        });
        if (turning == reading.operators.end()) {
            return cue->range;
        }
        std::vector<size_t> inScope;
        for (const Term& term : sentenceOf(cue->firstToken).terms) {
            if (term.token >= turning->firstToken && term.token < turning->endToken) {
                inScope.push_back(term.token);
            }
        }
        return turnedPhrase(reading, sentenceOf(cue->firstToken), *turning, inScope, lexicons);
    }
    if (!event.isEmpty()) {
        return event;
    }
    if (!shared.empty()) {
        return eventPhrase(reading, sentenceOf(shared.back()), shared, lexicons);
    }
    for (const SentenceReading& sentence : reading.sentences) {
        if (!sentence.terms.empty()) {
            return eventPhrase(reading, sentence, {sentence.terms.back().token}, lexicons);
        }
    }
    return reading.rangeOf(0, reading.tokens.size());
}

std::vector<size_t> sharedTokens(const SentencePair* pair, bool ofFirst) {
    std::vector<size_t> tokens;
    if (pair) {
        for (const AlignedPair& aligned : pair->alignment.pairs) {
            tokens.push_back(ofFirst ? pair->termA(aligned).token : pair->termB(aligned).token);
        }
    }
    std::ranges::sort(tokens);
    return tokens;
}

QString verbOf(Stance stance) {
    return domain::toString(stance);
}

} // namespace

Finding compareStances(const Passage& a, const PassageReading& readingA, const Passage& b,
                       const PassageReading& readingB, const SentencePair* pair, const Lexicons& lexicons) {
    const Stance stanceA = a.stance.value_or(Stance::Asserts);
    const Stance stanceB = b.stance.value_or(Stance::Asserts);
    const auto polarity = pair ? comparePolarity(*pair, lexicons) : std::nullopt;
    Finding finding;
    finding.rule = comparisonaccounts::stances.name;
    const bool isDoubt = stanceA == Stance::Doubts || stanceB == Stance::Doubts;
    finding.type = isDoubt ? ContradictionType::Modality : ContradictionType::Denial;
    // Somebody said where both stand: that alone is sure enough; shared words and a visible turn rank it higher.
    constexpr double knownStances = 0.8;
    constexpr double sharedWords = 0.1;
    constexpr double visibleTurn = 0.1;
    finding.score = knownStances + (pair ? sharedWords * pair->alignment.coverage() : 0) +
                    (polarity ? visibleTurn * polarity->score : 0);
    Reason stance;
    stance.rule = QStringLiteral("stance");
    const Reason event = polarity && !polarity->reasons.empty() ? polarity->reasons.front() : Reason();
    stance.a = stanceWords(readingA, stanceA, event.a, sharedTokens(pair, true), lexicons);
    stance.b = stanceWords(readingB, stanceB, event.b, sharedTokens(pair, false), lexicons);
    stance.aValue = verbOf(stanceA);
    stance.bValue = verbOf(stanceB);
    stance.label = stance.aValue + QStringLiteral(" ↔ ") + stance.bValue;
    finding.reasons = {stance};
    if (polarity) {
        finding.reasons.insert(finding.reasons.end(), polarity->reasons.begin(), polarity->reasons.end());
    }
    finding.explanation =
        QStringLiteral("On one claim the first passage %1 and the second %2.").arg(verbOf(stanceA), verbOf(stanceB));
    return finding;
}

std::vector<Reason> sharedContext(const Side& a, const Side& b, const Lexicons& lexicons) {
    std::vector<Reason> context;
    for (const DateMention& dateA : a.reading.dates) {
        const auto dateB = std::ranges::find_if(
            b.reading.dates, [&](const DateMention& other) { return dateA.date.overlaps(other.date); });
        if (dateB != b.reading.dates.end()) {
            context.push_back({.rule = QStringLiteral("date"),
                               .a = dateA.range,
                               .b = dateB->range,
                               .aValue = dateA.date.toString(),
                               .bValue = dateB->date.toString(),
                               .label = QStringLiteral("same date"),
                               .clashes = false});
            break;
        }
    }
    const auto speakersA = speakersOf(a.passage.text, a.reading, lexicons);
    const auto speakersB = speakersOf(b.passage.text, b.reading, lexicons);
    if (!speakersA.empty() && !speakersB.empty()) {
        const auto chain = [](const std::vector<Speaker>& speakers) {
            QStringList names;
            std::ranges::transform(speakers, std::back_inserter(names), &Speaker::name);
            return names.join(QStringLiteral(" → "));
        };
        context.push_back({.rule = QStringLiteral("speaker"),
                           .a = speakersA.front().range,
                           .b = speakersB.front().range,
                           .aValue = chain(speakersA),
                           .bValue = chain(speakersB),
                           .label = QStringLiteral("who says so"),
                           .clashes = false});
    }
    return context;
}

} // namespace gainsay::analysis

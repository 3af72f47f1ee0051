// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/retelling.h"
#include "app/domain/codepointindex.h"

#include <ranges>

namespace gainsay::analysis {
namespace {

using domain::ContradictionType;
using domain::Reason;

bool canBeOpposed(const Side& side, const Term& term) {
    return !term.isName && !term.isFigure && term.weight >= 1 && side.token(term).kind == TokenKind::Word;
}

/// Whether two words exclude each other by the lists, or by what WordNet says that they mean first of all. Those for
/// one thing as seen from its two sides may not.
bool exclude(const Term& a, const Term& b, const WordRelations& relations) {
    return (relations.areOpposites(a.word(), b.word()) || relations.meanOpposites(a.word(), b.word())) &&
           !relations.areConverses(a.word(), b.word());
}

/// Whether the longer sentence's word is said of what the shorter one is about: where the longer has the shorter's word
/// too, the opposite has to stand nearer to that. "Norvik won and Aurora lost" does not say that Norvik lost.
bool isSaidOfTheSame(const Retelling& retelling, size_t ofShorter, size_t ofLonger) {
    const auto same = retelling.placeInLonger(ofShorter);
    if (!same) {
        return true;
    }
    for (const Term& term : retelling.shorter().sentence.terms) {
        if (const auto subject = retelling.placeInLonger(term.token)) {
            const auto distance = [&](size_t token) { return token < *subject ? *subject - token : token - *subject; };
            return distance(ofLonger) < distance(*same);
        }
    }
    return false;
}

bool isIn(const Cue& cue, const SentenceReading& sentence) {
    return cue.firstToken >= sentence.firstToken && cue.firstToken < sentence.endToken;
}

bool isQuestion(const Side& side) {
    const auto& tokens = side.reading.tokens;
    return side.sentence.endToken > side.sentence.firstToken && tokens[side.sentence.endToken - 1].isSymbol(u"?");
}

/// What in the longer sentence holds back from a word that the shorter one has too; null where nothing does.
const Cue* holdingBack(const Retelling& retelling) {
    constexpr size_t nearTokens = 4;
    const Side& longer = retelling.longer();
    const auto isShared = [&](size_t token) {
        return std::ranges::any_of(retelling.shorter().sentence.terms,
                                   [&](const Term& term) { return retelling.placeInLonger(term.token) == token; });
    };
    const auto found = std::ranges::find_if(longer.reading.cues, [&](const Cue& cue) {
        if (!isIn(cue, longer.sentence) || !holdsBack(cue.kind)) {
            return false;
        }
        // As far as the words right behind it, up to a punctuation mark.
        const size_t end = std::min(cue.endToken + nearTokens, longer.sentence.endToken);
        const auto behind = std::views::iota(std::min(cue.endToken, end), end);
        const auto isWord = [&](size_t token) { return longer.reading.tokens[token].kind != TokenKind::Symbol; };
        return std::ranges::any_of(behind | std::views::take_while(isWord), isShared);
    });
    return found != longer.reading.cues.end() ? &*found : nullptr;
}

Finding possibilityFinding(const Side& stating, domain::TextRange statement, const Side& holding,
                           domain::TextRange hedge, bool isFirstStating) {
    const auto words = [](const Side& side, domain::TextRange range) {
        return domain::CodePointIndex(side.passage.text).slice(side.passage.text, range);
    };
    const QString stated = QStringLiteral("affirmed");
    const QString open = QStringLiteral("possible");
    Finding finding;
    finding.score = retoldScore;
    finding.type = ContradictionType::Modality;
    finding.rule = comparisonaccounts::possibility.name;
    Reason reason;
    reason.rule = QStringLiteral("modality");
    reason.a = isFirstStating ? statement : hedge;
    reason.b = isFirstStating ? hedge : statement;
    reason.aValue = isFirstStating ? stated : open;
    reason.bValue = isFirstStating ? open : stated;
    reason.label = reason.aValue + QStringLiteral(" ↔ ") + reason.bValue;
    finding.reasons = {reason};
    finding.explanation = QStringLiteral("One passage states as a fact “%1”, the other holds back: “%2”.")
                              .arg(words(stating, statement), words(holding, hedge));
    return finding;
}

} // namespace

bool holdsBack(CueKind kind) {
    return kind == CueKind::Hedge || kind == CueKind::Conditional || kind == CueKind::Doubt ||
           kind == CueKind::CannotConfirm;
}

std::optional<Finding> compareRetoldOpposites(const SentencePair& pair, const Lexicons& lexicons) {
    const auto retelling = Retelling::of(pair);
    if (!retelling) {
        return std::nullopt;
    }
    for (const Term& a : pair.a.sentence.terms) {
        for (const Term& b : pair.b.sentence.terms) {
            if (canBeOpposed(pair.a, a) && canBeOpposed(pair.b, b) && exclude(a, b, lexicons.relations()) &&
                (pair.a.reading.negationsOf(a.token) + pair.b.reading.negationsOf(b.token)) % 2 == 0 &&
                (retelling->isFirstShorter() ? isSaidOfTheSame(*retelling, a.token, b.token)
                                             : isSaidOfTheSame(*retelling, b.token, a.token))) {
                return oppositeWords(pair, a, b, comparisonaccounts::retoldOpposites, retoldScore);
            }
        }
    }
    return std::nullopt;
}

std::optional<Finding> comparePossibility(const SentencePair& pair, const Lexicons& /*lexicons*/) {
    const auto retelling = Retelling::of(pair);
    if (!retelling) {
        return std::nullopt;
    }
    const Side& shorter = retelling->shorter();
    const Side& longer = retelling->longer();
    const bool isStated = !isQuestion(shorter) && std::ranges::none_of(shorter.reading.cues, [&](const Cue& cue) {
        return isIn(cue, shorter.sentence) && holdsBack(cue.kind);
    });
    const Cue* hedge = isStated ? holdingBack(*retelling) : nullptr;
    if (!hedge) {
        return std::nullopt;
    }
    return possibilityFinding(shorter, shorter.sentence.range, longer, hedge->range, retelling->isFirstShorter());
}

} // namespace gainsay::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/statementdates.h"

#include "app/analysis/passagereading.h"

#include <algorithm>

namespace gainsay::analysis {
namespace {

constexpr size_t listeners = 4;    ///< tokens of whom something is told, with the preposition after them
constexpr size_t longestTopic = 9; ///< tokens of whoever speaks, between a date that opens a sentence and the verb

bool isOfSaying(CueKind kind) {
    return kind == CueKind::Attribution || kind == CueKind::Denial || kind == CueKind::NoComment ||
           kind == CueKind::CannotConfirm;
}

bool leadsToDate(const Token& token) {
    static const QStringList words{QStringLiteral("on"),   QStringLiteral("in"),      QStringLiteral("late"),
                                   QStringLiteral("last"), QStringLiteral("early"),   QStringLiteral("this"),
                                   QStringLiteral("back"), QStringLiteral("already"), QStringLiteral("again")};
    return words.contains(token.folded);
}

bool hasBorder(const std::vector<Token>& tokens, size_t from, size_t to) {
    return std::any_of(tokens.begin() + static_cast<std::ptrdiff_t>(from),
                       tokens.begin() + static_cast<std::ptrdiff_t>(to), [](const Token& token) {
                           return token.folded == u"that" || (token.kind == TokenKind::Symbol && !token.isSymbol(u","));
                       });
}

/// "said on Tuesday", "told reporters on Tuesday".
bool follows(const PassageReading& passage, const Cue& cue, size_t first) {
    if (first < cue.endToken || first - cue.endToken > listeners || hasBorder(passage.tokens, cue.endToken, first)) {
        return false;
    }
    const bool isTold =
        passage.tokens[cue.firstToken].stem == u"tell" || passage.tokens[cue.firstToken].folded == u"told";
    const size_t lead = isTold && first > cue.endToken ? first - 1 : cue.endToken;
    return std::all_of(passage.tokens.begin() + static_cast<std::ptrdiff_t>(lead),
                       passage.tokens.begin() + static_cast<std::ptrdiff_t>(first), leadsToDate);
}

/// "On Tuesday the ministry denied": the date opens the sentence, and the verb is its first.
bool opens(const PassageReading& passage, const SentenceReading& sentence, const Cue& cue, size_t first, size_t end) {
    const bool isFirst = std::ranges::none_of(passage.cues, [&](const Cue& other) {
        return isOfSaying(other.kind) && other.firstToken >= sentence.firstToken && other.firstToken < cue.firstToken;
    });
    return isFirst && first <= sentence.firstToken + 2 && cue.firstToken >= end &&
           cue.firstToken - end <= longestTopic && !hasBorder(passage.tokens, end, cue.firstToken);
}

} // namespace

std::optional<DateMention> statementDateOf(const QString& text, const domain::PartialDate& published,
                                           const Lexicons& lexicons) {
    const PassageReading passage = readPassage(text, published, lexicons);
    for (const DateMention& date : passage.dates) {
        if (!published.isEmpty() && date.date.earliest() > published.latest()) {
            continue;
        }
        size_t first = 0;
        while (first < passage.tokens.size() && passage.tokens[first].range.end <= date.range.start) {
            ++first;
        }
        size_t end = first;
        while (end < passage.tokens.size() && passage.tokens[end].range.start < date.range.end) {
            ++end;
        }
        const auto sentence = std::ranges::find_if(
            passage.sentences, [&](const SentenceReading& one) { return one.range.contains(date.range); });
        const bool isSaid = std::ranges::any_of(passage.cues, [&](const Cue& cue) {
            return isOfSaying(cue.kind) && sentence != passage.sentences.end() && sentence->range.contains(cue.range) &&
                   (follows(passage, cue, first) || opens(passage, *sentence, cue, first, end));
        });
        if (isSaid) {
            return date;
        }
    }
    return {};
}

} // namespace gainsay::analysis

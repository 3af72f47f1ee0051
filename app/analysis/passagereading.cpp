// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/passagereading.h"

#include "app/analysis/sentences.h"

namespace gainsay::analysis {
namespace {

constexpr double nameWeight = 1.2;
constexpr double lightWeight = 0.3;
/// Of a sentence without end (a table read as one, a text meant to stall us) the beginning has to do.
constexpr size_t mostTerms = 200;
constexpr size_t mostInSentence = 100; ///< cues, and quantities, and dates
/// How many tokens an operator reaches at most.
constexpr size_t widestScope = 60;

/// Only these act on other words; attribution and the like are read where they stand.
bool isOperator(CueKind kind) {
    switch (kind) {
    case CueKind::Negation:
    case CueKind::Denial:
    case CueKind::Unknowing:
    case CueKind::CannotConfirm:
    case CueKind::Doubt:
    case CueKind::Hedge:
    case CueKind::Confirmation:
        return true;
    default:
        return false;
    }
}

/// Leaves the first of what was found in every sentence, all ascending.
template <typename Found>
void dropSurplus(const std::vector<SentenceReading>& sentences, std::vector<Found>& found) {
    auto sentence = sentences.begin();
    size_t count = 0;
    std::erase_if(found, [&](const Found& one) {
        while (sentence != sentences.end() && one.range.start >= sentence->range.end) {
            ++sentence;
            count = 0;
        }
        return ++count > mostInSentence;
    });
}

void addSentences(const QString& text, const Lexicons& lexicons, PassageReading& passage) {
    size_t token = 0;
    for (const domain::TextRange range : sentencesOf(text, lexicons)) {
        SentenceReading sentence{.range = range, .firstToken = token, .endToken = token, .terms = {}};
        while (token < passage.tokens.size() && passage.tokens[token].range.start < range.end) {
            ++token;
        }
        sentence.endToken = token;
        passage.sentences.push_back(std::move(sentence));
    }
}

bool isFigure(const PassageReading& passage, domain::TextRange range) {
    return std::ranges::any_of(passage.quantities, [&](const Quantity& q) { return q.numberRange.overlaps(range); }) ||
           std::ranges::any_of(passage.dates, [&](const DateMention& d) { return d.range.overlaps(range); });
}

bool isCueWord(const PassageReading& passage, size_t token) {
    return std::ranges::any_of(passage.cues, [&](const Cue& cue) {
        return (cue.kind == CueKind::Negation || cue.kind == CueKind::Denial || cue.kind == CueKind::Unknowing ||
                cue.kind == CueKind::CannotConfirm || cue.kind == CueKind::Hedge) &&
               token >= cue.firstToken && token < cue.endToken;
    });
}

void addTerms(const Lexicons& lexicons, PassageReading& passage, SentenceReading& sentence) {
    for (size_t i = sentence.firstToken; i < sentence.endToken && sentence.terms.size() < mostTerms; ++i) {
        const Token& token = passage.tokens[i];
        const WordClass wordClass = lexicons.classes().of(token);
        if ((wordClass != WordClass::Content && wordClass != WordClass::Light) || isCueWord(passage, i)) {
            continue;
        }
        Term term{.token = i, .stem = token.stem, .key = lexicons.relations().keyOf(token.stem)};
        // The first word of a sentence has a capital anyway; before another one it is part of a name.
        const bool beginsName = i + 1 < sentence.endToken && passage.tokens[i + 1].isCapitalised();
        term.isName =
            token.kind == TokenKind::Word && token.isCapitalised() && (i != sentence.firstToken || beginsName);
        term.isFigure = isFigure(passage, token.range);
        term.weight = wordClass == WordClass::Light ? lightWeight : term.isName ? nameWeight : 1.0;
        sentence.terms.push_back(std::move(term));
    }
}

/// Where the dateline of a sentence ends ("NORVIK, March 3 (AP) –", 【ノルビク３日】), in code points; where it begins
/// without one.
qsizetype datelineEnd(const PassageReading& passage, const SentenceReading& sentence) {
    constexpr size_t longestDateline = 16; // tokens
    const auto& tokens = passage.tokens;
    const size_t first = sentence.firstToken;
    const bool isBracketed = first < sentence.endToken && tokens[first].isSymbol(u"【");
    for (size_t i = first; i < std::min(first + longestDateline, sentence.endToken); ++i) {
        const bool isDash = tokens[i].kind == TokenKind::Symbol && QStringView(u"-–—").contains(tokens[i].surface) &&
                            i > first && tokens[i - 1].range.end < tokens[i].range.start;
        if (isBracketed ? tokens[i].isSymbol(u"】") : isDash) {
            return tokens[i].range.end;
        }
        if (!isBracketed && tokens[i].isWord() && !tokens[i].isCapitalised()) {
            break;
        }
    }
    return sentence.range.start;
}

/// Finds the words that one cue acts on.
class ScopeFinder {
public:
    ScopeFinder(const PassageReading& passage, const SentenceReading& sentence, const Lexicons& lexicons)
        : m_passage(passage)
        , m_sentence(sentence)
        , m_lexicons(lexicons) {}

    [[nodiscard]] Operator find(size_t cueIndex) const {
        const Cue& cue = m_passage.cues[cueIndex];
        Operator scope{.kind = cue.kind, .cue = cueIndex, .firstToken = cue.firstToken, .endToken = cue.endToken};
        if (token(cue.firstToken).kind == TokenKind::Unspaced) {
            scope.firstToken = backward(cue.firstToken, true);
            return scope;
        }
        const bool isShort = isPhraseNegation(cue);
        scope.endToken = isShort ? phraseEnd(cue.endToken) : forward(cue.endToken, cue.kind);
        if (!isShort && actsBackward(cue)) {
            scope.firstToken = backward(cue.firstToken, false);
        }
        return scope;
    }

private:
    [[nodiscard]] const Token& token(size_t i) const { return m_passage.tokens[i]; }
    [[nodiscard]] WordClass classOf(size_t i) const { return m_lexicons.classes().of(token(i)); }

    /// "without a hat", "with no hat": negates its own phrase, not the clause.
    [[nodiscard]] bool isPhraseNegation(const Cue& cue) const {
        if (cue.kind != CueKind::Negation) {
            return false;
        }
        const Token& first = token(cue.firstToken);
        return first.folded == u"without" ||
               (cue.firstToken > m_sentence.firstToken && token(cue.firstToken - 1).folded == u"with");
    }

    /// What closes a clause speaks of what stands before it: "was not carried out", "is untrue", "was denied by".
    [[nodiscard]] bool actsBackward(const Cue& cue) const {
        if (cue.kind == CueKind::Negation) {
            return token(cue.firstToken).folded != u"no";
        }
        const bool isPassive = followsLinkingVerb(cue);
        return (cue.kind == CueKind::Denial || cue.kind == CueKind::CannotConfirm || cue.kind == CueKind::Doubt) &&
               (isPassive || cue.phrase.startsWith(u"be ") || cue.phrase.startsWith(u"not ") ||
                cue.phrase.startsWith(u"never ") || cue.phrase.startsWith(u"remain ") ||
                cue.phrase.startsWith(u"do not") || cue.phrase.startsWith(u"have yet"));
    }

    /// "is untrue", "was denied"; "looks quite improbable", where nothing follows that it could be said of.
    [[nodiscard]] bool followsLinkingVerb(const Cue& cue) const {
        if (cue.firstToken == m_sentence.firstToken) {
            return false;
        }
        const auto& stemmer = m_lexicons.stemmer();
        size_t before = cue.firstToken - 1;
        if (cue.kind != CueKind::Doubt) {
            return token(before).stem == stemmer.stem(QStringLiteral("be"));
        }
        while (before > m_sentence.firstToken && token(before).folded.endsWith(u"ly")) {
            --before;
        }
        static const QStringList linking{QStringLiteral("be"), QStringLiteral("seem"), QStringLiteral("appear"),
                                         QStringLiteral("look"), QStringLiteral("sound")};
        return std::ranges::any_of(linking,
                                   [&](const QString& verb) { return token(before).stem == stemmer.stem(verb); });
    }

    /// Past a remark between dashes right after the cue ("unknown – even now – whether …"); `from` where there is none.
    [[nodiscard]] size_t pastRemark(size_t from) const {
        constexpr size_t longestRemark = 8;
        const auto isDash = [&](size_t i) {
            return token(i).kind == TokenKind::Symbol && QStringView(u"—–-").contains(token(i).surface);
        };
        if (from >= m_sentence.endToken || !isDash(from)) {
            return from;
        }
        for (size_t i = from + 1; i < m_sentence.endToken && i <= from + longestRemark; ++i) {
            if (isDash(i)) {
                return i + 1;
            }
        }
        return from;
    }

    [[nodiscard]] static bool isClauseMark(const Token& token) {
        return token.kind == TokenKind::Symbol && QStringView(u",;:()—–、。；：（）…").contains(token.surface);
    }

    [[nodiscard]] bool opensClause(size_t i) const {
        static const QStringList openers{
            QStringLiteral("but"),     QStringLiteral("although"), QStringLiteral("though"),  QStringLiteral("while"),
            QStringLiteral("whereas"), QStringLiteral("because"),  QStringLiteral("despite"), QStringLiteral("yet")};
        if (openers.contains(token(i).folded)) {
            return true;
        }
        // "… and is singing", "… and he sings": a second clause; "red and blue" is none.
        const bool isAnd = token(i).folded == u"and" || token(i).folded == u"or";
        return isAnd && i + 1 < m_sentence.endToken &&
               (classOf(i + 1) == WordClass::Auxiliary || classOf(i + 1) == WordClass::Pronoun);
    }

    [[nodiscard]] size_t forward(size_t from, CueKind kind) const {
        size_t end = pastRemark(from);
        while (end < m_sentence.endToken && end - from < widestScope && !isClauseMark(token(end)) &&
               !opensClause(end)) {
            const bool isRelative = token(end).folded == u"which" || token(end).folded == u"who";
            if (kind == CueKind::Negation && isRelative && end > from) {
                break;
            }
            ++end;
        }
        return end;
    }

    [[nodiscard]] size_t phraseEnd(size_t from) const {
        size_t end = from;
        while (end < m_sentence.endToken && !isClauseMark(token(end))) {
            const WordClass wordClass = classOf(end);
            if (wordClass == WordClass::Auxiliary || wordClass == WordClass::Conjunction ||
                (wordClass == WordClass::Preposition && end > from)) {
                break;
            }
            ++end;
        }
        return end;
    }

    [[nodiscard]] size_t backward(size_t from, bool isUnspaced) const {
        size_t first = from;
        while (first > m_sentence.firstToken && from - first < widestScope) {
            const Token& previous = token(first - 1);
            const bool introduces =
                previous.folded == u"that" || previous.folded == u"which" || previous.folded == u"who";
            if (isClauseMark(previous) ||
                (!isUnspaced && (opensClause(first - 1) || introduces || isAttribution(first - 1)))) {
                break;
            }
            --first;
        }
        return first;
    }

    [[nodiscard]] bool isAttribution(size_t i) const {
        return std::ranges::any_of(m_passage.cues, [i](const Cue& cue) {
            return cue.kind == CueKind::Attribution && i >= cue.firstToken && i < cue.endToken;
        });
    }

    const PassageReading& m_passage;
    const SentenceReading& m_sentence;
    const Lexicons& m_lexicons;
};

/// "neither … nor", "did not sail nor dock": one negation in several words.
bool goesOn(const Cue& cue, const std::vector<Operator>& operators) {
    return cue.phrase == u"nor" && std::ranges::any_of(operators, [&](const Operator& op) {
               return op.kind == CueKind::Negation && cue.firstToken >= op.firstToken && cue.firstToken < op.endToken;
           });
}

void addOperators(const Lexicons& lexicons, PassageReading& passage) {
    for (size_t i = 0; i < passage.cues.size(); ++i) {
        const Cue& cue = passage.cues[i];
        const auto sentence = std::ranges::find_if(passage.sentences, [&](const SentenceReading& s) {
            return cue.firstToken >= s.firstToken && cue.firstToken < s.endToken;
        });
        if (isOperator(cue.kind) && sentence != passage.sentences.end() && !goesOn(cue, passage.operators)) {
            passage.operators.push_back(scopeOf(i, passage, *sentence, lexicons));
        }
    }
}

} // namespace

int PassageReading::negationsOf(size_t token) const {
    return static_cast<int>(std::ranges::count_if(operators, [&](const Operator& op) {
        return (op.kind == CueKind::Negation || op.kind == CueKind::Denial) && token >= op.firstToken &&
               token < op.endToken;
    }));
}

bool PassageReading::isTurned(const Cue& cue) const {
    const auto turning = std::ranges::count_if(operators, [&](const Operator& op) {
        return (op.kind == CueKind::Negation || op.kind == CueKind::Denial) &&
               !cues[op.cue].range.overlaps(cue.range) && cue.firstToken >= op.firstToken &&
               cue.firstToken < op.endToken;
    });
    return turning % 2 != 0;
}

const Operator* PassageReading::operatorOver(size_t token, CueKind kind) const {
    const auto found = std::ranges::find_if(operators, [&](const Operator& op) {
        return op.kind == kind && token >= op.firstToken && token < op.endToken;
    });
    return found != operators.end() ? &*found : nullptr;
}

domain::TextRange PassageReading::rangeOf(size_t firstToken, size_t endToken) const {
    if (firstToken >= endToken || endToken > tokens.size()) {
        return {};
    }
    return {tokens[firstToken].range.start, tokens[endToken - 1].range.end};
}

PassageReading readPassage(const QString& text, const domain::PartialDate& published, const Lexicons& lexicons) {
    PassageReading passage;
    passage.tokens = tokenise(text, lexicons.stemmer());
    passage.cues = lexicons.cues().find(passage.tokens);
    passage.quantities = quantitiesOf(text, passage.tokens, lexicons);
    passage.dates = datesOf(text, published);
    addSentences(text, lexicons, passage);
    dropSurplus(passage.sentences, passage.cues);
    dropSurplus(passage.sentences, passage.quantities);
    dropSurplus(passage.sentences, passage.dates);
    std::erase_if(passage.quantities, [&](const Quantity& quantity) {
        return std::ranges::any_of(passage.dates,
                                   [&](const DateMention& date) { return date.range.overlaps(quantity.range); });
    });
    addOperators(lexicons, passage);
    for (SentenceReading& sentence : passage.sentences) {
        addTerms(lexicons, passage, sentence);
        // The day of the telling is none of what is told.
        const domain::TextRange dateline{sentence.range.start, datelineEnd(passage, sentence)};
        std::erase_if(passage.dates, [&](const DateMention& date) { return dateline.contains(date.range); });
    }
    return passage;
}

Operator scopeOf(size_t cue, const PassageReading& passage, const SentenceReading& sentence, const Lexicons& lexicons) {
    return ScopeFinder(passage, sentence, lexicons).find(cue);
}

} // namespace gainsay::analysis

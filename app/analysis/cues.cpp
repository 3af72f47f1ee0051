// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/cues.h"

#include "app/analysis/folding.h"

#include <QCoreApplication>

#include <array>
#include <iterator>
#include <map>

namespace gainsay::analysis {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Lexicons)
};

constexpr size_t maxGap = 3;

constexpr std::array kindNames{
    QLatin1StringView("neutral"),     QLatin1StringView("negation"),   QLatin1StringView("denial"),
    QLatin1StringView("unknowing"),   QLatin1StringView("no-comment"), QLatin1StringView("cannot-confirm"),
    QLatin1StringView("doubt"),       QLatin1StringView("hedge"),      QLatin1StringView("confirmation"),
    QLatin1StringView("attribution"), QLatin1StringView("prediction"), QLatin1StringView("conditional"),
};

CueKind kindOf(const QString& name) {
    return static_cast<CueKind>(std::ranges::find(kindNames, name) - kindNames.begin());
}

bool hasUnspaced(const QString& phrase) {
    return std::ranges::any_of(phrase.toStdU32String(), isUnspaced);
}

/// Keeps, of cues that overlap, the longest ones; a tie between kinds keeps all. Ascending.
void keepLongest(std::vector<Cue>& cues) {
    std::ranges::stable_sort(cues, [](const Cue& a, const Cue& b) { return a.range.length() > b.range.length(); });
    std::map<domain::TextRange, std::vector<Cue>> kept; // by ranges that do not overlap each other
    for (Cue& cue : cues) {
        if (const auto same = kept.find(cue.range); same != kept.end()) {
            if (!std::ranges::contains(same->second, cue.kind, &Cue::kind)) {
                same->second.push_back(std::move(cue));
            }
            continue;
        }
        const auto next = kept.lower_bound(cue.range);
        const bool meetsNext = next != kept.end() && next->first.overlaps(cue.range);
        const bool meetsPrevious = next != kept.begin() && std::prev(next)->first.overlaps(cue.range);
        if (!meetsNext && !meetsPrevious) {
            kept[cue.range].push_back(std::move(cue));
        }
    }
    cues.clear();
    for (auto& [range, sameRange] : kept) {
        std::ranges::move(sameRange, std::back_inserter(cues));
    }
    std::erase_if(cues, [](const Cue& cue) { return cue.kind == CueKind::Neutral; });
}

} // namespace

QStringList cueKindNames() {
    return {kindNames.begin(), kindNames.end()};
}

Result<CuePatterns> CuePatterns::compile(const std::vector<Lexicon>& lexicons, const Stemmer& stemmer) {
    CuePatterns patterns;
    for (const Lexicon& lexicon : lexicons) {
        for (const LexiconEntry& entry : lexicon.entries()) {
            const CueKind kind = kindOf(entry.kind);
            if (hasUnspaced(entry.phrase)) {
                const QString letters = folded(entry.phrase);
                patterns.m_unspaced[letters.front()].push_back({kind, letters, entry.phrase});
                continue;
            }
            Phrase phrase{.kind = kind, .elements = {}, .text = entry.phrase};
            for (const QString& word : entry.phrase.split(u' ', Qt::SkipEmptyParts)) {
                Element element;
                if (word != u"…") {
                    for (const QString& alternative : word.split(u'|', Qt::SkipEmptyParts)) {
                        element.stems << stemmer.stem(folded(alternative));
                    }
                }
                phrase.elements.push_back(std::move(element));
            }
            if (phrase.elements.front().stems.isEmpty()) {
                return failure(ErrorCode::InvalidInput,
                               Words::tr("The lexicon “%1” cannot be used: line %2 begins with a gap.")
                                   .arg(lexicon.name())
                                   .arg(entry.line));
            }
            for (const QString& first : phrase.elements.front().stems) {
                patterns.m_phrases[first].push_back(phrase);
            }
        }
    }
    return patterns;
}

/// Where the phrase ends that begins at `first`, or 0. Gaps are as short as they can be, and cross no punctuation.
size_t CuePatterns::matchEnd(const Phrase& phrase, const std::vector<Token>& tokens, size_t first) {
    size_t at = first;
    for (size_t e = 0; e < phrase.elements.size(); ++e) {
        const Element& element = phrase.elements[e];
        const auto fits = [&](size_t i, const Element& wanted) {
            return i < tokens.size() && wanted.stems.contains(tokens[i].stem);
        };
        if (element.stems.isEmpty()) {
            if (e + 1 == phrase.elements.size()) {
                return at;
            }
            size_t skipped = 0;
            while (skipped < maxGap && at < tokens.size() && tokens[at].kind != TokenKind::Symbol &&
                   !fits(at, phrase.elements[e + 1])) {
                ++at;
                ++skipped;
            }
            continue;
        }
        if (!fits(at, element)) {
            return 0;
        }
        ++at;
    }
    return at;
}

void CuePatterns::findSpaced(const std::vector<Token>& tokens, std::vector<Cue>& found) const {
    for (size_t i = 0; i < tokens.size(); ++i) {
        const auto phrases = m_phrases.constFind(tokens[i].stem);
        if (phrases == m_phrases.cend()) {
            continue;
        }
        for (const Phrase& phrase : *phrases) {
            if (const size_t end = matchEnd(phrase, tokens, i); end > i) {
                found.push_back({phrase.kind, {tokens[i].range.start, tokens[end - 1].range.end}, i, end, phrase.text});
            }
        }
    }
}

void CuePatterns::findUnspaced(const std::vector<Token>& tokens, std::vector<Cue>& found) const {
    for (size_t begin = 0; begin < tokens.size(); ++begin) {
        if (tokens[begin].kind != TokenKind::Unspaced ||
            (begin > 0 && tokens[begin - 1].range.end == tokens[begin].range.start &&
             tokens[begin - 1].kind == TokenKind::Unspaced)) {
            continue;
        }
        // One run of letters without a gap, searched as a whole: the dictionary's cuts do not matter to the phrases.
        size_t end = begin;
        QString run;
        while (end < tokens.size() && tokens[end].kind == TokenKind::Unspaced &&
               (end == begin || tokens[end].range.start == tokens[end - 1].range.end)) {
            run += tokens[end++].surface;
        }
        const FoldedText form(run);
        const QString letters = folded(run);
        const auto tokenAt = [&](qsizetype offset) {
            const auto past = std::ranges::upper_bound(tokens.begin() + static_cast<std::ptrdiff_t>(begin),
                                                       tokens.begin() + static_cast<std::ptrdiff_t>(end), offset, {},
                                                       [](const Token& token) { return token.range.start; });
            return static_cast<size_t>(past - tokens.begin()) - 1;
        };
        for (qsizetype i = 0; i < letters.size(); ++i) {
            const auto phrases = m_unspaced.constFind(letters[i]);
            if (phrases == m_unspaced.cend() || form.characters().size() != static_cast<size_t>(letters.size())) {
                continue;
            }
            for (const UnspacedPhrase& phrase : *phrases) {
                if (QStringView(letters).sliced(i).startsWith(phrase.folded)) {
                    const auto range =
                        form.originOf(static_cast<size_t>(i), static_cast<size_t>(i + phrase.folded.size()))
                            .shifted(tokens[begin].range.start);
                    found.push_back(
                        {phrase.kind, range, tokenAt(range.start), tokenAt(range.end - 1) + 1, phrase.text});
                }
            }
        }
    }
}

std::vector<Cue> CuePatterns::find(const std::vector<Token>& tokens) const {
    std::vector<Cue> found;
    findSpaced(tokens, found);
    findUnspaced(tokens, found);
    keepLongest(found);
    return found;
}

} // namespace gainsay::analysis

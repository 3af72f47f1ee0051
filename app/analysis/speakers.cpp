// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/speakers.h"

#include "app/analysis/readingaccounts.h"
#include "app/domain/codepointindex.h"

#include <QRegularExpression>

namespace gainsay::analysis {
namespace {

constexpr size_t longestName = 10; ///< in tokens

/// How far along the chain a speaker stands; smaller is nearer to the origin.
enum Depth { Cited, Nested, Told, Relaying };

struct Placed {
    Speaker speaker;
    Depth depth = Nested;
    size_t token = 0;
};

class SpeakerFinder {
public:
    SpeakerFinder(const QString& text, const PassageReading& passage, const Lexicons& lexicons)
        : m_text(text)
        , m_index(text)
        , m_passage(passage)
        , m_lexicons(lexicons) {}

    std::vector<Placed> run() {
        for (const Cue& cue : m_passage.cues) {
            if (cue.kind == CueKind::Attribution && token(cue.firstToken).kind != TokenKind::Unspaced) {
                readCue(cue);
            }
        }
        return std::move(m_found);
    }

private:
    [[nodiscard]] const Token& token(size_t i) const { return m_passage.tokens[i]; }
    [[nodiscard]] size_t count() const { return m_passage.tokens.size(); }
    [[nodiscard]] WordClass classOf(size_t i) const { return m_lexicons.classes().of(token(i)); }
    [[nodiscard]] bool isAttribution(size_t i) const {
        return std::ranges::any_of(m_passage.cues, [i](const Cue& cue) {
            return cue.kind == CueKind::Attribution && i >= cue.firstToken && i < cue.endToken;
        });
    }

    void readCue(const Cue& cue) {
        if (cue.phrase == u"according to") {
            put(cue.endToken, nameEnd(cue.endToken), Relaying, speakeraccounts::accordingTo);
            return;
        }
        const bool cites = cue.phrase == u"cite" || cue.phrase == u"quote";
        if (cites) {
            put(cue.endToken, nameEnd(cue.endToken), Cited, speakeraccounts::cited);
        }
        if (token(cue.firstToken).folded.endsWith(u"ing")) {
            return; // "despite a paper claiming otherwise": not the one who says this
        }
        size_t end = cue.firstToken;
        while (end > 0 && isSkippable(end - 1)) {
            --end;
        }
        const bool isPassive = end < cue.firstToken && token(cue.firstToken - 1).stem == u"be" &&
                               !token(cue.firstToken).folded.endsWith(u"ing");
        if (isPassive) {
            if (cue.endToken < count() && token(cue.endToken).folded == u"by") {
                put(cue.endToken + 1, nameEnd(cue.endToken + 1), Nested, speakeraccounts::by);
            }
            return;
        }
        const size_t first = nameStart(end);
        if (first < end) {
            put(first, end, Nested, speakeraccounts::subject);
        } else if (!cites && cue.firstToken > 0 && token(cue.firstToken - 1).kind == TokenKind::Symbol) {
            put(cue.endToken, nameEnd(cue.endToken), Nested, speakeraccounts::inverted);
        }
        if (cue.phrase == u"tell") {
            put(cue.endToken, nameEnd(cue.endToken), Told, speakeraccounts::told);
        }
    }

    /// What may stand between a subject and its verb: "has also", "officially".
    [[nodiscard]] bool isSkippable(size_t i) const {
        return classOf(i) == WordClass::Auxiliary || token(i).folded == u"also" || token(i).folded == u"not" ||
               (token(i).kind == TokenKind::Word && token(i).folded.endsWith(u"ly"));
    }

    [[nodiscard]] bool continuesName(size_t i) const {
        const Token& word = token(i);
        if (word.kind == TokenKind::Symbol) {
            return word.isSymbol(u"-") || word.isSymbol(u"&") || word.isSymbol(u".");
        }
        static const QStringList linking{QStringLiteral("of"),   QStringLiteral("at"), QStringLiteral("for"),
                                         QStringLiteral("from"), QStringLiteral("in"), QStringLiteral("'s")};
        if (linking.contains(word.folded)) {
            return true;
        }
        const WordClass wordClass = classOf(i);
        return !isAttribution(i) && !isDate(i) &&
               (wordClass == WordClass::Content || wordClass == WordClass::Light ||
                wordClass == WordClass::Determiner) &&
               word.folded != u"that";
    }

    [[nodiscard]] bool isDate(size_t i) const {
        return std::ranges::any_of(m_passage.dates,
                                   [&](const DateMention& date) { return date.range.overlaps(token(i).range); });
    }

    [[nodiscard]] size_t nameStart(size_t end) const {
        size_t first = end;
        while (first > 0 && end - first < longestName && continuesName(first - 1)) {
            --first;
        }
        return first;
    }

    [[nodiscard]] size_t nameEnd(size_t first) const {
        size_t end = first;
        while (end < count() && end - first < longestName && continuesName(end)) {
            // A second name phrase, or a verb after the first, begins what is said.
            const bool isNewPhrase =
                end > first && classOf(end) == WordClass::Determiner && classOf(end - 1) != WordClass::Preposition;
            if (isNewPhrase || (end > first && isFiniteVerb(end))) {
                break;
            }
            ++end;
        }
        return end;
    }

    [[nodiscard]] bool isFiniteVerb(size_t i) const {
        return token(i).folded.endsWith(u"ed") && !token(i).isCapitalised();
    }

    void put(size_t first, size_t end, Depth depth, const RuleAccount& rule) {
        const auto isLink = [&](size_t i) {
            return classOf(i) == WordClass::Preposition || token(i).kind == TokenKind::Symbol ||
                   token(i).folded == u"'s";
        };
        while (first < end && isLink(first)) {
            ++first;
        }
        while (end > first && (isLink(end - 1) || classOf(end - 1) == WordClass::Determiner)) {
            --end;
        }
        const auto isMeaningful = [&](size_t i) {
            static const QStringList listeners{QStringLiteral("reporter"), QStringLiteral("journalist"),
                                               QStringLiteral("parliament"), QStringLiteral("media")};
            return m_lexicons.classes().isContent(token(i)) && !listeners.contains(token(i).stem);
        };
        bool hasContent = false;
        for (size_t i = first; i < end; ++i) {
            hasContent = hasContent || isMeaningful(i);
        }
        if (!hasContent) {
            return;
        }
        const auto range = m_passage.rangeOf(first, end);
        const bool isKnown =
            std::ranges::any_of(m_found, [&](const Placed& p) { return p.speaker.range.overlaps(range); });
        if (!isKnown) {
            m_found.push_back({{range, m_index.slice(m_text, range), rule.name}, depth, first});
        }
    }

    const QString& m_text;
    domain::CodePointIndex m_index;
    const PassageReading& m_passage;
    const Lexicons& m_lexicons;
    std::vector<Placed> m_found;
};

/// 共同通信によると … 防衛省関係者は … と述べた: topic particles mark who speaks.
std::vector<Placed> japaneseSpeakers(const QString& text) {
    static const QRegularExpression relaying(QStringLiteral("([一-龯々ァ-ヶーA-Za-z0-9・]+)(?:によると|によれば)"));
    static const QRegularExpression speaking(
        QStringLiteral("([一-龯々ァ-ヶーA-Za-z0-9・の]+?)[はが、][^。]*?"
                       "(?:と述べ|と話し|と語っ|と発表|を発表|と報じ|を報じ|と伝え|と説明|と主張|と指摘|と否定|を否定|"
                       "を認め|明らかにし)"));
    const domain::CodePointIndex index(text);
    std::vector<Placed> found;
    const auto collect = [&](const QRegularExpression& pattern, Depth depth) {
        for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
            const auto match = matches.next();
            const auto range = index.toCodePoints(match.capturedStart(1), match.capturedEnd(1));
            found.push_back(
                {{range, match.captured(1), speakeraccounts::japanese.name}, depth, static_cast<size_t>(range.start)});
        }
    };
    collect(relaying, Relaying);
    collect(speaking, Nested);
    return found;
}

} // namespace

std::vector<Speaker> speakersOf(const QString& text, const PassageReading& passage, const Lexicons& lexicons) {
    std::vector<Placed> placed = SpeakerFinder(text, passage, lexicons).run();
    std::ranges::move(japaneseSpeakers(text), std::back_inserter(placed));
    // Of speakers whose words hold each other's, the one named later in the sentence is the deeper one.
    std::ranges::stable_sort(placed, [](const Placed& a, const Placed& b) {
        return a.depth != b.depth ? a.depth < b.depth : (a.depth == Nested && a.token > b.token);
    });
    std::vector<Speaker> speakers;
    for (Placed& one : placed) {
        if (!std::ranges::contains(speakers, one.speaker.name, &Speaker::name)) {
            speakers.push_back(std::move(one.speaker));
        }
    }
    return speakers;
}

} // namespace gainsay::analysis

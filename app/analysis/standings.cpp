// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/standings.h"

#include "app/analysis/phrases.h"

#include <QSet>

#include <array>

namespace gainsay::analysis {
namespace {

using domain::ContradictionType;

/// Words of the sentence before weigh less than its own, those of the article's opening less still; least what stands
/// in the sentence outside of a scope that needs no completion.
constexpr double nearWeight = 0.8;
constexpr double openingWeight = 0.6;
constexpr double besideWeight = 0.6;
constexpr double settingWeight = 0.3;
/// Of a sentence without end the beginning has to do.
constexpr size_t mostStandings = 16;
constexpr size_t mostTopicTerms = 80;
/// A scope with more to it than this says itself what it is about.
constexpr double ownTopic = 2.5;

struct LeanOfCue {
    CueKind cue;
    Lean lean;
};
constexpr std::array leans{
    LeanOfCue{CueKind::Denial, Lean::Denied},  LeanOfCue{CueKind::CannotConfirm, Lean::Unclear},
    LeanOfCue{CueKind::Doubt, Lean::Unlikely}, LeanOfCue{CueKind::Negation, Lean::Denied},
    LeanOfCue{CueKind::Hedge, Lean::Possible}, LeanOfCue{CueKind::Confirmation, Lean::Affirmed},
};

void addTerm(std::vector<TopicTerm>& topic, const TopicTerm& term) {
    const auto known = std::ranges::find(topic, term.word(), &TopicTerm::word);
    if (known == topic.end()) {
        if (topic.size() < mostTopicTerms) {
            topic.push_back(term);
        }
    } else if (known->weight < term.weight) {
        *known = term;
    }
}

double weightOf(const std::vector<TopicTerm>& topic) {
    double weight = 0;
    for (const TopicTerm& term : topic) {
        weight += term.weight;
    }
    return weight;
}

class StandingReader {
public:
    StandingReader(const std::vector<SentenceInArticle>& article, const Lexicons& lexicons)
        : m_article(article)
        , m_lexicons(lexicons) {
        for (const char16_t* noun :
             {u"allegation", u"accusation", u"claim", u"report", u"rumour", u"rumor", u"charge", u"story",
              u"speculation", u"assertion", u"suggestion", u"accuracy", u"truth", u"veracity"}) {
            m_reports.insert(lexicons.stemmer().stem(QString::fromUtf16(noun)));
        }
        for (const char16_t* word : {u"seem", u"appear", u"highly"}) {
            m_linking.insert(lexicons.stemmer().stem(QString::fromUtf16(word)));
        }
    }

    [[nodiscard]] std::vector<Standing> read(size_t number) const {
        const PassageReading& passage = *m_article[number].reading;
        std::vector<Standing> standings;
        for (const Operator& op : passage.operators) {
            const Cue& cue = passage.cues[op.cue];
            const auto known = std::ranges::find(leans, op.kind, &LeanOfCue::cue);
            const bool isTurned = passage.isTurned(cue);
            if (known == leans.end() ||
                (isTurned && op.kind != CueKind::Negation && op.kind != CueKind::CannotConfirm)) {
                continue;
            }
            if (op.kind == CueKind::Negation && (!negatesClause(cue) || negatedSpeaking(passage, op, m_lexicons))) {
                continue;
            }
            Standing standing{.lean = known->lean, .words = cue.range, .topic = topicOf(passage, op)};
            standing.isConfirmed = op.kind == CueKind::Confirmation;
            standing.isLikely = op.kind == CueKind::Hedge && saysLikely(cue);
            if (op.kind == CueKind::Negation && standing.topic.empty()) {
                continue; // all that it negates is negated twice
            }
            const bool mayReferBack = op.kind != CueKind::Hedge && op.kind != CueKind::Negation;
            if (mayReferBack && refersBack(passage, op, standing.topic)) {
                standing.refersBack = true;
                addContext(number, op, standing.topic);
            } else if (standing.lean == Lean::Affirmed || standing.lean == Lean::Possible) {
                addSentence(number, besideWeight, standing.topic, Part::Beside);
            } else if (weightOf(standing.topic) <= ownTopic) {
                addSentence(0, settingWeight, standing.topic,
                            Part::Setting); // "no fuel leak" of what the article is about
            }
            if (!standing.topic.empty()) {
                standings.push_back(std::move(standing));
            }
            if (standings.size() == mostStandings) {
                break;
            }
        }
        if (isPlain(passage)) {
            addPlain(passage, standings);
        }
        return standings;
    }

private:
    /// Nouns for what somebody said, whose content stands elsewhere.
    [[nodiscard]] bool isReport(const Token& token) const { return m_reports.contains(token.stem); }
    /// "appears quite improbable": says nothing of what is improbable.
    [[nodiscard]] bool isLinking(const Token& token) const { return m_linking.contains(token.stem); }

    /// "rather than", "without", "avoid" turn a detail, or what did not come about for other reasons.
    [[nodiscard]] static bool negatesClause(const Cue& cue) {
        static const QStringList details{
            QStringLiteral("without"),      QStringLiteral("rather than"), QStringLiteral("instead of"),
            QStringLiteral("avoid"),        QStringLiteral("prevent"),     QStringLiteral("avert"),
            QStringLiteral("thwart"),       QStringLiteral("foil"),        QStringLiteral("stop … from"),
            QStringLiteral("keep … from"),  QStringLiteral("far from"),    QStringLiteral("free of"),
            QStringLiteral("refrain from"), QStringLiteral("なく"),        QStringLiteral("ずに"),
            QStringLiteral("なし"),         QStringLiteral("無し")};
        return !details.contains(cue.phrase);
    }

    /// "probably" rather than "perhaps".
    [[nodiscard]] static bool saysLikely(const Cue& cue) {
        static const QStringList phrases{
            QStringLiteral("likely"),     QStringLiteral("probably"), QStringLiteral("presumably"),
            QStringLiteral("believe to"), QStringLiteral("think to"), QStringLiteral("suspected"),
            QStringLiteral("とみられる"), QStringLiteral("とみられ"), QStringLiteral("とみて"),
            QStringLiteral("と見られる"), QStringLiteral("推定")};
        return phrases.contains(cue.phrase);
    }

    [[nodiscard]] std::vector<TopicTerm> topicOf(const PassageReading& passage, const Operator& op) const {
        std::vector<TopicTerm> topic;
        const Cue& cue = passage.cues[op.cue];
        for (const SentenceReading& sentence : passage.sentences) {
            for (const Term& term : sentence.terms) {
                const Token& token = passage.tokens[term.token];
                const bool isCue = term.token >= cue.firstToken && term.token < cue.endToken;
                const bool isNegatedTwice = op.kind == CueKind::Negation && passage.negationsOf(term.token) % 2 == 0;
                if (term.token >= op.firstToken && term.token < op.endToken && !term.isFigure && !isCue &&
                    !isNegatedTwice && !isReport(token) && !isLinking(token)) {
                    addTerm(topic, {term.stem, term.key, term.weight, token.range, true});
                }
            }
        }
        return topic;
    }

    [[nodiscard]] bool refersBack(const PassageReading& passage, const Operator& op,
                                  const std::vector<TopicTerm>& topic) const {
        bool hasReport = false;
        for (size_t i = op.firstToken; i < op.endToken; ++i) {
            hasReport = hasReport || isReport(passage.tokens[i]);
        }
        return (hasReport && weightOf(topic) <= ownTopic) || topic.empty();
    }

    void addContext(size_t number, const Operator& op, std::vector<TopicTerm>& topic) const {
        const PassageReading& passage = *m_article[number].reading;
        for (TopicTerm& term : topic) {
            term.weight *= settingWeight; // "denied in three letters" denies no letters
            term.isOwn = false;
        }
        addSentence(number, besideWeight, topic, Part::Beside);
        bool isSweeping = false; // "any allegations", "all of these allegations"
        constexpr size_t longestPhrase = 4;
        for (size_t i = op.firstToken; i < op.endToken; ++i) {
            const bool isAll = passage.tokens[i].folded == u"any" || passage.tokens[i].folded == u"all";
            for (size_t j = i + 1; isAll && j < op.endToken && j <= i + longestPhrase; ++j) {
                isSweeping = isSweeping || isReport(passage.tokens[j]);
            }
        }
        const bool hasNeighbour = number > 0 && m_article[number - 1].block == m_article[number].block;
        if (hasNeighbour && !isSweeping) {
            addSentence(number - 1, nearWeight, topic, Part::Meant);
        } else {
            addSentence(0, openingWeight, topic, Part::Meant);
            if (hasNeighbour) {
                addSentence(number - 1, openingWeight, topic, Part::Meant);
            }
        }
    }

    /// What a sentence adds to a topic: words of the sentence itself, what an earlier one means, or what it is set in.
    enum class Part { Beside, Meant, Setting };

    void addSentence(size_t number, double factor, std::vector<TopicTerm>& topic, Part part) const {
        const PassageReading& passage = *m_article[number].reading;
        const size_t first = part == Part::Meant ? contentStart(passage) : 0;
        for (const SentenceReading& sentence : passage.sentences) {
            for (const Term& term : sentence.terms) {
                const Token& token = passage.tokens[term.token];
                if (!term.isFigure && !isReport(token) && term.token >= first) {
                    const bool isHere = part == Part::Beside;
                    addTerm(topic, {term.stem, term.key, factor * term.weight,
                                    isHere ? token.range : domain::TextRange(), part == Part::Meant});
                }
            }
        }
    }

    /// Of "The Courier adds that …" what it adds.
    [[nodiscard]] static size_t contentStart(const PassageReading& passage) {
        for (const Cue& cue : passage.cues) {
            if (cue.kind == CueKind::Attribution && cue.endToken < passage.tokens.size() &&
                passage.tokens[cue.endToken].folded == u"that") {
                return cue.endToken + 1;
            }
        }
        return 0;
    }

    /// Whether nothing in the sentence holds back or turns what it says.
    [[nodiscard]] static bool isPlain(const PassageReading& passage) {
        return std::ranges::none_of(passage.cues, [](const Cue& cue) {
            return cue.kind != CueKind::Attribution && cue.kind != CueKind::Prediction && cue.kind != CueKind::Neutral;
        });
    }

    void addPlain(const PassageReading& passage, std::vector<Standing>& standings) const {
        for (const SentenceReading& sentence : passage.sentences) {
            Standing standing;
            std::vector<size_t> tokens;
            for (const Term& term : sentence.terms) {
                if (!term.isFigure) {
                    addTerm(standing.topic, {term.stem, term.key, term.weight, passage.tokens[term.token].range, true});
                    tokens.push_back(term.token);
                }
            }
            if (!standing.topic.empty()) {
                standing.words = eventPhrase(passage, sentence, tokens, m_lexicons);
                standings.push_back(std::move(standing));
            }
        }
    }

    const std::vector<SentenceInArticle>& m_article;
    const Lexicons& m_lexicons;
    QSet<QString> m_reports; ///< stems, as in m_linking
    QSet<QString> m_linking;
};

bool isSure(Lean lean) {
    return lean == Lean::Affirmed || lean == Lean::Possible;
}

} // namespace

std::vector<std::vector<Standing>> standingsOf(const std::vector<SentenceInArticle>& article,
                                               const Lexicons& lexicons) {
    const StandingReader reader(article, lexicons);
    std::vector<std::vector<Standing>> standings;
    for (size_t i = 0; i < article.size(); ++i) {
        standings.push_back(reader.read(i));
    }
    return standings;
}

std::optional<ContradictionType> clashOf(const Standing& a, const Standing& b) {
    const Standing& upper = isSure(a.lean) ? a : b;
    const Standing& lower = isSure(a.lean) ? b : a;
    if (!isSure(upper.lean) || isSure(lower.lean)) {
        return std::nullopt;
    }
    switch (lower.lean) {
    case Lean::Denied:
        // "may have been" is denied often enough by the way, in sentences on other things.
        return upper.lean == Lean::Affirmed ? std::optional(ContradictionType::Denial) : std::nullopt;
    case Lean::Unlikely:
        return ContradictionType::Modality;
    case Lean::Unclear:
        return upper.lean == Lean::Affirmed || upper.isLikely ? std::optional(ContradictionType::Modality)
                                                              : std::nullopt;
    default:
        return std::nullopt;
    }
}

QString toString(Lean lean) {
    static constexpr std::array names{QLatin1StringView("affirmed"), QLatin1StringView("possible"),
                                      QLatin1StringView("unclear"), QLatin1StringView("unlikely"),
                                      QLatin1StringView("denied")};
    return names.at(static_cast<size_t>(lean));
}

} // namespace gainsay::analysis

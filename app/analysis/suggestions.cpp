// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/suggestions.h"

#include "app/analysis/comparisonrules.h"
#include "app/analysis/rulefilter.h"
#include "app/analysis/sentences.h"
#include "app/analysis/standings.h"
#include "app/analysis/topicindex.h"

#include <QSet>
#include <queue>

#include <cmath>
#include <map>
#include <ranges>

namespace gainsay::analysis {
namespace {

/// Below this much weight of equal words two sentences hardly speak of one thing, whatever their rules say.
constexpr double leastSharedWeight = 1.2;
/// The least agreement of two topics whose leans clash, and what a clash scores with none and with full agreement.
constexpr double leastAgreement = 0.15;
constexpr double clashBase = 0.4;
constexpr double clashRange = 0.7;
/// What nobody vouches for in so many words may be said of another event.
constexpr double plainFactor = 0.75;
/// Where one side alone is dated, the other may speak of another time.
constexpr double undatedFactor = 0.85;
/// Sentences at the beginning of an article whose dates are those of its event.
constexpr size_t openingSentences = 8;
/// Readings are large; of more sentences than this the earlier ones are read anew when they are needed.
constexpr size_t mostReadings = 20000;
/// How much a sentence that stands higher up already is set back.
constexpr double repeatFactor = 0.8;

struct IndexedSentence {
    SentencePlace place;
    Passage passage;
    std::shared_ptr<const PassageReading> reading; ///< null: to be read anew
    std::vector<Standing> standings;
    std::vector<domain::PartialDate> eventDates; ///< of the sentence or, where it has none, of what stands before it
    RuleTraits traits;
};

bool haveCommonDate(const IndexedSentence& a, const IndexedSentence& b) {
    return a.eventDates.empty() || b.eventDates.empty() ||
           std::ranges::any_of(a.eventDates, [&](const domain::PartialDate& one) {
               return std::ranges::any_of(b.eventDates,
                                          [&](const domain::PartialDate& other) { return one.overlaps(other); });
           });
}

/// Whether a sentence is nothing but a date, as under a headline: "Updated 3 March 2020, 10:15 JST".
bool isDateAlone(const PassageReading& reading) {
    static const QStringList labels{QStringLiteral("published"), QStringLiteral("updated"), QStringLiteral("posted"),
                                    QStringLiteral("date"),      QStringLiteral("last"),    QStringLiteral("modified"),
                                    QStringLiteral("on"),        QStringLiteral("at"),      QStringLiteral("am"),
                                    QStringLiteral("pm"),        QStringLiteral("公開"),    QStringLiteral("更新"),
                                    QStringLiteral("配信"),      QStringLiteral("掲載")};
    return !reading.dates.empty() && std::ranges::all_of(reading.tokens, [&](const Token& token) {
        const bool isZone = token.surface.size() <= 4 && token.surface == token.surface.toUpper();
        return !token.isWord() || isZone || labels.contains(token.folded) ||
               std::ranges::any_of(reading.dates,
                                   [&](const DateMention& date) { return date.range.overlaps(token.range); });
    });
}

/// The dates of what a sentence tells.
std::vector<domain::PartialDate> eventDatesOf(const PassageReading& reading) {
    std::vector<domain::PartialDate> dates;
    if (!isDateAlone(reading)) {
        std::ranges::transform(reading.dates, std::back_inserter(dates), &DateMention::date);
    }
    return dates;
}

/// The names of an article: words with a capital inside a sentence, and pairs of such words.
QSet<QString> namesOf(const std::vector<IndexedSentence>& sentences, size_t first) {
    QSet<QString> names;
    for (size_t i = first; i < sentences.size(); ++i) {
        const PassageReading& reading = *sentences[i].reading;
        for (const SentenceReading& part : reading.sentences) {
            for (size_t t = part.firstToken + 1; t < part.endToken; ++t) {
                const Token& token = reading.tokens[t];
                if (token.kind != TokenKind::Word || !token.isCapitalised()) {
                    continue;
                }
                names.insert(token.folded);
                const Token& before = reading.tokens[t - 1];
                if (before.kind == TokenKind::Word && before.isCapitalised()) {
                    names.insert(before.folded + u' ' + token.folded);
                }
            }
        }
    }
    return names;
}

/// What two sentences say besides their rules: the surest clash of their leans.
struct Clash {
    const Standing* a = nullptr;
    const Standing* b = nullptr;
    double agreement = 0;
    domain::ContradictionType type = domain::ContradictionType::Denial;
};

} // namespace

struct SuggestionIndex::State {
    SuggestionOptions options;
    const Lexicons& lexicons;
    TopicIndex topics;
    std::vector<IndexedSentence> sentences;
    std::vector<QSet<QString>> names; ///< by text
    QHash<QString, size_t> textsNaming;
    size_t texts = 0;

    State(const SuggestionOptions& wanted, const Lexicons& words)
        : options(wanted)
        , lexicons(words) {}

    void read(const ComparedText& text);
    void fillInContext(const ComparedText& text, size_t first);
    [[nodiscard]] bool areRelated(size_t a, size_t b) const;
    [[nodiscard]] std::shared_ptr<const PassageReading> readingOf(const IndexedSentence& sentence) const;
    [[nodiscard]] Clash clashOfSentences(const IndexedSentence& a, const IndexedSentence& b) const;
    [[nodiscard]] std::optional<Comparison> compare(const IndexedSentence& a, const IndexedSentence& b) const;
    [[nodiscard]] Comparison describe(const IndexedSentence& a, const IndexedSentence& b, const Clash& clash) const;
};

std::shared_ptr<const PassageReading> SuggestionIndex::State::readingOf(const IndexedSentence& sentence) const {
    return sentence.reading ? sentence.reading
                            : std::make_shared<const PassageReading>(
                                  readPassage(sentence.passage.text, sentence.passage.published, lexicons));
}

void SuggestionIndex::State::read(const ComparedText& text) {
    const size_t first = sentences.size();
    const domain::ArticleText& article = *text.text;
    for (const domain::TextRange range : sentencesOf(article, lexicons)) {
        IndexedSentence sentence;
        sentence.place = {texts, range};
        sentence.passage = {.text = article.slice(range), .published = text.published, .stance = {}, .claim = {}};
        auto reading = readPassage(sentence.passage.text, text.published, lexicons);
        reading.tokens.shrink_to_fit(); // kept for as long as the text is there
        sentence.reading = std::make_shared<const PassageReading>(std::move(reading));
        sentence.traits = ruleTraitsOf(*sentence.reading, lexicons);
        sentences.push_back(std::move(sentence));
    }
    fillInContext(text, first);
    names.push_back(namesOf(sentences, first));
    for (const QString& name : names.back()) {
        ++textsNaming[name];
    }
    for (size_t i = first; i < sentences.size(); ++i) {
        TopicIndex::Keys keys;
        for (const SentenceReading& part : sentences[i].reading->sentences) {
            for (const Term& term : part.terms) {
                topics.addWord(term.stem, keys);
            }
        }
        for (Standing& standing : sentences[i].standings) {
            for (TopicTerm& term : standing.topic) {
                term.number = topics.addWord(term.stem, keys) + 1;
            }
        }
        for (const domain::Mention& mention : text.mentions) {
            if (!mention.entity.isNull() && mention.status != domain::MentionStatus::Rejected &&
                sentences[i].place.range.contains(mention.range)) {
                topics.addEntity(mention.entity.toString(), keys);
            }
        }
        topics.add(std::move(keys));
        if (sentences.size() > mostReadings && i + mostReadings < sentences.size()) {
            sentences[i].reading.reset();
        }
    }
    for (size_t i = first > mostReadings ? first - mostReadings : 0; i + mostReadings < sentences.size() && i < first;
         ++i) {
        sentences[i].reading.reset();
    }
    ++texts;
}

/// Whether two articles name something that not everybody names, or one most of what the other does: without that they
/// hardly report one event. Nothing is known of articles that name next to nobody.
bool SuggestionIndex::State::areRelated(size_t a, size_t b) const {
    constexpr qsizetype fewNames = 3;
    constexpr double sharedPairs = 0.6; // of all articles, at most; names of several words tell more than others
    constexpr double sharedWords = 0.4;
    constexpr double fewPairs = 3; // in a dossier of a handful of articles
    constexpr double fewWords = 2;
    constexpr std::ptrdiff_t leastShared = 3;
    constexpr double mostOfThem = 0.6; // where all articles report one event, nothing in it is particular
    if (names[a].size() < fewNames || names[b].size() < fewNames) {
        return true;
    }
    const auto& fewer = names[a].size() < names[b].size() ? names[a] : names[b];
    const auto& more = names[a].size() < names[b].size() ? names[b] : names[a];
    const auto shared = std::ranges::count_if(fewer, [&](const QString& name) { return more.contains(name); });
    if (static_cast<double>(shared) >= mostOfThem * static_cast<double>(fewer.size())) {
        return true;
    }
    const auto particular = std::ranges::count_if(fewer, [&](const QString& name) {
        const bool isPair = name.contains(u' ');
        const double most = std::max(isPair ? fewPairs : fewWords,
                                     (isPair ? sharedPairs : sharedWords) * static_cast<double>(names.size()));
        return more.contains(name) && static_cast<double>(textsNaming.value(name)) <= most;
    });
    return particular >= leastShared;
}

/// Standings and dates, which sentences have from those around them.
void SuggestionIndex::State::fillInContext(const ComparedText& text, size_t first) {
    std::vector<SentenceInArticle> article;
    const auto blockOf = [&](const IndexedSentence& sentence) {
        const domain::Block* block = text.text->blockAt(sentence.place.range.start);
        return block ? static_cast<size_t>(block->range.start) : 0;
    };
    // The day on which an article appeared may be that of one event in it, but not of all that it tells besides.
    const auto carried = [&](std::vector<domain::PartialDate> dates) {
        std::erase(dates, text.published);
        return dates;
    };
    std::vector<domain::PartialDate> focus; // of the article: the first dates that it names
    for (size_t i = first; i < sentences.size(); ++i) {
        article.push_back({sentences[i].reading.get(), blockOf(sentences[i])});
        if (focus.empty() && i < first + openingSentences) {
            focus = carried(eventDatesOf(*sentences[i].reading));
        }
    }
    auto standings = standingsOf(article, lexicons);
    std::vector<domain::PartialDate> last;
    for (size_t i = first; i < sentences.size(); ++i) {
        if (i > first && article[i - first].block != article[i - first - 1].block) {
            last.clear();
        }
        sentences[i].standings = std::move(standings[i - first]);
        auto own = eventDatesOf(*sentences[i].reading);
        if (!own.empty()) {
            last = carried(own);
        }
        sentences[i].eventDates = !own.empty() ? std::move(own) : last.empty() ? focus : last;
    }
}

Clash SuggestionIndex::State::clashOfSentences(const IndexedSentence& a, const IndexedSentence& b) const {
    Clash best;
    for (const Standing& one : a.standings) {
        for (const Standing& other : b.standings) {
            const auto type = clashOf(one, other);
            if (!type) {
                continue;
            }
            const bool firstIsSaid = one.lean == Lean::Affirmed || one.lean == Lean::Possible;
            const Standing& said = firstIsSaid ? one : other;
            const Standing& denied = firstIsSaid ? other : one;
            double agreement = topics.coverage(denied.topic, said.topic, lexicons.relations());
            agreement *= said.isConfirmed || said.lean == Lean::Possible ? 1.0 : plainFactor;
            if (agreement > best.agreement) {
                best = {&one, &other, agreement, *type};
            }
        }
    }
    return best;
}

Comparison SuggestionIndex::State::describe(const IndexedSentence& a, const IndexedSentence& b,
                                            const Clash& clash) const {
    Comparison comparison;
    comparison.contradiction = true;
    comparison.score = std::min(clashBase + clashRange * clash.agreement, 0.95);
    comparison.type = clash.type;
    comparison.rule = comparisonaccounts::leans.name;
    const auto words = [](const IndexedSentence& sentence, const Standing& standing) {
        return domain::CodePointIndex(sentence.passage.text).slice(sentence.passage.text, standing.words);
    };
    domain::Reason reason;
    reason.rule = QStringLiteral("lean");
    reason.a = clash.a->words;
    reason.b = clash.b->words;
    reason.aValue = toString(clash.a->lean);
    reason.bValue = toString(clash.b->lean);
    reason.label = reason.aValue + QStringLiteral(" ↔ ") + reason.bValue;
    comparison.reasons = {reason};
    for (const TopicTerm& one : clash.a->topic) {
        const auto other = std::ranges::find_if(clash.b->topic, [&](const TopicTerm& term) {
            return lexicons.relations().similarity(one.word(), term.word()) > 0;
        });
        constexpr size_t mostShown = 4;
        if (other != clash.b->topic.end() && !one.range.isEmpty() && !other->range.isEmpty() &&
            comparison.reasons.size() <= mostShown) {
            comparison.reasons.push_back({.rule = QStringLiteral("topic"),
                                          .a = one.range,
                                          .b = other->range,
                                          .aValue = one.stem,
                                          .bValue = other->stem,
                                          .label = QStringLiteral("same topic"),
                                          .clashes = false});
        }
    }
    comparison.explanation = QStringLiteral("Of one thing, “%1” in one passage makes it %2, “%3” in the other %4.")
                                 .arg(words(a, *clash.a), reason.aValue, words(b, *clash.b), reason.bValue);
    if (clash.a->refersBack || clash.b->refersBack) {
        comparison.explanation += QStringLiteral(" What is meant stands further up in the article.");
    }
    return comparison;
}

std::optional<Comparison> SuggestionIndex::State::compare(const IndexedSentence& a, const IndexedSentence& b) const {
    std::optional<Comparison> found;
    if (mayContradict(a.traits, b.traits)) {
        const auto readingA = readingOf(a);
        const auto readingB = readingOf(b);
        Comparison comparison = compareReadings({a.passage, *readingA}, {b.passage, *readingB}, lexicons);
        if (comparison.contradiction) {
            found = std::move(comparison);
        }
    }
    if (haveCommonDate(a, b) && areRelated(a.place.text, b.place.text)) {
        Clash clash = clashOfSentences(a, b);
        if (a.eventDates.empty() != b.eventDates.empty()) {
            clash.agreement *= undatedFactor;
        }
        if (clash.agreement >= leastAgreement && (!found || clashBase + clashRange * clash.agreement > found->score)) {
            found = describe(a, b, clash);
        }
    }
    return found;
}

SuggestionIndex::SuggestionIndex(const SuggestionOptions& options, const Lexicons& lexicons)
    : m_state(std::make_unique<State>(options, lexicons)) {}

SuggestionIndex::~SuggestionIndex() = default;
SuggestionIndex::SuggestionIndex(SuggestionIndex&&) noexcept = default;
SuggestionIndex& SuggestionIndex::operator=(SuggestionIndex&&) noexcept = default;

size_t SuggestionIndex::textCount() const {
    return m_state->texts;
}

size_t SuggestionIndex::sentenceCount() const {
    return m_state->sentences.size();
}

std::optional<std::vector<Suggestion>> SuggestionIndex::add(const ComparedText& text, const std::stop_token& stop) {
    State& state = *m_state;
    const size_t first = state.sentences.size();
    state.read(text);
    std::vector<Suggestion> suggestions;
    for (size_t i = first; i < state.sentences.size(); ++i) {
        if (stop.stop_requested()) {
            dropFrom(state.texts - 1);
            return std::nullopt;
        }
        for (const size_t j : state.topics.closest(i, first, leastSharedWeight, state.options.mostPartners)) {
            if (auto comparison = state.compare(state.sentences[j], state.sentences[i])) {
                suggestions.push_back({state.sentences[j].place, state.sentences[i].place, *std::move(comparison)});
            }
        }
    }
    return suggestions;
}

void SuggestionIndex::dropFrom(size_t text) {
    State& state = *m_state;
    while (!state.sentences.empty() && state.sentences.back().place.text >= text) {
        state.sentences.pop_back();
    }
    state.topics.dropFrom(state.sentences.size());
    for (; state.names.size() > text; state.names.pop_back()) {
        for (const QString& name : state.names.back()) {
            --state.textsNaming[name];
        }
    }
    state.texts = std::min(state.texts, text);
}

std::vector<Suggestion> ranked(const std::vector<Suggestion>& suggestions, size_t most) {
    using Scored = std::pair<double, const Suggestion*>;
    std::vector<Scored> heap; // the best on top
    heap.reserve(suggestions.size());
    for (const Suggestion& one : suggestions) {
        heap.emplace_back(one.comparison.score, &one);
    }
    const auto place = [](const SentencePlace& p) { return std::tuple(p.text, p.range.start, p.range.end); };
    const auto isWorse = [&](const Scored& one, const Scored& other) {
        return one.first != other.first ? one.first < other.first
                                        : std::tuple(place(one.second->a), place(one.second->b)) >
                                              std::tuple(place(other.second->a), place(other.second->b));
    };
    std::ranges::make_heap(heap, isWorse);
    std::map<std::tuple<size_t, qsizetype, qsizetype>, int> shown;
    std::vector<Scored> order;
    std::priority_queue<double, std::vector<double>, std::greater<>> best; // the scores that count so far
    // None that comes after scores more than it does by itself.
    while (most > 0 && !heap.empty() && (best.size() < most || heap.front().first > best.top())) {
        std::ranges::pop_heap(heap, isWorse);
        const auto [own, one] = heap.back();
        heap.pop_back();
        const int before = std::max(shown[place(one->a)]++, shown[place(one->b)]++);
        order.emplace_back(own * std::pow(repeatFactor, before), one);
        best.push(order.back().first);
        if (best.size() > most) {
            best.pop();
        }
    }
    std::ranges::stable_sort(order, std::ranges::greater(), &Scored::first);
    std::vector<Suggestion> result;
    for (const auto& [score, suggestion] : order | std::views::take(most)) {
        result.push_back(*suggestion);
        result.back().comparison.score = score;
    }
    return result;
}

std::vector<Suggestion> suggestContradictions(const std::vector<ComparedText>& texts, const SuggestionOptions& options,
                                              const ProgressSink& progress, const std::stop_token& stop,
                                              const Lexicons& lexicons) {
    SuggestionIndex index(options, lexicons);
    std::vector<Suggestion> suggestions;
    for (const ComparedText& text : texts) {
        if (stop.stop_requested()) {
            break;
        }
        auto found = index.add(text, stop);
        if (!found) {
            break;
        }
        std::ranges::move(*found, std::back_inserter(suggestions));
        report(progress, static_cast<qint64>(index.textCount()), static_cast<qint64>(texts.size()));
    }
    return ranked(suggestions, options.mostSuggestions);
}

} // namespace gainsay::analysis

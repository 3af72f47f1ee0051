// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/suggestions.h"

#include "app/analysis/comparisonrules.h"
#include "app/analysis/sentences.h"

#include <cmath>
#include <map>
#include <ranges>

namespace gainsay::analysis {
namespace {

/// Below this many equal words of weight two sentences hardly speak of one thing, whatever their rules say.
constexpr double leastSharedWeight = 3.0;
constexpr double entityFactor = 1.5;
/// Keys that more sentences than this have in common lead nowhere.
constexpr size_t commonestKey = 400;

struct IndexedSentence {
    SentencePlace place;
    Passage passage;
    PassageReading reading;
    std::vector<size_t> keys; ///< each once
};

/// Numbers words and entities, and knows which sentences have them.
class SentenceIndex {
public:
    void add(size_t sentence, const QString& key, std::vector<size_t>& keys) {
        const auto [found, isNew] = m_numbers.try_emplace(key, m_sentences.size());
        if (isNew) {
            m_sentences.emplace_back();
            m_isEntity.push_back(key.startsWith(entityPrefix));
        }
        if (!std::ranges::contains(keys, found->second)) {
            keys.push_back(found->second);
            m_sentences[found->second].push_back(sentence);
        }
    }

    [[nodiscard]] const std::vector<size_t>& sentencesWith(size_t key) const { return m_sentences[key]; }
    /// log(1 + N/n), so that in a small dossier common words count too; more for an entity.
    [[nodiscard]] double weight(size_t key, size_t sentenceCount) const {
        const double rarity =
            std::log1p(static_cast<double>(sentenceCount) / static_cast<double>(m_sentences[key].size()));
        return m_isEntity[key] ? entityFactor * rarity : rarity;
    }

    static constexpr QChar entityPrefix = u'\x1';

private:
    std::map<QString, size_t> m_numbers;
    std::vector<std::vector<size_t>> m_sentences;
    std::vector<bool> m_isEntity;
};

void addKeys(const ComparedText& text, size_t number, IndexedSentence& sentence, SentenceIndex& index) {
    for (const SentenceReading& part : sentence.reading.sentences) {
        for (const Term& term : part.terms) {
            index.add(number, term.stem, sentence.keys);
        }
    }
    for (const domain::Mention& mention : text.mentions) {
        if (!mention.entity.isNull() && mention.status != domain::MentionStatus::Rejected &&
            sentence.place.range.contains(mention.range)) {
            index.add(number, SentenceIndex::entityPrefix + mention.entity.toString(), sentence.keys);
        }
    }
}

/// The later sentences of other texts that share most with a sentence.
std::vector<size_t> partnersOf(size_t number, const std::vector<IndexedSentence>& sentences, const SentenceIndex& index,
                               size_t most) {
    std::map<size_t, double> shared;
    for (const size_t key : sentences[number].keys) {
        const std::vector<size_t>& others = index.sentencesWith(key);
        if (others.size() > commonestKey) {
            continue;
        }
        for (const size_t other : others) {
            if (other > number && sentences[other].place.text != sentences[number].place.text) {
                shared[other] += index.weight(key, sentences.size());
            }
        }
    }
    std::vector<std::pair<double, size_t>> ranked;
    for (const auto& [other, weight] : shared) {
        if (weight >= leastSharedWeight) {
            ranked.emplace_back(weight, other);
        }
    }
    std::ranges::stable_sort(ranked, std::ranges::greater(), &std::pair<double, size_t>::first);
    std::vector<size_t> partners;
    for (const auto& [weight, other] : ranked | std::views::take(most)) {
        partners.push_back(other);
    }
    return partners;
}

} // namespace

std::vector<Suggestion> suggestContradictions(const std::vector<ComparedText>& texts, const SuggestionOptions& options,
                                              const ProgressSink& progress, const std::stop_token& stop,
                                              const Lexicons& lexicons) {
    std::vector<IndexedSentence> sentences;
    SentenceIndex index;
    for (size_t t = 0; t < texts.size() && !stop.stop_requested(); ++t) {
        const domain::ArticleText& article = *texts[t].text;
        for (const domain::TextRange range : sentencesOf(article, lexicons)) {
            IndexedSentence sentence;
            sentence.place = {t, range};
            sentence.passage = {
                .text = article.slice(range), .published = texts[t].published, .stance = {}, .claim = {}};
            sentence.reading = readPassage(sentence.passage.text, sentence.passage.published, lexicons);
            addKeys(texts[t], sentences.size(), sentence, index);
            sentences.push_back(std::move(sentence));
        }
    }
    std::vector<Suggestion> suggestions;
    for (size_t i = 0; i < sentences.size() && !stop.stop_requested(); ++i) {
        for (const size_t j : partnersOf(i, sentences, index, options.mostPartners)) {
            Comparison comparison = compareReadings({sentences[i].passage, sentences[i].reading},
                                                    {sentences[j].passage, sentences[j].reading}, lexicons);
            if (comparison.contradiction) {
                suggestions.push_back({sentences[i].place, sentences[j].place, std::move(comparison)});
            }
        }
        report(progress, static_cast<qint64>(i) + 1, static_cast<qint64>(sentences.size()));
    }
    std::ranges::stable_sort(suggestions, std::ranges::greater(),
                             [](const Suggestion& s) { return s.comparison.score; });
    if (suggestions.size() > options.mostSuggestions) {
        suggestions.erase(suggestions.begin() + static_cast<std::ptrdiff_t>(options.mostSuggestions),
                          suggestions.end());
    }
    return suggestions;
}

} // namespace gainsay::analysis

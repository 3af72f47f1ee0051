// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/topicindex.h"

#include <cmath>
#include <span>

namespace gainsay::analysis {
namespace {

constexpr double entityFactor = 1.5;
/// Keys that more sentences than this have in common lead nowhere, unless a sentence has no other.
constexpr size_t commonestKey = 400;
constexpr QChar entityPrefix = u'\x1';

} // namespace

TopicIndex::Key TopicIndex::addKey(const QString& name, bool isEntity, Keys& keys) {
    auto number = m_numbers.constFind(name);
    if (number == m_numbers.cend()) {
        number = m_numbers.insert(name, static_cast<Key>(m_sentences.size()));
        m_sentences.emplace_back();
        m_isEntity.push_back(isEntity);
    }
    if (!std::ranges::contains(keys, *number)) {
        keys.push_back(*number);
    }
    return *number;
}

TopicIndex::Key TopicIndex::addWord(const QString& stem, Keys& keys) {
    return addKey(stem, false, keys);
}

void TopicIndex::addEntity(const QString& id, Keys& keys) {
    addKey(entityPrefix + id, true, keys);
}

void TopicIndex::add(Keys keys) {
    for (const Key key : keys) {
        m_sentences[key].push_back(static_cast<std::uint32_t>(m_keys.size()));
    }
    m_keys.push_back(std::move(keys));
    m_shared.push_back(0);
}

void TopicIndex::dropFrom(size_t sentence) {
    while (m_keys.size() > sentence) {
        for (const Key key : m_keys.back()) {
            m_sentences[key].pop_back(); // it came last of all that have the key
        }
        m_keys.pop_back();
        m_shared.pop_back();
    }
}

/// log(1 + N/n), so that in a small dossier common words count too; more for an entity.
double TopicIndex::weight(Key key) const {
    const double rarity = std::log1p(static_cast<double>(m_keys.size()) /
                                     static_cast<double>(std::max<size_t>(m_sentences[key].size(), 1)));
    return m_isEntity[key] ? entityFactor * rarity : rarity;
}

double TopicIndex::rarityOf(const TopicTerm& term) const {
    return term.number > 0 ? weight(term.number - 1) : std::log1p(static_cast<double>(m_keys.size()));
}

std::vector<std::uint32_t> TopicIndex::shareKeys(size_t sentence, size_t before) const {
    std::vector<std::uint32_t> touched;
    const auto add = [&](Key key, std::span<const std::uint32_t> others) {
        const auto added = static_cast<float>(weight(key));
        for (const std::uint32_t other : others) {
            if (m_shared[other] == 0) {
                touched.push_back(other);
            }
            m_shared[other] += added;
        }
    };
    const auto earlier = [&](Key key) {
        const auto& others = m_sentences[key];
        return std::span(others.begin(), std::ranges::lower_bound(others, before));
    };
    for (const Key key : m_keys[sentence]) {
        if (m_sentences[key].size() <= commonestKey) {
            add(key, earlier(key));
        }
    }
    if (touched.empty() && !m_keys[sentence].empty()) {
        // All its words are common: it meets the latest sentences that have the rarest of them, and what else they
        // share.
        const Key rarest =
            *std::ranges::min_element(m_keys[sentence], {}, [&](Key key) { return m_sentences[key].size(); });
        const auto all = earlier(rarest);
        add(rarest, all.last(std::min(all.size(), commonestKey)));
        for (const std::uint32_t other : touched) {
            for (const Key key : m_keys[sentence]) {
                const bool isShared = key != rarest && std::ranges::contains(m_keys[other], key);
                m_shared[other] += isShared ? static_cast<float>(weight(key)) : 0;
            }
        }
    }
    return touched;
}

std::vector<size_t> TopicIndex::closest(size_t sentence, size_t before, double least, size_t most) const {
    const std::vector<std::uint32_t> touched = shareKeys(sentence, before);
    std::vector<std::pair<float, std::uint32_t>> ranked;
    for (const std::uint32_t other : touched) {
        if (m_shared[other] >= static_cast<float>(least)) {
            ranked.emplace_back(m_shared[other], other);
        }
        m_shared[other] = 0;
    }
    const auto closer = [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    };
    const auto end = ranked.begin() + static_cast<std::ptrdiff_t>(std::min(most, ranked.size()));
    std::partial_sort(ranked.begin(), end, ranked.end(), closer);
    std::vector<size_t> result;
    for (auto each = ranked.begin(); each != end; ++each) {
        result.push_back(each->second);
    }
    return result;
}

double TopicIndex::coverage(const std::vector<TopicTerm>& denied, const std::vector<TopicTerm>& said,
                            const WordRelations& relations) const {
    double own = 0; // of what is denied itself
    double sharedOwn = 0;
    double all = 0;
    double shared = 0;
    int words = 0;
    for (const TopicTerm& term : denied) {
        const double weight = term.weight * rarityOf(term);
        double best = 0;
        for (const TopicTerm& other : said) {
            best = std::max(best, other.weight * relations.similarity(term.word(), other.word()));
        }
        const double covered = std::min(1.0, best) * weight;
        all += weight;
        shared += covered;
        own += term.isOwn ? weight : 0;
        sharedOwn += term.isOwn ? covered : 0;
        words += best > 0 ? 1 : 0;
    }
    constexpr int leastWords = 2;
    constexpr double leastOwn = 0.3;
    if (words < leastWords || own == 0 || sharedOwn < leastOwn * own) {
        return 0;
    }
    double weightSaid = 0;
    double answered = 0;
    for (const TopicTerm& term : said) {
        const double weight = term.weight * rarityOf(term);
        double best = 0;
        for (const TopicTerm& other : denied) {
            best = std::max(best, relations.similarity(term.word(), other.word()));
        }
        weightSaid += weight;
        answered += best * weight;
    }
    // What the other sentence says besides makes it less likely that it is of this that it speaks.
    constexpr double leastShare = 0.6;
    return (sharedOwn / own + shared / all) / 2 * (leastShare + (1 - leastShare) * answered / weightSaid);
}

} // namespace gainsay::analysis

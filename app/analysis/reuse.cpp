// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/reuse.h"

#include "app/analysis/folding.h"

#include <cstdint>
#include <limits>
#include <set>
#include <tuple>
#include <unordered_map>

namespace gainsay::analysis {
namespace {

using WordId = std::uint32_t;

/// A text as numbers: equal words have equal numbers in all texts.
struct WordList {
    std::vector<WordId> ids;
    std::vector<domain::TextRange> ranges;
};

class Vocabulary {
public:
    WordList read(const QString& text) {
        const FoldedText form(text);
        const std::u32string& characters = form.characters();
        WordList words;
        for (size_t i = 0; i < characters.size();) {
            const size_t start = i;
            if (isUnspaced(characters[i])) {
                ++i;
                while (i < characters.size() && QChar::isMark(characters[i])) {
                    ++i; // a voicing mark belongs to its kana
                }
            } else {
                while (i < characters.size() && (isSpacedWordCharacter(characters[i]) || characters[i] == U'_')) {
                    ++i;
                }
            }
            if (i == start) {
                ++i;
                continue;
            }
            words.ids.push_back(idOf(characters.substr(start, i - start)));
            words.ranges.push_back(form.originOf(start, i));
        }
        return words;
    }

private:
    WordId idOf(const std::u32string& word) {
        return m_ids.try_emplace(word, static_cast<WordId>(m_ids.size() + 1)).first->second;
    }

    std::unordered_map<std::u32string, WordId> m_ids;
};

struct Place {
    std::uint32_t text = 0;
    std::uint32_t word = 0;
};

using Fingerprints = std::unordered_map<std::uint64_t, std::vector<Place>>;

std::uint64_t scrambled(std::uint64_t value) { // splitmix64's finaliser: spreads nearby numbers
    value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27U)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31U);
}

/// Polynomial hashes of all windows of `length` words, rolled along.
std::vector<std::uint64_t> windowHashes(const std::vector<WordId>& ids, size_t length) {
    if (ids.size() < length) {
        return {};
    }
    constexpr std::uint64_t base = 0x100000001B3ULL;
    std::uint64_t highest = 1;
    for (size_t i = 1; i < length; ++i) {
        highest *= base;
    }
    std::vector<std::uint64_t> hashes;
    hashes.reserve(ids.size() - length + 1);
    std::uint64_t rolling = 0;
    for (size_t i = 0; i < ids.size(); ++i) {
        if (i >= length) {
            rolling -= ids[i - length] * highest;
        }
        rolling = rolling * base + ids[i];
        if (i + 1 >= length) {
            hashes.push_back(scrambled(rolling));
        }
    }
    return hashes;
}

/// Puts down the smallest hash of every window of hashes, the rightmost of equal ones, each place once.
void winnow(const std::vector<std::uint64_t>& hashes, size_t window, std::uint32_t text, Fingerprints& into) {
    size_t last = std::numeric_limits<size_t>::max();
    for (size_t i = 0; i + window <= hashes.size(); ++i) {
        size_t smallest = i;
        if (last != std::numeric_limits<size_t>::max() && last >= i) {
            smallest = hashes[i + window - 1] <= hashes[last] ? i + window - 1 : last;
        } else {
            for (size_t j = i + 1; j < i + window; ++j) {
                smallest = hashes[j] <= hashes[smallest] ? j : smallest;
            }
        }
        if (smallest != last) {
            into[hashes[smallest]].push_back({text, static_cast<std::uint32_t>(smallest)});
            last = smallest;
        }
    }
}

/// Widens equal places to whole runs and remembers what each run covers, so that its other fingerprints find nothing
/// new.
class RunCollector {
public:
    RunCollector(const std::vector<WordList>& texts, size_t leastWords)
        : m_texts(texts)
        , m_leastWords(leastWords) {}

    void widen(Place one, Place other) {
        if (one.text == other.text) {
            return;
        }
        const auto [a, b] = one.text < other.text ? std::pair(one, other) : std::pair(other, one);
        const std::vector<WordId>& wordsA = m_texts[a.text].ids;
        const std::vector<WordId>& wordsB = m_texts[b.text].ids;
        size_t startA = a.word;
        size_t startB = b.word;
        while (startA > 0 && startB > 0 && wordsA[startA - 1] == wordsB[startB - 1]) {
            --startA;
            --startB;
        }
        if (!m_known.insert({a.text, b.text, startA, startB}).second) {
            return;
        }
        size_t length = 0;
        while (startA + length < wordsA.size() && startB + length < wordsB.size() &&
               wordsA[startA + length] == wordsB[startB + length]) {
            ++length;
        }
        if (length < m_leastWords) {
            return;
        }
        const auto rangeOf = [length](const WordList& text, size_t start) {
            return domain::TextRange{text.ranges[start].start, text.ranges[start + length - 1].end};
        };
        m_runs.push_back({a.text, b.text, rangeOf(m_texts[a.text], startA), rangeOf(m_texts[b.text], startB),
                          static_cast<int>(length)});
    }

    std::vector<SharedRun> take() {
        std::ranges::sort(m_runs, {}, [](const SharedRun& run) {
            return std::tuple(run.textA, run.textB, run.rangeA.start, run.rangeB.start);
        });
        return std::move(m_runs);
    }

private:
    const std::vector<WordList>& m_texts;
    size_t m_leastWords;
    std::set<std::tuple<size_t, size_t, size_t, size_t>> m_known;
    std::vector<SharedRun> m_runs;
};

} // namespace

std::vector<SharedRun> findReuse(const std::vector<QString>& texts, int leastWords, const ProgressSink& progress,
                                 const std::stop_token& stop) {
    const auto least = static_cast<size_t>(std::max(leastWords, 1));
    // A fingerprint covers half of the least run; the window takes up the rest, so that every run holds one.
    const size_t length = std::max<size_t>(1, least / 2);
    const size_t window = least - length + 1;
    const auto total = static_cast<qint64>(texts.size());
    Vocabulary vocabulary;
    std::vector<WordList> words;
    Fingerprints fingerprints;
    for (const QString& text : texts) {
        if (stop.stop_requested()) {
            return {};
        }
        words.push_back(vocabulary.read(text));
        winnow(windowHashes(words.back().ids, length), window, static_cast<std::uint32_t>(words.size() - 1),
               fingerprints);
        report(progress, static_cast<qint64>(words.size()), total);
    }
    RunCollector runs(words, least);
    for (const auto& [hash, places] : fingerprints) {
        if (stop.stop_requested()) {
            break;
        }
        for (size_t i = 0; i < places.size(); ++i) {
            for (size_t j = i + 1; j < places.size(); ++j) {
                runs.widen(places[i], places[j]);
            }
        }
    }
    return runs.take();
}

} // namespace gainsay::analysis

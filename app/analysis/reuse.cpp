// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/reuse.h"

#include "app/analysis/folding.h"
#include "app/domain/foldedsigns.h"

#include <iterator>
#include <limits>
#include <tuple>

namespace gainsay::analysis {
namespace {

using Fingerprint = std::pair<std::uint64_t, size_t>; ///< a hash and the word where its stretch begins

std::uint64_t scrambled(std::uint64_t value) { // splitmix64's finaliser: spreads nearby numbers
    value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27U)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31U);
}

/// Polynomial hashes of all windows of `length` words, rolled along.
std::vector<std::uint64_t> windowHashes(const std::vector<std::uint32_t>& ids, size_t length) {
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

/// The smallest hash of every window of hashes, the rightmost of equal ones, each place once.
std::vector<Fingerprint> winnow(const std::vector<std::uint64_t>& hashes, size_t window) {
    std::vector<Fingerprint> chosen;
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
            chosen.emplace_back(hashes[smallest], smallest);
            last = smallest;
        }
    }
    return chosen;
}

/// Of a fingerprint that one text has more often than this, the further places are left out: a text that says the same
/// again and again (a table of zeros) would otherwise be compared with its like at each of its words.
constexpr size_t mostPlaces = 32;

void dropRepeated(std::vector<Fingerprint>& prints) {
    std::vector<std::uint64_t> hashes;
    std::ranges::transform(prints, std::back_inserter(hashes), &Fingerprint::first);
    std::ranges::sort(hashes);
    bool isRepetitive = false;
    for (size_t i = mostPlaces; i < hashes.size() && !isRepetitive; ++i) {
        isRepetitive = hashes[i] == hashes[i - mostPlaces];
    }
    if (isRepetitive) {
        std::unordered_map<std::uint64_t, size_t> counts;
        std::erase_if(prints, [&](const Fingerprint& print) { return ++counts[print.first] > mostPlaces; });
    }
}

/// Reads the words of a text: maximal stretches of letters, digits and marks, or single characters of scripts without
/// spaces.
template <typename TakeWord>
void forEachWord(const QString& text, TakeWord take) {
    const std::u32string characters = text.toStdU32String();
    QString word;
    for (size_t i = 0; i < characters.size();) {
        const size_t start = i;
        const bool unspaced = isUnspaced(characters[i]);
        bool isPlain = !unspaced;
        word.clear();
        if (unspaced) {
            ++i;
            while (i < characters.size() && QChar::isMark(characters[i])) {
                ++i; // a voicing mark belongs to its kana
            }
        } else {
            while (i < characters.size()) {
                const char32_t c = characters[i];
                if (domain::isSettingMark(c) && i > start) {
                    isPlain = false;
                    ++i;
                    continue;
                }
                const bool isLower = (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9');
                const bool isUpper = c >= U'A' && c <= U'Z';
                if (!isLower && !isUpper && (c < 0x80 || !isSpacedWordCharacter(c))) {
                    break;
                }
                isPlain = isPlain && c < 0x80;
                word += QChar(static_cast<char16_t>(isUpper ? c + (U'a' - U'A') : c));
                ++i;
            }
        }
        if (i == start) {
            ++i;
            continue;
        }
        if (!isPlain) {
            word = folded(QString::fromUcs4(&characters[start], static_cast<qsizetype>(i - start)));
        }
        take(word, static_cast<qsizetype>(start), static_cast<qsizetype>(i));
    }
}

} // namespace

ReuseIndex::ReuseIndex(int leastWords, const Spellings& spellings)
    : m_spellings(spellings)
    , m_leastWords(static_cast<size_t>(std::max(leastWords, 1))) {}

void ReuseIndex::addWord(const QString& word, qsizetype start, qsizetype end, Words& words) {
    auto id = m_ids.constFind(word);
    if (id == m_ids.cend()) {
        id = m_ids.insert(word, static_cast<WordId>(m_formOf.size()));
        const QString form = m_spellings.formOf(word);
        auto formId = m_formIds.constFind(form);
        if (formId == m_formIds.cend()) {
            formId = m_formIds.insert(form, static_cast<WordId>(m_formIds.size() + 1));
        }
        m_formOf.push_back(*formId);
    }
    words.ids.push_back(*id);
    words.starts.push_back(static_cast<std::uint32_t>(start));
    words.ends.push_back(static_cast<std::uint32_t>(end));
}

ReuseIndex::Words ReuseIndex::read(const QString& text) {
    Words words;
    forEachWord(text, [&](const QString& word, qsizetype start, qsizetype end) { addWord(word, start, end, words); });
    return words;
}

std::vector<ReuseIndex::WordId> ReuseIndex::formsOf(const Words& words) const {
    std::vector<WordId> forms;
    forms.reserve(words.ids.size());
    for (const WordId id : words.ids) {
        forms.push_back(m_formOf[id]);
    }
    return forms;
}

ReuseIndex::Extent ReuseIndex::widen(const Words& a, size_t wordA, const Words& b, size_t wordB) const {
    const auto agree = [&](size_t i, size_t j) { return m_formOf[a.ids[i]] == m_formOf[b.ids[j]]; };
    Extent extent{wordA, wordB, 0};
    while (extent.startA > 0 && extent.startB > 0 && agree(extent.startA - 1, extent.startB - 1)) {
        --extent.startA;
        --extent.startB;
    }
    while (extent.startA + extent.words < a.ids.size() && extent.startB + extent.words < b.ids.size() &&
           agree(extent.startA + extent.words, extent.startB + extent.words)) {
        ++extent.words;
    }
    return extent;
}

void ReuseIndex::addRuns(size_t textA, const Words& b, const Extent& extent, std::vector<SharedRun>& runs) const {
    const Words& a = m_texts[textA];
    const auto put = [&](size_t offset, size_t words, bool isIdentical) {
        const auto rangeOf = [words](const Words& text, size_t first) {
            return domain::TextRange{text.starts[first], text.ends[first + words - 1]};
        };
        runs.push_back({textA, m_texts.size(), rangeOf(a, extent.startA + offset), rangeOf(b, extent.startB + offset),
                        static_cast<int>(words), isIdentical});
    };
    bool hasIdentical = false;
    for (size_t i = 0; i < extent.words;) {
        size_t end = i;
        while (end < extent.words && a.ids[extent.startA + end] == b.ids[extent.startB + end]) {
            ++end;
        }
        if (end - i >= m_leastWords) {
            put(i, end - i, true);
            hasIdentical = true;
        }
        i = end + 1;
    }
    if (!hasIdentical) {
        put(0, extent.words, false);
    }
}

std::vector<SharedRun> ReuseIndex::runsWith(const Words& words, const std::vector<Fingerprint>& prints,
                                            const std::stop_token& stop) const {
    struct Hash {
        size_t operator()(const std::pair<std::uint32_t, std::int64_t>& key) const {
            return scrambled(key.first * 0x9E3779B97F4A7C15ULL + static_cast<std::uint64_t>(key.second));
        }
    };
    // By text and distance between the places: how far the new text has been compared along it.
    std::unordered_map<std::pair<std::uint32_t, std::int64_t>, size_t, Hash> compared;
    std::vector<SharedRun> runs;
    for (const auto& [hash, word] : prints) {
        if (stop.stop_requested()) {
            break;
        }
        const auto head = m_heads.find(hash);
        for (std::uint32_t at = head != m_heads.end() ? head->second : 0; at != 0; at = m_places[at - 1].next) {
            const Place& place = m_places[at - 1];
            size_t& reached =
                compared[{place.text, static_cast<std::int64_t>(word) - static_cast<std::int64_t>(place.word)}];
            if (reached > word) {
                continue; // lies in a run that another fingerprint found
            }
            const Extent extent = widen(m_texts[place.text], place.word, words, word);
            reached = std::max(extent.startB + extent.words, word + 1);
            if (extent.words >= m_leastWords) {
                addRuns(place.text, words, extent, runs);
            }
        }
    }
    std::ranges::sort(runs, {},
                      [](const SharedRun& run) { return std::tuple(run.textA, run.rangeA.start, run.rangeB.start); });
    return runs;
}

std::vector<Fingerprint> ReuseIndex::printsOf(const Words& words) const {
    // A fingerprint covers half of the least run; the window takes up the rest, so that every run holds one.
    const size_t length = std::max<size_t>(1, m_leastWords / 2);
    const size_t window = m_leastWords - length + 1;
    std::vector<Fingerprint> prints = winnow(windowHashes(formsOf(words), length), window);
    dropRepeated(prints);
    return prints;
}

std::optional<std::vector<SharedRun>> ReuseIndex::add(const QString& text, const std::stop_token& stop) {
    Words words = read(text);
    const std::vector<Fingerprint> prints = printsOf(words);
    std::vector<SharedRun> runs = runsWith(words, prints, stop);
    if (stop.stop_requested()) {
        return std::nullopt;
    }
    for (const auto& [hash, word] : prints) {
        std::uint32_t& head = m_heads[hash];
        m_places.push_back({static_cast<std::uint32_t>(m_texts.size()), static_cast<std::uint32_t>(word), head});
        head = static_cast<std::uint32_t>(m_places.size());
    }
    m_texts.push_back(std::move(words));
    return runs;
}

void ReuseIndex::dropFrom(size_t text) {
    while (m_texts.size() > text) {
        const std::vector<Fingerprint> prints = printsOf(m_texts.back());
        for (size_t i = prints.size(); i-- > 0;) {
            m_heads[prints[i].first] = m_places.back().next; // the way add() came, backwards
            m_places.pop_back();
        }
        m_texts.pop_back();
    }
}

std::vector<SharedRun> findReuse(const std::vector<QString>& texts, int leastWords, const ProgressSink& progress,
                                 const std::stop_token& stop) {
    ReuseIndex index(leastWords);
    std::vector<SharedRun> runs;
    for (const QString& text : texts) {
        if (stop.stop_requested()) {
            break;
        }
        auto shared = index.add(text, stop);
        if (!shared) {
            break;
        }
        std::ranges::move(*shared, std::back_inserter(runs));
        report(progress, static_cast<qint64>(index.size()), static_cast<qint64>(texts.size()));
    }
    std::ranges::sort(runs, {}, [](const SharedRun& run) {
        return std::tuple(run.textA, run.textB, run.rangeA.start, run.rangeB.start);
    });
    return runs;
}

} // namespace gainsay::analysis

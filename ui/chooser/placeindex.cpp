// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chooser/placeindex.h"

#include <algorithm>
#include <future>
#include <thread>
#include <tuple>

namespace gainsay::ui {
namespace {

constexpr size_t entriesAnOrder = 1024; ///< how often it is asked whether to stop
constexpr size_t entriesAThread = 20'000;
constexpr size_t mostThreads = 4;

/// How many threads look through so many entries. Their results are the same, however many they are.
size_t threadsFor(size_t entries) {
    const size_t processors = std::clamp<size_t>(std::thread::hardware_concurrency(), 1, mostThreads);
    return std::clamp<size_t>(entries / entriesAThread, 1, processors);
}

} // namespace

/// Keeps the best of many.
class PlaceIndex::Best {
public:
    explicit Best(size_t limit)
        : m_limit(limit) {}

    /// What a place of this length, behind those before it, has to score to be kept.
    [[nodiscard]] int least(quint32 length) const {
        if (m_heap.size() < m_limit) {
            return 0;
        }
        return m_heap.front().length > length ? -m_heap.front().worse : 1 - m_heap.front().worse;
    }
    /// Only for one that scores enough.
    void add(FoundPlace place, quint32 length) { add({-place.score, length, place}); }
    void add(const Best& other) {
        for (const Ranked& ranked : other.m_heap) {
            add(ranked);
        }
    }
    [[nodiscard]] std::vector<FoundPlace> take() {
        std::sort_heap(m_heap.begin(), m_heap.end());
        std::vector<FoundPlace> places;
        std::ranges::transform(m_heap, std::back_inserter(places), &Ranked::place);
        return places;
    }

private:
    struct Ranked {
        int worse = 0;
        quint32 length = 0;
        FoundPlace place;

        bool operator<(const Ranked& other) const {
            return std::tie(worse, length, place.kind, place.row) <
                   std::tie(other.worse, other.length, other.place.kind, other.place.row);
        }
    };

    void add(Ranked ranked) {
        m_heap.push_back(ranked);
        std::push_heap(m_heap.begin(), m_heap.end());
        if (m_heap.size() > m_limit) {
            std::pop_heap(m_heap.begin(), m_heap.end());
            m_heap.pop_back();
        }
    }

    size_t m_limit;
    std::vector<Ranked> m_heap; ///< worst on top
};

namespace {

bool contains(std::u16string_view text, std::u16string_view words) {
    return text.find(words) != std::u16string_view::npos;
}

} // namespace

std::shared_ptr<const PlaceIndex> PlaceIndex::build(PlaceSources sources, const std::stop_token& stop) {
    const std::shared_ptr<PlaceIndex> index(new PlaceIndex);
    index->m_sources = std::move(sources);
    return index->fold(stop) ? index : nullptr;
}

void PlaceIndex::add(QStringView name, std::initializer_list<QStringView> more) {
    Entry entry;
    entry.start = m_text.size();
    appendFolded(m_text, name);
    entry.head = static_cast<quint32>(name.size());
    for (const QStringView text : more) {
        if (!text.isEmpty()) {
            m_text.push_back(u' ');
            appendFolded(m_text, text);
        }
    }
    entry.length = static_cast<quint32>(m_text.size() - entry.start);
    entry.letters = letterSet(textOf(entry));
    m_entries.push_back(entry);
}

bool PlaceIndex::fold(const std::stop_token& stop) {
    m_entries.reserve(m_sources.articles->size() + m_sources.entities->size() + m_sources.claims->size() +
                      m_sources.quotes->size());
    const auto goesOn = [&] { return m_entries.size() % entriesAnOrder != 0 || !stop.stop_requested(); };
    for (const session::ArticleRow& row : *m_sources.articles) {
        if (!goesOn()) {
            return false;
        }
        m_articleOf.insert(row.version.id, m_entries.size());
        add(row.article.title, {row.sourceName});
    }
    for (const domain::Entity& entity : *m_sources.entities) {
        QStringList aliases;
        for (const domain::Alias& alias : entity.aliases) {
            aliases << alias.name;
        }
        add(entity.name, {aliases.join(u' ')});
    }
    for (const domain::Claim& claim : *m_sources.claims) {
        add(claim.text, {claim.note});
    }
    for (const domain::Quote& quote : *m_sources.quotes) {
        if (!goesOn()) {
            return false;
        }
        add(quote.exact, {quote.note});
    }
    return true;
}

std::span<const PlaceIndex::Entry> PlaceIndex::entriesOf(PlaceKind kind) const {
    const size_t sizes[] = {m_sources.articles->size(), m_sources.entities->size(), m_sources.claims->size(),
                            m_sources.quotes->size()};
    const auto number = static_cast<size_t>(kind);
    size_t first = 0;
    for (size_t before = 0; before < number; ++before) {
        first += sizes[before];
    }
    return std::span(m_entries).subspan(first, sizes[number]);
}

std::vector<FoundPlace> PlaceIndex::find(const PlaceQuestion& question, const std::stop_token& stop) const {
    const bool isNothingTyped = FuzzyMatcher(question.typed).isEmpty();
    const size_t threads = isNothingTyped ? 1 : threadsFor(m_entries.size());
    std::vector<std::future<Best>> others;
    for (size_t part = 1; part < threads; ++part) {
        others.push_back(std::async(std::launch::async, [&, part] { return bestOf(question, part, threads, stop); }));
    }
    Best best = bestOf(question, 0, threads, stop);
    for (std::future<Best>& other : others) {
        best.add(other.get());
    }
    if (stop.stop_requested()) {
        return {};
    }
    std::vector<FoundPlace> found = best.take();
    if (isNothingTyped) {
        putFirst(question, found);
    }
    return found;
}

PlaceIndex::Best PlaceIndex::bestOf(const PlaceQuestion& question, size_t part, size_t parts,
                                    const std::stop_token& stop) const {
    FuzzyMatcher matcher(question.typed);
    Best best(question.limit);
    for (const PlaceKind kind : question.kinds) {
        const auto entries = entriesOf(kind);
        const size_t looked = matcher.isEmpty() ? std::min(question.limit, entries.size()) : entries.size();
        const size_t end = looked * (part + 1) / parts;
        for (size_t row = looked * part / parts; row < end; ++row) {
            const Entry& entry = entries[row];
            if (row % entriesAnOrder == 0 && stop.stop_requested()) {
                return best;
            }
            const quint32 length = matcher.isEmpty() ? 0 : entry.length;
            const int least = best.least(length);
            if ((entry.letters & matcher.letters()) != matcher.letters() || matcher.mostScore() < least) {
                continue;
            }
            if (const auto score = matcher.score(textOf(entry), entry.head, least)) {
                best.add({kind, row, *score}, length);
            }
        }
    }
    return best;
}

void PlaceIndex::putFirst(const PlaceQuestion& question, std::vector<FoundPlace>& found) const {
    std::vector<FoundPlace> first;
    for (const PlaceKey& wanted : question.first) {
        const size_t rows = std::ranges::contains(question.kinds, wanted.kind) ? entriesOf(wanted.kind).size() : 0;
        for (size_t row = 0; row < rows; ++row) {
            if (keyOf(wanted.kind, row) == wanted.key) {
                first.push_back({wanted.kind, row, 0});
                break;
            }
        }
    }
    std::erase_if(found, [&](const FoundPlace& place) { return std::ranges::contains(first, place); });
    found.insert(found.begin(), first.begin(), first.end());
    found.resize(std::min(found.size(), question.limit));
}

std::vector<size_t> PlaceIndex::holding(QStringView typed, PlaceKind kind, size_t limit, const std::stop_token& stop,
                                        const Accepts& accepts) const {
    const std::u16string words = folded(typed.trimmed());
    const quint64 letters = letterSet(words);
    std::vector<size_t> rows;
    const auto entries = entriesOf(kind);
    for (size_t row = 0; row < entries.size() && rows.size() < limit && letters != 0; ++row) {
        if (row % entriesAnOrder == 0 && stop.stop_requested()) {
            return {};
        }
        if ((entries[row].letters & letters) == letters && contains(textOf(entries[row]), words) &&
            (!accepts || accepts(row))) {
            rows.push_back(row);
        }
    }
    return rows;
}

std::vector<TextPiece> PlaceIndex::letters(const FoundPlace& place, QStringView typed) const {
    const Entry& entry = entriesOf(place.kind)[place.row];
    std::vector<TextPiece> pieces = FuzzyMatcher(typed).pieces(textOf(entry));
    const int head = static_cast<int>(entry.head);
    std::erase_if(pieces, [&](const TextPiece& piece) { return piece.start >= head; });
    for (TextPiece& piece : pieces) {
        piece.end = std::min(piece.end, head);
    }
    return pieces;
}

std::optional<size_t> PlaceIndex::articleOf(domain::VersionId version) const {
    const auto found = m_articleOf.find(version);
    return found == m_articleOf.end() ? std::nullopt : std::optional(*found);
}

QUuid PlaceIndex::keyOf(PlaceKind kind, size_t row) const {
    switch (kind) {
    case PlaceKind::Article:
        return (*m_sources.articles)[row].article.id.uuid();
    case PlaceKind::Entity:
        return (*m_sources.entities)[row].id.uuid();
    case PlaceKind::Claim:
        return (*m_sources.claims)[row].id.uuid();
    case PlaceKind::Quote:
        break;
    }
    return (*m_sources.quotes)[row].id.uuid();
}

} // namespace gainsay::ui

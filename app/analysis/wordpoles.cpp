// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/wordpoles.h"

#include "app/domain/fnv.h"

#include <bit>
#include <map>
#include <set>
#include <vector>

namespace gainsay::analysis {
namespace {

/// The same on every machine and in every run, as qHash() is not.
size_t hashOf(QStringView stem) {
    domain::Fnv hash;
    for (const QChar letter : stem) {
        hash.add(letter.unicode());
    }
    return hash.value();
}

template <typename T>
struct OwnLists {
    std::vector<WordPoles::Number> starts{0};
    std::vector<T> items;

    template <typename List>
    void add(const List& list) {
        items.insert(items.end(), list.begin(), list.end());
        starts.push_back(static_cast<WordPoles::Number>(items.size()));
    }
    [[nodiscard]] WordPoles::Lists<T> lists() const { return {starts, items}; }
};

/// Where the words of one stem stand.
struct Ends {
    std::set<int> poles;
    std::set<int> mainPoles;
};

std::map<QString, Ends> endsByStem(const Lexicon& lexicon, const Stemmer& stemmer) {
    std::map<QString, Ends> ends;
    for (const LexiconEntry& entry : lexicon.entries()) {
        Ends& ofStem = ends[stemmer.stem(entry.phrase)];
        std::set<int>& poles = entry.kind == u"mainpole" ? ofStem.mainPoles : ofStem.poles;
        for (const QStringView pole : QStringView(entry.value).tokenize(u' ')) {
            poles.insert(pole.toInt());
        }
    }
    return ends;
}

} // namespace

struct WordPoles::Storage {
    OwnLists<char> stems;
    OwnLists<int> poles;
    OwnLists<int> mainPoles;
    std::vector<Number> places;

    void add(QStringView stem, const Ends& ends) {
        stems.add(stem.toUtf8());
        poles.add(ends.poles);
        mainPoles.add(ends.mainPoles);
    }
    /// At most three in four are taken, so that the next free one is near.
    void fillPlaces() {
        const auto last = static_cast<Number>(stems.starts.size() - 2);
        places.resize(std::bit_ceil(size_t{last} + last / 3 + 1));
        const size_t mask = places.size() - 1;
        for (Number number = 1; number <= last; ++number) {
            size_t place = hashOf(QString::fromUtf8(stems.lists()[number]));
            while (places[place & mask] != 0) {
                ++place;
            }
            places[place & mask] = number;
        }
    }
};

QStringList poleKinds() {
    return {QStringLiteral("pole"), QStringLiteral("mainpole")};
}

WordPoles::WordPoles(const Lexicon& lexicon, const Stemmer& stemmer) {
    auto storage = std::make_shared<Storage>();
    storage->add({}, {}); // number 0 is no word
    for (const auto& [stem, ends] : endsByStem(lexicon, stemmer)) {
        storage->add(stem, ends);
    }
    storage->fillPlaces();
    m_tables = {.stems = storage->stems.lists(),
                .poles = storage->poles.lists(),
                .mainPoles = storage->mainPoles.lists(),
                .places = storage->places};
    m_storage = std::move(storage);
}

WordPoles::Number WordPoles::numberOf(QStringView stem) const {
    const auto places = m_tables.places;
    const size_t first = hashOf(stem);
    for (size_t i = 0; i < places.size(); ++i) {
        const Number number = places[(first + i) & (places.size() - 1)];
        if (number == 0 || QUtf8StringView(m_tables.stems[number]) == stem) {
            return number;
        }
    }
    return 0;
}

} // namespace gainsay::analysis

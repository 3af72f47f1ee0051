// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/wordrelations.h"

#include "app/analysis/folding.h"

#include <array>

namespace gainsay::analysis {
namespace {

constexpr double sameScore = 0.9;
constexpr double kindScore = 0.8;
constexpr double rootScore = 0.7;
constexpr qsizetype shortestRoot = 4;
constexpr qsizetype longestEnding = 4;

/// Words that begin alike and differ in a short ending alone: "hack" and "hacker", "invad" and "invas".
bool shareRoot(QStringView a, QStringView b) {
    if (a.isEmpty() || b.isEmpty() || a.front() != b.front()) {
        return false; // most words differ at once
    }
    const auto shorter = std::min(a.size(), b.size());
    const auto longer = std::max(a.size(), b.size());
    if (shorter < shortestRoot || longer - shorter > longestEnding) {
        return false;
    }
    const auto differs = std::ranges::mismatch(a, b).in1 - a.begin();
    return differs >= shortestRoot && differs + 1 >= shorter && differs * 3 >= longer * 2;
}

/// What "unstable" is the opposite of, and "disappear": the word behind a prefix that says not, for each that it begins
/// with.
QStringList plainForms(QStringView word) {
    static constexpr std::array prefixes{QStringView(u"un"), QStringView(u"dis"), QStringView(u"non"),
                                         QStringView(u"in"), QStringView(u"im"),  QStringView(u"il"),
                                         QStringView(u"ir"), QStringView(u"mis")};
    constexpr qsizetype shortestPlain = 4;
    QStringList plain;
    for (const QStringView prefix : prefixes) {
        if (word.size() >= prefix.size() + shortestPlain && word.startsWith(prefix)) {
            plain << word.sliced(prefix.size()).toString();
        }
    }
    return plain;
}

bool isNegatedForm(QStringView negated, QStringView plain) {
    return negated.size() > plain.size() && negated.endsWith(plain) && plainForms(negated).contains(plain);
}

/// Puts a number into an ascending list that does not have it yet.
void insert(std::vector<std::uint32_t>& numbers, std::uint32_t number) {
    const auto place = std::ranges::lower_bound(numbers, number);
    if (place == numbers.end() || *place != number) {
        numbers.insert(place, number);
    }
}

bool contains(const std::vector<std::uint32_t>& numbers, std::uint32_t number) {
    return number != 0 && std::ranges::binary_search(numbers, number);
}

} // namespace

QStringList relatedKinds() {
    return {QStringLiteral("same"), QStringLiteral("kind")};
}

QStringList oppositeKinds() {
    return {QStringLiteral("opposite"), QStringLiteral("converse")};
}

WordRelations::Number WordRelations::add(const QString& stem) {
    Number& number = m_numbers[stem];
    if (number == 0) {
        number = static_cast<Number>(m_words.size());
        m_words << stem;
    }
    return number;
}

void WordRelations::addRelated(const Lexicon& lexicon, const Stemmer& stemmer) {
    const auto entryFor = [this](Number number) -> Entry& {
        m_entries.resize(std::max<size_t>(m_entries.size(), number + 1));
        return m_entries[number];
    };
    for (const LexiconEntry& entry : lexicon.entries()) {
        const Number head = add(stemmer.stem(folded(entry.phrase)));
        const bool isGroup = entry.kind == u"same";
        if (isGroup) {
            insert(entryFor(head).groups, m_groupCount);
        }
        for (const QString& word : entry.value.split(u' ', Qt::SkipEmptyParts)) {
            Entry& other = entryFor(add(stemmer.stem(folded(word))));
            insert(isGroup ? other.groups : other.wider, isGroup ? m_groupCount : head);
        }
        m_groupCount += isGroup ? 1 : 0;
    }
}

void WordRelations::addOpposites(const Lexicon& lexicon, const Stemmer& stemmer) {
    for (const LexiconEntry& entry : lexicon.entries()) {
        const Number head = add(stemmer.stem(folded(entry.phrase)));
        const auto relation = entry.kind == u"converse" ? &Entry::converses : &Entry::opposites;
        for (const QString& word : entry.value.split(u' ', Qt::SkipEmptyParts)) {
            const Number other = add(stemmer.stem(folded(word)));
            m_entries.resize(std::max<size_t>({m_entries.size(), head + 1, other + 1}));
            insert(m_entries[head].*relation, other);
            insert(m_entries[other].*relation, head);
        }
    }
    m_entries.shrink_to_fit(); // the last lists, which stay as long as the program runs
}

bool WordRelations::areConverses(const KeyedWord& a, const KeyedWord& b) const {
    return contains(entryOf(a).converses, b.key.number);
}

bool WordRelations::standAtOppositeEnds(const KeyedWord& a, const KeyedWord& b) const {
    return areOpposed(polesOf(a), polesOf(b));
}

bool WordRelations::meanOpposites(const KeyedWord& a, const KeyedWord& b) const {
    return areOpposed(m_poles.mainPolesOf(a.key.poles), m_poles.mainPolesOf(b.key.poles));
}

bool WordRelations::areSame(const KeyedWord& a, const KeyedWord& b) const {
    const Numbers& groups = entryOf(a).groups;
    const Numbers& others = entryOf(b).groups;
    return a == b || std::ranges::any_of(groups, [&](Number group) { return std::ranges::contains(others, group); });
}

bool WordRelations::isKindOf(const KeyedWord& narrow, const KeyedWord& wide) const {
    return contains(entryOf(narrow).wider, wide.key.number);
}

bool WordRelations::areOpposites(const KeyedWord& a, const KeyedWord& b) const {
    return contains(entryOf(a).opposites, b.key.number) || isNegatedForm(a.stem, b.stem) ||
           isNegatedForm(b.stem, a.stem);
}

QStringList WordRelations::oppositesOf(const KeyedWord& word) const {
    QStringList opposites = plainForms(word.stem);
    for (const Number number : entryOf(word).opposites) {
        opposites << m_words[number];
    }
    return opposites;
}

double WordRelations::similarity(const KeyedWord& a, const KeyedWord& b) const {
    if (a == b) {
        return 1.0;
    }
    if (areOpposites(a, b)) {
        return 0.0;
    }
    if (areSame(a, b)) {
        return sameScore;
    }
    if (isKindOf(a, b) || isKindOf(b, a)) {
        return kindScore;
    }
    return shareRoot(a.stem, b.stem) ? rootScore : 0.0;
}

} // namespace gainsay::analysis

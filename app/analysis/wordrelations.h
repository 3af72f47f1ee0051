// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/lexicon.h"
#include "app/analysis/stemmer.h"
#include "app/analysis/wordpoles.h"

#include <QHash>
#include <QStringList>

#include <cstdint>
#include <vector>

namespace gainsay::analysis {

/// What tells words apart and finds them in the lists at once, worked out where a text is read: the same words are
/// compared again and again.
struct WordKey {
    size_t hash = 0;          ///< of the stem
    std::uint32_t number = 0; ///< in the lists; 0: in none
    std::uint32_t poles = 0;  ///< of the stem in WordPoles; 0: in none

    bool operator==(const WordKey&) const = default;
};

/// A stem with its key, for the time of a comparison.
struct KeyedWord {
    QStringView stem;
    WordKey key;

    bool operator==(const KeyedWord& other) const { return key == other.key && stem == other.stem; }
};

/// Which words may stand for each other and which exclude each other. Words are given and compared by their stems.
class WordRelations {
public:
    WordRelations() = default;

    /// Adds entries "same" and "kind" (see resources/lexicons/related.en.tsv).
    void addRelated(const Lexicon& lexicon, const Stemmer& stemmer);
    /// Adds entries "opposite" and "converse"; both relations hold both ways.
    void addOpposites(const Lexicon& lexicon, const Stemmer& stemmer);
    /// Has to be of the same stemmer as the words that are added.
    void setPoles(WordPoles poles) { m_poles = std::move(poles); }

    /// The key of a word. It changes when words are added. The stem must outlive what is keyed.
    [[nodiscard]] WordKey keyOf(const QString& stem) const {
        return {.hash = qHash(stem), .number = m_numbers.value(stem, 0), .poles = m_poles.numberOf(stem)};
    }
    [[nodiscard]] KeyedWord keyed(const QString& stem) const { return {stem, keyOf(stem)}; }

    [[nodiscard]] bool areSame(const KeyedWord& a, const KeyedWord& b) const;
    /// Whether `wide` covers what `narrow` means.
    [[nodiscard]] bool isKindOf(const KeyedWord& narrow, const KeyedWord& wide) const;
    /// The words that the lists oppose to a word, and the one that it negates by its first syllable ("stable" of
    /// "unstable"): of two opposites at least one finds the other here.
    [[nodiscard]] QStringList oppositesOf(const KeyedWord& word) const;
    [[nodiscard]] bool areOpposites(const KeyedWord& a, const KeyedWord& b) const;
    /// Whether the words see one thing from its two sides: who buys has a seller, what lies north of a place has it in
    /// the south. Such words may be opposites besides, where both are said of one side.
    [[nodiscard]] bool areConverses(const KeyedWord& a, const KeyedWord& b) const;
    /// Whether one of the commoner senses of each word stands at the other end of one scale: a wider relation than
    /// areOpposites(), for words that nothing else in their sentences answers.
    [[nodiscard]] bool standAtOppositeEnds(const KeyedWord& a, const KeyedWord& b) const;
    /// The same of what each word means first of all.
    [[nodiscard]] bool meanOpposites(const KeyedWord& a, const KeyedWord& b) const;
    /// The ends at which a word stands, ascending: the other end of each has the negative number.
    [[nodiscard]] std::span<const int> polesOf(const KeyedWord& word) const { return m_poles.polesOf(word.key.poles); }
    /// How well one word stands for the other: 1 equal, 0 not at all. Words of the same root ("hack", "hacker") count
    /// too.
    [[nodiscard]] double similarity(const KeyedWord& a, const KeyedWord& b) const;

private:
    using Number = std::uint32_t;
    using Numbers = std::vector<Number>; ///< ascending, each once

    /// What the lists have of one word.
    struct Entry {
        Numbers groups; ///< of words that mean the same
        Numbers wider;  ///< words that cover what it means
        Numbers opposites;
        Numbers converses;
    };

    Number add(const QString& stem);
    [[nodiscard]] const Entry& entryOf(const KeyedWord& word) const {
        return m_entries[word.key.number < m_entries.size() ? word.key.number : 0];
    }

    QHash<QString, Number> m_numbers; ///< from 1
    QStringList m_words{QString()};   ///< by number
    std::vector<Entry> m_entries{1};  ///< by number; words that come later in the lists have none
    WordPoles m_poles;
    Number m_groupCount = 0;
};

/// The kinds of the two lexicons.
[[nodiscard]] QStringList relatedKinds();
[[nodiscard]] QStringList oppositeKinds();

} // namespace gainsay::analysis

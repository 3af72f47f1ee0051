// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/lexicon.h"
#include "app/analysis/stemmer.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <vector>

namespace gainsay::analysis {

/// Which words may stand for each other and which exclude each other. Words are given and compared by their stems.
class WordRelations {
public:
    WordRelations() = default;

    /// Adds entries "same" and "kind" (see resources/lexicons/related.en.tsv).
    void addRelated(const Lexicon& lexicon, const Stemmer& stemmer);
    /// Adds entries "opposite" and "converse"; both relations hold both ways.
    void addOpposites(const Lexicon& lexicon, const Stemmer& stemmer);
    /// Adds entries "pole" (see wordnet/wordnetlexicon.cpp).
    void addPoles(const Lexicon& lexicon, const Stemmer& stemmer);

    [[nodiscard]] bool areSame(const QString& a, const QString& b) const;
    /// Whether `wide` covers what `narrow` means.
    [[nodiscard]] bool isKindOf(const QString& narrow, const QString& wide) const;
    /// The words that the lists oppose to a word, and the one that it negates by its first syllable ("stable" of
    /// "unstable"): of two opposites at least one finds the other here.
    [[nodiscard]] QSet<QString> oppositesOf(const QString& word) const;
    [[nodiscard]] bool areOpposites(const QString& a, const QString& b) const;
    /// Whether the words see one thing from its two sides: who buys has a seller, what lies north of a place has it in
    /// the south. Such words may be opposites besides, where both are said of one side.
    [[nodiscard]] bool areConverses(const QString& a, const QString& b) const;
    /// Whether one of the commoner senses of each word stands at the other end of one scale: a wider relation than
    /// areOpposites(), for words that nothing else in their sentences answers.
    [[nodiscard]] bool standAtOppositeEnds(const QString& a, const QString& b) const;
    /// The ends at which a word stands, ascending: the other end of each has the negative number.
    [[nodiscard]] const std::vector<int>& polesOf(const QString& word) const;
    /// How well one word stands for the other: 1 equal, 0 not at all. Words of the same root ("hack", "hacker") count
    /// too.
    [[nodiscard]] double similarity(const QString& a, const QString& b) const;

private:
    QHash<QString, QSet<int>> m_groups;
    QHash<QString, QSet<QString>> m_wider;
    QHash<QString, QSet<QString>> m_opposites;
    QHash<QString, QSet<QString>> m_converses;
    using Numbers = std::vector<int>; ///< ascending
    QHash<QString, Numbers> m_poles;
    int m_groupCount = 0;
};

/// The kinds of the two lexicons.
[[nodiscard]] QStringList relatedKinds();
[[nodiscard]] QStringList oppositeKinds();
[[nodiscard]] QStringList poleKinds();

} // namespace gainsay::analysis

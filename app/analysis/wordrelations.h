// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/lexicon.h"
#include "app/analysis/stemmer.h"

#include <QHash>
#include <QSet>

#include <functional>

namespace gainsay::analysis {

/// Which words may stand for each other and which exclude each other. Words are given and compared by their stems.
class WordRelations {
public:
    WordRelations() = default;

    /// Adds entries "same" and "kind" (see resources/lexicons/related.en.tsv).
    void addRelated(const Lexicon& lexicon, const Stemmer& stemmer);
    /// Adds entries "opposite"; the relation holds both ways.
    void addOpposites(const Lexicon& lexicon, const Stemmer& stemmer);

    [[nodiscard]] bool areSame(const QString& a, const QString& b) const;
    /// Whether `wide` covers what `narrow` means.
    [[nodiscard]] bool isKindOf(const QString& narrow, const QString& wide) const;
    [[nodiscard]] bool areOpposites(const QString& a, const QString& b) const;
    /// How well one word stands for the other: 1 equal, 0 not at all. Words of the same root ("hack", "hacker") count
    /// too.
    [[nodiscard]] double similarity(const QString& a, const QString& b) const;

private:
    QHash<QString, QSet<int>> m_groups;
    QHash<QString, QSet<QString>> m_wider;
    QHash<QString, QSet<QString>> m_opposites;
    int m_groupCount = 0;
};

/// The kinds of the two lexicons.
[[nodiscard]] QStringList relatedKinds();
[[nodiscard]] QStringList oppositeKinds();

} // namespace gainsay::analysis

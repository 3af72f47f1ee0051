// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/cues.h"
#include "app/analysis/numberwords.h"
#include "app/analysis/stemmer.h"
#include "app/analysis/wordclasses.h"
#include "app/analysis/wordrelations.h"

#include <QSet>

namespace gainsay::analysis {

class LexiconShelf;

/// Everything the rules know about words, read from the lexicon files. Immutable once loaded, so that threads may share
/// it.
class Lexicons {
public:
    /// Reads all lexicons of a folder (or resource folder). The first line that cannot be used fails the whole.
    [[nodiscard]] static Result<Lexicons> load(const QString& folder);
    /// Takes all lexicons from a shelf, with a user's laid over them. Fails as load() does.
    [[nodiscard]] static Result<Lexicons> take(LexiconShelf& shelf);
    /// The lexicons that the program carries in itself, read on first use.
    [[nodiscard]] static const Lexicons& builtIn();

    [[nodiscard]] const Stemmer& stemmer() const { return m_stemmer; }
    [[nodiscard]] const WordClasses& classes() const { return m_classes; }
    [[nodiscard]] const WordRelations& relations() const { return m_relations; }
    [[nodiscard]] const CuePatterns& cues() const { return m_cues; }
    [[nodiscard]] const NumberWords& numbers() const { return m_numbers; }

    /// Whether a folded word belongs to the names of companies and the like ("industries").
    [[nodiscard]] bool isBodyWord(const QString& foldedWord) const { return m_bodyWords.contains(foldedWord); }

    /// Whether a folded word says which legal form a company has ("ltd").
    [[nodiscard]] bool isLegalForm(const QString& foldedWord) const { return m_legalForms.contains(foldedWord); }

    /// Whether a stem is that of a verb that says the same whichever way round ("Anna met Bo").
    [[nodiscard]] bool isMutualVerb(const QString& stem) const { return m_mutualVerbs.contains(stem); }

    enum class Abbreviation { None, Title, Other };
    /// Whether a full stop after this folded word may be part of an abbreviation.
    [[nodiscard]] Abbreviation abbreviation(const QString& foldedWord) const {
        return m_abbreviations.value(foldedWord, Abbreviation::None);
    }

private:
    Stemmer m_stemmer;
    WordClasses m_classes;
    WordRelations m_relations;
    CuePatterns m_cues;
    NumberWords m_numbers;
    QHash<QString, Abbreviation> m_abbreviations;
    QSet<QString> m_bodyWords;
    QSet<QString> m_legalForms;
    QSet<QString> m_mutualVerbs; ///< stems
};

} // namespace gainsay::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/lexicon.h"

#include <QHash>
#include <QString>

namespace gainsay::analysis {

/// Brings the inflected forms of an English word to one key: "denies", "denied" and "deny" agree. A key is for
/// comparing, not for reading ("deni"). Irregular forms come from a lexicon, the rest from the regular endings -s, -es,
/// -ed, -ing, final -e and -y, and doubled consonants; no derivation is undone ("denial" stays apart).
class Stemmer {
public:
    Stemmer() = default;
    /// Entries of kind "verb" or "noun": the phrase is the base form, the value its irregular forms, separated by
    /// spaces. Kind "fixed": a word that only looks inflected ("news").
    explicit Stemmer(const Lexicon& irregular);

    /// The key of a folded word.
    [[nodiscard]] QString stem(const QString& word) const;
    /// Whether the word is an irregular form of a verb, the base itself included.
    [[nodiscard]] bool isIrregularVerb(const QString& word) const { return m_verbs.contains(word); }

private:
    QHash<QString, QString> m_bases; ///< irregular form → base form
    QHash<QString, QString> m_verbs; ///< the same, of verbs alone
};

/// The kinds that Stemmer understands.
[[nodiscard]] QStringList stemmerKinds();

} // namespace gainsay::analysis

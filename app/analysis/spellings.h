// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/lexicon.h"

#include <QHash>
#include <QString>

namespace gainsay::analysis {

/// Brings the spellings of one word to one form ("unauthorised", "unauthorized"), for comparing. Immutable, so that
/// threads may share it.
class Spellings {
public:
    Spellings() = default;
    /// Entries "word" and "ending" (see resources/lexicons/spelling.en.tsv).
    explicit Spellings(const Lexicon& lexicon);
    /// The spellings that the program carries in itself, read on first use.
    [[nodiscard]] static const Spellings& builtIn();

    /// The form of a folded word; the word itself where no entry fits.
    [[nodiscard]] QString formOf(const QString& word) const;

private:
    QHash<QString, QString> m_words;
    QHash<QString, QString> m_endings;
    qsizetype m_longestEnding = 0;
};

/// The kinds that Spellings understands.
[[nodiscard]] QStringList spellingKinds();

} // namespace gainsay::analysis

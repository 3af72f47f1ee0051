// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/tokenizer.h"

#include <QString>

#include <optional>
#include <vector>

namespace gainsay::dossier {

/// The words of a search, taken apart as the index takes its texts apart: phrases, of which each has to be there. The
/// last word is open, it may be the beginning of one, unless it stands in quotation marks.
class SearchQuery {
public:
    [[nodiscard]] static Result<SearchQuery> parse(const QString& typed, const Tokenizer& tokenizer);

    /// Nothing to look for.
    [[nodiscard]] bool isEmpty() const { return m_terms.isEmpty(); }
    /// In FTS5's own notation, every word quoted so that none is taken for an operator.
    [[nodiscard]] QString expression() const;
    /// Whether the last word is open and so short that the index would have to gather a good part of itself to tell
    /// which texts have a word that begins so.
    [[nodiscard]] bool endsInStub() const;
    /// The same without the last word; empty where it is the only one.
    [[nodiscard]] QString expressionBeforeLast() const;

    /// A stretch of a text, in bytes.
    struct Place {
        qsizetype start = 0;
        qsizetype end = 0;
    };
    enum class Phrases { Any, Last };
    /// Where the first of the phrases, or the last of them, is complete for the first time in a text; nothing where it
    /// is not there.
    [[nodiscard]] Result<std::optional<Place>> firstPlace(QByteArrayView utf8, Phrases which,
                                                          const Tokenizer& tokenizer) const;

private:
    struct Phrase {
        std::vector<QByteArray> words; ///< folded; may be empty
        bool isOpen = false;           ///< its last word is the beginning of one
    };
    class Search;

    QStringList m_terms; ///< quoted
    std::vector<Phrase> m_phrases;
};

} // namespace gainsay::dossier

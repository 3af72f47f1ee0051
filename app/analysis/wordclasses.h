// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/analysis/lexicon.h"
#include "app/analysis/tokens.h"

#include <QHash>

namespace gainsay::analysis {

/// How much a word says by itself, and for function words which part they play.
enum class WordClass { Content, Light, Determiner, Preposition, Auxiliary, Conjunction, Pronoun, Function };

/// Looks words up in closed lists; what no list has is a content word.
class WordClasses {
public:
    WordClasses() = default;
    /// Adds entries whose kind is a class and whose phrase is a list of words. Where two list a word, the first wins.
    void add(const Lexicon& lexicon, const Stemmer& stemmer);

    /// The class of a token; symbols are function words, numbers content.
    [[nodiscard]] WordClass of(const Token& token) const;
    [[nodiscard]] bool isContent(const Token& token) const {
        const WordClass wordClass = of(token);
        return wordClass == WordClass::Content || wordClass == WordClass::Light;
    }
    /// Whether the word, written with a capital, is likely to begin a sentence rather than to be a name.
    [[nodiscard]] bool opensSentence(const QString& foldedWord) const;

private:
    [[nodiscard]] WordClass ofUnspaced(const Token& token) const;

    QHash<QString, WordClass> m_classes; ///< by folded word
    QHash<QString, WordClass> m_light;   ///< by stem
};

/// The kinds that WordClasses understands.
[[nodiscard]] QStringList wordClassKinds();

} // namespace gainsay::analysis

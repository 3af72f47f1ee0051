// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/wordclasses.h"

#include "app/analysis/folding.h"

#include <array>

namespace gainsay::analysis {
namespace {

struct NamedClass {
    QLatin1StringView name;
    WordClass wordClass;
};

constexpr std::array namedClasses{
    NamedClass{QLatin1StringView("determiner"), WordClass::Determiner},
    NamedClass{QLatin1StringView("preposition"), WordClass::Preposition},
    NamedClass{QLatin1StringView("auxiliary"), WordClass::Auxiliary},
    NamedClass{QLatin1StringView("conjunction"), WordClass::Conjunction},
    NamedClass{QLatin1StringView("pronoun"), WordClass::Pronoun},
    NamedClass{QLatin1StringView("function"), WordClass::Function},
    NamedClass{QLatin1StringView("light"), WordClass::Light},
};

} // namespace

QStringList wordClassKinds() {
    QStringList kinds;
    for (const NamedClass& known : namedClasses) {
        kinds << known.name;
    }
    return kinds;
}

void WordClasses::add(const Lexicon& lexicon, const Stemmer& stemmer) {
    for (const LexiconEntry& entry : lexicon.entries()) {
        const auto known = std::ranges::find(namedClasses, entry.kind, &NamedClass::name);
        for (const QString& word : entry.phrase.split(u' ', Qt::SkipEmptyParts)) {
            if (known->wordClass == WordClass::Light) {
                m_light.insert(stemmer.stem(folded(word)), WordClass::Light);
            } else if (!m_classes.contains(folded(word))) {
                m_classes.insert(folded(word), known->wordClass);
            }
        }
    }
}

WordClass WordClasses::of(const Token& token) const {
    switch (token.kind) {
    case TokenKind::Symbol:
        return WordClass::Function;
    case TokenKind::Number:
        return WordClass::Content;
    case TokenKind::Unspaced:
        return ofUnspaced(token);
    case TokenKind::Word:
        break;
    }
    if (const auto found = m_classes.constFind(token.folded); found != m_classes.cend()) {
        return *found;
    }
    return m_light.value(token.stem, WordClass::Content);
}

/// Japanese writes what carries meaning in kanji and katakana; words all in hiragana are particles, endings and
/// auxiliaries unless they are long.
WordClass WordClasses::ofUnspaced(const Token& token) const {
    static constexpr qsizetype longHiraganaWord = 4;
    for (const QString& form : {token.folded, token.stem}) {
        if (const auto found = m_classes.constFind(form); found != m_classes.cend()) {
            return *found;
        }
    }
    if (m_light.contains(token.stem)) {
        return WordClass::Light;
    }
    const std::u32string characters = token.folded.toStdU32String();
    const bool kanaOnly = std::ranges::all_of(characters, isHiragana);
    return kanaOnly && token.folded.size() < longHiraganaWord ? WordClass::Function : WordClass::Content;
}

bool WordClasses::opensSentence(const QString& foldedWord) const {
    return m_classes.contains(foldedWord);
}

} // namespace gainsay::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/lexicons.h"

#include "app/analysis/lexiconshelf.h"

#include <optional>

namespace gainsay::analysis {
namespace {

constexpr QLatin1StringView irregularForms("irregular.en.tsv");

/// Takes the lexicons one after the other and remembers the first failure.
class Loader {
public:
    explicit Loader(LexiconShelf& shelf)
        : m_shelf(shelf) {}

    Lexicon take(const QString& fileName, const QStringList& kinds, Overlay overlay = Overlay::Adds,
                 const LexiconShelf::Check& check = {}) {
        if (m_error) {
            return {};
        }
        return orFail(m_shelf.take(fileName, kinds, overlay, check));
    }

    bool takeUnread(const QString& fileName, const QStringList& others) { return m_shelf.takeUnread(fileName, others); }

    template <typename T>
    T orFail(Result<T> result) {
        if (result) {
            return *std::move(result);
        }
        if (!m_error) {
            m_error = std::move(result).error();
        }
        return {};
    }

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    LexiconShelf& m_shelf;
    std::optional<Error> m_error;
};

/// What the program has of its own was worked out while building, by the stems of its own irregular forms.
WordPoles polesOf(Loader& loader, const Stemmer& stemmer) {
    const QString fileName = QStringLiteral("wordnet.en.tsv");
    return loader.takeUnread(fileName, {irregularForms}) ? WordPoles::builtIn()
                                                         : WordPoles(loader.take(fileName, poleKinds()), stemmer);
}

WordRelations relationsOf(Loader& loader, const Stemmer& stemmer) {
    WordRelations relations;
    for (const QString& language : {QStringLiteral("en"), QStringLiteral("ja")}) {
        relations.addRelated(loader.take(QStringLiteral("related.%1.tsv").arg(language), relatedKinds()), stemmer);
    }
    for (const QString& language : {QStringLiteral("en"), QStringLiteral("ja")}) {
        relations.addOpposites(loader.take(QStringLiteral("antonyms.%1.tsv").arg(language), oppositeKinds()), stemmer);
    }
    relations.setPoles(polesOf(loader, stemmer));
    return relations;
}

CuePatterns cuesOf(Loader& loader, const Stemmer& stemmer) {
    const auto canBeCompiled = [&](const Lexicon& cues) -> Result<void> {
        const auto patterns = CuePatterns::compile({cues}, stemmer);
        return patterns ? Result<void>() : Result<void>(passOn(patterns));
    };
    const std::vector<Lexicon> cues{
        loader.take(QStringLiteral("cues.en.tsv"), cueKindNames(), Overlay::Overrides, canBeCompiled),
        loader.take(QStringLiteral("cues.ja.tsv"), cueKindNames(), Overlay::Overrides, canBeCompiled)};
    return loader.orFail(CuePatterns::compile(cues, stemmer));
}

NumberWords numbersOf(Loader& loader) {
    const auto canBeCompiled = [](const Lexicon& numbers) -> Result<void> {
        const auto words = NumberWords::compile(numbers);
        return words ? Result<void>() : Result<void>(passOn(words));
    };
    return loader.orFail(NumberWords::compile(
        loader.take(QStringLiteral("numbers.en.tsv"), numberWordKinds(), Overlay::Overrides, canBeCompiled)));
}

} // namespace

Result<Lexicons> Lexicons::load(const QString& folder) {
    LexiconShelf shelf(folder);
    return take(shelf);
}

Result<Lexicons> Lexicons::take(LexiconShelf& shelf) {
    Loader loader(shelf);
    Lexicons lexicons;
    lexicons.m_stemmer = Stemmer(loader.take(irregularForms, stemmerKinds(), Overlay::Overrides));
    const Stemmer& stemmer = lexicons.m_stemmer;
    lexicons.m_classes.add(loader.take(QStringLiteral("words.en.tsv"), wordClassKinds()), stemmer);
    lexicons.m_classes.add(loader.take(QStringLiteral("words.ja.tsv"), wordClassKinds()), stemmer);
    lexicons.m_relations = relationsOf(loader, stemmer);
    lexicons.m_cues = cuesOf(loader, stemmer);
    lexicons.m_numbers = numbersOf(loader);
    const QString title = QStringLiteral("title");
    const Lexicon abbreviations =
        loader.take(QStringLiteral("abbreviations.en.tsv"), {title, QStringLiteral("other")}, Overlay::Overrides);
    for (const LexiconEntry& entry : abbreviations.entries()) {
        lexicons.m_abbreviations.insert(entry.phrase, entry.kind == title ? Abbreviation::Title : Abbreviation::Other);
    }
    // A line holds many words, and several lines are of one kind.
    const Lexicon bodies =
        loader.take(QStringLiteral("organisations.en.tsv"), {QStringLiteral("body"), QStringLiteral("legal")});
    for (const LexiconEntry& entry : bodies.entries()) {
        for (const QString& word : entry.phrase.split(u' ', Qt::SkipEmptyParts)) {
            (entry.kind == u"legal" ? lexicons.m_legalForms : lexicons.m_bodyWords).insert(word);
        }
    }
    for (const char16_t* verb : {u"meet", u"marry", u"join", u"merge", u"fight", u"talk", u"agree", u"play", u"share",
                                 u"border", u"be", u"face", u"say", u"tell", u"near", u"match"}) {
        lexicons.m_mutualVerbs.insert(stemmer.stem(QString::fromUtf16(verb)));
    }
    if (const auto error = loader.error()) {
        return std::unexpected(*error);
    }
    return lexicons;
}

const Lexicons& Lexicons::builtIn() {
    // The files are part of the program: that they cannot be read is a defect, not a condition to report to the user.
    static const Lexicons lexicons = [] {
        auto loaded = load(programsLexicons());
        if (!loaded) {
            qFatal("%s", qUtf8Printable(loaded.error().message));
        }
        return *std::move(loaded);
    }();
    return lexicons;
}

} // namespace gainsay::analysis

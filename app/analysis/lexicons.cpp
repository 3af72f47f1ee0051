// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/lexicons.h"

namespace gainsay::analysis {
namespace {

/// Loads the lexicons one after the other and remembers the first failure.
class Loader {
public:
    explicit Loader(QString folder)
        : m_folder(std::move(folder)) {}

    Lexicon take(const QString& fileName, const QStringList& kinds) {
        if (m_error) {
            return {};
        }
        return orFail(Lexicon::load(m_folder + u'/' + fileName, kinds));
    }

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
    QString m_folder;
    std::optional<Error> m_error;
};

} // namespace

Result<Lexicons> Lexicons::load(const QString& folder) {
    Loader loader(folder);
    Lexicons lexicons;
    lexicons.m_stemmer = Stemmer(loader.take(QStringLiteral("irregular.en.tsv"), stemmerKinds()));
    const Stemmer& stemmer = lexicons.m_stemmer;
    lexicons.m_classes.add(loader.take(QStringLiteral("words.en.tsv"), wordClassKinds()), stemmer);
    lexicons.m_classes.add(loader.take(QStringLiteral("words.ja.tsv"), wordClassKinds()), stemmer);
    lexicons.m_relations.addRelated(loader.take(QStringLiteral("related.en.tsv"), relatedKinds()), stemmer);
    lexicons.m_relations.addRelated(loader.take(QStringLiteral("related.ja.tsv"), relatedKinds()), stemmer);
    lexicons.m_relations.addOpposites(loader.take(QStringLiteral("antonyms.en.tsv"), oppositeKinds()), stemmer);
    lexicons.m_relations.addOpposites(loader.take(QStringLiteral("antonyms.ja.tsv"), oppositeKinds()), stemmer);
    lexicons.m_relations.addPoles(loader.take(QStringLiteral("wordnet.en.tsv"), poleKinds()), stemmer);
    const std::vector<Lexicon> cues{loader.take(QStringLiteral("cues.en.tsv"), cueKindNames()),
                                    loader.take(QStringLiteral("cues.ja.tsv"), cueKindNames())};
    lexicons.m_cues = loader.orFail(CuePatterns::compile(cues, stemmer));
    lexicons.m_numbers =
        loader.orFail(NumberWords::compile(loader.take(QStringLiteral("numbers.en.tsv"), numberWordKinds())));
    const QString title = QStringLiteral("title");
    const QString other = QStringLiteral("other");
    const Lexicon abbreviations = loader.take(QStringLiteral("abbreviations.en.tsv"), {title, other});
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
    if (loader.error()) {
        return std::unexpected(*loader.error());
    }
    return lexicons;
}

const Lexicons& Lexicons::builtIn() {
    // The files are part of the program: that they cannot be read is a defect, not a condition to report to the user.
    static const Lexicons lexicons = [] {
        auto loaded = load(QStringLiteral(":/lexicons"));
        if (!loaded) {
            qFatal("%s", qUtf8Printable(loaded.error().message));
        }
        return *std::move(loaded);
    }();
    return lexicons;
}

} // namespace gainsay::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/vocabulary.h"

#include "app/analysis/lexiconshelf.h"

#include <QDir>

namespace gainsay::analysis {
namespace {

bool hasLexicons(const QString& folder) {
    return !folder.isEmpty() && !QDir(folder).entryList({QStringLiteral("*.tsv")}, QDir::Files).isEmpty();
}

/// What is part of the program can be read, and what is a user's has been checked: anything else is a defect.
template <typename T>
T sound(Result<T> result) {
    if (!result) {
        qFatal("%s", qUtf8Printable(result.error().message));
    }
    return *std::move(result);
}

} // namespace

Vocabulary::Vocabulary(QString userFolder)
    : m_userFolder(std::move(userFolder)) {}

Vocabulary::~Vocabulary() = default;

const Vocabulary::Words& Vocabulary::words() const {
    if (m_words) {
        return *m_words;
    }
    m_words = std::make_unique<Words>();
    if (!hasLexicons(m_userFolder)) {
        return *m_words;
    }
    LexiconShelf shelf(programsLexicons(), m_userFolder);
    auto lexicons = std::make_unique<Lexicons>(sound(Lexicons::take(shelf)));
    auto credits = std::make_unique<CreditFinder>(sound(CreditFinder::take(shelf, *lexicons)));
    auto spellings = std::make_unique<Spellings>(
        sound(shelf.take(QStringLiteral("spelling.en.tsv"), spellingKinds(), Overlay::Overrides)));
    shelf.lookForStrangers();
    m_words->problems = shelf.problems();
    if (shelf.hasUserFiles()) {
        m_words->ownLexicons = std::move(lexicons);
        m_words->ownCredits = std::move(credits);
        m_words->ownSpellings = std::move(spellings);
    }
    return *m_words;
}

} // namespace gainsay::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/spellings.h"

#include <algorithm>

namespace gainsay::analysis {
namespace {

constexpr qsizetype shortestStem = 3;

} // namespace

QStringList spellingKinds() {
    return {QStringLiteral("word"), QStringLiteral("ending")};
}

Spellings::Spellings(const Lexicon& lexicon) {
    for (const LexiconEntry& entry : lexicon.entries()) {
        if (entry.kind == u"word") {
            m_words.insert(entry.phrase, entry.value);
            m_words.insert(entry.phrase + u's', entry.value + u's');
        } else {
            m_endings.insert(entry.phrase, entry.value);
            m_longestEnding = std::max(m_longestEnding, entry.phrase.size());
        }
    }
}

const Spellings& Spellings::builtIn() {
    // Part of the program: that it cannot be read is a defect, not a condition to report to the user.
    static const Spellings spellings = [] {
        const auto loaded = Lexicon::load(QStringLiteral(":/lexicons/spelling.en.tsv"), spellingKinds());
        if (!loaded) {
            qFatal("%s", qUtf8Printable(loaded.error().message));
        }
        return Spellings(*loaded);
    }();
    return spellings;
}

QString Spellings::formOf(const QString& word) const {
    if (const auto known = m_words.constFind(word); known != m_words.cend()) {
        return *known;
    }
    for (qsizetype length = std::min(m_longestEnding, word.size() - shortestStem); length > 0; --length) {
        if (const auto form = m_endings.constFind(word.last(length)); form != m_endings.cend()) {
            return word.chopped(length) + *form;
        }
    }
    return word;
}

} // namespace gainsay::analysis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/analysis/stemmer.h"

namespace gainsay::analysis {
namespace {

constexpr qsizetype shortestStem = 2;

bool isVowel(QChar c) {
    return QStringView(u"aeiouy").contains(c);
}

bool hasVowel(QStringView word) {
    return std::ranges::any_of(word, isVowel);
}

/// "stopp" → "stop", but "miss" and "fill" keep theirs.
QString withoutDoubling(QString word) {
    const auto n = word.size();
    if (n > 3 && word[n - 1] == word[n - 2] && !isVowel(word[n - 1]) && !QStringView(u"lsz").contains(word[n - 1])) {
        word.chop(1);
    }
    return word;
}

QString withoutPlural(const QString& word) {
    if (word.endsWith(u"ies") && word.size() > 4) {
        return word.chopped(3) + u'y';
    }
    if (word.endsWith(u"sses") || word.endsWith(u"shes") || word.endsWith(u"ches") || word.endsWith(u"xes") ||
        word.endsWith(u"zes")) {
        return word.chopped(2);
    }
    if (word.endsWith(u's') && word.size() > 3 && !word.endsWith(u"ss") && !word.endsWith(u"us") &&
        !word.endsWith(u"is")) {
        return word.chopped(1);
    }
    return word;
}

QString withoutVerbEnding(const QString& word) {
    if (word.endsWith(u"ied") && word.size() > 4) {
        return word.chopped(3) + u'y';
    }
    for (const QStringView ending : {QStringView(u"ing"), QStringView(u"ed")}) {
        const QString rest = word.chopped(std::min(ending.size(), word.size()));
        if (word.endsWith(ending) && rest.size() >= shortestStem && hasVowel(rest) && !word.endsWith(u"eed")) {
            return withoutDoubling(rest);
        }
    }
    return word;
}

/// One spelling for what the endings leave behind: "mak" of "making" and "make", "deni" of "deny".
QString key(QString word) {
    if (word.size() > 3 && word.endsWith(u'e')) {
        word.chop(1);
    }
    if (word.size() > 2 && word.endsWith(u'y') && !isVowel(word[word.size() - 2])) {
        word[word.size() - 1] = u'i';
    }
    return word;
}

bool isEnglishWord(const QString& word) {
    return std::ranges::all_of(word, [](QChar c) { return c >= u'a' && c <= u'z'; });
}

} // namespace

QStringList stemmerKinds() {
    return {QStringLiteral("verb"), QStringLiteral("noun"), QStringLiteral("fixed")};
}

Stemmer::Stemmer(const Lexicon& irregular) {
    for (const LexiconEntry& entry : irregular.entries()) {
        const bool isVerb = entry.kind == u"verb";
        m_bases.insert(entry.phrase, entry.phrase);
        if (isVerb) {
            m_verbs.insert(entry.phrase, entry.phrase);
        }
        for (const QString& form : entry.value.split(u' ', Qt::SkipEmptyParts)) {
            // A form of two words ("found" of find, itself a verb) belongs to the entry that comes first.
            if (!m_bases.contains(form)) {
                m_bases.insert(form, entry.phrase);
            }
            if (isVerb) {
                m_verbs.insert(form, entry.phrase);
            }
        }
    }
}

QString Stemmer::stem(const QString& word) const {
    if (const auto base = m_bases.constFind(word); base != m_bases.cend()) {
        return key(*base);
    }
    if (word.size() < 3 || !isEnglishWord(word)) {
        return word;
    }
    const QString singular = withoutPlural(word);
    if (const auto base = m_bases.constFind(singular); base != m_bases.cend()) {
        return key(*base);
    }
    const QString bare = withoutVerbEnding(singular);
    const auto base = m_bases.constFind(bare);
    return key(base != m_bases.cend() ? *base : bare);
}

} // namespace gainsay::analysis

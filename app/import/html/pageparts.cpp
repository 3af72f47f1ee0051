// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/html/pageparts.h"

#include "app/import/text/ruleset.h"

namespace gainsay::import {
namespace {

constexpr QLatin1StringView classAttribute("class");
constexpr QLatin1StringView idAttribute("id");

QString namesOf(const Document& page, NodeId id) {
    return page.attribute(id, classAttribute) + u' ' + page.attribute(id, idAttribute);
}

/// Lower case letters and spaces alone.
QString compact(QStringView names) {
    QString out;
    for (const QChar c : names) {
        if (c.isLetter() || c == u' ') {
            out += c.toLower();
        }
    }
    return out;
}

bool containsAny(const QString& names, const QStringList& parts) {
    return std::ranges::any_of(parts, [&](const QString& part) { return names.contains(part); });
}

bool hasWord(const QString& names, const QSet<QString>& words) {
    const auto all = wordsOfNames(names);
    return std::ranges::any_of(all, [&](const QStringList& name) {
        return std::ranges::any_of(name, [&](const QString& word) { return words.contains(word); });
    });
}

} // namespace

QList<QStringList> wordsOfNames(QStringView names) {
    QList<QStringList> all;
    for (const auto name : QStringTokenizer(names, u' ', Qt::SkipEmptyParts)) {
        QStringList words;
        QString word;
        bool afterSmall = false;
        for (const QChar c : name) {
            const bool border = !c.isLetter() || (c.isUpper() && afterSmall);
            if (border && !word.isEmpty()) {
                words.append(std::exchange(word, {}));
            }
            if (c.isLetter()) {
                word += c.toLower();
            }
            afterSmall = c.isLower();
        }
        if (!word.isEmpty()) {
            words.append(word);
        }
        if (!words.isEmpty()) {
            all.append(words);
        }
    }
    return all;
}

PageParts::PageParts() {
    readRules(QLatin1StringView("pageparts.tsv"), [this](QStringView kind, QStringView word) {
        const QString name = word.toString();
        if (kind == u"debris") {
            m_debris.insert(name);
        } else if (kind == u"debris~") {
            m_debrisParts.append(name);
        } else if (kind == u"body~") {
            m_bodyParts.append(name);
        } else if (kind == u"spoken~") {
            m_spokenParts.append(name);
        } else if (kind == u"author") {
            m_author.insert(name);
        } else if (kind == u"caption") {
            m_caption.insert(name);
        } else if (kind == u"standfirst") {
            m_standfirst.insert(name);
        } else if (kind == u"date") {
            m_date.insert(name);
        } else if (kind == u"aside") {
            m_negations.insert(name);
        }
    });
}

bool PageParts::saysDebris(const Document& page, NodeId id) const {
    const QString names = namesOf(page, id);
    if (names.size() <= 1) {
        return false;
    }
    const auto all = wordsOfNames(names);
    for (const QStringList& words : all) {
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (m_debris.contains(words[i]) && !(i > 0 && m_negations.contains(words[i - 1]))) {
                return true;
            }
        }
    }
    return containsAny(compact(names), m_debrisParts);
}

bool PageParts::saysBody(const Document& page, NodeId id) const {
    return page.attribute(id, QLatin1StringView("itemprop")).contains(QLatin1StringView("articleBody")) ||
           containsAny(compact(namesOf(page, id)), m_bodyParts);
}

bool PageParts::saysAuthor(const Document& page, NodeId id) const {
    return hasWord(namesOf(page, id), m_author);
}

bool PageParts::saysCaption(const Document& page, NodeId id) const {
    return hasWord(namesOf(page, id), m_caption);
}

bool PageParts::saysSpokenOnly(const Document& page, NodeId id) const {
    const QString names = namesOf(page, id);
    return names.size() > 1 && containsAny(compact(names), m_spokenParts);
}

bool PageParts::saysStandfirst(const Document& page, NodeId id) const {
    return hasWord(namesOf(page, id), m_standfirst);
}

bool PageParts::saysDate(const Document& page, NodeId id) const {
    return hasWord(namesOf(page, id), m_date);
}

} // namespace gainsay::import

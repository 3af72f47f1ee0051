// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/text/lexicon.h"

#include "app/import/text/ruleset.h"
#include "app/import/text/textshape.h"

#include <QRegularExpression>

namespace gainsay::import {
namespace {

constexpr qsizetype maxFurnitureLength = 60;
constexpr qsizetype briefSentence = 15; ///< words
constexpr qsizetype longestContact = 40;
constexpr qsizetype maxAppealLength = 1200; ///< longer paragraphs are nobody's cookie notice

/// foldedWords(), with "*" kept as a word of its own.
QString phraseWords(QStringView phrase) {
    QStringList parts;
    for (const auto part : QStringTokenizer(phrase, u' ', Qt::SkipEmptyParts)) {
        const QString words = foldedWords(part);
        parts.append(words.isEmpty() ? part.toString() : words);
    }
    return parts.join(u' ');
}

/// The words are one of the phrases, in plural perhaps, or end in one: "chief political correspondents".
bool endsWithOne(const QString& words, const QSet<QString>& phrases) {
    const QString single = words.endsWith(u's') ? words.chopped(1) : words;
    for (qsizetype at = 0; at >= 0; at = words.indexOf(u' ', at) < 0 ? -1 : words.indexOf(u' ', at) + 1) {
        if (phrases.contains(words.sliced(at)) || (at < single.size() && phrases.contains(single.sliced(at)))) {
            return true;
        }
    }
    return false;
}

/// Outlets shout in their own names; the common words in them need not.
QString calmed(const QString& name, const QSet<QString>& commonWords) {
    auto words = name.split(u' ', Qt::SkipEmptyParts);
    for (QString& word : words) {
        if (word.size() > 3 && isAllCapitals(word) && commonWords.contains(word.toCaseFolded())) {
            word = word.first(1) + word.sliced(1).toLower();
        }
    }
    return words.join(u' ');
}

} // namespace

Lexicon::Lexicon() {
    readBoilerplate();
    readMastheads();
    readStopWords();
}

void Lexicon::readBoilerplate() {
    readRules(QLatin1StringView("boilerplate.tsv"), [this](QStringView kind, QStringView phrase) {
        const QString words = phraseWords(phrase);
        if (kind == u"line") {
            m_furniture.add(words, m_numbers);
        } else if (kind == u"comments") {
            m_comments.add(words, m_numbers);
        } else if (kind == u"section") {
            m_otherMatter.add(words, m_numbers);
        } else if (kind == u"strong") {
            m_strongAppeals.add(words, m_numbers);
        } else if (kind == u"ask") {
            m_asks.add(words, m_numbers);
        } else if (kind == u"address") {
            m_addresses.add(words, m_numbers);
        } else if (kind == u"contact") {
            m_contacts.add(words, m_numbers);
        } else if (kind == u"weak") {
            m_weakAppeals.add(words, m_numbers);
        } else if (kind == u"outlet") {
            m_outletLeads.add(words, m_numbers);
        } else if (kind == u"lead") {
            m_leads.insert(words);
        }
    });
}

void Lexicon::readMastheads() {
    readRules(QLatin1StringView("mastheads.tsv"), [this](QStringView kind, QStringView phrase) {
        const QString words = foldedWords(phrase);
        if (kind == u"outlet") {
            m_outletWords.insert(words);
            if (!words.isEmpty() && isUnspacedScript(words.front().unicode())) {
                m_unspacedOutletWords.append(words);
            }
        } else if (kind == u"rubric") {
            m_rubrics.insert(words);
        } else if (kind == u"role") {
            m_roles.insert(words);
        } else if (kind == u"desk") {
            m_desks.insert(words);
        } else if (kind == u"update") {
            m_updates.append(words);
        } else if (kind == u"by") {
            m_bylinePrefixes.append(folded(phrase));
        }
    });
    std::ranges::stable_sort(m_bylinePrefixes, std::ranges::greater(), &QString::size);
}

void Lexicon::readStopWords() {
    readRules(QLatin1StringView("stopwords.tsv"), [this](QStringView language, QStringView words) {
        const auto list = words.toString().split(u' ', Qt::SkipEmptyParts);
        m_stopWords.emplace_back(language.toString(), QSet<QString>(list.cbegin(), list.cend()));
    });
}

NumberedWords Lexicon::numbered(QStringView line) const {
    return {foldedWords(line), m_numbers};
}

bool Lexicon::isFurniture(QStringView line) const {
    return line.size() <= maxFurnitureLength && m_furniture.isWhole(numbered(line));
}

bool Lexicon::opensComments(QStringView line) const {
    return line.size() <= maxFurnitureLength && !endsSentence(line) && m_comments.isWhole(numbered(line));
}

bool Lexicon::opensOtherMatter(QStringView line) const {
    return line.size() <= maxFurnitureLength && !endsSentence(line) && m_otherMatter.isWhole(numbered(line));
}

bool Lexicon::leadsElsewhere(QStringView line) const {
    constexpr QStringView leadEnds = u":：|>»→";
    const auto start = line.first(std::min(line.size(), maxFurnitureLength));
    const auto* const end = std::ranges::find_if(start.begin(), start.end(), [&](QChar c) {
        return c.unicode() < 0x80 ? c == u':' || c == u'|' || c == u'>' : leadEnds.contains(c);
    });
    return end != start.end() && m_leads.contains(foldedWords(line.first(end - start.begin())));
}

int Lexicon::appealScore(QStringView line) const {
    if (line.size() > maxAppealLength) {
        return 0;
    }
    // What somebody is quoted as saying is no appeal of the page's own.
    static const QRegularExpression quoted(QStringLiteral(R"(“[^”]*”|"[^"]*"|«[^»]*»|「[^」]*」)"));
    const QString unquoted = hasQuotationMark(line) ? line.toString().remove(quoted) : QString();
    const QStringView own = hasQuotationMark(line) ? QStringView(unquoted) : line;
    const auto words = numbered(own);
    int score = 2 * m_strongAppeals.count(words) + m_weakAppeals.count(words);
    const bool addressed = !endsSentence(own) || wordCount(own) <= briefSentence || m_addresses.count(words) > 0;
    score += addressed ? 2 * m_asks.count(words) : 0;
    static const QRegularExpression handle(QStringLiteral(R"(\w@\w|(?<!\S)@\w)"));
    if (own.contains(u'@') && wordCount(own) <= longestContact && own.contains(handle) && m_contacts.count(words) > 0) {
        score += 2;
    }
    if (m_outletLeads.endOfFirst(words) >= 0 && !endsSentence(line)) {
        score += 2;
    }
    return score;
}

QString Lexicon::outletIn(QStringView line) const {
    const QString plain = simplified(line);
    if (plain.size() > 2 * maxFurnitureLength || endsSentence(plain)) {
        return {};
    }
    const auto words = numbered(plain);
    const auto end = m_outletLeads.endOfFirst(words);
    // The lead stands at the beginning, so that what follows it is the name and nothing else.
    if (end <= 0 || !folded(plain).startsWith(words.line.first(end))) {
        return {};
    }
    QString name = plain.sliced(end).trimmed();
    while (!name.isEmpty() && !name.back().isLetterOrNumber()) {
        name.chop(1);
    }
    const bool plausible = !name.isEmpty() && name.front().isUpper() && wordCount(name) <= 5;
    return plausible ? calmed(name, m_outletWords) : QString();
}

bool Lexicon::namesOutlet(QStringView phrase) const {
    const QString words = foldedWords(phrase);
    const auto parts = words.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(parts, [this](const QString& word) { return m_outletWords.contains(word); }) ||
           std::ranges::any_of(m_unspacedOutletWords,
                               [&](const QString& word) { return words.endsWith(word) && words != word; });
}

bool Lexicon::isRubric(QStringView phrase) const {
    return m_rubrics.contains(foldedWords(phrase));
}

bool Lexicon::isRole(QStringView phrase) const {
    return endsWithOne(foldedWords(phrase), m_roles);
}

bool Lexicon::isDesk(QStringView phrase) const {
    return endsWithOne(foldedWords(phrase), m_desks);
}

bool Lexicon::saysUpdated(QStringView line) const {
    const QString words = foldedWords(line);
    return std::ranges::any_of(m_updates, [&](const QString& update) { return words.startsWith(update); });
}

qsizetype Lexicon::bylinePrefix(QStringView line) const {
    const QString start = folded(line.first(std::min<qsizetype>(line.size(), maxFurnitureLength)));
    for (const QString& prefix : m_bylinePrefixes) {
        if (!start.startsWith(prefix)) {
            continue;
        }
        qsizetype end = prefix.size();
        const bool unspaced = isUnspacedScript(prefix.front().unicode());
        const qsizetype wordEnd = end;
        while (end < line.size() && (line[end].isSpace() || QStringView(u":：＝=/／").contains(line[end]))) {
            ++end;
        }
        // "Byron" does not begin with "By"; and a lone character such as 文 needs its mark.
        if (end > wordEnd || (unspaced && prefix.size() > 1 && end < line.size())) {
            return end;
        }
    }
    return 0;
}

} // namespace gainsay::import

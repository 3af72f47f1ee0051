// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manual/manualpages.h"

#include "app/base/translation.h"
#include "app/domain/scripts.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace gainsay::ui {
namespace {

constexpr QLatin1StringView resources(":/gainsay/manual");
constexpr QLatin1StringView contents("README.md");
constexpr qsizetype excerptBefore = 30; ///< characters before the word that was found
constexpr qsizetype excerptLength = 110;
constexpr qsizetype wideExcerptLength = 60; ///< of letters that are twice as wide

/// The words of a line of Markdown, without its signs.
QString plain(QString line) {
    static const QRegularExpression picture(QStringLiteral("!\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression signs(QStringLiteral("[*_`|]+|^\\s*(?:#+|[-+]|\\d+\\.|>)\\s+|^[-: |]+$|<!--.*-->"));
    line.replace(picture, QStringLiteral("\\1"));
    line.replace(link, QStringLiteral("\\1"));
    line.replace(signs, QStringLiteral(" "));
    return line.simplified();
}

/// `path` is where the page lies in its language.
ManualPage readPage(const QString& path) {
    ManualPage page;
    page.file = QFileInfo(path).fileName();
    QFile source(path);
    if (source.open(QIODevice::ReadOnly)) {
        static const QRegularExpression firstComment(QStringLiteral("^\\s*<!--.*?-->"),
                                                     QRegularExpression::DotMatchesEverythingOption);
        page.markdown = QString::fromUtf8(source.readAll()).remove(firstComment).trimmed();
    }
    bool isCode = false;
    for (const QString& line : page.markdown.split(u'\n')) {
        isCode = line.startsWith(QLatin1StringView("```")) ? !isCode : isCode;
        if (!isCode && line.startsWith(u'#')) {
            page.sections.push_back({plain(line), {}});
            page.title = page.title.isEmpty() ? page.sections.back().heading : page.title;
        } else if (!page.sections.empty()) {
            page.sections.back().words += plain(line) + u' ';
        }
    }
    return page;
}

/// Whether a word may begin and end anywhere at this letter.
bool isWide(QChar letter) {
    return domain::isWrittenWithoutSpaces(letter.script());
}

QString excerptOf(const QString& words, const QString& wanted) {
    static const QRegularExpression pause(QStringLiteral("[\\s、。：]"));
    const qsizetype found = std::max<qsizetype>(0, words.indexOf(wordBeginning(wanted)));
    qsizetype from = found <= excerptBefore ? 0 : words.indexOf(pause, found - excerptBefore) + 1;
    from = from > found ? found : from;
    const qsizetype length = found < words.size() && isWide(words[found]) ? wideExcerptLength : excerptLength;
    const QString excerpt = words.mid(from, length).simplified();
    return (from > 0 ? QStringLiteral("…") : QString()) + excerpt +
           (from + length < words.size() ? QStringLiteral("…") : QString());
}

/// The runs of one script in a word; signs between them vanish, and the mark of a long vowel, which belongs to no
/// script, goes with the letters before it.
QStringList runsOf(const QString& word) {
    QStringList runs;
    QChar::Script last = QChar::Script_Unknown;
    for (const QChar letter : word) {
        const QChar::Script script = letter.script();
        const bool goesWithAny =
            script == QChar::Script_Common && (letter.isLetter() || !domain::isWrittenWithoutSpaces(last));
        if (!letter.isLetterOrNumber()) {
            last = QChar::Script_Unknown;
        } else if (last != QChar::Script_Unknown && (script == last || goesWithAny)) {
            runs.last() += letter;
        } else {
            runs << QString(letter);
            last = script;
        }
    }
    return runs;
}

bool isHiragana(const QString& run) {
    return run.front().script() == QChar::Script_Hiragana;
}

} // namespace

ManualPages::ManualPages()
    : ManualPages(QString(resources), currentLanguage()) {}

ManualPages::ManualPages(const QString& folder, const QString& language) {
    const QDir translated(QDir(folder).filePath(language));
    QStringList files = QDir(folder).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    if (files.removeAll(QString(contents)) > 0) {
        files << contents;
    }
    for (const QString& file : files) {
        m_pages.push_back(readPage(translated.exists(file) ? translated.filePath(file) : QDir(folder).filePath(file)));
    }
}

int ManualPages::indexOf(const QString& file) const {
    const auto found = std::ranges::find(m_pages, file, &ManualPage::file);
    return found == m_pages.end() ? -1 : static_cast<int>(found - m_pages.begin());
}

ManualFinds ManualPages::find(const QString& typed) const {
    ManualFinds found{.words = searchWords(typed), .hits = {}};
    found.hits = sectionsWith(found.words);
    const QStringList parts = found.hits.empty() ? searchParts(found.words) : found.words;
    if (parts != found.words) {
        found = {.words = parts, .hits = sectionsWith(parts)};
    }
    return found;
}

std::vector<ManualHit> ManualPages::sectionsWith(const QStringList& wanted) const {
    std::vector<ManualHit> inHeadings;
    std::vector<ManualHit> inWords;
    for (size_t i = 0; i < m_pages.size() && !wanted.isEmpty(); ++i) {
        for (const ManualSection& section : m_pages[i].sections) {
            const auto hasAll = [&](const QString& text) {
                return std::ranges::all_of(wanted,
                                           [&](const QString& word) { return text.contains(wordBeginning(word)); });
            };
            const bool isHeading = hasAll(section.heading);
            if (isHeading || hasAll(section.heading + u' ' + section.words)) {
                (isHeading ? inHeadings : inWords)
                    .push_back({static_cast<int>(i), section.heading, excerptOf(section.words, wanted.front())});
            }
        }
    }
    inHeadings.insert(inHeadings.end(), inWords.begin(), inWords.end());
    return inHeadings;
}

QStringList searchWords(const QString& typed) {
    static const QRegularExpression otherWidth(
        QStringLiteral("[\\x{FF10}-\\x{FF19}\\x{FF21}-\\x{FF3A}\\x{FF41}-\\x{FF5A}\\x{FF66}-\\x{FF9F}]+"));
    QString words = typed.simplified();
    for (auto found = otherWidth.match(words); found.hasMatch(); found = otherWidth.match(words)) {
        words.replace(found.capturedStart(), found.capturedLength(),
                      found.captured().normalized(QString::NormalizationForm_KC));
    }
    return words.split(u' ', Qt::SkipEmptyParts);
}

QStringList searchParts(const QStringList& words) {
    QStringList parts;
    for (const QString& word : words) {
        const QStringList runs = std::ranges::any_of(word, isWide) ? runsOf(word) : QStringList();
        QStringList telling;
        std::ranges::remove_copy_if(runs, std::back_inserter(telling), isHiragana);
        parts << (telling.isEmpty() ? QStringList{word} : telling);
    }
    return parts;
}

QRegularExpression wordBeginning(const QString& word) {
    const bool beginsAnywhere = !word.isEmpty() && isWide(word.front());
    return QRegularExpression((beginsAnywhere ? QString() : QStringLiteral("(?<![\\p{Latin}\\d])")) +
                                  QRegularExpression::escape(word),
                              QRegularExpression::CaseInsensitiveOption);
}

QString anchorOf(const QString& heading) {
    QString anchor;
    for (const QChar letter : heading.toLower()) {
        if (letter.isLetterOrNumber() || letter == u'-' || letter == u'_') {
            anchor += letter;
        } else if (letter.isSpace()) {
            anchor += u'-';
        }
    }
    return anchor;
}

} // namespace gainsay::ui

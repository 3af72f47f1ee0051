// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manual/manualpages.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace gainsay::ui {
namespace {

constexpr QLatin1StringView resources(":/gainsay/manual");
constexpr QLatin1StringView contents("README.md");
constexpr qsizetype excerptBefore = 30; ///< characters before the word that was found
constexpr qsizetype excerptLength = 110;

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

ManualPage readPage(const QString& folder, const QString& file) {
    ManualPage page;
    page.file = file;
    QFile source(QDir(folder).filePath(file));
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

QString excerptOf(const QString& words, const QString& wanted) {
    const qsizetype found = std::max<qsizetype>(0, words.indexOf(wordBeginning(wanted)));
    qsizetype from = found <= excerptBefore ? 0 : words.indexOf(u' ', found - excerptBefore) + 1;
    from = from > found ? found : from;
    const QString excerpt = words.mid(from, excerptLength).simplified();
    return (from > 0 ? QStringLiteral("…") : QString()) + excerpt +
           (from + excerptLength < words.size() ? QStringLiteral("…") : QString());
}

} // namespace

ManualPages::ManualPages()
    : ManualPages(QString(resources)) {}

ManualPages::ManualPages(const QString& folder) {
    QStringList files = QDir(folder).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    if (files.removeAll(QString(contents)) > 0) {
        files << contents;
    }
    for (const QString& file : files) {
        m_pages.push_back(readPage(folder, file));
    }
}

int ManualPages::indexOf(const QString& file) const {
    const auto found = std::ranges::find(m_pages, file, &ManualPage::file);
    return found == m_pages.end() ? -1 : static_cast<int>(found - m_pages.begin());
}

std::vector<ManualHit> ManualPages::find(const QString& words) const {
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
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

QRegularExpression wordBeginning(const QString& word) {
    return QRegularExpression(QStringLiteral("(?<![\\p{Latin}\\d])") + QRegularExpression::escape(word),
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/manual/pageparts.h"

#include <QRegularExpression>

namespace gainsay::test {
namespace {

using namespace Qt::StringLiterals;

void addLine(PageParts& parts, const QString& line) {
    static const QRegularExpression bar(u"(?<!\\\\)\\|"_s);
    static const QRegularExpression item(u"^(?:-|\\d+\\.) "_s);
    static const QRegularExpression heading(u"^#+"_s);
    if (const auto found = heading.match(line); found.hasMatch()) {
        parts.headings << static_cast<int>(found.capturedLength());
    } else if (line.startsWith(u'|')) {
        parts.tableRows << static_cast<int>(line.count(bar));
    } else if (item.match(line).hasMatch()) {
        ++parts.listItems;
    } else if (line.startsWith("    "_L1)) {
        parts.codeLines << 1;
    }
}

void addLinks(PageParts& parts, const QString& markdown) {
    static const QRegularExpression link(u"(!?)\\[[^\\]]*\\]\\(([^)#]*)(#?)[^)]*\\)"_s);
    for (const auto& found : link.globalMatch(markdown)) {
        if (found.captured(1).isEmpty()) {
            parts.links << found.captured(2) + found.captured(3);
        } else {
            parts.pictures << found.captured(2).section(u'/', -1);
        }
    }
    parts.links.sort();
}

void addKeys(PageParts& parts, const QString& markdown) {
    static const QRegularExpression key(u"((?:(?:Ctrl|Shift|Alt)\\+)+(?:[A-Z][a-z]*\\d*|\\d|,)|\\bF\\d{1,2}\\b|"
                                        "\\b(?:Enter|Esc|Tab|Delete|Backspace|Home|End|Space|Page Down)\\b)|"
                                        "(?<![*\\w])\\*\\*([A-Z0-9+−])\\*\\*(?!\\w)"_s);
    for (const auto& found : key.globalMatch(markdown)) {
        parts.keys << found.captured(1) + found.captured(2);
    }
}

} // namespace

PageParts partsOf(const QString& markdown) {
    PageParts parts;
    bool isCode = false;
    for (const QString& line : markdown.split(u'\n')) {
        if (line.startsWith("```"_L1)) {
            isCode = !isCode;
            if (isCode) {
                parts.codeLines << 0;
            }
        } else if (isCode) {
            ++parts.codeLines.last();
        } else {
            addLine(parts, line);
        }
    }
    addLinks(parts, markdown);
    addKeys(parts, markdown);
    return parts;
}

QStringList emphasised(const QString& markdown) {
    static const QRegularExpression emphasis(u"\\*\\*?([^*]+)\\*\\*?"_s);
    static const QRegularExpression ending(u"[.:]$"_s);
    QStringList words;
    for (const auto& found : emphasis.globalMatch(markdown.simplified())) {
        words << found.captured(1).trimmed().remove(ending);
    }
    return words;
}

} // namespace gainsay::test

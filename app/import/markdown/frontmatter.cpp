// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/markdown/frontmatter.h"

#include "app/import/text/dates.h"

#include <QHash>

namespace gainsay::import {
namespace {

using Fields = QHash<QString, QStringList>;

QString unquoted(QStringView value) {
    value = value.trimmed();
    const bool quoted =
        value.size() >= 2 && value.front() == value.back() && (value.front() == u'"' || value.front() == u'\'');
    QString plain = (quoted ? value.sliced(1, value.size() - 2) : value).toString();
    // Clippers for Obsidian write names as wiki links.
    plain.remove(QLatin1StringView("[["));
    plain.remove(QLatin1StringView("]]"));
    return plain.trimmed();
}

QStringList valuesOf(QStringView value) {
    value = value.trimmed();
    if (value.startsWith(u'[') && value.endsWith(u']') && !value.startsWith(u"[[")) {
        QStringList items;
        for (const auto item : QStringTokenizer(value.sliced(1, value.size() - 2), u',')) {
            items.append(unquoted(item));
        }
        return items;
    }
    const QString single = unquoted(value);
    return single.isEmpty() ? QStringList() : QStringList{single};
}

QString first(const Fields& fields, std::initializer_list<const char*> keys) {
    for (const char* key : keys) {
        if (const auto values = fields.value(QLatin1StringView(key)); !values.isEmpty()) {
            return values.front();
        }
    }
    return {};
}

} // namespace

FrontMatter readFrontMatter(QStringView text) {
    constexpr qsizetype longest = 16'384;
    const auto sample = text.first(std::min(text.size(), longest));
    if (!sample.startsWith(u"---\n")) {
        return {};
    }
    Fields fields;
    QString lastKey;
    qsizetype at = 4;
    while (at < sample.size()) {
        const auto end = sample.indexOf(u'\n', at) < 0 ? sample.size() : sample.indexOf(u'\n', at);
        const auto line = sample.sliced(at, end - at);
        at = std::min(end + 1, sample.size());
        if (line.trimmed() == u"---" || line.trimmed() == u"...") {
            FrontMatter matter;
            matter.title = first(fields, {"title", "headline"});
            matter.authors = fields.value(QStringLiteral("author")) + fields.value(QStringLiteral("authors")) +
                             fields.value(QStringLiteral("byline"));
            matter.published = readTimestamp(first(fields, {"published", "date", "publishdate", "datepublished"}));
            matter.site = first(fields, {"site", "publisher", "sitename", "publication"});
            matter.url = first(fields, {"url", "source", "link", "canonical"});
            matter.language = first(fields, {"lang", "language"});
            matter.length = at;
            return matter;
        }
        if (const auto item = line.trimmed(); item.startsWith(u"- ") && !lastKey.isEmpty()) {
            fields[lastKey].append(unquoted(item.sliced(2)));
        } else if (const auto colon = line.indexOf(u':'); colon > 0 && !line.front().isSpace()) {
            lastKey = line.first(colon).trimmed().toString().toLower();
            fields[lastKey] = valuesOf(line.sliced(colon + 1));
        }
    }
    return {}; // never closed: a thematic break, not front matter
}

} // namespace gainsay::import

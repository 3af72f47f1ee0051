// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/records/ninjs.h"

#include "app/import/assemble.h"
#include "app/import/text/bylines.h"
#include "app/import/text/dates.h"

#include <QJsonArray>

namespace gainsay::import {
namespace {

using Key = QLatin1StringView;

QString textOf(const QJsonObject& item, std::initializer_list<const char*> keys) {
    for (const char* key : keys) {
        const QString text = item.value(Key(key)).toString();
        if (!text.trimmed().isEmpty()) {
            return text;
        }
    }
    return {};
}

/// Of a list such as "headlines": [{"role": "main", "value": "…"}] the entry of that role, else the first.
QJsonObject entryOf(const QJsonObject& item, const char* list, const char* role) {
    const auto entries = item.value(Key(list)).toArray();
    for (const auto& entry : entries) {
        if (entry.toObject().value(Key("role")).toString() == Key(role)) {
            return entry.toObject();
        }
    }
    return entries.at(0).toObject();
}

struct Body {
    QString text;
    bool markup = false;
};

Body bodyOf(const QJsonObject& item) {
    if (const QString html = textOf(item, {"body_html", "body_xhtml"}); !html.isEmpty()) {
        return {html, true};
    }
    if (const QString text = textOf(item, {"body_text"}); !text.isEmpty()) {
        return {text, false};
    }
    const auto body = entryOf(item, "bodies", "main");
    const QString type = body.value(Key("contenttype")).toString() + body.value(Key("contentType")).toString();
    if (const QString value = textOf(body, {"value"}); !value.isEmpty()) {
        return {value, type.contains(u"html") || value.trimmed().startsWith(u'<')};
    }
    const QString description = textOf(item, {"description_text"});
    return description.isEmpty() ? Body{textOf(item, {"description_html"}), true} : Body{description, false};
}

QStringList authorsOf(const QJsonObject& item, const ReadingTools& tools) {
    QStringList names;
    const auto people = item.value(Key("authors")).toArray();
    for (const auto& person : people) {
        names.append(textOf(person.toObject(), {"name"}));
    }
    names.removeAll(QString());
    if (!names.isEmpty()) {
        return names;
    }
    const QString byline = textOf(item, {"byline"});
    const auto stated = statedByline(byline, tools.lexicon);
    return stated.names.isEmpty() ? splitNames(byline, tools.lexicon) : stated.names;
}

} // namespace

bool isNinjs(const QJsonObject& item) {
    const bool worded = !textOf(item, {"headline", "body_html", "body_xhtml", "body_text"}).isEmpty() ||
                        item.value(Key("headlines")).isArray() || item.value(Key("bodies")).isArray();
    return worded && item.value(Key("uri")).isString();
}

Result<domain::Extraction> readNinjs(const QJsonObject& item, const ReadingTools& tools) {
    domain::Extraction draft;
    draft.title = textOf(item, {"headline", "title", "name"});
    if (draft.title.isEmpty()) {
        draft.title = entryOf(item, "headlines", "main").value(Key("value")).toString();
    }
    draft.byline = authorsOf(item, tools);
    draft.published = readTimestamp(textOf(item, {"firstcreated", "firstCreated", "versioncreated", "versionCreated",
                                                  "contentcreated", "contentCreated"}));
    const auto changed = readTimestamp(textOf(item, {"versioncreated", "versionCreated"}));
    draft.modified = changed == draft.published ? domain::PartialDate() : changed;
    draft.site = textOf(item, {"copyrightholder", "copyrightHolder"});
    const auto sources = item.value(Key("infosources")).toArray();
    draft.site = draft.site.isEmpty() ? textOf(sources.at(0).toObject(), {"name"}) : draft.site;
    draft.language = textOf(item, {"language"});
    const QString uri = textOf(item, {"uri"});
    draft.url = tools.hints.url.isEmpty() && uri.startsWith(u"http") ? uri : tools.hints.url;
    draft.mediaType = QStringLiteral("application/json");
    draft.extractor = QStringLiteral("gainsay-ninjs 1");

    std::vector<DraftBlock> blocks;
    const auto [text, markup] = bodyOf(item);
    if (markup) {
        auto found = blocksOfMarkup(text, tools, draft.findings);
        if (!found) {
            return passOn(found);
        }
        blocks = std::move(*found);
    } else {
        blocks = blocksOfPlain(text);
    }
    return assemble(std::move(draft), std::move(blocks), tools.hints, tools.lexicon);
}

} // namespace gainsay::import

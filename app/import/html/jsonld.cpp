// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/html/jsonld.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace gainsay::import {
namespace {

constexpr int maxDepth = 6;

using Objects = std::vector<QJsonObject>;

/// All objects of a script, however they are wrapped: arrays, "@graph", "mainEntity".
void collect(const QJsonValue& value, Objects& found, int depth = 0) {
    if (depth > maxDepth) {
        return;
    }
    if (value.isArray()) {
        const auto items = value.toArray();
        for (const auto& item : items) {
            collect(item, found, depth + 1);
        }
        return;
    }
    if (!value.isObject()) {
        return;
    }
    const auto object = value.toObject();
    found.push_back(object);
    for (const auto& key : {QStringLiteral("@graph"), QStringLiteral("mainEntity"), QStringLiteral("mainEntityOfPage"),
                            QStringLiteral("liveBlogUpdate")}) {
        if (object.value(key).isArray() || object.value(key).isObject()) {
            collect(object.value(key), found, depth + 1);
        }
    }
}

QStringList typesOf(const QJsonObject& object) {
    const auto type = object.value(QStringLiteral("@type"));
    QStringList types{type.toString()};
    const auto list = type.toArray();
    for (const auto& item : list) {
        types.append(item.toString());
    }
    return types;
}

bool isArticle(const QJsonObject& object) {
    const auto types = typesOf(object);
    return std::ranges::any_of(types, [](const QString& type) {
        return type.endsWith(QLatin1StringView("Article")) || type.endsWith(QLatin1StringView("BlogPosting")) ||
               type.endsWith(QLatin1StringView("Report")) || type.endsWith(QLatin1StringView("LiveBlogPosting")) ||
               type.endsWith(QLatin1StringView("Review")) || type.endsWith(QLatin1StringView("Recipe"));
    });
}

bool isPage(const QJsonObject& object) {
    const auto types = typesOf(object);
    return types.contains(QLatin1StringView("WebPage")) || types.contains(QLatin1StringView("ItemPage"));
}

/// JSON-LD is often written with HTML's entities in it.
QString decoded(const QString& text) {
    if (!text.contains(u'&') && !text.contains(u'<')) {
        return text.trimmed();
    }
    const auto page = Document::parse(text, {});
    return page && page->root() != noNode ? page->textOf(page->root()) : text;
}

/// Decoded paragraph by paragraph, so that line breaks stay.
QString decodedLines(const QString& text) {
    QStringList lines = text.split(u'\n');
    for (QString& line : lines) {
        line = decoded(line);
    }
    return lines.join(u'\n');
}

/// A name may be a string, an object with a name, or the @id of an object elsewhere in the same page.
QStringList namesOf(const QJsonValue& value, const QHash<QString, QJsonObject>& byId, int depth = 0) {
    if (depth > maxDepth) {
        return {};
    }
    if (value.isString()) {
        return {decoded(value.toString())};
    }
    QStringList names;
    if (value.isArray()) {
        const auto items = value.toArray();
        for (const auto& item : items) {
            names += namesOf(item, byId, depth + 1);
        }
        return names;
    }
    const auto object = value.toObject();
    const auto name = object.value(QStringLiteral("name"));
    if (!name.isUndefined()) {
        return namesOf(name, byId, depth + 1);
    }
    const auto reference = byId.constFind(object.value(QStringLiteral("@id")).toString());
    return reference == byId.cend() ? names : namesOf(reference->value(QStringLiteral("name")), byId, depth + 1);
}

QString firstText(const QJsonObject& object, std::initializer_list<const char*> keys) {
    for (const char* key : keys) {
        const auto value = object.value(QLatin1StringView(key));
        const auto text = value.isArray() ? value.toArray().first().toString() : value.toString();
        if (!text.trimmed().isEmpty()) {
            return decoded(text);
        }
    }
    return {};
}

JsonLdArticle readArticle(const QJsonObject& object, const QHash<QString, QJsonObject>& byId) {
    JsonLdArticle article;
    article.headline = firstText(object, {"headline", "name"});
    article.description = firstText(object, {"description", "alternativeHeadline"});
    article.authors = namesOf(object.value(QStringLiteral("author")), byId);
    if (article.authors.isEmpty()) {
        article.authors = namesOf(object.value(QStringLiteral("creator")), byId);
    }
    for (const char* key : {"datePublished", "dateCreated", "uploadDate"}) {
        if (article.published.isEmpty()) {
            article.published = firstText(object, {key});
            article.publishedKey = QLatin1StringView(key);
        }
    }
    article.modified = firstText(object, {"dateModified"});
    article.publisher = namesOf(object.value(QStringLiteral("publisher")), byId).value(0);
    article.language = firstText(object, {"inLanguage"});
    article.url = firstText(object, {"url"});
    article.body = decodedLines(object.value(QStringLiteral("articleBody")).toString());
    return article;
}

/// Line breaks and tabs inside strings are not JSON, but common.
QByteArray repaired(QString text) {
    static const QRegularExpression wrapper(QStringLiteral(
        R"(^\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/)|(?:-->|//\s*\]\]>|/\*\s*\]\]>\s*\*/)\s*$)"));
    text.remove(wrapper);
    for (QChar& c : text) {
        if (c.unicode() < 0x20) {
            c = u' ';
        }
    }
    text = text.trimmed();
    if (text.endsWith(u';')) {
        text.chop(1);
    }
    return text.toUtf8();
}

/// As written; with its control characters mended; with entities decoded, where somebody has escaped the whole script.
QJsonDocument parseScript(const QString& text) {
    auto json = QJsonDocument::fromJson(text.toUtf8());
    if (json.isNull()) {
        json = QJsonDocument::fromJson(repaired(text));
    }
    if (json.isNull() && text.contains(QLatin1StringView("&quot;"))) {
        json = QJsonDocument::fromJson(repaired(decoded(text)));
    }
    return json;
}

} // namespace

JsonLdArticle readJsonLd(const Document& page) {
    Objects objects;
    for (const NodeId script : page.all(Tag::Script)) {
        if (!page.attribute(script, Attribute::Type).contains(QLatin1StringView("ld+json"), Qt::CaseInsensitive)) {
            continue;
        }
        const NodeId content = page.at(script).firstChild;
        const auto json = content == noNode ? QJsonDocument() : parseScript(page.characters(content).toString());
        collect(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()), objects);
    }
    QHash<QString, QJsonObject> byId;
    for (const QJsonObject& object : objects) {
        const QString id = object.value(QStringLiteral("@id")).toString();
        if (!id.isEmpty() && object.size() > 1) {
            byId.insert(id, object);
        }
    }
    JsonLdArticle best;
    for (const QJsonObject& object : objects) {
        if (!isArticle(object)) {
            continue;
        }
        auto article = readArticle(object, byId);
        if (best.isEmpty() || (best.body.isEmpty() && best.authors.isEmpty() && !article.authors.isEmpty())) {
            best = std::move(article);
        }
    }
    if (!best.isEmpty()) {
        return best;
    }
    for (const QJsonObject& object : objects) {
        if (isPage(object) && object.contains(QStringLiteral("datePublished"))) {
            auto article = readArticle(object, byId);
            article.headline.clear(); // of a page, a name is what <title> says too
            return article;
        }
    }
    return best;
}

} // namespace gainsay::import

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/records/jsonrecords.h"

#include "app/import/assemble.h"
#include "app/import/records/ninjs.h"
#include "app/import/records/reference.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace gainsay::import {
namespace {

/// The source of every element of a list: JSON that has been parsed already, so that only strings and brackets count.
std::vector<QByteArray> elementsOf(const QByteArray& json) {
    std::vector<QByteArray> elements;
    int depth = 0;
    bool inString = false;
    qsizetype start = -1;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            i += c == '\\' ? 1 : 0;
            inString = c != '"';
            continue;
        }
        inString = c == '"';
        if (c == '{' || c == '[') {
            start = ++depth == 2 ? i : start;
        } else if (c == '}' || c == ']') {
            if (--depth == 1) {
                elements.push_back(json.sliced(start, i + 1 - start));
            }
        }
    }
    return elements;
}

domain::PartialDate cslDate(const QJsonObject& item) {
    const auto parts =
        item.value(QLatin1StringView("issued")).toObject().value(QLatin1StringView("date-parts")).toArray();
    QStringList numbers;
    for (const auto& part : parts.at(0).toArray()) {
        const int number = part.isString() ? part.toString().toInt() : part.toInt();
        numbers.append(QString::number(number).rightJustified(numbers.isEmpty() ? 4 : 2, u'0'));
    }
    return domain::PartialDate::fromString(numbers.join(u'-'));
}

QStringList cslAuthors(const QJsonObject& item) {
    QStringList names;
    const auto authors = item.value(QLatin1StringView("author")).toArray();
    for (const auto& author : authors) {
        const auto person = author.toObject();
        const QString literal = person.value(QLatin1StringView("literal")).toString();
        const QString name = literal.isEmpty() ? person.value(QLatin1StringView("given")).toString() + u' ' +
                                                     person.value(QLatin1StringView("family")).toString()
                                               : literal;
        names.append(name.simplified());
    }
    names.removeAll(QString());
    return names;
}

bool isCsl(const QJsonObject& item) {
    return item.value(QLatin1StringView("type")).isString() && item.value(QLatin1StringView("title")).isString() &&
           (item.contains(QLatin1StringView("issued")) || item.contains(QLatin1StringView("author")) ||
            item.contains(QLatin1StringView("container-title")) || item.contains(QLatin1StringView("abstract")) ||
            item.contains(QLatin1StringView("URL")));
}

Reference cslReference(const QJsonObject& item, QByteArray source) {
    const auto text = [&](const char* key) { return item.value(QLatin1StringView(key)).toString(); };
    Reference reference;
    reference.facts.title = text("title");
    reference.facts.byline = cslAuthors(item);
    reference.facts.published = cslDate(item);
    reference.facts.site = text("container-title").isEmpty() ? text("publisher") : text("container-title");
    reference.facts.language = text("language");
    reference.url = text("URL");
    reference.abstract = text("abstract");
    if (!text("note").isEmpty()) {
        reference.notes.append(text("note"));
    }
    for (const char* key : {"attachments", "files"}) {
        const auto attachments = item.value(QLatin1StringView(key)).toArray();
        for (const auto& attachment : attachments) {
            reference.files.append(attachment.isString()
                                       ? attachment.toString()
                                       : attachment.toObject().value(QLatin1StringView("path")).toString());
        }
    }
    reference.source = std::move(source);
    return reference;
}

std::unexpected<Error> otherKind(const ReadingTools& tools) {
    return failure(ErrorCode::Unsupported,
                   QCoreApplication::translate("Import",
                                               "%1 is JSON without an article in it. Gainsay reads wire stories "
                                               "(ninjs) and lists of references (CSL-JSON).")
                       .arg(describeInput(tools.hints)));
}

/// Tells of entries that are nothing that is read here; nothing to tell without any.
Result<void> reportOthers(const QStringList& places, const ReadingTools& tools) {
    if (places.isEmpty()) {
        return {};
    }
    const QString named = placesInWords(places);
    const QString message = QCoreApplication::translate(
        "Import", "Of the list in %1 these entries were left out, since they are neither a wire story (ninjs) nor a "
                  "reference (CSL-JSON): %2.");
    return tools.members.refuse(QCoreApplication::translate("Import", "entry %1").arg(named),
                                {ErrorCode::Unsupported, message.arg(describeInput(tools.hints), named), {}});
}

Result<std::optional<domain::Extraction>> readList(const QByteArray& bytes, const QJsonArray& list,
                                                   const ReadingTools& tools) {
    auto sources = elementsOf(bytes);
    if (list.isEmpty() || sources.size() != static_cast<size_t>(list.size())) {
        return otherKind(tools);
    }
    std::vector<Reference> references;
    QStringList others; ///< places of what is neither
    qsizetype number = 0;
    for (const auto& element : list) {
        const auto item = element.toObject();
        QByteArray source = std::move(sources[static_cast<size_t>(number++)]);
        if (isCsl(item)) {
            references.push_back(cslReference(item, std::move(source)));
            references.back().number = number;
        } else if (isNinjs(item)) {
            Member member;
            member.hints.fileName = QStringLiteral("%1.json").arg(number);
            member.bytes = std::move(source);
            if (auto put = tools.members.put(std::move(member)); !put) {
                return passOn(put);
            }
        } else {
            others.append(QString::number(number));
        }
    }
    if (others.size() == list.size()) {
        return otherKind(tools);
    }
    if (auto told = reportOthers(others, tools); !told) {
        return passOn(told);
    }
    if (references.empty()) {
        return std::nullopt;
    }
    return readReferences(std::move(references), QStringLiteral("application/vnd.citationstyles.csl+json"),
                          QStringLiteral("json"), tools);
}

} // namespace

bool looksLikeJson(const QByteArray& bytes, bool hinted) {
    const QByteArrayView trimmed = QByteArrayView(bytes).trimmed();
    if (hinted) {
        return true;
    }
    const bool shaped =
        (trimmed.startsWith('{') && trimmed.endsWith('}')) || (trimmed.startsWith('[') && trimmed.endsWith(']'));
    QJsonParseError error{};
    return shaped && !QJsonDocument::fromJson(bytes, &error).isNull() && error.error == QJsonParseError::NoError;
}

Result<std::optional<domain::Extraction>> readJson(const QByteArray& bytes, const ReadingTools& tools) {
    const QByteArray plain = bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
    QJsonParseError error{};
    const auto json = QJsonDocument::fromJson(plain, &error);
    if (error.error != QJsonParseError::NoError) {
        return failure(ErrorCode::Corrupt,
                       QCoreApplication::translate("Import", "%1 is no valid JSON: there is a mistake at byte %2.")
                           .arg(describeInput(tools.hints))
                           .arg(error.offset),
                       error.errorString());
    }
    if (json.isArray()) {
        return readList(plain, json.array(), tools);
    }
    const auto object = json.object();
    if (isNinjs(object)) {
        auto found = readNinjs(object, tools);
        return found ? Result<std::optional<domain::Extraction>>(std::move(*found)) : passOn(found);
    }
    if (isCsl(object)) {
        std::vector<Reference> one;
        one.push_back(cslReference(object, plain));
        return readReferences(std::move(one), QStringLiteral("application/vnd.citationstyles.csl+json"),
                              QStringLiteral("json"), tools);
    }
    // Exports wrap their list: {"items": [ … ]}.
    for (const char* key : {"items", "references"}) {
        const auto list = object.value(QLatin1StringView(key)).toArray();
        if (!list.isEmpty()) {
            return readList(QJsonDocument(list).toJson(QJsonDocument::Compact), list, tools);
        }
    }
    return otherKind(tools);
}

} // namespace gainsay::import

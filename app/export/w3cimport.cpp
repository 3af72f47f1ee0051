// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/w3cannotation.h"
#include "app/export/w3crules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <optional>

namespace gainsay::exporting {
namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Annotations)
};

QJsonArray listOf(const QJsonValue& value) {
    if (value.isArray()) {
        return value.toArray();
    }
    return value.isUndefined() || value.isNull() ? QJsonArray() : QJsonArray{value};
}

QString firstText(const QJsonValue& value) {
    return value.isArray() ? value.toArray().first().toString() : value.toString();
}

/// The part of a text that selectors come to. `base`: where the part that is being refined begins, if that is known.
domain::Selectors selectorsIn(const QJsonValue& value, std::optional<qsizetype> base) {
    domain::Selectors found;
    for (const auto& item : listOf(value)) {
        const QJsonObject selector = item.toObject();
        const QJsonValue type = selector.value("type"_L1);
        std::optional<qsizetype> inner;
        if (hasType(type, u"TextQuoteSelector"_s) && found.exact.isEmpty()) {
            found.exact = selector.value("exact"_L1).toString();
            found.prefix = selector.value("prefix"_L1).toString();
            found.suffix = selector.value("suffix"_L1).toString();
        } else if (hasType(type, u"TextPositionSelector"_s) && base) {
            const domain::TextRange range{selector.value("start"_L1).toInteger(), selector.value("end"_L1).toInteger()};
            inner = *base + range.start;
            if (!found.position) {
                found.position = range.shifted(*base);
            }
        }
        // A refinement means less than what it refines; its offsets count from that part's beginning.
        const domain::Selectors refined = selectorsIn(selector.value("refinedBy"_L1), inner);
        if (!refined.exact.isEmpty() || refined.position) {
            found = refined;
        }
        if (const QJsonArray choices = selector.value("items"_L1).toArray(); !choices.isEmpty()) {
            const domain::Selectors chosen = selectorsIn(choices, base);
            found = found.exact.isEmpty() && !found.position ? chosen : found;
        }
    }
    return found;
}

QString addressOf(const QJsonValue& resource) {
    return resource.isString() ? resource.toString() : firstText(resource.toObject().value("id"_L1));
}

void addTargets(std::vector<IncomingTarget>& targets, const QJsonValue& value) {
    for (const auto& item : listOf(value)) {
        const QJsonObject resource = item.toObject();
        if (const QJsonArray members = resource.value("items"_L1).toArray(); !members.isEmpty()) {
            addTargets(targets, members);
            continue;
        }
        IncomingTarget target;
        target.source = resource.contains("source"_L1) ? addressOf(resource.value("source"_L1)) : addressOf(item);
        target.selectors = selectorsIn(resource.value("selector"_L1), 0);
        target.styleClass = firstText(resource.value("styleClass"_L1));
        targets.push_back(std::move(target));
    }
}

void addBodies(std::vector<IncomingBody>& bodies, const QJsonValue& value, const QString& purpose) {
    for (const auto& item : listOf(value)) {
        const QJsonObject body = item.toObject();
        const QString own = body.contains("purpose"_L1) ? firstText(body.value("purpose"_L1)) : purpose;
        const QJsonArray members = body.value("items"_L1).toArray();
        if (!members.isEmpty()) {
            const bool choice = hasType(body.value("type"_L1), u"Choice"_s);
            addBodies(bodies, choice ? QJsonValue(members.first()) : QJsonValue(members), own);
        } else if (body.value("value"_L1).isString()) {
            bodies.push_back({body.value("value"_L1).toString(), own, firstText(body.value("format"_L1)),
                              firstText(body.value("language"_L1))});
        } else if (body.value("source"_L1).isObject()) {
            addBodies(bodies, body.value("source"_L1), own);
        }
    }
}

QString agentName(const QJsonValue& value) {
    const QJsonValue agent = listOf(value).first();
    const QString name = firstText(agent.toObject().value("name"_L1));
    return name.isEmpty() ? addressOf(agent) : name;
}

IncomingAnnotation read(const QJsonObject& json) {
    IncomingAnnotation annotation;
    annotation.json = json;
    annotation.id = json.value("id"_L1).toString();
    for (const auto& motivation : listOf(json.value("motivation"_L1))) {
        annotation.motivations << motivation.toString();
    }
    annotation.creator = agentName(json.value("creator"_L1));
    annotation.created = json.value("created"_L1).toString();
    // Bodies without a purpose of their own share the annotation's motivation, if there is one.
    const QString purpose = annotation.motivations.size() == 1 ? annotation.motivations.front() : QString();
    addBodies(annotation.bodies, json.value("body"_L1), purpose);
    if (const QJsonValue text = json.value("bodyValue"_L1); text.isString()) {
        annotation.bodies.push_back({text.toString(), purpose, u"text/plain"_s, {}});
    }
    addTargets(annotation.targets, json.value("target"_L1));
    return annotation;
}

/// Takes a batch together, counting annotations as it goes.
class Reader {
public:
    void readValue(const QJsonValue& value, bool hasContext) {
        for (const auto& item : listOf(value)) {
            readObject(item, hasContext);
        }
    }

    [[nodiscard]] AnnotationBatch take() { return std::move(m_batch); }

private:
    void readObject(const QJsonValue& item, bool outerContext) {
        const QJsonObject object = item.toObject();
        const bool hasContext = outerContext || isAnnotationContext(object.value("@context"_L1));
        const QJsonValue type = object.value("type"_L1);
        if (object.contains("@graph"_L1)) {
            readValue(object.value("@graph"_L1), hasContext);
        } else if (hasType(type, u"AnnotationCollection"_s)) {
            readValue(object.value("first"_L1), hasContext);
        } else if (hasType(type, u"AnnotationPage"_s)) {
            readValue(object.value("items"_L1), hasContext);
        } else {
            readAnnotation(item, hasContext);
        }
    }

    void readAnnotation(const QJsonValue& item, bool hasContext) {
        ++m_count;
        const QString rule = item.isObject() ? ruleBrokenBy(item.toObject(), hasContext) : u"it is not a JSON object"_s;
        if (rule.isEmpty()) {
            m_batch.annotations.push_back(read(item.toObject()));
            return;
        }
        const QString id = item.toObject().value("id"_L1).toString();
        m_batch.refused.push_back({ErrorCode::InvalidInput, Words::tr("An annotation cannot be used: %1.").arg(rule),
                                   u"annotation %1%2"_s.arg(m_count).arg(id.isEmpty() ? QString() : u", "_s + id)});
    }

    AnnotationBatch m_batch;
    int m_count = 0;
};

/// JSON Lines: a value a line. Null where a line is no JSON.
std::optional<QJsonArray> parseLines(const QByteArray& bytes) {
    QJsonArray values;
    for (const QByteArray& line : bytes.split('\n')) {
        if (line.trimmed().isEmpty()) {
            continue;
        }
        const auto document = QJsonDocument::fromJson(line);
        if (!document.isObject()) {
            return std::nullopt;
        }
        values.append(document.object());
    }
    return values;
}

} // namespace

QStringList IncomingAnnotation::tags() const {
    QStringList found;
    for (const IncomingBody& body : bodies) {
        if (body.purpose == "tagging"_L1) {
            found << body.text;
        }
    }
    return found;
}

QString IncomingAnnotation::note() const {
    QStringList parts;
    for (const IncomingBody& body : bodies) {
        if (body.purpose != "tagging"_L1) {
            parts << body.text;
        }
    }
    return parts.join(u"\n\n"_s);
}

Result<AnnotationBatch> parseAnnotations(const QByteArray& bytes) {
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(bytes, &error);
    Reader reader;
    if (error.error == QJsonParseError::NoError) {
        reader.readValue(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), false);
    } else if (const auto lines = parseLines(bytes); lines && lines->size() > 1) {
        reader.readValue(*lines, false);
    } else {
        return failure(
            ErrorCode::InvalidInput,
            Words::tr(
                "The annotations cannot be read: the file is not valid JSON. Export it again from where it was made."),
            u"%1 at byte %2"_s.arg(error.errorString()).arg(error.offset));
    }
    AnnotationBatch batch = reader.take();
    if (batch.annotations.empty() && batch.refused.size() == 1) {
        return std::unexpected(batch.refused.front());
    }
    if (batch.annotations.empty() && batch.refused.empty()) {
        return failure(
            ErrorCode::InvalidInput,
            Words::tr(
                "The file holds no annotations. If it only links to them, fetch the page that it links to first."));
    }
    return batch;
}

} // namespace gainsay::exporting

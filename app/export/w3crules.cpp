// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/w3crules.h"

#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <functional>

namespace gainsay::exporting {
namespace {

using namespace Qt::StringLiterals;

QJsonArray listOf(const QJsonValue& value) {
    if (value.isArray()) {
        return value.toArray();
    }
    return value.isUndefined() ? QJsonArray() : QJsonArray{value};
}

bool isIri(const QJsonValue& value) {
    static const QRegularExpression absolute(u"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"]+$"_s);
    return value.isString() && absolute.match(value.toString()).hasMatch();
}

bool isMoment(const QJsonValue& value) {
    const QString text = value.toString();
    return value.isString() && text.contains(u'T') && QDateTime::fromString(text, Qt::ISODateWithMs).isValid();
}

bool isOffset(const QJsonValue& value) {
    return value.isDouble() && value.toInteger(-1) >= 0 && static_cast<double>(value.toInteger()) == value.toDouble();
}

QString selectorRule(const QJsonValue& value, int depth);

QString textQuoteRule(const QJsonObject& selector) {
    const bool contextFits = std::ranges::all_of(std::array{"prefix"_L1, "suffix"_L1}, [&selector](auto key) {
        return !selector.contains(key) || selector.value(key).isString();
    });
    return selector.value("exact"_L1).isString() && contextFits
               ? QString()
               : u"a TextQuoteSelector needs exactly one “exact”, and at most one “prefix” and “suffix”, each a string"_s;
}

QString positionRule(const QJsonObject& selector) {
    const QJsonValue start = selector.value("start"_L1);
    const QJsonValue end = selector.value("end"_L1);
    return isOffset(start) && isOffset(end) && start.toInteger() <= end.toInteger()
               ? QString()
               : u"a position selector needs “start” and “end”, whole numbers from 0, in that order"_s;
}

QString valueRule(const QJsonObject& selector, const QString& type) {
    if (!selector.value("value"_L1).isString()) {
        return u"a %1 needs exactly one “value”, a string"_s.arg(type);
    }
    const bool conforms = !selector.contains("conformsTo"_L1) || isIri(selector.value("conformsTo"_L1));
    return conforms ? QString() : u"a %1 has at most one “conformsTo”, an address"_s.arg(type);
}

QString rangeRule(const QJsonObject& selector, int depth) {
    for (const auto key : {"startSelector"_L1, "endSelector"_L1}) {
        if (!selector.value(key).isObject()) {
            return u"a RangeSelector needs one “startSelector” and one “endSelector”"_s;
        }
        if (const QString rule = selectorRule(selector.value(key), depth + 1); !rule.isEmpty()) {
            return rule;
        }
    }
    return {};
}

QString ownRule(const QJsonObject& selector, int depth) {
    const QJsonValue type = selector.value("type"_L1);
    if (hasType(type, u"TextQuoteSelector"_s)) {
        return textQuoteRule(selector);
    }
    if (hasType(type, u"TextPositionSelector"_s) || hasType(type, u"DataPositionSelector"_s)) {
        return positionRule(selector);
    }
    if (hasType(type, u"RangeSelector"_s)) {
        return rangeRule(selector, depth);
    }
    for (const auto& name : {u"FragmentSelector"_s, u"CssSelector"_s, u"XPathSelector"_s}) {
        if (hasType(type, name)) {
            return valueRule(selector, name);
        }
    }
    return {};
}

QString selectorRule(const QJsonValue& value, int depth) {
    constexpr int deepest = 32;
    if (depth > deepest) {
        return u"its selectors refine each other more than 32 deep"_s;
    }
    for (const auto& item : listOf(value)) {
        if (isIri(item)) {
            continue;
        }
        if (!item.isObject()) {
            return u"a selector is neither an object nor an address"_s;
        }
        const QJsonObject selector = item.toObject();
        for (const QString& rule : {ownRule(selector, depth), selectorRule(selector.value("refinedBy"_L1), depth + 1),
                                    selectorRule(selector.value("items"_L1), depth + 1)}) {
            if (!rule.isEmpty()) {
                return rule;
            }
        }
    }
    return {};
}

QString resourceRule(const QJsonValue& value, const QString& what) {
    if (value.isString()) {
        return isIri(value) ? QString() : u"its %1 is not an address"_s.arg(what);
    }
    if (!value.isObject()) {
        return u"its %1 is neither an address nor an object"_s.arg(what);
    }
    const QJsonObject resource = value.toObject();
    const bool specific = resource.contains("selector"_L1) || hasType(resource.value("type"_L1), u"SpecificResource"_s);
    const QJsonValue source = resource.value("source"_L1);
    if (specific && !isIri(source) && !source.isObject()) {
        return u"its %1 is a part of something, but has no single “source”"_s.arg(what);
    }
    if (resource.contains("value"_L1) && !resource.value("value"_L1).isString()) {
        return u"its %1 has a “value” that is not one string"_s.arg(what);
    }
    return selectorRule(resource.value("selector"_L1), 0);
}

QString resourcesRule(const QJsonObject& annotation) {
    if (listOf(annotation.value("target"_L1)).isEmpty()) {
        return u"it has no target"_s;
    }
    for (const auto& target : listOf(annotation.value("target"_L1))) {
        if (const QString rule = resourceRule(target, u"target"_s); !rule.isEmpty()) {
            return rule;
        }
    }
    for (const auto& body : listOf(annotation.value("body"_L1))) {
        if (const QString rule = resourceRule(body, u"body"_s); !rule.isEmpty()) {
            return rule;
        }
    }
    const QJsonValue bodyValue = annotation.value("bodyValue"_L1);
    if (!bodyValue.isUndefined() && (!bodyValue.isString() || annotation.contains("body"_L1))) {
        return u"“bodyValue” must be one string and stand without a “body”"_s;
    }
    return {};
}

/// The keys whose values have one shape.
QString propertiesRule(const QJsonObject& annotation) {
    for (const auto key : {"id"_L1, "canonical"_L1}) {
        if (annotation.contains(key) && !isIri(annotation.value(key))) {
            return u"its “%1” is not one address"_s.arg(key);
        }
    }
    for (const auto key : {"rights"_L1, "via"_L1}) {
        if (!std::ranges::all_of(listOf(annotation.value(key)), isIri)) {
            return u"its “%1” is not an address"_s.arg(key);
        }
    }
    for (const auto key : {"created"_L1, "modified"_L1, "generated"_L1}) {
        if (annotation.contains(key) && !isMoment(annotation.value(key))) {
            return u"its “%1” is not one date and time"_s.arg(key);
        }
    }
    const auto isAgent = [](const QJsonValue& value) { return value.isObject() || isIri(value); };
    for (const auto key : {"creator"_L1, "generator"_L1}) {
        if (!std::ranges::all_of(listOf(annotation.value(key)), isAgent)) {
            return u"its “%1” is neither an object nor an address"_s.arg(key);
        }
    }
    const auto isText = [](const QJsonValue& value) { return value.isString(); };
    return std::ranges::all_of(listOf(annotation.value("motivation"_L1)), isText) ? QString()
                                                                                  : u"its “motivation” is not a name"_s;
}

} // namespace

bool isAnnotationContext(const QJsonValue& context) {
    return std::ranges::any_of(listOf(context), [](const QJsonValue& value) {
        return value.toString() == "http://www.w3.org/ns/anno.jsonld"_L1 ||
               value.toString() == "https://www.w3.org/ns/anno.jsonld"_L1;
    });
}

bool hasType(const QJsonValue& type, const QString& wanted) {
    return std::ranges::contains(listOf(type), QJsonValue(wanted));
}

QString ruleBrokenBy(const QJsonObject& annotation, bool hasContext) {
    const QJsonValue context = annotation.value("@context"_L1);
    if (context.isUndefined() ? !hasContext : !isAnnotationContext(context)) {
        return u"its @context is not http://www.w3.org/ns/anno.jsonld"_s;
    }
    if (!hasType(annotation.value("type"_L1), u"Annotation"_s)) {
        return u"its type is not Annotation"_s;
    }
    const QString rule = propertiesRule(annotation);
    return rule.isEmpty() ? resourcesRule(annotation) : rule;
}

} // namespace gainsay::exporting

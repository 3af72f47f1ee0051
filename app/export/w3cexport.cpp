// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/reportindex.h"
#include "app/export/reportwords.h"
#include "app/export/verifyquotes.h"
#include "app/export/w3cannotation.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace gainsay::exporting {
namespace {

using namespace Qt::StringLiterals;

QString urn(const QString& uuid) {
    return u"urn:uuid:"_s + uuid;
}

/// xsd:dateTime in UTC, as the data model asks for.
QString dateTime(const QDateTime& moment) {
    return moment.toUTC().toString(Qt::ISODate);
}

QJsonObject textualBody(const QString& purpose, const QString& value, const QString& format = u"text/plain"_s) {
    return {{u"type"_s, u"TextualBody"_s}, {u"purpose"_s, purpose}, {u"value"_s, value}, {u"format"_s, format}};
}

QJsonArray bodiesOf(const ReportIndex& index, const domain::Quote& quote) {
    QJsonArray bodies;
    if (index.options().includeNotes && !quote.note.isEmpty()) {
        bodies.append(textualBody(u"commenting"_s, quote.note, u"text/markdown"_s));
    }
    for (const auto* entity : index.entitiesIn(quote)) {
        bodies.append(textualBody(u"tagging"_s, entity->name));
    }
    for (const auto* tag : index.tagsOf(quote.id)) {
        bodies.append(textualBody(u"tagging"_s, tag->name));
    }
    for (const auto* assertion : index.assertionsOf(quote.id)) {
        bodies.append(textualBody(u"assessing"_s,
                                  domain::toString(assertion->stance) + u": "_s + index.claim(assertion->claim)->text));
    }
    return bodies;
}

QJsonObject targetOf(const ReportIndex& index, const domain::Quote& quote) {
    const domain::Version& version = index.version(quote.version)->version;
    const auto* article = index.articleOf(quote);
    const QString url = article == nullptr || article->url.isEmpty() ? version.url : article->url;
    const QJsonArray selectors{QJsonObject{{u"type"_s, u"TextQuoteSelector"_s},
                                           {u"exact"_s, quote.exact},
                                           {u"prefix"_s, quote.prefix},
                                           {u"suffix"_s, quote.suffix}},
                               QJsonObject{{u"type"_s, u"TextPositionSelector"_s},
                                           {u"start"_s, quote.range.start},
                                           {u"end"_s, quote.range.end}}};
    QJsonObject target{{u"type"_s, u"SpecificResource"_s},
                       {u"source"_s, url.isEmpty() ? urn(version.id.toString()) : url},
                       {u"selector"_s, selectors},
                       {u"styleClass"_s, u"colour-%1"_s.arg(quote.colour)}};
    if (version.capturedAt.isValid()) {
        target.insert(u"state"_s,
                      QJsonObject{{u"type"_s, u"TimeState"_s},
                                  {u"sourceDate"_s, dateTime(version.capturedAt)},
                                  {u"cached"_s, urn(version.id.toString())}}); // the version that was quoted
    }
    return target;
}

QJsonObject annotationOf(const ReportIndex& index, const domain::Quote& quote) {
    const QJsonArray bodies = bodiesOf(index, quote);
    QJsonObject annotation{{u"id"_s, urn(quote.id.toString())},
                           {u"type"_s, u"Annotation"_s},
                           {u"motivation"_s, u"highlighting"_s},
                           {u"target"_s, targetOf(index, quote)}};
    if (!bodies.isEmpty()) {
        annotation.insert(u"body"_s, bodies);
    }
    if (quote.createdAt.isValid()) {
        annotation.insert(u"created"_s, dateTime(quote.createdAt));
    }
    if (!quote.createdBy.isEmpty()) {
        annotation.insert(u"creator"_s, QJsonObject{{u"type"_s, u"Person"_s}, {u"name"_s, quote.createdBy}});
    }
    return annotation;
}

} // namespace

Result<QByteArray> renderAnnotations(const ReportContent& content, const ReportOptions& options) {
    if (auto verified = verifyQuotes(content); !verified) {
        return passOn(verified);
    }
    const ReportIndex index(content, options);
    QJsonArray items;
    for (const domain::Quote& quote : content.quotes) {
        items.append(annotationOf(index, quote));
    }
    QJsonObject collection{
        {u"@context"_s, u"http://www.w3.org/ns/anno.jsonld"_s},
        {u"type"_s, u"AnnotationCollection"_s},
        {u"label"_s, content.title},
        {u"total"_s, items.size()},
        {u"generator"_s, QJsonObject{{u"type"_s, u"Software"_s}, {u"name"_s, u"Gainsay "_s + content.programVersion}}},
        {u"first"_s, QJsonObject{{u"type"_s, u"AnnotationPage"_s}, {u"startIndex"_s, 0}, {u"items"_s, items}}}};
    if (content.generatedAt.isValid()) {
        collection.insert(u"generated"_s, dateTime(content.generatedAt));
    }
    return QJsonDocument(collection).toJson();
}

} // namespace gainsay::exporting

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/office/properties.h"

#include "app/import/archive/xmlreading.h"
#include "app/import/text/dates.h"

namespace gainsay::import {

DocumentProperties readProperties(const QByteArray& bytes) {
    using Name = QLatin1StringView;
    DocumentProperties found;
    domain::PartialDate created;
    XmlReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.advance() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.isElement(Name("manifest")) || xml.isElement(Name("spine"))) {
            break; // of an e-book: what follows are its parts
        }
        if (xml.isElement(Name("title")) && found.title.isEmpty()) {
            found.title = xml.textInside().simplified();
        } else if (xml.isElement(Name("creator")) || xml.isElement(Name("initial-creator"))) {
            const QString name = xml.textInside().simplified();
            if (!name.isEmpty() && !found.creators.contains(name)) {
                found.creators.append(name);
            }
        } else if (xml.isElement(Name("created")) || xml.isElement(Name("creation-date"))) {
            created = readTimestamp(xml.textInside());
        } else if (xml.isElement(Name("date")) && found.date.isEmpty()) {
            found.date = readTimestamp(xml.textInside());
        } else if (xml.isElement(Name("publisher")) && found.publisher.isEmpty()) {
            found.publisher = xml.textInside().simplified();
        } else if (xml.isElement(Name("language")) && found.language.isEmpty()) {
            found.language = xml.textInside().trimmed();
        }
    }
    // OpenDocument's <dc:date> is the last change; what counts is when the document was made.
    found.date = created.isEmpty() ? found.date : created;
    return found;
}

domain::Extraction draftOf(const DocumentProperties& properties, const ImportHints& hints, const QString& mediaType,
                           const QString& extractor) {
    domain::Extraction draft;
    draft.mediaType = mediaType;
    draft.extractor = extractor;
    draft.byline = properties.creators;
    draft.published = properties.date;
    draft.site = properties.publisher;
    draft.language = properties.language;
    draft.url = hints.url;
    return draft;
}

} // namespace gainsay::import

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/catalogue.h"

#include <QFile>
#include <QXmlStreamReader>

namespace gainsay::test {
namespace {

using namespace Qt::StringLiterals;

/// The forms of a translation, one for each plural of the language; the reader stands at its beginning.
QStringList readForms(QXmlStreamReader& xml) {
    QStringList forms;
    QString plain;
    while (!xml.hasError() && xml.readNext() != QXmlStreamReader::EndElement) {
        if (xml.isStartElement()) {
            forms << xml.readElementText();
        } else {
            plain += xml.text();
        }
    }
    return forms.isEmpty() ? QStringList{plain} : forms;
}

Message readMessage(QXmlStreamReader& xml, const QString& context) {
    Message message{.context = context, .source = {}, .translations = {}};
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.isUnfinished = xml.attributes().hasAttribute("type"_L1);
            message.translations = readForms(xml);
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

} // namespace

QString cataloguePath(const QString& language) {
    return QStringLiteral(GAINSAY_SOURCE_DIR "/resources/translations/gainsay_%1.ts").arg(language);
}

std::vector<Message> readCatalogue(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("cannot read %s", qPrintable(path));
    }
    std::vector<Message> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.push_back(readMessage(xml, context));
        }
    }
    return messages;
}

} // namespace gainsay::test

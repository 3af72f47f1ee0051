// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/archive/xmlreading.h"

#include "app/import/limits.h"

#include <algorithm>

namespace gainsay::import {

XmlReader::XmlReader(const QByteArray& bytes)
    : QXmlStreamReader(bytes) {}

QXmlStreamReader::TokenType XmlReader::advance() {
    const auto token = readNext();
    if (token == StartElement && ++m_depth > maxNesting) {
        raiseError(QStringLiteral("nested too deep"));
        return Invalid;
    }
    if (token == DTD && QXmlStreamReader::text().contains(u'[')) {
        raiseError(QStringLiteral("declarations in the document type"));
        return Invalid;
    }
    if (token == EndElement) {
        --m_depth;
    }
    return token;
}

void XmlReader::passOver() {
    for (const int outer = m_depth; m_depth >= outer && !atEnd();) {
        advance();
    }
}

QString XmlReader::textInside() {
    QString text;
    for (const int outer = m_depth; m_depth >= outer && !atEnd();) {
        if (advance() == Characters) {
            text += QXmlStreamReader::text();
        }
    }
    return text;
}

QString XmlReader::attribute(QLatin1StringView localName) const {
    for (const auto& attribute : attributes()) {
        if (attribute.name() == localName) {
            return attribute.value().toString();
        }
    }
    return {};
}

bool XmlReader::hasAttribute(QLatin1StringView localName) const {
    return std::ranges::any_of(attributes(), [&](const auto& one) { return one.name() == localName; });
}

} // namespace gainsay::import

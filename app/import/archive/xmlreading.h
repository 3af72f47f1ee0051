// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QXmlStreamReader>

namespace gainsay::import {

/// A reader for strangers' XML, which may declare nothing: entities and default attributes would make much of little.
/// Elements may nest to maxNesting.
class XmlReader : public QXmlStreamReader {
public:
    explicit XmlReader(const QByteArray& bytes);

    /// The next token; raises an error where elements nest too deep, or a document type holds declarations.
    TokenType advance();
    [[nodiscard]] int depth() const { return m_depth; }
    /// Passes over the current element with all that is in it.
    void passOver();
    /// All characters in the current element, those of the elements inside too; ends at its end.
    [[nodiscard]] QString textInside();
    /// Whether the current element is this one, whatever its namespace.
    [[nodiscard]] bool isElement(QLatin1StringView localName) const { return name() == localName; }
    /// An attribute by its local name, whatever its namespace.
    [[nodiscard]] QString attribute(QLatin1StringView localName) const;
    [[nodiscard]] bool hasAttribute(QLatin1StringView localName) const;

private:
    int m_depth = 0;
};

} // namespace gainsay::import

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/findings.h"
#include "app/domain/partialdate.h"
#include "app/import/hints.h"
#include "app/import/html/dom.h"
#include "app/import/html/jsonld.h"
#include "app/import/html/namedparts.h"
#include "app/import/text/lexicon.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace gainsay::import {

/// What a page says of itself: JSON-LD, then meta elements (OpenGraph, Dublin Core, those of news systems), microdata,
/// <time>, the names of classes, the address.
struct PageMetadata {
    QString title; ///< without the site's name
    QStringList authors;
    domain::PartialDate published;
    domain::PartialDate modified; ///< when it says that it was last changed
    QString site;
    QString url;
    QString language;
    QString articleBody;       ///< as JSON-LD states it
    QStringList descriptions;  ///< what meta elements and JSON-LD say the article is about, each once
    domain::Findings findings; ///< what told each of these
};

[[nodiscard]] PageMetadata readMetadata(const Document& page, const ImportHints& hints, const Lexicon& lexicon,
                                        const NamedParts& parts);

/// The page's meta elements by name, property or itemprop in lower case; the first of each counts.
class MetaElements {
public:
    explicit MetaElements(const Document& page);
    struct Named {
        QString name;
        QString value;
    };
    /// The first of these that the page has and that is not blank; with its name.
    [[nodiscard]] Named firstNamed(std::initializer_list<const char*> names) const;
    [[nodiscard]] QString first(std::initializer_list<const char*> names) const { return firstNamed(names).value; }
    /// Every value of one name.
    [[nodiscard]] QStringList all(const char* name) const;

private:
    QHash<QString, QStringList> m_values;
};

} // namespace gainsay::import

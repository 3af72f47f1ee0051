// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/html/dom.h"

#include <QString>
#include <QStringList>

namespace gainsay::import {

/// What a page says of its article in JSON-LD (schema.org). Everything as written there, entities decoded.
struct JsonLdArticle {
    QString headline;
    QString description;
    QStringList authors;
    QString published;
    QString publishedKey; ///< what `published` is called: "datePublished"
    QString modified;
    QString publisher;
    QString url;
    QString language;
    QString body;

    [[nodiscard]] bool isEmpty() const {
        return headline.isEmpty() && published.isEmpty() && body.isEmpty() && authors.isEmpty();
    }
};

/// The article among a page's JSON-LD: of several the first that looks like the page's main one. Broken JSON is passed
/// over.
[[nodiscard]] JsonLdArticle readJsonLd(const Document& page);

} // namespace gainsay::import

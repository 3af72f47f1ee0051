// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/import/pagesamples.h"

using namespace Qt::StringLiterals;

namespace gainsay::import::sample {

domain::Extraction read(const QString& html, const ImportHints& hints) {
    auto found = Extractor().extract(html.toUtf8(), hints);
    if (!found) {
        qWarning("%s", qPrintable(found.error().message));
        return {};
    }
    return *found;
}

QStringList outline(const domain::Extraction& found) {
    QStringList lines;
    for (const auto& block : found.text.blocks()) {
        lines.append(toString(block.kind) + u": "_s + found.text.slice(block.range));
    }
    return lines;
}

const QString first =
    u"The harbour of Norvik was closed on Monday after a storm had torn a hole into the old quay, the port authority said."_s;
const QString second =
    u"“We do not know yet how long the repairs will take,” its spokesman told reporters, “but it will not be days.”"_s;
const QString third =
    u"Ships are being sent to ports further south, where berths had been kept free since the storm was forecast."_s;

QString p(const QString& text) {
    return u"<p>"_s + text + u"</p>"_s;
}

QString page(const QString& head, const QString& body) {
    return u"<!DOCTYPE html><html lang=en><head><title>Storm closes harbour of Norvik | Coastal Courier</title>"_s +
           head +
           u"</head><body><header class=site-header><a href=/>Coastal Courier</a></header>"
           "<nav><ul><li><a href=/news>News</a></li><li><a href=/sport>Sport</a></li></ul></nav>"
           "<div class=cookie-banner><p>We use cookies to give you the best experience on this website, as we say in "
           "our policy.</p></div>"
           "<main><h1>Storm closes harbour of Norvik</h1><div class=byline>By <a href=/author/ann-berg>Ann "
           "Berg</a></div>"
           "<time datetime=2020-03-03T09:00:00+01:00>Tuesday</time><div class=share-buttons><a href=#>Facebook</a></div>"_s +
           body +
           u"<aside class=related-articles><h3>Related</h3><p>A storm warning was in force for the whole of the north "
           u"coast on Sunday.</p></aside></main>"
           "<section id=comments><h2>3 Comments</h2><p>I was there and it was the worst storm that I have ever seen in "
           "my whole life.</p></section>"
           "<footer><p>© 2020 Coastal Courier. All rights reserved.</p></footer></body></html>"_s;
}

} // namespace gainsay::import::sample

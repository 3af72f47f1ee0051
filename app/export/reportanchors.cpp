// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/reportanchors.h"

namespace gainsay::exporting {

using namespace Qt::StringLiterals;

QString anchorOf(domain::QuoteId id) {
    return u"quote-"_s + id.toString();
}

QString anchorOf(domain::ClaimId id) {
    return u"claim-"_s + id.toString();
}

QString anchorOf(domain::ContradictionId id) {
    return u"contradiction-"_s + id.toString();
}

QString anchorOf(domain::EntityId id) {
    return u"entity-"_s + id.toString();
}

QString anchorOf(domain::SourceId id) {
    return u"source-"_s + id.toString();
}

QString anchorOf(domain::ArticleId id) {
    return u"article-"_s + id.toString();
}

bool isWebAddress(const QString& url) {
    return url.startsWith("https://"_L1, Qt::CaseInsensitive) || url.startsWith("http://"_L1, Qt::CaseInsensitive);
}

} // namespace gainsay::exporting

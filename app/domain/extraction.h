// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/articletext.h"
#include "app/domain/findings.h"
#include "app/domain/partialdate.h"

#include <QString>
#include <QStringList>

namespace gainsay::domain {

/// What an extractor found in the bytes of one item.
struct Extraction {
    ArticleText text;
    QString title;
    QStringList byline;
    PartialDate published;
    PartialDate modified; ///< when the publisher last changed it
    QString site;         ///< the outlet's name
    QString url;          ///< canonical where the page names one
    QString language;     ///< BCP 47, empty: unknown
    QString mediaType;    ///< as detected, not as named
    QString extractor;    ///< "gainsay-text 1"
    Findings findings;    ///< where each of these was found, and what readers do not see
};

} // namespace gainsay::domain

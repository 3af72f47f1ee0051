// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/keys.h"
#include "app/domain/textrange.h"

#include <QDateTime>
#include <QString>

namespace gainsay::domain {

/// Highlight colours are numbered 1–8, as the keys that choose them.
inline constexpr int firstColour = 1;
inline constexpr int lastColour = 8;

/// A highlighted range of a Version, held by the two selectors of the W3C Web Annotation Data Model.
struct Quote {
    QuoteId id;
    VersionId version;
    TextRange range; ///< TextPositionSelector
    QString exact;   ///< TextQuoteSelector: the words themselves …
    QString prefix;  ///< … up to 32 code points before them …
    QString suffix;  ///< … and after
    int colour = firstColour;
    QString note; ///< Markdown
    QDateTime createdAt;
    QString createdBy;

    bool operator==(const Quote&) const = default;
};

} // namespace gainsay::domain

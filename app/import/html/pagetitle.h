// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/findings.h"
#include "app/import/html/dom.h"
#include "app/import/html/namedparts.h"

#include <QString>

namespace gainsay::import {

/// Titles that a page's metadata state.
struct TitleClues {
    QString headline;  ///< of JSON-LD
    QString metaTitle; ///< of OpenGraph and the like
    QString metaName;  ///< of the element that states it
    QString site;      ///< the outlet's name, to be taken off
};

/// The headline as the page shows it: the h1 that the metadata agree with, else what the metadata say without the
/// site's name. A finding without a value where there is none.
[[nodiscard]] domain::Finding findTitle(const Document& page, const TitleClues& clues, const NamedParts& parts);

/// A document title without the site's name before or behind it: "Headline | Site" → "Headline".
[[nodiscard]] QString withoutSiteName(const QString& title, const QString& site);

} // namespace gainsay::import

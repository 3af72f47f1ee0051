// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/keys.h"

#include <QString>

namespace gainsay::exporting {

// "quote-0189…": what links within a report call a row. The same in HTML and PDF.

[[nodiscard]] QString anchorOf(domain::QuoteId id);
[[nodiscard]] QString anchorOf(domain::ClaimId id);
[[nodiscard]] QString anchorOf(domain::ContradictionId id);
[[nodiscard]] QString anchorOf(domain::EntityId id);
[[nodiscard]] QString anchorOf(domain::SourceId id);
[[nodiscard]] QString anchorOf(domain::ArticleId id);

/// Whether an address is of the web (http, https). Others are printed but never made into links.
[[nodiscard]] bool isWebAddress(const QString& url);

} // namespace gainsay::exporting

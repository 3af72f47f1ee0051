// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/extraction.h"
#include "app/import/hints.h"
#include "app/import/html/pageparts.h"
#include "app/import/text/lexicon.h"

namespace gainsay::import {

/// Reads an article from a web page, or from a fragment as browsers put it on the clipboard, of which everything but
/// plain debris is kept. Errors: InvalidInput where nothing readable is there; TooLarge over the limits of limits.h.
[[nodiscard]] Result<domain::Extraction> extractHtml(const QString& html, const ImportHints& hints,
                                                     const Lexicon& lexicon, const PageParts& parts);

} // namespace gainsay::import

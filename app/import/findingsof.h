// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/extraction.h"
#include "app/import/hints.h"

namespace gainsay::import {

/// The last word on findings, for every format: facts that somebody else stated and that took the place of the thing's
/// own are told by them; a fact whose extractor did not say where it found it stands in the text where it stands there,
/// else where its format keeps such things; and characters that nobody can see are flagged. They stay in the text,
/// since a quote has to be what the source wrote.
void completeFindings(domain::Extraction& found, const KnownFacts& given);

} // namespace gainsay::import

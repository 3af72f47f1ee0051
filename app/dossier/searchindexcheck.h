// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/verification.h"

namespace gainsay::dossier {

/// Whether the search index says of every text what the text says: the same words at the same places, no text too many,
/// none too few, and the counts that the ranking uses. The file is not written to. Findings go to the verification; an
/// error only for Cancelled.
[[nodiscard]] Result<void> checkSearchIndex(Connection& connection, Verification& verification,
                                            const std::stop_token& stop = {}, const ProgressSink& progress = {});

} // namespace gainsay::dossier

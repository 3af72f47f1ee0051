// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/verification.h"

namespace gainsay::dossier {

/// Adds up the journal's changes from an empty dossier and compares the outcome with the recorded tables, row by row: a
/// note, a claim or a stance that was changed without an entry stands out, as does an entry whose change is not there.
/// Also that each entry is written as this program writes it, byte for byte. Findings go to the verification; an error
/// only for Cancelled or where there is no memory for it. Takes memory for one copy of the recorded tables.
[[nodiscard]] Result<void> checkReplay(Connection& connection, Verification& verification,
                                       const std::stop_token& stop = {}, const ProgressSink& progress = {});

} // namespace gainsay::dossier

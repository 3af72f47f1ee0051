// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/verification.h"

namespace gainsay::dossier {

/// What tells copies of one dossier from all others: 16 bytes. Corrupt where the file does not say.
[[nodiscard]] Result<QByteArray> dossierIdOf(Connection& connection);

/// Seals what a dossier says of its own founding: its id, when and by whom it was made, and who can read it. Nothing
/// else vouches for these: the journal's chain begins at the id alone. The seal is the SHA-256 over the fields, each
/// led by its length as eight bytes, big end first. Inside the caller's transaction.
[[nodiscard]] Result<void> sealFounding(Connection& connection);

/// Adds a finding where the founding is not as it was sealed.
void checkFounding(Connection& connection, Verification& verification);

} // namespace gainsay::dossier

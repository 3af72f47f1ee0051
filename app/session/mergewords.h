// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/mergedesk.h"

namespace gainsay::session {

/// What a merge brings of one kind of thing: "quotes: 4 added, 1 changed".
[[nodiscard]] QString incomingWords(const dossier::IncomingRows& rows);

} // namespace gainsay::session

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gainsay::session {

/// Where a user's lexicons are looked for unless told otherwise: in the user's data folder, of XDG's choosing.
[[nodiscard]] QString defaultLexiconFolder();

} // namespace gainsay::session

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/claims/claimsmatrix.h"

/// A dispute that never was: a night ferry, a pier, and newspapers that do not agree.
namespace gainsay::ui::samples {

/// Five claims and four sources, with origins; silent, unread, and cells with one and with two statements.
[[nodiscard]] ClaimsMatrix matrix();

/// `claims` × `sources`, every cell filled.
[[nodiscard]] ClaimsMatrix large(int claims, int sources);

} // namespace gainsay::ui::samples

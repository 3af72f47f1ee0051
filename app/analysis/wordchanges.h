// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/textchange.h"

namespace gainsay::analysis {

/// Compares two wordings of a passage by a longest common subsequence of their words; letters' case and the style of
/// quotation marks and dashes do not count. Passages of thousands of words each are taken as replaced but for their
/// ends.
[[nodiscard]] domain::WordChanges wordChanges(const QString& before, const QString& after);

} // namespace gainsay::analysis

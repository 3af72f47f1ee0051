// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gainsay::domain {

/// Words whose first one a cut may have gone through, without it and the comma or full stop behind it; all of them
/// where nothing else would be left.
[[nodiscard]] QString withoutFirstWord(const QString& words);
/// The same where the cut is at the end.
[[nodiscard]] QString withoutLastWord(const QString& words);

} // namespace gainsay::domain

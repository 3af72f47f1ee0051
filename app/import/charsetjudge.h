// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gainsay::import {

/// How far a text is from what people write, as a mean over its characters beyond ASCII; 0 is as good as can be, and
/// text without such characters always is. For telling encodings apart by what comes out of each of them: a letter
/// counts against it that no one language has beside the others, that is rare in its script, or stands in a word of
/// another script; so do capitals within words, symbols that touch letters, and characters that no text has.
[[nodiscard]] double implausibility(QStringView text);

} // namespace gainsay::import

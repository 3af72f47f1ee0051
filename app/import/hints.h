// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gainsay::import {

/// What is known about some bytes besides the bytes. Every field may be empty, and none is believed against the
/// content.
struct ImportHints {
    QString fileName;  ///< the name alone, for messages and as weak evidence for the format
    QString mediaType; ///< as the clipboard or a server named it, "text/html; charset=shift_jis"
    QString url;       ///< where the bytes came from

    bool operator==(const ImportHints&) const = default;
};

/// How a message names the input: “File “a.txt””, or the pasted text where there is no file.
[[nodiscard]] QString describeInput(const ImportHints& hints);

} // namespace gainsay::import

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gainsay::import {

/// The clipboard's "HTML Format" of Windows begins with lines of its own ("Version:0.9", "SourceURL:…") before the
/// markup.
struct ClipboardHeader {
    QString sourceUrl;  ///< empty without one, or where it is no web address
    QStringView markup; ///< a view into the text given: what follows the header
};

/// Takes the header off; text without one is all markup.
[[nodiscard]] ClipboardHeader readClipboardHeader(QStringView text);

} // namespace gainsay::import

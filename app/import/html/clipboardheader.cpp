// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/html/clipboardheader.h"

namespace gainsay::import {

ClipboardHeader readClipboardHeader(QStringView text) {
    ClipboardHeader header{{}, text};
    const auto trimmed = text.trimmed();
    if (!trimmed.startsWith(u"Version:")) {
        return header;
    }
    // The header ends where the markup begins; its offsets count bytes of the original UTF-8 and are not needed.
    const auto markup = trimmed.indexOf(u'<');
    const auto lines = markup < 0 ? trimmed : trimmed.first(markup);
    for (const auto line : QStringTokenizer(lines, u'\n')) {
        constexpr QStringView key = u"SourceURL:";
        if (line.startsWith(key)) {
            const auto url = line.sliced(key.size()).trimmed();
            header.sourceUrl = url.startsWith(u"http://") || url.startsWith(u"https://") ? url.toString() : QString();
        }
    }
    header.markup = markup < 0 ? QStringView() : trimmed.sliced(markup);
    return header;
}

} // namespace gainsay::import

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace gainsay::import {

/// One line or paragraph of pasted text, trimmed and not empty.
struct TextLine {
    QString text;
    bool afterBlank = true;  ///< a blank line (or the beginning) lies above
    bool beforeBlank = true; ///< a blank line (or the end) lies below

    bool operator==(const TextLine&) const = default;
};

/// Takes text apart at its line breaks (LF, CRLF, CR, U+2028, U+2029, form feed) and joins paragraphs that were broken
/// to a fixed width, as in e-mails and plain-text files, to one line each.
[[nodiscard]] std::vector<TextLine> splitLines(QStringView text);

} // namespace gainsay::import

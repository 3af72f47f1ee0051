// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/hints.h"

#include <QByteArray>
#include <QString>

namespace gainsay::import {

/// The formats that have an extractor.
enum class Format { PlainText, Markdown, Html };

/// "text/plain", "text/markdown", "text/html".
[[nodiscard]] QString mediaTypeOf(Format format);

/// What the characters are, judged by themselves first: web pages and clipboard fragments, Markdown with its marks,
/// else plain text. Name and media type only tip the balance.
[[nodiscard]] Format detectFormat(QStringView text, const ImportHints& hints);

/// What the bytes are where they are a well-known kind of binary file, for a message: "a PDF document". Empty
/// otherwise.
[[nodiscard]] QString knownBinary(QByteArrayView bytes);

} // namespace gainsay::import

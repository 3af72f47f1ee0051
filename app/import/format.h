// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/hints.h"

#include <QByteArray>
#include <QString>

namespace gainsay::import {

/// The formats of characters that have an extractor.
enum class Format { PlainText, Markdown, Html };

/// What the characters are, judged by themselves first: web pages and clipboard fragments, Markdown with its marks,
/// else plain text. Name and media type only tip the balance.
[[nodiscard]] Format detectFormat(QStringView text, const ImportHints& hints);

/// What bytes are, before anybody has made characters of them.
enum class Container {
    None, ///< characters, or something unknown
    Pdf,
    Rtf,
    Zip, ///< archive, office document, e-book: its directory tells
    Tar,
    Compressed, ///< one gzip, bzip2, xz or zstd stream
    Warc,
    Mail,
    Mhtml,
    Json,
};

/// Goes by the content; the name tips the balance where mails and JSON are concerned, which any text may resemble.
[[nodiscard]] Container detectContainer(const QByteArray& bytes, const ImportHints& hints);

/// Whether the media type begins so, or the name ends in one of these (".md"), whatever the case.
[[nodiscard]] bool hintsAt(const ImportHints& hints, QLatin1StringView mediaType,
                           std::initializer_list<QLatin1StringView> suffixes);

/// What the bytes are where they are a well-known kind of binary file that has no article in it, for a message: "a
/// picture". Empty otherwise.
[[nodiscard]] QString knownBinary(QByteArrayView bytes);

} // namespace gainsay::import

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace gainsay::import {

/// Bytes turned into characters.
struct DecodedText {
    QString text;    ///< without a byte order mark
    QString charset; ///< what it was read as, "UTF-8"
};

/// Reads text of unknown encoding. Order of belief: byte order mark; the bytes themselves, where they are valid UTF-8
/// with letters beyond ASCII, or escape as ISO-2022-JP does; what the document or server declares; a statistical guess
/// (uchardet); windows-1252. Undecodable bytes become U+FFFD. Empty where the bytes are plainly no text at all.
[[nodiscard]] std::optional<DecodedText> decodeText(QByteArrayView bytes, QStringView declared);

/// The charset that an HTML or XML document names in its first 4 KiB (meta element, XML declaration); empty without
/// one.
[[nodiscard]] QString declaredCharset(QByteArrayView bytes);

/// The charset parameter of a media type, "text/html; charset=euc-jp".
[[nodiscard]] QString charsetOfMediaType(QStringView mediaType);

} // namespace gainsay::import

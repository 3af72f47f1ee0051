// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace gainsay::import {

/// Reads a header of a mail as people read it: encoded words (RFC 2047) decoded, raw bytes in whatever charset guessed,
/// folded lines joined.
[[nodiscard]] QString decodeHeader(QByteArrayView raw);

/// The people in an address header: each one's name, else address.
[[nodiscard]] QStringList peopleIn(const QString& addresses);

} // namespace gainsay::import

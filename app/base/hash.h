// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace gainsay {

/// The 32 bytes of the SHA-256 of some bytes.
[[nodiscard]] QByteArray sha256(QByteArrayView bytes);

/// Lower-case hexadecimal, as `sha256sum` prints it.
[[nodiscard]] QString toHex(const QByteArray& digest);

} // namespace gainsay

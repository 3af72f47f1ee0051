// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/hash.h"

#include <QCryptographicHash>

namespace gainsay {

QByteArray sha256(QByteArrayView bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QString toHex(const QByteArray& digest) {
    return QString::fromLatin1(digest.toHex());
}

} // namespace gainsay

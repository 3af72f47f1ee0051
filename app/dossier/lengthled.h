// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QtEndian>

namespace gainsay::dossier {

/// Appends a field led by its length as eight bytes, big end first, so that no two lists of fields give the same bytes.
inline void appendField(QByteArray& message, QByteArrayView field) {
    const auto length = qToBigEndian(static_cast<quint64>(field.size()));
    message.append(reinterpret_cast<const char*>(&length), sizeof length);
    message.append(field);
}

} // namespace gainsay::dossier

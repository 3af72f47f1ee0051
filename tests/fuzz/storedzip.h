// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QtEndian>

#include <utility>

namespace gainsay::fuzz {

/// A ZIP archive of these entries as they are, uncompressed: what a fuzzer changes in them arrives.
inline QByteArray storedZip(const QList<std::pair<QByteArray, QByteArray>>& entries) {
    const auto number = [](auto value) {
        QByteArray bytes(sizeof value, '\0');
        qToLittleEndian(value, bytes.data());
        return bytes;
    };
    QByteArray archive;
    QByteArray directory;
    for (const auto& [name, content] : entries) {
        quint32 checksum = ~0U;
        for (const char byte : content) {
            checksum ^= static_cast<quint8>(byte);
            for (int bit = 0; bit < 8; ++bit) {
                checksum = (checksum >> 1) ^ ((checksum & 1) != 0 ? 0xEDB88320U : 0U);
            }
        }
        const auto length = static_cast<quint32>(content.size());
        const QByteArray common = number(quint16{20}) + number(quint16{0}) + number(quint16{0}) + number(quint32{0}) +
                                  number(~checksum) + number(length) + number(length) +
                                  number(static_cast<quint16>(name.size())) + number(quint16{0});
        directory += "PK\x01\x02" + number(quint16{20}) + common + number(quint16{0}) + number(quint16{0}) +
                     number(quint16{0}) + number(quint32{0}) + number(static_cast<quint32>(archive.size())) + name;
        archive += "PK\x03\x04" + common + name + content;
    }
    const auto count = static_cast<quint16>(entries.size());
    return archive + directory + "PK\x05\x06" + number(quint16{0}) + number(quint16{0}) + number(count) +
           number(count) + number(static_cast<quint32>(directory.size())) +
           number(static_cast<quint32>(archive.size())) + number(quint16{0});
}

} // namespace gainsay::fuzz

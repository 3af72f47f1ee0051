// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/reading.h"

#include <QCoreApplication>

namespace gainsay::import {

Error unpacksToTooMuch(const ImportHints& container) {
    return {ErrorCode::TooLarge,
            QCoreApplication::translate("Import", "%1, with what it lies in, unpacks to more than %2 MiB, which may be "
                                                  "a trap. Unpack it and import the part you need.")
                .arg(describeInput(container))
                .arg(maxUnpackedBytes >> 20),
            {}};
}

Result<void> MemberOutlet::put(Member&& member) {
    ++m_count;
    m_bytes += member.bytes.size();
    if (m_count > m_room.members) {
        return failure(ErrorCode::TooLarge,
                       QCoreApplication::translate("Import",
                                                   "%1, with what it lies in, holds more than %2 items. Unpack it and "
                                                   "import the part you need.")
                           .arg(describeInput(m_container))
                           .arg(maxMembers));
    }
    if (m_bytes > m_room.bytes) {
        return std::unexpected(unpacksToTooMuch(m_container));
    }
    if (!m_sink(std::move(member))) {
        return failure(ErrorCode::Cancelled, QCoreApplication::translate("Import", "Reading was cancelled."));
    }
    return {};
}

Result<void> MemberOutlet::refuse(const QString& name, Error error, qint64 unpacked) {
    m_bytes += unpacked;
    Member member;
    member.hints.fileName = name;
    member.refused = std::move(error);
    return put(std::move(member));
}

} // namespace gainsay::import

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/reading.h"

#include "app/import/limits.h"

#include <QCoreApplication>

namespace gainsay::import {

Result<void> MemberOutlet::put(Member&& member) {
    ++m_count;
    m_bytes += member.bytes.size();
    if (m_count > maxMembers) {
        return failure(ErrorCode::TooLarge,
                       QCoreApplication::translate(
                           "Import", "%1 holds more than %2 items. Unpack it and import the part you need.")
                           .arg(describeInput(m_container))
                           .arg(maxMembers));
    }
    if (m_bytes > maxUnpackedBytes) {
        return failure(
            ErrorCode::TooLarge,
            QCoreApplication::translate(
                "Import",
                "%1 unpacks to more than %2 MiB, which may be a trap. Unpack it and import the part you need.")
                .arg(describeInput(m_container))
                .arg(maxUnpackedBytes >> 20));
    }
    if (!m_sink(std::move(member))) {
        return failure(ErrorCode::Cancelled, QCoreApplication::translate("Import", "Reading was cancelled."));
    }
    return {};
}

Result<void> MemberOutlet::refuse(const QString& name, Error error) {
    Member member;
    member.hints.fileName = name;
    member.refused = std::move(error);
    return put(std::move(member));
}

qint64 MemberOutlet::room() const {
    return maxUnpackedBytes - m_bytes;
}

} // namespace gainsay::import

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/article.h"

namespace gainsay::domain {

QString toString(ReadingStatus status) {
    switch (status) {
    case ReadingStatus::Reading:
        return QStringLiteral("reading");
    case ReadingStatus::Done:
        return QStringLiteral("done");
    case ReadingStatus::Unread:
        break;
    }
    return QStringLiteral("unread");
}

std::optional<ReadingStatus> readingStatusFromString(QStringView name) {
    for (const ReadingStatus status : {ReadingStatus::Unread, ReadingStatus::Reading, ReadingStatus::Done}) {
        if (name == toString(status)) {
            return status;
        }
    }
    return std::nullopt;
}

} // namespace gainsay::domain

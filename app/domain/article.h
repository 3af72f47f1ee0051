// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/keys.h"
#include "app/domain/partialdate.h"
#include "app/domain/source.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace gainsay::domain {

/// How far its reader is with an Article. Without a quote, "silent" can be said only of what has been read.
enum class ReadingStatus { Unread, Reading, Done };

/// One item that a Source published.
struct Article {
    ArticleId id;
    SourceId source; ///< null: publisher unknown
    QString title;
    QStringList byline; ///< authors, one each
    PartialDate published;
    QString url;
    QString language; ///< BCP 47, empty: unknown
    std::optional<Credibility> credibility;
    ReadingStatus status = ReadingStatus::Unread;
    PartialDate modified{}; ///< when its publisher last changed it; empty: not told

    bool operator==(const Article&) const = default;
};

/// "unread", "reading", "done".
[[nodiscard]] QString toString(ReadingStatus status);
[[nodiscard]] std::optional<ReadingStatus> readingStatusFromString(QStringView name);

} // namespace gainsay::domain

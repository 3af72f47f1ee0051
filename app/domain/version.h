// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/keys.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace gainsay::domain {

/// How a capture came into the dossier.
enum class Obtained { File, Drop, Paste, StandardInput, Sample };

/// One immutable capture of an Article. The bytes themselves are stored under their hashes.
struct Version {
    VersionId id;
    ArticleId article;
    int ordinal = 1;              ///< 1 for an Article's first capture
    QByteArray originalSha256;    ///< 32 bytes: of the bytes as they arrived
    QByteArray textSha256;        ///< 32 bytes: of the canonical text's UTF-8
    QByteArray blocksSha256;      ///< 32 bytes: of the block list
    QString mediaType;            ///< "text/html", "text/markdown", "text/plain"
    QString fileName;             ///< name only, never a path of the user's machine; empty for a paste
    QString extractor;            ///< name and version of what read the bytes: "gainsay-html 1"
    QDateTime capturedAt;         ///< UTC
    Obtained obtained = Obtained::File;
    QString url;                  ///< where the capture says it came from

    bool operator==(const Version&) const = default;
};

/// "file", "drop", "paste", "stdin", "sample".
[[nodiscard]] QString toString(Obtained obtained);
[[nodiscard]] std::optional<Obtained> obtainedFromString(QStringView name);

} // namespace gainsay::domain

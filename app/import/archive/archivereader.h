// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

struct archive;

namespace gainsay::import {

/// Walks the entries of a ZIP or tar archive, or of one compressed stream, in memory. Nothing is ever written: names
/// are names, wherever they point.
class ArchiveReader {
public:
    enum class Kind {
        Archive,    ///< ZIP, tar, compressed tar
        Compressed, ///< one gzip, bzip2, xz or zstd stream, which is its only entry
    };

    /// One entry. What the archive says of its size is not believed.
    struct Entry {
        QString name;
        bool regular = false; ///< an ordinary file: no folder, link or device
        bool encrypted = false;
    };

    /// The bytes must outlive the reader. Errors: Corrupt where they are no archive.
    [[nodiscard]] static Result<ArchiveReader> open(const QByteArray& bytes, Kind kind = Kind::Archive);

    /// The next entry; nothing at the end. Corrupt where the archive is damaged from here on.
    [[nodiscard]] Result<std::optional<Entry>> next();
    /// The current entry's bytes. Errors: TooLarge over the limit; Corrupt.
    [[nodiscard]] Result<QByteArray> read(qint64 limit);

private:
    struct Closer {
        void operator()(archive* handle) const;
    };
    explicit ArchiveReader(archive* handle)
        : m_archive(handle) {}

    std::unique_ptr<archive, Closer> m_archive;
};

/// Whether an entry's name stays inside the folder that it would be unpacked to.
[[nodiscard]] bool staysInside(const QString& name);

} // namespace gainsay::import

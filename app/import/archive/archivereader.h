// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/import/archive/inflater.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

struct archive;

namespace gainsay::import {

/// Walks the entries of a ZIP or tar archive, or of one compressed stream, in memory. Nothing is ever written: names
/// are names, wherever they point. Of what is compressed with gzip and cut off, all that comes before the cut is read.
class ArchiveReader {
public:
    enum class Kind {
        Archive,    ///< ZIP, tar, tar compressed as below
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
    /// The same, with what could be read; the error says why it ends there.
    [[nodiscard]] std::optional<Error> readInto(QByteArray& bytes, qint64 limit);

private:
    struct Closer {
        void operator()(archive* handle) const;
    };
    explicit ArchiveReader(archive* handle)
        : m_archive(handle) {}

    [[nodiscard]] bool isTorn() const { return m_gzip && m_gzip->isDamaged(); }

    std::unique_ptr<Inflater> m_gzip; ///< what the archive is read through, where it is compressed so
    std::unique_ptr<archive, Closer> m_archive;
    bool m_raw = false; ///< the compressed stream is the only entry
};

/// Whether an entry's name stays inside the folder that it would be unpacked to.
[[nodiscard]] bool staysInside(const QString& name);

} // namespace gainsay::import

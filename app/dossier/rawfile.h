// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3;

namespace gainsay::dossier {

/// The plain bytes of a database file that this process may have open elsewhere. POSIX takes all locks of a process off
/// a file as soon as it closes any descriptor of it; SQLite's own file layer, which reads here, waits with that until
/// no lock is held. Never open a dossier or its -shm file by other means. Used by one thread at a time.
class RawFile {
public:
    /// For reading, and for locking where it may be written to. Unreadable where there is no such file, or none that
    /// may be read.
    [[nodiscard]] static Result<RawFile> open(const QString& path);

    /// Up to so many bytes from an offset; fewer only at the file's end.
    [[nodiscard]] Result<QByteArray> read(qint64 offset, int count) const;
    /// Takes the lock of a sole writer, until this goes. Busy where anybody, also of this process, has the file open to
    /// read a log of it, or is at work on it.
    [[nodiscard]] Result<void> lockAlone();
    /// Copies all bytes into a new file and brings them to the disk. Errors: Unreadable, Unwritable.
    [[nodiscard]] Result<void> copyTo(const QString& target) const;

private:
    using Handle = std::unique_ptr<sqlite3, int (*)(sqlite3*)>;
    RawFile(Handle handle, QString path)
        : m_handle(std::move(handle))
        , m_path(std::move(path)) {}

    Handle m_handle;
    QString m_path;
};

} // namespace gainsay::dossier

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/rawfile.h"

#include "app/base/disksync.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>

namespace gainsay::dossier {
namespace {

constexpr int bytesAtOnce = 1 << 20;

Error unreadable(const QString& path, int code) {
    return {ErrorCode::Unreadable,
            QCoreApplication::translate("Dossier",
                                        "“%1” cannot be read. Check that the file exists and that you may read it.")
                .arg(QFileInfo(path).fileName()),
            QStringLiteral("SQLite %1").arg(code)};
}

sqlite3_file* fileOf(sqlite3* handle) {
    sqlite3_file* file = nullptr;
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void*>(&file));
    return file && file->pMethods ? file : nullptr;
}

} // namespace

Result<RawFile> RawFile::open(const QString& path) {
    sqlite3* raw = nullptr;
    // No statement is run on this connection, so that it neither locks nor reads anything by itself.
    const int code = sqlite3_open_v2(QFileInfo(path).absoluteFilePath().toUtf8().constData(), &raw,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    Handle handle(raw, &sqlite3_close_v2);
    if (code != SQLITE_OK || !fileOf(raw)) {
        return std::unexpected(unreadable(path, code));
    }
    return RawFile(std::move(handle), path);
}

Result<QByteArray> RawFile::read(qint64 offset, int count) const {
    sqlite3_file* const file = fileOf(m_handle.get());
    sqlite3_int64 size = 0;
    if (const int code = file->pMethods->xFileSize(file, &size); code != SQLITE_OK) {
        return std::unexpected(unreadable(m_path, code));
    }
    QByteArray bytes(std::clamp<qint64>(size - offset, 0, count), Qt::Uninitialized);
    if (bytes.isEmpty()) {
        return bytes;
    }
    if (const int code = file->pMethods->xRead(file, bytes.data(), static_cast<int>(bytes.size()), offset);
        code != SQLITE_OK) {
        return std::unexpected(unreadable(m_path, code));
    }
    return bytes;
}

Result<void> RawFile::lockAlone() {
    sqlite3_file* const file = fileOf(m_handle.get());
    for (const int lock : {SQLITE_LOCK_SHARED, SQLITE_LOCK_EXCLUSIVE}) {
        // A file that may not be written to cannot be locked so, and nobody else is writing to it either.
        if ((file->pMethods->xLock(file, lock) & 0xFF) == SQLITE_BUSY) {
            return failure(ErrorCode::Busy,
                           QCoreApplication::translate(
                               "Dossier", "“%1” is open in another window or program. Close it there and try again.")
                               .arg(QFileInfo(m_path).fileName()));
        }
    }
    return {};
}

Result<void> RawFile::copyTo(const QString& target) const {
    QFile copy(target);
    bool isWritten = copy.open(QIODevice::WriteOnly | QIODevice::NewOnly);
    for (qint64 offset = 0; isWritten;) {
        const auto bytes = read(offset, bytesAtOnce);
        if (!bytes) {
            return passOn(bytes);
        }
        if (bytes->isEmpty()) {
            break;
        }
        isWritten = copy.write(*bytes) == bytes->size();
        offset += bytes->size();
    }
    if (!isWritten || !bringToDisk(copy)) {
        return failure(ErrorCode::Unwritable,
                       QCoreApplication::translate(
                           "Dossier", "“%1” could not be written. Check that its folder exists, that you may write to "
                                      "it, and that the disk has room.")
                           .arg(target),
                       copy.errorString());
    }
    return {};
}

} // namespace gainsay::dossier

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export/outputfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace gainsay::exporting {
namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// `systemError` is errno, taken right after the call that failed: QFileDevice tells a full disk from a refusal only
/// now and then.
std::unexpected<Error> refused(const QString& path, const QSaveFile& file, int systemError) {
    const QString shown = QDir::toNativeSeparators(path);
    const QString detail =
        u"%1 (QFileDevice error %2, errno %3)"_s.arg(file.errorString()).arg(file.error()).arg(systemError);
    // EFBIG: over the file system's or the process's limit for one file, which is also a want of room.
    const bool noRoom = systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
    if (noRoom || file.error() == QFileDevice::ResourceError) {
        return failure(
            ErrorCode::OutOfSpace,
            Words::tr(
                "“%1” could not be written: there is no room on the disk. Free some space or choose another folder.")
                .arg(shown),
            detail);
    }
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.exists()) {
        return failure(
            ErrorCode::Unwritable,
            Words::tr("“%1” could not be written: the folder does not exist. Choose another folder.").arg(shown),
            detail);
    }
    return failure(
        ErrorCode::Unwritable,
        Words::tr("“%1” could not be written. Check that you may write there, or choose another folder.").arg(shown),
        detail);
}

} // namespace

Result<void> writeWholeFile(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly)) {
        return refused(path, file, errno);
    }
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        const int systemError = errno;
        file.cancelWriting();
        return refused(path, file, systemError);
    }
    if (!file.commit()) {
        return refused(path, file, errno);
    }
    return {};
}

} // namespace gainsay::exporting

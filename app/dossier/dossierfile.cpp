// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/dossierfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace gainsay::dossier {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Dossier)
};

Error existsAlready(const QString& path) {
    return {ErrorCode::AlreadyExists,
            Words::tr("“%1” exists already. Choose another name, or open it instead.").arg(QFileInfo(path).fileName()),
            path};
}

} // namespace

QString realPath(const QString& path) {
    const QFileInfo file(path);
    const QString canonical = file.canonicalFilePath();
    return canonical.isEmpty() ? file.absoluteFilePath() : canonical;
}

Result<void> claimPath(const QString& path) {
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return {};
    }
    if (QFileInfo::exists(path)) {
        return std::unexpected(existsAlready(path));
    }
    return failure(
        ErrorCode::Unwritable,
        Words::tr("“%1” could not be made. Check that you may write to its folder, or choose another.").arg(path),
        file.errorString());
}

Result<void> checkFreePath(const QString& path) {
    const QFileInfo file(path);
    if (file.exists()) {
        return std::unexpected(existsAlready(path));
    }
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir()) {
        return failure(
            ErrorCode::NotFound,
            Words::tr("The folder “%1” does not exist. Make it first, or choose another.").arg(folder.filePath()),
            path);
    }
    if (!folder.isWritable()) {
        return failure(
            ErrorCode::Unwritable,
            Words::tr("The folder “%1” is read-only. Choose a folder that you may write to.").arg(folder.filePath()),
            path);
    }
    return {};
}

Result<void> checkReadableFile(const QString& path) {
    const QFileInfo file(path);
    if (!file.exists()) {
        return failure(ErrorCode::NotFound, Words::tr("There is no file “%1”.").arg(path), path);
    }
    if (file.isDir()) {
        return failure(ErrorCode::InvalidInput,
                       Words::tr("“%1” is a folder. Choose a dossier file.").arg(file.fileName()), path);
    }
    if (!file.isFile()) {
        return failure(
            ErrorCode::InvalidInput,
            Words::tr("“%1” is no file, but a device or a pipe. Choose a dossier file.").arg(file.fileName()), path);
    }
    if (!file.isReadable()) {
        return failure(
            ErrorCode::Unreadable,
            Words::tr("“%1” cannot be read: you have no permission. Change the file's permissions, or copy it.")
                .arg(file.fileName()),
            path);
    }
    return {};
}

} // namespace gainsay::dossier

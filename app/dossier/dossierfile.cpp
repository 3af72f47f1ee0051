// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/dossierfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace gainsay::dossier {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Dossier", text);
}

} // namespace

Result<void> checkFreePath(const QString& path) {
    const QFileInfo file(path);
    if (file.exists()) {
        return failure(ErrorCode::AlreadyExists,
                       tr("“%1” exists already. Choose another name, or open it instead.").arg(file.fileName()), path);
    }
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir()) {
        return failure(ErrorCode::NotFound,
                       tr("The folder “%1” does not exist. Make it first, or choose another.").arg(folder.filePath()), path);
    }
    if (!folder.isWritable()) {
        return failure(ErrorCode::Unwritable,
                       tr("The folder “%1” is read-only. Choose a folder that you may write to.").arg(folder.filePath()), path);
    }
    return {};
}

Result<void> checkReadableFile(const QString& path) {
    const QFileInfo file(path);
    if (!file.exists()) {
        return failure(ErrorCode::NotFound, tr("There is no file “%1”.").arg(path), path);
    }
    if (file.isDir()) {
        return failure(ErrorCode::InvalidInput, tr("“%1” is a folder. Choose a dossier file.").arg(file.fileName()), path);
    }
    if (!file.isReadable()) {
        return failure(ErrorCode::Unreadable,
                       tr("“%1” cannot be read: you have no permission. Change the file's permissions, or copy it.")
                           .arg(file.fileName()),
                       path);
    }
    return {};
}

} // namespace gainsay::dossier

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/backups.h"

#include "app/dossier/dossierfile.h"
#include "app/dossier/journal.h"
#include "app/dossier/opening.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace gainsay::session {
namespace {

/// A connection to a dossier of any format that this program can read.
Result<std::unique_ptr<dossier::Connection>> connect(const QString& path) {
    if (auto readable = dossier::checkReadableFile(path); !readable) {
        return passOn(readable);
    }
    auto opening = dossier::connectWhereItLies(path, dossier::Access::ReadOnly);
    return opening ? std::move(opening->connection) : Result<std::unique_ptr<dossier::Connection>>(passOn(opening));
}

/// Nothing where the dossier has no such entry, or another one in its place.
std::optional<qint64> changesSince(const dossier::Journal& journal, const dossier::BackupContent& content) {
    const auto last = journal.lastSequence();
    if (!last) {
        return std::nullopt;
    }
    if (content.lastEntry > 0) {
        const auto same = journal.entry(content.lastEntry);
        if (!same || same->hash != content.lastHash) {
            return std::nullopt;
        }
    }
    return *last - content.lastEntry;
}

BackupRow rowOf(const dossier::Backup& backup, const dossier::Journal* journal, bool isOfThisPlace) {
    BackupRow row{backup, false, 0, std::nullopt, isOfThisPlace};
    if (const auto content = dossier::contentOf(backup)) {
        row.isReadable = true;
        row.lastEntry = content->lastEntry;
        row.changesSince = journal ? changesSince(*journal, *content) : std::nullopt;
    }
    return row;
}

} // namespace

QString defaultBackupFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/gainsay/backups");
}

Result<std::optional<dossier::Backup>> backUp(const QString& dossierPath, const Environment& environment,
                                              dossier::BackupReason reason, bool onlyIfChanged,
                                              const std::stop_token& stop, const ProgressSink& progress) {
    const auto connection = connect(dossierPath);
    if (!connection) {
        return passOn(connection);
    }
    const auto backups = dossier::Backups::of(**connection, environment.backupFolder);
    if (!backups) {
        return passOn(backups);
    }
    if (onlyIfChanged) {
        const auto own = backups->list();
        if (!own.empty() &&
            QFileInfo(own.front().path).absolutePath() == QFileInfo(backups->folder()).absoluteFilePath()) {
            const dossier::Journal journal(**connection);
            const auto content = dossier::contentOf(own.front());
            if (content && changesSince(journal, *content) == 0) {
                return std::nullopt;
            }
        }
    }
    auto made = backups->make(**connection, reason, environment.clock.now(), stop, progress);
    if (!made) {
        return passOn(made);
    }
    return std::optional(std::move(*made));
}

Result<BackupList> listBackups(const QString& dossierPath, const Environment& environment) {
    BackupList list;
    const auto connection = connect(dossierPath);
    const auto backups = connection ? dossier::Backups::of(**connection, environment.backupFolder)
                                    : Result<dossier::Backups>(passOn(connection));
    if (!backups) {
        for (const dossier::Backup& backup : dossier::backupsOfPath(environment.backupFolder, dossierPath)) {
            list.rows.push_back(rowOf(backup, nullptr, true));
            list.folder = QFileInfo(backup.path).absolutePath();
        }
        return list.rows.empty() ? Result<BackupList>(passOn(backups)) : list;
    }
    list.folder = backups->folder();
    const dossier::Journal journal(**connection);
    for (const dossier::Backup& backup : backups->list()) {
        const bool isOfThisPlace = QFileInfo(backup.path).absolutePath() == QFileInfo(list.folder).absoluteFilePath();
        list.rows.push_back(rowOf(backup, &journal, isOfThisPlace));
    }
    return list;
}

std::optional<BackupRow> newestSoundBackup(const QString& dossierPath, const Environment& environment) {
    const auto list = listBackups(dossierPath, environment);
    if (!list) {
        return std::nullopt;
    }
    const auto found = std::ranges::find_if(list->rows, [](const BackupRow& row) {
        return row.isReadable && row.isOfThisPlace && dossier::checkBackup(row.backup).has_value();
    });
    return found == list->rows.end() ? std::nullopt : std::optional(*found);
}

Result<dossier::Restoration> restore(const QString& backupPath, const QString& dossierPath,
                                     const Environment& environment, const std::stop_token& stop,
                                     const ProgressSink& progress) {
    if (QFileInfo(backupPath).canonicalFilePath() == QFileInfo(dossierPath).canonicalFilePath() &&
        QFileInfo::exists(backupPath)) {
        return failure(ErrorCode::InvalidInput,
                       QCoreApplication::translate(
                           "Backups", "A dossier cannot be restored from itself. Choose one of its backups."));
    }
    if (auto readable = dossier::checkReadableFile(backupPath); !readable) {
        return passOn(readable);
    }
    dossier::Backup backup;
    backup.path = backupPath;
    return dossier::restoreBackup(backup, dossierPath, environment.backupFolder, environment.clock.now(), stop,
                                  progress);
}

} // namespace gainsay::session

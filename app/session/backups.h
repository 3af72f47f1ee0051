// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/environment.h"
#include "app/dossier/restore.h"

#include <optional>
#include <vector>

namespace gainsay::session {

// Backups of a dossier that may be open or not, sound or damaged. Plain functions for any thread; each opens what it
// needs and closes it again. The environment's backup folder says where backups are.

/// A backup as a list shows it.
struct BackupRow {
    dossier::Backup backup;
    bool isReadable = false; ///< false: this backup is itself damaged, or of a format that this program cannot read
    qint64 lastEntry = 0;    ///< of its journal
    /// Journal entries that the dossier has and the backup lacks; nothing where the dossier cannot be read, or where
    /// the two have gone different ways.
    std::optional<qint64> changesSince;
    bool isOfThisPlace = true; ///< false: of a copy of the dossier that lay elsewhere

    bool operator==(const BackupRow&) const = default;
};

struct BackupList {
    QString folder;              ///< of this dossier's backups; empty where a damaged dossier has none
    std::vector<BackupRow> rows; ///< newest first

    bool operator==(const BackupList&) const = default;
};

/// Where backups of all dossiers are kept unless told otherwise: in the user's data folder, of XDG's choosing.
[[nodiscard]] QString defaultBackupFolder();

/// Makes a backup; with `onlyIfChanged` none where the newest one already ends with the same journal entry.
[[nodiscard]] Result<std::optional<dossier::Backup>> backUp(const QString& dossierPath, const Environment& environment,
                                                            dossier::BackupReason reason, bool onlyIfChanged,
                                                            const std::stop_token& stop = {},
                                                            const ProgressSink& progress = {});

/// All backups of the dossier at a path, also where it is damaged or gone.
[[nodiscard]] Result<BackupList> listBackups(const QString& dossierPath, const Environment& environment);

/// The newest backup that was checked and found sound. Reads backups until one is.
[[nodiscard]] std::optional<BackupRow> newestSoundBackup(const QString& dossierPath, const Environment& environment);

/// Puts a backup in the dossier's place; see dossier::restoreBackup. `backupPath` must be one of those listed, or any
/// other dossier file.
[[nodiscard]] Result<dossier::Restoration> restore(const QString& backupPath, const QString& dossierPath,
                                                   const Environment& environment, const std::stop_token& stop = {},
                                                   const ProgressSink& progress = {});

} // namespace gainsay::session

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/backups.h"

namespace gainsay::dossier {

/// What a restoration did.
struct Restoration {
    QString keptAs;        ///< where the dossier as it was before is kept; empty where there was no file
    bool keptWhole = true; ///< false: it was damaged, and its bytes were kept as they are
};

/// Makes the dossier at `dossierPath`, or what a symbolic link there leads to, what the backup holds. What is there now
/// is kept aside first, damaged or not, so that a restoration can itself be taken back, and nothing that others commit
/// meanwhile is lost. A sound dossier is replaced in one SQLite transaction, which other programs that have it open
/// wait for and then see; a damaged, strange or missing one by renaming, while nobody has it open. After an error the
/// dossier is as it was. `storage` is the dossier's. Errors: Corrupt where the backup is not sound, InvalidInput where
/// it is another dossier's, Busy; those of the disk.
[[nodiscard]] Result<Restoration> restoreBackup(const Backup& backup, const QString& dossierPath, const QString& root,
                                                const QDateTime& now, const std::stop_token& stop = {},
                                                const ProgressSink& progress = {}, const Storage& storage = {});

} // namespace gainsay::dossier

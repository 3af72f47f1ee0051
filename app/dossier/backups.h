// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/dossier/connection.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <stop_token>
#include <vector>

namespace gainsay::dossier {

/// What a backup was made for.
enum class BackupReason { Opening, Hourly, Asked, Migration, Restoring };

/// One backup: a dossier file of its own, complete and without companions.
struct Backup {
    QString path;
    QDateTime at; ///< UTC
    BackupReason reason = BackupReason::Asked;
    qint64 bytes = 0;
    QString dossierPath; ///< where the dossier lay that it is a copy of

    bool operator==(const Backup&) const = default;
};

/// What a backup holds, read from the file itself.
struct BackupContent {
    qint64 lastEntry = 0; ///< sequence number of its last journal entry
    QByteArray lastHash;  ///< and its hash; empty where the journal is empty

    bool operator==(const BackupContent&) const = default;
};

/// The backups of one dossier, in ROOT/ID/PLACE: by the dossier's id, and within that by the path at which the dossier
/// lies, since two copies of one dossier share the id and go ways of their own. Plain files; no state is held, so that
/// several windows and processes may use the same folder.
class Backups {
public:
    /// Ordinary backups kept: the newest of all, and the last of each of as many days.
    static constexpr qsizetype newestKept = 10;
    static constexpr qsizetype daysKept = 7;
    /// Backups made before a migration or a restoration, kept of each beside those.
    static constexpr qsizetype turningPointsKept = 3;

    /// `root` is the folder of all backups; it is made when first needed.
    Backups(QString root, const QByteArray& dossierId, const QString& dossierPath);
    /// Of an open dossier.
    [[nodiscard]] static Result<Backups> of(Connection& connection, const QString& root);

    /// Copies the dossier, then throws away what is superfluous, but not the file `spared`. Runs on any thread with a
    /// connection of its own. An error leaves all earlier backups as they are.
    [[nodiscard]] Result<Backup> make(Connection& source, BackupReason reason, const QDateTime& now,
                                      const std::stop_token& stop = {}, const ProgressSink& progress = {},
                                      const QString& spared = {}) const;

    /// Newest first. Those of copies of this dossier at other paths are listed after this one's own.
    [[nodiscard]] std::vector<Backup> list() const;

    /// The folder of this dossier's own backups.
    [[nodiscard]] const QString& folder() const { return m_folder; }

private:
    [[nodiscard]] Result<void> prepareFolder() const;

    QString m_root;
    QString m_idFolder;
    QString m_folder;
    QString m_dossierPath;
};

/// Those of the newest-first list that rotation throws away.
[[nodiscard]] std::vector<Backup> superfluous(const std::vector<Backup>& newestFirst);

/// The backups of a dossier that is too damaged to name its own id, by the path at which it lay; newest first.
[[nodiscard]] std::vector<Backup> backupsOfPath(const QString& root, const QString& dossierPath);

/// Reads a backup's end of the journal. Errors where it is no sound dossier.
[[nodiscard]] Result<BackupContent> contentOf(const Backup& backup);
/// The same of an open dossier.
[[nodiscard]] Result<BackupContent> endOf(Connection& connection);

/// Whether a backup can be relied on: structure, references and the journal's whole chain. Returns the number of
/// entries.
[[nodiscard]] Result<qint64> checkBackup(const Backup& backup);

/// A name in the backups' manner that is not taken: "FOLDER/MOMENT.KIND.ENDING", numbered from the second on.
[[nodiscard]] QString freeBackupPath(const QString& folder, const QString& kind, const QDateTime& now,
                                     QLatin1StringView ending);

/// "opening", "hourly", "asked", "migration", "restoring".
[[nodiscard]] QString toString(BackupReason reason);

} // namespace gainsay::dossier

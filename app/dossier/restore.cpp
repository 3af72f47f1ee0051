// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/restore.h"

#include "app/dossier/filecopy.h"
#include "app/dossier/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace gainsay::dossier {
namespace {

constexpr QLatin1StringView companions[] = {QLatin1StringView("-wal"), QLatin1StringView("-shm"),
                                            QLatin1StringView("-journal")};

QString tr(const char* text) {
    return QCoreApplication::translate("Backups", text);
}

/// The dossier as it is, if it can be opened and copied whole.
Result<Backup> keepWhole(const QString& dossierPath, const QString& root, const QDateTime& now,
                         const std::stop_token& stop, const ProgressSink& progress) {
    auto connection = Connection::open(dossierPath, Access::ReadWrite);
    if (!connection) {
        return passOn(connection);
    }
    if (auto known = checkSchema(**connection); !known) {
        return passOn(known);
    }
    const auto backups = Backups::of(**connection, root);
    if (!backups) {
        return passOn(backups);
    }
    return backups->make(**connection, BackupReason::Restoring, now, stop, progress);
}

/// A damaged dossier's bytes, with what SQLite had still to write into it: somebody may yet recover more from them.
Result<QString> keepBytes(const QString& dossierPath, const Backup& backup, const QDateTime& now) {
    const QString stem = QFileInfo(backup.path).absolutePath() + u'/' +
                         now.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HHmmss.zzz'Z'")) +
                         QStringLiteral(".damaged");
    QString kept = stem;
    for (int number = 2; QFileInfo::exists(kept); ++number) {
        kept = QStringLiteral("%1-%2").arg(stem).arg(number);
    }
    bool copied = QFile::copy(dossierPath, kept);
    for (const QLatin1StringView ending : companions) {
        if (copied && ending != QLatin1StringView("-shm") && QFileInfo::exists(dossierPath + ending)) {
            copied = QFile::copy(dossierPath + ending, kept + ending);
        }
    }
    if (!copied) {
        return failure(
            ErrorCode::Unwritable,
            tr("The damaged dossier could not be kept aside in “%1”, so nothing was restored. Free some space "
               "there, or copy “%2” elsewhere and delete it.")
                .arg(QDir::toNativeSeparators(QFileInfo(kept).absolutePath()), dossierPath));
    }
    return kept;
}

/// Into the living file, in one transaction.
Result<void> overwriteInPlace(Connection& backup, const QString& dossierPath, const std::stop_token& stop,
                              const ProgressSink& progress) {
    auto dossier = Connection::open(dossierPath, Access::ReadWrite);
    if (!dossier) {
        return passOn(dossier);
    }
    if (auto copied = copyPages(backup, **dossier, stop, progress); !copied) {
        return copied;
    }
    // A backup is no WAL file; the dossier's own mode must survive it.
    return (*dossier)->execute("PRAGMA journal_mode = WAL");
}

/// In the place of a file that is damaged or gone.
Result<void> overwriteFile(Connection& backup, const QString& dossierPath, const std::stop_token& stop,
                           const ProgressSink& progress) {
    const QString fresh = dossierPath + QStringLiteral(".restored");
    QFile::remove(fresh);
    if (auto copied = copyDossierFile(backup, fresh, stop, progress); !copied) {
        return copied;
    }
    // What SQLite left beside the damaged file would otherwise be taken for the new one's. It was kept aside.
    for (const QLatin1StringView ending : companions) {
        QFile::remove(dossierPath + ending);
    }
    return replaceDurably(fresh, dossierPath);
}

} // namespace

Result<Restoration> restoreBackup(const Backup& backup, const QString& dossierPath, const QString& root,
                                  const QDateTime& now, const std::stop_token& stop, const ProgressSink& progress) {
    if (auto sound = checkBackup(backup); !sound) {
        return passOn(sound);
    }
    auto source = Connection::open(backup.path, Access::ReadOnly);
    if (!source) {
        return passOn(source);
    }
    Restoration restoration;
    bool isSound = false;
    if (QFileInfo::exists(dossierPath)) {
        const auto kept = keepWhole(dossierPath, root, now, stop, progress);
        const bool isDamaged =
            !kept && (kept.error().code == ErrorCode::Corrupt || kept.error().code == ErrorCode::NotADossier);
        if (!kept && !isDamaged) {
            return passOn(kept);
        }
        isSound = kept.has_value();
        const auto where = kept ? Result<QString>(kept->path) : keepBytes(dossierPath, backup, now);
        if (!where) {
            return passOn(where);
        }
        restoration = {*where, isSound};
    }
    const auto done = isSound ? overwriteInPlace(**source, dossierPath, stop, progress)
                              : overwriteFile(**source, dossierPath, stop, progress);
    if (!done) {
        return passOn(done);
    }
    return restoration;
}

} // namespace gainsay::dossier

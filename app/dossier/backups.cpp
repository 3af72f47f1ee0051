// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/backups.h"

#include "app/base/hash.h"
#include "app/dossier/dossierfile.h"
#include "app/dossier/filecopy.h"
#include "app/dossier/founding.h"
#include "app/dossier/opening.h"
#include "app/dossier/rows.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSaveFile>
#include <QSet>
#include <QUuid>

#include <algorithm>

namespace gainsay::dossier {
namespace {

constexpr QLatin1StringView placeFile("place.txt"); ///< in each folder: the path of the dossier that it belongs to
constexpr QLatin1StringView momentFormat("yyyy-MM-dd'T'HHmmss.zzz'Z'"); ///< no colons: file systems of other makers

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

std::optional<BackupReason> reasonFromString(QStringView name) {
    for (const BackupReason reason : {BackupReason::Opening, BackupReason::Hourly, BackupReason::Asked,
                                      BackupReason::Migration, BackupReason::Restoring}) {
        if (name == toString(reason)) {
            return reason;
        }
    }
    return std::nullopt;
}

bool isTurningPoint(BackupReason reason) {
    return reason == BackupReason::Migration || reason == BackupReason::Restoring;
}

/// Reads "2020-03-03T090000.000Z.opening.gainsay" or, of one millisecond, "….opening-2.gainsay".
std::optional<Backup> readName(const QFileInfo& file) {
    const QString name = file.fileName();
    if (!name.endsWith(dossierSuffix)) {
        return std::nullopt;
    }
    const QString stem = name.chopped(dossierSuffix.size());
    const qsizetype dot = stem.lastIndexOf(u'.');
    QDateTime at = QDateTime::fromString(stem.first(std::max<qsizetype>(dot, 0)), momentFormat);
    at.setTimeZone(QTimeZone::UTC);
    const auto reason = reasonFromString(QStringView(stem).sliced(dot + 1).split(u'-').first());
    if (!at.isValid() || !reason) {
        return std::nullopt;
    }
    return Backup{file.filePath(), at, *reason, file.size(), {}};
}

QString readPlace(const QString& folder) {
    QFile file(folder + u'/' + placeFile);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed() : QString();
}

std::vector<Backup> listFolder(const QString& folder) {
    std::vector<Backup> backups;
    const QString place = readPlace(folder);
    for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::Files, QDir::Time)) {
        if (auto backup = readName(file)) {
            backup->dossierPath = place;
            backups.push_back(std::move(*backup));
        }
    }
    // Of one moment, the one that was written last comes first.
    std::ranges::stable_sort(backups, std::ranges::greater(), &Backup::at);
    return backups;
}

BackupContent readEnd(const Statement& row) {
    return {row.integer(0), row.bytes(1)};
}

/// What a backup left that was cut off by a crash or a power failure: by the file system's own clock more than a day
/// older than a finished one, so that nobody can still be writing it.
void removeAbandoned(const QString& folder, const QString& finished) {
    const QDateTime newest = QFileInfo(finished).lastModified();
    for (const QFileInfo& file : QDir(folder).entryInfoList({QStringLiteral("*.part*")}, QDir::Files)) {
        if (file.lastModified().addDays(1) < newest) {
            QFile::remove(file.filePath());
        }
    }
}

/// The error of a copy, in the words of a backup: nothing happened to the dossier itself.
Error backupFailed(const QString& folder, const Error& cause) {
    if (cause.code == ErrorCode::Cancelled || cause.code == ErrorCode::Corrupt) {
        return cause;
    }
    const QString message =
        cause.code == ErrorCode::OutOfSpace
            ? Words::tr("There is no room for a backup in “%1”. The dossier itself is unharmed, and your "
                        "work is saved as before. "
                        "Free some space on that disk.")
            : Words::tr("No backup could be written to “%1”. The dossier itself is unharmed, and your "
                        "work is saved as before. "
                        "Check that the folder exists and that you may write to it.");
    return {cause.code, message.arg(QDir::toNativeSeparators(folder)), cause.message + u' ' + cause.detail};
}

} // namespace

QString toString(BackupReason reason) {
    switch (reason) {
    case BackupReason::Opening:
        return QStringLiteral("opening");
    case BackupReason::Hourly:
        return QStringLiteral("hourly");
    case BackupReason::Migration:
        return QStringLiteral("migration");
    case BackupReason::Restoring:
        return QStringLiteral("restoring");
    case BackupReason::Asked:
        break;
    }
    return QStringLiteral("asked");
}

QString freeBackupPath(const QString& folder, const QString& kind, const QDateTime& now, QLatin1StringView ending) {
    const QString stem = folder + u'/' + now.toUTC().toString(momentFormat) + u'.' + kind;
    QString path = stem + ending;
    for (int number = 2; QFileInfo::exists(path); ++number) {
        path = QStringLiteral("%1-%2%3").arg(stem).arg(number).arg(ending);
    }
    return path;
}

Backups::Backups(QString root, const QByteArray& dossierId, const QString& dossierPath)
    : m_root(std::move(root))
    , m_dossierPath(realPath(dossierPath)) {
    if (m_root.isEmpty()) {
        const QFileInfo file(m_dossierPath);
        m_root = Words::tr("%1/%2 backups").arg(file.absolutePath(), file.completeBaseName());
    }
    m_idFolder = m_root + u'/' + QUuid::fromRfc4122(dossierId).toString(QUuid::WithoutBraces);
    m_folder = m_idFolder + u'/' + toHex(sha256(m_dossierPath.toUtf8())).first(16);
}

Result<Backups> Backups::of(Connection& connection, const QString& root) {
    const auto id = dossierIdOf(connection);
    return id ? Backups(root, *id, connection.path()) : Result<Backups>(passOn(id));
}

Result<void> Backups::prepareFolder() const {
    if (QDir().mkpath(m_folder)) {
        if (readPlace(m_folder) == m_dossierPath) {
            return {};
        }
        QSaveFile place(m_folder + u'/' + placeFile);
        if (place.open(QIODevice::WriteOnly) && place.write(m_dossierPath.toUtf8() + '\n') > 0 && place.commit()) {
            return {};
        }
    }
    return std::unexpected(
        backupFailed(m_folder, {ErrorCode::Unwritable, {}, QStringLiteral("the folder cannot be made")}));
}

Result<Backup> Backups::make(Connection& source, BackupReason reason, const QDateTime& now, const std::stop_token& stop,
                             const ProgressSink& progress, const QString& spared) const {
    if (auto prepared = prepareFolder(); !prepared) {
        return passOn(prepared);
    }
    const QString path = freeBackupPath(m_folder, toString(reason), now, dossierSuffix);
    if (auto copied = copyDossierFile(source, path, stop, progress); !copied) {
        return std::unexpected(backupFailed(m_folder, copied.error()));
    }
    removeAbandoned(m_folder, path);
    // Only now, with a new copy that is known to be good, may older ones go.
    for (const Backup& backup : superfluous(listFolder(m_folder))) {
        if (QFileInfo(backup.path) != QFileInfo(spared)) {
            QFile::remove(backup.path);
        }
    }
    return Backup{path, now, reason, QFileInfo(path).size(), m_dossierPath};
}

std::vector<Backup> Backups::list() const {
    std::vector<Backup> backups = listFolder(m_folder);
    std::vector<Backup> elsewhere;
    for (const QFileInfo& folder : QDir(m_idFolder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (folder.filePath() != m_folder) {
            std::ranges::move(listFolder(folder.filePath()), std::back_inserter(elsewhere));
        }
    }
    std::ranges::stable_sort(elsewhere, std::ranges::greater(), &Backup::at);
    std::ranges::move(elsewhere, std::back_inserter(backups));
    return backups;
}

std::vector<Backup> superfluous(const std::vector<Backup>& newestFirst) {
    std::vector<Backup> thrownAway;
    QSet<QDate> days;
    qsizetype ordinary = 0;
    qsizetype migrations = 0;
    qsizetype restorations = 0;
    for (const Backup& backup : newestFirst) {
        if (isTurningPoint(backup.reason)) {
            qsizetype& count = backup.reason == BackupReason::Migration ? migrations : restorations;
            if (++count > Backups::turningPointsKept) {
                thrownAway.push_back(backup);
            }
            continue;
        }
        const bool isLastOfItsDay = !days.contains(backup.at.date());
        const bool isDaily = isLastOfItsDay && days.size() < Backups::daysKept;
        days.insert(backup.at.date());
        if (++ordinary > Backups::newestKept && !isDaily) {
            thrownAway.push_back(backup);
        }
    }
    return thrownAway;
}

std::vector<Backup> backupsOfPath(const QString& root, const QString& dossierPath) {
    const QString wanted = realPath(dossierPath);
    const QString place = toHex(sha256(wanted.toUtf8())).first(16);
    std::vector<Backup> backups;
    for (const QFileInfo& idFolder : QDir(root).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString folder = idFolder.filePath() + u'/' + place;
        if (readPlace(folder) == wanted) {
            std::ranges::move(listFolder(folder), std::back_inserter(backups));
        }
    }
    std::ranges::stable_sort(backups, std::ranges::greater(), &Backup::at);
    return backups;
}

Result<BackupContent> contentOf(const Backup& backup) {
    const auto opening = connectWhereItLies(backup.path, Access::ReadOnly);
    return opening ? endOf(*opening->connection) : Result<BackupContent>(passOn(opening));
}

Result<BackupContent> endOf(Connection& connection) {
    auto end = findRow(connection, "SELECT sequence, hash FROM journal ORDER BY sequence DESC LIMIT 1", &readEnd);
    return end ? end->value_or(BackupContent()) : Result<BackupContent>(passOn(end));
}

Result<qint64> checkBackup(const Backup& backup) {
    const auto opening = connectWhereItLies(backup.path, Access::ReadOnly);
    return opening ? checkWholeFile(*opening->connection) : Result<qint64>(passOn(opening));
}

} // namespace gainsay::dossier

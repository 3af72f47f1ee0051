// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/approach.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace gainsay::dossier {
namespace {

constexpr qsizetype longestPath = 500; ///< bytes; SQLite's own bound is 512, with what it appends
constexpr qsizetype longestEnding = 8; ///< "-journal"
constexpr qint64 roomForANewDossier = 1 << 20;
constexpr qint64 littleRoom = 16 << 20;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Dossier)
};

QString nameOf(const QString& path) {
    return QFileInfo(path).fileName();
}

bool nameIsTooLong(const QString& path, const Place& place) {
    return nameOf(path).toUtf8().size() + longestEnding > place.longestName;
}

/// Why a file that was to be worked on can only be read; empty where it can be changed.
QString obstacle(const QString& path, const Place& place) {
    const QString name = nameOf(path);
    if (place.isReadOnlyMedium) {
        return Words::
            tr("“%1” lies on a medium that cannot be written to. It is shown, but cannot be changed. To work on it, "
               "copy it to a "
               "folder of your own.")
                .arg(name);
    }
    if (!place.mayWriteFile) {
        return Words::tr("You may read “%1”, but not change it: the file is write-protected. To work on it, change its "
                         "permissions, or copy "
                         "it to a folder of your own.")
            .arg(name);
    }
    if (!place.mayWriteFolder) {
        return Words::tr(
                   "The folder of “%1” is write-protected, and every change needs a second file beside the dossier. It "
                   "is shown, but "
                   "cannot be changed. To work on it, copy it to a folder of your own.")
            .arg(name);
    }
    if (nameIsTooLong(path, place)) {
        return Words::tr(
                   "The name “%1” is so long that there is no room for the second file that every change needs. It is "
                   "shown, but "
                   "cannot be changed. To work on it, give it a shorter name.")
            .arg(name);
    }
    return {};
}

QString remoteNotice(const QString& path, const Place& place) {
    return Words::tr(
               "“%1” lies on a network drive (%2). It can be worked on there, more slowly and best by one person at a "
               "time. Keep the "
               "connection up until Gainsay is closed, or work on a copy on this computer.")
        .arg(nameOf(path), place.remoteKind);
}

QString littleRoomNotice(const QString& path, const Place& place) {
    return Words::tr("The disk that holds “%1” is nearly full: %2 MB are left. Free some space before you import more.")
        .arg(nameOf(path))
        .arg(place.freeBytes >> 20);
}

Error changesOutOfReach(const QString& path) {
    return {
        ErrorCode::Unreadable,
        Words::tr(
            "The last changes of “%1” still lie in a second file beside it, and cannot be read where nothing can be "
            "written. Without "
            "them the dossier would be shown as it was before. Copy all files that begin with its name to a folder "
            "of your own, "
            "and open it there.")
            .arg(nameOf(path)),
        QStringLiteral("a -wal or -journal is left and cannot be recovered")};
}

/// Reading alone. Without a log, and where none can appear beside it, SQLite reads the file as it is.
Result<Approach> readingApproach(const QString& path, const Place& place, const QString& notice) {
    const bool canWriteBeside = !place.isReadOnlyMedium && place.mayWriteFolder && !nameIsTooLong(path, place);
    if (place.hasRollback && !(canWriteBeside && place.mayWriteFile)) {
        return std::unexpected(changesOutOfReach(path));
    }
    Approach approach{Access::ReadOnly, {}, notice};
    approach.way.journal = place.isRemote() ? JournalMode::Rollback : JournalMode::Log;
    if (!place.isInLogMode || (canWriteBeside && !place.isRemote())) {
        return approach;
    }
    if (place.hasLog && (place.isReadOnlyMedium || place.isRemote() || !place.hasLogIndex)) {
        return std::unexpected(changesOutOfReach(path));
    }
    approach.way.isImmutable = !place.hasLog;
    return approach;
}

/// Whether a path can be a dossier's at all.
Result<void> checkName(const QString& path) {
    const auto bytes = path.toUtf8().size();
    if (path.contains(QChar(0)) || !path.isValidUtf16() || path.contains(QChar::ReplacementCharacter)) {
        return failure(
            ErrorCode::InvalidInput,
            Words::tr(
                "The name “%1” holds characters that cannot be read. Rename the file, or its folder, and try again.")
                .arg(nameOf(path)),
            path);
    }
    if (bytes > longestPath) {
        return failure(
            ErrorCode::InvalidInput,
            Words::tr("The path of “%1” is too long: it has %2 bytes, and a dossier's can have %3. Choose a folder "
                      "nearer to the top.")
                .arg(nameOf(path).left(80))
                .arg(bytes)
                .arg(longestPath),
            path);
    }
    return {};
}

} // namespace

Result<Approach> approachTo(const QString& path, Access wanted, const Place& place) {
    if (auto named = checkName(path); !named) {
        return passOn(named);
    }
    if (wanted == Access::ReadOnly) {
        return readingApproach(path, place, {});
    }
    if (const QString why = obstacle(path, place); !why.isEmpty()) {
        return readingApproach(path, place, why);
    }
    Approach approach{Access::ReadWrite, {}, {}};
    if (place.isRemote()) {
        approach.way.journal = JournalMode::Rollback;
        approach.notice = remoteNotice(path, place);
    } else if (place.freeBytes >= 0 && place.freeBytes < littleRoom) {
        approach.notice = littleRoomNotice(path, place);
    }
    return approach;
}

Result<Approach> approachToNew(const QString& path, const Place& place) {
    if (auto named = checkName(path); !named) {
        return passOn(named);
    }
    if (nameIsTooLong(path, place)) {
        return failure(
            ErrorCode::InvalidInput,
            Words::tr("The name is too long: it has %1 bytes, and a dossier's can have %2 there. Choose a shorter one.")
                .arg(nameOf(path).toUtf8().size())
                .arg(place.longestName - longestEnding),
            path);
    }
    if (place.freeBytes >= 0 && place.freeBytes < roomForANewDossier) {
        return failure(
            ErrorCode::OutOfSpace,
            Words::tr("The disk is full: there is no room for “%1”. Free some space, or choose another folder.")
                .arg(nameOf(path)),
            path);
    }
    Approach approach{Access::Create, {}, {}};
    if (place.isRemote()) {
        approach.way.journal = JournalMode::Rollback;
        approach.notice = remoteNotice(path, place);
    }
    return approach;
}

} // namespace gainsay::dossier

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/filecopy.h"

#include "app/base/disksync.h"
#include "app/dossier/dossierfile.h"
#include "app/dossier/journal.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <optional>
#include <thread>

namespace gainsay::dossier {
namespace {

constexpr int pagesAStep = 256; ///< 1 MB: short enough to stop soon, long enough not to matter
constexpr int busyPauseMilliseconds = 20;
constexpr int busyRetries = 250; ///< with the pause: the five seconds that a Connection waits too

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Dossier)
};

Error cannotWrite(const QString& path, const QString& detail) {
    return {ErrorCode::Unwritable,
            Words::tr(
                "“%1” could not be written. Check that its folder exists, that you may write to it, and that the disk "
                "has room.")
                .arg(path),
            detail};
}

/// Removes what an unfinished copy leaves.
class UnfinishedFile {
public:
    explicit UnfinishedFile(QString path)
        : m_path(std::move(path)) {
        remove();
    }
    UnfinishedFile(const UnfinishedFile&) = delete;
    UnfinishedFile& operator=(const UnfinishedFile&) = delete;
    ~UnfinishedFile() { remove(); }

private:
    void remove() const {
        QFile::remove(m_path);
        for (const QLatin1StringView ending : companionEndings) {
            QFile::remove(m_path + ending);
        }
    }
    QString m_path;
};

Error notWhole(const QString& path, const QString& detail) {
    return {
        ErrorCode::Corrupt,
        Words::tr("“%1” is damaged. Restore a backup, or run “gainsay-cli verify” to see what can be read.").arg(path),
        detail};
}

Error cancelled() {
    return {ErrorCode::Cancelled, Words::tr("The backup was stopped before its end."), {}};
}

Result<qint64> checkEverything(Connection& connection) {
    const auto damage = connection.integer("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'");
    if (!damage || *damage != 0) {
        return std::unexpected(
            notWhole(connection.path(), damage ? QStringLiteral("integrity_check") : damage.error().detail));
    }
    const auto dangling = connection.integer("SELECT count(*) FROM pragma_foreign_key_check");
    if (!dangling || *dangling != 0) {
        return std::unexpected(
            notWhole(connection.path(), dangling ? QStringLiteral("foreign_key_check") : dangling.error().detail));
    }
    const auto chain = Journal(connection).verifyChain();
    if (!chain) {
        return std::unexpected(notWhole(connection.path(), chain.error().detail));
    }
    return *chain;
}

/// The copy, read anew from the disk. It must have so many journal entries or, where others went on writing, no fewer.
Result<void> checkCopy(const QString& copyPath, const Connection& source, qint64 entries, const std::stop_token& stop) {
    auto copy = Connection::open(copyPath, Access::ReadWrite);
    if (!copy) {
        return passOn(copy);
    }
    // One file, which can be copied and read without companions.
    if (auto single = (*copy)->execute("PRAGMA journal_mode = DELETE"); !single) {
        return single;
    }
    const auto whole = checkWholeFile(**copy, stop);
    if (!whole && whole.error().code == ErrorCode::Cancelled) {
        return passOn(whole);
    }
    if (!whole || *whole < entries || (*whole > entries && !source.readersHoldUpWriters())) {
        return failure(
            ErrorCode::Corrupt,
            Words::tr(
                "The copy of “%1” is not sound and was thrown away: the dossier itself is damaged, or the disk is. "
                "Run “gainsay-cli verify” on the dossier.")
                .arg(source.path()),
            whole ? QStringLiteral("%1 of %2 entries").arg(*whole).arg(entries) : whole.error().detail);
    }
    return {};
}

} // namespace

Result<void> copyPages(Connection& source, Connection& target, const std::stop_token& stop,
                       const ProgressSink& progress, const std::function<Result<void>()>& underLock) {
    const std::unique_ptr<sqlite3_backup, decltype(&sqlite3_backup_finish)> backup(
        sqlite3_backup_init(target.handle(), "main", source.handle(), "main"), &sqlite3_backup_finish);
    if (!backup) {
        return std::unexpected(target.lastError(sqlite3_extended_errcode(target.handle())));
    }
    int busy = 0;
    bool isLocked = !underLock;
    for (;;) {
        // A step of no pages locks the target all the same.
        const int code = sqlite3_backup_step(backup.get(), isLocked ? pagesAStep : 0);
        if (!isLocked && code == SQLITE_OK) {
            if (auto may = underLock(); !may) {
                return may;
            }
            isLocked = true;
            continue;
        }
        if (code == SQLITE_DONE) {
            return {};
        }
        const int kind = code & 0xFF;
        if ((kind == SQLITE_BUSY || kind == SQLITE_LOCKED) && ++busy < busyRetries) {
            std::this_thread::sleep_for(std::chrono::milliseconds(busyPauseMilliseconds));
        } else if (code != SQLITE_OK) {
            return std::unexpected(target.lastError(code));
        }
        if (stop.stop_requested()) {
            return std::unexpected(cancelled());
        }
        const qint64 total = sqlite3_backup_pagecount(backup.get());
        report(progress, total - sqlite3_backup_remaining(backup.get()), total, Words::tr("Copying the dossier"));
    }
}

Result<qint64> checkWholeFile(Connection& connection, const std::stop_token& stop) {
    const StopWatch watch(connection, stop);
    auto whole = checkEverything(connection);
    return stop.stop_requested() ? std::unexpected(cancelled()) : whole;
}

Result<void> replaceDurably(const QString& finished, const QString& target) {
    if (!bringToDisk(finished) ||
        std::rename(QFile::encodeName(finished).constData(), QFile::encodeName(target).constData()) != 0) {
        return std::unexpected(cannotWrite(target, QString::fromLocal8Bit(std::strerror(errno))));
    }
    // Some file systems refuse to sync a folder; the rename itself is made all the same.
    (void)bringToDisk(QFileInfo(target).absolutePath());
    return {};
}

Result<void> copyDossierFile(Connection& source, const QString& target, const std::stop_token& stop,
                             const ProgressSink& progress) {
    const QString unfinishedPath = target + QStringLiteral(".part");
    const UnfinishedFile unfinished(unfinishedPath);
    qint64 entries = 0;
    {
        // Of one moment, so that a copy in steps need not begin anew whenever somebody writes; but not where nobody
        // could write until it is done.
        std::optional<Snapshot> snapshot;
        if (!source.readersHoldUpWriters()) {
            auto begun = Snapshot::begin(source);
            if (!begun) {
                return passOn(begun);
            }
            snapshot.emplace(std::move(*begun));
        }
        const auto last = Journal(source).lastSequence();
        auto copy = Connection::open(unfinishedPath, Access::Create);
        if (!last || !copy) {
            return last ? passOn(copy) : passOn(last);
        }
        entries = *last;
        if (auto copied = copyPages(source, **copy, stop, progress); !copied) {
            return copied;
        }
    }
    if (auto checked = checkCopy(unfinishedPath, source, entries, stop); !checked) {
        return checked;
    }
    return replaceDurably(unfinishedPath, target);
}

} // namespace gainsay::dossier

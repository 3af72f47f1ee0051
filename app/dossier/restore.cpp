// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/restore.h"

#include "app/base/disksync.h"
#include "app/dossier/dossierfile.h"
#include "app/dossier/filecopy.h"
#include "app/dossier/founding.h"
#include "app/dossier/opening.h"
#include "app/dossier/rawfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace gainsay::dossier {
namespace {

constexpr int attempts = 3; ///< at a moment in which nobody else commits anything

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Backups)
};

/// Whether an error says that no more can be had of a file than its bytes.
bool isDamage(const Error& error) {
    constexpr std::array codes{ErrorCode::Corrupt, ErrorCode::NotADossier, ErrorCode::Untrusted,
                               ErrorCode::NewerVersion, ErrorCode::Internal};
    return std::ranges::contains(codes, error.code);
}

/// One restoration, with all that its steps need.
class Restorer {
public:
    Restorer(Connection& source, const Backup& backup, const QString& path, const QString& root, const QDateTime& now,
             const Storage& storage, const std::stop_token& stop, const ProgressSink& progress)
        : m_source(source)
        , m_backup(backup)
        , m_path(path)
        , m_root(root)
        , m_now(now)
        , m_storage(storage)
        , m_stop(stop)
        , m_progress(progress) {}

    Result<Restoration> run() {
        if (!QFileInfo::exists(m_path)) {
            auto done = overwriteFile();
            return done ? Restoration() : Result<Restoration>(passOn(done));
        }
        for (int attempt = 0; attempt < attempts; ++attempt) {
            const auto kept = keepWhole();
            if (!kept) {
                return isDamage(kept.error()) ? replaceDamaged() : passOn(kept);
            }
            const auto done = overwriteInPlace(kept->content);
            if (done) {
                return Restoration{kept->backup.path, true};
            }
            if (done.error().code != ErrorCode::Conflict) {
                return passOn(done);
            }
            QFile::remove(kept->backup.path); // somebody went on working: it is no longer what is to be kept
        }
        return failure(
            ErrorCode::Busy,
            Words::tr("“%1” is being worked on in another window, so nothing was restored. Stop there for a moment "
                      "and try again.")
                .arg(QFileInfo(m_path).fileName()));
    }

private:
    struct Kept {
        Backup backup;
        BackupContent content;
    };

    /// The dossier as it is, if it can be opened and copied whole.
    Result<Kept> keepWhole() {
        const auto opening = openWhereItLies(m_path, Access::ReadWrite, m_storage);
        const auto id = opening ? dossierIdOf(*opening->connection) : Result<QByteArray>(passOn(opening));
        const auto wanted = id ? dossierIdOf(m_source) : id;
        if (!wanted) {
            return passOn(wanted);
        }
        if (*id != *wanted) {
            return failure(
                ErrorCode::InvalidInput,
                Words::tr("“%1” is a backup of another dossier than “%2”, so nothing was restored. Choose one of "
                          "this dossier's own, or open the backup where it lies.")
                    .arg(QFileInfo(m_backup.path).fileName(), QFileInfo(m_path).fileName()));
        }
        const auto backups = Backups::of(*opening->connection, m_root);
        const auto made = backups ? backups->make(*opening->connection, BackupReason::Restoring, m_now, m_stop,
                                                  m_progress, m_backup.path)
                                  : Result<Backup>(passOn(backups));
        const auto content = made ? contentOf(*made) : Result<BackupContent>(passOn(made));
        return content ? Kept{*made, *content} : Result<Kept>(passOn(content));
    }

    /// Into the living file, in one transaction. Conflict where it no longer ends as what was kept.
    Result<void> overwriteInPlace(const BackupContent& kept) {
        const auto target = connectToOverwrite(m_path, m_storage);
        if (!target) {
            return passOn(target);
        }
        // Where readers hold up writers nobody else can look at a locked file: then the lock is taken first, and kept.
        const bool isAlone = (*target)->readersHoldUpWriters();
        const auto witness =
            isAlone ? Result<std::unique_ptr<Connection>>() : Connection::open(m_path, Access::ReadOnly, m_storage);
        if (!witness) {
            return passOn(witness);
        }
        if (auto locked = isAlone ? (*target)->execute("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT")
                                  : Result<void>();
            !locked) {
            return locked;
        }
        const auto isAsKept = [&, &present = isAlone ? **target : **witness]() -> Result<void> {
            const auto end = endOf(present);
            if (!end) {
                return passOn(end);
            }
            return *end == kept ? Result<void>() : Result<void>(failure(ErrorCode::Conflict, {}));
        };
        if (auto same = isAlone ? isAsKept() : Result<void>(); !same) {
            return same;
        }
        auto copied =
            copyPages(m_source, **target, m_stop, m_progress, isAlone ? std::function<Result<void>()>() : isAsKept);
        if (copied) {
            // A backup is no file with a log; what its place asks for can also be seen to at the next opening.
            (void)(*target)->settleJournal();
        }
        return copied;
    }

    /// Keeps a damaged file's bytes and puts the backup in its place, while nobody has it open.
    Result<Restoration> replaceDamaged() {
        auto damaged = RawFile::open(m_path);
        auto locked = damaged ? damaged->lockAlone() : Result<void>(passOn(damaged));
        const auto kept = locked ? keepBytes(*damaged) : Result<QString>(passOn(locked));
        const auto done = kept ? overwriteFile() : Result<void>(passOn(kept));
        return done ? Restoration{*kept, false} : Result<Restoration>(passOn(done));
    }

    /// The bytes, with what SQLite had still to write among them: somebody may yet recover more from them.
    Result<QString> keepBytes(const RawFile& damaged) {
        const QString kept = freeBackupPath(QFileInfo(m_backup.path).absolutePath(), QStringLiteral("damaged"), m_now,
                                            QLatin1StringView(""));
        bool isKept = damaged.copyTo(kept).has_value();
        for (const QLatin1StringView ending : companionEndings) {
            if (isKept && ending != QLatin1StringView("-shm") && QFileInfo::exists(m_path + ending)) {
                isKept = QFile::copy(m_path + ending, kept + ending) && bringToDisk(kept + ending);
            }
        }
        if (!isKept) {
            return failure(
                ErrorCode::Unwritable,
                Words::tr(
                    "The damaged dossier could not be kept aside in “%1”, so nothing was restored. Free some space "
                    "there, or copy “%2” elsewhere and delete it.")
                    .arg(QDir::toNativeSeparators(QFileInfo(kept).absolutePath()), m_path));
        }
        (void)bringToDisk(QFileInfo(kept).absolutePath());
        return kept;
    }

    /// In the place of a file that is damaged or gone.
    Result<void> overwriteFile() {
        const QString fresh = m_path + QStringLiteral(".restored");
        QFile::remove(fresh);
        if (auto copied = copyDossierFile(m_source, fresh, m_stop, m_progress); !copied) {
            return copied;
        }
        // What SQLite left beside the damaged file would otherwise be taken for the new one's.
        const auto aside = [this](QLatin1StringView ending) { return m_path + QStringLiteral(".damaged") + ending; };
        for (const QLatin1StringView ending : companionEndings) {
            QFile::remove(aside(ending));
            QFile::rename(m_path + ending, aside(ending));
        }
        auto replaced = replaceDurably(fresh, m_path);
        for (const QLatin1StringView ending : companionEndings) {
            if (replaced) {
                QFile::remove(aside(ending)); // kept with the damaged file
            } else {
                QFile::rename(aside(ending), m_path + ending);
            }
        }
        if (!replaced) {
            QFile::remove(fresh);
        }
        return replaced;
    }

    Connection& m_source;
    const Backup& m_backup;
    const QString& m_path;
    const QString& m_root;
    const QDateTime& m_now;
    const Storage& m_storage;
    const std::stop_token& m_stop;
    const ProgressSink& m_progress;
};

} // namespace

Result<Restoration> restoreBackup(const Backup& backup, const QString& dossierPath, const QString& root,
                                  const QDateTime& now, const std::stop_token& stop, const ProgressSink& progress,
                                  const Storage& storage) {
    const auto source = connectWhereItLies(backup.path, Access::ReadOnly);
    const auto whole = source ? checkWholeFile(*source->connection, stop) : Result<qint64>(passOn(source));
    if (!whole) {
        return passOn(whole);
    }
    const QString path = realPath(dossierPath);
    return Restorer(*source->connection, backup, path, root, now, storage, stop, progress).run();
}

} // namespace gainsay::dossier

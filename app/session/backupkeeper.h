// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/environment.h"
#include "app/session/backups.h"

#include <QObject>
#include <QThreadPool>

#include <stop_token>

namespace gainsay::session {

/// Sees to it that an open dossier has backups: one on opening, then one an hour, each only where something has changed
/// since the last. They are made on a thread of their own. It has no timer: whoever holds it calls check() now and
/// then, and the environment's clock decides. Lives on its maker's thread.
class BackupKeeper final : public QObject {
    Q_OBJECT

public:
    static constexpr qint64 secondsBetween = 3600;

    /// The environment must outlive this.
    BackupKeeper(QString dossierPath, const Environment& environment, QObject* parent = nullptr);
    /// Stops a backup that is being made, and waits for that.
    ~BackupKeeper() override;

    /// Begins a backup if one is due and none is being made. Returns at once.
    void check();
    /// Begins one now, changed or not; one that is being made already will do.
    void backUpNow();
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void made(const gainsay::dossier::Backup& backup);
    /// A backup failed. Told once, until one has succeeded again: work goes on meanwhile.
    void failed(const gainsay::Error& error);
    /// The job that was begun has ended, with a backup, without need for one, or with a failure.
    void idle();

private:
    void begin(dossier::BackupReason reason, bool onlyIfChanged);
    void finish(const Result<std::optional<dossier::Backup>>& outcome, bool wasAskedFor);

    QString m_path;
    Environment m_environment;
    QDateTime m_lastCheck;
    bool m_isBusy = false;
    bool m_wasToldOfFailure = false;
    std::stop_source m_stop;
    QThreadPool m_pool;
};

} // namespace gainsay::session

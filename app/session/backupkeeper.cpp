// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/backupkeeper.h"

namespace gainsay::session {

BackupKeeper::BackupKeeper(QString dossierPath, const Environment& environment, QObject* parent)
    : QObject(parent)
    , m_path(std::move(dossierPath))
    , m_environment(environment) {
    m_pool.setMaxThreadCount(1);
}

BackupKeeper::~BackupKeeper() {
    m_stop.request_stop();
    m_pool.waitForDone();
}

void BackupKeeper::check() {
    const QDateTime now = m_environment.clock.now();
    const bool isFirst = !m_lastCheck.isValid();
    // A clock set back must not stop the backups until it has caught up.
    const qint64 elapsed = isFirst ? 0 : m_lastCheck.secsTo(now);
    if (m_isBusy || (!isFirst && elapsed >= 0 && elapsed < secondsBetween)) {
        return;
    }
    begin(isFirst ? dossier::BackupReason::Opening : dossier::BackupReason::Hourly, true);
}

void BackupKeeper::backUpNow() {
    if (!m_isBusy) {
        begin(dossier::BackupReason::Asked, false);
    }
}

void BackupKeeper::begin(dossier::BackupReason reason, bool onlyIfChanged) {
    m_isBusy = true;
    m_lastCheck = m_environment.clock.now();
    m_pool.start([this, reason, onlyIfChanged] {
        const auto outcome = backUp(m_path, m_environment, reason, onlyIfChanged, m_stop.get_token());
        QMetaObject::invokeMethod(
            this, [this, outcome, onlyIfChanged] { finish(outcome, !onlyIfChanged); }, Qt::QueuedConnection);
    });
}

void BackupKeeper::finish(const Result<std::optional<dossier::Backup>>& outcome, bool wasAskedFor) {
    m_isBusy = false;
    if (outcome) {
        m_wasToldOfFailure = false;
        if (*outcome) {
            Q_EMIT made(**outcome);
        }
    } else if (wasAskedFor || !std::exchange(m_wasToldOfFailure, true)) {
        Q_EMIT failed(outcome.error());
    }
    Q_EMIT idle();
}

} // namespace gainsay::session

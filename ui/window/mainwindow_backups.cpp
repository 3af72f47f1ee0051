// SPDX-License-Identifier: GPL-3.0-or-later
// The window's part that keeps backups, shows them, and puts one in the dossier's place.
#include "app/session/backupkeeper.h"
#include "app/session/session.h"
#include "ui/style/widgets/messagebar.h"
#include "ui/window/backuplist.h"
#include "ui/window/mainwindow.h"
#include "ui/window/sheet.h"
#include "ui/window/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QStackedWidget>
#include <QTimer>

#include <chrono>
#include <stop_token>

namespace gainsay::ui {
namespace {

constexpr int backupsWidth = 620;
constexpr std::chrono::minutes lookedAt{1}; ///< how often the keeper is asked whether a backup is due

} // namespace

void MainWindow::keepBackups() {
    if (m_parts.environment.backupFolder.isEmpty() || m_workspace->session().isReadOnly()) {
        return;
    }
    // Goes with the workspace, and waits there for a backup that is being made.
    m_keeper = new session::BackupKeeper(m_workspace->session().path(), m_parts.environment, m_workspace);
    connect(m_keeper, &session::BackupKeeper::failed, this, &MainWindow::showError);
    connect(m_keeper, &session::BackupKeeper::idle, this, [this] { refreshBackups(); });
    auto* timer = new QTimer(m_keeper);
    connect(timer, &QTimer::timeout, m_keeper, &session::BackupKeeper::check);
    timer->start(lookedAt);
    QMetaObject::invokeMethod(m_keeper, &session::BackupKeeper::check, Qt::QueuedConnection);
}

void MainWindow::showBackups() {
    auto* list = new BackupList(m_parts.themes);
    m_backups = list;
    list->setCanMake(m_keeper != nullptr);
    connect(list, &BackupList::backUpRequested, this, [this] {
        if (m_keeper) {
            m_backups->setBusy(true);
            m_keeper->backUpNow();
        }
    });
    connect(list, &BackupList::restoreRequested, this, [this](const QString& path) {
        const QString dossier = m_workspace->session().path();
        m_sheet->close();
        restoreBackup(path, dossier);
    });
    connect(list, &BackupList::showFolderRequested, this,
            [this](const QString& folder) { m_parts.dialogs.show(folder); });
    m_sheet->open(tr("Backups"), list, backupsWidth);
    refreshBackups();
}

void MainWindow::refreshBackups() {
    if (!m_backups || m_workspace == nullptr) {
        return;
    }
    m_backups->setBusy(m_keeper != nullptr && m_keeper->isBusy());
    m_jobs.start([this, asked = m_backups, path = m_workspace->session().path()] {
        const auto list = session::listBackups(path, m_parts.environment);
        QMetaObject::invokeMethod(
            this,
            [this, asked, list] {
                if (!asked || asked != m_backups) {
                    return; // its sheet is gone, and perhaps its dossier
                }
                if (list) {
                    asked->setList(*list);
                } else {
                    showError(list.error());
                }
            },
            Qt::QueuedConnection);
    });
}

void MainWindow::restoreBackup(const QString& backup, const QString& dossier) {
    const QString before = m_workspace != nullptr ? m_workspace->session().path() : QString();
    showStart();
    setStartEnabled(false);
    const std::stop_source stop;
    m_messages->showMessage(MessageBar::Severity::Info, tr("Restoring the backup…"), {}, tr("Cancel"));
    m_messageAction = [stop]() mutable { stop.request_stop(); };
    m_jobs.start([this, backup, dossier, before, stop = stop.get_token()] {
        const auto restored = session::restore(backup, dossier, m_parts.environment, stop);
        QMetaObject::invokeMethod(
            this, [this, restored, dossier, before] { finishRestoring(restored, dossier, before); },
            Qt::QueuedConnection);
    });
}

void MainWindow::finishRestoring(const Result<dossier::Restoration>& restored, const QString& dossier,
                                 const QString& before) {
    setStartEnabled(true);
    m_messages->hide();
    if (!restored) {
        const auto opened = before.isEmpty() ? Result<void>() : openDossier(before);
        if (restored.error().code == ErrorCode::Cancelled && opened) {
            tell(tr("Nothing was restored: the dossier is as it was."), {}, {}, {});
        } else {
            showError(restored.error());
        }
        return;
    }
    if (const auto opened = openDossier(dossier); !opened) {
        showError(opened.error());
        return;
    }
    const QString kept = QDir::toNativeSeparators(restored->keptAs);
    if (kept.isEmpty()) {
        tell(tr("The backup is restored."), {}, {}, {});
    } else if (restored->keptWhole) {
        tell(
            tr("The backup is restored. The dossier as it was before is kept as well."), tr("Take this back"),
            [this, kept = restored->keptAs, dossier] { restoreBackup(kept, dossier); }, kept);
    } else {
        tell(tr("The backup is restored. The damaged file is kept beside the backups."), {}, {}, kept);
    }
}

void MainWindow::offerBackup(const QString& dossier, const Error& error) {
    showError(error);
    if (error.code != ErrorCode::Corrupt && error.code != ErrorCode::NotADossier) {
        return;
    }
    const auto stillSaid = [this, error] { return m_messages->isVisible() && m_messages->message() == error.message; };
    m_jobs.start([this, dossier, error, stillSaid] {
        const auto newest = session::newestSoundBackup(dossier, m_parts.environment);
        QMetaObject::invokeMethod(
            this,
            [this, dossier, error, newest, stillSaid] {
                if (newest && stillSaid()) { // else the user has gone on to something else
                    m_messages->showError(error, tr("Restore the backup of %1").arg(backupMoment(newest->backup.at)));
                    m_messageAction = [this, dossier, path = newest->backup.path] { restoreBackup(path, dossier); };
                }
            },
            Qt::QueuedConnection);
    });
}

} // namespace gainsay::ui

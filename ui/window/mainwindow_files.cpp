// SPDX-License-Identifier: GPL-3.0-or-later
// The window's part that asks for files, words and looks.
#include "app/session/backupkeeper.h"
#include "app/session/sampledossier.h"
#include "app/session/session.h"
#include "ui/history/historypanel.h"
#include "ui/merging/mergeview.h"
#include "ui/start/startpage.h"
#include "ui/style/widgets/messagebar.h"
#include "ui/window/backuplist.h"
#include "ui/window/clipboarditems.h"
#include "ui/window/comparecontroller.h"
#include "ui/window/historycontroller.h"
#include "ui/window/importcontroller.h"
#include "ui/window/mainwindow.h"
#include "ui/window/mergecontroller.h"
#include "ui/window/reportcontroller.h"
#include "ui/window/sheet.h"
#include "ui/window/shortcutlist.h"
#include "ui/window/statusstrip.h"
#include "ui/window/textform.h"
#include "ui/window/workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QStandardPaths>
#include <QTextEdit>

#include <algorithm>

namespace gainsay::ui {
namespace {

constexpr int shortcutsWidth = 820;
constexpr int historyWidth = 820;
constexpr int mergeWidth = 820;
constexpr int formWidth = 520;

} // namespace

QString MainWindow::suggestedFolder() const {
    if (!m_settings.lastFolder.isEmpty()) {
        return m_settings.lastFolder;
    }
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo::exists(documents) ? documents : QDir::homePath();
}

void MainWindow::chooseNew() {
    const QString suggestion = QDir(suggestedFolder()).filePath(tr("New dossier") + QStringLiteral(".gainsay"));
    const QString path = m_parts.dialogs.newDossier(this, suggestion);
    if (path.isEmpty()) {
        return;
    }
    m_settings.lastFolder = QFileInfo(path).absolutePath();
    if (const auto created = createDossier(path); !created) {
        showError(created.error());
    }
}

void MainWindow::chooseOpen() {
    const QString path = m_parts.dialogs.openDossier(this, suggestedFolder());
    if (path.isEmpty()) {
        return;
    }
    m_settings.lastFolder = QFileInfo(path).absolutePath();
    if (const auto opened = openDossier(path); !opened) {
        offerBackup(path, opened.error());
    }
}

void MainWindow::openSample() {
    const QString path = QDir(m_parts.dataFolder).filePath(session::sampleDossierName() + QStringLiteral(".gainsay"));
    if (QFileInfo::exists(path)) {
        if (const auto opened = openDossier(path); !opened) {
            showError(opened.error());
        }
        return;
    }
    QDir().mkpath(m_parts.dataFolder);
    setStartEnabled(false);
    m_messages->showMessage(MessageBar::Severity::Info, tr("Building the sample dossier…"));
    m_jobs.start([this, path] {
        const auto built = session::buildSampleDossier(path, m_parts.environment, m_parts.extractor);
        QMetaObject::invokeMethod(
            this,
            [this, path, built] {
                setStartEnabled(true);
                const auto opened = built ? openDossier(path) : built;
                if (!opened) {
                    showError(opened.error());
                }
            },
            Qt::QueuedConnection);
    });
}

bool MainWindow::ensureDossier() {
    if (m_workspace == nullptr) {
        chooseNew();
    }
    return m_workspace != nullptr;
}

void MainWindow::chooseImport() {
    if (!ensureDossier()) {
        return;
    }
    const QStringList paths = m_parts.dialogs.importFiles(this, suggestedFolder());
    if (!paths.isEmpty()) {
        m_settings.lastFolder = QFileInfo(paths.front()).absolutePath();
        m_workspace->importing().importPaths(paths, domain::Obtained::File);
    }
}

void MainWindow::chooseImportFolder() {
    if (!ensureDossier()) {
        return;
    }
    const QString path = m_parts.dialogs.importFolder(this, suggestedFolder());
    if (!path.isEmpty()) {
        m_settings.lastFolder = QFileInfo(path).absolutePath();
        m_workspace->importing().importPaths({path}, domain::Obtained::File);
    }
}

void MainWindow::paste() {
    // Fields take Ctrl+V before it becomes a shortcut; what arrives here is meant for the dossier.
    const QMimeData* offered = QApplication::clipboard()->mimeData();
    if (offered == nullptr || !offersImport(*offered)) {
        tell(tr("There is no text and no file on the clipboard to import."), {}, {}, {});
        return;
    }
    const QStringList paths = localPathsOf(*offered);
    if (paths.isEmpty()) {
        take(importItemsOf(*offered, domain::Obtained::Paste));
    } else if (ensureDossier()) {
        m_workspace->importing().importPaths(paths, domain::Obtained::Paste);
    }
}

void MainWindow::exportReport() {
    showView(View::Report);
    m_workspace->reports().exportReport(session::ReportFormat::Html);
}

void MainWindow::fillRecent(QMenu& menu) {
    menu.clear();
    for (const QString& path : std::as_const(m_settings.recentFiles)) {
        QAction* action = menu.addAction(QFileInfo(path).completeBaseName());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] {
            if (const auto opened = openDossier(path); !opened) {
                offerBackup(path, opened.error());
            }
        });
    }
    menu.setEnabled(!m_settings.recentFiles.isEmpty());
}

void MainWindow::showShortcuts() {
    m_sheet->open(tr("Keyboard shortcuts"), new ShortcutList(m_parts.themes, m_actions), shortcutsWidth);
}

void MainWindow::showHistory() {
    auto* panel = new HistoryPanel(m_parts.themes);
    new HistoryController(m_workspace->context(), m_parts.environment, m_workspace->reader(), *panel);
    m_sheet->open(tr("History"), panel, historyWidth);
}

void MainWindow::chooseMerge() {
    const QString path = m_parts.dialogs.openDossier(this, suggestedFolder());
    if (path.isEmpty()) {
        return;
    }
    m_settings.lastFolder = QFileInfo(path).absolutePath();
    auto* view = new MergeView(m_parts.themes, QFileInfo(path).fileName());
    connect(view, &MergeView::closeRequested, m_sheet, &Sheet::close);
    connect(view, &MergeView::cancelRequested, m_sheet, &Sheet::close);
    // Queued: the view that asks is gone once another is shown.
    connect(view, &MergeView::anotherRequested, this, &MainWindow::chooseMerge, Qt::QueuedConnection);
    m_sheet->open(tr("Merge another copy"), view, mergeWidth);
    new MergeController(m_workspace->context(), m_parts.environment, path, *view, m_jobs);
}

void MainWindow::askClaimText(domain::ClaimId id, const QString& text) {
    auto* form = new TextForm(m_parts.themes, tr("One full sentence that can be true or false."), text,
                              id.isNull() ? tr("State the claim") : tr("Reword the claim"));
    connect(form, &TextForm::accepted, this, [this, id](const QString& words) {
        m_sheet->close();
        session::ClaimDesk& claims = m_workspace->session().claims();
        if (id.isNull()) {
            m_workspace->context().check(claims.add(words));
            return;
        }
        const auto& all = m_workspace->models().claimList();
        const auto found = std::ranges::find(all, id, &domain::Claim::id);
        if (found != all.end()) {
            domain::Claim claim = *found;
            claim.text = words;
            m_workspace->context().check(claims.update(claim));
        }
    });
    m_sheet->open(id.isNull() ? tr("A new claim") : tr("Reword the claim"), form, formWidth);
}

} // namespace gainsay::ui

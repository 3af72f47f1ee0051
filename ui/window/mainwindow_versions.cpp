// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does about versions of articles: quotes that wait for their place, and comparing two versions.
#include "ui/versions/orphanspanel.h"
#include "ui/versions/revisionpanel.h"
#include "ui/window/mainwindow.h"
#include "ui/window/orphanscontroller.h"
#include "ui/window/readercontroller.h"
#include "ui/window/revisioncontroller.h"
#include "ui/window/sheet.h"
#include "ui/window/workspace.h"

namespace gainsay::ui {
namespace {

constexpr int orphansWidth = 980;
constexpr int revisionWidth = 1080;

} // namespace

void MainWindow::showOrphans() {
    auto* panel = new OrphansPanel(m_parts.themes);
    auto* controller = new OrphansController(m_workspace->context(), *panel);
    connect(panel, &OrphansPanel::closeRequested, m_sheet, &Sheet::close);
    connect(controller, &OrphansController::openRequested, this,
            [this](domain::VersionId version, domain::TextRange range) {
                m_sheet->close();
                m_workspace->openRange(version, range);
            });
    m_sheet->open(tr("Quotes to place"), panel, orphansWidth);
}

void MainWindow::showRevision() {
    auto* panel = new RevisionPanel(m_parts.themes);
    auto* controller = new RevisionController(m_workspace->context(), m_parts.environment,
                                              m_workspace->reader().article(), m_workspace->reader().version(), *panel);
    connect(panel, &RevisionPanel::closeRequested, m_sheet, &Sheet::close);
    connect(controller, &RevisionController::openRequested, this,
            [this](domain::VersionId version, domain::TextRange range) {
                m_sheet->close();
                m_workspace->openRange(version, range);
            });
    m_sheet->open(tr("What changed"), panel, revisionWidth);
}

} // namespace gainsay::ui

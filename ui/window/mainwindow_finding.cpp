// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing by typing: all actions, and everything that one can go to.
#include "ui/chooser/chooser.h"
#include "ui/start/startpage.h"
#include "ui/window/actionchoices.h"
#include "ui/window/mainwindow.h"
#include "ui/window/placechoices.h"
#include "ui/window/sheet.h"
#include "ui/window/workspace.h"

namespace gainsay::ui {

void MainWindow::buildChooser(QWidget& frame) {
    m_chooser = new Chooser(m_parts.themes, m_bar->height() + m_parts.themes.metrics().small, &frame);
    m_actionChoices = new ActionChoices(m_actions, [this](ActionId id) { return hindranceTo(id); }, this);
    m_actionChoices->setUsed(m_settings.usedActions);
    connect(m_actionChoices, &ActionChoices::usedChanged, this,
            [this](const QStringList& codes) { m_settings.usedActions = codes; });
    connect(&m_actions.action(ActionId::AllActions), &QAction::triggered, this, [this] { choose(*m_actionChoices); });
    connect(&m_actions.action(ActionId::QuickOpen), &QAction::triggered, this,
            [this] { choose(m_workspace->places()); });
}

void MainWindow::choose(ChoiceProvider& choices) {
    if (m_chooser->shows(choices)) {
        m_chooser->close();
        return;
    }
    m_chooser->open(choices);
}

void MainWindow::updateExport() {
    m_actions.action(ActionId::ExportPicture)
        .setEnabled(m_workspace != nullptr &&
                    (m_workspace->view() == View::Claims || m_workspace->view() == View::Timeline));
}

QString MainWindow::hindranceTo(ActionId id) const {
    if (m_actions.action(id).isEnabled()) {
        return {};
    }
    if (m_workspace == nullptr) {
        return m_start->isEnabled() ? tr("no dossier is open") : tr("a dossier is being prepared");
    }
    switch (id) {
    case ActionId::Undo:
        return tr("nothing to take back");
    case ActionId::Redo:
        return tr("nothing was taken back");
    case ActionId::ExportPicture:
        return tr("in Claims and Timeline only");
    default:
        return tr("not possible here");
    }
}

} // namespace gainsay::ui

// SPDX-License-Identifier: GPL-3.0-or-later
// The window's choice of the language that it speaks.
#include "app/base/translation.h"
#include "app/session/session.h"
#include "ui/start/startpage.h"
#include "ui/window/mainwindow.h"
#include "ui/window/statusstrip.h"
#include "ui/window/workspace.h"

#include <QActionGroup>
#include <QMenu>

namespace gainsay::ui {

void MainWindow::addLanguages(QMenu& menu) {
    QMenu* languages = menu.addMenu(tr("Language"));
    auto* group = new QActionGroup(this);
    const std::pair<ActionId, QString> choices[] = {{ActionId::LanguageSystem, QString()},
                                                    {ActionId::LanguageEnglish, QStringLiteral("en")},
                                                    {ActionId::LanguageJapanese, QStringLiteral("ja")}};
    for (const auto& [id, language] : choices) {
        QAction& action = m_actions.action(id);
        action.setCheckable(true);
        action.setChecked(m_settings.language == language);
        group->addAction(&action);
        languages->addAction(&action);
        connect(&action, &QAction::triggered, this, [this, code = language] { setLanguage(code); });
    }
}

void MainWindow::setLanguage(const QString& language) {
    m_settings.language = language;
    if ((language.isEmpty() ? systemLanguage() : language) == currentLanguage()) {
        saveSettings();
        return;
    }
    // Words are put into widgets where these are made.
    askForRestart();
}

void MainWindow::askForRestart() {
    saveSettings();
    if (m_status->isProgressShown() || !m_start->isEnabled()) {
        tell(tr("Something else is still being done, so this takes hold when Gainsay is started again."), {}, {}, {});
        return;
    }
    // The window is made anew; every change is saved already.
    m_asksForRestart = true;
    close();
}

QString MainWindow::dossierPath() const {
    return m_workspace == nullptr ? QString() : m_workspace->session().path();
}

} // namespace gainsay::ui

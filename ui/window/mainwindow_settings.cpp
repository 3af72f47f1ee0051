// SPDX-License-Identifier: GPL-3.0-or-later
// The window's settings and how it stands: shown, made to hold, and kept.
#include "app/session/session.h"
#include "ui/compare/thresholdpanel.h"
#include "ui/reader/readerrow.h"
#include "ui/start/startpage.h"
#include "ui/window/comparecontroller.h"
#include "ui/window/layoutkeeper.h"
#include "ui/window/mainwindow.h"
#include "ui/window/settingspage.h"
#include "ui/window/sheet.h"
#include "ui/window/statewriter.h"
#include "ui/window/workspace.h"

namespace gainsay::ui {
namespace {

constexpr int settingsWidth = 740;

ActionId actionOf(ThemeProvider::Mode mode) {
    switch (mode) {
    case ThemeProvider::Mode::Light:
        return ActionId::ThemeLight;
    case ThemeProvider::Mode::Dark:
        return ActionId::ThemeDark;
    case ThemeProvider::Mode::Sepia:
        return ActionId::ThemeSepia;
    case ThemeProvider::Mode::System:
        break;
    }
    return ActionId::ThemeSystem;
}

} // namespace

void MainWindow::showSettings() {
    std::optional<SuggestionTally> tally;
    if (m_workspace != nullptr) {
        tally = m_workspace->comparing().tally();
    }
    m_settingsPage = new SettingsPage(m_parts.themes, m_settings, std::move(tally));
    connect(m_settingsPage, &SettingsPage::settingsChanged, this, &MainWindow::applySettings);
    m_sheet->open(tr("Settings"), m_settingsPage, settingsWidth);
    // The arrow keys pass over the sizes between this one and the one that is wanted, so the last one counts.
    connect(
        m_sheet, &Sheet::closed, this,
        [this, scale = m_settings.interfaceScale] {
            if (m_settings.interfaceScale != scale) {
                askForRestart();
            }
        },
        Qt::SingleShotConnection);
}

/// A copy: the page's own follow what is set here.
void MainWindow::applySettings(Settings settings) { // NOLINT(performance-unnecessary-value-param)
    m_settings.readingFace = settings.readingFace;
    m_settings.readingSize = settings.readingSize;
    m_settings.readingLine = settings.readingLine;
    m_settings.columnCharacters = settings.columnCharacters;
    m_settings.thresholds = settings.thresholds;
    m_settings.interfaceScale = settings.interfaceScale;
    m_parts.themes.setFamilies(m_settings.reading(m_parts.themes.families()));
    if (m_workspace != nullptr) {
        m_workspace->readers().setColumn(m_settings.columnCharacters);
        if (m_workspace->comparing().thresholds() != m_settings.thresholds) {
            m_workspace->comparing().setThresholds(m_settings.thresholds);
        }
    }
    if (settings.theme != m_settings.theme) {
        m_actions.action(actionOf(settings.theme)).setChecked(true);
        setMode(settings.theme);
    }
    keepSettings();
    if (settings.language != m_settings.language) {
        setLanguage(settings.language); // closes the window, perhaps
    }
}

void MainWindow::showSuggestionSettings() {
    CompareController& comparing = m_workspace->comparing();
    auto* panel = new ThresholdPanel(m_parts.themes, comparing.thresholds());
    panel->setTally(comparing.tally());
    connect(panel, &ThresholdPanel::thresholdsChanged, this, [this](const SuggestionThresholds& thresholds) {
        m_settings.thresholds = thresholds;
        m_workspace->comparing().setThresholds(thresholds);
        keepSettings();
    });
    m_sheet->open(tr("What is suggested"), panel);
}

void MainWindow::setMode(ThemeProvider::Mode mode) {
    m_settings.theme = mode;
    m_parts.themes.setMode(mode);
    if (m_settingsPage != nullptr) {
        m_settingsPage->setSettings(m_settings);
    }
    keepSettings();
}

void MainWindow::remember(const QString& path) {
    m_settings.remember(path);
    m_start->setRecent(m_settings.recentFiles);
    keepSettings();
}

void MainWindow::connectPanels() {
    for (const auto& [id, panel] : {std::pair(ActionId::ShowLibrary, Workspace::Panel::Library),
                                    std::pair(ActionId::ShowInspector, Workspace::Panel::Inspector)}) {
        connect(&m_actions.action(id), &QAction::triggered, this,
                [this, shown = panel] { m_workspace->setPanelShown(shown, !m_workspace->isPanelShown(shown)); });
    }
}

void MainWindow::keepLayout() {
    const QByteArray id = m_workspace->session().dossierId().value_or(QByteArray());
    m_layout = new LayoutKeeper(*this, *m_workspace, *m_writer, layoutPath(m_parts.dataFolder, id));
}

void MainWindow::keepSettings() {
    if (!m_parts.settingsPath.isEmpty()) {
        m_writer->write(m_parts.settingsPath, settingsBytes(m_settings));
    }
}

void MainWindow::saveSettings() {
    m_writer->flush(); // what was written before must not come after
    if (!m_parts.settingsPath.isEmpty()) {
        if (const auto saved = ui::saveSettings(m_settings, m_parts.settingsPath); !saved) {
            showError(saved.error());
        }
    }
}

} // namespace gainsay::ui

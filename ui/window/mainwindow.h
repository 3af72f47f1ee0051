// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/environment.h"
#include "app/session/extractors.h"
#include "ui/reader/syntaxlibrary.h"
#include "ui/window/actionregistry.h"
#include "ui/window/filedialogs.h"
#include "ui/window/settings.h"
#include "ui/window/topbar.h"

#include <QMainWindow>
#include <QPointer>
#include <QThreadPool>

#include <deque>
#include <functional>
#include <memory>

class QMenu;
class QStackedWidget;

namespace gainsay::dossier {
struct Restoration;
} // namespace gainsay::dossier

namespace gainsay::session {
class BackupKeeper;
class Session;
struct UndoState;
} // namespace gainsay::session

namespace gainsay::ui {

class ActionChoices;
class BackupList;
class ChoiceProvider;
class Chooser;
class DropOverlay;
class LayoutKeeper;
class MessageBar;
class SettingsPage;
class Sheet;
class StartPage;
class StateWriter;
class StatusStrip;
class Workspace;

/// What the window needs from main(); the references outlive it.
struct WindowParts {
    const Environment& environment;
    session::Extractor extractor;
    ThemeProvider& themes;
    FileDialogs dialogs;
    QString settingsPath;        ///< of the JSON file; empty: nothing is remembered
    QString dataFolder;          ///< of the user: the sample dossier, definitions of lenses
    session::PageDrawer pages{}; ///< null: the pages of documents are not shown
    session::ListingReader listEntities{};
};

/// The frame: bars, the start page or the open dossier, messages, and what the menus and keys ask for.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(WindowParts parts, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Result<void> openDossier(const QString& path);
    [[nodiscard]] Result<void> createDossier(const QString& path);
    /// Opens the sample dossier; builds it first where there is none. Says what fails.
    void openSample();
    /// The open dossier; null while the start page is shown.
    [[nodiscard]] Workspace* workspace() const { return m_workspace; }
    /// Of the open dossier; empty while the start page is shown.
    [[nodiscard]] QString dossierPath() const;
    [[nodiscard]] ActionRegistry& actions() { return m_actions; }
    [[nodiscard]] MessageBar& messages() const { return *m_messages; }
    [[nodiscard]] const Settings& settings() const { return m_settings; }
    /// Whether it closed to be made anew, since the user chose another language or size of everything.
    [[nodiscard]] bool asksForRestart() const { return m_asksForRestart; }
    /// Shows the start page with what went wrong.
    void showError(const Error& error);
    /// Says why a dossier could not be opened and, if it is damaged, offers its newest sound backup.
    void offerBackup(const QString& dossier, const Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildFrame();
    void buildDossierMenu();
    void addLanguages(QMenu& menu);
    void buildChooser(QWidget& frame);
    void connectActions();
    void connectFileActions();
    void connectBeside();
    void connectLensActions();
    void connectPanels();
    /// Those of the open dossier's articles.
    void connectLenses();
    void connectStart();
    void connectWorkspace();
    void adopt(std::unique_ptr<session::Session> session);
    void closeWorkspace();
    /// Closes the dossier and shows the start page.
    void showStart();
    /// Nothing else can be opened or begun while a dossier is being made or restored.
    void setStartEnabled(bool enabled);
    void updateActions();
    /// Only some views are pictures.
    void updateExport();
    void showUndoState(const session::UndoState& state);
    void fillRecent(QMenu& menu);

    void chooseNew();
    void chooseOpen();
    void chooseImport();
    void chooseImportFolder();
    void chooseEntities();
    void paste();
    void exportReport();
    void take(std::vector<session::ImportItem> items);
    /// Whether a dossier is open; where none is, a new one is asked for first.
    bool ensureDossier();
    void showView(View view);
    /// Puts the keyboard into what was said last, wherever it stands.
    void focusMessage();
    /// The page of the manual about the view that is shown.
    void showManual();
    void showShortcuts();
    /// What each lens marks.
    void showLenses();
    /// Says which of the user's definitions cannot be used, where there are such.
    void tellOfBrokenLenses();
    void showSettings();
    /// Makes hold what the page of settings says, and what is read there only.
    void applySettings(Settings settings);
    /// Brings back how the window stood for the open dossier, and keeps that from now on.
    void keepLayout();
    /// Soon written to the disk.
    void keepSettings();
    /// Which suggestions of the texts are shown.
    void showSuggestionSettings();
    void showHistory();
    /// Quotes that wait for somebody to say where they stand in a new version.
    void showOrphans();
    /// Makes one of two entities, or two of one.
    void showEntityMerge(domain::EntityId id);
    void showEntitySplit(domain::EntityId id);
    void showReshaped(domain::EntityId entity);
    /// What changed between versions of the article that is being read.
    void showRevision();
    /// Asks which captures of a web archive are to be imported. Several archives are asked about one after another.
    void offerCaptures(const std::vector<session::ImportItem>& captures);
    void offerNextCaptures();
    void keepBackups();
    void showBackups();
    void refreshBackups();
    void restoreBackup(const QString& backup, const QString& dossier);
    /// `before` was open when the restoration began; empty: none.
    void finishRestoring(const Result<dossier::Restoration>& restored, const QString& dossier, const QString& before);
    /// Asks for another copy of the open dossier and merges it.
    void chooseMerge();
    void askClaimText(domain::ClaimId id, const QString& text);
    /// Opens the chooser as if `typed` had been typed, or closes it where it shows these choices.
    void choose(ChoiceProvider& choices, const QString& typed = {});
    void connectFinding();
    /// Asks under which name a search is to be kept.
    void askSearchName(const domain::SavedSearch& search);
    void askTagName(const domain::Tag& tag);
    /// Why an action cannot be used now; empty where it can.
    [[nodiscard]] QString hindranceTo(ActionId id) const;
    void setMode(ThemeProvider::Mode mode);
    /// `language` is one of spokenLanguages(), or empty for that of the system.
    void setLanguage(const QString& language);
    /// Closes the window to be made anew with what the settings say; says so where that has to wait.
    void askForRestart();
    void tell(const QString& message, const QString& action, std::function<void()> act, const QString& detail);
    [[nodiscard]] QString suggestedFolder() const;
    void remember(const QString& path);
    void saveSettings();

    WindowParts m_parts;
    Settings m_settings;
    ActionRegistry m_actions;
    SyntaxLibrary m_syntax;
    QMenu* m_dossierMenu;
    StateWriter* m_writer;
    QStackedWidget* m_pages = nullptr;
    TopBar* m_bar = nullptr;
    QWidget* m_messageArea = nullptr;
    MessageBar* m_messages = nullptr;
    StartPage* m_start = nullptr;
    StatusStrip* m_status = nullptr;
    DropOverlay* m_drop = nullptr;
    Sheet* m_sheet = nullptr;
    Chooser* m_chooser = nullptr;
    ActionChoices* m_actionChoices = nullptr;
    Workspace* m_workspace = nullptr;
    QPointer<LayoutKeeper> m_layout;                         ///< of the open dossier
    QPointer<session::BackupKeeper> m_keeper;                ///< of the open dossier
    std::deque<std::vector<session::ImportItem>> m_captures; ///< to be asked about, the front one now
    QPointer<BackupList> m_backups;                          ///< while its sheet is open
    QPointer<SettingsPage> m_settingsPage;                   ///< while its sheet is open
    std::function<void()> m_messageAction;
    bool m_asksForRestart = false;
    QThreadPool m_jobs; ///< builds the sample, lists and restores backups, merges
};

} // namespace gainsay::ui

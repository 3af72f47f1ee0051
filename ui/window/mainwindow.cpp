// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mainwindow.h"

#include "app/session/backupkeeper.h"
#include "app/session/session.h"
#include "ui/chooser/chooser.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerrow.h"
#include "ui/report/reportview.h"
#include "ui/search/searchbox.h"
#include "ui/start/startpage.h"
#include "ui/style/widgets/messagebar.h"
#include "ui/window/backuplist.h"
#include "ui/window/clipboarditems.h"
#include "ui/window/comparecontroller.h"
#include "ui/window/dropoverlay.h"
#include "ui/window/focus.h"
#include "ui/window/importcontroller.h"
#include "ui/window/layoutkeeper.h"
#include "ui/window/readingdesk.h"
#include "ui/window/reportcontroller.h"
#include "ui/window/sheet.h"
#include "ui/window/statewriter.h"
#include "ui/window/statusstrip.h"
#include "ui/window/workspace.h"

#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace gainsay::ui {
namespace {

constexpr QSize firstSize(1440, 900);
constexpr QSize smallestSize(960, 520); // half of 1920 × 1080 pixels, less the frame

/// Offered whether or not a dossier is open, or by rules of their own; all others need one.
constexpr std::array needsNoDossier{ActionId::NewDossier,
                                    ActionId::OpenDossier,
                                    ActionId::OpenSample,
                                    ActionId::Import,
                                    ActionId::ImportFolder,
                                    ActionId::PasteArticle,
                                    ActionId::Quit,
                                    ActionId::Undo,
                                    ActionId::Redo,
                                    ActionId::ExportPicture,
                                    ActionId::LensLegend,
                                    ActionId::ThemeLight,
                                    ActionId::ThemeDark,
                                    ActionId::ThemeSepia,
                                    ActionId::ThemeSystem,
                                    ActionId::LanguageSystem,
                                    ActionId::LanguageEnglish,
                                    ActionId::LanguageJapanese,
                                    ActionId::Settings,
                                    ActionId::AllActions,
                                    ActionId::FocusMessage,
                                    ActionId::Manual,
                                    ActionId::Shortcuts};

} // namespace

MainWindow::MainWindow(WindowParts parts, QWidget* parent)
    : QMainWindow(parent)
    , m_parts(std::move(parts))
    , m_syntax(m_parts.dataFolder)
    , m_dossierMenu(new QMenu(this))
    , m_writer(new StateWriter(this)) {
    LoadedSettings loaded = m_parts.settingsPath.isEmpty() ? LoadedSettings() : loadSettings(m_parts.settingsPath);
    m_settings = std::move(loaded.settings);
    m_parts.themes.setFamilies(m_settings.reading(m_parts.themes.families()));
    buildFrame();
    connect(m_writer, &StateWriter::failed, this, &MainWindow::showError);
    buildDossierMenu();
    connectActions();
    connectFileActions();
    connectStart();
    setAcceptDrops(true);
    setMinimumSize(smallestSize);
    resize(firstSize.boundedTo(screen()->availableSize())); // a screen at 200 % may have less room than that
    if (!m_settings.geometry.isEmpty()) {
        restoreGeometry(m_settings.geometry);
    }
    updateActions();
    tellOfBrokenLenses();
    if (!loaded.problem.isEmpty()) {
        m_messages->showMessage(MessageBar::Severity::Warning, loaded.problem);
    }
}

MainWindow::~MainWindow() {
    m_jobs.waitForDone();
    closeWorkspace();
}

void MainWindow::buildFrame() {
    auto* frame = new QWidget(this);
    m_bar = new TopBar(m_parts.themes, m_actions, *m_dossierMenu, frame);
    m_messages = new MessageBar(m_parts.themes, frame);
    m_pages = new QStackedWidget(frame);
    m_start = new StartPage(m_parts.themes);
    m_pages->addWidget(m_start);
    m_status = new StatusStrip(m_parts.themes, frame);
    m_status->hide();
    m_messageArea = new QWidget(frame);
    auto* messageRow = new QHBoxLayout(m_messageArea);
    const int edge = m_parts.themes.metrics().small;
    messageRow->setContentsMargins(edge, edge, edge, edge);
    messageRow->addWidget(m_messages);
    m_messageArea->hide();
    m_messages->installEventFilter(this); // the room around the bar comes and goes with it
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_messageArea);
    column->addWidget(m_pages, 1);
    column->addWidget(m_status);
    setCentralWidget(frame);
    m_drop = new DropOverlay(m_parts.themes, frame);
    m_sheet = new Sheet(m_parts.themes, frame);
    buildChooser(*frame);
    connect(m_messages, &MessageBar::actionTriggered, this, [this] {
        const auto act = std::exchange(m_messageAction, {});
        m_messages->hide();
        if (act) {
            act();
        }
    });
    m_start->setRecent(m_settings.recentFiles);
    m_start->setFocus();
}

void MainWindow::buildDossierMenu() {
    const auto add = [this](ActionId id) { m_dossierMenu->addAction(&m_actions.action(id)); };
    add(ActionId::NewDossier);
    add(ActionId::OpenDossier);
    QMenu* recent = m_dossierMenu->addMenu(tr("Open recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(*recent); });
    fillRecent(*recent);
    add(ActionId::OpenSample);
    m_dossierMenu->addSeparator();
    add(ActionId::Import);
    add(ActionId::ImportFolder);
    add(ActionId::PasteArticle);
    add(ActionId::ImportEntities);
    m_dossierMenu->addSeparator();
    add(ActionId::Export);
    add(ActionId::ExportEvidence);
    add(ActionId::VerifyDossier);
    add(ActionId::Orphans);
    add(ActionId::CompareVersions);
    m_dossierMenu->addSeparator();
    add(ActionId::History);
    add(ActionId::Backups);
    add(ActionId::Merge);
    m_dossierMenu->addSeparator();
    add(ActionId::Suggestions);
    QMenu* themes = m_dossierMenu->addMenu(tr("Appearance"));
    auto* group = new QActionGroup(this);
    const std::pair<ActionId, ThemeProvider::Mode> modes[] = {{ActionId::ThemeSystem, ThemeProvider::Mode::System},
                                                              {ActionId::ThemeLight, ThemeProvider::Mode::Light},
                                                              {ActionId::ThemeDark, ThemeProvider::Mode::Dark},
                                                              {ActionId::ThemeSepia, ThemeProvider::Mode::Sepia}};
    for (const auto& [id, mode] : modes) {
        QAction& action = m_actions.action(id);
        action.setCheckable(true);
        action.setChecked(m_parts.themes.mode() == mode);
        group->addAction(&action);
        themes->addAction(&action);
        connect(&action, &QAction::triggered, this, [this, mode = mode] { setMode(mode); });
    }
    addLanguages(*m_dossierMenu);
    add(ActionId::Settings);
    add(ActionId::AllActions);
    add(ActionId::Manual);
    add(ActionId::Shortcuts);
    m_dossierMenu->addSeparator();
    add(ActionId::Quit);
}

void MainWindow::connectFileActions() {
    const auto on = [this](ActionId id, auto slot) { connect(&m_actions.action(id), &QAction::triggered, this, slot); };
    on(ActionId::NewDossier, [this] { chooseNew(); });
    on(ActionId::OpenDossier, [this] { chooseOpen(); });
    on(ActionId::OpenSample, [this] { openSample(); });
    on(ActionId::Import, [this] { chooseImport(); });
    on(ActionId::ImportFolder, [this] { chooseImportFolder(); });
    on(ActionId::PasteArticle, [this] { paste(); });
    on(ActionId::ImportEntities, [this] { chooseEntities(); });
    on(ActionId::Export, [this] { exportReport(); });
    on(ActionId::VerifyDossier, [this] { m_workspace->verify(); });
    on(ActionId::History, [this] { showHistory(); });
    on(ActionId::Backups, [this] { showBackups(); });
    on(ActionId::ExportEvidence, [this] { m_workspace->reports().exportEvidence(); });
    on(ActionId::Merge, [this] { chooseMerge(); });
    on(ActionId::Quit, [this] { close(); });
}

void MainWindow::connectActions() {
    for (const ActionSpec& spec : m_actions.specs()) {
        addAction(&m_actions.action(spec.id));
    }
    const auto on = [this](ActionId id, auto slot) { connect(&m_actions.action(id), &QAction::triggered, this, slot); };
    on(ActionId::Undo, [this] { m_workspace->undo(); });
    on(ActionId::Redo, [this] { m_workspace->redo(); });
    on(ActionId::Search, [this] {
        m_bar->search().setFocus(Qt::ShortcutFocusReason);
        m_bar->search().selectAll();
    });
    on(ActionId::FindInArticle, [this] {
        showView(View::Read);
        m_workspace->readerPane().find();
    });
    connectBeside();
    connectLensActions();
    on(ActionId::Back, [this] { m_workspace->goBack(); });
    on(ActionId::Forward, [this] { m_workspace->goForward(); });
    on(ActionId::ViewRead, [this] { showView(View::Read); });
    on(ActionId::ViewCompare, [this] { showView(View::Compare); });
    on(ActionId::ViewClaims, [this] { showView(View::Claims); });
    on(ActionId::ViewTimeline, [this] { showView(View::Timeline); });
    on(ActionId::ExportPicture, [this] { m_workspace->exportPicture(); });
    on(ActionId::Settings, [this] { showSettings(); });
    on(ActionId::Suggestions, [this] { showSuggestionSettings(); });
    on(ActionId::ViewReport, [this] { showView(View::Report); });
    on(ActionId::ViewOrigins, [this] { showView(View::Origins); });
    on(ActionId::FocusLibrary, [this] { m_workspace->focusPanel(Workspace::Panel::Library); });
    on(ActionId::FocusReader, [this] { m_workspace->focusPanel(Workspace::Panel::Reader); });
    on(ActionId::FocusInspector, [this] { m_workspace->focusPanel(Workspace::Panel::Inspector); });
    on(ActionId::FocusMessage, [this] { focusMessage(); });
    connectPanels();
    on(ActionId::ArticleDetails, [this] { m_workspace->showArticleDetails(); });
    on(ActionId::MarkAsRead, [this] { m_workspace->setStatus(domain::ReadingStatus::Done); });
    on(ActionId::MarkAsReading, [this] { m_workspace->setStatus(domain::ReadingStatus::Reading); });
    on(ActionId::MarkAsUnread, [this] { m_workspace->setStatus(domain::ReadingStatus::Unread); });
    on(ActionId::Orphans, [this] { showOrphans(); });
    on(ActionId::CompareVersions, [this] { showRevision(); });
    on(ActionId::Manual, [this] { showManual(); });
    on(ActionId::Shortcuts, [this] { showShortcuts(); });
    connect(m_bar, &TopBar::viewChosen, this, &MainWindow::showView);
}

void MainWindow::connectBeside() {
    const auto on = [this](ActionId id, auto act) {
        connect(&m_actions.action(id), &QAction::triggered, this, [this, act] {
            showView(View::Read);
            act(m_workspace->readers());
        });
    };
    on(ActionId::ReadBeside, [](ReaderRow& readers) { readers.current().offerBeside(); });
    on(ActionId::ShowPages, [](ReaderRow& readers) { readers.current().togglePages(); });
    on(ActionId::ShowSource,
       [](ReaderRow& readers) { readers.current().setSourceShown(!readers.current().isSourceShown()); });
    on(ActionId::CloseBeside, [this](ReaderRow& readers) { m_workspace->desk().close(readers.current()); });
    on(ActionId::NextBeside, [](ReaderRow& readers) { readers.step(1); });
    on(ActionId::ScrollTogether,
       [](ReaderRow& readers) { readers.setScrollingTogether(!readers.isScrollingTogether()); });
}

void MainWindow::connectStart() {
    connect(m_start, &StartPage::newRequested, this, &MainWindow::chooseNew);
    connect(m_start, &StartPage::openRequested, this, &MainWindow::chooseOpen);
    connect(m_start, &StartPage::sampleRequested, this, &MainWindow::openSample);
    connect(m_start, &StartPage::recentRequested, this, [this](const QString& path) {
        if (const auto opened = openDossier(path); !opened) {
            offerBackup(path, opened.error());
        }
    });
}

void MainWindow::connectWorkspace() {
    WorkContext& context = m_workspace->context();
    connect(&context, &WorkContext::failed, this, &MainWindow::showError);
    connect(&context, &WorkContext::told, this, &MainWindow::tell);
    connect(&context, &WorkContext::warned, this,
            [this](const QString& message, const QString& action, const std::function<void()>& act) {
                m_messages->showMessage(MessageBar::Severity::Warning, message, {}, action);
                m_messageAction = act;
            });
    connect(m_workspace, &Workspace::capturesOffered, this, &MainWindow::offerCaptures);
    connect(m_workspace, &Workspace::orphansRequested, this, &MainWindow::showOrphans);
    connect(m_workspace, &Workspace::comparisonRequested, this, &MainWindow::showRevision);
    connect(m_workspace, &Workspace::entityMergeRequested, this, &MainWindow::showEntityMerge);
    connect(m_workspace, &Workspace::entitySplitRequested, this, &MainWindow::showEntitySplit);
    connect(m_workspace, &Workspace::viewChanged, m_bar, &TopBar::setView);
    connect(m_workspace, &Workspace::viewChanged, this, &MainWindow::updateExport);
    connect(m_workspace, &Workspace::newContradictionsChanged, m_bar, &TopBar::setNewContradictions);
    connect(m_workspace, &Workspace::undoStateChanged, this, &MainWindow::showUndoState);
    connect(m_workspace, &Workspace::claimTextRequested, this, &MainWindow::askClaimText);
    connect(m_workspace, &Workspace::importRequested, this, &MainWindow::chooseImport);
    connect(m_workspace, &Workspace::sampleRequested, this, &MainWindow::openSample);
    connectFinding();
    ReaderRow& readers = m_workspace->readers();
    connectLenses();
    readers.setColumn(m_settings.columnCharacters);
    CompareController& comparing = m_workspace->comparing();
    comparing.setThresholds(m_settings.thresholds);
    connect(&comparing, &CompareController::thresholdsRequested, this, &MainWindow::showSuggestionSettings);
    connect(&readers, &ReaderRow::columnChanged, this, [this](int characters) {
        m_settings.columnCharacters = characters;
        keepSettings();
    });
    const auto state = m_workspace->session().undoState();
    if (context.check(state)) {
        showUndoState(*state);
    }
}

void MainWindow::adopt(std::unique_ptr<session::Session> session) {
    closeWorkspace();
    m_messages->hide();
    const QString path = session->path();
    const QString title = session->title();
    m_workspace =
        new Workspace(std::move(session), {m_parts.environment, m_parts.themes, m_syntax, m_parts.dialogs, *m_status,
                                           m_bar->search(), m_parts.dataFolder, m_parts.pages, m_parts.listEntities});
    m_pages->addWidget(m_workspace);
    m_pages->setCurrentWidget(m_workspace);
    connectWorkspace();
    m_bar->setDossier(title);
    m_bar->setNewContradictions(0);
    m_status->show();
    setWindowTitle(tr("%1 — Gainsay").arg(title));
    setWindowFilePath(path);
    remember(path);
    updateActions();
    m_workspace->setView(View::Read);
    keepLayout();
    keepBackups();
    const QString notice = m_workspace->session().notice();
    if (m_workspace->session().isDamaged()) {
        offerBackup(path, {ErrorCode::Corrupt, notice, {}});
    } else if (!notice.isEmpty()) {
        m_messages->showMessage(MessageBar::Severity::Warning, notice);
    }
}

void MainWindow::closeWorkspace() {
    if (m_workspace != nullptr) {
        m_chooser->close();
        m_captures.clear();
        m_sheet->discard(); // its content may work with the workspace
        m_layout->save();
        m_pages->removeWidget(m_workspace);
        delete std::exchange(m_workspace, nullptr);
        m_status->hideProgress();
        m_status->hideReading();
    }
}

void MainWindow::showStart() {
    closeWorkspace();
    m_pages->setCurrentIndex(0);
    m_bar->setDossier({});
    m_status->hide();
    setWindowTitle(tr("Gainsay"));
    setWindowFilePath({});
    updateActions();
}

void MainWindow::setStartEnabled(bool enabled) {
    m_start->setEnabled(enabled);
    m_bar->setEnabled(enabled);
    for (const ActionId id : {ActionId::NewDossier, ActionId::OpenDossier, ActionId::OpenSample, ActionId::Import,
                              ActionId::ImportFolder, ActionId::PasteArticle}) {
        m_actions.action(id).setEnabled(enabled);
    }
}

void MainWindow::updateActions() {
    const bool open = m_workspace != nullptr;
    for (const ActionSpec& spec : m_actions.specs()) {
        if (!std::ranges::contains(needsNoDossier, spec.id)) {
            m_actions.action(spec.id).setEnabled(open);
        }
    }
    // Articles can begin a dossier, so these are offered without one.
    for (const ActionId id : {ActionId::Import, ActionId::ImportFolder, ActionId::PasteArticle}) {
        m_actions.action(id).setEnabled(true);
    }
    updateExport();
    if (!open) {
        showUndoState({});
    }
}

void MainWindow::showUndoState(const session::UndoState& state) {
    QAction& undo = m_actions.action(ActionId::Undo);
    QAction& redo = m_actions.action(ActionId::Redo);
    undo.setEnabled(!state.undo.isEmpty());
    redo.setEnabled(!state.redo.isEmpty());
    undo.setText(state.undo.isEmpty() ? tr("Undo") : tr("Undo: %1").arg(state.undo));
    redo.setText(state.redo.isEmpty() ? tr("Redo") : tr("Redo: %1").arg(state.redo));
}

Result<void> MainWindow::openDossier(const QString& path) {
    auto session = session::Session::open(QFileInfo(path).absoluteFilePath(), m_parts.environment, m_parts.extractor);
    if (!session) {
        if (session.error().code == ErrorCode::NotFound) {
            m_settings.forget(QFileInfo(path).absoluteFilePath());
            m_start->setRecent(m_settings.recentFiles);
        }
        return passOn(session);
    }
    adopt(std::move(*session));
    return {};
}

Result<void> MainWindow::createDossier(const QString& path) {
    auto session = session::Session::create(QFileInfo(path).absoluteFilePath(), m_parts.environment, m_parts.extractor);
    if (!session) {
        return passOn(session);
    }
    adopt(std::move(*session));
    return {};
}

void MainWindow::showError(const Error& error) {
    m_messageAction = {};
    m_messages->showError(error);
}

void MainWindow::tell(const QString& message, const QString& action, std::function<void()> act, const QString& detail) {
    m_messages->showMessage(MessageBar::Severity::Info, message, detail, action);
    m_messageAction = std::move(act);
}

void MainWindow::focusMessage() {
    if (m_messages->isVisible()) {
        // What can be done about it comes before its details.
        const QList<QWidget*> stops = tabStops(*m_messages);
        const auto action =
            std::ranges::find_if(stops, [](QWidget* one) { return qobject_cast<QPushButton*>(one) != nullptr; });
        QWidget* first = action != stops.end() ? *action : stops.value(0);
        if (first != nullptr) {
            first->setFocus(Qt::ShortcutFocusReason);
        }
    } else if (m_workspace != nullptr) {
        m_workspace->focusSummary();
    }
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_messages && (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)) {
        m_messageArea->setVisible(event->type() == QEvent::ShowToParent);
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::showView(View view) {
    if (m_workspace != nullptr) {
        m_workspace->setView(view);
    }
}

void MainWindow::take(std::vector<session::ImportItem> items) {
    if (ensureDossier()) {
        m_workspace->importing().importItems(std::move(items));
    }
}

void MainWindow::closeEvent(QCloseEvent* event) {
    m_settings.geometry = saveGeometry();
    if (m_layout) {
        m_layout->save();
    }
    saveSettings();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!offersImport(*event->mimeData()) || !m_start->isEnabled()) {
        return;
    }
    event->acceptProposedAction();
    m_drop->showFor(m_workspace != nullptr ? tr("Drop to import") : tr("Drop to begin a dossier"),
                    tr("Files, folders, or a selection from the browser. Nothing is fetched from the web."));
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent* event) {
    m_drop->hide();
    QMainWindow::dragLeaveEvent(event);
}

void MainWindow::dropEvent(QDropEvent* event) {
    m_drop->hide();
    event->acceptProposedAction();
    const QStringList paths = localPathsOf(*event->mimeData());
    const auto items = paths.isEmpty() ? importItemsOf(*event->mimeData(), domain::Obtained::Drop)
                                       : std::vector<session::ImportItem>();
    // The drag ends before anything is asked, so that the program dragged from is not held up.
    QMetaObject::invokeMethod(
        this,
        [this, paths, items] {
            if (paths.isEmpty()) {
                take(items);
            } else if (ensureDossier()) {
                m_workspace->importing().importPaths(paths, domain::Obtained::Drop);
            }
        },
        Qt::QueuedConnection);
}

} // namespace gainsay::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/clock.h"
#include "app/base/ids.h"
#include "app/session/session.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

class QAbstractButton;

namespace gainsay::test {

/// Reads the tests' own notation in this process: "site:" and "date:" lines, a blank line, the title, then paragraphs
/// with a blank line between them. A text that says "unreadable" fails; one that begins with "captures:" is a web
/// archive of the texts in it, with "====" between them. A paragraph that begins with a form feed begins a page.
[[nodiscard]] session::Extractor plainExtractor();

/// Draws each page of what is written in that notation: plain rules for its lines, darker on each further page. A
/// document that says "undrawable" fails.
[[nodiscard]] session::PageDrawer plainPages();

/// The main window on a temporary folder, with a clock that stands still, keys that are always the same, and a user who
/// answers every file dialog with what the test has set.
class WindowFixture {
public:
    /// `prepare` is called with the path of the user's data folder before the window is made.
    explicit WindowFixture(ui::ThemeProvider::Mode mode = ui::ThemeProvider::Mode::Light, QSize size = {1440, 900},
                           const std::function<void(const QString&)>& prepare = {});
    ~WindowFixture();

    /// Dossiers opened from now on are backed up, to path("backups").
    void keepBackups() { m_environment.backupFolder = path(QStringLiteral("backups")); }
    /// Dossiers opened from now on know the words of path("words") besides the program's.
    void useOwnWords() { m_environment.lexiconFolder = path(QStringLiteral("words")); }
    [[nodiscard]] ui::MainWindow& window() const { return *m_window; }
    /// Ends the program, as it were, and begins it anew with the dossier that was open, in the same size.
    void closeWindow();
    void openWindow();
    [[nodiscard]] ui::ThemeProvider& themes() { return m_themes; }
    [[nodiscard]] ui::Workspace& workspace() const { return *m_window->workspace(); }
    [[nodiscard]] session::Session& session() const { return workspace().session(); }
    [[nodiscard]] const Environment& environment() const { return m_environment; }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    /// A file of this content in the folder.
    QString write(const QString& name, const QByteArray& bytes) const;
    /// The articles that the flows are about: two outlets at odds about a crane, and one who knows no date.
    QStringList writeArticles() const;
    /// A new dossier with these articles, settled.
    [[nodiscard]] bool openWithArticles();
    /// Waits until there are so many articles and all that comes with them is done; false after a while.
    [[nodiscard]] bool waitForArticles(int count) const;
    /// Imports further articles into the open dossier, `wanted` in all; settled.
    [[nodiscard]] bool import(const QStringList& files, int wanted);
    /// Highlights, links, claims and a contradiction on the articles, straight through the session.
    [[nodiscard]] bool annotate();
    /// Waits until all that was done has reached the screen.
    [[nodiscard]] bool settle() const;

    [[nodiscard]] domain::VersionId version(int article) const;
    [[nodiscard]] domain::TextRange rangeOf(domain::VersionId version, const QString& words) const;

    // What the user answers.
    QString newDossier;
    QString openDossier;
    QStringList importFiles;
    QString saveReport;
    QStringList shown; ///< what the desktop was asked to show

    /// The button of this accessible name within a widget; null where there is none that can be seen.
    [[nodiscard]] static QAbstractButton* button(QWidget& within, const QString& name);

private:
    [[nodiscard]] ui::FileDialogs dialogs();

    QTemporaryDir m_folder;
    FrozenClock m_clock;
    CountedIds m_ids;
    Environment m_environment;
    ui::ThemeProvider m_themes;
    QSize m_size;
    QString m_closed; ///< the dossier that was open in the window that was closed
    std::unique_ptr<ui::MainWindow> m_window;
};

/// A window in which the articles lie open and annotated, without the summary of their import. Ends the test where it
/// cannot be made.
[[nodiscard]] std::unique_ptr<WindowFixture>
annotatedWindow(ui::ThemeProvider::Mode mode = ui::ThemeProvider::Mode::Light, QSize size = {1440, 900});

} // namespace gainsay::test

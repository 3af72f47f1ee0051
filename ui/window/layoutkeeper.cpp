// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/layoutkeeper.h"

#include "ui/reader/articleview.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerrow.h"
#include "ui/window/readercontroller.h"
#include "ui/window/readingdesk.h"
#include "ui/window/statewriter.h"
#include "ui/window/workspace.h"

#include <QEvent>
#include <QFile>
#include <QScrollBar>

#include <algorithm>
#include <chrono>

namespace gainsay::ui {
namespace {

constexpr std::chrono::milliseconds moment{300};
constexpr qint64 largestFile = 64 * 1024; ///< bytes; more is no layout of ours

QByteArray read(const QString& path) {
    QFile file(path);
    return !path.isEmpty() && file.size() <= largestFile && file.open(QIODevice::ReadOnly) ? file.readAll()
                                                                                           : QByteArray();
}

} // namespace

LayoutKeeper::LayoutKeeper(QWidget& window, Workspace& workspace, StateWriter& writer, QString path)
    : QObject(&workspace)
    , m_window(window)
    , m_workspace(workspace)
    , m_writer(writer)
    , m_path(std::move(path)) {
    m_moment.setSingleShot(true);
    m_moment.setInterval(moment);
    connect(&m_moment, &QTimer::timeout, this, &LayoutKeeper::save);
    if (m_path.isEmpty()) {
        return;
    }
    m_writer.flush(); // it may have been closed a moment ago
    m_kept = readLayout(read(m_path));
    if (!m_kept.geometry.isEmpty() && m_kept.geometry != m_window.saveGeometry()) {
        (void)m_window.restoreGeometry(m_kept.geometry); // says no to what is none
    }
    m_workspace.setPanels(m_kept.panels);
    m_workspace.setPanelShown(Workspace::Panel::Library, m_kept.isLibraryShown);
    m_workspace.setPanelShown(Workspace::Panel::Inspector, m_kept.isInspectorShown);
    if (m_kept.lenses) {
        m_workspace.readers().setEnabledLenses(*m_kept.lenses);
    }
    m_workspace.setView(m_kept.view);
    m_areArticlesDue = !m_kept.articles.empty();
    m_workspace.setOpening([this] { return openArticles(); });
    watch();
}

bool LayoutKeeper::openArticles() {
    if (!std::exchange(m_areArticlesDue, false)) {
        return false;
    }
    const auto& rows = m_workspace.models().articleRows();
    std::vector<OpenArticle> there;
    std::ranges::copy_if(m_kept.articles, std::back_inserter(there), [&](const OpenArticle& one) {
        return std::ranges::any_of(rows, [&](const auto& row) { return row.article.id == one.article; });
    });
    ReadingDesk& desk = m_workspace.desk();
    ReaderRow& readers = m_workspace.readers();
    // While another view is shown, the one for reading has no width yet that would say how many there is room for.
    const auto hasRoom = [&readers] { return !readers.isVisible() || readers.hasRoom(); };
    for (size_t i = 0; i < there.size() && (i == 0 || hasRoom()); ++i) {
        if (i == 0) {
            desk.open(there[i].article);
        } else {
            readers.setCurrent(*readers.panes().back());
            desk.addBeside(there[i].article);
        }
        desk.showVersion(there[i].version);
        readers.current().view().setTopPlace(there[i].place);
    }
    readers.setColumns(m_kept.columns);
    readers.setScrollingTogether(m_kept.isScrollingTogether);
    const auto& panes = readers.panes();
    readers.setCurrent(*panes[std::min(static_cast<size_t>(m_kept.current), panes.size() - 1)]);
    m_workspace.setView(m_workspace.view()); // the keyboard to where it was
    return !there.empty();
}

void LayoutKeeper::watch() {
    const auto note = [this] { noteChange(); };
    connect(&m_workspace, &Workspace::viewChanged, this, note);
    connect(&m_workspace, &Workspace::panelsChanged, this, note);
    connect(&m_workspace.desk(), &ReadingDesk::articleShown, this, note);
    ReaderRow& readers = m_workspace.readers();
    connect(&readers, &ReaderRow::enabledLensesChanged, this, note);
    connect(&readers, &ReaderRow::columnsChanged, this, note);
    connect(&readers, &ReaderRow::currentChanged, this, note);
    connect(&readers, &ReaderRow::scrolled, this, note);
    m_window.installEventFilter(this);
}

bool LayoutKeeper::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::Move) {
        noteChange();
    }
    return QObject::eventFilter(watched, event);
}

void LayoutKeeper::noteChange() {
    if (!m_moment.isActive()) {
        m_moment.start();
    }
}

WorkLayout LayoutKeeper::current() const {
    WorkLayout layout;
    layout.geometry = m_window.saveGeometry();
    layout.view = m_workspace.view();
    layout.panels = m_workspace.panels();
    layout.isLibraryShown = m_workspace.isPanelShown(Workspace::Panel::Library);
    layout.isInspectorShown = m_workspace.isPanelShown(Workspace::Panel::Inspector);
    ReaderRow& readers = m_workspace.readers();
    layout.articles = m_workspace.desk().openArticles();
    const auto at = std::ranges::find(readers.panes(), &readers.current());
    layout.current = static_cast<int>(at - readers.panes().begin());
    layout.columns = readers.columns();
    layout.isScrollingTogether = readers.isScrollingTogether();
    layout.lenses = readers.enabledLenses();
    return layout;
}

void LayoutKeeper::save() {
    if (m_path.isEmpty()) {
        return;
    }
    m_moment.stop();
    WorkLayout now = current();
    if (m_areArticlesDue) { // they are not open yet, and not closed either
        now.articles = m_kept.articles;
        now.current = m_kept.current;
        now.columns = m_kept.columns;
    }
    if (now != m_kept) {
        m_kept = now;
        m_writer.write(m_path, layoutBytes(m_kept));
    }
}

} // namespace gainsay::ui

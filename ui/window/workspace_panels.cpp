// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace's panels beside the articles: how wide they are, and whether they are shown.
#include "ui/inspector/inspectorview.h"
#include "ui/library/librarypanel.h"
#include "ui/reader/readerrow.h"
#include "ui/window/workspace.h"

#include <QShowEvent>
#include <QSplitter>

#include <algorithm>

namespace gainsay::ui {
namespace {

constexpr int libraryWidth = 268;
constexpr int inspectorWidth = 300;
constexpr double largestLibraryShare = 0.21;
constexpr double largestInspectorShare = 0.25;
constexpr qsizetype panelCount = 3;

} // namespace

QList<int> Workspace::panels() const {
    return m_wasShown ? m_splitter->sizes() : m_panelsWanted;
}

void Workspace::setPanels(const QList<int>& widths) {
    m_panelsWanted = widths.size() == panelCount && widths.at(1) > 0 ? widths : QList<int>();
    if (m_wasShown && !m_panelsWanted.isEmpty()) {
        m_splitter->setSizes(m_panelsWanted);
    }
}

bool Workspace::isPanelShown(Panel panel) const {
    return panel == Panel::Library     ? !m_library->isHidden()
           : panel == Panel::Inspector ? !m_inspector->isHidden()
                                       : true;
}

void Workspace::setPanelShown(Panel panel, bool shown) {
    if (panel == Panel::Reader || isPanelShown(panel) == shown) {
        return;
    }
    QWidget* widget = panel == Panel::Library ? static_cast<QWidget*>(m_library) : m_inspector;
    const bool hadFocus = widget->isAncestorOf(focusWidget());
    widget->setVisible(shown);
    if (hadFocus && !shown) {
        m_readers->setFocus();
    }
    Q_EMIT panelsChanged();
}

void Workspace::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!std::exchange(m_wasShown, true)) {
        const int library = std::min(libraryWidth, static_cast<int>(width() * largestLibraryShare));
        const int inspector = std::min(inspectorWidth, static_cast<int>(width() * largestInspectorShare));
        m_splitter->setSizes(!m_panelsWanted.isEmpty() ? m_panelsWanted
                                                       : QList{library, width() - library - inspector, inspector});
    }
}

} // namespace gainsay::ui

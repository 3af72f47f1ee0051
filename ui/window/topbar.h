// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/keys.h"
#include "ui/style/themeprovider.h"

#include <QWidget>

#include <vector>

class QMenu;
class QPushButton;
class QToolButton;

namespace gainsay::ui {

class ActionRegistry;
class DossierButton;
class SearchBox;
class SegmentedControl;

/// The views of an open dossier, in the order of the bar; the page of an entity is opened from elsewhere.
enum class View { Read, Compare, Claims, Timeline, Origins, Report, Entity };
inline constexpr size_t viewCount = static_cast<size_t>(View::Entity) + 1;

/// The bar at the head of the window: dossier, import, undo, search, views.
class TopBar final : public QWidget {
    Q_OBJECT

public:
    /// All must outlive the bar.
    TopBar(const ThemeProvider& themes, ActionRegistry& actions, QMenu& dossierMenu, QWidget* parent = nullptr);

    /// Empty: none is open, and what needs one is not shown.
    void setDossier(const QString& title);
    void setView(View view);
    /// Contradictions that nobody has looked at.
    void setNewContradictions(int count);
    [[nodiscard]] SearchBox& search() const { return *m_search; }

Q_SIGNALS:
    void viewChosen(gainsay::ui::View view);
    /// Quotes were dropped on Compare or on Report.
    void quotesDropped(gainsay::ui::View view, const std::vector<gainsay::domain::QuoteId>& quotes);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();
    [[nodiscard]] QToolButton* makeIconButton(QAction& action);

    const ThemeProvider& m_themes;
    ActionRegistry& m_actions;
    DossierButton* m_dossier;
    QPushButton* m_import;
    QToolButton* m_undo;
    QToolButton* m_redo;
    SearchBox* m_search;
    SegmentedControl* m_views;
};

} // namespace gainsay::ui

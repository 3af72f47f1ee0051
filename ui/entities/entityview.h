// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/entitypage.h"
#include "ui/style/themeprovider.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace gainsay::ui {

class EmptyState;
class EntitySide;
class MessageBar;
class RunLabel;
class StatementList;

/// The page of one entity: what it is and is called, everything that is said of it, who says it, and with whom it
/// occurs. Changes nothing itself: it says what is wanted.
class EntityView final : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the view.
    explicit EntityView(const ThemeProvider& themes, QWidget* parent = nullptr);

    /// Another entity's page is being read.
    void showWaiting();
    /// Takes over a page; of the same entity as before, filter, selection and place stay.
    void setPage(const session::EntityPage& page);
    /// The entity is not there any more.
    void showGone();
    /// Says above the page what failed.
    void showError(const Error& error);

    [[nodiscard]] StatementList& statements() const { return *m_statements; }
    [[nodiscard]] EntitySide& side() const { return *m_side; }

Q_SIGNALS:
    void entityRequested(gainsay::domain::EntityId entity);
    void editRequested(gainsay::domain::EntityId entity);
    void mergeRequested(gainsay::domain::EntityId entity);
    void splitRequested(gainsay::domain::EntityId entity);
    void backRequested();

private:
    [[nodiscard]] QWidget* makePage();
    [[nodiscard]] QLayout* makeHead();
    void updateHead(const session::EntityPage& page);
    void restyle();

    const ThemeProvider& m_themes;
    domain::EntityId m_entity;
    MessageBar* m_message;
    QStackedWidget* m_pages;
    QLabel* m_headline;
    RunLabel* m_summary;
    RunLabel* m_note;
    QPushButton* m_edit;
    QPushButton* m_merge;
    QPushButton* m_split;
    StatementList* m_statements;
    EntitySide* m_side;
    EmptyState* m_waiting;
    EmptyState* m_gone;
};

} // namespace gainsay::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/entitymerging.h"
#include "ui/style/themeprovider.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace gainsay::ui {

class MessageBar;
class RunLabel;

/// Asks with whom an entity is to be merged, which of the two names stays, and shows what that would do.
class EntityMergePanel final : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the panel. Speaks of one entity, `name`.
    EntityMergePanel(const ThemeProvider& themes, const QString& name, QWidget* parent = nullptr);

    /// A preview is being worked out.
    void showWaiting();
    void showPreview(const session::EntityMergePreview& preview);
    void showError(const Error& error);

Q_SIGNALS:
    /// The other one is to be chosen, below a button.
    void otherRequested(QWidget* button);
    /// The other of both is to stay.
    void swapRequested();
    void mergeRequested();
    void closeRequested();

private:
    void arrange();
    void restyle();

    const ThemeProvider& m_themes;
    QLabel* m_question;
    QPushButton* m_choose;
    QPushButton* m_swap;
    MessageBar* m_message;
    RunLabel* m_preview;
    QLabel* m_hint;
    QPushButton* m_merge;
};

} // namespace gainsay::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/entitymerging.h"
#include "ui/style/themeprovider.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace gainsay::ui {

class CheckListModel;
class MessageBar;
class RunLabel;

/// A quote that may move.
struct SplitQuote {
    domain::QuoteId id;
    QString words;
    QString where; ///< "Island Herald, 2 Apr 2021"
};

/// Asks which names and quotes of an entity become a new one, and shows what that would do. Space ticks.
class EntitySplitPanel final : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the panel.
    EntitySplitPanel(const ThemeProvider& themes, const domain::Entity& entity, const std::vector<SplitQuote>& quotes,
                     QWidget* parent = nullptr);

    /// What is chosen now.
    [[nodiscard]] session::EntitySplit split() const;
    void showPreview(const session::EntitySplitPreview& preview);
    void showError(const Error& error);

Q_SIGNALS:
    /// Something else is chosen: a preview is wanted.
    void changed();
    void splitRequested();
    void closeRequested();

private:
    [[nodiscard]] QListView* makeList(CheckListModel& model, const QString& name);
    void arrange();
    void take();
    void suggestName();
    void restyle();

    const ThemeProvider& m_themes;
    domain::EntityId m_entity;
    CheckListModel* m_aliases;
    CheckListModel* m_quotes;
    QString m_suggested; ///< a name that nobody typed
    QLineEdit* m_name;
    QComboBox* m_schema;
    QCheckBox* m_apart;
    QLineEdit* m_reason;
    MessageBar* m_message;
    RunLabel* m_preview;
    QLabel* m_hint;
    QPushButton* m_split;
};

} // namespace gainsay::ui

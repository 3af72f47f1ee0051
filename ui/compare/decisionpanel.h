// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/compareitem.h"
#include "ui/style/themeprovider.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace gainsay::ui {

class NoteEditor;
class ReasonsTable;
class RunLabel;

/// Why two passages are held against each other, what was decided about it, and the decisions that are open.
class DecisionPanel : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the panel.
    explicit DecisionPanel(const ThemeProvider& themes, QWidget* parent = nullptr);

    /// A note half written for one contradiction is kept until one comes back to it.
    void setItem(const CompareItem& item);

    /// The three decisions; Explain and Dismiss open the note field first.
    void confirm();
    void explain();
    void dismiss();
    /// Takes a decision back.
    void reopen();
    /// Opens the note of the decision; of a contradiction not decided yet, the one to confirm it with.
    void editNote();

    [[nodiscard]] bool isDecided() const;
    /// Whether there is anything to decide: a possible confusion is only shown.
    [[nodiscard]] bool isOpen() const { return !isDecided() && !m_item.isConfusion(); }
    [[nodiscard]] const NoteEditor& noteEditor() const { return *m_note; }

Q_SIGNALS:
    void decided(gainsay::domain::ContradictionStatus status, const QString& note);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Draft {
        domain::ContradictionStatus status = domain::ContradictionStatus::Suggested;
        QString text;
    };

    void makeButtons();
    void arrangeButtons();
    void ask(domain::ContradictionStatus status, const QString& text);
    void closeNote();
    void updateVerdict();
    void restyle();

    const ThemeProvider& m_themes;
    CompareItem m_item;
    QHash<QUuid, Draft> m_drafts; ///< by contradiction
    QLabel* m_title;
    RunLabel* m_explanation;
    ReasonsTable* m_reasons;
    QWidget* m_verdict; ///< the tinted strip of what was decided; only its place counts
    RunLabel* m_verdictWords;
    RunLabel* m_verdictNote;
    NoteEditor* m_note;
    QWidget* m_buttons;
    QPushButton* m_dismiss;
    QPushButton* m_explain;
    QPushButton* m_confirm;
    QPushButton* m_editNote;
    QPushButton* m_reopen;
    QBoxLayout* m_head;
    QBoxLayout* m_column;
};

} // namespace gainsay::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/themeprovider.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace gainsay::ui {

class NoteField;

/// A few lines of text asked for in place: what for, the field, and a button that says what it does.
/// Ctrl+Enter accepts, Escape leaves.
class NoteEditor : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the editor.
    explicit NoteEditor(const ThemeProvider& themes, QWidget* parent = nullptr);

    /// Asks anew. Without `required` an empty note is accepted too. Takes the keyboard.
    void ask(const QString& prompt, const QString& accept, const QString& text, bool required);
    /// The text as it stands, without white space at its ends.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void accepted(const QString& text);
    void cancelled();
    /// The user changed the text.
    void edited();

private:
    void accept();
    void updateAccept();
    void restyle();

    const ThemeProvider& m_themes;
    QLabel* m_prompt;
    NoteField* m_field;
    QLabel* m_keys;
    QPushButton* m_cancel;
    QPushButton* m_accept;
    bool m_required = false;
};

} // namespace gainsay::ui

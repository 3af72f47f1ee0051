// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/themeprovider.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace gainsay::ui {

class Chip;
class NoteField;

/// What the panels of the inspector have in common: one column of sections and of fields under quiet labels.
class InspectorPanel : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the panel.
    explicit InspectorPanel(const ThemeProvider& themes, QWidget* parent = nullptr);

protected:
    [[nodiscard]] const ThemeProvider& themes() const { return m_themes; }
    [[nodiscard]] QVBoxLayout& column() const { return *m_column; }

    /// `tight`: fields with labels follow, which bring their own space.
    void addSection(const QString& title, bool tight = false);
    /// A label in the second voice; the returned one can be hidden together with what it is for.
    QLabel* addLabel(const QString& text);
    /// A label and below it the field that it names.
    QLabel* addField(const QString& label, QWidget* field);
    /// A fact to be read and copied only.
    NoteField* addFact(const QString& label, bool mono = false);
    /// A chip that adds something.
    Chip* addChip(const QString& text);

    /// A label in the second voice that follows the theme.
    [[nodiscard]] static QLabel* makeLabel(const ThemeProvider& themes, const QString& text, QWidget* parent);
    /// Deletes everything in a layout.
    static void clear(QLayout& layout);

private:
    const ThemeProvider& m_themes;
    QVBoxLayout* m_column;
};

} // namespace gainsay::ui

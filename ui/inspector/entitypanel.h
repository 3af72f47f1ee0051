// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/inspector/inspectorfacts.h"
#include "ui/inspector/inspectorpanel.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace gainsay::ui {

class Chip;
class EntityPicker;
class NoteField;
class RunLabel;

/// One entity: its name and kind, its other names, whom it must not be taken for, and a note.
class EntityPanel : public InspectorPanel {
    Q_OBJECT

public:
    /// `themes` must outlive the panel; the picker belongs to the caller, who fills it.
    EntityPanel(const ThemeProvider& themes, EntityPicker& picker, QWidget* parent = nullptr);

    /// Shows an entity. What is being typed stays if it is still the same one, and is committed if it is another.
    void setFacts(const EntityFacts& facts);
    [[nodiscard]] domain::EntityId entity() const { return m_facts.entity.id; }
    /// Sends what is typed but not yet committed.
    void commit();

    /// Reads "陸上自衛隊 (ja)": a name and, in brackets, its language.
    [[nodiscard]] static domain::Alias aliasFromText(const QString& text);

Q_SIGNALS:
    /// New aliases have null ids.
    void entityEdited(const gainsay::domain::Entity& entity);
    void distinctAdded(gainsay::domain::EntityId entity, gainsay::domain::EntityId other);
    void distinctRemoved(gainsay::domain::EntityId entity, gainsay::domain::EntityId other);
    void removeRequested(gainsay::domain::EntityId entity);
    /// Everything about it is wanted.
    void pageRequested(gainsay::domain::EntityId entity);

private:
    void showAliases();
    void showDistinct();
    void addAlias();
    void chooseDistinct();
    /// A line of text with a button that removes what it names.
    QPushButton* addRow(QLayout& rows, const QString& text, const QString& detail, const QString& removeName);

    EntityFacts m_facts;
    EntityPicker& m_picker;
    NoteField* m_name;
    QComboBox* m_schema;
    QVBoxLayout* m_aliases;
    QLineEdit* m_newAlias;
    QVBoxLayout* m_distinct;
    Chip* m_addDistinct;
    NoteField* m_note;
    RunLabel* m_mentions;
    QPushButton* m_page;
    QPushButton* m_remove;
};

} // namespace gainsay::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/entity.h"
#include "ui/pickers/anchoredpopup.h"
#include "ui/pickers/choicelist.h"

class QComboBox;
class QLineEdit;

namespace gainsay::ui {

/// A schema's name for people: "Public body".
[[nodiscard]] QString schemaName(const QString& schema);

/// Whom do these words mean? One of the entities there are, or a new one.
class EntityPicker final : public AnchoredPopup {
    Q_OBJECT

public:
    /// `themes` must outlive the picker.
    EntityPicker(const ThemeProvider& themes, QWidget* window);

    /// Offers entities for the words at `anchor` (global coordinates).
    void open(const QRect& anchor, const QString& words, const std::vector<domain::Entity>& entities);

Q_SIGNALS:
    void chosen(gainsay::domain::EntityId entity);
    void newRequested(const QString& schema, const QString& name);

protected:
    [[nodiscard]] QWidget* firstFocus() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void narrow();
    void accept();

    QLineEdit* m_field;
    ChoiceList* m_list;
    QComboBox* m_schema;
    std::vector<Choice> m_choices;
    QString m_words;
};

} // namespace gainsay::ui

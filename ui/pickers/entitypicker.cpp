// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pickers/entitypicker.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace gainsay::ui {

QString schemaName(const QString& schema) {
    // "PublicBody" → "Public body"
    QString name;
    for (const QChar c : schema) {
        if (c.isUpper() && !name.isEmpty()) {
            name += QLatin1Char(' ');
            name += c.toLower();
        } else {
            name += c;
        }
    }
    return name;
}

EntityPicker::EntityPicker(const ThemeProvider& themes, QWidget* window)
    : AnchoredPopup(themes, window)
    , m_field(new QLineEdit(this))
    , m_list(new ChoiceList(themes, this))
    , m_schema(new QComboBox(this)) {
    setObjectName(QStringLiteral("entityPicker"));
    setAccessibleName(tr("Link to an entity"));
    m_field->setPlaceholderText(tr("Whom do these words mean?"));
    m_field->setAccessibleName(tr("Name of the entity"));
    m_field->setObjectName(QStringLiteral("entityPicker.field"));
    m_field->installEventFilter(this);
    m_schema->setAccessibleName(tr("What a new entity is"));
    for (const QString& schema : domain::offeredSchemata()) {
        m_schema->addItem(schemaName(schema), schema);
    }
    m_schema->setCurrentIndex(std::max(0, m_schema->findData(QStringLiteral("Organization"))));
    connect(m_field, &QLineEdit::textChanged, this, &EntityPicker::narrow);
    connect(m_list, &ChoiceList::chosen, this, &EntityPicker::accept);

    const int edge = shadowRoom + themes.metrics().medium;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(themes.metrics().small);
    column->addWidget(m_field);
    column->addWidget(m_list);
    auto* row = new QHBoxLayout;
    auto* label = new QLabel(tr("A new one is a"));
    label->setTextFormat(Qt::PlainText);
    row->addWidget(label);
    row->addWidget(m_schema, 1);
    column->addLayout(row);
}

QWidget* EntityPicker::firstFocus() {
    return m_field;
}

void EntityPicker::open(const QRect& anchor, const QString& words, const std::vector<domain::Entity>& entities) {
    m_words = words.simplified();
    m_choices.clear();
    for (const domain::Entity& entity : entities) {
        Choice choice{entity.id.uuid(), entity.name, schemaName(entity.schema), {}};
        for (const domain::Alias& alias : entity.aliases) {
            choice.names << alias.name;
        }
        m_choices.push_back(std::move(choice));
    }
    m_field->setText(m_words);
    m_field->selectAll();
    narrow();
    showAt(anchor);
}

void EntityPicker::narrow() {
    const QString typed = m_field->text().simplified();
    std::vector<Choice> shown = matching(m_choices, typed);
    const bool exact = std::ranges::any_of(
        shown, [&](const Choice& one) { return one.text.compare(typed, Qt::CaseInsensitive) == 0; });
    if (!typed.isEmpty() && !exact) {
        shown.push_back({{}, tr("New entity “%1”").arg(typed), {}, {}});
    }
    // Without a match the words as selected may still be a new name for somebody who is known.
    if (!typed.isEmpty() && typed == m_words && shown.size() == 1 && !exact) {
        shown.insert(shown.end(), m_choices.begin(), m_choices.end());
    }
    m_list->setChoices(shown);
    refit();
}

void EntityPicker::accept() {
    const Choice* current = m_list->current();
    if (current == nullptr) {
        return;
    }
    const Choice choice = *current;
    const QString name = m_field->text().simplified();
    dismiss();
    if (choice.key.isNull()) {
        Q_EMIT newRequested(m_schema->currentData().toString(), name);
    } else {
        Q_EMIT chosen(domain::EntityId(choice.key));
    }
}

bool EntityPicker::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
            m_list->step(1);
            return true;
        case Qt::Key_Up:
            m_list->step(-1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            accept();
            return true;
        default:
            break;
        }
    }
    return AnchoredPopup::eventFilter(watched, event);
}

} // namespace gainsay::ui

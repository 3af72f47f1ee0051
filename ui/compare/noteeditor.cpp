// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/noteeditor.h"

#include "ui/style/gainsaystyle.h"
#include "ui/style/widgets/notefield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace gainsay::ui {

NoteEditor::NoteEditor(const ThemeProvider& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_prompt(new QLabel(this))
    , m_field(new NoteField(themes, 3, 10, this))
    , m_keys(new QLabel(tr("Ctrl+Enter saves, Esc cancels"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_accept(new QPushButton(this)) {
    m_prompt->setTextFormat(Qt::PlainText);
    m_prompt->setWordWrap(true);
    m_keys->setTextFormat(Qt::PlainText);
    setButtonKind(*m_accept, ButtonKind::Primary);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_keys);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_accept);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_prompt);
    column->addWidget(m_field);
    column->addLayout(buttons);

    connect(m_field, &NoteField::textChanged, this, [this] {
        updateAccept();
        Q_EMIT edited();
    });
    connect(m_field, &NoteField::cancelled, this, &NoteEditor::cancelled);
    connect(m_field, &NoteField::committed, this, [this] {
        if (m_field->hasFocus()) { // Ctrl+Enter; leaving the field decides nothing
            accept();
        }
    });
    connect(m_cancel, &QPushButton::clicked, this, &NoteEditor::cancelled);
    connect(m_accept, &QPushButton::clicked, this, &NoteEditor::accept);
    connect(&themes, &ThemeProvider::changed, this, &NoteEditor::restyle);
    restyle();
}

void NoteEditor::ask(const QString& prompt, const QString& accept, const QString& text, bool required) {
    m_required = required;
    m_prompt->setText(prompt);
    m_accept->setText(accept);
    m_field->setAccessibleName(prompt);
    m_field->setTextQuietly(text);
    m_field->moveCursor(QTextCursor::End);
    updateAccept();
    show();
    m_field->setFocus(Qt::OtherFocusReason);
}

QString NoteEditor::text() const {
    return m_field->note();
}

void NoteEditor::accept() {
    if (m_accept->isEnabled()) {
        Q_EMIT accepted(text());
    }
}

void NoteEditor::updateAccept() {
    m_accept->setEnabled(!m_required || !text().isEmpty());
}

void NoteEditor::restyle() {
    m_prompt->setFont(m_themes.fonts().small);
    m_keys->setFont(m_themes.fonts().small);
    for (QLabel* label : {m_prompt, m_keys}) {
        QPalette ink = label->palette();
        ink.setColor(QPalette::WindowText, m_themes.palette().muted);
        label->setPalette(ink);
    }
}

} // namespace gainsay::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/textform.h"

#include "ui/style/gainsaystyle.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace gainsay::ui {

TextForm::TextForm(const ThemeProvider& themes, const QString& hint, const QString& text, const QString& accept,
                   QWidget* parent)
    : QWidget(parent)
    , m_field(new QLineEdit(text, this)) {
    auto* label = new QLabel(hint, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    const auto restyle = [label, &themes] {
        QPalette quiet;
        quiet.setColor(QPalette::WindowText, themes.palette().muted);
        label->setPalette(quiet);
    };
    connect(&themes, &ThemeProvider::changed, label, restyle);
    restyle();
    m_field->setAccessibleName(hint);
    m_field->setObjectName(QStringLiteral("textForm.field"));
    auto* button = new QPushButton(accept, this);
    button->setObjectName(QStringLiteral("textForm.accept"));
    setButtonKind(*button, ButtonKind::Primary);
    button->setEnabled(!text.trimmed().isEmpty());
    connect(m_field, &QLineEdit::textChanged, button,
            [button](const QString& now) { button->setEnabled(!now.trimmed().isEmpty()); });
    connect(m_field, &QLineEdit::returnPressed, this, &TextForm::accept);
    connect(button, &QPushButton::clicked, this, &TextForm::accept);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, themes.metrics().small, 0);
    column->setSpacing(themes.metrics().small);
    column->addWidget(label);
    column->addWidget(m_field);
    auto* row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(button);
    column->addLayout(row);
}

void TextForm::accept() {
    const QString text = m_field->text().simplified();
    if (!text.isEmpty()) {
        Q_EMIT accepted(text);
    }
}

} // namespace gainsay::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspectorpanel.h"

#include "ui/style/widgets/chip.h"
#include "ui/style/widgets/notefield.h"
#include "ui/style/widgets/sectionheader.h"

#include <QLabel>
#include <QVBoxLayout>

namespace gainsay::ui {
namespace {

constexpr int fieldSpacing = 12; ///< above a label
constexpr int labelSpacing = 4;  ///< between a label and its field
constexpr int sectionSpacing = 24;
constexpr int margin = 16;

} // namespace

InspectorPanel::InspectorPanel(const ThemeProvider& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(margin, 14, margin, margin);
    m_column->setSpacing(0);
}

void InspectorPanel::addSection(const QString& title, bool tight) {
    if (m_column->count() > 0) {
        m_column->addSpacing(sectionSpacing);
    }
    m_column->addWidget(new SectionHeader(m_themes, title, this));
    if (!tight) {
        m_column->addSpacing(8);
    }
}

QLabel* InspectorPanel::makeLabel(const ThemeProvider& themes, const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    const auto restyle = [label, &themes] {
        label->setFont(themes.fonts().small);
        QPalette ink = label->palette();
        ink.setColor(QPalette::WindowText, themes.palette().muted);
        label->setPalette(ink);
    };
    connect(&themes, &ThemeProvider::changed, label, restyle);
    restyle();
    return label;
}

QLabel* InspectorPanel::addLabel(const QString& text) {
    QLabel* label = makeLabel(m_themes, text, this);
    // The space belongs to the label, so that it goes with it.
    label->setContentsMargins(0, fieldSpacing, 0, labelSpacing);
    m_column->addWidget(label);
    return label;
}

QLabel* InspectorPanel::addField(const QString& label, QWidget* field) {
    QLabel* words = addLabel(label);
    words->setBuddy(field);
    field->setAccessibleName(label);
    m_column->addWidget(field);
    return words;
}

NoteField* InspectorPanel::addFact(const QString& label, bool mono) {
    auto* fact = new NoteField(m_themes, 1, 6, this);
    fact->setFact(mono);
    addField(label, fact);
    return fact;
}

Chip* InspectorPanel::addChip(const QString& text) {
    auto* chip = new Chip(m_themes, text, this);
    m_column->addWidget(chip, 0, Qt::AlignLeft);
    return chip;
}

void InspectorPanel::clear(QLayout& layout) {
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the one whose signal we are in
        }
        delete item;
    }
}

} // namespace gainsay::ui

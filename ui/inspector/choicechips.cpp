// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/choicechips.h"

#include "ui/style/widgets/chip.h"
#include "ui/style/widgets/flowlayout.h"

#include <QButtonGroup>

namespace gainsay::ui {

ChoiceChips::ChoiceChips(const ThemeProvider& themes, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_group(new QButtonGroup(this)) {
    new FlowLayout(5, this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    // Not exclusive: an exclusive group would take whatever the arrow keys pass over.
    m_group->setExclusive(false);
    connect(m_group, &QButtonGroup::idClicked, this, &ChoiceChips::take);
    connect(&themes, &ThemeProvider::changed, this, &ChoiceChips::recolour);
}

Chip* ChoiceChips::add(const QString& text, const QString& toolTip) {
    auto* chip = new Chip(m_themes, text, this);
    chip->setCheckable(true);
    chip->setToolTip(toolTip);
    chip->setAccessibleName(text);
    m_words << text;
    chip->setAccessibleDescription(toolTip);
    m_group->addButton(chip, static_cast<int>(m_chips.size()));
    layout()->addWidget(chip);
    m_chips.push_back(chip);
    return chip;
}

void ChoiceChips::setColours(std::function<InkAndTint(const Palette&, int)> coloursOf) {
    m_coloursOf = std::move(coloursOf);
    recolour();
}

void ChoiceChips::setCurrent(int index) {
    m_current = index;
    for (size_t i = 0; i < m_chips.size(); ++i) {
        const bool taken = static_cast<int>(i) == index;
        const QString& words = m_words[static_cast<qsizetype>(i)];
        m_chips[i]->setChecked(taken);
        m_chips[i]->setText(taken && m_signOf ? m_signOf(index) + u' ' + words : words);
        m_chips[i]->updateGeometry();
    }
}

void ChoiceChips::setSigns(std::function<QString(int)> signOf) {
    m_signOf = std::move(signOf);
    setCurrent(m_current);
}

int ChoiceChips::heightForWidth(int width) const {
    return layout()->heightForWidth(width);
}

void ChoiceChips::take(int index) {
    const bool another = index != m_current;
    setCurrent(index); // clicking the one that is taken leaves it taken
    if (another) {
        Q_EMIT chosen(index);
    }
}

void ChoiceChips::recolour() {
    for (size_t i = 0; i < m_chips.size() && m_coloursOf; ++i) {
        m_chips[i]->setColours(m_coloursOf(m_themes.palette(), static_cast<int>(i)));
    }
}

} // namespace gainsay::ui

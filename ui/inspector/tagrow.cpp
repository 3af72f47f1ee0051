// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/tagrow.h"

#include "ui/style/widgets/chip.h"
#include "ui/style/widgets/filterchips.h"

#include <QVBoxLayout>

namespace gainsay::ui {

TagRow::TagRow(const ThemeProvider& themes, QWidget* parent)
    : QWidget(parent)
    , m_chips(new FilterChips(themes, Qt::TabFocus, this))
    , m_add(new Chip(themes, tr("+ tag"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_chips);
    m_chips->setRemovalWords(tr("Take off the tag “%1”"));
    m_chips->addBehind(m_add);
    m_chips->setTabAfter(this); // new chips come in here, not behind all that was made before them
    m_add->setAccessibleName(tr("Edit the tags"));
    m_add->setToolTip(tr("Set tags or take them off (T, Ctrl+T)"));
    connect(m_add, &Chip::clicked, this, &TagRow::editRequested);
    connect(m_chips, &FilterChips::removeRequested, this,
            [this](int number) { Q_EMIT removeRequested(m_tags[static_cast<size_t>(number)].id); });
}

void TagRow::setTags(const std::vector<domain::Tag>& tags) {
    m_tags = tags;
    QStringList names;
    std::vector<int> colours;
    for (const domain::Tag& tag : tags) {
        names << tag.name;
        colours.push_back(tag.colour);
    }
    m_chips->setChips(names, colours);
}

QWidget& TagRow::button() const {
    return *m_add;
}

} // namespace gainsay::ui

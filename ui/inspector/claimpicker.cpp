// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/claimpicker.h"

#include "ui/inspector/choicechips.h"
#include "ui/inspector/stancechips.h"
#include "ui/style/widgets/chip.h"

#include <QAction>
#include <QBoxLayout>

namespace gainsay::ui {

ClaimPicker::ClaimPicker(const ThemeProvider& themes, bool asksStance, QWidget* parent)
    : Picker(themes, parent) {
    setTexts(tr("Find a claim or write a new one"), tr("New claim: %1"),
             tr("No claims yet. Write one: a full sentence that can be true or false."));
    if (!asksStance) {
        return;
    }
    m_stances = makeStanceChips(themes, this);
    m_stances->setCurrent(static_cast<int>(domain::Stance::Asserts));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(12, 8, 12, 6);
    row->addWidget(m_stances);
    column().addLayout(row);
    for (int i = 0; i < stanceCount; ++i) {
        auto* action = new QAction(this);
        action->setShortcut(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, i] { m_stances->setCurrent(i); });
        addAction(action);
        m_stances->chip(i).setToolTip(tr("Ctrl+%1").arg(i + 1));
    }
}

void ClaimPicker::setClaims(const std::vector<ClaimOption>& claims) {
    std::vector<PickerOption> options;
    for (const ClaimOption& claim : claims) {
        options.push_back({claim.id.uuid(), claim.text, {}});
    }
    setOptions(std::move(options));
}

void ClaimPicker::setStance(domain::Stance stance) {
    if (m_stances != nullptr) {
        m_stances->setCurrent(static_cast<int>(stance));
    }
}

domain::Stance ClaimPicker::stance() const {
    return m_stances != nullptr ? static_cast<domain::Stance>(m_stances->current()) : domain::Stance::Asserts;
}

void ClaimPicker::choose(const QUuid& key) {
    Q_EMIT claimChosen(domain::ClaimId(key), stance());
}

void ClaimPicker::create(const QString& typed) {
    Q_EMIT claimCreated(typed, stance());
}

} // namespace gainsay::ui

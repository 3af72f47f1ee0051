// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/settingrow.h"

#include "ui/style/icons.h"
#include "ui/style/widgets/runlabel.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace gainsay::ui {
namespace {

constexpr int namesWidth = 250;

} // namespace

SettingRow::SettingRow(const ThemeProvider& themes, const QString& name, const QString& help, QWidget* control,
                       QWidget* parent)
    : QWidget(parent)
    , m_words((name + u' ' + help).toCaseFolded())
    , m_control(control)
    , m_restore(new QToolButton(this)) {
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    auto* title = new RunLabel(themes);
    title->setText(name);
    names->addWidget(title);
    if (!help.isEmpty()) {
        auto* about = new RunLabel(themes);
        about->setSmall(true);
        about->setText(help, Voice::Muted);
        names->addWidget(about);
    }
    auto* words = new QWidget;
    words->setFixedWidth(namesWidth);
    words->setLayout(names);
    names->setContentsMargins(0, 0, 0, 0);
    m_restore->setAccessibleName(tr("Restore the default: %1").arg(name));
    m_restore->setToolTip(tr("Restore the default"));
    QSizePolicy keepsRoom = m_restore->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true); // the control stays where it is
    m_restore->setSizePolicy(keepsRoom);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, themes.metrics().tiny, 0, themes.metrics().tiny);
    row->setSpacing(themes.metrics().medium);
    row->addWidget(words, 0, Qt::AlignVCenter);
    row->addWidget(control, 1);
    row->addWidget(m_restore, 0, Qt::AlignVCenter);
    connect(m_restore, &QToolButton::clicked, this, &SettingRow::restoreRequested);
    const auto restyle = [this, &themes] { m_restore->setIcon(makeIcon(Icon::Undo, themes.palette())); };
    connect(&themes, &ThemeProvider::changed, this, restyle);
    restyle();
}

bool SettingRow::matches(const QStringList& words) const {
    return std::ranges::all_of(words, [this](const QString& word) { return m_words.contains(word.toCaseFolded()); });
}

void SettingRow::setIsDefault(bool isDefault) {
    if (isDefault && m_restore->hasFocus()) {
        m_control->setFocus(); // the button goes; the keyboard stays in the row
    }
    m_restore->setVisible(!isDefault);
}

} // namespace gainsay::ui

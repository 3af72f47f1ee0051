// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/lensbar.h"

#include "ui/style/icons.h"
#include "ui/style/widgets/chip.h"

#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace gainsay::ui {
namespace {

constexpr int gap = 7;

} // namespace

LensBar::LensBar(const ThemeProvider& themes, const SyntaxLibrary& library, const LensSet& lenses, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_library(library)
    , m_lenses(lenses)
    , m_label(new QToolButton(this))
    , m_more(new QToolButton(this))
    , m_menu(new QMenu(this)) {
    m_label->setText(tr("Lenses"));
    m_label->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_label->setToolTip(tr("What the lenses mark"));
    m_label->setFixedHeight(m_themes.metrics().chipHeight + 4);
    connect(m_label, &QToolButton::clicked, this, &LensBar::legendRequested);
    for (int lens = 0; lens < lenses.count(); ++lens) {
        auto* chip = new Chip(themes, lenses.name(lens), this);
        chip->setCheckable(true);
        connect(chip, &Chip::clicked, this, [this, lens](bool on) { Q_EMIT lensToggled(lens, on); });
        m_chips.push_back(chip);
    }
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setAccessibleName(tr("More lenses"));
    m_more->setToolTip(tr("More lenses"));
    m_more->setFixedHeight(24);
    connect(m_menu, &QMenu::aboutToShow, this, &LensBar::fillMenu);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    refresh();
}

void LensBar::refresh() {
    const auto theme = m_library.theme(m_themes.theme().scheme);
    for (int lens = 0; lens < m_lenses.count(); ++lens) {
        Chip* chip = m_chips[static_cast<size_t>(lens)];
        chip->setSpot(m_lenses.colour(lens, theme));
        chip->setChecked(m_lenses.isEnabled(lens));
        const int found = m_lenses.found(lens);
        const QString words = !m_lenses.isEnabled(lens) ? tr("%1: not shown")
                              : found == 0              ? tr("%1: none found here")
                                                        : tr("%1: %n found", nullptr, found);
        chip->setToolTip(words.arg(m_lenses.name(lens)));
    }
    QPalette colours = m_label->palette();
    colours.setColor(QPalette::ButtonText, m_themes.palette().muted);
    m_label->setPalette(colours);
    m_label->setFont(m_themes.fonts().small);
    m_more->setIcon(makeIcon(Icon::More, m_themes.palette()));
    arrange();
}

QSize LensBar::sizeHint() const {
    int width = m_label->sizeHint().width();
    for (const Chip* chip : m_chips) {
        width += gap + chip->sizeHint().width();
    }
    return {width, m_themes.metrics().chipHeight + 4};
}

QSize LensBar::minimumSizeHint() const {
    return {m_label->sizeHint().width() + gap + 34, m_themes.metrics().chipHeight + 4};
}

void LensBar::resizeEvent(QResizeEvent* /*event*/) {
    arrange();
}

void LensBar::arrange() {
    const auto centred = [this](QWidget* widget, int x) {
        const QSize size = widget->sizeHint();
        const int tall = std::min(size.height(), height());
        widget->setGeometry(x, (height() - tall) / 2, size.width(), tall);
    };
    centred(m_label, 0);
    const bool all = sizeHint().width() <= width();
    const int room = all ? width() : width() - gap - 34;
    int x = m_label->sizeHint().width() + gap;
    bool fits = true;
    for (Chip* chip : m_chips) {
        fits = fits && x + chip->sizeHint().width() <= room;
        chip->setVisible(fits);
        if (fits) {
            centred(chip, x);
            x += chip->sizeHint().width() + gap;
        }
    }
    m_more->setVisible(!all);
    m_more->setGeometry(x, (height() - 24) / 2, 34, 24);
}

void LensBar::fillMenu() {
    m_menu->clear();
    for (int lens = 0; lens < m_lenses.count(); ++lens) {
        QAction* action = m_menu->addAction(m_lenses.name(lens));
        action->setCheckable(true);
        action->setChecked(m_lenses.isEnabled(lens));
        connect(action, &QAction::triggered, this, [this, lens](bool on) { Q_EMIT lensToggled(lens, on); });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("All on")), &QAction::triggered, this, [this] { Q_EMIT allToggled(true); });
    connect(m_menu->addAction(tr("All off")), &QAction::triggered, this, [this] { Q_EMIT allToggled(false); });
    connect(m_menu->addAction(tr("What the lenses mark…")), &QAction::triggered, this, &LensBar::legendRequested);
}

} // namespace gainsay::ui

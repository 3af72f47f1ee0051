// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/widgets/filterchips.h"

#include "ui/style/widgets/chip.h"
#include "ui/style/widgets/flowlayout.h"

#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace gainsay::ui {
namespace {

constexpr int longestWords = 28; ///< letters of a name in a chip; its tool tip has all of them

QString cut(const QString& words) {
    return words.size() <= longestWords ? words : words.first(longestWords - 1).trimmed() + u'…';
}

} // namespace

FilterChips::FilterChips(const ThemeProvider& themes, Qt::FocusPolicy policy, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_policy(policy)
    , m_removal(tr("Remove the filter “%1”")) {
    auto* flow = new FlowLayout(themes.metrics().tiny, this);
    flow->setContentsMargins(0, 0, 0, 0);
    connect(&themes, &ThemeProvider::changed, this, &FilterChips::colourSpots);
}

int FilterChips::heightForWidth(int width) const {
    return layout()->heightForWidth(width);
}

void FilterChips::addBehind(QWidget* widget) {
    m_behind.push_back(widget);
    arrange();
}

void FilterChips::setTabAfter(QWidget* widget) {
    m_tabAfter = widget;
    arrange();
}

void FilterChips::setRemovalWords(const QString& words) {
    m_removal = words;
}

void FilterChips::colourSpots() {
    for (size_t number = 0; number < m_spots.size(); ++number) {
        static_cast<Chip*>(m_chips[number])->setSpot(m_themes.palette().highlight(m_spots[number]).bar);
    }
}

void FilterChips::setChips(const QStringList& words, const std::vector<int>& spots) {
    if (words == m_words && spots == m_spots) {
        return;
    }
    m_words = words;
    m_spots = spots;
    for (QWidget* chip : std::exchange(m_chips, {})) {
        // One of them may be what was clicked: it goes when it has come back from its signal.
        chip->hide();
        chip->deleteLater();
    }
    for (int number = 0; number < words.size(); ++number) {
        m_chips.push_back(makeChip(number));
    }
    colourSpots();
    arrange();
}

/// Tab comes to all in the order in which they stand.
void FilterChips::arrange() {
    while (QLayoutItem* item = layout()->takeAt(0)) {
        delete item;
    }
    QWidget* before = m_tabAfter;
    const auto append = [&](QWidget* widget) {
        layout()->addWidget(widget);
        if (before != nullptr) {
            setTabOrder(before, widget);
        }
        before = widget;
    };
    std::ranges::for_each(m_chips, append);
    std::ranges::for_each(m_behind, append);
    updateGeometry();
}

QWidget* FilterChips::makeChip(int number) {
    auto* chip = new Chip(m_themes, QStringLiteral("%1  ×").arg(cut(m_words[number])), this);
    chip->setFocusPolicy(m_policy);
    chip->setAccessibleName(m_removal.arg(m_words[number]));
    chip->setToolTip(m_words[number]);
    chip->installEventFilter(this);
    connect(chip, &QAbstractButton::clicked, this, [this, number] { Q_EMIT removeRequested(number); });
    chip->show();
    return chip;
}

bool FilterChips::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            static_cast<QAbstractButton*>(watched)->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace gainsay::ui

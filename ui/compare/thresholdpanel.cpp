// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/thresholdpanel.h"

#include "ui/compare/comparewords.h"
#include "ui/style/widgets/runlabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>

#include <algorithm>
#include <cmath>

namespace gainsay::ui {
namespace {

int percentOf(double score) {
    return static_cast<int>(std::lround(score * 100));
}

} // namespace

ThresholdPanel::ThresholdPanel(const ThemeProvider& themes, const SuggestionThresholds& thresholds, QWidget* parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_thresholds(thresholds)
    , m_total(new RunLabel(themes))
    , m_reset(new QPushButton(tr("As usual"))) {
    auto* about = new RunLabel(themes);
    about->setText(
        tr("Every suggestion has a score: how sure the rules are. Those below the line are not shown; nothing is "
           "lost, and what you have decided stays."),
        Voice::Muted);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(m_themes.metrics().medium);
    grid->setVerticalSpacing(m_themes.metrics().small);
    grid->setColumnStretch(1, 1);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        addRow(*grid, static_cast<int>(i));
    }
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_total, 1);
    foot->addWidget(m_reset);
    m_reset->setToolTip(tr("Puts every line back to %1").arg(scoreText(SuggestionThresholds::usual)));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_themes.metrics().large);
    column->addWidget(about);
    column->addLayout(grid);
    column->addLayout(foot);
    connect(m_reset, &QPushButton::clicked, this, &ThresholdPanel::reset);
    showNumbers();
}

void ThresholdPanel::addRow(QGridLayout& grid, int number) {
    const auto type = contradictionTypes[static_cast<size_t>(number)];
    Row& row = m_rows[static_cast<size_t>(number)];
    auto* name = new QLabel(typeName(type));
    name->setTextFormat(Qt::PlainText);
    row.slider = new QSlider(Qt::Horizontal);
    row.slider->setObjectName(QStringLiteral("threshold.") + domain::toString(type));
    row.slider->setRange(0, 100);
    row.slider->setPageStep(10);
    row.slider->setValue(percentOf(m_thresholds.of(type)));
    row.slider->setAccessibleName(tr("Least score of suggestions: %1").arg(typeName(type)));
    row.least = new QLabel;
    row.left = new QLabel;
    for (QLabel* label : {row.least, row.left}) {
        label->setTextFormat(Qt::PlainText);
        label->setFont(m_themes.fonts().small);
    }
    row.least->setFixedWidth(32);
    row.left->setFixedWidth(84);
    name->setBuddy(row.slider);
    grid.addWidget(name, number, 0);
    grid.addWidget(row.slider, number, 1);
    grid.addWidget(row.least, number, 2);
    grid.addWidget(row.left, number, 3);
    connect(row.slider, &QSlider::valueChanged, this, [this, type](int percent) { moved(type, percent); });
}

void ThresholdPanel::setTally(SuggestionTally tally) {
    m_tally = std::move(tally);
    showNumbers();
}

void ThresholdPanel::moved(domain::ContradictionType type, int percent) {
    m_thresholds.set(type, percent / 100.0);
    showNumbers();
    Q_EMIT thresholdsChanged(m_thresholds);
}

void ThresholdPanel::reset() {
    m_thresholds = {};
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const QSignalBlocker quiet(m_rows[i].slider);
        m_rows[i].slider->setValue(percentOf(m_thresholds.of(contradictionTypes[i])));
    }
    showNumbers();
    Q_EMIT thresholdsChanged(m_thresholds);
}

void ThresholdPanel::showNumbers() {
    qsizetype allShown = 0;
    qsizetype total = 0;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const auto type = contradictionTypes[i];
        const auto all = m_tally.count(type);
        const auto shown = m_tally.count(type, m_thresholds.of(type));
        allShown += shown;
        total += all;
        m_rows[i].least->setText(scoreText(m_thresholds.of(type)));
        m_rows[i].left->setText(all == 0 ? tr("none found") : tr("%1 of %2").arg(shown).arg(all));
    }
    m_total->setText(tr("%1 of %2 suggestions are shown").arg(allShown).arg(total), Voice::Strong);
    m_reset->setEnabled(!m_thresholds.changed().empty());
}

} // namespace gainsay::ui

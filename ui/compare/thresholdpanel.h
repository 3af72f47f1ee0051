// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/suggestiontally.h"
#include "ui/style/themeprovider.h"

#include <QWidget>

#include <array>

class QGridLayout;
class QLabel;
class QPushButton;
class QSlider;

namespace gainsay::ui {

class RunLabel;

/// From which score on suggestions of each type are shown: a slider for each, and beside it how many that leaves.
class ThresholdPanel final : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the panel.
    ThresholdPanel(const ThemeProvider& themes, const SuggestionThresholds& thresholds, QWidget* parent = nullptr);

    /// Of all suggestions, shown or not: their numbers stand beside the sliders.
    void setTally(SuggestionTally tally);
    [[nodiscard]] const SuggestionThresholds& thresholds() const { return m_thresholds; }

Q_SIGNALS:
    /// While a slider moves.
    void thresholdsChanged(const gainsay::ui::SuggestionThresholds& thresholds);

private:
    struct Row {
        QSlider* slider = nullptr;
        QLabel* least = nullptr;
        QLabel* left = nullptr;
    };

    void addRow(QGridLayout& grid, int number);
    void moved(domain::ContradictionType type, int percent);
    void reset();
    void showNumbers();

    const ThemeProvider& m_themes;
    SuggestionThresholds m_thresholds;
    SuggestionTally m_tally;
    RunLabel* m_total;
    std::array<Row, contradictionTypes.size()> m_rows;
    QPushButton* m_reset;
};

} // namespace gainsay::ui

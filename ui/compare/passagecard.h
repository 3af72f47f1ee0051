// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/compareitem.h"
#include "ui/style/widgets/passagetext.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace gainsay::ui {

class GradeBadge;
class RunLabel;
class StanceBadge;

/// One passage under its grade, outlet, date, chain and stance, and the way to it in the reader.
class PassageCard : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the card.
    explicit PassageCard(const ThemeProvider& themes, QWidget* parent = nullptr);

    void setSide(const CompareSide& side);
    void setMarks(std::vector<PassageMark> marks);
    [[nodiscard]] const PassageText& passage() const { return *m_text; }
    /// How high the card is at a width where the marks of its passage have numbers, or none.
    [[nodiscard]] int heightFor(int width, bool numbered) const;
    /// How high the header wants to be at a card's width, and how high it shall be at least, so that two cards beside
    /// each other begin their texts at one height.
    [[nodiscard]] int headerHeight(int cardWidth) const;
    void setHeaderHeight(int height);
    [[nodiscard]] int headerMinimum() const;
    /// Middle of a mark's first line in this card's coordinates; below zero for an empty mark.
    [[nodiscard]] double markY(size_t mark) const;

Q_SIGNALS:
    void openRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();
    void makeHeader();
    [[nodiscard]] QLayout* makeFooter();

    const ThemeProvider& m_themes;
    QWidget* m_header;
    GradeBadge* m_grade;
    RunLabel* m_source;
    RunLabel* m_detail;
    StanceBadge* m_stance;
    QWidget* m_rule;   ///< the hairline under the header; only its place counts
    QWidget* m_notice; ///< around the problem
    RunLabel* m_problem;
    PassageText* m_text;
    QPushButton* m_open;
    QLabel* m_range;
};

} // namespace gainsay::ui

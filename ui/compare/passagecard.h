// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/compareitem.h"
#include "ui/compare/passagetext.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace gainsay::ui {

class ElidedLabel;
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
    /// Middle of a mark's first line in this card's coordinates; below zero for an empty mark.
    [[nodiscard]] double markY(size_t mark) const;

Q_SIGNALS:
    void openRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();
    [[nodiscard]] QLayout* makeHeader();
    [[nodiscard]] QLayout* makeFooter();

    const ThemeProvider& m_themes;
    GradeBadge* m_grade;
    ElidedLabel* m_source;
    ElidedLabel* m_detail;
    StanceBadge* m_stance;
    QWidget* m_rule; ///< the hairline under the header; only its place counts
    RunLabel* m_problem;
    PassageText* m_text;
    QPushButton* m_open;
    QLabel* m_range;
};

} // namespace gainsay::ui

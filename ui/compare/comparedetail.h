// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/compareitem.h"
#include "ui/style/themeprovider.h"

#include <QScrollArea>

class QLabel;
class QPushButton;

namespace gainsay::ui {

class DecisionPanel;
class PassagePair;
class RunLabel;

/// The right part of Compare: one contradiction in full.
class CompareDetail : public QScrollArea {
    Q_OBJECT

public:
    /// `themes` must outlive the widget.
    explicit CompareDetail(const ThemeProvider& themes, QWidget* parent = nullptr);

    /// `position` from 1 among `count` contradictions; `hasNext`: whether anything follows in the list.
    void setItem(const CompareItem& item, int position, int count, bool hasNext);
    [[nodiscard]] DecisionPanel& decisions() const { return *m_decisions; }
    [[nodiscard]] const PassagePair& pair() const { return *m_pair; }

Q_SIGNALS:
    void previousRequested();
    void nextRequested();
    void openLeftRequested();
    void openRightRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showNote();
    void makeHead(QWidget& content);
    void restyle();

    const ThemeProvider& m_themes;
    QLabel* m_headline;
    RunLabel* m_type;
    QPushButton* m_previous;
    QPushButton* m_next;
    PassagePair* m_pair;
    DecisionPanel* m_decisions;
    QWidget* m_origins;
    RunLabel* m_originsLine;
    domain::ContradictionId m_shown;
};

} // namespace gainsay::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/contradictionfilter.h"
#include "ui/compare/contradictionmodel.h"
#include "ui/style/themeprovider.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;
class QTreeView;

namespace gainsay::ui {

class Chip;

/// The left part of Compare: contradictions grouped by claim, filtered by chips with counts.
/// What is being looked at stays in the list even when it no longer passes the filter, until one moves on.
class ContradictionList : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the list.
    explicit ContradictionList(const ThemeProvider& themes, QWidget* parent = nullptr);

    /// Takes over new content; keeps the current contradiction or goes to the one that took its place.
    void setItems(const std::vector<CompareItem>& items);
    /// The contradiction being looked at; null if there is none. Valid until the next setItems().
    [[nodiscard]] const CompareItem* current() const;
    /// Goes to a contradiction, and back to all of them if the filter hides it. False where there is no such one.
    bool setCurrent(domain::ContradictionId id);
    /// Goes `steps` forwards or, below zero, backwards, and stays at the ends.
    void move(int steps);
    void setFilter(CompareFilter filter);
    /// What stands at the foot: how many suggestions are shown, and the way to choose. Empty: nothing.
    void setSuggestionNote(const QString& note);
    [[nodiscard]] CompareFilter filter() const { return m_filter->filter(); }

    /// The contradictions that are selected, in their order; possible confusions are not decided, and left out.
    [[nodiscard]] std::vector<domain::ContradictionId> selected() const;
    /// Place of the current contradiction among those shown, from 1; 0 without one.
    [[nodiscard]] int position() const;
    /// How many rows are shown; possible confusions among them.
    [[nodiscard]] int shownCount() const;
    /// How many contradictions are shown.
    [[nodiscard]] int contradictionCount() const;
    [[nodiscard]] const ContradictionModel& model() const { return *m_model; }
    [[nodiscard]] QTreeView& view() const { return *m_view; }

Q_SIGNALS:
    /// Another contradiction is current, or its content changed, or its position did.
    void currentChanged();
    /// The list has come to rest on the current contradiction: it was looked at.
    void settled();
    /// Others are selected.
    void selectionChanged();
    /// A decision on all that are selected; Suggested takes decisions back.
    void decidedAll(gainsay::domain::ContradictionStatus status);
    /// Somebody wants to choose which suggestions are shown.
    void thresholdsRequested();

private:
    void makeChips();
    void makeView();
    void makeDecisions();
    void updateDecisions();
    void updateChips();
    void showAllGroups();
    void announce();
    void settle();
    void restyle();

    const ThemeProvider& m_themes;
    ContradictionModel* m_model;
    ContradictionFilter* m_filter;
    std::array<Chip*, 5> m_chips{};
    QTreeView* m_view;
    QWidget* m_decisions; ///< on several at once; hidden while there are none
    QLabel* m_count;
    QPushButton* m_note;
    bool m_updating = false;
    bool m_isToExpand = false; ///< rows have come since the groups were laid out
};

} // namespace gainsay::ui

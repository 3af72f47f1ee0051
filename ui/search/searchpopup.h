// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/themeprovider.h"

#include <QListView>
#include <QWidget>

class QLabel;

namespace gainsay::ui {

class FilterChips;
class SearchHitModel;

/// The answers under the search field. Never takes the keyboard.
class SearchPopup final : public QWidget {
    Q_OBJECT

public:
    /// Both must outlive the popup.
    SearchPopup(const ThemeProvider& themes, SearchHitModel& model, QWidget* parent);

    [[nodiscard]] QListView& list() const { return *m_list; }
    /// What the search is narrowed down to, in words.
    void setFilter(const QStringList& words);
    /// Puts the popup under `field` (in the parent's coordinates), as high as its rows need.
    void showBelow(const QRect& field);

Q_SIGNALS:
    void rowActivated(int row);
    void filterRequested();
    void filterRemovalRequested(int number);
    void saveRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildFilter();

    const ThemeProvider& m_themes;
    SearchHitModel& m_model;
    FilterChips* m_filter;
    QListView* m_list;
    QLabel* m_nothing;
};

} // namespace gainsay::ui

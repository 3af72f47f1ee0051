// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/themeprovider.h"

#include <QWidget>

class QBoxLayout;

namespace gainsay::ui {

class PopupButton;

/// What can be done with the selected words: eight colours, note, entity, claim, tags, contradicts. Appears under the
/// selection without taking the keyboard; Tab from the article reaches it.
class SelectionPopup : public QWidget {
    Q_OBJECT

public:
    /// Room around the panel for its shadow, in pixels on every side; part of the widget's size.
    static constexpr int shadowRoom = 14;

    /// `themes` must outlive the popup.
    explicit SelectionPopup(const ThemeProvider& themes, QWidget* parent);

    /// What the last button says: that this passage is to be paired with the parked one, or parked.
    void setHasParked(bool parked);
    /// Shows the popup below `selection` or, where there is no room, above it; never over it and never outside of
    /// `room`. Hides where neither is possible. Both in the parent's coordinates.
    void showFor(const QRect& selection, const QRect& room);

Q_SIGNALS:
    void colourChosen(int colour);
    void noteChosen();
    void entityChosen();
    void claimChosen();
    void tagsChosen();
    void contradictsChosen();
    /// Esc was pressed in the popup.
    void dismissed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void addSwatches();
    PopupButton* addAction(const QString& text, const QString& key, void (SelectionPopup::*signal)());
    void fit(int width);

    const ThemeProvider& m_themes;
    QBoxLayout* m_rows;
    QWidget* m_swatches;
    QWidget* m_actions;
    PopupButton* m_contradicts;
};

} // namespace gainsay::ui

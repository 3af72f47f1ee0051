// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/themeprovider.h"

#include <QPointer>
#include <QWidget>

namespace gainsay::ui {

/// A card beside the words that it is about, with the keyboard in it. A child of the window: Escape, a click elsewhere
/// or the loss of the keyboard closes it, and the keyboard returns to where it was.
class AnchoredPopup : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the popup, which is placed within `window`.
    AnchoredPopup(const ThemeProvider& themes, QWidget* window);
    ~AnchoredPopup() override;

    /// Shows the popup below `anchor` or, where there is no room, above it; `anchor` in global coordinates.
    void showAt(const QRect& anchor);
    void dismiss();
    [[nodiscard]] bool isOpen() const { return !isHidden(); }

Q_SIGNALS:
    /// Closed, whether something was chosen or not.
    void dismissed();

protected:
    /// Room around the card for its shadow.
    static constexpr int shadowRoom = 14;

    [[nodiscard]] const ThemeProvider& themes() const { return m_themes; }
    /// What gets the keyboard first.
    [[nodiscard]] virtual QWidget* firstFocus() { return this; }
    /// Lays the card out anew after its content changed its size.
    void refit();

    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    const ThemeProvider& m_themes;
    QRect m_anchor; ///< global
    QPointer<QWidget> m_before;
};

} // namespace gainsay::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chooser/choiceprovider.h"
#include "ui/style/themeprovider.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;

namespace gainsay::ui {

class ChoiceDelegate;
class ChoiceModel;

/// A card at the head of the window to choose by typing: a field, below it what fits, last a line of hints. The
/// keyboard stays in the field: Up, Down, Page Up and Page Down choose, Enter takes, Escape, a click beside the card or
/// the loss of the keyboard closes, and the keyboard returns to where it was.
class Chooser final : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the chooser, which lies over `window`, its card `top` pixels below the upper edge.
    Chooser(const ThemeProvider& themes, int top, QWidget* window);

    /// Opens, or shows other choices where it is open already, as if `typed` had been typed. The provider must outlive
    /// that.
    void open(ChoiceProvider& provider, const QString& typed = {});
    void close();
    [[nodiscard]] bool isOpen() const { return !isHidden(); }
    /// Whether the choices of this provider are shown.
    [[nodiscard]] bool shows(const ChoiceProvider& provider) const { return isOpen() && m_provider == &provider; }

    [[nodiscard]] QLineEdit& field() const { return *m_field; }
    [[nodiscard]] const ChoiceModel& model() const { return *m_model; }
    /// The row that Enter takes; −1 where there is none.
    [[nodiscard]] int currentRow() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void show(const QString& typed, std::vector<Choice> choices);
    void place();
    void select(int row);
    void take(int row);
    /// Whether the key meant the list.
    [[nodiscard]] bool steer(int key);
    void restyle();

    const ThemeProvider& m_themes;
    int m_top;
    QPointer<ChoiceProvider> m_provider;
    ChoiceModel* m_model;
    ChoiceDelegate* m_delegate;
    QWidget* m_card;
    QLineEdit* m_field;
    QListView* m_list;
    QLabel* m_nothing;
    QLabel* m_hint;
    QPointer<QWidget> m_before; ///< what had the keyboard
};

} // namespace gainsay::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/themeprovider.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace gainsay::ui {

/// The row for finding words in the article: finds while somebody types, Enter and Shift+Enter step, Esc closes.
class FindBar : public QWidget {
    Q_OBJECT

public:
    /// `themes` must outlive the bar.
    explicit FindBar(const ThemeProvider& themes, QWidget* parent = nullptr);

    /// Shows the bar with the keyboard in it; `words`, if any, are put in and found.
    void open(const QString& words = {});
    /// Which of how many is shown, counted from 1; 0 of 0 says that there is none.
    void setCount(int current, int total);
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString countText() const;

Q_SIGNALS:
    void wordsChanged(const QString& words);
    /// 1: next, -1: previous.
    void stepRequested(int by);
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();
    void close();

    const ThemeProvider& m_themes;
    QLineEdit* m_field;
    QLabel* m_count;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_close;
};

} // namespace gainsay::ui

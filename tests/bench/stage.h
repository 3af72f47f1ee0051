// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/mainwindow.h"

class QScrollBar;

namespace gainsay::ui {
class ArticleView;
class ReadingDesk;
} // namespace gainsay::ui

namespace gainsay::bench {

/// The real window with a dossier open in it, and hands on its keyboard and mouse.
class Stage {
public:
    /// Opens it; what is then read and worked out in the background may be still to come.
    Stage(const Environment& environment, const QString& dossier, ui::ThemeProvider& themes, QSize size);

    /// Gives the keyboard to the article, and settles.
    void takeKeyboard();

    [[nodiscard]] ui::MainWindow& window() { return m_window; }
    [[nodiscard]] ui::Workspace& workspace() const { return *m_window.workspace(); }
    [[nodiscard]] ui::ReadingDesk& desk() const;
    [[nodiscard]] ui::ArticleView& view() const;
    [[nodiscard]] QScrollBar& bar() const;

    /// Until nothing is left to do; gives the longest turn of the event loop, in milliseconds at work.
    double settle();
    /// To what has the keyboard.
    void press(int key, Qt::KeyboardModifiers modifiers = {}, const QString& text = {});
    /// One letter, figure or sign.
    void type(QChar letter) { press(letter.toUpper().unicode(), {}, letter); }
    /// That many notches of a mouse wheel.
    void wheel(int notches);
    /// Drags along the strip that stands in for a scroll bar; `place` from 0 to 1.
    void drag(double place);
    void trigger(ui::ActionId action) { m_window.actions().action(action).trigger(); }

private:
    ui::MainWindow m_window;
};

} // namespace gainsay::bench

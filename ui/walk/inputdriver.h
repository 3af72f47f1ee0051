// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>
#include <QWidget>

#include <functional>

namespace gainsay::ui {

/// Sends the events of a mouse and a keyboard to widgets, as the platform would.
class InputDriver {
public:
    /// Keys go to whatever has the keyboard in the active window.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    void type(const QString& text) const;
    void click(QWidget& widget, const QPoint& at) const;
    /// Presses at the first point, moves to the second, releases there.
    void drag(QWidget& widget, const QPoint& from, const QPoint& to) const;

    /// Lets the program work until `done`; false where that takes longer than `milliseconds`.
    [[nodiscard]] bool waitUntil(const std::function<bool()>& done, int milliseconds = 30000) const;

private:
    void mouse(QWidget& widget, QEvent::Type type, const QPoint& at, Qt::MouseButton button,
               Qt::MouseButtons buttons) const;
};

} // namespace gainsay::ui

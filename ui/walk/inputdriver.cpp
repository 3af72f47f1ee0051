// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/walk/inputdriver.h"

#include <QApplication>
#include <QDeadlineTimer>
#include <QKeyEvent>
#include <QMouseEvent>

QT_BEGIN_NAMESPACE
// Exported by Qt for its own test library: offers a key to the shortcuts before it goes to a widget.
Q_GUI_EXPORT bool qt_sendShortcutOverrideEvent(QObject* receiver, ulong timestamp, int key,
                                               Qt::KeyboardModifiers modifiers, const QString& text = QString(),
                                               bool autorepeat = false, ushort count = 1);
QT_END_NAMESPACE

namespace gainsay::ui {
namespace {

constexpr int step = 20; ///< milliseconds between two looks

QWidget* keyboardTarget() {
    if (QWidget* popup = QApplication::activePopupWidget(); popup != nullptr) {
        return popup->focusWidget() != nullptr ? popup->focusWidget() : popup;
    }
    return QApplication::focusWidget() != nullptr ? QApplication::focusWidget() : QApplication::activeWindow();
}

} // namespace

void InputDriver::key(Qt::Key key, Qt::KeyboardModifiers modifiers) const {
    QWidget* target = keyboardTarget();
    if (target == nullptr) {
        return;
    }
    QString text;
    if (key >= Qt::Key_Space && key <= Qt::Key_ydiaeresis && !(modifiers & (Qt::ControlModifier | Qt::AltModifier))) {
        text = QChar(key);
        text = modifiers.testFlag(Qt::ShiftModifier) ? text : text.toLower();
    }
    if (qt_sendShortcutOverrideEvent(target, 0, key, modifiers, text)) {
        return; // a shortcut has taken it
    }
    QKeyEvent press(QEvent::KeyPress, key, modifiers, text);
    QApplication::sendEvent(target, &press);
    QKeyEvent release(QEvent::KeyRelease, key, modifiers, text);
    if (QWidget* now = keyboardTarget(); now != nullptr) {
        QApplication::sendEvent(now, &release);
    }
}

void InputDriver::type(const QString& text) const {
    for (const QChar letter : text) {
        QWidget* target = keyboardTarget();
        if (target == nullptr) {
            return;
        }
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QApplication::sendEvent(target, &press);
    }
}

void InputDriver::mouse(QWidget& widget, QEvent::Type type, const QPoint& at, Qt::MouseButton button,
                        Qt::MouseButtons buttons) const {
    QMouseEvent event(type, QPointF(at), QPointF(widget.mapToGlobal(at)), button, buttons, Qt::NoModifier);
    QApplication::sendEvent(&widget, &event);
}

void InputDriver::click(QWidget& widget, const QPoint& at) const {
    mouse(widget, QEvent::MouseButtonPress, at, Qt::LeftButton, Qt::LeftButton);
    mouse(widget, QEvent::MouseButtonRelease, at, Qt::LeftButton, Qt::NoButton);
}

void InputDriver::drag(QWidget& widget, const QPoint& from, const QPoint& to) const {
    mouse(widget, QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
    mouse(widget, QEvent::MouseMove, (from + to) / 2, Qt::NoButton, Qt::LeftButton);
    mouse(widget, QEvent::MouseMove, to, Qt::NoButton, Qt::LeftButton);
    mouse(widget, QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton);
}

bool InputDriver::waitUntil(const std::function<bool()>& done, int milliseconds) const {
    const QDeadlineTimer deadline(milliseconds);
    while (!done()) {
        if (deadline.hasExpired()) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, step);
    }
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return true;
}

} // namespace gainsay::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/residence.h"
#include "tests/bench/stopwatch.h"

#include <QEvent>
#include <QObject>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <functional>

namespace gainsay::bench {

/// Prints a line when a widget has been painted and the program can be used, with the milliseconds that the thread of
/// the interface was at work since the process's birth, and another with what it keeps in memory when
/// nothing is left to do, and ends the process.
class StartMarks final : public QObject {
public:
    StartMarks(QObject& widget, std::function<bool()> isUsable, std::function<bool()> isSettled)
        : m_isUsable(std::move(isUsable))
        , m_isSettled(std::move(isSettled)) {
        widget.installEventFilter(this);
        m_poll.setInterval(50);
        connect(&m_poll, &QTimer::timeout, this, [this] { end(); });
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint && !m_isMarked && m_isUsable()) {
            m_isMarked = true;
            // Delivered when the whole window has been painted and handed to the platform.
            QMetaObject::invokeMethod(this, [this] { mark(); }, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void mark() {
        std::printf("%.3f\n", threadMilliseconds());
        std::fflush(stdout);
        m_poll.start();
    }
    void end() {
        if (m_isSettled()) {
            std::puts(Residence::now().toLine().constData());
            std::fflush(stdout);
            std::_Exit(EXIT_SUCCESS);
        }
    }

    std::function<bool()> m_isUsable;
    std::function<bool()> m_isSettled;
    QTimer m_poll;
    bool m_isMarked = false;
};

} // namespace gainsay::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/stopwatch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QEventLoop>
#include <QWidget>

#include <algorithm>
#include <functional>
#include <utility>

namespace gainsay::bench {

/// Milliseconds of some kind of frame, as they passed and as the thread was at work.
struct Frames {
    std::vector<double> passed;
    std::vector<double> worked;
    double between = 0; ///< at work, outside of frames

    void print(const char* what, double limit) const {
        const auto over = std::ranges::count_if(worked, [limit](double one) { return one > limit; });
        std::printf("%-42s %6.2f median %7.2f worst   at work %6.2f median %7.2f worst   %zu frames, %lld over %.0f ms",
                    what, median(passed), std::ranges::max(passed), median(worked), std::ranges::max(worked),
                    worked.size(), static_cast<long long>(over), limit);
        std::printf(between > 0 ? "   between %.1f ms\n" : "\n", between);
    }
};

/// Knows when a widget has been painted, and everything else that was due with it.
class PaintWatcher final : public QObject {
public:
    explicit PaintWatcher(QWidget& widget)
        : m_widget(widget) {
        widget.installEventFilter(this);
    }

    /// Does something, and waits until the widget was painted after it; where there is something to be ready for, after
    /// that.
    template <typename Act>
    void frame(Act act, Frames& frames, std::function<bool()> isReady = [] { return true; }) {
        QElapsedTimer timer;
        const double used = threadMilliseconds();
        timer.start();
        m_painted = m_isDue = false;
        m_isReady = std::move(isReady);
        act();
        m_widget.update();
        while (!m_painted) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        frames.passed.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        frames.worked.push_back(threadMilliseconds() - used);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint && m_isReady() && !std::exchange(m_isDue, true)) {
            // Delivered when the whole window has been painted and handed to the platform.
            QMetaObject::invokeMethod(this, [this] { m_painted = true; }, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget& m_widget;
    std::function<bool()> m_isReady = [] { return true; };
    bool m_isDue = false;
    bool m_painted = false;
};

} // namespace gainsay::bench

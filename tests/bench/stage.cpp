// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/stage.h"

#include "app/session/extractors.h"
#include "tests/bench/stopwatch.h"
#include "ui/reader/articleview.h"
#include "ui/reader/overviewruler.h"
#include "ui/reader/readerpane.h"
#include "ui/window/readingdesk.h"
#include "ui/window/workspace.h"

#include <QApplication>
#include <QEventLoop>
#include <QScrollBar>
#include <QThread>
#include <QWheelEvent>

namespace gainsay::bench {

Stage::Stage(const Environment& environment, const QString& dossier, ui::ThemeProvider& themes, QSize size)
    : m_window({environment, session::workerExtractor(QCoreApplication::applicationDirPath()), themes,
                ui::FileDialogs::ofDesktop(), QString(), QString()}) {
    m_window.resize(size);
    m_window.show();
    orDie(m_window.openDossier(dossier));
}

void Stage::takeKeyboard() {
    m_window.activateWindow();
    view().setFocus();
    (void)settle();
}

ui::ReadingDesk& Stage::desk() const {
    return workspace().desk();
}

ui::ArticleView& Stage::view() const {
    return workspace().readerPane().view();
}

QScrollBar& Stage::bar() const {
    return *view().verticalScrollBar();
}

double Stage::settle() {
    double longest = 0;
    QEventLoop loop;
    for (bool isIdle = false; !isIdle || !workspace().isSettled();) {
        const double used = threadMilliseconds();
        isIdle = !loop.processEvents();
        longest = std::max(longest, threadMilliseconds() - used);
        if (isIdle) {
            QThread::msleep(1); // the background has the processor
        }
    }
    return longest;
}

void Stage::press(int key, Qt::KeyboardModifiers modifiers, const QString& text) {
    QWidget& target = *QApplication::focusWidget();
    QKeyEvent down(QEvent::KeyPress, key, modifiers, text);
    QCoreApplication::sendEvent(&target, &down);
    QKeyEvent up(QEvent::KeyRelease, key, modifiers, text);
    QCoreApplication::sendEvent(&target, &up);
}

void Stage::wheel(int notches) {
    QWidget& viewport = *view().viewport();
    const QPointF place = viewport.rect().center();
    constexpr int notch = 120;
    QWheelEvent event(place, viewport.mapToGlobal(place), {}, {0, -notch * notches}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&viewport, &event);
}

void Stage::drag(double place) {
    QWidget& ruler = *view().findChild<ui::OverviewRuler*>();
    const QPointF at(ruler.width() / 2.0, ruler.height() * place);
    QMouseEvent move(QEvent::MouseMove, at, ruler.mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&ruler, &move);
}

} // namespace gainsay::bench

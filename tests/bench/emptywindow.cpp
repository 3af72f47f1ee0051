// SPDX-License-Identifier: GPL-3.0-or-later
//
// The peer of bench_startup: an empty QMainWindow, and nothing of Gainsay in the program. Says when it has been painted
// and what it keeps in memory.
#include "tests/bench/startmarks.h"

#include <QApplication>
#include <QMainWindow>

int main(int argc, char* argv[]) {
    const QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QWidget);
    window.resize(1440, 900);
    gainsay::bench::StartMarks marks(*window.centralWidget(), [] { return true; }, [] { return true; });
    window.show();
    return QApplication::exec();
}

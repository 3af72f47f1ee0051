// SPDX-License-Identifier: GPL-3.0-or-later
//
// Times the start of the program with the sample dossier, from the process's birth to the first painted window, beside a
// program of the same toolkit that shows an empty QMainWindow. The program runs itself: with an argument it is the one
// that is timed.
#include "app/session/extractors.h"
#include "app/session/sampledossier.h"
#include "tests/bench/stopwatch.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QMainWindow>
#include <QProcess>
#include <QTemporaryDir>

using namespace gainsay;

namespace {

constexpr int runs = 15;

/// Ends the program once the window has been painted.
class QuitWhenPainted final : public QObject {
protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Paint) {
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }
};

int showEmpty() {
    QMainWindow window;
    QuitWhenPainted quitter;
    window.setCentralWidget(new QWidget);
    window.centralWidget()->installEventFilter(&quitter);
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}

int showSample(const QString& dossier, const QString& settings) {
    const SystemClock clock;
    SystemIds ids(clock);
    const Environment environment{clock, ids, QStringLiteral("Bench")};
    ui::ThemeProvider themes(ui::ThemeProvider::Mode::Light);
    themes.install(*qApp);
    ui::MainWindow window({environment, session::workerExtractor(QCoreApplication::applicationDirPath()), themes,
                           ui::FileDialogs::ofDesktop(), settings, QString()});
    QuitWhenPainted quitter;
    window.resize(1440, 900);
    window.show();
    if (const auto opened = window.openDossier(dossier); !opened) {
        qFatal("%s", qPrintable(opened.error().message));
    }
    window.installEventFilter(&quitter);
    window.update();
    return QApplication::exec();
}

double timeOf(const QStringList& arguments) {
    return bench::medianMilliseconds(runs, [&] {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), arguments);
        if (!process.waitForFinished() || process.exitCode() != 0) {
            qFatal("the timed program failed: %s", process.readAllStandardError().constData());
        }
    });
}

int compare() {
    const SystemClock clock;
    SystemIds ids(clock);
    const Environment environment{clock, ids, QStringLiteral("Bench")};
    const QTemporaryDir folder;
    const QString dossier = folder.filePath(QStringLiteral("sample.gainsay"));
    const auto built = session::buildSampleDossier(dossier, environment,
                                                   session::workerExtractor(QCoreApplication::applicationDirPath()));
    if (!built) {
        qFatal("%s", qPrintable(built.error().message));
    }
    const double empty = timeOf({QStringLiteral("empty")});
    const double ours = timeOf({QStringLiteral("sample"), dossier, folder.filePath(QStringLiteral("window.json"))});
    bench::printRow("start with the sample dossier", ours, "start of an empty QMainWindow", empty);
    return 0;
}

} // namespace

int main(int argc, char* argv[]) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    return what == u"empty" ? showEmpty() : what == u"sample" ? showSample(arguments.value(2), arguments.value(3)) : compare();
}

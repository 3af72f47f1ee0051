// SPDX-License-Identifier: GPL-3.0-or-later
//
// Starting the window with the sample dossier, from the process's birth until its articles are listed and the first of
// them is painted, and what the program keeps in memory when nothing is left to do, beside a program that links the
// toolkit alone and shows an empty QMainWindow, by turns. The program runs itself: with an argument it is the one that
// is timed.
#include "app/session/extractors.h"
#include "app/session/sampledossier.h"
#include "tests/bench/startmarks.h"
#include "tests/bench/stopwatch.h"
#include "ui/reader/articleview.h"
#include "ui/reader/readerpane.h"
#include "ui/window/mainwindow.h"
#include "ui/window/workspace.h"

#include <QApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

using namespace gainsay;
using bench::orDie;

namespace {

constexpr int runs = 21;

int showSample(const QString& dossier) {
    const SystemClock clock;
    SystemIds ids(clock);
    const Environment environment{clock, ids, QStringLiteral("Bench")};
    const QString folder = QFileInfo(dossier).absolutePath();
    ui::ThemeProvider themes(ui::ThemeProvider::Mode::Light);
    themes.install(*qApp);
    ui::MainWindow window({environment, session::workerExtractor(QCoreApplication::applicationDirPath()), themes,
                           ui::FileDialogs::ofDesktop(), folder + QStringLiteral("/window.json"), folder});
    window.resize(1440, 900);
    orDie(window.openDossier(dossier));
    window.show();
    const ui::Workspace& workspace = *window.workspace();
    const bench::StartMarks marks(
        *workspace.readerPane().view().viewport(),
        [&] {
            return workspace.models().articles().rowCount() > 0 &&
                   !workspace.readerPane().view().article().blocks().empty();
        },
        [&] { return workspace.isSettled(); });
    return QApplication::exec();
}

/// Of one kind of program, run by run.
struct Starts {
    std::vector<double> times;
    std::vector<double> worked;
    std::vector<double> resident;
    std::vector<double> proportional;
    std::vector<double> own;

    void add(const QString& program, const QStringList& arguments) {
        QProcess process;
        QElapsedTimer timer;
        timer.start();
        process.start(program, arguments);
        if (!process.waitForReadyRead(-1)) {
            qFatal("the timed program failed: %s", process.readAllStandardError().constData());
        }
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        process.waitForFinished(-1);
        if (process.exitCode() != 0) {
            qFatal("the timed program failed: %s", process.readAllStandardError().constData());
        }
        worked.push_back(process.readLine().trimmed().toDouble());
        const auto memory = bench::Residence::fromLine(process.readLine());
        resident.push_back(memory.resident);
        proportional.push_back(memory.proportional);
        own.push_back(memory.own);
    }
};

int compare() {
    const SystemClock clock;
    SystemIds ids(clock);
    const Environment environment{clock, ids, QStringLiteral("Bench")};
    const QString programs = QCoreApplication::applicationDirPath();
    const QTemporaryDir folder;
    const QString dossier = folder.filePath(QStringLiteral("sample.gainsay"));
    orDie(session::buildSampleDossier(dossier, environment, session::workerExtractor(programs)));
    Starts empty;
    Starts ours;
    for (int run = 0; run < runs; ++run) { // by turns, so that both meet the same disturbances
        empty.add(programs + QStringLiteral("/bench_emptywindow"), {});
        ours.add(QCoreApplication::applicationFilePath(), {QStringLiteral("--show"), dossier});
    }
    bench::printRow("start with the sample dossier", bench::median(ours.times), "start of an empty QMainWindow",
                    bench::median(empty.times));
    bench::printRow("of it, the interface at work", bench::median(ours.worked), "the empty QMainWindow's thread",
                    bench::median(empty.worked));
    const auto printMemory = [](const char* what, const std::vector<double>& here, const std::vector<double>& there) {
        std::printf("%-34s %9.1f MB   %-44s %9.1f MB   ratio %6.2f\n", what, bench::median(here) / 1024,
                    "the empty QMainWindow's", bench::median(there) / 1024, bench::median(here) / bench::median(there));
    };
    printMemory("resident memory (RSS)", ours.resident, empty.resident);
    printMemory("of it, its share (PSS)", ours.proportional, empty.proportional);
    printMemory("of it, its own (private, written)", ours.own, empty.own);
    return 0;
}

} // namespace

int main(int argc, char* argv[]) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    return arguments.value(1) == u"--show" ? showSample(arguments.value(2)) : compare();
}

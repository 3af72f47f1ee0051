// SPDX-License-Identifier: GPL-3.0-or-later
//
// Opening a dossier of many articles and quotes until its list is painted, beside opening the sample dossier likewise
// in the same run.
//
// Usage: bench_scale [ARTICLES [QUOTES [FOLDER]]]     A folder keeps the dossier for the next run.
#include "app/session/extractors.h"
#include "app/session/sampledossier.h"
#include "app/session/session.h"
#include "tests/bench/largedossier.h"
#include "tests/bench/stopwatch.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QFileInfo>
#include <QListView>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdlib>

using namespace gainsay;
using bench::orDie;

namespace {

constexpr int openings = 15;

/// Prints how long it took until the library's list was painted with its first articles, and ends the process.
class ListWatcher final : public QObject {
public:
    ListWatcher(QListView& list, const QElapsedTimer& timer)
        : m_list(list)
        , m_timer(timer) {
        list.viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        constexpr int headers = 3;
        if (event->type() == QEvent::Paint && m_list.model()->rowCount() > headers) {
            QMetaObject::invokeMethod(
                this,
                [this] {
                    std::printf("%lld\n", static_cast<long long>(m_timer.nsecsElapsed()));
                    std::fflush(stdout);
                    std::_Exit(EXIT_SUCCESS); // nobody waits for what is read in the background
                },
                Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QListView& m_list;
    const QElapsedTimer& m_timer;
};

int openAndWatch(const QString& dossier, const Environment& environment) {
    ui::ThemeProvider themes(ui::ThemeProvider::Mode::Light);
    themes.install(*qApp);
    ui::MainWindow window({environment, session::workerExtractor(QCoreApplication::applicationDirPath()), themes,
                           ui::FileDialogs::ofDesktop(), QString(), QString()});
    window.resize(1440, 900);
    window.show();
    QApplication::processEvents();
    QElapsedTimer timer;
    timer.start();
    orDie(window.openDossier(dossier));
    QListView* library = nullptr;
    for (auto* list : window.findChildren<QListView*>()) {
        library = list->accessibleName() == u"Library" ? list : library;
    }
    if (library == nullptr) {
        qFatal("there is no list of the library");
    }
    const ListWatcher watcher(*library, timer);
    return QApplication::exec();
}

double openedIn(const QString& dossier) {
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--open"), dossier});
    if (!process.waitForFinished(-1) || process.exitCode() != 0) {
        qFatal("the timed program failed: %s", process.readAllStandardError().constData());
    }
    return process.readAllStandardOutput().trimmed().toDouble() / 1e6;
}

void benchOpening(const QString& large, const QString& sample) {
    std::vector<double> ours;
    std::vector<double> peer;
    for (int run = 0; run < openings; ++run) { // by turns, so that both meet the same disturbances
        ours.push_back(openedIn(large));
        peer.push_back(openedIn(sample));
    }
    bench::printRow("open the large dossier: first list", bench::median(ours), "open the sample dossier: first list",
                    bench::median(peer));
}

int measure(const QStringList& arguments, const Environment& environment) {
    const bench::Size size(arguments);
    const QTemporaryDir scratch;
    const QString large = arguments.value(3, scratch.path()) + u'/' + size.fileName();
    const QString sample = scratch.filePath(QStringLiteral("sample.gainsay"));
    orDie(session::buildSampleDossier(sample, environment,
                                      session::workerExtractor(QCoreApplication::applicationDirPath())));
    if (!QFile::exists(large)) {
        bench::makeLargeDossier(large, environment, size);
    }
    std::printf("%d articles, %d quotes, %.0f MB\n", size.articles, size.quotes,
                static_cast<double>(QFileInfo(large).size()) / 1e6);
    benchOpening(large, sample);
    return 0;
}

} // namespace

int main(int argc, char* argv[]) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    const SystemClock clock;
    SystemIds ids(clock);
    const Environment environment{clock, ids, QStringLiteral("Bench")};
    const QStringList arguments = QCoreApplication::arguments();
    return arguments.value(1) == u"--open" ? openAndWatch(arguments.value(2), environment)
                                           : measure(arguments, environment);
}

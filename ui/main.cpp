// SPDX-License-Identifier: GPL-3.0-or-later
// The window's composition root: everything that lives as long as the program is made here and passed down.
#include "app/base/clock.h"
#include "app/base/ids.h"
#include "app/base/translation.h"
#include "app/session/backups.h"
#include "app/session/extractors.h"
#include "app/session/lexiconfolder.h"
#include "ui/style/interfacescale.h"
#include "ui/walk/walk.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFontInfo>
#include <QStandardPaths>
#include <QTextStream>

#include <unistd.h>

#include <algorithm>
#include <span>
#include <vector>

namespace {

using namespace gainsay;

constexpr int exitDone = 0;
constexpr int exitFailed = 1;
constexpr int exitUsage = 2;

struct Options {
    QString file;
    QString walkFolder;
    std::optional<ui::ThemeProvider::Mode> theme;
};

int complain(const QString& message, int code) {
    QTextStream(stderr) << "gainsay: " << message << Qt::endl;
    return code;
}

/// Reads the command line; an exit code where there is nothing more to do.
std::expected<Options, int> readOptions(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Read several accounts of one event and see where they contradict each other."));
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("A dossier to open."),
                                 QStringLiteral("[FILE.gainsay]"));
    const QCommandLineOption walk(QStringLiteral("walk"),
                                  QStringLiteral("Walk through the sample dossier off screen, write screenshots and "
                                                 "reports to OUTDIR, and print their paths."),
                                  QStringLiteral("OUTDIR"));
    const QCommandLineOption theme(QStringLiteral("theme"), QStringLiteral("light, dark, sepia or system."),
                                   QStringLiteral("THEME"));
    parser.addOptions({walk, theme});
    parser.addVersionOption();
    parser.addHelpOption();
    if (!parser.parse(arguments)) {
        return std::unexpected(complain(parser.errorText(), exitUsage));
    }
    if (parser.isSet(QStringLiteral("help"))) {
        QTextStream(stdout) << parser.helpText();
        return std::unexpected(exitDone);
    }
    if (parser.isSet(QStringLiteral("version"))) {
        QTextStream(stdout) << "gainsay " GAINSAY_VERSION << Qt::endl;
        return std::unexpected(exitDone);
    }
    Options options{.file = parser.positionalArguments().value(0), .walkFolder = parser.value(walk), .theme = {}};
    if (parser.positionalArguments().size() > 1) {
        return std::unexpected(complain(QStringLiteral("one dossier at a time, please."), exitUsage));
    }
    if (parser.isSet(theme)) {
        options.theme = ui::themeNamed(parser.value(theme));
        if (!options.theme) {
            return std::unexpected(
                complain(QStringLiteral("there is no theme “%1”; there are light, dark, sepia and system.")
                             .arg(parser.value(theme)),
                         exitUsage));
        }
    }
    return options;
}

QString settingsPath() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
        .filePath(QStringLiteral("window.json"));
}

// Qt reads this variable once, when the application object is made; there is no other way to set what it says.
constexpr const char* scaleVariable = "QT_SCALE_FACTOR";

void setScale(int percent) {
    qputenv(scaleVariable, QByteArray::number(percent / 100.0));
}

/// What must be settled before the application object exists.
void prepare(std::span<char*> arguments) {
    const bool walk =
        std::ranges::any_of(arguments, [](const char* one) { return QByteArrayView(one).startsWith("--walk"); });
    if (walk) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        qputenv("QT_QPA_PLATFORMTHEME", "");
    }
    QCoreApplication::setApplicationName(QStringLiteral("gainsay"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Gainsay"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.gainsay.Gainsay"));
    const int scale = walk ? 0 : ui::loadSettings(settingsPath()).settings.interfaceScale;
    if (scale != 0) {
        setScale(scale);
    }
}

/// Starts this program once more in its own place. Returns only if that fails.
void startAnew(const Options& options, const QString& file) {
    QList<QByteArray> arguments{QCoreApplication::arguments().constFirst().toLocal8Bit()};
    if (options.theme) {
        arguments << "--theme" << ui::themeName(*options.theme).toLocal8Bit();
    }
    if (!file.isEmpty()) {
        arguments << QFile::encodeName(file);
    }
    std::vector<char*> pointers;
    std::ranges::transform(arguments, std::back_inserter(pointers), [](QByteArray& one) { return one.data(); });
    pointers.push_back(nullptr);
    execv("/proc/self/exe", pointers.data());
}

/// Makes everything as large as the desktop's letters, unless a size was chosen here or set for all programs.
void followDesktop(const Options& options) {
    if (qEnvironmentVariableIsSet(scaleVariable)) {
        return;
    }
    const QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const int scale = ui::interfaceScaleOf(QFontInfo(font).pixelSize());
    if (scale != ui::interfaceScales.front()) {
        setScale(scale);
        startAnew(options, options.file);
    }
}

int runWindow(const Options& options, const Environment& environment) {
    followDesktop(options);
    const ui::Settings atStart = ui::loadSettings(settingsPath()).settings;
    ui::ThemeProvider themes(options.theme.value_or(atStart.theme));
    themes.install(*qApp);
    QString file = options.file;
    for (;;) {
        const ui::Settings settings = ui::loadSettings(settingsPath()).settings;
        if (settings.interfaceScale != atStart.interfaceScale) {
            qunsetenv(scaleVariable); // set again from the settings, or after the desktop
            startAnew(options, file);
        }
        const QString chosen = settings.language;
        const Translation translation(chosen.isEmpty() ? systemLanguage() : chosen);
        ui::MainWindow window({environment, session::workerExtractor(QCoreApplication::applicationDirPath()), themes,
                               ui::FileDialogs::ofDesktop(), settingsPath(),
                               QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
                               session::workerPageDrawer(QCoreApplication::applicationDirPath()),
                               session::workerListingReader(QCoreApplication::applicationDirPath())});
        // Before it is shown, so that nothing is laid out and painted for a start page that nobody gets to see.
        const auto opened = file.isEmpty() ? Result<void>() : window.openDossier(file);
        window.show();
        if (!opened) {
            window.offerBackup(QFileInfo(file).absoluteFilePath(), opened.error());
        }
        const int code = QApplication::exec();
        if (!window.asksForRestart()) {
            return code;
        }
        file = window.dossierPath();
    }
}

/// The off-screen platform says of every pop-up that it cannot do what nobody asked of it.
void withoutPlatformRemarks(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (!message.startsWith(QLatin1StringView("This plugin does not support"))) {
        QTextStream(stderr) << qFormatLogMessage(type, context, message) << Qt::endl;
    }
}

int runWalk(const Options& options, const Environment& environment) {
    qInstallMessageHandler(withoutPlatformRemarks);
    const auto report = ui::walk({.folder = options.walkFolder,
                                  .dossier = options.file,
                                  .environment = environment,
                                  .extractor = session::workerExtractor(QCoreApplication::applicationDirPath())});
    if (!report) {
        return complain(report.error().message, exitFailed);
    }
    for (const QString& path : *report) {
        QTextStream(stdout) << path << Qt::endl;
    }
    return exitDone;
}

} // namespace

int main(int argc, char* argv[]) {
    prepare(std::span(argv, static_cast<size_t>(argc)));
    const QApplication application(argc, argv);
    const auto options = readOptions(QCoreApplication::arguments());
    if (!options) {
        return options.error();
    }
    const SystemClock clock;
    SystemIds ids(clock);
    const bool walks = !options->walkFolder.isEmpty();
    const Environment environment{clock, ids, walks ? QStringLiteral("A. Reader") : session::currentActor(),
                                  walks ? QString() : session::defaultBackupFolder(),
                                  walks ? QString() : session::defaultLexiconFolder()};
    return walks ? runWalk(*options, environment) : runWindow(*options, environment);
}

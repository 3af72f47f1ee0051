// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/translation.h"
#include "app/cli/program.h"
#include "app/session/backups.h"
#include "app/session/extractors.h"
#include "app/session/lexiconfolder.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("gainsay-cli"));
    const gainsay::Translation translation(gainsay::systemLanguage());
    const gainsay::SystemClock clock;
    gainsay::SystemIds ids(clock);
    const gainsay::Environment environment{clock, ids, gainsay::session::currentActor(),
                                           gainsay::session::defaultBackupFolder(),
                                           gainsay::session::defaultLexiconFolder()};
    QFile in;
    if (!in.open(stdin, QIODevice::ReadOnly)) {
        return static_cast<int>(gainsay::cli::ExitCode::SomethingFailed);
    }
    QTextStream out(stdout);
    QTextStream err(stderr);
    const QString folder = QCoreApplication::applicationDirPath();
    gainsay::cli::Context context{environment,
                                  gainsay::session::workerExtractor(folder),
                                  gainsay::session::workerListingReader(folder),
                                  in,
                                  out,
                                  err,
                                  false};
    return static_cast<int>(gainsay::cli::runProgram(context, QCoreApplication::arguments().sliced(1)));
}

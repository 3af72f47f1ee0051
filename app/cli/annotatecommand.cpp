// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/session/annotationimport.h"

#include <QFile>

namespace gainsay::cli {
namespace {

Result<QByteArray> readInput(Context& context, const QString& path) {
    if (path == u"-") {
        return context.in.readAll();
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Unreadable, QStringLiteral("“%1” cannot be read: %2.").arg(path, file.errorString()));
    }
    return file.readAll();
}

ExitCode printOutcome(Context& context, const session::IncomingOutcome& outcome) {
    if (!outcome.refusal.message.isEmpty()) {
        return failed(context, outcome.refusal);
    }
    const auto& found = outcome.anchoring;
    const bool orphaned = outcome.quote.isNull();
    print(context,
          {{QStringLiteral("id"), outcome.id},
           {QStringLiteral("quote"), orphaned ? QJsonValue() : QJsonValue(outcome.quote.toString())},
           {QStringLiteral("status"), domain::toString(found.status)},
           {QStringLiteral("score"), found.score},
           {QStringLiteral("start"), orphaned ? QJsonValue() : QJsonValue(found.range.start)},
           {QStringLiteral("end"), orphaned ? QJsonValue() : QJsonValue(found.range.end)}},
          orphaned ? QStringLiteral("orphaned: %1").arg(outcome.id)
                   : QStringLiteral("%1: %2 at %3–%4")
                         .arg(domain::toString(found.status), outcome.id)
                         .arg(found.range.start)
                         .arg(found.range.end));
    return orphaned ? ExitCode::SomethingFailed : ExitCode::AllDone;
}

ExitCode runAnnotate(Context& context, const QStringList& arguments) {
    if (arguments.size() != 2) {
        return usageError(context, annotateCommand());
    }
    const auto session = openSession(context, arguments[0]);
    if (!session) {
        return failed(context, session.error());
    }
    const auto input = readInput(context, arguments[1]);
    const auto outcomes = input ? session::importAnnotations((*session)->actions(), *input)
                                : Result<std::vector<session::IncomingOutcome>>(passOn(input));
    if (!outcomes) {
        return failed(context, outcomes.error());
    }
    ExitCode code = ExitCode::AllDone;
    for (const auto& outcome : *outcomes) {
        if (printOutcome(context, outcome) != ExitCode::AllDone) {
            code = ExitCode::SomethingFailed;
        }
    }
    return code;
}

} // namespace

Command annotateCommand() {
    return {QStringLiteral("annotate"), QStringLiteral("annotate DOSSIER FILE.jsonld"),
            QStringLiteral("Take W3C annotations in as quotes (- reads standard input)."), runAnnotate};
}

} // namespace gainsay::cli

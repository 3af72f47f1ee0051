// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/jsonvalues.h"
#include "app/session/importbatch.h"

#include <deque>

namespace gainsay::cli {
namespace {

session::ImportItem itemFromStandardInput(Context& context) {
    session::ImportItem item;
    item.bytes = context.in.readAll();
    item.name = QStringLiteral("standard input");
    item.obtained = domain::Obtained::StandardInput;
    return item;
}

void printOutcome(Context& context, const session::ImportOutcome& outcome) {
    const QString path = outcome.item.depth > 0        ? outcome.item.name
                         : outcome.item.path.isEmpty() ? QStringLiteral("-")
                                                       : outcome.item.path;
    const bool isVersion = outcome.status == session::ImportStatus::NewVersion;
    const bool hasFailed = outcome.status == session::ImportStatus::Failed;
    const QString words = inWords(outcome.quotes);
    const QString fates = words.isEmpty() ? QString() : QStringLiteral(" (quotes: %1)").arg(words);
    print(
        context,
        {{QStringLiteral("path"), path},
         {QStringLiteral("status"), session::toString(outcome.status)},
         {QStringLiteral("article"), outcome.article.isNull() ? QJsonValue() : QJsonValue(outcome.article.toString())},
         {QStringLiteral("title"), outcome.title},
         {QStringLiteral("version"), isVersion ? QJsonValue(outcome.ordinal) : QJsonValue()},
         {QStringLiteral("quotes"), isVersion ? QJsonValue(toJson(outcome.quotes)) : QJsonValue()},
         {QStringLiteral("error"), hasFailed ? QJsonValue(outcome.error.message) : QJsonValue()}},
        hasFailed ? QStringLiteral("%1: %2").arg(session::toString(outcome.status), path)
                  : QStringLiteral("%1: %2 “%3”%4").arg(session::toString(outcome.status), path, outcome.title, fates));
    if (hasFailed) {
        failed(context, outcome.error);
    }
}

ExitCode runImport(Context& context, QStringList arguments) {
    if (arguments.size() < 2) {
        return usageError(context, importCommand());
    }
    const auto session = openSession(context, arguments.takeFirst());
    if (!session) {
        return failed(context, session.error());
    }
    ExitCode code = ExitCode::AllDone;
    session::ImportBatch batch; // one undo takes the whole import back, here as in the window
    for (const QString& argument : std::as_const(arguments)) {
        const auto items =
            argument == u"-" ? std::vector{itemFromStandardInput(context)} : session::itemsOf({argument});
        if (items.empty()) {
            failed(
                context,
                {ErrorCode::NotFound, QStringLiteral("The folder “%1” holds no files to import.").arg(argument), {}});
            code = ExitCode::SomethingFailed;
        }
        std::deque<session::ImportItem> waiting(items.begin(), items.end());
        while (!waiting.empty()) {
            auto outcome =
                session::importItem((*session)->actions().dossier(), waiting.front(), context.extractor, {}, batch);
            waiting.pop_front();
            // What is in an archive follows it, before the next file.
            waiting.insert(waiting.begin(), std::make_move_iterator(outcome.members.begin()),
                           std::make_move_iterator(outcome.members.end()));
            if (outcome.status == session::ImportStatus::Unpacked) {
                continue;
            }
            printOutcome(context, outcome);
            const bool fine =
                outcome.status != session::ImportStatus::Failed && outcome.status != session::ImportStatus::Cancelled;
            code = fine ? code : ExitCode::SomethingFailed;
        }
    }
    return code;
}

} // namespace

Command importCommand() {
    return {QStringLiteral("import"), QStringLiteral("import DOSSIER PATH…"),
            QStringLiteral("Import files, folders, or standard input (-)."), runImport};
}

} // namespace gainsay::cli

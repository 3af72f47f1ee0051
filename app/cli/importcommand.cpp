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

/// Which captures of web archives are wanted: by their numbers in the list, or by a part of their addresses.
struct CaptureChoice {
    bool list = false;
    QStringList wanted;

    [[nodiscard]] bool wants(qsizetype number, const session::ImportItem& item) const {
        return wanted.isEmpty() || std::ranges::any_of(wanted, [&](const QString& one) {
                   return one == QString::number(number) || (one.toInt() == 0 && item.url.contains(one));
               });
    }
};

void printCapture(Context& context, qsizetype number, const session::ImportItem& item) {
    const QString time = item.capture->time.toString(Qt::ISODate);
    print(context,
          {{QStringLiteral("capture"), number},
           {QStringLiteral("address"), item.url},
           {QStringLiteral("time"), time},
           {QStringLiteral("title"), item.capture->title},
           {QStringLiteral("http_status"), item.capture->status},
           {QStringLiteral("repeats"), item.repeats}},
          QStringLiteral("%1  %2  %3  %4%5")
              .arg(number)
              .arg(time, item.url, item.capture->title,
                   item.repeats ? QStringLiteral("  (the same as an earlier one)") : QString()));
}

/// Leaves of the captures only those that are wanted, and says how many these are; lists them instead where asked to.
/// `number` counts the captures of all archives of the call.
void choose(Context& context, const CaptureChoice& choice, qsizetype& number,
            std::vector<session::ImportItem>& members) {
    const auto isCapture = [](const session::ImportItem& item) { return item.capture.has_value(); };
    const auto all = std::ranges::count_if(members, isCapture);
    std::erase_if(members, [&](const session::ImportItem& item) {
        if (!isCapture(item)) {
            return false;
        }
        ++number;
        if (choice.list) {
            printCapture(context, number, item);
        }
        return choice.list || !choice.wants(number, item);
    });
    if (all > 0 && !choice.list && !choice.wanted.isEmpty()) {
        context.err << "gainsay-cli: " << std::ranges::count_if(members, isCapture) << " of " << all
                    << " captures chosen\n";
    }
}

/// One call of the command: what it imports into, and what its items have in common.
struct Call {
    Context& context;
    session::Session& session;
    CaptureChoice choice;
    session::ImportBatch batch{}; ///< one undo takes the whole import back, here as in the window
    qsizetype captures = 0;       ///< seen so far
};

ExitCode importAll(Call& call, const std::vector<session::ImportItem>& items) {
    ExitCode code = ExitCode::AllDone;
    std::deque<session::ImportItem> waiting(items.begin(), items.end());
    while (!waiting.empty()) {
        auto outcome = session::importItem(call.session.actions().dossier(), waiting.front(), call.context.extractor,
                                           {}, call.batch);
        waiting.pop_front();
        choose(call.context, call.choice, call.captures, outcome.members);
        // What is in an archive follows it, before the next file.
        waiting.insert(waiting.begin(), std::make_move_iterator(outcome.members.begin()),
                       std::make_move_iterator(outcome.members.end()));
        if (outcome.status == session::ImportStatus::Unpacked) {
            continue;
        }
        printOutcome(call.context, outcome);
        const bool fine =
            outcome.status != session::ImportStatus::Failed && outcome.status != session::ImportStatus::Cancelled;
        code = fine ? code : ExitCode::SomethingFailed;
    }
    return code;
}

ExitCode runImport(Context& context, QStringList arguments) {
    CaptureChoice choice;
    choice.list = takeFlag(arguments, QStringLiteral("--list-captures"));
    for (QString one = takeOption(arguments, QStringLiteral("--capture")); !one.isEmpty();
         one = takeOption(arguments, QStringLiteral("--capture"))) {
        choice.wanted += one.split(u',', Qt::SkipEmptyParts);
    }
    if (arguments.size() < 2) {
        return usageError(context, importCommand());
    }
    const auto session = openSession(context, arguments.takeFirst());
    if (!session) {
        return failed(context, session.error());
    }
    Call call{context, **session, std::move(choice)};
    ExitCode code = ExitCode::AllDone;
    for (const QString& argument : std::as_const(arguments)) {
        const auto items =
            argument == u"-" ? std::vector{itemFromStandardInput(context)} : session::itemsOf({argument});
        if (items.empty()) {
            failed(
                context,
                {ErrorCode::NotFound, QStringLiteral("The folder “%1” holds no files to import.").arg(argument), {}});
            code = ExitCode::SomethingFailed;
        }
        code = importAll(call, items) == ExitCode::AllDone ? code : ExitCode::SomethingFailed;
    }
    return code;
}

} // namespace

Command importCommand() {
    return {
        QStringLiteral("import"), QStringLiteral("import DOSSIER PATH… [--list-captures] [--capture NUMBER|ADDRESS]…"),
        QStringLiteral("Import files, folders, or standard input (-); of web archives all captures, or those chosen."),
        runImport};
}

} // namespace gainsay::cli

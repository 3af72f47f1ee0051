// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/jsonvalues.h"

#include <deque>

namespace gainsay::cli {
namespace {

/// Whether all went well. An archive has nothing to print but what is in it.
bool printReading(Context& context, const session::ImportItem& item, const Result<session::ItemReading>& reading) {
    if (reading && !reading->article) {
        return true;
    }
    QJsonObject object = reading ? toJson(*reading->article) : QJsonObject();
    object.insert(QStringLiteral("path"), item.depth > 0 ? item.name : item.path);
    object.insert(QStringLiteral("error"), reading ? QJsonValue() : QJsonValue(reading.error().message));
    if (reading) {
        print(context, object, reading->article->text.text() + u'\n');
        return true;
    }
    if (context.json) {
        print(context, object, {});
    }
    failed(context, reading.error());
    return false;
}

ExitCode runExtract(Context& context, const QStringList& arguments) {
    if (arguments.isEmpty()) {
        return usageError(context, extractCommand());
    }
    ExitCode code = ExitCode::AllDone;
    const auto items = session::itemsOf(arguments);
    std::deque<session::ImportItem> waiting(items.begin(), items.end());
    while (!waiting.empty()) {
        const session::ImportItem item = std::move(waiting.front());
        waiting.pop_front();
        auto reading = session::extractItem(item, context.extractor, {});
        if (reading) {
            waiting.insert(waiting.begin(), std::make_move_iterator(reading->members.begin()),
                           std::make_move_iterator(reading->members.end()));
        }
        code = printReading(context, item, reading) ? code : ExitCode::SomethingFailed;
    }
    return code;
}

} // namespace

Command extractCommand() {
    return {QStringLiteral("extract"), QStringLiteral("extract FILE…"),
            QStringLiteral("Print what would be read out of files, without a dossier."), runExtract};
}

} // namespace gainsay::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/jsonvalues.h"

namespace gainsay::cli {
namespace {

ExitCode runExtract(Context& context, const QStringList& arguments) {
    if (arguments.isEmpty()) {
        return usageError(context, extractCommand());
    }
    ExitCode code = ExitCode::AllDone;
    for (const auto& item : session::itemsOf(arguments)) {
        const auto extraction = session::extractItem(item, context.extractor, {});
        QJsonObject object = extraction ? toJson(*extraction) : QJsonObject();
        object.insert(QStringLiteral("path"), item.path);
        object.insert(QStringLiteral("error"), extraction ? QJsonValue() : QJsonValue(extraction.error().message));
        if (extraction) {
            print(context, object, extraction->text.text() + u'\n');
            continue;
        }
        if (context.json) {
            print(context, object, {});
        }
        code = failed(context, extraction.error());
    }
    return code;
}

} // namespace

Command extractCommand() {
    return {QStringLiteral("extract"), QStringLiteral("extract FILE…"),
            QStringLiteral("Print what would be read out of files, without a dossier."), runExtract};
}

} // namespace gainsay::cli

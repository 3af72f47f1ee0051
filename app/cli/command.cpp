// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QJsonDocument>

namespace gainsay::cli {

ExitCode usageError(Context& context, const Command& command, const QString& why) {
    if (!why.isEmpty()) {
        context.err << "gainsay-cli: " << why << '\n';
    }
    context.err << "Usage: gainsay-cli " << command.synopsis << '\n';
    return ExitCode::Usage;
}

ExitCode failed(Context& context, const Error& error) {
    context.err << "gainsay-cli: " << error.message << '\n';
    if (!error.detail.isEmpty()) {
        context.err << "  (" << toString(error.code) << ": " << error.detail << ")\n";
    }
    return ExitCode::SomethingFailed;
}

void print(Context& context, const QJsonObject& object, const QString& words) {
    if (context.json) {
        context.out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << '\n';
    } else {
        context.out << words << '\n';
    }
    context.out.flush(); // a script that reads along sees each result when it is there
}

Result<std::unique_ptr<session::Session>> openSession(Context& context, const QString& path, dossier::Access access) {
    auto session = session::Session::open(path, context.environment, context.extractor, access);
    if (session && !(*session)->notice().isEmpty()) {
        context.err << "gainsay-cli: " << (*session)->notice() << '\n';
    }
    return session;
}

void warnOfLexicons(Context& context, const std::vector<Error>& problems) {
    for (const Error& problem : problems) {
        context.err << "gainsay-cli: " << problem.message << '\n';
    }
}

QString takeOption(QStringList& arguments, const QString& name, const QString& fallback) {
    const auto at = arguments.indexOf(name);
    if (at < 0 || at + 1 >= arguments.size()) {
        return fallback;
    }
    const QString value = arguments.at(at + 1);
    arguments.remove(at, 2);
    return value;
}

bool takeFlag(QStringList& arguments, const QString& name) {
    return arguments.removeAll(name) > 0;
}

} // namespace gainsay::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/extractors.h"
#include "app/session/session.h"

#include <QIODevice>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTextStream>

#include <functional>
#include <memory>
#include <vector>

namespace gainsay::cli {

/// Exit codes: what scripts rely on.
enum class ExitCode { AllDone = 0, SomethingFailed = 1, Usage = 2 };

/// What a command works with. Results go to `out`, messages to `err`.
struct Context {
    const Environment& environment;
    session::Extractor extractor;
    session::ListingReader listEntities;
    QIODevice& in;
    QTextStream& out;
    QTextStream& err;
    bool json = false; ///< one JSON object a line instead of words
};

/// One subcommand of gainsay-cli.
struct Command {
    QString name;     ///< "import"
    QString synopsis; ///< "import DOSSIER PATH…"
    QString purpose;  ///< one line for the list of commands
    std::function<ExitCode(Context&, const QStringList& arguments)> run;
};

/// Prints what was wrong in the call and how it is meant; returns Usage.
ExitCode usageError(Context& context, const Command& command, const QString& why = {});
/// Prints the failure; returns SomethingFailed.
ExitCode failed(Context& context, const Error& error);
/// Prints one result: the object as a line of JSON, or the words.
void print(Context& context, const QJsonObject& object, const QString& words);

/// Opens the dossier that a command was given.
[[nodiscard]] Result<std::unique_ptr<session::Session>>
openSession(Context& context, const QString& path, dossier::Access access = dossier::Access::ReadWrite);

/// Tells which of the user's lexicons are left out, each with its reason.
void warnOfLexicons(Context& context, const std::vector<Error>& problems);

/// The value of "--name VALUE", taken out of the arguments; the fallback where it is not given.
[[nodiscard]] QString takeOption(QStringList& arguments, const QString& name, const QString& fallback = {});
/// Whether "--name" is given; takes it out.
[[nodiscard]] bool takeFlag(QStringList& arguments, const QString& name);

/// All subcommands, in the order of the help.
[[nodiscard]] std::vector<Command> allCommands();

} // namespace gainsay::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "app/cli/commands.h"

#include <algorithm>

namespace gainsay::cli {
namespace {

void printHelp(QTextStream& stream, const std::vector<Command>& commands) {
    stream << "Gainsay " << GAINSAY_VERSION
           << ": reads several accounts of one event and shows where they contradict.\n\n"
           << "Usage: gainsay-cli COMMAND [--json] …\n\n";
    for (const Command& command : commands) {
        stream << "  " << command.synopsis << "\n      " << command.purpose << '\n';
    }
    stream << "\nResults go to standard output, with --json one JSON object a line; messages go to standard error.\n"
              "Exit codes: 0 all done, 1 something failed (each failure is named), 2 wrong usage.\n";
}

} // namespace

std::vector<Command> allCommands() {
    return {newCommand(),      sampleCommand(),   importCommand(),         extractCommand(),
            articleCommand(),  anchorCommand(),   annotateCommand(),       entityCommand(),
            mentionsCommand(), compareCommand(),  contradictionsCommand(), originsCommand(),
            versionsCommand(), revisionCommand(), orphansCommand(),        searchCommand(),
            exportCommand(),   mergeCommand(),    verifyCommand(),         undoCommand(),
            redoCommand(),     logCommand(),      backupCommand(),         backupsCommand(),
            restoreCommand()};
}

ExitCode runProgram(Context& context, QStringList arguments) {
    const auto commands = allCommands();
    context.json = takeFlag(arguments, QStringLiteral("--json"));
    if (arguments.isEmpty() || arguments.first() == u"--help" || arguments.first() == u"help") {
        printHelp(arguments.isEmpty() ? context.err : context.out, commands);
        return arguments.isEmpty() ? ExitCode::Usage : ExitCode::AllDone;
    }
    if (arguments.first() == u"--version") {
        context.out << "gainsay-cli " << GAINSAY_VERSION << '\n';
        return ExitCode::AllDone;
    }
    const QString name = arguments.takeFirst();
    const auto command = std::ranges::find(commands, name, &Command::name);
    if (command == commands.end()) {
        context.err << "gainsay-cli: there is no command “" << name << "”.\n";
        printHelp(context.err, commands);
        return ExitCode::Usage;
    }
    if (arguments.contains(QStringLiteral("--help"))) {
        context.out << "Usage: gainsay-cli " << command->synopsis << "\n  " << command->purpose << '\n';
        return ExitCode::AllDone;
    }
    return command->run(context, arguments);
}

} // namespace gainsay::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/hash.h"
#include "app/cli/commands.h"
#include "app/session/evidence.h"
#include "app/session/sampledossier.h"

#include <QJsonArray>

namespace gainsay::cli {
namespace {

ExitCode runNew(Context& context, const QStringList& arguments) {
    if (arguments.size() != 1) {
        return usageError(context, newCommand());
    }
    const auto session = session::Session::create(arguments.first(), context.environment, context.extractor);
    if (!session) {
        return failed(context, session.error());
    }
    print(context, {{QStringLiteral("path"), arguments.first()}}, QStringLiteral("made %1").arg(arguments.first()));
    return ExitCode::AllDone;
}

ExitCode runSample(Context& context, const QStringList& arguments) {
    if (arguments.size() != 1) {
        return usageError(context, sampleCommand());
    }
    const auto built = session::buildSampleDossier(arguments.first(), context.environment, context.extractor);
    if (!built) {
        return failed(context, built.error());
    }
    print(context, {{QStringLiteral("path"), arguments.first()}}, QStringLiteral("made %1").arg(arguments.first()));
    return ExitCode::AllDone;
}

/// A folder is checked as an evidence bundle, anything else as a dossier.
Result<dossier::Verification> verify(Context& context, const QString& path) {
    if (session::isEvidence(path)) {
        return session::verifyEvidence(path);
    }
    const auto session = openSession(context, path, dossier::Access::ReadOnly);
    return session ? (*session)->verify() : Result<dossier::Verification>(passOn(session));
}

ExitCode runVerify(Context& context, const QStringList& arguments) {
    if (arguments.size() != 1) {
        return usageError(context, verifyCommand());
    }
    const auto verification = verify(context, arguments.first());
    if (!verification) {
        return failed(context, verification.error());
    }
    QJsonArray findings;
    for (const auto& finding : verification->findings) {
        findings.append(QJsonObject{{QStringLiteral("where"), finding.where}, {QStringLiteral("what"), finding.what}});
        context.err << "gainsay-cli: " << finding.where << ": " << finding.what << '\n';
    }
    const QString words = verification->isClean()
                              ? QStringLiteral("verified: %1 stored files, %2 journal entries, %3 quotes")
                              : QStringLiteral("NOT verified: %4 findings among %1 stored files, %2 journal entries, %3 quotes");
    QString line = words.arg(verification->contents).arg(verification->journalEntries).arg(verification->quotes);
    if (!verification->isClean()) {
        line = line.arg(verification->findings.size());
    }
    print(context,
          {{QStringLiteral("verified"), verification->isClean()},
           {QStringLiteral("contents"), verification->contents},
           {QStringLiteral("journal_entries"), verification->journalEntries},
           {QStringLiteral("quotes"), verification->quotes},
           {QStringLiteral("findings"), findings}},
          line);
    return verification->isClean() ? ExitCode::AllDone : ExitCode::SomethingFailed;
}

/// Undo and redo differ in one call and two words.
ExitCode runStep(Context& context, const QStringList& arguments, const Command& command, bool isUndo) {
    if (arguments.size() != 1) {
        return usageError(context, command);
    }
    const auto session = openSession(context, arguments.first());
    if (!session) {
        return failed(context, session.error());
    }
    const auto state = (*session)->undoState();
    if (!state) {
        return failed(context, state.error());
    }
    const QString summary = isUndo ? state->undo : state->redo;
    if (summary.isEmpty()) {
        return failed(context, {ErrorCode::NotFound,
                                isUndo ? QStringLiteral("There is nothing to undo.") : QStringLiteral("There is nothing to redo."),
                                {}});
    }
    const auto done = isUndo ? (*session)->actions().undo() : (*session)->actions().redo();
    if (!done) {
        return failed(context, done.error());
    }
    print(context, {{isUndo ? QStringLiteral("undone") : QStringLiteral("redone"), summary}},
          (isUndo ? QStringLiteral("undone: %1") : QStringLiteral("redone: %1")).arg(summary));
    return ExitCode::AllDone;
}

ExitCode runLog(Context& context, QStringList arguments) {
    const qint64 limit = takeOption(arguments, QStringLiteral("--limit"), QStringLiteral("-1")).toLongLong();
    if (arguments.size() != 1) {
        return usageError(context, logCommand());
    }
    const auto session = openSession(context, arguments.first(), dossier::Access::ReadOnly);
    if (!session) {
        return failed(context, session.error());
    }
    const auto entries = (*session)->log(limit);
    if (!entries) {
        return failed(context, entries.error());
    }
    for (const auto& entry : *entries) {
        const QString kind = dossier::toString(entry.kind);
        const QString verb = entry.kind == dossier::EntryKind::Do ? QString() : QStringLiteral("%1 %2: ").arg(kind).arg(*entry.target);
        print(context,
              {{QStringLiteral("sequence"), entry.sequence},
               {QStringLiteral("at"), entry.at.toString(Qt::ISODateWithMs)},
               {QStringLiteral("actor"), entry.actor},
               {QStringLiteral("kind"), kind},
               {QStringLiteral("target"), entry.target ? QJsonValue(*entry.target) : QJsonValue()},
               {QStringLiteral("action"), entry.action.code},
               {QStringLiteral("summary"), entry.action.summary},
               {QStringLiteral("hash"), toHex(entry.hash)}},
              QStringLiteral("%1  %2  %3  %4%5  %6")
                  .arg(entry.sequence, 5)
                  .arg(entry.at.toString(Qt::ISODate), entry.actor, verb, entry.action.summary, toHex(entry.hash).first(12)));
    }
    return ExitCode::AllDone;
}

} // namespace

Command newCommand() {
    return {QStringLiteral("new"), QStringLiteral("new DOSSIER"), QStringLiteral("Make an empty dossier."), runNew};
}

Command sampleCommand() {
    return {QStringLiteral("sample"), QStringLiteral("sample DOSSIER"),
            QStringLiteral("Make a copy of the sample dossier."), runSample};
}

Command verifyCommand() {
    return {QStringLiteral("verify"), QStringLiteral("verify DOSSIER|BUNDLE"),
            QStringLiteral("Check structure, stored bytes, journal and every quote; of a bundle every file as well."), runVerify};
}

Command undoCommand() {
    return {QStringLiteral("undo"), QStringLiteral("undo DOSSIER"), QStringLiteral("Take the last action back."),
            [](Context& context, const QStringList& arguments) { return runStep(context, arguments, undoCommand(), true); }};
}

Command redoCommand() {
    return {QStringLiteral("redo"), QStringLiteral("redo DOSSIER"), QStringLiteral("Do the last undone action again."),
            [](Context& context, const QStringList& arguments) { return runStep(context, arguments, redoCommand(), false); }};
}

Command logCommand() {
    return {QStringLiteral("log"), QStringLiteral("log DOSSIER [--limit N]"),
            QStringLiteral("List the journal, newest first."), runLog};
}

} // namespace gainsay::cli

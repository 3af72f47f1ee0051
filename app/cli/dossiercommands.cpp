// SPDX-License-Identifier: GPL-3.0-or-later
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

} // namespace gainsay::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/hash.h"
#include "app/cli/commands.h"
#include "app/session/evidence.h"

namespace gainsay::cli {
namespace {

ExitCode exportEvidence(Context& context, const QString& dossierPath, const QString& folder) {
    const auto session = openSession(context, dossierPath, dossier::Access::ReadOnly);
    if (!session) {
        return failed(context, session.error());
    }
    const auto written = session::writeEvidence((*session)->actions(), (*session)->contradictions(), folder);
    if (!written) {
        return failed(context, written.error());
    }
    print(context,
          {{QStringLiteral("path"), written->path},
           {QStringLiteral("articles"), written->articles},
           {QStringLiteral("versions"), written->versions},
           {QStringLiteral("quotes"), written->quotes},
           {QStringLiteral("journal_entries"), written->journalEntries},
           {QStringLiteral("journal_last_hash"), toHex(written->lastHash)}},
          QStringLiteral("wrote %1: %2 articles in %3 versions, %4 quotes, %5 journal entries up to %6")
              .arg(written->path)
              .arg(written->articles)
              .arg(written->versions)
              .arg(written->quotes)
              .arg(written->journalEntries)
              .arg(toHex(written->lastHash)));
    return ExitCode::AllDone;
}

ExitCode runExport(Context& context, QStringList arguments) {
    const QString format = takeOption(arguments, QStringLiteral("--format"), QStringLiteral("html"));
    const QString path = takeOption(arguments, QStringLiteral("-o"));
    session::ReportOptions options;
    options.letterPaper = takeFlag(arguments, QStringLiteral("--letter"));
    options.notes = !takeFlag(arguments, QStringLiteral("--without-notes"));
    options.dismissedContradictions = takeFlag(arguments, QStringLiteral("--with-dismissed"));
    if (arguments.size() != 1 || path.isEmpty()) {
        return usageError(context, exportCommand());
    }
    if (format == u"bagit") {
        return exportEvidence(context, arguments.first(), path);
    }
    if (format != u"html" && format != u"pdf") {
        return usageError(context, exportCommand(), QStringLiteral("“%1” is none of html, pdf, bagit.").arg(format));
    }
    const auto session = openSession(context, arguments.first(), dossier::Access::ReadOnly);
    if (!session) {
        return failed(context, session.error());
    }
    const auto written = (*session)->reports().write(
        format == u"pdf" ? session::ReportFormat::Pdf : session::ReportFormat::Html, options, path);
    if (!written) {
        return failed(context, written.error());
    }
    print(context,
          {{QStringLiteral("path"), written->path},
           {QStringLiteral("articles"), written->articles},
           {QStringLiteral("quotes"), written->quotes},
           {QStringLiteral("claims"), written->claims},
           {QStringLiteral("contradictions"), written->contradictions}},
          QStringLiteral("wrote %1: %2 articles, %3 quotes, %4 claims, %5 contradictions")
              .arg(written->path)
              .arg(written->articles)
              .arg(written->quotes)
              .arg(written->claims)
              .arg(written->contradictions));
    return ExitCode::AllDone;
}

} // namespace

Command exportCommand() {
    return {QStringLiteral("export"),
            QStringLiteral("export DOSSIER --format html|pdf|bagit -o OUT [--without-notes] [--with-dismissed] [--letter]"),
            QStringLiteral("Write an annotated report, or an evidence bundle (a BagIt folder)."), runExport};
}

} // namespace gainsay::cli

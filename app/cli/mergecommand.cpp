// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace gainsay::cli {
namespace {

using dossier::Decision;

std::optional<Decision> readDecision(const QString& name) {
    return name == u"mine"     ? std::optional(Decision::Mine)
           : name == u"theirs" ? std::optional(Decision::Theirs)
           : name == u"both"   ? std::optional(Decision::Both)
                               : std::nullopt;
}

QString kindName(dossier::ConflictKind kind) {
    switch (kind) {
    case dossier::ConflictKind::EditedTwice:
        return QStringLiteral("edited-twice");
    case dossier::ConflictKind::DeletedAndEdited:
        return QStringLiteral("deleted-and-edited");
    case dossier::ConflictKind::DeletedAndUsed:
        return QStringLiteral("deleted-and-used");
    case dossier::ConflictKind::SaidTwice:
        return QStringLiteral("said-twice");
    case dossier::ConflictKind::DecidedDifferently:
        break;
    }
    return QStringLiteral("decided-differently");
}

QJsonObject sideObject(const dossier::ConflictSide& side) {
    return {{QStringLiteral("words"), side.words},
            {QStringLiteral("actor"), side.actor},
            {QStringLiteral("at"), side.at.isValid() ? QJsonValue(side.at.toString(Qt::ISODateWithMs)) : QJsonValue()}};
}

QString sideWords(const dossier::ConflictSide& side) {
    return side.actor.isEmpty() ? side.words
                                : QStringLiteral("%1 (%2, %3)").arg(side.words, side.actor, side.at.toString(Qt::ISODate));
}

void printConflict(Context& context, const dossier::MergeConflict& conflict) {
    print(context,
          {{QStringLiteral("conflict"), conflict.id},
           {QStringLiteral("kind"), kindName(conflict.kind)},
           {QStringLiteral("subject"), conflict.subject},
           {QStringLiteral("mine"), sideObject(conflict.mine)},
           {QStringLiteral("theirs"), sideObject(conflict.theirs)},
           {QStringLiteral("can_keep_both"), conflict.canKeepBoth}},
          QStringLiteral("conflict %1: %2\n  mine:   %3\n  theirs: %4")
              .arg(conflict.id, conflict.subject, sideWords(conflict.mine), sideWords(conflict.theirs)));
}

/// Decisions as lines of JSON: {"conflict": "0a1b…", "take": "mine"}.
Result<dossier::Decisions> readDecisions(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::Unreadable, QStringLiteral("The decisions in “%1” cannot be read.").arg(path),
                       file.errorString());
    }
    dossier::Decisions decisions;
    for (int number = 1; !file.atEnd(); ++number) {
        const QByteArray line = file.readLine().trimmed();
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        const auto take = readDecision(object[u"take"].toString());
        const QString id = object[u"conflict"].toString();
        if (!line.isEmpty() && (!take || id.isEmpty())) {
            return failure(ErrorCode::InvalidInput,
                           QStringLiteral("Line %1 of “%2” is no decision. Write {\"conflict\": ID, \"take\": \"mine\"}, "
                                          "\"theirs\" or, for notes, \"both\".")
                               .arg(number)
                               .arg(path));
        }
        if (take) {
            decisions[id] = *take;
        }
    }
    return decisions;
}

QJsonObject outcomeObject(const session::MergeOutcome& outcome) {
    QJsonArray brings;
    for (const auto& rows : outcome.plan.brings) {
        brings.append(QJsonObject{{QStringLiteral("table"), QString::fromLatin1(rows.table)},
                                  {QStringLiteral("added"), rows.added},
                                  {QStringLiteral("changed"), rows.changed},
                                  {QStringLiteral("deleted"), rows.deleted}});
    }
    return {{QStringLiteral("merged"), outcome.undecided.empty()},
            {QStringLiteral("entry"), outcome.entry ? QJsonValue(*outcome.entry) : QJsonValue()},
            {QStringLiteral("actions"), static_cast<qint64>(outcome.plan.incoming.size())},
            {QStringLiteral("conflicts"), static_cast<qint64>(outcome.plan.conflicts.size())},
            {QStringLiteral("undecided"), static_cast<qint64>(outcome.undecided.size())},
            {QStringLiteral("brings"), brings},
            {QStringLiteral("notices"), QJsonArray::fromStringList(outcome.plan.notices)}};
}

QString outcomeWords(const session::MergeOutcome& outcome) {
    if (!outcome.undecided.empty()) {
        return QStringLiteral("not merged: %1 conflicts to decide; nothing was changed").arg(outcome.undecided.size());
    }
    if (!outcome.entry) {
        return QStringLiteral("nothing new: everything in the copy is here already");
    }
    QStringList lines{QStringLiteral("merged as entry %1: %2 actions, %3 conflicts decided")
                          .arg(*outcome.entry)
                          .arg(outcome.plan.incoming.size())
                          .arg(outcome.plan.conflicts.size())};
    for (const auto& rows : outcome.plan.brings) {
        lines << QStringLiteral("  %1: %2 added, %3 changed, %4 deleted")
                     .arg(QString::fromLatin1(rows.table))
                     .arg(rows.added)
                     .arg(rows.changed)
                     .arg(rows.deleted);
    }
    for (const QString& notice : outcome.plan.notices) {
        lines << QStringLiteral("  ") + notice;
    }
    return lines.join(u'\n');
}

ExitCode runMerge(Context& context, QStringList arguments) {
    const QString policy = takeOption(arguments, QStringLiteral("--on-conflict"));
    const QString file = takeOption(arguments, QStringLiteral("--decisions"));
    const auto forAll = readDecision(policy);
    if (arguments.size() != 2 || (!policy.isEmpty() && !forAll)) {
        return usageError(context, mergeCommand());
    }
    auto decisions = file.isEmpty() ? Result<dossier::Decisions>() : readDecisions(file);
    if (!decisions) {
        return failed(context, decisions.error());
    }
    const auto session = openSession(context, arguments.first());
    if (!session) {
        return failed(context, session.error());
    }
    const auto outcome =
        (*session)->merging().merge(arguments.last(), [&](const dossier::MergeConflict& conflict) {
            const auto found = decisions->find(conflict.id);
            if (found != decisions->end()) {
                return found->second;
            }
            // Where both cannot be kept, that is no decision, and the conflict stays open.
            return forAll.value_or(Decision::Undecided);
        });
    if (!outcome) {
        return failed(context, outcome.error());
    }
    for (const dossier::MergeConflict& conflict : outcome->undecided) {
        printConflict(context, conflict);
    }
    print(context, outcomeObject(*outcome), outcomeWords(*outcome));
    if (!outcome->undecided.empty()) {
        context.err << "gainsay-cli: decide with --on-conflict mine|theirs, or one by one with --decisions FILE.\n";
        return ExitCode::SomethingFailed;
    }
    return ExitCode::AllDone;
}

} // namespace

Command mergeCommand() {
    return {QStringLiteral("merge"),
            QStringLiteral("merge DOSSIER OTHER [--on-conflict mine|theirs|both] [--decisions FILE]"),
            QStringLiteral("Bring in what was done in another copy of the dossier; conflicts are listed and decided by you."),
            runMerge};
}

} // namespace gainsay::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/hash.h"
#include "app/cli/commands.h"

#include <QTimeZone>

namespace gainsay::cli {
namespace {

Error nothingToStep(bool isUndo) {
    return {ErrorCode::NotFound,
            isUndo ? QStringLiteral("There is nothing to undo.") : QStringLiteral("There is nothing to redo."),
            {}};
}

/// The summary of what was undone or done again, in this or that place of the journal.
Result<QString> step(session::Session& session, bool isUndo, std::optional<qint64> entry) {
    auto& actions = session.actions();
    if (entry) {
        const auto chosen = actions.dossier().journal().entry(*entry);
        const auto done = !chosen ? Result<void>(passOn(chosen))
                          : isUndo ? actions.undoAction(*entry)
                                   : actions.redoAction(*entry);
        return done ? Result<QString>(chosen->action.summary) : Result<QString>(passOn(done));
    }
    const auto state = session.undoState();
    if (!state) {
        return passOn(state);
    }
    const QString summary = isUndo ? state->undo : state->redo;
    if (summary.isEmpty()) {
        return std::unexpected(nothingToStep(isUndo));
    }
    const auto done = isUndo ? actions.undo() : actions.redo();
    return done ? Result<QString>(summary) : Result<QString>(passOn(done));
}

/// Undo and redo differ in one call and two words.
ExitCode runStep(Context& context, QStringList arguments, const Command& command, bool isUndo) {
    const QString option = takeOption(arguments, QStringLiteral("--entry"));
    bool isNumber = true;
    const auto entry = option.isEmpty() ? std::nullopt : std::optional(option.toLongLong(&isNumber));
    if (arguments.size() != 1 || !isNumber) {
        return usageError(context, command);
    }
    const auto session = openSession(context, arguments.first());
    if (!session) {
        return failed(context, session.error());
    }
    const auto summary = step(**session, isUndo, entry);
    if (!summary) {
        return failed(context, summary.error());
    }
    print(context, {{isUndo ? QStringLiteral("undone") : QStringLiteral("redone"), *summary}},
          (isUndo ? QStringLiteral("undone: %1") : QStringLiteral("redone: %1")).arg(*summary));
    return ExitCode::AllDone;
}

/// "2031-03-05" (the day's start, or its end), or a moment in ISO 8601; invalid where it is neither.
QDateTime readMoment(const QString& text, bool isEnd) {
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid() && text.size() == 10) {
        return (isEnd ? day.addDays(1) : day).startOfDay(QTimeZone::UTC);
    }
    return QDateTime::fromString(text, Qt::ISODate);
}

/// Takes the options that limit the list; what is wrong with them, or nothing.
std::optional<QString> takeFilter(QStringList& arguments, dossier::HistoryFilter& filter) {
    const auto takeId = [&arguments](const QString& name, auto& into) {
        using Id = std::remove_reference_t<decltype(*into)>;
        const QString text = takeOption(arguments, name);
        if (!text.isEmpty()) {
            into = Id::fromString(text);
        }
        return text.isEmpty() || !into->isNull();
    };
    if (!takeId(QStringLiteral("--article"), filter.article) || !takeId(QStringLiteral("--quote"), filter.quote)
        || !takeId(QStringLiteral("--entity"), filter.entity)) {
        return QStringLiteral("--article, --quote and --entity take an id, as other commands print it with --json.");
    }
    filter.actor = takeOption(arguments, QStringLiteral("--person"));
    filter.words = takeOption(arguments, QStringLiteral("--words"));
    const QString since = takeOption(arguments, QStringLiteral("--since"));
    const QString until = takeOption(arguments, QStringLiteral("--until"));
    filter.from = readMoment(since, false);
    filter.until = readMoment(until, true);
    if ((!since.isEmpty() && !filter.from.isValid()) || (!until.isEmpty() && !filter.until.isValid())) {
        return QStringLiteral("--since and --until take a day (2031-03-05) or a moment (2031-03-05T09:00:00Z).");
    }
    bool isNumber = true;
    filter.limit = takeOption(arguments, QStringLiteral("--limit"), QStringLiteral("-1")).toLongLong(&isNumber);
    return isNumber ? std::nullopt : std::optional(QStringLiteral("--limit takes a number."));
}

void printEntry(Context& context, const dossier::HistoryEntry& entry) {
    const QString kind = dossier::toString(entry.kind);
    QString words = entry.action.summary;
    if (entry.target) {
        words = QStringLiteral("%1 %2: %3").arg(kind).arg(*entry.target).arg(words);
    }
    if (entry.mergedWith) {
        words += QStringLiteral("  (with merge %1)").arg(*entry.mergedWith);
    } else if (!entry.isInForce) {
        words += QStringLiteral("  (undone)");
    }
    print(context,
          {{QStringLiteral("sequence"), entry.sequence},
           {QStringLiteral("at"), entry.at.toString(Qt::ISODateWithMs)},
           {QStringLiteral("actor"), entry.actor},
           {QStringLiteral("kind"), kind},
           {QStringLiteral("target"), entry.target ? QJsonValue(*entry.target) : QJsonValue()},
           {QStringLiteral("action"), entry.action.code},
           {QStringLiteral("summary"), entry.action.summary},
           {QStringLiteral("in_force"), entry.isInForce},
           {QStringLiteral("merged_with"), entry.mergedWith ? QJsonValue(*entry.mergedWith) : QJsonValue()},
           {QStringLiteral("hash"), toHex(entry.hash)}},
          QStringLiteral("%1  %2  %3  %4  %5")
              .arg(entry.sequence, 5)
              .arg(entry.at.toString(Qt::ISODate), entry.actor, words, toHex(entry.hash).left(12)));
}

ExitCode runLog(Context& context, QStringList arguments) {
    dossier::HistoryFilter filter;
    const auto wrong = takeFilter(arguments, filter);
    if (wrong || arguments.size() != 1) {
        return usageError(context, logCommand(), wrong.value_or(QString()));
    }
    const auto session = openSession(context, arguments.first(), dossier::Access::ReadOnly);
    if (!session) {
        return failed(context, session.error());
    }
    const auto entries = (*session)->history(filter);
    if (!entries) {
        return failed(context, entries.error());
    }
    for (const auto& entry : *entries) {
        printEntry(context, entry);
    }
    return ExitCode::AllDone;
}

} // namespace

Command undoCommand() {
    return {QStringLiteral("undo"), QStringLiteral("undo DOSSIER [--entry N]"),
            QStringLiteral("Take the last action back, or a single earlier one that nothing later depends on."),
            [](Context& context, const QStringList& arguments) { return runStep(context, arguments, undoCommand(), true); }};
}

Command redoCommand() {
    return {QStringLiteral("redo"), QStringLiteral("redo DOSSIER [--entry N]"),
            QStringLiteral("Do the last undone action again, or a single earlier one."),
            [](Context& context, const QStringList& arguments) { return runStep(context, arguments, redoCommand(), false); }};
}

Command logCommand() {
    return {QStringLiteral("log"),
            QStringLiteral("log DOSSIER [--article ID] [--quote ID] [--entity ID] [--person NAME] [--words TEXT] "
                           "[--since DAY] [--until DAY] [--limit N]"),
            QStringLiteral("List the journal, newest first."), runLog};
}

} // namespace gainsay::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/session/backups.h"

#include <QFileInfo>
#include <QLocale>

namespace gainsay::cli {
namespace {

ExitCode runBackup(Context& context, const QStringList& arguments) {
    if (arguments.size() != 1) {
        return usageError(context, backupCommand());
    }
    const auto made = session::backUp(arguments.first(), context.environment, dossier::BackupReason::Asked, false);
    if (!made) {
        return failed(context, made.error());
    }
    const dossier::Backup& backup = made->value();
    print(context, {{QStringLiteral("path"), backup.path}, {QStringLiteral("bytes"), backup.bytes}},
          QStringLiteral("made and checked %1").arg(backup.path));
    return ExitCode::AllDone;
}

QString changesInWords(const session::BackupRow& row) {
    if (!row.isReadable) {
        return QStringLiteral("damaged");
    }
    return row.changesSince ? QStringLiteral("%1 changes since").arg(*row.changesSince)
                            : QStringLiteral("another history");
}

ExitCode runBackups(Context& context, const QStringList& arguments) {
    if (arguments.size() != 1) {
        return usageError(context, backupsCommand());
    }
    const auto list = session::listBackups(arguments.first(), context.environment);
    if (!list) {
        return failed(context, list.error());
    }
    for (const session::BackupRow& row : list->rows) {
        const QString reason = dossier::toString(row.backup.reason);
        print(context,
              {{QStringLiteral("path"), row.backup.path},
               {QStringLiteral("at"), row.backup.at.toString(Qt::ISODateWithMs)},
               {QStringLiteral("reason"), reason},
               {QStringLiteral("bytes"), row.backup.bytes},
               {QStringLiteral("readable"), row.isReadable},
               {QStringLiteral("last_entry"), row.lastEntry},
               {QStringLiteral("changes_since"), row.changesSince ? QJsonValue(*row.changesSince) : QJsonValue()},
               {QStringLiteral("dossier"), row.backup.dossierPath}},
              QStringLiteral("%1  %2  %3  %4  %5")
                  .arg(row.backup.at.toString(Qt::ISODate), reason, QLocale::c().formattedDataSize(row.backup.bytes),
                       changesInWords(row), row.backup.path));
    }
    if (list->rows.empty()) {
        context.err << "gainsay-cli: there are no backups yet in " << list->folder << '\n';
    }
    return ExitCode::AllDone;
}

ExitCode runRestore(Context& context, const QStringList& arguments) {
    if (arguments.isEmpty() || arguments.size() > 2) {
        return usageError(context, restoreCommand());
    }
    QString path = arguments.value(1);
    if (path.isEmpty()) {
        const auto newest = session::newestSoundBackup(arguments.first(), context.environment);
        if (!newest) {
            return failed(context, {ErrorCode::NotFound,
                                    QStringLiteral("There is no sound backup of “%1”. Name one as a second argument.")
                                        .arg(arguments.first()),
                                    {}});
        }
        path = newest->backup.path;
    }
    const auto restored = session::restore(path, arguments.first(), context.environment);
    if (!restored) {
        return failed(context, restored.error());
    }
    const QString kept =
        restored->keptAs.isEmpty() ? QString() : QStringLiteral("; as it was before: %1").arg(restored->keptAs);
    print(context, {{QStringLiteral("restored"), path}, {QStringLiteral("kept_as"), restored->keptAs}},
          QStringLiteral("restored %1%2").arg(path, kept));
    return ExitCode::AllDone;
}

} // namespace

Command backupCommand() {
    return {QStringLiteral("backup"), QStringLiteral("backup DOSSIER"),
            QStringLiteral("Make a backup now and check it."), runBackup};
}

Command backupsCommand() {
    return {QStringLiteral("backups"), QStringLiteral("backups DOSSIER"),
            QStringLiteral("List the backups, newest first, also of a damaged dossier."), runBackups};
}

Command restoreCommand() {
    return {QStringLiteral("restore"), QStringLiteral("restore DOSSIER [BACKUP]"),
            QStringLiteral("Put a backup (the newest sound one) in the dossier's place; what was there is kept."),
            runRestore};
}

} // namespace gainsay::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/migration.h"

#include "app/dossier/founding.h"
#include "app/dossier/rows.h"
#include "app/dossier/schema.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace gainsay::dossier {
namespace {

QString readText(const Statement& row) {
    return row.text(0);
}

Error unsound(const Connection& connection, int step, const QString& finding) {
    return {ErrorCode::Corrupt,
            QCoreApplication::translate(
                "Dossier", "“%1” could not be brought to the file format of this Gainsay, because the file is damaged. "
                           "Nothing was changed. Restore a backup, or run “gainsay-cli verify” to see what is wrong.")
                .arg(QFileInfo(connection.path()).fileName()),
            QStringLiteral("step %1: %2").arg(step).arg(finding)};
}

/// Of the file as the transaction would leave it.
Result<void> checkSoundness(Connection& connection, int step) {
    const auto dangling = listRows(
        connection,
        "SELECT \"table\" || ' refers to a missing row of ' || parent FROM pragma_foreign_key_check LIMIT 1", readText);
    if (!dangling) {
        return passOn(dangling);
    }
    const auto damage =
        listRows(connection, "SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok' LIMIT 1",
                 readText);
    if (!damage) {
        return passOn(damage);
    }
    for (const auto& findings : {*dangling, *damage}) {
        if (!findings.empty()) {
            return std::unexpected(unsound(connection, step, findings.front()));
        }
    }
    return {};
}

/// One step, or none where the version has changed since it was last looked at.
Result<void> takeStep(Connection& connection, int step) {
    auto transaction = Transaction::begin(connection);
    if (!transaction) {
        return passOn(transaction);
    }
    const auto version = connection.integer("PRAGMA user_version");
    if (!version) {
        return passOn(version);
    }
    if (*version != step - 1) {
        return {};
    }
    const QByteArray commands = schemaStep(step) + "\n; PRAGMA user_version = " + QByteArray::number(step);
    if (auto done = connection.execute(commands); !done) {
        return done;
    }
    if (auto sealed = step == 2 ? sealFounding(connection) : Result<void>(); !sealed) {
        return sealed;
    }
    if (auto sound = checkSoundness(connection, step); !sound) {
        return sound;
    }
    return transaction->commit();
}

} // namespace

Result<void> migrate(Connection& connection, const std::function<Result<void>(Connection&)>& backUp) {
    const auto version = connection.integer("PRAGMA user_version");
    if (!version) {
        return passOn(version);
    }
    if (*version >= schemaVersion) {
        return {};
    }
    if (auto saved = backUp(connection); !saved) {
        return saved;
    }
    for (int step = static_cast<int>(*version) + 1; step <= schemaVersion; ++step) {
        if (auto taken = takeStep(connection, step); !taken) {
            return taken;
        }
    }
    return {};
}

} // namespace gainsay::dossier

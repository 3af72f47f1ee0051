// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/connection.h"
#include "app/dossier/rows.h"

/// Changes a dossier by plain SQL, as any tool could do, and covers the traces: triggers that stood in the way and were
/// dropped for it are put back, so that the file opens as if nothing had been.
inline gainsay::Result<void> tamper(const QString& path, const QByteArray& sql) {
    using namespace gainsay;
    auto connection = dossier::Connection::open(path, dossier::Access::ReadWrite);
    if (!connection) {
        return passOn(connection);
    }
    struct Trigger {
        QString name;
        QString sql;
    };
    const auto triggers = dossier::listRows(
        **connection, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'",
        +[](const dossier::Statement& row) { return Trigger{row.text(0), row.text(1)}; });
    if (!triggers) {
        return passOn(triggers);
    }
    auto done = (*connection)->execute(sql);
    for (const Trigger& trigger : *triggers) {
        if (done) {
            done = (*connection)
                       ->execute(
                           QStringLiteral("DROP TRIGGER IF EXISTS \"%1\"; %2").arg(trigger.name, trigger.sql).toUtf8());
        }
    }
    return done;
}

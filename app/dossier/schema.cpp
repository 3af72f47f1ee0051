// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/schema.h"

#include "app/domain/keys.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace gainsay::dossier {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Dossier", text);
}

QByteArray canonicalSchema() {
    QFile file(QStringLiteral(":/schema/0001.sql"));
    // Compiled into the program: only a broken build lacks it, and then the commands below fail with a clear detail.
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Result<void> layOutSchema(Connection& connection, int) {
    return connection.execute(canonicalSchema());
}

Result<void> createSchema(Connection& connection, const Environment& environment) {
    // The journal mode cannot be changed inside a transaction.
    if (auto mode = connection.execute("PRAGMA journal_mode = WAL"); !mode) {
        return mode;
    }
    auto transaction = Transaction::begin(connection);
    if (!transaction) {
        return passOn(transaction);
    }
    if (auto laidOut = connection.execute(canonicalSchema()); !laidOut) {
        return laidOut;
    }
    const QByteArray marks = "PRAGMA application_id = " + QByteArray::number(applicationId)
                             + "; PRAGMA user_version = " + QByteArray::number(schemaVersion);
    if (auto marked = connection.execute(marks); !marked) {
        return marked;
    }
    auto founding = connection.prepare("INSERT INTO dossier (id, created_at, created_by) VALUES (?1, ?2, ?3)");
    if (!founding) {
        return passOn(founding);
    }
    const auto founded =
        founding->bind(environment.ids.next().toRfc4122(), environment.clock.now(), environment.actor).run();
    if (!founded) {
        return founded;
    }
    return transaction->commit();
}

Result<void> checkSchema(Connection& connection) {
    const QString name = QFileInfo(connection.path()).fileName();
    const auto id = connection.integer("PRAGMA application_id");
    if (!id) {
        return passOn(id);
    }
    if (*id != applicationId) {
        return failure(ErrorCode::NotADossier,
                       tr("“%1” is not a Gainsay dossier. Choose a file that Gainsay made; its name usually ends in .gainsay.").arg(name),
                       QStringLiteral("application_id %1").arg(*id));
    }
    const auto version = connection.integer("PRAGMA user_version");
    if (!version) {
        return passOn(version);
    }
    if (*version > schemaVersion) {
        return failure(ErrorCode::NewerVersion,
                       tr("“%1” was written by a newer Gainsay (file format %2; this program knows %3). Nothing was changed. "
                          "Install the newer Gainsay to open it.")
                           .arg(name)
                           .arg(*version)
                           .arg(schemaVersion),
                       {});
    }
    if (*version < 1) {
        return failure(ErrorCode::Corrupt, tr("“%1” is marked as a dossier, but has no file format. It is damaged.").arg(name),
                       QStringLiteral("user_version %1").arg(*version));
    }
    return {};
}

} // namespace gainsay::dossier

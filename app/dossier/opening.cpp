// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/opening.h"

#include "app/dossier/approach.h"
#include "app/dossier/examination.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace gainsay::dossier {
namespace {

QString newerNotice(const QString& path, int version) {
    return QCoreApplication::translate(
               "Dossier",
               "“%1” was written by a newer Gainsay (file format %2; this program knows %3). It can be read here, "
               "but not changed. Install the newer Gainsay to work on it.")
        .arg(QFileInfo(path).fileName())
        .arg(version)
        .arg(schemaVersion);
}

QString damagedNotice(const QString& path) {
    return QCoreApplication::translate(
               "Dossier", "“%1” is damaged. What can be read of it is shown; so that nothing more is lost, "
                          "it cannot be changed. Restore a backup, or run “gainsay-cli verify” to see "
                          "what is wrong.")
        .arg(QFileInfo(path).fileName());
}

} // namespace

Place placeOf(const QString& path, const Storage& storage) {
    if (storage.probe) {
        return storage.probe(path);
    }
    return path == u":memory:" || !storage.vfs.isEmpty() ? Place() : probePlace(path);
}

Result<Opening> connectWhereItLies(const QString& path, Access access, const Storage& storage) {
    const auto approach = approachTo(path, access, placeOf(path, storage));
    if (!approach) {
        return passOn(approach);
    }
    auto connection = Connection::open(path, approach->access, storage, approach->way);
    const auto state = connection ? examine(**connection) : Result<SchemaState>(passOn(connection));
    if (!state) {
        return passOn(state);
    }
    return Opening{std::move(*connection), *state, approach->notice};
}

Result<Opening> openWhereItLies(const QString& path, Access access, const Storage& storage) {
    auto opening = connectWhereItLies(path, access, storage);
    if (!opening) {
        return opening;
    }
    const auto damage = findDamage(*opening->connection);
    if (!damage) {
        return passOn(damage);
    }
    const QString reason = !damage->isEmpty()                       ? damagedNotice(path)
                           : opening->state.fit == SchemaFit::Newer ? newerNotice(path, opening->state.version)
                                                                    : QString();
    if (!reason.isEmpty() && !opening->connection->isReadOnly()) {
        opening->connection.reset(); // which may hold the file locked
        opening = openWhereItLies(path, Access::ReadOnly, storage);
    }
    if (opening && !reason.isEmpty()) {
        opening->notice = reason;
    }
    if (auto settled = opening ? opening->connection->settleJournal() : Result<void>(); !settled) {
        return passOn(settled);
    }
    return opening;
}

Result<std::unique_ptr<Connection>> connectToOverwrite(const QString& path, const Storage& storage) {
    const auto approach = approachTo(path, Access::ReadWrite, placeOf(path, storage));
    if (!approach) {
        return passOn(approach);
    }
    if (approach->access != Access::ReadWrite) {
        return failure(ErrorCode::Unwritable, approach->notice);
    }
    auto connection = Connection::open(path, Access::ReadWrite, storage, approach->way);
    if (auto settled = connection ? (*connection)->settleJournal() : Result<void>(); !settled) {
        return passOn(settled);
    }
    return connection;
}

} // namespace gainsay::dossier

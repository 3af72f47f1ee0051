// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/founding.h"

#include "app/base/hash.h"
#include "app/dossier/lengthled.h"
#include "app/dossier/rows.h"

#include <QCoreApplication>

namespace gainsay::dossier {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Dossier)
};

/// The fields as they are stored, byte for byte.
QByteArray readMessage(const Statement& row) {
    QByteArray message;
    for (int column = 0; column < 4; ++column) {
        appendField(message, row.bytes(column));
    }
    return message;
}

QByteArray readBytes(const Statement& row) {
    return row.bytes(0);
}

Error unfounded() {
    return {ErrorCode::Corrupt,
            Words::tr("The dossier does not say what it is: its founding is missing, or there twice."),
            {}};
}

Result<QByteArray> sealOf(Connection& connection) {
    const auto rows = listRows(
        connection,
        "SELECT id, CAST(created_at AS BLOB), CAST(created_by AS BLOB), CAST(oldest_reader AS BLOB) FROM main.dossier",
        readMessage);
    if (!rows) {
        return passOn(rows);
    }
    if (rows->size() != 1) {
        return std::unexpected(unfounded());
    }
    return sha256(rows->front());
}

} // namespace

Result<QByteArray> dossierIdOf(Connection& connection) {
    auto id = findRow(connection, "SELECT id FROM dossier", readBytes);
    if (!id || !*id) {
        return id ? std::unexpected(unfounded()) : passOn(id);
    }
    return std::move(**id);
}

Result<void> sealFounding(Connection& connection) {
    const auto seal = sealOf(connection);
    if (!seal) {
        return passOn(seal);
    }
    auto statement = connection.prepare("UPDATE dossier SET seal = ?1");
    return statement ? statement->bind(*seal).run() : Result<void>(passOn(statement));
}

void checkFounding(Connection& connection, Verification& verification) {
    const auto version = connection.integer("PRAGMA user_version");
    if (version && *version < 2) {
        return; // the seal came with format 2
    }
    const auto expected = sealOf(connection);
    const auto seals = listRows(connection, "SELECT seal FROM main.dossier", readBytes);
    if (!expected || !seals) {
        verification.findings.push_back(
            {Words::tr("founding"), expected ? seals.error().message : expected.error().message});
    } else if (seals->front() != *expected) {
        verification.findings.push_back(
            {Words::tr("founding"),
             Words::tr("What the dossier says of when and by whom it was made was changed from outside.")});
    }
}

} // namespace gainsay::dossier

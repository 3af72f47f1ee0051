// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/contentstore.h"

#include "app/base/hash.h"
#include "app/dossier/rows.h"

#include <QCoreApplication>

namespace gainsay::dossier {
namespace {

QByteArray readBytes(const Statement& row) {
    return row.bytes(0);
}

} // namespace

Result<QByteArray> ContentStore::get(const QByteArray& digest) const {
    auto found = findRow(m_connection, "SELECT bytes FROM content WHERE sha256 = ?1", readBytes, digest);
    if (!found) {
        return passOn(found);
    }
    if (!*found) {
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("Dossier", "The bytes of an article are missing from the dossier. Restore a "
                                                              "backup."),
                       toHex(digest));
    }
    if (sha256(**found) != digest) {
        return failure(ErrorCode::Corrupt,
                       QCoreApplication::translate("Dossier", "The stored bytes of an article were changed after they were "
                                                              "imported: they no longer match their SHA-256 (%1…). Restore a "
                                                              "backup, or import the original again.")
                           .arg(toHex(digest).first(12)),
                       toHex(digest));
    }
    return std::move(**found);
}

Result<QByteArray> ContentStore::put(Change& change, const QByteArray& bytes) {
    const QByteArray digest = sha256(bytes);
    if (auto stored = change.run("INSERT OR IGNORE INTO content (sha256, bytes) VALUES (?1, ?2)", digest, bytes); !stored) {
        return passOn(stored);
    }
    return digest;
}

} // namespace gainsay::dossier

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

Content::Content(QByteArray bytes)
    : m_bytes(std::move(bytes))
    , m_sha256(gainsay::sha256(m_bytes)) {}

Result<QByteArray> ContentStore::get(const QByteArray& digest) const {
    auto found = findRow(m_connection, "SELECT bytes FROM content WHERE sha256 = ?1", readBytes, digest);
    if (!found) {
        return passOn(found);
    }
    if (!*found) {
        return failure(ErrorCode::NotFound,
                       QCoreApplication::translate("Dossier",
                                                   "The bytes of an article are missing from the dossier. Restore a "
                                                   "backup."),
                       toHex(digest));
    }
    if (sha256(**found) != digest) {
        return failure(ErrorCode::Corrupt,
                       QCoreApplication::translate("Dossier",
                                                   "The stored bytes of an article were changed after they were "
                                                   "imported: they no longer match their SHA-256 (%1…). Restore a "
                                                   "backup, or import the original again.")
                           .arg(toHex(digest).left(12)),
                       toHex(digest));
    }
    return std::move(**found);
}

Result<QByteArray> ContentStore::put(Change& change, const QByteArray& bytes) {
    const Content content(bytes);
    if (auto stored = put(change, content); !stored) {
        return passOn(stored);
    }
    return content.sha256();
}

Result<void> ContentStore::put(Change& change, const Content& content) {
    return change.run("INSERT OR IGNORE INTO content (sha256, bytes) VALUES (?1, ?2)", content.sha256(),
                      content.bytes());
}

} // namespace gainsay::dossier

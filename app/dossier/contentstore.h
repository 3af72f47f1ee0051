// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/change.h"

#include <QByteArray>

namespace gainsay::dossier {

/// Bytes with their SHA-256, which is taken once.
class Content {
public:
    explicit Content(QByteArray bytes);

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    [[nodiscard]] const QByteArray& sha256() const { return m_sha256; }

private:
    QByteArray m_bytes;
    QByteArray m_sha256;
};

/// Bulky immutable bytes under their SHA-256: originals, texts, block lists. Outside the journal's changesets; what is
/// no longer referred to stays, so that an undone import can be redone.
class ContentStore {
public:
    explicit ContentStore(Connection& connection)
        : m_connection(connection) {}

    /// The bytes, checked against their hash: Corrupt where they differ, NotFound where there are none.
    [[nodiscard]] Result<QByteArray> get(const QByteArray& sha256) const;
    /// Stores the bytes unless they are there; returns their SHA-256.
    [[nodiscard]] Result<QByteArray> put(Change& change, const QByteArray& bytes);
    [[nodiscard]] Result<void> put(Change& change, const Content& content);

private:
    Connection& m_connection;
};

} // namespace gainsay::dossier

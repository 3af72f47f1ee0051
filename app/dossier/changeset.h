// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/dossier/connection.h"

#include <QByteArray>
#include <QByteArrayList>

#include <map>
#include <vector>

namespace gainsay::dossier {

enum class RowOperation { Inserted, Updated, Deleted };

/// One row that an action touched.
struct RowChange {
    QByteArray table;
    RowOperation operation = RowOperation::Updated;
    QByteArrayList key; ///< the primary key's columns, 16 bytes each; empty: any row of the table

    bool operator==(const RowChange&) const = default;
};

/// Reads which rows a changeset touches. Corrupt where the bytes are no changeset.
[[nodiscard]] Result<std::vector<RowChange>> rowsOf(const QByteArray& changeset);

/// Stands for a change of anything: any row of any recorded table may be another.
[[nodiscard]] std::vector<RowChange> anyRows();

/// The changeset that takes this one back.
[[nodiscard]] Result<QByteArray> inverted(const QByteArray& changeset);

/// Whether changesets speak of recorded tables alone, with their keys and no more columns than they have: SQLite itself
/// passes over what it does not know, and would call half a change applied. Keeps what it read of the tables; the
/// connection must outlive it.
class ChangesetFit {
public:
    explicit ChangesetFit(Connection& connection)
        : m_connection(connection) {}

    /// Corrupt where it does not fit. Of an older format a changeset may have fewer columns.
    [[nodiscard]] Result<void> check(const QByteArray& changeset);

private:
    [[nodiscard]] Result<const std::vector<bool>*> keysOf(const QByteArray& table);

    Connection& m_connection;
    std::map<QByteArray, std::vector<bool>> m_keys; ///< by table, for each column; empty: no table of ours
};

/// Applies a changeset inside the caller's transaction. Conflict where a row is not as the changeset expects it,
/// Corrupt where it does not fit the tables: then nothing may be kept, and the caller rolls back.
[[nodiscard]] Result<void> apply(Connection& connection, const QByteArray& changeset);

} // namespace gainsay::dossier

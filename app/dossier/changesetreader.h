// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/changeset.h"

#include <functional>

struct sqlite3_changeset_iter;
struct sqlite3_value;

namespace gainsay::dossier {

/// One row of a changeset while it is being read: what it points to belongs to SQLite and ends with the step.
struct ChangesetRow {
    sqlite3_changeset_iter* iterator = nullptr;
    const char* table = nullptr;
    RowOperation operation = RowOperation::Updated;
    int columns = 0;
    const unsigned char* isKey = nullptr; ///< a flag for each column

    /// The value before and after; null: the changeset does not hold it, as of a column that an update left alone.
    [[nodiscard]] sqlite3_value* before(int column) const;
    [[nodiscard]] sqlite3_value* after(int column) const;
    /// The value that names the row, of a column of its key.
    [[nodiscard]] sqlite3_value* keyValue(int column) const;
};

/// Hands each row to `take`, in the changeset's order, and ends with its first error. Corrupt where the bytes are no
/// changeset.
[[nodiscard]] Result<void> readChangeset(const QByteArray& changeset,
                                         const std::function<Result<void>(const ChangesetRow&)>& take);

/// What the user is told where SQLite refuses a changeset with this code.
[[nodiscard]] Error damagedEntry(int code);

/// SQLite's functions take a changeset as a mutable pointer, but do not write to it.
[[nodiscard]] void* unconst(const QByteArray& changeset);

} // namespace gainsay::dossier

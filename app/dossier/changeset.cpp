// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/changeset.h"

#include "app/dossier/changesetformat.h"
#include "app/dossier/schema.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <memory>

namespace gainsay::dossier {
namespace {

/// Copies: SQLite's functions take the changeset as a mutable pointer, but do not write to it.
void* unconst(const QByteArray& changeset) {
    return const_cast<char*>(changeset.constData()); // NOLINT(cppcoreguidelines-pro-type-const-cast)
}

RowOperation toOperation(int operation) {
    return operation == SQLITE_INSERT   ? RowOperation::Inserted
           : operation == SQLITE_DELETE ? RowOperation::Deleted
                                        : RowOperation::Updated;
}

Result<RowChange> readRow(sqlite3_changeset_iter* iterator) {
    const char* table = nullptr;
    int columns = 0;
    int operation = 0;
    unsigned char* isKey = nullptr;
    if (const int code = sqlite3changeset_op(iterator, &table, &columns, &operation, nullptr); code != SQLITE_OK) {
        return std::unexpected(damagedChangeset(code));
    }
    if (const int code = sqlite3changeset_pk(iterator, &isKey, nullptr); code != SQLITE_OK) {
        return std::unexpected(damagedChangeset(code));
    }
    RowChange row{table, toOperation(operation), {}};
    for (int column = 0; column < columns; ++column) {
        if (!isKey[column]) {
            continue;
        }
        sqlite3_value* value = nullptr;
        const int code = operation == SQLITE_INSERT ? sqlite3changeset_new(iterator, column, &value)
                                                    : sqlite3changeset_old(iterator, column, &value);
        if (code != SQLITE_OK || !value) {
            return std::unexpected(damagedChangeset(code));
        }
        row.key.append(QByteArray(static_cast<const char*>(sqlite3_value_blob(value)), sqlite3_value_bytes(value)));
    }
    return row;
}

/// Every conflict ends the undoing: a later change stands in the way, and half an undo would be worse than none.
int refuseConflict(void* context, int conflict, sqlite3_changeset_iter*) {
    *static_cast<int*>(context) = conflict;
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

Result<std::vector<RowChange>> rowsOf(const QByteArray& changeset) {
    if (auto readable = checkChangeset(changeset); !readable) {
        return passOn(readable);
    }
    sqlite3_changeset_iter* raw = nullptr;
    if (const int code = sqlite3changeset_start(&raw, static_cast<int>(changeset.size()), unconst(changeset));
        code != SQLITE_OK) {
        return std::unexpected(damagedChangeset(code));
    }
    const std::unique_ptr<sqlite3_changeset_iter, decltype(&sqlite3changeset_finalize)> iterator(
        raw, &sqlite3changeset_finalize);
    std::vector<RowChange> rows;
    int code = SQLITE_OK;
    while ((code = sqlite3changeset_next(raw)) == SQLITE_ROW) {
        auto row = readRow(raw);
        if (!row) {
            return passOn(row);
        }
        rows.push_back(std::move(*row));
    }
    if (code != SQLITE_DONE) {
        return std::unexpected(damagedChangeset(code));
    }
    return rows;
}

std::vector<RowChange> anyRows() {
    std::vector<RowChange> rows;
    for (const QByteArray& table : recordedTables()) {
        rows.push_back({table, RowOperation::Updated, {}});
    }
    return rows;
}

Result<QByteArray> inverted(const QByteArray& changeset) {
    if (auto readable = checkChangeset(changeset); !readable) {
        return passOn(readable);
    }
    int size = 0;
    void* buffer = nullptr;
    const int code =
        sqlite3changeset_invert(static_cast<int>(changeset.size()), unconst(changeset), &size, &buffer);
    if (code != SQLITE_OK) {
        return std::unexpected(damagedChangeset(code));
    }
    QByteArray inverse(static_cast<const char*>(buffer), size);
    sqlite3_free(buffer);
    return inverse;
}

Result<void> apply(Connection& connection, const QByteArray& changeset) {
    if (auto readable = checkChangeset(changeset); !readable) {
        return passOn(readable);
    }
    int conflict = 0;
    const int code = sqlite3changeset_apply(connection.handle(), static_cast<int>(changeset.size()), unconst(changeset),
                                            nullptr, &refuseConflict, &conflict);
    // A reference left without its row ends with SQLITE_CONSTRAINT, whatever the handler says.
    if (code == SQLITE_ABORT || (code == SQLITE_CONSTRAINT && conflict == SQLITE_CHANGESET_FOREIGN_KEY)) {
        return failure(ErrorCode::Conflict,
                       QCoreApplication::translate("Dossier", "This cannot be undone or redone: something else was changed "
                                                              "since that depends on it. Undo the later change first."),
                       QStringLiteral("changeset conflict %1").arg(conflict));
    }
    if (code != SQLITE_OK) {
        return std::unexpected(connection.lastError(code));
    }
    return {};
}

} // namespace gainsay::dossier

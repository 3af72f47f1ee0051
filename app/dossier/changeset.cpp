// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/changeset.h"

#include "app/dossier/changesetreader.h"
#include "app/dossier/rows.h"
#include "app/dossier/schema.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace gainsay::dossier {
namespace {

Result<RowChange> toRowChange(const ChangesetRow& row) {
    RowChange change{row.table, row.operation, {}};
    for (int column = 0; column < row.columns; ++column) {
        if (!row.isKey[column]) {
            continue;
        }
        sqlite3_value* value = row.keyValue(column);
        if (!value) {
            return std::unexpected(damagedEntry(SQLITE_CORRUPT));
        }
        change.key.append(QByteArray(static_cast<const char*>(sqlite3_value_blob(value)), sqlite3_value_bytes(value)));
    }
    return change;
}

bool readIsKey(const Statement& row) {
    return row.integer(0) > 0;
}

/// Every conflict ends the undoing: a later change stands in the way, and half an undo would be worse than none.
int refuseConflict(void* context, int conflict, sqlite3_changeset_iter*) {
    *static_cast<int*>(context) = conflict;
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

Result<std::vector<RowChange>> rowsOf(const QByteArray& changeset) {
    std::vector<RowChange> rows;
    auto read = readChangeset(changeset, [&rows](const ChangesetRow& row) -> Result<void> {
        auto change = toRowChange(row);
        if (!change) {
            return passOn(change);
        }
        rows.push_back(std::move(*change));
        return {};
    });
    if (!read) {
        return passOn(read);
    }
    return rows;
}

Result<QByteArray> inverted(const QByteArray& changeset) {
    int size = 0;
    void* buffer = nullptr;
    const int code = sqlite3changeset_invert(static_cast<int>(changeset.size()), unconst(changeset), &size, &buffer);
    if (code != SQLITE_OK) {
        return std::unexpected(damagedEntry(code));
    }
    QByteArray inverse(static_cast<const char*>(buffer), size);
    sqlite3_free(buffer);
    return inverse;
}

Result<void> ChangesetFit::check(const QByteArray& changeset) {
    return readChangeset(changeset, [this](const ChangesetRow& row) -> Result<void> {
        const auto keys = keysOf(row.table);
        if (!keys) {
            return passOn(keys);
        }
        const auto columns = static_cast<size_t>(row.columns);
        bool fits = columns <= (*keys)->size();
        for (size_t column = 0; fits && column < (*keys)->size(); ++column) {
            const bool isKey = column < columns && row.isKey[column] != 0;
            fits = isKey == (**keys)[column];
        }
        return fits ? Result<void>() : std::unexpected(damagedEntry(SQLITE_SCHEMA));
    });
}

Result<const std::vector<bool>*> ChangesetFit::keysOf(const QByteArray& table) {
    const auto known = m_keys.find(table);
    if (known != m_keys.end()) {
        return &known->second;
    }
    auto keys = isRecordedTable(table)
                    ? listRows(m_connection, "SELECT pk FROM pragma_table_info(?1, 'main') ORDER BY cid", &readIsKey,
                               QString::fromLatin1(table))
                    : Result<std::vector<bool>>();
    if (!keys) {
        return passOn(keys);
    }
    return &m_keys.emplace(table, std::move(*keys)).first->second;
}

Result<void> apply(Connection& connection, const QByteArray& changeset) {
    if (auto fits = ChangesetFit(connection).check(changeset); !fits) {
        return fits;
    }
    int conflict = 0;
    const int code = sqlite3changeset_apply(connection.handle(), static_cast<int>(changeset.size()), unconst(changeset),
                                            nullptr, &refuseConflict, &conflict);
    // A reference left without its row ends with SQLITE_CONSTRAINT, whatever the handler says.
    if (code == SQLITE_ABORT || (code == SQLITE_CONSTRAINT && conflict == SQLITE_CHANGESET_FOREIGN_KEY)) {
        return failure(ErrorCode::Conflict,
                       QCoreApplication::translate("Dossier",
                                                   "This cannot be undone or redone: something else was changed "
                                                   "since that depends on it. Undo the later change first."),
                       QStringLiteral("changeset conflict %1").arg(conflict));
    }
    if (code != SQLITE_OK) {
        return std::unexpected(connection.lastError(code));
    }
    return {};
}

} // namespace gainsay::dossier

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/changesetreader.h"

#include <QCoreApplication>

#include <sqlite3.h>

#include <memory>

namespace gainsay::dossier {
namespace {

RowOperation toOperation(int operation) {
    return operation == SQLITE_INSERT   ? RowOperation::Inserted
           : operation == SQLITE_DELETE ? RowOperation::Deleted
                                        : RowOperation::Updated;
}

Result<ChangesetRow> currentRow(sqlite3_changeset_iter* iterator) {
    ChangesetRow row;
    row.iterator = iterator;
    int operation = 0;
    unsigned char* isKey = nullptr;
    if (const int code = sqlite3changeset_op(iterator, &row.table, &row.columns, &operation, nullptr);
        code != SQLITE_OK) {
        return std::unexpected(damagedEntry(code));
    }
    if (const int code = sqlite3changeset_pk(iterator, &isKey, nullptr); code != SQLITE_OK) {
        return std::unexpected(damagedEntry(code));
    }
    row.operation = toOperation(operation);
    row.isKey = isKey;
    return row;
}

} // namespace

sqlite3_value* ChangesetRow::before(int column) const {
    sqlite3_value* value = nullptr;
    const bool has = operation != RowOperation::Inserted && sqlite3changeset_old(iterator, column, &value) == SQLITE_OK;
    return has ? value : nullptr;
}

sqlite3_value* ChangesetRow::after(int column) const {
    sqlite3_value* value = nullptr;
    const bool has = operation != RowOperation::Deleted && sqlite3changeset_new(iterator, column, &value) == SQLITE_OK;
    return has ? value : nullptr;
}

sqlite3_value* ChangesetRow::keyValue(int column) const {
    return operation == RowOperation::Inserted ? after(column) : before(column);
}

Result<void> readChangeset(const QByteArray& changeset, const std::function<Result<void>(const ChangesetRow&)>& take) {
    sqlite3_changeset_iter* raw = nullptr;
    if (const int code = sqlite3changeset_start(&raw, static_cast<int>(changeset.size()), unconst(changeset));
        code != SQLITE_OK) {
        return std::unexpected(damagedEntry(code));
    }
    const std::unique_ptr<sqlite3_changeset_iter, decltype(&sqlite3changeset_finalize)> iterator(
        raw, &sqlite3changeset_finalize);
    int code = SQLITE_OK;
    while ((code = sqlite3changeset_next(raw)) == SQLITE_ROW) {
        const auto row = currentRow(raw);
        if (!row) {
            return passOn(row);
        }
        if (auto taken = take(*row); !taken) {
            return taken;
        }
    }
    if (code != SQLITE_DONE) {
        return std::unexpected(damagedEntry(code));
    }
    return {};
}

Error damagedEntry(int code) {
    if (code == SQLITE_NOMEM) {
        return {ErrorCode::TooLarge,
                QCoreApplication::translate(
                    "Dossier", "There is not enough memory to read the journal. Close other programs and try again."),
                QStringLiteral("changeset: SQLite %1").arg(code)};
    }
    return {ErrorCode::Corrupt,
            QCoreApplication::translate("Dossier", "An entry of the journal is damaged and cannot be read. Run a "
                                                   "verification of the dossier."),
            QStringLiteral("changeset: SQLite %1").arg(code)};
}

void* unconst(const QByteArray& changeset) {
    return const_cast<char*>(changeset.constData()); // NOLINT(cppcoreguidelines-pro-type-const-cast)
}

} // namespace gainsay::dossier

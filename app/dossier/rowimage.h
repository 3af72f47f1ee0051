// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/changeset.h"
#include "app/dossier/tableshape.h"

#include <optional>
#include <unordered_map>
#include <variant>
#include <vector>

struct sqlite3_stmt;

namespace gainsay::dossier {

/// One value of a row, as SQLite stores it. NULL is monostate.
using Cell = std::variant<std::monostate, qint64, double, QString, QByteArray>;

/// All values of a row, in the order of its table's columns.
using RowImage = std::vector<Cell>;

/// Which row is meant: its table and the values of its primary key.
struct RowName {
    QByteArray table;
    std::vector<Cell> key;

    bool operator==(const RowName&) const = default;
    friend bool operator<(const RowName& a, const RowName& b) {
        return a.table == b.table ? a.key < b.key : a.table < b.table;
    }
};

/// What a changeset does to one row. A column that it does not touch, or does not know, is empty on both sides; of an
/// inserted row `before` is empty throughout, of a deleted one `after`.
struct RowEdit {
    RowName row;
    RowOperation operation = RowOperation::Updated;
    std::vector<std::optional<Cell>> before;
    std::vector<std::optional<Cell>> after;
};

/// Reads every row change of a changeset with its values. Corrupt where the bytes are no changeset.
[[nodiscard]] Result<std::vector<RowEdit>> editsOf(const QByteArray& changeset);

/// Reads single rows by their names, and writes them. Borrows the connection, on its thread, and must be gone before it.
class RowAccess {
public:
    RowAccess(Connection& connection, const TableShapes& shapes)
        : m_connection(connection)
        , m_shapes(shapes) {}
    RowAccess(const RowAccess&) = delete;
    RowAccess& operator=(const RowAccess&) = delete;
    ~RowAccess();

    /// The row as it is now; nothing where there is none.
    [[nodiscard]] Result<std::optional<RowImage>> read(const RowName& row);
    [[nodiscard]] Result<void> insert(const RowName& row, const RowImage& image);
    /// Writes the columns that differ.
    [[nodiscard]] Result<void> update(const RowName& row, const RowImage& from, const RowImage& to);
    [[nodiscard]] Result<void> remove(const RowName& row);

private:
    /// A statement with these values bound; it stays this object's.
    [[nodiscard]] Result<sqlite3_stmt*> prepare(const QByteArray& sql, const std::vector<Cell>& values);
    [[nodiscard]] Result<void> run(const QByteArray& sql, const std::vector<Cell>& values);

    Connection& m_connection;
    const TableShapes& m_shapes;
    std::unordered_map<QByteArray, sqlite3_stmt*> m_statements; ///< by SQL text: a merge runs few of them often
};

} // namespace gainsay::dossier

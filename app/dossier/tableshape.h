// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/connection.h"

#include <QByteArrayList>

#include <map>
#include <vector>

namespace gainsay::dossier {

/// What merging has to know of a recorded table: its columns, what they refer to, and which of them make sense together
/// only.
struct TableShape {
    struct Reference {
        size_t column = 0;
        QByteArray table; ///< a recorded table
    };

    QByteArray name;
    QByteArrayList columns;
    std::vector<size_t> key;                   ///< columns of the primary key
    std::vector<Reference> references;         ///< to other recorded tables
    std::vector<size_t> contents;              ///< columns that hold the SHA-256 of stored content
    std::vector<std::vector<size_t>> uniques;  ///< beside the primary key
    std::vector<std::vector<size_t>> units;    ///< columns edited as one thing; each column stands in exactly one unit

    [[nodiscard]] size_t width() const { return static_cast<size_t>(columns.size()); }
    /// The unit that a column belongs to.
    [[nodiscard]] size_t unitOf(size_t column) const;
    /// Position of a column by name; −1 where there is none.
    [[nodiscard]] qsizetype column(QByteArrayView column) const { return columns.indexOf(column); }
};

using TableShapes = std::map<QByteArray, TableShape>;

/// The shapes of all recorded tables, read from the schema of an open dossier.
[[nodiscard]] Result<TableShapes> readTableShapes(Connection& connection);

} // namespace gainsay::dossier

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/dossier/connection.h"

#include <optional>
#include <vector>

namespace gainsay::dossier {

/// Runs a query and gathers what `read` makes of each row.
template <typename Row, typename... Values>
[[nodiscard]] Result<std::vector<Row>> listRows(Connection& connection, QByteArrayView sql, Row (*read)(const Statement&),
                                                const Values&... values) {
    auto statement = connection.prepare(sql);
    if (!statement) {
        return passOn(statement);
    }
    statement->bind(values...);
    std::vector<Row> rows;
    for (;;) {
        const auto row = statement->step();
        if (!row) {
            return passOn(row);
        }
        if (!*row) {
            return rows;
        }
        rows.push_back(read(*statement));
    }
}

/// The first row, or nothing.
template <typename Row, typename... Values>
[[nodiscard]] Result<std::optional<Row>> findRow(Connection& connection, QByteArrayView sql, Row (*read)(const Statement&),
                                                 const Values&... values) {
    auto rows = listRows(connection, sql, read, values...);
    if (!rows) {
        return passOn(rows);
    }
    return rows->empty() ? std::nullopt : std::optional<Row>(std::move(rows->front()));
}

} // namespace gainsay::dossier

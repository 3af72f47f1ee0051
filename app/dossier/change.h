// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/dossier/connection.h"

namespace gainsay::dossier {

/// The right to write: exists only while Dossier::act runs an action, so that no store can be changed outside a
/// recorded transaction.
class Change {
public:
    Change(const Change&) = delete;
    Change& operator=(const Change&) = delete;

    [[nodiscard]] Connection& connection() const { return m_connection; }

    /// Prepares, binds and runs one command.
    template <typename... Values>
    [[nodiscard]] Result<void> run(QByteArrayView sql, const Values&... values) {
        if (auto open = requireTransaction(); !open) {
            return open;
        }
        auto statement = m_connection.prepare(sql);
        if (!statement) {
            return passOn(statement);
        }
        return statement->bind(values...).run();
    }
    /// The same, for a row that has to be there: NotFound where no row was changed.
    template <typename... Values>
    [[nodiscard]] Result<void> runOnRow(QByteArrayView sql, const Values&... values) {
        auto done = run(sql, values...);
        return done ? requireRow() : done;
    }

private:
    friend class Dossier;
    explicit Change(Connection& connection);
    [[nodiscard]] Result<void> requireTransaction() const;
    [[nodiscard]] Result<void> requireRow() const;

    Connection& m_connection;
};

} // namespace gainsay::dossier

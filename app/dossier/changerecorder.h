// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/dossier/connection.h"

#include <QByteArray>

struct sqlite3_session;

namespace gainsay::dossier {

/// Watches the recorded tables of one connection, from construction to destruction, with SQLite's session extension.
class ChangeRecorder {
public:
    [[nodiscard]] static Result<ChangeRecorder> start(Connection& connection);
    ChangeRecorder(ChangeRecorder&& other) noexcept;
    ChangeRecorder& operator=(ChangeRecorder&&) = delete;
    ChangeRecorder(const ChangeRecorder&) = delete;
    ChangeRecorder& operator=(const ChangeRecorder&) = delete;
    ~ChangeRecorder();

    /// All changes so far in SQLite's changeset format; empty where nothing changed in the end.
    [[nodiscard]] Result<QByteArray> changeset() const;

private:
    ChangeRecorder(Connection& connection, sqlite3_session* session);
    Connection* m_connection;
    sqlite3_session* m_session;
};

} // namespace gainsay::dossier

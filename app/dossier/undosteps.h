// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dossier/connection.h"

#include <optional>
#include <vector>

namespace gainsay::dossier {

/// Which actions Undo and Redo meet next. The journal is read forwards once, entry by entry as it grows, and backwards
/// only as far as needed, so that thousands of steps cost no more each than the first. Where the file was restored from
/// a backup meanwhile, it is read anew. On the connection's thread.
class UndoSteps {
public:
    /// Sequence number of the newest action that is in force; nothing where none is.
    [[nodiscard]] Result<std::optional<qint64>> undoable(Connection& connection);
    /// Of the action undone last, where nothing new was done since.
    [[nodiscard]] Result<std::optional<qint64>> redoable(Connection& connection);

private:
    struct Step {
        qint64 event = 0;  ///< the entry that did, or did again, or undid
        qint64 action = 0; ///< the entry that did it first
    };

    [[nodiscard]] Result<void> catchUp(Connection& connection);
    /// False where the journal no longer passes through the newest entry that was read.
    [[nodiscard]] Result<bool> readOn(Connection& connection);
    [[nodiscard]] Result<void> readBackwards(Connection& connection);
    void take(qint64 sequence, const QString& kind, qint64 action);

    std::optional<qint64> m_seen; ///< the newest entry that was read
    QByteArray m_hash;            ///< its hash; empty where none was read
    qint64 m_floor = 0;           ///< every entry above it is accounted for below
    std::vector<Step> m_done;     ///< in force, oldest first
    std::vector<Step> m_undone;   ///< can be done again, oldest first
};

} // namespace gainsay::dossier

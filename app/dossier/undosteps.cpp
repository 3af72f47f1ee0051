// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dossier/undosteps.h"

#include <algorithm>

namespace gainsay::dossier {

void UndoSteps::take(qint64 sequence, const QString& kind, qint64 action) {
    const auto forget = [action](std::vector<Step>& steps) {
        // What is undone is nearly always the last step.
        const auto found = std::ranges::find(steps.rbegin(), steps.rend(), action, &Step::action);
        if (found != steps.rend()) {
            steps.erase(std::prev(found.base()));
        }
    };
    if (kind == u"undo") {
        forget(m_done);
        m_undone.push_back({sequence, action});
        return;
    }
    if (kind == u"redo") {
        forget(m_undone);
    } else {
        m_undone.clear();
    }
    m_done.push_back({sequence, action});
}

Result<void> UndoSteps::catchUp(Connection& connection) {
    auto goesOn = readOn(connection);
    if (goesOn && !*goesOn) {
        *this = {};
        goesOn = readOn(connection);
    }
    return goesOn ? Result<void>() : Result<void>(passOn(goesOn));
}

Result<bool> UndoSteps::readOn(Connection& connection) {
    if (!m_seen) {
        // Redo reaches no further back than the last new action.
        const auto lastAction = connection.integer("SELECT max(sequence) FROM journal WHERE kind = 'do'");
        if (!lastAction) {
            return passOn(lastAction);
        }
        m_floor = std::max<qint64>(*lastAction - 1, 0);
        m_seen = m_floor;
    }
    auto statement = connection.prepare(
        "SELECT sequence, kind, coalesce(target, sequence), hash FROM journal WHERE sequence >= ?1 ORDER BY sequence");
    if (!statement) {
        return passOn(statement);
    }
    statement->bind(*m_seen);
    bool goesOn = m_hash.isEmpty();
    for (;;) {
        const auto row = statement->step();
        if (!row) {
            return passOn(row);
        }
        if (!*row) {
            return goesOn;
        }
        const qint64 sequence = statement->integer(0);
        QByteArray hash = statement->bytes(3);
        goesOn = goesOn || (sequence == *m_seen && hash == m_hash);
        if (!goesOn) {
            return false;
        }
        if (sequence > *m_seen) {
            take(sequence, statement->text(1), statement->integer(2));
        }
        m_seen = sequence;
        m_hash = std::move(hash);
    }
}

Result<void> UndoSteps::readBackwards(Connection& connection) {
    auto statement = connection.prepare(
        "SELECT sequence, coalesce(target, sequence) FROM journal AS j WHERE sequence <= ?1 AND kind <> 'undo' AND NOT "
        "EXISTS (SELECT 1 FROM journal AS later WHERE later.target = coalesce(j.target, j.sequence) "
        "AND later.sequence > j.sequence) ORDER BY sequence DESC LIMIT 1");
    if (!statement) {
        return passOn(statement);
    }
    const auto row = statement->bind(m_floor).step();
    if (!row) {
        return passOn(row);
    }
    m_floor = 0;
    if (*row) {
        m_floor = statement->integer(0) - 1;
        m_done.push_back({statement->integer(0), statement->integer(1)});
    }
    return {};
}

Result<std::optional<qint64>> UndoSteps::undoable(Connection& connection) {
    if (auto read = catchUp(connection); !read) {
        return passOn(read);
    }
    if (m_done.empty() && m_floor > 0) {
        if (auto read = readBackwards(connection); !read) {
            return passOn(read);
        }
    }
    return m_done.empty() ? std::nullopt : std::optional(m_done.back().action);
}

Result<std::optional<qint64>> UndoSteps::redoable(Connection& connection) {
    if (auto read = catchUp(connection); !read) {
        return passOn(read);
    }
    return m_undone.empty() ? std::nullopt : std::optional(m_undone.back().action);
}

} // namespace gainsay::dossier
